"""What says nothing changes nothing: generated texts, written in another way, give the same facts."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coopmodel import parse, to_dict
from coopmodel.testing import report_texts


def facts(text):
    """What is read from a text, but for the places in it and its digest."""
    report = to_dict(parse(text))
    report["source"].pop("sha256")
    report.pop("diagnostics", None)
    return without_evidence(report)


def without_evidence(value):
    if isinstance(value, dict):
        return {key: without_evidence(part) for key, part in value.items() if key != "evidence"}
    return [without_evidence(part) for part in value] if isinstance(value, list) else value


def curled(text):
    """Straight quotation marks and apostrophes made typographic."""
    text = re.sub(r'(?<!\w)"(?=\S)', "“", text).replace('"', "”")
    return re.sub(r"(?<!\w)'(?=\S)", "‘", text).replace("'", "’")


CHANGES = {
    "blank lines": lambda text: text.replace("\n", "\n\n"),
    "blank lines with blanks": lambda text: text.replace("\n", "\n \t\n"),
    "trailing spaces": lambda text: re.sub(r"(?<!\r)(?=\r?\n)", "  ", text) + "  ",
    "a byte order mark": lambda text: "\ufeff" + text,
    "CRLF": lambda text: re.sub(r"\r?\n", "\r\n", text),
    "typographic quotes": curled,
    "no-break spaces": lambda text: re.sub(r"(?<=[^\W\d_]) (?=[^\W\d_])", "\u00a0", text),
    "an unrelated last paragraph": lambda text: (
        f"{text}\n\nThe weather was mild and the old museum stayed open.\n"
    ),
}


@pytest.mark.hypothesis
@pytest.mark.parametrize("change", CHANGES)
def test_what_says_nothing_changes_nothing(change):
    @given(report_texts())
    def check(text):
        assert facts(CHANGES[change](text)) == facts(text)

    check()


@example(':"\u200b\nFourth meeting of the heads of the border services\n', ["typographic quotes"])
@given(report_texts(), st.lists(st.sampled_from(list(CHANGES)), min_size=2, max_size=4, unique=True))
def test_nor_do_several_such_changes(text, changes):
    changed = text
    for change in changes:
        changed = CHANGES[change](changed)
    assert facts(changed) == facts(text)
