"""Parties and the bodies that act for them: states, international bodies, ministries, agencies."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from coopmodel.gazetteers.entries import EntryKind
from coopmodel.gazetteers.names import state_name
from coopmodel.mentions.kinds import Body, Nation, PartyMention
from coopmodel.mentions.ordinals import ORDINAL
from coopmodel.mentions.tokens import Token

__all__ = ["OF", "OF_ANY", "acting_parties", "city_of", "find_bodies", "party_of"]

_NATIONAL = {EntryKind.ADJECTIVE, EntryKind.PEOPLE}
_TELLING = {EntryKind.AGENCY, EntryKind.POST}
_ELSEWHERE = {"in", "for", "with"}

_PART = "[MWIiJPBGARg]"
_PARTS = "(?:(?:[MWIiJBARg]|[PG](?!W[NC]))++[PG]?|[PG])"
_PLAIN = "[MWIiJARg]"
_MORE = f"(?:,{_PLAIN}{{1,4}}){{1,3}},?&t?{_PLAIN}{{1,6}}|&(?:for)?t?{_PLAIN}{{1,6}}(?:&{_PLAIN}{{1,4}})?"
_OF = (
    "oC|fC(?=,?t?[HNK]|,t?[RM]{1,3}[HN])|fx[xM](?=[NK])|f[wx](?=[RMHNK])"
    "|or(?!ot?[MWIirR])|[of]t?r'[MWI]{1,4}"
    f"|[of]t?(?:{_PARTS}(?:'{_PART}++)?(?:(?>{_MORE})(?!'))?)"
)
OF = f"(?:o[wt]x'M?i|{_OF})"
"""What may follow a post or a body, in tags: "of Justice and Police", "for Home Affairs"."""

OF_ANY = (
    "(?:o[wt]x'M?i|ot?[CNJ]?[MWi]{0,3}x{0,2}[ix]|ow[MWI]{1,5}|owx|ot?N{1,2}P?(?=,)|ft?N{1,2}&t?[NW]{1,2}(?=,)|ft?[MWi]?x{1,2}(?=,t?H)"
    f"|ft?x{{1,2}}(?=[of])|{_OF})"
)
"""What may follow a post beside a name too: "of operations", "of the relevant department"."""

_BODY = re.compile(
    f"(?<![MWIJPBGANRg])[MWIJPBGANRg]{{0,8}}'?[MWIJGAN]{{0,6}}I(?:g(?=o))?{OF}{{0,4}}(?:or(?![oft&]))?"
    f"|(?<![MWIJPBGANRg])[JP]'?[MWIJGAN]{{0,4}}L{OF}{{0,2}}"
    "|[JPB]'?[MwxJ]{0,2}i(?:oP)?"
    "|(?:[PJ]'?)?G+(?:oP|,P)?"
)


_FORCES = {"Police", "Customs"}
_GOES_ON = set("MWINRrgA")


def party_of(token: Token) -> PartyMention | None:
    """The party that a token names, a state also by its adjective or its agency; None if it names none."""
    entry = token.entry
    if entry is None or entry.kind is EntryKind.CITY:
        return None
    kind = Nation if entry.kind in _NATIONAL else PartyMention
    is_state = entry.kind is not EntryKind.ORGANIZATION
    return kind(
        start=token.start,
        end=token.end,
        code=entry.code,
        name=state_name(entry.code) if is_state else entry.name,
        is_state=is_state,
        is_bloc=entry.body_kind in {"bloc", "council"},
        is_council=entry.body_kind == "council",
        is_city=entry.kind is EntryKind.STATE and entry.capital,
        is_sure=not entry.ambiguous,
        is_named=entry.kind not in _TELLING or (is_state and state_name(entry.code) in token.text),
    )


def acting_parties(tokens: Sequence[Token]) -> tuple[PartyMention, ...]:
    """The parties that some tokens name, but for those to which somebody is sent.

    A state's own name comes before that of an agency, doubtful ones and those in or for which somebody
    works come last.
    """
    acting: list[PartyMention] = []
    elsewhere: list[PartyMention] = []
    for at, token in enumerate(tokens):
        party = party_of(token)
        if party is not None:
            before = {other.text.lower() for other in tokens[max(0, at - 2) : at]}
            if "to" not in before:
                (elsewhere if before & _ELSEWHERE else acting).append(party)
    if not acting:
        acting.extend(_of_posts(tokens))
    if any(token.text in _STATES_OWN for token in tokens):
        acting.sort(key=lambda party: not party.is_state)
    plainest = (sorted(found, key=_doubt) for found in (acting, elsewhere))
    return tuple(itertools.chain.from_iterable(plainest))


_UN = ("UN", "United Nations")
_EU = ("EU", "European Union")


def _of_posts(tokens: Sequence[Token]) -> Iterator[PartyMention]:
    """The international body of a post that only one has.

    "European Commissioner for Home Affairs", "Under-Secretary-General"
    """
    for at, token in enumerate(tokens):
        of_union = token.text == "Commissioner" and at > 0 and tokens[at - 1].text == "European"
        if of_union or token.text == "Under-Secretary-General":
            code, name = _EU if of_union else _UN
            yield PartyMention(
                start=token.start, end=token.end, code=code, name=name, is_state=False, is_bloc=True
            )


_STATES_OWN = {"National", "NCB"}
"""What an international body has in each state: "the Interpol National Central Bureau of Latvia"."""


def city_of(tokens: Sequence[Token]) -> tuple[PartyMention, ...]:
    """The state of the city that some tokens name behind "of": "Mayor of Riga"."""
    for before, token in itertools.pairwise(tokens):
        if before.tag == "o" and token.tag == "C" and token.entry is not None:
            code, name = token.entry.code, state_name(token.entry.code)
            start, end = token.start, token.end
            return (PartyMention(start=start, end=end, code=code, name=name, is_state=True, is_city=True),)
    return ()


def _doubt(party: PartyMention) -> tuple[bool, bool, bool]:
    """How little a wording tells for whom somebody acts: the chair of a body of many acts for a state."""
    return (not party.is_sure, not party.is_named, party.is_bloc)


def find_bodies(tags: str, tokens: Sequence[Token], text: str) -> Iterator[tuple[int, int, Body]]:
    """The bodies that some tokens name, each with the numbers of its first token and of the one behind it."""
    for at in (at for at, tag in enumerate(tags) if tag == "M" and tokens[at].text in _FORCES):
        if tags[at + 1 : at + 2] not in _GOES_ON:
            tags = f"{tags[:at]}L{tags[at + 1 :]}"
    for match in _BODY.finditer(tags):
        first = match.start() + _numbers_meeting(tokens, match.start(), match.end())
        part = tokens[first : match.end()]
        start, end = part[0].start, part[-1].end
        body = Body(start=start, end=end, text=text[start:end], parties=acting_parties(part) or city_of(part))
        yield first, match.end(), body


_NUMBER = re.compile(ORDINAL)
_MEETINGS = {"meeting", "session", "dialogue", "conference", "consultations", "talks"}


def _numbers_meeting(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether a number before a body is that of its meeting: "the Second Joint Committee Meeting"."""
    if end - first < 2 or end == len(tokens) or not _NUMBER.fullmatch(tokens[first].text):  # noqa: PLR2004
        return False
    return tokens[end].text.lower() in _MEETINGS
