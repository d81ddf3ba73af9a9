r"""The text of a record: how a line holds any string, and pieces of lines that know their place.

A string stands as it is, but for a backslash before each character that Markdown or the record itself would
take for a mark, and escapes for what cannot be seen: "\n" for a line feed, "\t" for a tab, "\u{202e}" for
any other control or direction mark. Letters of every script, emoji and typographic signs are written plainly.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NoReturn, TypeVar

import attrs

from coopmodel.errors import ModelError, RecordError

__all__ = [
    "BREAK",
    "INVISIBLE",
    "Piece",
    "disguised",
    "escaped",
    "first_on_line",
    "item_of",
    "made",
    "read_lines",
]

T = TypeVar("T")

INVISIBLE = (
    "\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f"
)
"""What cannot be seen, or moves what can be, as the inside of a character class: controls, separators of
lines, marks of direction, tags. The joiners that build emoji and some scripts are not among it."""

_MARKUP = r"[\\*`\[|]|<(?=[A-Za-z/!?])|(?<![^\W_])_|_(?![^\W_])|~(?=~)|(?<=~)~|&(?=#?\w{1,31};)"
_OPENING = re.compile(r"[#>+-]|[0-9]{1,9}(?=[.)])")
_NAMED = {"\n": "\\n", "\t": "\\t"}
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|([nt])|([!-/:-@\[-`{-~ ]))?")
_FIELD = re.compile(r"\w+\.(\w+)")
BOM = "\ufeff"
BREAK = re.compile(r"\r\n|\r|\n")
_ITEM = re.compile(r"(?:[-*]|([0-9]{1,19})[.)])[ \t]+")
_BLANKS = " \t"


@cache
def _marks(more: str) -> re.Pattern[str]:
    inside = f"|[{re.escape(more)}]" if more else ""
    return re.compile(f"{_MARKUP}|[{INVISIBLE}]{inside}")


def escaped(text: str, marks: str = "") -> str:
    r"""A string as a line of a record holds it; `marks` are further characters that are marks in its place.

    >>> print(escaped("a*b | c,\n d", ","))
    a\*b \| c\,\n d
    """
    return _marks(marks).sub(lambda found: _escape(found[0]), text)


def _escape(char: str) -> str:
    if char in _NAMED:
        return _NAMED[char]
    return f"\\{char}" if " " < char < "\x7f" else disguised(char)


def disguised(text: str, marks: str = "") -> str:
    r"""The same where the string as such has another meaning in its place: its first character is a number.

    >>> print(disguised("somebody"))
    \u{73}omebody
    """
    return f"\\u{{{ord(text[0]):x}}}{escaped(text[1:], marks)}"


def first_on_line(line: str) -> str:
    r"""An escaped string that Markdown shall not take for the beginning of a heading, list or quotation.

    >>> print(first_on_line("2. Reports"))
    2\. Reports
    """
    match = _OPENING.match(line)
    if match is None:
        return line
    at = match.end() if match[0].isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"


@attrs.frozen(eq=False)
class Piece:
    """A stretch of a line of a record, without blanks around it."""

    line: str
    """The whole line."""

    number: int
    """The line's number, from 1."""

    start: int
    """Offset in the line of the first character."""

    end: int
    """Offset behind the last character."""

    @property
    def raw(self) -> str:
        """The characters, escapes as they stand."""
        return self.line[self.start : self.end]

    def part(self, start: int, end: int) -> Piece:
        """The piece between two offsets in the line, without the blanks around it."""
        while start < end and self.line[start] in _BLANKS:
            start += 1
        while end > start and self.line[end - 1] in _BLANKS:
            end -= 1
        return Piece(self.line, self.number, start, end)

    def behind(self, length: int) -> Piece:
        """The piece without so many characters at its beginning."""
        return self.part(self.start + length, self.end)

    def fail(self, why: str, at: int | None = None) -> NoReturn:
        """Refuse the piece, and point at its beginning or at another offset in the line."""
        raise RecordError(why, self.line, self.number, 1 + (self.start if at is None else at)) from None

    def marks(self, mark: str) -> Iterator[re.Match[str]]:
        """The matches of a pattern that are not escaped, in order."""
        for found in re.finditer(rf"\\.|(?P<mark>{mark})", self.raw, re.DOTALL):
            if found["mark"]:
                yield found

    def split(self, mark: str) -> list[Piece]:
        """The pieces between the matches of a pattern that are not escaped."""
        pieces, at = [], self.start
        for found in self.marks(mark):
            pieces.append(self.part(at, self.start + found.start()))
            at = self.start + found.end()
        return [*pieces, self.part(at, self.end)]

    def cut(self, mark: str) -> tuple[Piece, Piece | None]:
        """What is before and what is behind the first match that is not escaped; None if there is none."""
        found = next(self.marks(mark), None)
        if found is None:
            return self, None
        return self.part(self.start, self.start + found.start()), self.behind(found.end())

    def text(self, what: str) -> str:
        """The string that the piece holds.

        Raises:
            RecordError: It is empty, though `what` is expected, or has an escape that is none.
        """
        if self.start == self.end:
            self.fail(f"expected {what}")
        return _ESCAPE.sub(self._unescaped, self.raw) if "\\" in self.raw else self.raw

    def _unescaped(self, found: re.Match[str]) -> str:
        code, named, char = found.groups()
        number = int(code, 16) if code else 0
        if not (code or named or char) or number > sys.maxunicode:
            self.fail(
                r"a backslash stands before a mark that is meant literally, or begins \n, \t or \u{...}; "
                r"a backslash itself is written \\",
                self.start + found.start(),
            )
        return chr(number) if code else {"n": "\n", "t": "\t"}.get(named) or str(char)


def read_lines(text: str) -> list[Piece]:
    """The lines of a text that are not blank; a byte order mark at its beginning is passed over."""
    lines = []
    for number, line in enumerate(BREAK.split(text.removeprefix(BOM)), 1):
        whole = Piece(line, number, 0, len(line)).behind(0)
        if whole.start < whole.end:
            lines.append(whole)
    return lines


def item_of(line: Piece) -> tuple[Piece | None, Piece | None]:
    """The number, if it has one, and the rest of a line that is an item of a list; None if it is none."""
    match = _ITEM.match(line.raw)
    if match is None:
        return None, None
    number = line.part(line.start, line.start + match.end(1)) if match[1] else None
    return number, line.behind(match.end())


def made(
    cls: Callable[..., T], values: Mapping[str, Any], place: Piece, places: Mapping[str, Piece] | None = None
) -> T:
    """The object of a class of the model that some values make.

    Raises:
        RecordError: The values break a rule; it points at the place of the field, if that is known.
    """
    try:
        return cls(**values)
    except ModelError as error:
        field = _FIELD.match(str(error))
        at = (places or {}).get(field[1], place) if field else place
        at.fail(str(error))
