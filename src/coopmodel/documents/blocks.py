"""A text as blocks: title, headings, paragraphs, list items, table rows and background.

The seed format is what a web page becomes when its main text is extracted: a line for a paragraph,
headings as bare lines, items behind "- ", tables as pipe rows, boilerplate at the end. It is no
CommonMark: nothing need be blank between a list and a table. Blank lines therefore say nothing here; a
line goes on in the next one where it is not finished and the next one looks like its rest.
"""

from __future__ import annotations

import enum
import itertools
import re
from collections.abc import Iterator

import attrs

from coopmodel.documents.background import (
    ends_report,
    introduces_links,
    is_background,
    without_background,
)
from coopmodel.documents.cards import without_cards
from coopmodel.documents.frontmatter import FrontMatter, read_front_matter
from coopmodel.documents.lines import Line, LineKind, read_lines
from coopmodel.documents.passage import Passage, passage
from coopmodel.documents.repairs import Repair, RepairKind
from coopmodel.documents.tables import Row, read_table
from coopmodel.documents.unmarked import with_unmarked_items
from coopmodel.documents.wrapping import Wrapping
from coopmodel.values.span import Span

__all__ = ["Block", "BlockKind", "Document", "read_blocks"]

_FINISHED = re.compile(r"[.!?:;…][\"')\]\u2018\u2019\u201c\u201d*]*$")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LEADS_ON = re.compile(r"[.:;,\u2026][\"')\]\u2018\u2019\u201c\u201d]*$")
"""What a headline does not end with."""

_STAMP = re.compile(
    r"\W*(?:\w+,? ){0,3}?(?:[0-9]{1,2} [A-Z]\w+|[A-Z]\w+ [0-9]{1,2},?) [0-9]{4}|.*[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
_LONGEST_HEADING = 220
_SENTENCE_INSIDE = re.compile(r"(?:[a-z,-]+ ){6,}[a-z]{4,}\. (?=[A-Z/\"'(])")
"""A heading holds no sentence that goes before another."""
_SHORTEST_PROSE = 80
_LONGEST_LINK = 400
_FEWEST_BLANKS_IN_TITLE = 2


class BlockKind(enum.Enum):
    """What part of a report a block is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    BACKGROUND = "background"


@attrs.frozen(kw_only=True, eq=False)
class Block:
    """One block of a text."""

    kind: BlockKind
    span: Span
    """Where it stands in the original, mark and markup included."""

    passage: Passage
    """Its plain text, empty where it is all markup; for a row, of the whole line."""

    lead: Passage | None = None
    """For an item or a row: the line that introduces the list or table."""

    mark: str = ""
    """For an item: the mark before it."""

    row: Row | None = None
    """For a row: its cells."""


@attrs.frozen(kw_only=True, eq=False)
class Document:
    """A text as blocks, and what had to be repaired."""

    text: str
    front: FrontMatter
    blocks: tuple[Block, ...]
    repairs: tuple[Repair, ...]


def read_blocks(text: str) -> Document:
    r"""The blocks of a text, in order; every line that is not blank is in one.

    Never fails: what is damaged is repaired where that is certain, and said in `repairs`.

    >>> [block.kind.value for block in read_blocks("Ministers meet again\n\nThey met.\n- Drugs").blocks]
    ['title', 'paragraph', 'item']
    """
    front = read_front_matter(text)
    lines = read_lines(text, front.end)
    wrapping = Wrapping.of(text, lines)
    if wrapping.width is None:
        lines = with_unmarked_items(text, lines)
    reader = _Reader(text, wrapping)
    for span in front.spans:
        reader.add(BlockKind.BACKGROUND, [span])
    for is_row, group in itertools.groupby(lines, lambda line: line.kind is LineKind.ROW):
        if is_row:
            reader.add_table(list(group))
        else:
            for joined in _joined(text, list(group), wrapping):
                reader.add_lines(joined)
    return Document(
        text=text, front=front, blocks=tuple(_titled(reader.blocks, front)), repairs=tuple(reader.repairs)
    )


def _joined(text: str, lines: list[Line], wrapping: Wrapping) -> Iterator[list[Line]]:
    """The lines, those that go on in one another together."""
    group: list[Line] = []
    for line in lines:
        words = text[line.span.start : line.span.end]
        apart = is_background(words) or ends_report(words)
        if group and (apart or not wrapping.joins(text, group, line)):
            yield group
            group = []
        group.append(line)
        if apart:
            yield group
            group = []
    if group:
        yield group


class _Reader:
    """Collects blocks, and knows what introduces the next list or table and whether the report is over."""

    def __init__(self, text: str, wrapping: Wrapping) -> None:
        self.text, self.wrapping = text, wrapping
        self.has_surrogates = _SURROGATE.search(text) is not None
        self.blocks: list[Block] = []
        self.repairs: list[Repair] = []
        self.lead: Passage | None = None
        self.lead_mark = ""
        self.has_prose = self.is_over = self.in_links = False

    def add(self, kind: BlockKind, spans: list[Span], *, mark: str = "", row: Row | None = None) -> None:
        whole = Span(start=spans[0].start, end=spans[-1].end)
        if row is None:
            spans, cards = without_cards(self.text, spans)
            self.repairs += [Repair(RepairKind.HOVER_CARD, card) for card in cards]
        plain = passage(self.text, spans)
        if self.is_over or not plain.text:
            kind = BlockKind.BACKGROUND
        elif self.has_surrogates and _SURROGATE.search(self.text, whole.start, whole.end):
            self.repairs.append(Repair(RepairKind.UNREADABLE, whole))
            kind = BlockKind.BACKGROUND
        if kind is BlockKind.ITEM and self.lead_mark and _style(mark) == self.lead_mark:
            self.lead, self.lead_mark = None, ""
        lead = self.lead if kind in {BlockKind.ITEM, BlockKind.ROW} else None
        self.blocks.append(Block(kind=kind, span=whole, passage=plain, lead=lead, mark=mark, row=row))
        introduces = kind in {BlockKind.HEADING, BlockKind.PARAGRAPH} or (
            kind is BlockKind.ITEM and plain.text.endswith(":")
        )
        if introduces:
            self.lead, self.lead_mark = plain, _style(mark)

    def add_table(self, lines: list[Line]) -> None:
        self.in_links = False
        table = read_table(self.text, lines)
        self.repairs += table.repairs
        rows = {row.span: row for row in table.rows}
        for line in lines:
            row = rows.get(line.span)
            kind = BlockKind.ROW if row else BlockKind.BACKGROUND
            cut = table.behind if table.behind and line is lines[-1] else None
            self.add(kind, [Span(start=line.span.start, end=cut.start)] if cut else [line.span], row=row)
            if cut:
                self.add_prose([cut])

    def add_lines(self, lines: list[Line]) -> None:
        first, spans = lines[0], [line.span for line in lines]
        words = self.text[first.span.start : first.span.end] if len(lines) == 1 else ""
        if self.has_prose and ends_report(words):
            self.is_over = True
        is_frame = first.kind is LineKind.RULE or is_background(words) or ends_report(words)
        self.in_links = self.has_prose and (
            introduces_links(words) or (self.in_links and (is_frame or self._is_link(lines)))
        )
        if is_frame or self.in_links:
            self.add(BlockKind.BACKGROUND, spans)
        elif first.kind is LineKind.ITEM:
            self.add(BlockKind.ITEM, spans, mark=first.mark)
        elif first.kind is LineKind.HEADING:
            self.add(BlockKind.HEADING, spans)
        else:
            self.add_prose(spans)

    def _is_link(self, lines: list[Line]) -> bool:
        """Whether some lines below "Read also" are the headline of another text, rather than a paragraph."""
        start, end = lines[0].span.start, lines[-1].span.end
        is_item = lines[0].kind is LineKind.ITEM
        return is_item or (
            end - start <= _LONGEST_LINK and not _LEADS_ON.search(self.text[max(start, end - 5) : end])
        )

    def add_prose(self, spans: list[Span]) -> None:
        last = spans[-1]
        kept = last.start + without_background(self.text[last.start : last.end])
        text = self.text[spans[0].start : kept].rstrip()
        short = len(text) <= _LONGEST_HEADING
        heading = short and not (_FINISHED.search(text[-5:]) or _SENTENCE_INSIDE.search(text))
        self.has_prose |= len(text) >= _SHORTEST_PROSE
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        self.add(kind, [*spans[:-1], Span(start=last.start, end=kept)])
        if kept < last.end:
            self.add(BlockKind.BACKGROUND, [Span(start=kept, end=last.end)])


def _style(mark: str) -> str:
    """What kind of mark an item bears: all numbers are alike, and all letters."""
    return re.sub(r"[0-9]+", "1", re.sub(r"[a-z]+", "a", mark))


def _titled(blocks: list[Block], front: FrontMatter) -> list[Block]:
    """The blocks, the first heading of some words before the first paragraph as the title."""
    for at, block in enumerate(blocks):
        words = block.passage.text
        if block.kind is BlockKind.PARAGRAPH:
            break
        if (
            block.kind is not BlockKind.HEADING
            or words.count(" ") < _FEWEST_BLANKS_IN_TITLE
            or _STAMP.match(words)
        ):
            continue
        if front.title is None or front.title == words:
            return [*blocks[:at], attrs.evolve(block, kind=BlockKind.TITLE), *blocks[at + 1 :]]
    return blocks
