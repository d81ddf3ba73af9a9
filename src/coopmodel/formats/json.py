"""Records as JSON, and back without loss."""

from __future__ import annotations

from typing import IO, Any, TypeVar, overload

import msgspec
from cattrs import transform_error
from cattrs.errors import BaseValidationError

from coopmodel.errors import JsonError
from coopmodel.formats._converter import converter, why
from coopmodel.model.reports import Report

__all__ = ["dump", "dumps", "from_dict", "load", "loads", "to_dict"]

T = TypeVar("T")


def to_dict(x: object) -> dict[str, Any]:
    """A record as a dict of plain values, as it stands in its JSON.

    Fields that hold nothing are left out, tuples are lists, enumerations and dates strings, offsets whole
    numbers of code points. Any object of the model can be given, but for dates and recurrences, which are
    strings.

    >>> from coopmodel import Place
    >>> to_dict(Place(city="Tashkent", country="UZ"))
    {'city': 'Tashkent', 'country': 'UZ'}
    """
    plain: dict[str, Any] = converter().unstructure(x)
    return plain


def from_dict(data: object, cls: type[T]) -> T:
    """The record of a class of the model that `to_dict` wrote.

    Raises:
        JsonError: The data is no such record; the error lists every fault with its place.

    >>> from coopmodel import Meeting
    >>> from_dict({"name": "Seminar", "start": "2019-04"}, Meeting).start
    PartialDate.parse('2019-04')
    >>> from_dict({"name": "Seminar", "start": "soon", "agenda": [{}]}, Meeting)
    Traceback (most recent call last):
        ...
    coopmodel.errors.JsonError: 2 faults in the data of a Meeting:
      PartialDate.edtf: 'soon': not of the form YYYY, YYYY-MM or YYYY-MM-DD @ $.start
      the key 'title' is missing @ $.agenda[0].title
    """
    try:
        return converter().structure(data, cls)
    except (BaseValidationError, ValueError, TypeError, AttributeError) as error:
        faults = tuple(transform_error(error, format_exception=why))
        raise JsonError(f"the data of a {cls.__name__}", faults) from None


def dumps(x: object, *, indent: int | None = None) -> str:
    """A record as JSON text: one line, or indented by so many spaces.

    Keys stand in the order of the class's fields, so the same record gives the same bytes.

    >>> from coopmodel import Span
    >>> dumps(Span(start=3, end=9))
    '{"start":3,"end":9}'
    """
    data = msgspec.json.encode(converter().unstructure(x))
    if indent is not None:
        data = msgspec.json.format(data, indent=indent)
    return data.decode()


@overload
def loads(data: str | bytes) -> Report: ...
@overload
def loads(data: str | bytes, cls: type[T]) -> T: ...
def loads(data: str | bytes, cls: type[Any] = Report) -> Any:
    """The record that a JSON text holds: a report, or one of the class that is given.

    Raises:
        JsonError: The text is no JSON, or not such a record; the error lists every fault with its place.

    >>> from coopmodel import Span
    >>> loads('{"start": 3, "end": 9}', Span)
    Span(start=3, end=9)
    """
    try:
        plain = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise JsonError("the text", (f"no JSON: {error}",)) from None
    return from_dict(plain, cls)


def dump(x: object, file: IO[str], *, indent: int | None = None) -> None:
    r"""Write a record as JSON, with a line break behind it, to an open text file.

    >>> import io
    >>> from coopmodel import Span
    >>> file = io.StringIO()
    >>> dump(Span(start=3, end=9), file)
    >>> file.getvalue()
    '{"start":3,"end":9}\n'
    """
    file.write(dumps(x, indent=indent) + "\n")


@overload
def load(file: IO[str] | IO[bytes]) -> Report: ...
@overload
def load(file: IO[str] | IO[bytes], cls: type[T]) -> T: ...
def load(file: IO[str] | IO[bytes], cls: type[Any] = Report) -> Any:
    """The record that an open file holds: a report, or one of the class that is given.

    Raises:
        JsonError: The text is no JSON, or not such a record; the error lists every fault with its place.

    >>> import io
    >>> from coopmodel import Span
    >>> load(io.StringIO('{"start": 3, "end": 9}'), Span)
    Span(start=3, end=9)
    """
    return loads(file.read(), cls)
