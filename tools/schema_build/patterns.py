"""The expressions by which JSON Schema states what a string must be like.

They keep to what Python and ECMAScript read alike. Python's `$` also matches before a line break at the end,
so the expressions that end in it refuse line breaks beforehand.
"""

from __future__ import annotations

__all__ = ["DATE", "RECURRENCE", "UNPADDED"]

# What `str.strip` takes away.
_BLANK = r"\t-\r\u001c- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
UNPADDED = rf"^(?![{_BLANK}])(?![\s\S]*[{_BLANK}]$)"
"""No blank at the beginning or the end."""

_ONE_LINE = r"(?![\s\S]*\n)"
_LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
_MONTH = "(?:0[1-9]|1[0-2])"


def _day(dash: str) -> str:
    """A day of the calendar, its parts joined by a dash or by nothing."""
    year = f"[0-9]{{4}}{dash}"
    days = (
        f"{year}(?:0[13578]|1[02]){dash}(?:0[1-9]|[12][0-9]|3[01])",
        f"{year}(?:0[469]|11){dash}(?:0[1-9]|[12][0-9]|30)",
        f"{year}02{dash}(?:0[1-9]|1[0-9]|2[0-8])",
        f"{_LEAP}{dash}02{dash}29",
    )
    return f"(?!0000)(?:{'|'.join(days)})"


_YEAR = "(?!0000)[0-9]{4}"
_STATED = (
    _day("-"),
    f"{_YEAR}-(?:{_MONTH}-XX|XX-XX)",
    f"{_YEAR}-(?:{_MONTH}|XX|2[1-9]|3[0-9]|4[01])",
    f"{_YEAR}|[0-9]{{3}}X|[0-9]{{2}}XX",
)
DATE = rf"^{_ONE_LINE}(?:{'|'.join(_STATED)})[?~%]?$"
"""A date of the profile of EDTF that `coopmodel.values.edtf` describes."""

_TIMES = "(?![0-9]{6})0*(?:10000|[1-9][0-9]{0,3})"
_WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
_PARTS = {
    "FREQ": "(?:DAILY|WEEKLY|MONTHLY|YEARLY)",
    "INTERVAL": _TIMES,
    "COUNT": _TIMES,
    "UNTIL": _day(""),
    "BYDAY": f"{_WEEKDAY}(?:,{_WEEKDAY})*",
}
_TWICE = "|".join([*(f"{name}=.*{name}=" for name in _PARTS), "COUNT=.*UNTIL=", "UNTIL=.*COUNT="])
_PART = "|".join(f"{name}={value}" for name, value in _PARTS.items())
RECURRENCE = rf"^{_ONE_LINE}(?=.*FREQ=)(?!.*(?:{_TWICE}))(?:{_PART})(?:;(?:{_PART}))*$"
"""A recurrence rule of the subset of RFC 5545 that `Recurrence` reads."""
