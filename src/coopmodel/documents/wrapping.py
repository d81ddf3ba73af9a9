"""Whether a line goes on in the next one."""

from __future__ import annotations

import re

import attrs

from coopmodel.documents.lines import Line, LineKind

__all__ = ["Wrapping"]

_FINISHED = re.compile(r"""[.!?:…]["')\]\u2018\u2019\u201c\u201d*_]*$""")
_OPEN_WORDS = """
    a an the of and or to in on for with by at from as between against his her their its that which who
    is are was were be been has have will Prime
"""
_TITLES = "Mr Ms Mrs Dr Hon Gen"
_OPEN_END = re.compile(
    rf"(?:[-,–—&(]|\b(?:{'|'.join(_OPEN_WORDS.split())})|\b(?:{'|'.join(_TITLES.split())})\.?)$"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_STAMP = re.compile(
    r"(?i)(?:(?:date[d:]?|published|posted|updated?)\W{1,3}(?:on )?)?(?:[a-z]{2,6}day,? )?"
    rf"(?:[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{_DAY} {_MONTH},? [0-9]{{4}}|{_MONTH} {_DAY},? [0-9]{{4}})"
)
"""A line that is a date and no more is not the rest of another, even if it begins in lower case."""

_REST = re.compile(r"""["'(\u2018\u201c]?[a-z]""")
_CAPITALS = re.compile(r"[^a-z.!?]{0,80}[A-Z]{4}[^a-z.!?]{0,80}")
"""A heading in capitals."""

_LONG = 100
_SHORTEST_PROSE = 80
_NARROWEST, _WIDEST = 55, 110
_RAGGED = 20
_SLACK = 3
_FEWEST = 4


@attrs.frozen
class Wrapping:
    """How the lines of a text are broken: at a fixed width, or only where a paragraph ends."""

    width: int | None
    """The width at which lines are broken; None where they are not."""

    headline: Line | None
    """The first line, which goes on only where its rest is plain."""

    first_prose: int | None
    """The offset of the first long line that is finished."""

    @classmethod
    def of(cls, text: str, lines: list[Line]) -> Wrapping:
        """The width that most lines of the text come close to and few go beyond."""
        headline = lines[0] if lines else None
        long = (line for line in lines if len(line.span) > _SHORTEST_PROSE and _finished(text, line))
        first_prose = next((line.span.start for line in long), None)
        body = [line for line in lines[1:] if line.kind is not LineKind.ROW]
        lengths = sorted(len(line.span) for line in body)
        unfinished = sorted(
            len(line.span)
            for line in body
            if line.kind in {LineKind.PROSE, LineKind.ITEM} and not _finished(text, line)
        )
        if len(unfinished) < _FEWEST or lengths[len(lengths) * 9 // 10] > _WIDEST:
            return cls(None, headline, first_prose)
        width = unfinished[len(unfinished) * 9 // 10]
        near = sum(length > width - _RAGGED for length in unfinished)
        wrapped = _NARROWEST <= width <= _WIDEST and near >= _FEWEST and 2 * near >= len(unfinished)
        return cls(width if wrapped else None, headline, first_prose)

    def joins(self, text: str, group: list[Line], following: Line) -> bool:
        """Whether `following` is the rest of the paragraph or item that `group` begins."""
        line = group[-1]
        if following.kind is not LineKind.PROSE or group[0].kind not in {LineKind.PROSE, LineKind.ITEM}:
            return False
        finished = _finished(text, line)
        is_open = _OPEN_END.search(text[max(line.span.start, line.span.end - 20) : line.span.end])
        begun = following.span.start, following.span.end
        is_stamp = _STAMP.fullmatch(text, *begun) is not None
        if is_open or (not finished and not is_stamp and _REST.match(text, *begun)):
            return True
        if finished:
            is_heading = _CAPITALS.fullmatch(text, *begun) is not None
            return not is_heading and self._fills(text, line, following)
        if line is self.headline or is_stamp:
            return False
        if self.width is not None:
            return self._fills(text, line, following) or len(line.span) > self.width - _RAGGED
        in_text = self.first_prose is not None and self.first_prose < group[0].span.start
        return (
            in_text and group[0].kind is LineKind.PROSE and following.span.start - group[0].span.start > _LONG
        )

    def _fills(self, text: str, line: Line, following: Line) -> bool:
        """Whether the first word of `following` would not have stood in `line`."""
        if self.width is None:
            return False
        start, end = following.span.start, min(following.span.end, following.span.start + _WIDEST)
        first = len(text[start:end].split(None, 1)[0])
        return len(line.span) + 1 + first > self.width - _SLACK


def _finished(text: str, line: Line) -> bool:
    return _FINISHED.search(text[max(line.span.start, line.span.end - 10) : line.span.end]) is not None
