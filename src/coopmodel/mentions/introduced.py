"""Bodies that no gazetteer need know, since a text introduces them: "Border Guard of Latvia (BGL)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeGuard

from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.names import find_names
from coopmodel.mentions.kinds import Actor, Body, Mention, PartyMention

__all__ = ["introduced_names"]

_ACRONYM = re.compile(
    r"(?P<words>(?: [A-Z][\w-]*){0,6}"
    r"(?P<more>(?:(?: (?:and|of|for|on|in|the|against)){1,3}(?: [A-Z][\w-]*){1,4}){0,3}))"
    r" \((?:(?:hereinafter|hereafter|the|or|called|to as|referred"
    r"|[-–,])+ )*[\"']?"
    r"(?P<short>[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*)[\"']?\)"
)
_ACROSS_STATES = re.compile(
    r"\b(?:International|African|Africa|Asian|Asia|Arab|Pacific|Caribbean|European|Eurasian|Americas|Inter-American"
    r"|Latin|Nordic|Baltic|Balkan|Global|World|Commonwealth|Ibero-American|Mediterranean|Indian Ocean"
    r"|Oceania)\b"
)
_NATIONAL = re.compile(r"\b(?:National|Ministry|Embassy)\b")
_FORMAT = re.compile(
    r"\b(?:(?:Working|Contact|Expert|Steering) Group|Committee|Commission|Dialogue|Meeting|Council|Forum"
    r"|Conference|Ministerial"
    r"|Agreement|Memorandum|Plan|Programme|Program|System|Database|Network|Operation|Project|Mechanism|Initiative|Act"
    r"|Treaty|Convention|Protocol|Partnership|Strategy|Exercise|Fund)\b"
)
"""What is no agency of the state that its name holds."""

_BODY = re.compile(
    r"\b(?:Association|Organi[sz]ation|Committee|Commission|Community|Union|Agency|Cent(?:re|er)"
    r"|Secretariat|Task ?[Ff]orce"
    r"|Alliance|Institute|Federation|Bureau|Authority|Society|Council|Academy)\b"
)
_MISSION = re.compile(r"\b(?:Office|Mission|Programme|Fund)\b")
_ORGAN = re.compile(r"\b(?:Task ?[Ff]orce|Agency|Cent(?:re|er)|Bureau|Institute|Academy)\b")


def introduced_names(mentions: Sequence[Sequence[Mention]], texts: Sequence[str]) -> dict[str, Entry]:
    """What a text calls bodies for short, each with the state or the international body that it stands for.

    Args:
        mentions: Those of each sentence.
        texts: The words of each sentence.
    """
    found: dict[str, Entry] = {}
    for inside, text in zip(mentions, texts, strict=True):
        if "(" in text:
            for wording, entry in _introduced(inside, text):
                found.setdefault(wording, entry)
    return found


def _introduced(mentions: Sequence[Mention], text: str) -> Iterator[tuple[str, Entry]]:
    for mention in mentions:
        if not isinstance(mention, Body | PartyMention) and not _is_post(mention):
            continue
        match = _ACRONYM.match(text, mention.end)
        if match is None or any(hit.entry.kind is not EntryKind.AGENCY for hit in find_names(match["short"])):
            continue
        parties = (mention,) if isinstance(mention, PartyMention) else mention.parties
        party = parties[0] if parties else None
        name = text[mention.start : match.end("words")]
        if match["more"] and not _is_initials(match["short"], name):
            continue
        if party is None and not _MADE_UP.search(name):
            owner = _owner_behind(mentions, text, match.end())
            if owner is not None:
                yield match["short"], Entry(kind=EntryKind.AGENCY, code=owner.code, name=owner.name)
                continue
        if party is not None and not party.is_bloc:
            if not party.is_state or not _FORMAT.search(name):
                kind = EntryKind.AGENCY if party.is_state else EntryKind.ORGANIZATION
                yield match["short"], Entry(kind=kind, code=party.code, name=party.name)
        elif _is_body(name, party) or (party is not None and _is_mission(name, match["short"], party)):
            entry = Entry(
                kind=EntryKind.ORGANIZATION, code=match["short"].upper(), name=name, body_kind="body"
            )
            yield from ((match["short"], entry), (name, entry))


_MADE_UP = re.compile(rf"(?!Commission\b|Council\b|Committee\b){_FORMAT.pattern}|\bJoint\b")
"""What is no agency of the one state that stands behind its letters."""

_OF = re.compile(r",? of (?:the )?")
_AND_OF = re.compile(r",? (?:and|or|with) (?:the )?")


def _owner_behind(mentions: Sequence[Mention], text: str, at: int) -> PartyMention | None:
    """The state whose a body is, if it stands behind its letters: "Border Guard (BG) of Latvia"."""
    of = _OF.match(text, at)
    if of is None:
        return None
    named = (one for one in mentions if isinstance(one, PartyMention) and one.is_state)
    owner = next((one for one in named if one.start == of.end()), None)
    if owner is None or not (others := _AND_OF.match(text, owner.end)):
        return owner
    return (
        None if any(one.start == others.end() for one in mentions if isinstance(one, PartyMention)) else owner
    )


def _is_initials(short: str, name: str) -> bool:
    """Whether letters are those with which the words of a name begin: so all of it is the name."""
    return "".join(re.findall(r"\b[A-Z]", name)) == short.upper()


def _is_mission(name: str, short: str, bloc: PartyMention) -> bool:
    """Whether a name is that of an office which a bloc has somewhere: "UN Office for ... (UNO...)"."""
    return not bloc.is_council and short.startswith(bloc.code) and _MISSION.search(name) is not None


def _is_post(mention: Mention) -> TypeGuard[Actor]:
    """Whether a mention is a post alone: what is called for short behind it is the body whose post it is."""
    return isinstance(mention, Actor) and mention.name is None


def _is_body(name: str, bloc: PartyMention | None) -> bool:
    """Whether a name that no gazetteer knows is that of an international body, or of an organ of a bloc."""
    if bloc is not None:
        return not bloc.is_council and _ORGAN.search(name) is not None
    return bool(_ACROSS_STATES.search(name) and _BODY.search(name) and not _NATIONAL.search(name))
