"""What stands in a record in words of a closed list, in digits, or as JSON."""

from __future__ import annotations

import difflib
import enum
import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn, TypeVar

from coopmodel.formats._record_text import INVISIBLE, Piece
from coopmodel.values.shown import shown

__all__ = ["in_words", "json_text", "nearest", "read_json", "read_number", "read_word", "read_words", "word"]

E = TypeVar("E", bound=enum.Enum)

_LONGEST_TYPED = 40
_LONGEST_INTEGER = 20
_UNSAFE = re.compile(f"[{INVISIBLE}|`]")


def word(member: enum.Enum) -> str:
    """A member of an enumeration in words.

    >>> from coopmodel import Topic
    >>> word(Topic.MONEY_LAUNDERING)
    'money laundering'
    """
    return str(member.value).replace("_", " ")


def in_words(names: Iterable[str]) -> str:
    """Some names as a choice.

    >>> in_words(["host", "member", "guest"])
    'host, member or guest'
    """
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last


def nearest(typed: str, known: Iterable[str]) -> str:
    """The hint at what may have been meant; empty if nothing comes near.

    >>> nearest("capcity", ["Capacity", "City"])
    "; did you mean 'Capacity'?"
    """
    names = {name.casefold(): name for name in known}
    close = difflib.get_close_matches(typed[:_LONGEST_TYPED].casefold(), names, n=1)
    return f"; did you mean '{names[close[0]]}'?" if close else ""


def read_word(piece: Piece, kind: type[E], what: str) -> E:
    """The member of an enumeration that a piece names.

    Raises:
        RecordError: It names none; the message says which there are.
    """
    known = {word(member): member for member in kind}
    typed = piece.text(f"{what}: {in_words(known)}")
    member = known.get(re.sub(r"[\s_-]+", " ", typed).casefold())
    if member is None:
        near = nearest(typed, known)
        piece.fail(f"{shown(typed)} is no {what}" + (near or f": expected {in_words(known)}"))
    return member


def read_words(piece: Piece, kind: type[E], what: str) -> tuple[E, ...]:
    """The members of an enumeration that a piece names between commas; none if it is empty."""
    return tuple(read_word(part, kind, what) for part in piece.split(",")) if piece.raw else ()


def read_number(piece: Piece, what: str) -> int:
    """The whole number that a piece holds.

    Raises:
        RecordError: It is no number of at most 19 digits.
    """
    if not re.fullmatch("[0-9]{1,19}", piece.raw):
        piece.fail(f"expected {what} in digits")
    return int(piece.raw)


def json_text(value: object) -> str:
    r"""A JSON value on one line, in which nothing is invisible, nor a mark of Markdown or of a table in code.

    >>> print(json_text({"file|no": "a\u2028b"}))
    {"file\u007cno":"a\u2028b"}
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda char: _as_escape(char[0]), text)


def _as_escape(char: str) -> str:
    return f"\\u{ord(char):04x}" if char.isascii() else json.dumps(char)[1:-1]


def read_json(piece: Piece) -> dict[str, Any]:
    """The dict of JSON values that a piece holds, within backticks or not.

    Raises:
        RecordError: It is no JSON object, has a key twice or a number that is none, or is nested too deep.
    """
    start, end = piece.start, piece.end
    if end - start > 1 and piece.line[start] == piece.line[end - 1] == "`":
        piece = piece.part(start + 1, end - 1)
    try:
        value = json.loads(
            piece.raw, object_pairs_hook=_object, parse_int=_integer, parse_constant=_no_number
        )
    except json.JSONDecodeError as error:
        piece.fail(f"no JSON: {error.msg}", piece.start + error.pos)
    except RecursionError:
        piece.fail("no JSON: it is nested too deep")
    except ValueError as error:
        piece.fail(f"no JSON: {error}")
    if not isinstance(value, dict):
        piece.fail("expected a JSON object in braces")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise ValueError(f"the key {shown(key)} is given twice")
        made[key] = value
    return made


def _integer(digits: str) -> int:
    if len(digits) > _LONGEST_INTEGER:
        raise ValueError(f"{shown(digits)} does not fit in 64 bits")
    return int(digits)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
