"""The errors of coopmodel: one base, one class for each way in which input can be wrong."""

from __future__ import annotations

__all__ = ["CoopModelError", "DateError", "GazetteerError", "JsonError", "ModelError", "SourceError"]


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
    """


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
        self.faults = faults
        """The faults, each "message @ $.path" as far as it has a place."""
        count = f"{len(faults)} fault{'s' if len(faults) > 1 else ''}"
        super().__init__("\n  ".join([f"{count} in {where}:", *faults]))


class SourceError(CoopModelError):
    """A file cannot be read as a report: missing, a directory, binary, or not UTF-8.

    >>> from coopmodel import parse_file
    >>> parse_file("no/such/file.txt")
    Traceback (most recent call last):
        ...
    coopmodel.errors.SourceError: no/such/file.txt: no such file
    """
