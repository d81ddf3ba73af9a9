"""Many files, read in one process and in several. The texts are invented."""

from __future__ import annotations

import gc
import os
import sys

import pytest

from coopmodel import CoopModelError, PartialDate, parse
from coopmodel import batch as batch_module
from coopmodel.batch import Fault, Reading, find_files, read_files

TEXT = "Police chiefs of Estonia and Latvia met in Tallinn on {} March 2021."


@pytest.fixture
def folder(tmp_path):
    """Write files by name, and give their paths in that order."""

    def write(**files):
        paths = []
        for name, data in files.items():
            path = tmp_path / f"{name}.txt"
            path.write_bytes(data if isinstance(data, bytes) else data.encode())
            paths.append(str(path))
        return paths

    return write


@pytest.fixture
def many(folder):
    return lambda count: folder(**{f"r{n:03}": TEXT.format(n % 28 + 1) for n in range(count)})


@pytest.fixture
def deadly(tmp_path, monkeypatch):
    """Have every new process die when it reads a file whose name begins with "deadly"."""
    folder = tmp_path / "customized"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(
        "import os, pathlib\n"
        "read = pathlib.Path.read_bytes\n"
        "pathlib.Path.read_bytes = lambda self: os._exit(9) if self.name[:6] == 'deadly' else read(self)\n",
        encoding="utf-8",
    )
    before = os.environ.get("PYTHONPATH")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (str(folder), before))))


# Finding


def test_a_folder_stands_for_its_reports_in_order(tmp_path):
    for name in ("b/2.txt", "b/10.md", "a.html", "b.htm", "c.TXT", "b/deep/er.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    for name in ("notes.json", "b/picture.png", "txt", "b/deep/a.txt.bak"):
        (tmp_path / name).touch()
    (tmp_path / "folder.txt").mkdir()
    names = ["a.html", "b/10.md", "b/2.txt", "b/deep/er.txt", "b.htm", "c.TXT"]
    assert find_files([str(tmp_path)]) == ([str(tmp_path / name) for name in names], [])


def test_a_path_that_is_no_folder_stands_for_itself(tmp_path):
    paths = [str(tmp_path / "gone.txt"), str(tmp_path / "notes.json"), "./here.txt"]
    assert find_files(paths) == (paths, [])


def test_a_folder_without_reports_is_told(tmp_path):
    (tmp_path / "notes.json").touch()
    reason = "no file in this folder ends in .txt, .md, .html or .htm"
    assert find_files([str(tmp_path)]) == ([], [Fault(str(tmp_path), reason)])


def test_a_folder_that_cannot_be_listed_is_told(tmp_path, monkeypatch):
    def closed(top, onerror):
        onerror(PermissionError(13, "Permission denied", top))
        return iter(())

    monkeypatch.setattr(os, "walk", closed)
    fault = Fault(str(tmp_path), "cannot be read: Permission denied")
    assert find_files([str(tmp_path)]) == ([], [fault])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a thing of POSIX")
def test_in_a_folder_pipes_are_passed_over_and_broken_links_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    files, faults = find_files([str(tmp_path)])
    assert (files, faults) == ([str(tmp_path / "link.txt")], [])
    assert [*read_files(files)] == [Fault(files[0], "no such file")]


# Reading


def test_a_file_gives_its_report_and_its_text(folder):
    text = TEXT.format(4) + "\r\n\r\nThe weather was fine.\r\n"
    (path,) = folder(chiefs="\ufeff" + text)
    (reading,) = read_files([path])
    assert isinstance(reading, Reading)
    assert (reading.path, reading.report, reading.text) == (path, parse(text), text)


def test_the_day_of_publication_counts_for_all(folder):
    paths = folder(a="Police chiefs of Estonia and Latvia met yesterday in Tallinn.", b="Nothing.")
    for reading in read_files(paths, published=PartialDate.parse("2021-03-05")):
        assert str(reading.report.source.published) == "2021-03-05"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"text\x00more", "is binary (a NUL at byte 4), not text"),
        (b"\x00" * 100, "is binary (a NUL at byte 0), not text"),
        (b"\x89PNG\r\n\x1a\n", "is not UTF-8 (byte 0x89 at 0)"),
        (b"caf\xe9", "is not UTF-8 (byte 0xe9 at 3)"),
        ("Tallinn".encode("utf-16"), "is UTF-16; save it as UTF-8"),
    ],
)
def test_what_cannot_be_read_does_not_stop_the_others(folder, data, reason):
    paths = folder(a=TEXT.format(1), bad=data, c="")
    first, bad, last = read_files(paths)
    assert bad == Fault(paths[1], reason)
    assert str(bad) == f"{paths[1]}: {reason}"
    assert isinstance(first, Reading)
    assert isinstance(last, Reading)


def test_missing_files_and_folders_are_told(tmp_path):
    gone, folder = f"{tmp_path}/./gone.txt", str(tmp_path)
    assert [*read_files([gone, folder])] == [
        Fault(gone, "no such file"),
        Fault(folder, "is a directory, not a file"),
    ]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (CoopModelError("the extra is missing"), "the extra is missing"),
        (IndexError("out of range"), "a defect of coopmodel came to light: IndexError: out of range"),
    ],
)
def test_no_error_in_one_file_costs_the_others(folder, monkeypatch, error, reason):
    def parse_or_fail(text, **options):
        if text == "fail":
            raise error
        return parse(text, **options)

    monkeypatch.setattr(batch_module, "parse", parse_or_fail)
    paths = folder(bad="fail", good="fine")
    bad, good = read_files(paths)
    assert bad == Fault(paths[0], reason)
    assert good.path == paths[1]


def test_no_files_give_nothing():
    assert [*read_files([])] == []
    assert [*read_files([], jobs=4)] == []


# In several processes


def test_processes_read_the_same_in_the_same_order(many, folder):
    paths = many(40)
    paths[7:7] = folder(bad=b"\x00")
    alone = [*read_files(paths)]
    assert [*read_files(paths, jobs=2)] == alone
    assert [result.path for result in alone] == paths


def test_one_file_needs_no_process(folder, monkeypatch):
    monkeypatch.setattr(batch_module, "map_in_processes", None)
    (reading,) = read_files(folder(a=TEXT.format(1)), jobs=8)
    assert isinstance(reading, Reading)


def test_whoever_stops_early_ends_the_processes(many):
    results = read_files(many(60), jobs=2)
    assert isinstance(next(results), Reading)
    results.close()
    assert [*results] == []


def test_a_death_costs_the_file_it_was_at_and_no_other(many, folder, deadly):
    paths = many(24)
    paths[3:3] = folder(deadly1="x")
    paths[20:20] = folder(deadly2="x")
    results = [*read_files(paths, jobs=2)]
    assert [result.path for result in results] == paths
    dead = [result for result in results if isinstance(result, Fault)]
    reason = "the process that read it died: killed, or out of memory"
    assert dead == [Fault(paths[3], reason), Fault(paths[20], reason)]


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="counts objects as CPython frees them")
@pytest.mark.parametrize(("jobs", "most"), [(1, 2), (2, 112)])
def test_few_readings_are_held_at_a_time(many, jobs, most):
    paths = many(300)
    gc.collect()
    before = _readings_in_memory()
    held = []
    for at, _ in enumerate(read_files(paths, jobs=jobs)):
        if at % 20 == 0:
            held.append(_readings_in_memory() - before)
    assert len(held) == 15
    assert max(held) <= most


def _readings_in_memory():
    return sum(type(thing) is Reading for thing in gc.get_objects())
