"""Blocks to mentions: what each sentence names, each mention with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from coopmodel.documents.blocks import Block
from coopmodel.documents.passage import Passage
from coopmodel.gazetteers.entries import Entry
from coopmodel.gazetteers.topics import TopicHit, find_topics
from coopmodel.mentions.actors import find_actors
from coopmodel.mentions.introduced import introduced_names
from coopmodel.mentions.kinds import Actor, Body, DateMention, Mention, PartyMention
from coopmodel.mentions.parties import find_bodies, party_of
from coopmodel.mentions.places import find_cities, find_towns, with_towns
from coopmodel.mentions.recalled import with_recalled
from coopmodel.mentions.sentences import split_sentences
from coopmodel.mentions.shortened import with_short_forms
from coopmodel.mentions.tokens import read_tokens

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
    """The sentences of some blocks, in order, with what they name.

    A surname that stands alone is a person where the text names somebody in full with it, and a town that the
    text once introduces with its state is known in the rest of it.
    """
    stretches = [(block, passage, header) for block in blocks for passage, header in _stretches(block)]
    texts = [passage.text for _, passage, _ in stretches]
    read = [_mentions(text) for text in texts]
    introduced = introduced_names(read, texts)
    for at, text in enumerate(texts):
        if any(name in text for name in introduced):
            read[at] = _mentions(text, introduced)
    mentions = with_recalled(with_short_forms(with_towns(_supported(read), texts), texts), texts)
    surnames = _surnames(mentions)
    return [
        Sentence(
            block=block,
            passage=passage,
            mentions=tuple(_with_surnames(found, passage.text, surnames)),
            topics=tuple(find_topics(passage.text)),
            number=number,
            header=header,
        )
        for number, ((block, passage, header), found) in enumerate(zip(stretches, mentions, strict=True))
    ]


def _supported(mentions: list[list[Mention]]) -> list[list[Mention]]:
    """The mentions, parties of doubtful wording only where another wording of the text names them too."""
    every = [party for found in mentions for mention in found for party in _parties(mention)]
    sure = {party.code for party in every if party.is_sure}
    if all(party.code in sure for party in every):
        return mentions
    return [[kept for mention in found if (kept := _kept(mention, sure))] for found in mentions]


def _parties(mention: Mention) -> tuple[PartyMention, ...]:
    if isinstance(mention, Actor | Body):
        return mention.parties
    return (mention,) if isinstance(mention, PartyMention) else ()


def _kept(mention: Mention, sure: set[str]) -> Mention | None:
    if isinstance(mention, Actor | Body):
        return attrs.evolve(mention, parties=tuple(party for party in mention.parties if party.code in sure))
    return None if isinstance(mention, PartyMention) and mention.code not in sure else mention


def _surnames(mentions: Iterable[list[Mention]]) -> frozenset[str]:
    """The last words of the full names that are sure."""
    actors = (mention for found in mentions for mention in found if isinstance(mention, Actor))
    full = {actor.name for actor in actors if actor.is_certain and actor.name and " " in actor.name}
    last = {name.rsplit(" ", 1)[1] for name in full}
    known = {word for word in last if len(word) > _SHORTEST_SURNAME and word.isalpha()}
    return frozenset(known | {word.upper() for word in known})


def _with_surnames(mentions: list[Mention], text: str, surnames: frozenset[str]) -> list[Mention]:
    if not surnames:
        return mentions
    free = bytearray(len(text))
    for mention in mentions:
        free[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    found = [
        Actor(start=match.start(), end=match.end(), name=match[0])
        for match in _NAME.finditer(text)
        if match[0] in surnames and not any(free[match.start() : match.end()])
    ]
    return sorted([*mentions, *found], key=lambda mention: mention.start)


def _stretches(block: Block) -> Iterator[tuple[Passage, str]]:
    if block.row is not None:
        for cell in block.row.cells:
            yield cell.passage, cell.header
    else:
        for passage in split_sentences(block.passage):
            yield passage, ""


def _mentions(text: str, introduced: Mapping[str, Entry] | None = None) -> list[Mention]:
    tokens = read_tokens(text, introduced)
    found: list[Mention] = []
    free = list("".join(token.tag for token in tokens))
    for finder in (find_towns, find_actors, find_bodies):
        for start, end, mention in finder("".join(free), tokens, text):
            if (
                isinstance(mention, Actor)
                and not mention.is_certain
                and "".join(free[start - 1 : start]) == "t"
            ):
                continue
            found.append(mention)
            free[start:end] = "\0" * (end - start)
    found += find_cities(free, tokens)
    for at, token in enumerate(tokens):
        if free[at] in "PBJ" and (party := party_of(token)):
            found.append(party)
        elif free[at] == "D" and token.date:
            found.append(DateMention(start=token.start, end=token.end, date=token.date))
    found.sort(key=lambda mention: mention.start)
    return _without_repeats(_without_seats(_with_posts(found, text), text), text)


def _without_seats(mentions: list[Mention], text: str) -> list[Mention]:
    """The mentions without what looks like a name and stands in brackets behind that of somebody.

    It is the seat of a member of parliament: "Hon. Anna Kalna (Riga Central)".
    """
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if (
            isinstance(last, Actor)
            and isinstance(mention, Actor)
            and last.name is not None
            and not mention.is_certain
            and text[last.end : mention.start] == " ("
            and text.startswith(")", mention.end)
        ):
            continue
        kept.append(mention)
    return kept


def _with_posts(mentions: list[Mention], text: str) -> list[Mention]:
    """The mentions, a post and the rank and name right behind it as one person."""
    kept: list[Mention] = []
    for mention in mentions:
        post = kept[-1] if kept else None
        if (
            isinstance(post, Actor)
            and isinstance(mention, Actor)
            and post.name is None
            and mention.name is not None
            and not mention.parties
            and text[post.end : mention.start] == " "
        ):
            rank = mention.role if mention.role and text.startswith(mention.role, mention.start) else ""
            role = text[post.start : mention.start + len(rank)].strip()
            kept[-1] = attrs.evolve(post, end=mention.end, name=mention.name, role=role)
        else:
            kept.append(mention)
    return kept


_REPEAT = re.compile(r" ?(?:\(|-|–) ?")


def _without_repeats(mentions: list[Mention], text: str) -> list[Mention]:
    """The mentions, a party and its acronym behind it ("Frontex", "(ECO)") as one."""
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if (
            isinstance(last, PartyMention)
            and isinstance(mention, PartyMention)
            and last.code == mention.code
            and _REPEAT.fullmatch(text, last.end, mention.start)
        ):
            closing = text[mention.end : mention.end + 1] == ")" and "(" in text[last.end : mention.start]
            kept[-1] = attrs.evolve(last, end=mention.end + closing)
        else:
            kept.append(mention)
    return kept


_SHORTEST_SURNAME = 2
_NAME = re.compile(r"(?<![\w'-])[^\W\d_]+(?![\w-])")
