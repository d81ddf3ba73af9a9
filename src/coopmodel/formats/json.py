"""Records as JSON, and back without loss.

Reading is strict: unknown keys, repeated keys, values of the wrong type and broken rules are faults, and
one error lists them all. A text is read the fast way first; what that way doubts is read anew in the slow
way, which takes exactly the same texts and can explain.
"""

from __future__ import annotations

from typing import IO, Any, TypeVar, overload

import msgspec

from coopmodel.errors import JsonError, ModelError
from coopmodel.formats._explainer import explained
from coopmodel.formats._reader import read_fast
from coopmodel.formats._shapes import require_known
from coopmodel.formats._text import Fault, around, read_text, repeated_keys, unreadable_numbers
from coopmodel.formats._writer import written
from coopmodel.formats.canonical import canonical_json
from coopmodel.model.reports import Report

__all__ = ["dump", "dumps", "from_dict", "load", "loads", "to_dict"]

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder()


def to_dict(x: object) -> dict[str, Any]:
    """A record as a dict of plain values, as it stands in its JSON.

    Fields that hold nothing are left out, tuples are lists, enumerations and dates strings, offsets whole
    numbers of code points; a report begins with the key "format". Any object of the model can be given, but
    for dates and recurrences, which are strings.

    Raises:
        ModelError: It is no object of the model.

    >>> from coopmodel import Place
    >>> to_dict(Place(city="Tashkent", country="UZ"))
    {'city': 'Tashkent', 'country': 'UZ'}
    """
    plain: dict[str, Any] = msgspec.to_builtins(written(x))
    return plain


def from_dict(data: object, cls: type[T]) -> T:
    """The record of a class of the model that `to_dict` wrote.

    The data of a report may be in any older version of the format.

    Raises:
        JsonError: The data is no such record; the error lists every fault with its place.
        FormatError: A report is in a version of the format that only a newer coopmodel knows.
        ModelError: The class is none of the model.

    >>> from coopmodel import Meeting
    >>> from_dict({"name": "Seminar", "start": "2019-04"}, Meeting).start
    PartialDate.parse('2019-04')
    >>> from_dict({"name": "Seminar", "strat": "2019-04", "agenda": [{}]}, Meeting)
    Traceback (most recent call last):
        ...
    coopmodel.errors.JsonError: 2 faults in the data of a Meeting:
      unknown key 'strat'; did you mean 'start'? @ $.strat
      the key 'title' is missing @ $.agenda[0].title
    """
    require_known(cls)
    made: T = _sound(*explained(data, cls), cls)
    return made


def dumps(x: object, *, indent: int | None = None, canonical: bool = False) -> str:
    """A record as JSON text: one line, or indented by so many spaces.

    Keys stand in the order of the class's fields, so the same record gives the same bytes. The canonical
    text follows RFC 8785 (JSON Canonicalization Scheme): equal records give it equal bytes in every
    language, since it also sorts the keys of `extra` and writes numbers in one way.

    Raises:
        ModelError: It is no object of the model; or canonical text is asked for with an indent, or of a
            whole number in `extra` that no double holds.

    >>> from coopmodel import Span
    >>> dumps(Span(start=3, end=9))
    '{"start":3,"end":9}'
    >>> dumps(Span(start=3, end=9), canonical=True)
    '{"end":9,"start":3}'
    """
    if canonical:
        if indent is not None:
            raise ModelError("dumps: canonical text has no indent")
        return canonical_json(to_dict(x))
    data = _ENCODER.encode(written(x))
    if indent is not None:
        data = msgspec.json.format(data, indent=indent)
    return data.decode()


@overload
def loads(data: str | bytes) -> Report: ...
@overload
def loads(data: str | bytes, cls: type[T]) -> T: ...
def loads(data: str | bytes, cls: type[Any] = Report) -> Any:
    """The record that a JSON text holds: a report, or one of the class that is given.

    A report may be in any older version of the format. Bytes are UTF-8 without a byte order mark.

    Raises:
        JsonError: The text is no JSON, or not such a record; the error lists every fault with its place.
        FormatError: A report is in a version of the format that only a newer coopmodel knows.
        ModelError: The class is none of the model.

    >>> from coopmodel import Span
    >>> loads('{"start": 3, "end": 9}', Span)
    Span(start=3, end=9)
    """
    made = read_fast(data, cls)
    return _explained(data, cls) if made is None else made


def _explained(data: str | bytes, cls: type[Any]) -> Any:
    plain = read_text(data)
    made, faults = explained(plain, cls)
    unreadable = unreadable_numbers(plain)
    told = {path for fault in unreadable for path in around(fault.path)}
    faults = [fault for fault in faults if fault.path not in told]
    return _sound(made, [*repeated_keys(plain), *unreadable, *faults], cls)


def _sound(made: Any, faults: list[Fault], cls: type[Any]) -> Any:
    if faults:
        raise JsonError(f"the data of a {cls.__name__}", tuple(map(str, faults)))
    return made


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
