"""Blocks to mentions: what each sentence names, each mention with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from coopmodel.documents.blocks import Block
from coopmodel.documents.passage import Passage
from coopmodel.gazetteers.topics import TopicHit, find_topics
from coopmodel.mentions.actors import find_actors
from coopmodel.mentions.kinds import DateMention, Mention, PlaceMention
from coopmodel.mentions.parties import find_bodies, party_of
from coopmodel.mentions.sentences import split_sentences
from coopmodel.mentions.tokens import Token, read_tokens

__all__ = ["Sentence", "find_mentions"]


@attrs.frozen(kw_only=True, eq=False)
class Sentence:
    """A sentence, heading, item or cell with what it names."""

    block: Block
    passage: Passage
    mentions: tuple[Mention, ...]
    """In order; they do not overlap."""

    topics: tuple[TopicHit, ...]
    """Wordings of topics; they may stand inside mentions."""

    number: int
    """Its place among the sentences of the text, from 0."""

    header: str = ""
    """For a cell: the header above it."""


def find_mentions(blocks: Sequence[Block]) -> list[Sentence]:
    """The sentences of some blocks, in order, with what they name."""
    sentences: list[Sentence] = []
    for block in blocks:
        for passage, header in _stretches(block):
            sentences.append(
                Sentence(
                    block=block,
                    passage=passage,
                    mentions=tuple(_mentions(passage.text)),
                    topics=tuple(find_topics(passage.text)),
                    number=len(sentences),
                    header=header,
                )
            )
    return sentences


def _stretches(block: Block) -> Iterator[tuple[Passage, str]]:
    if block.row is not None:
        for cell in block.row.cells:
            yield cell.passage, cell.header
    else:
        for passage in split_sentences(block.passage):
            yield passage, ""


def _mentions(text: str) -> list[Mention]:
    tokens = read_tokens(text)
    found: list[Mention] = []
    free = list("".join(token.tag for token in tokens))
    for finder in (find_actors, find_bodies):
        for start, end, mention in finder("".join(free), tokens, text):
            found.append(mention)
            free[start:end] = "\0" * (end - start)
    for at, token in enumerate(tokens):
        if free[at] in "PBJ" and (party := party_of(token)):
            found.append(party)
        elif free[at] == "D" and token.date:
            found.append(DateMention(start=token.start, end=token.end, date=token.date))
        elif free[at] == "C" and (place := _place(tokens, at, free)):
            found.append(place)
    return sorted(_apart(found), key=lambda mention: mention.start)


_SMALL_CITY = 50_000
_AT_A_PLACE = {"in", "at", "from", "to", "near"}


def _place(tokens: Sequence[Token], at: int, free: list[str]) -> PlaceMention | None:
    """The city at a token, with the state that is named behind it."""
    entry = tokens[at].entry
    if entry is None:
        return None
    following = "".join(free[at + 1 : at + 3])
    state = tokens[at + 2].entry if following in {",P", "(P"} else None
    country, end = entry.code, tokens[at].end
    stated = state is not None and state.code in {entry.code, *entry.also}
    if state is not None and stated:
        country, end = state.code, tokens[at + 2].end
        free[at + 1] = free[at + 2] = "\0"
    before = tokens[at - 1].text.lower() if at else ""
    is_small = entry.population < _SMALL_CITY and not entry.capital
    if not stated and (entry.common_word or (is_small and before not in _AT_A_PLACE)):
        return None
    return PlaceMention(
        start=tokens[at].start,
        end=end,
        city=tokens[at].text,
        country=country,
        stated_country=stated,
        population=entry.population,
    )


def _apart(mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions without those that a place with its state has swallowed."""
    places = [mention for mention in mentions if isinstance(mention, PlaceMention)]
    for mention in mentions:
        inside = any(place is not mention and place.start <= mention.start < place.end for place in places)
        if not inside:
            yield mention
