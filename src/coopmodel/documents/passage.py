"""A stretch of text made plain for reading, each character of which knows its place in the original."""

from __future__ import annotations

import html
import re
from array import array
from collections.abc import Iterable, Iterator, Mapping

import attrs

from coopmodel.values.span import Span

__all__ = ["Passage", "passage"]


@attrs.frozen(eq=False)
class Passage:
    """Plain text with the offset in the original of each of its characters.

    Blanks are single spaces, quotation marks straight, ligatures letters; markup is left out.
    """

    text: str
    """The plain text."""

    places: array[int] = attrs.field(repr=False)
    """For each character of `text`, the offset of the character in the original for which it stands."""

    wide: Mapping[int, int] = attrs.field(repr=False)
    """Where something that stands for less ends in the original, such as an entity, by where it begins."""

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The stretch of the original for which `text[start:end]`, which is not empty, stands."""
        last = self.places[(len(self.text) if end is None else end) - 1]
        return Span(start=self.places[start], end=self.wide.get(last, last + 1))

    def part(self, start: int, end: int) -> Passage:
        """The passage of `text[start:end]` without the blanks around it."""
        while start < end and self.text[start] == " ":
            start += 1
        while end > start and self.text[end - 1] == " ":
            end -= 1
        return Passage(self.text[start:end], self.places[start:end], self.wide)


_MARKUP = re.compile(
    r"""
      (?P<blank>   (?: [^\S\x20]|[\u200b\x00-\x1f]|&nbsp;)+ )
    | (?P<unseen>  [\xad\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+ )
    | (?P<break>   <br\ ?/?> )
    | (?P<gone>    <!-- .{0,300}? --> | </?[A-Za-z][^<>]{0,300}> | \{:[^{}]{0,80}\}
                   | \*{1,3} | __ | \\(?=[#*_|>\[\]()-]) )
    | (?P<image>   !\[[^\[\]]{0,300}\]\([^()\s]{0,1000}\) )
    | \[ (?P<link> [^\[\]]{1,300} ) \]\( [^()\s]{1,1000} (?:\ "[^"]{0,200}")? \)
    | (?P<entity>  &(?:[A-Za-z]{2,8}|\#[0-9]{1,6}|\#[xX][0-9a-fA-F]{1,5});)
    | (?P<double>  [\u201c-\u201f\xab\xbb\u2033] | '' )
    | (?P<single>  [\u2018-\u201b\u2032\x60\xb4\u02bc] )
    | (?P<hyphen>  [\u2010\u2011] )
    | (?P<dash>    [\u2012\u2014\u2015\u2212] )
    | (?P<ligature>[\ufb00-\ufb06] )
    | (?P<private> [\ue000-\uf8ff] )
    """,
    re.VERBOSE | re.DOTALL,
)
_FIRST = re.compile(
    r"[^\S\x20]|[\x00-\x1f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff<{*_\\!\[&"
    r"\u201c-\u201f\xab\xbb\u2033'\u2018-\u201b\u2032\x60\xb4\u02bc\u2010-\u2012\u2014\u2015\u2212"
    r"\ufb00-\ufb06\ue000-\uf8ff]"
)
"""The characters with which markup can begin: to look for them first is many times as fast."""

_LIGATURES = dict(
    zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", "ff fi fl ffi ffl st st".split(), strict=True)
)
_PLAIN = {"blank": " ", "unseen": "", "break": " ", "gone": "", "image": "", "double": '"', "single": "'"}
_PLAIN |= {"hyphen": "-", "dash": "–", "private": "\ufffd"}


def passage(original: str, spans: Iterable[Span]) -> Passage:
    """The plain text of some stretches of the original, in order, joined by a space each."""
    made = _Pieces(original)
    for span in spans:
        word_goes_on = made.pieces and made.pieces[-1].endswith("-")
        if made.pieces and not (word_goes_on and original[span.start : span.start + 1].islower()):
            made.add(" ", [span.start])
        made.read(span.start, span.end)
    return _without_double_blanks("".join(made.pieces), made.places, made.wide)


@attrs.define(eq=False)
class _Pieces:
    """Plain pieces of an original, as far as it has been read."""

    original: str
    pieces: list[str] = attrs.field(factory=list)
    places: array[int] = attrs.field(factory=lambda: array("l"))
    wide: dict[int, int] = attrs.field(factory=dict)

    def read(self, start: int, end: int) -> None:
        at = start
        for match in _markup(self.original, start, end):
            self.add(self.original[at : match.start()], range(at, match.start()))
            at = match.end()
            kind = match.lastgroup or ""
            if kind == "link":
                self.read(match.start("link"), match.end("link"))
                continue
            plain = _PLAIN.get(kind)
            if plain is None:
                plain = _LIGATURES.get(match[0]) or _unescaped(match[0])
            if len(match[0]) > len(plain) > 0:
                self.wide[match.start()] = match.end()
            self.add(plain, [match.start()] * len(plain))
        self.add(self.original[at:end], range(at, end))

    def add(self, plain: str, places: Iterable[int]) -> None:
        self.pieces.append(plain)
        self.places.extend(places)


def _markup(original: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What is not plain in a stretch of the original, in order."""
    at = start
    while first := _FIRST.search(original, at, end):
        match = _MARKUP.match(original, first.start(), end)
        at = match.end() if match else first.end()
        if match:
            yield match


def _unescaped(entity: str) -> str:
    """The character of an entity, made plain if it is a blank, a quotation mark or the like."""
    character = html.unescape(entity)
    match = _MARKUP.fullmatch(character)
    kind = match.lastgroup if match else None
    if kind is None or kind == "gone":  # a star that is written so is meant as a star
        return character
    return _LIGATURES.get(character) or _PLAIN.get(kind, character)


def _without_double_blanks(text: str, places: array[int], wide: Mapping[int, int]) -> Passage:
    kept, kept_places, at = [], array("l"), 0
    for match in re.finditer(r"^ +| +$| (?= )", text):
        kept.append(text[at : match.start()])
        kept_places.extend(places[at : match.start()])
        at = match.end()
    kept.append(text[at:])
    kept_places.extend(places[at:])
    return Passage("".join(kept), kept_places, wide)
