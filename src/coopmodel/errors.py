"""The errors of coopmodel: one base, one class for each way in which input can be wrong."""

from __future__ import annotations

__all__ = [
    "CoopModelError",
    "DateError",
    "FormatError",
    "GazetteerError",
    "JsonError",
    "LineError",
    "ModelError",
    "RecordError",
    "SourceError",
]


class CoopModelError(Exception):
    """Base of every error that coopmodel raises on purpose.

    >>> issubclass(DateError, CoopModelError)
    True
    """


class ModelError(CoopModelError, ValueError):
    """A model object was given a value that breaks one of its rules.

    The message names the class, the field and the value.

    >>> from coopmodel import Span
    >>> Span(start=4, end=2)
    Traceback (most recent call last):
        ...
    coopmodel.errors.ModelError: Span.end: 2 is before Span.start (4)
    """


class DateError(ModelError):
    """A string is not a date of the EDTF profile that coopmodel reads.

    >>> from coopmodel import PartialDate
    >>> PartialDate.parse("2024-13")
    Traceback (most recent call last):
        ...
    coopmodel.errors.DateError: PartialDate.edtf: '2024-13': 13 is no month (01-12), season (21-32) or other group of months (33-41)
    """  # noqa: E501 # a message is one line


class GazetteerError(CoopModelError):
    """The gazetteers shipped with the package cannot be read: the installation is damaged."""


class JsonError(CoopModelError, ValueError):
    """JSON text or plain data is no record; every fault is listed, each with its place in the data.

    >>> from coopmodel import Span, loads
    >>> loads('{"start": 3}', Span)
    Traceback (most recent call last):
        ...
    coopmodel.errors.JsonError: 1 fault in the data of a Span:
      the key 'end' is missing @ $.end
    """

    def __init__(self, where: str, faults: tuple[str, ...]) -> None:
        self.where = where
        """What was read: "the text", "the data of a Meeting"."""
        self.faults = faults
        """The faults, each "message @ $.path" as far as it has a place."""
        count = f"{len(faults)} fault{'s' if len(faults) > 1 else ''}"
        super().__init__("\n  ".join([f"{count} in {where}:", *faults]))

    def __reduce__(self) -> tuple[type[JsonError], tuple[object, ...]]:
        return type(self), (self.where, self.faults)


class FormatError(JsonError):
    """A report is written in a format that only a newer coopmodel knows; the message says what to upgrade.

    >>> from coopmodel import loads
    >>> loads('{"format": "coopmodel/7"}')
    Traceback (most recent call last):
        ...
    coopmodel.errors.FormatError: 1 fault in the data of a Report:
      'coopmodel/7' is newer than this coopmodel: python -m pip install --upgrade coopmodel @ $.format
    """


class LineError(JsonError):
    r"""A line of a file of JSON Lines is no report.

    >>> import io
    >>> from coopmodel import read_jsonl
    >>> list(read_jsonl(io.StringIO('{}\n{"meetings": 5}\n')))
    Traceback (most recent call last):
        ...
    coopmodel.errors.LineError: 1 fault in line 2:
      5 is not an array @ $.meetings
    """

    def __init__(self, line: int, faults: tuple[str, ...]) -> None:
        super().__init__(f"line {line}", faults)
        self.line = line
        """The number of the line, from 1."""

    def __reduce__(self) -> tuple[type[JsonError], tuple[object, ...]]:
        return type(self), (self.line, self.faults)


_SHOWN_BEFORE, _SHOWN_BEHIND = 60, 40


class RecordError(CoopModelError, ValueError):
    r"""A text is no record; the message shows the line and points at the place.

    >>> from coopmodel import parse_record
    >>> parse_record("# Seminar\n\n- ordinal: fourth\n")
    Traceback (most recent call last):
        ...
    coopmodel.errors.RecordError: line 3, column 12: expected which meeting of the series it is in digits
      - ordinal: fourth
                 ^
    """

    def __init__(self, why: str, text: str, line: int, column: int) -> None:
        self.why = why
        """What is wrong, and what is expected."""
        self.text = text
        """The line of the record."""
        self.line = line
        """The number of the line, from 1."""
        self.column = column
        """The number of the code point in the line, from 1; one more than the line has for its end."""
        first = max(0, column - 1 - _SHOWN_BEFORE)
        last = column - 1 + _SHOWN_BEHIND
        plain = "".join(char if char.isprintable() else "\ufffd" for char in text[first:last])
        shown = f"{'…' if first else ''}{plain}{'…' if last < len(text) else ''}"
        caret = " " * (column - 1 - first + (first > 0)) + "^"
        super().__init__(f"line {line}, column {column}: {why}\n  {shown}\n  {caret}")

    def __reduce__(self) -> tuple[type[RecordError], tuple[object, ...]]:
        return type(self), (self.why, self.text, self.line, self.column)


class SourceError(CoopModelError):
    """A file cannot be read as a report: missing, a directory, binary, or not UTF-8.

    >>> from coopmodel import parse_file
    >>> parse_file("no/such/file.txt")
    Traceback (most recent call last):
        ...
    coopmodel.errors.SourceError: no/such/file.txt: no such file
    """
