"""The built wheel is whole, and works by itself."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

import coopmodel

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "coopmodel"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built without network from the project as it stands."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
    (built,) = folder.iterdir()
    return zipfile.ZipFile(built)


def test_its_name_says_that_it_runs_everywhere(wheel):
    assert Path(wheel.filename).name == f"coopmodel-{coopmodel.__version__}-py3-none-any.whl"


def test_it_holds_every_file_of_the_package_and_nothing_else(wheel):
    packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    source = {path.relative_to(SOURCE.parent).as_posix() for path in SOURCE.rglob("*") if path.is_file()}
    assert packed == {name for name in source if "__pycache__" not in name}


@pytest.mark.parametrize(
    "name",
    [
        "coopmodel/__init__.pyi",
        "coopmodel/py.typed",
        "coopmodel/gazetteers/data/bodies.jsonl",
        "coopmodel/gazetteers/data/cities.jsonl",
        "coopmodel/gazetteers/data/states.jsonl",
        "coopmodel/facts/data/needs.json",
        "coopmodel/testing/__init__.py",
    ],
)
def test_it_holds_what_is_easily_forgotten(wheel, name):
    assert name in wheel.namelist()


def test_it_holds_licence_and_notice(wheel):
    texts = {Path(name).name: wheel.read(name).decode() for name in wheel.namelist() if "/licenses/" in name}
    assert texts == {name: (ROOT / name).read_text(encoding="utf-8") for name in ("LICENSE", "NOTICE")}


def test_its_metadata(wheel):
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = Parser().parsestr(wheel.read(name).decode())
    assert metadata["Name"] == "coopmodel"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    needed = [line for line in metadata.get_all("Requires-Dist") if "extra ==" not in line]
    names = [line.split(">")[0] for line in needed]
    assert names == ["ahocorasick-rs", "attrs", "cattrs", "msgspec", "python-dateutil"]


def test_the_package_in_it_works(wheel, tmp_path):
    """Only the wheel and the packages that it needs can be imported, not the project."""
    wheel.extractall(tmp_path)
    code = f"""
import sys
sys.path = [{str(tmp_path)!r}] + [path for path in sys.path if path != {str(SOURCE.parent)!r}]
import coopmodel
assert coopmodel.__file__ == {str(tmp_path / "coopmodel" / "__init__.py")!r}, coopmodel.__file__
text = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021."
report = coopmodel.parse(text)
assert coopmodel.loads(coopmodel.dumps(report)) == report
loaded = [module.__file__ for name, module in sys.modules.items() if name.startswith("coopmodel")]
assert all(file.startswith({str(tmp_path)!r}) for file in loaded), loaded
print(report.meeting.place.city, report.meeting.start)
"""
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.stdout, done.stderr) == ("Tallinn 2021-03-04\n", "")
