"""Laws that the reading of every text keeps: stability, no invention, and that nothing vanishes.

They are tried on the goldens, the seeds and texts made out of them; and, where a folder of labelled reports
lies beside the project, on those too, of which nothing is shown but names and counts.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import settings

from coopmodel import coverage, dumps, loads, parse, read_source, to_dict, verify
from coopmodel.documents.frontmatter import read_front_matter

_ROOT = Path(__file__).resolve().parents[1]
_FURTHER = _ROOT.parent / "shared" / "corpus"
_FOLDERS = (_ROOT / "seeds", _ROOT / "tests" / "golden" / "reports", _FURTHER / "build")
_PATHS = [path for folder in _FOLDERS for path in sorted(folder.glob("*")) if path.suffix in {".txt", ".md"}]
_ROUNDS = max(1, settings().max_examples // 50)

texts = pytest.mark.parametrize("path", _PATHS, ids=[f"{path.parent.name}/{path.stem}" for path in _PATHS])


def test_further_reports_are_read_where_they_lie_beside_the_project():
    assert any(path.is_relative_to(_FURTHER) for path in _PATHS) == _FURTHER.exists()


def text_of(path):
    return read_source(path)[0]


def facts(text):
    """What is read from a text, but for places in it and the digest of it."""
    report = to_dict(parse(text))
    report.get("source", {}).pop("sha256")
    report.pop("diagnostics", None)
    return without_evidence(report)


def without_evidence(value):
    if isinstance(value, dict):
        return {key: without_evidence(part) for key, part in value.items() if key != "evidence"}
    return [without_evidence(part) for part in value] if isinstance(value, list) else value


# Stability


def curled(text):
    """Straight quotation marks and apostrophes made typographic, but for those in the front matter."""
    end = read_front_matter(text).end
    rest = re.sub(r'(?<!\w)"(?=\S)', "“", text[end:]).replace('"', "”")
    return text[:end] + re.sub(r"(?<!\w)'(?=\S)", "‘", rest).replace("'", "’")


CHANGES = {
    "blank lines": lambda text: text.replace("\n", "\n\n"),
    "trailing spaces": lambda text: text.replace("\n", "  \n") + "  ",
    "byte order mark": lambda text: "\ufeff" + text,
    "CRLF": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "typographic quotes": curled,
    "no-break spaces": lambda text: re.sub(r"(?<=[^\W\d_]) (?=[^\W\d_])", "\u00a0", text),
    "an unrelated last paragraph": lambda text: (
        text + "\n\nThe weather was mild and the old museum stayed open.\n"
    ),
}


@pytest.mark.parametrize("change", CHANGES)
@texts
def test_what_says_nothing_changes_nothing(path, change):
    text = text_of(path)
    is_same = facts(CHANGES[change](text)) == facts(text)
    assert is_same


# No invention, and nothing vanishes


def check(text):
    """Hold what is read from a text against it; places and counts are shown, its words are not."""
    report = parse(text)
    unborne = [(finding.path, finding.reason.split(" has ")[0]) for finding in verify(report, text)]
    assert unborne == []
    assert len(coverage(report, text).silent) == 0
    is_same = loads(dumps(report)) == report
    assert is_same


@texts
def test_the_text_bears_every_fact(path):
    check(text_of(path))


@pytest.mark.hypothesis
@texts
def test_the_text_bears_every_fact_when_its_sentences_are_left_out_or_shuffled(path):
    sentences = re.findall(r"[^.\n]+[.\n]*", text_of(path))
    for seed in range(_ROUNDS):
        chance = random.Random(seed)  # noqa: S311
        kept = [sentence for sentence in sentences if chance.random() < 0.8]
        chance.shuffle(kept)
        check("".join(kept))


@pytest.mark.hypothesis
@texts
def test_the_text_bears_every_fact_when_its_words_are_left_out_or_swapped(path):
    words = re.findall(r"\S+\s*", text_of(path))
    for seed in range(_ROUNDS):
        chance = random.Random(seed)  # noqa: S311
        changed = [word for word in words if chance.random() < 0.95]
        for _ in range(len(changed) // 20):
            one, other = chance.randrange(len(changed)), chance.randrange(len(changed))
            changed[one], changed[other] = changed[other], changed[one]
        check("".join(changed))


@pytest.mark.hypothesis
@texts
def test_the_text_bears_every_fact_when_its_characters_are_damaged(path):
    text = text_of(path)
    for seed in range(_ROUNDS):
        chance = random.Random(seed)  # noqa: S311
        damaged = list(text)
        for _ in range(max(3, len(text) // 100)):
            damaged[chance.randrange(len(damaged))] = chance.choice(
                ["", "\n", " ", ".", "|", "- ", '"', "&#8195;", "\ud800"]
            )
        check("".join(damaged))
