"""For whom people act where the text does not say it beside their names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

import attrs

from coopmodel.facts.kinds import PersonFact
from coopmodel.facts.merging import OF_MANY, NameIndex

__all__ = ["Surroundings", "affiliated", "without_unnamed"]

_OF_STATE = re.compile(
    r"(?i)\b(?:president|(?:vice-?)?ministers?|ministry|prosecutor|procurator|attorney|police"
    r"|inspector[- ]general|justice|supreme court|customs|border|home affairs|cabinet|commissioner"
    r"|comptroller|governor|national (?:[\w-]+ ){1,4}(?:agency|authority|bureau|cent(?:re|er)|office|service)"
    r"|mayor|immigration|migration|prisons?|correctional|coast ?guard|senator|gendarmerie|treasury"
    r"|(?:permanent|principal|senior|additional|joint|home|foreign|chief|state) secretary)\b"
)
_OF_BODY = re.compile(
    r"(?i)\b(?:executive (?:director|secretary)|secretary[- ]general|general secretary"
    r"|head of the secretariat)"
    r"(?: of the (?:organi[sz]ation|group|body|association|secretariat|bureau|cent(?:re|er)|community"
    r"|council|committee"
    r"|commission|agency))?$"
)
_DIPLOMAT = re.compile(r"(?i)\b(?:ambassador|high commissioner|charg[eé] d'affaires)\b")
_OF_EMBASSY = re.compile(r"(?i)\bembassy\b")
_UNLIKE = (
    (re.compile(r"(?i)\bminister\b"), ("US",)),
    (
        re.compile(r"(?i)\b(?:prosecutor[- ]general|general prosecutor|procurator[- ]general)\b"),
        ("US", "GB", "IE", "CA", "AU", "NZ", "IN", "BD", "LK", "SG", "MY", "KE", "GH", "NG", "ZA"),
    ),
)
"""Posts that some states do not have: in common law attorneys general and directors prosecute."""

_PAIR = 2
_MANY = 4


@attrs.frozen(kw_only=True)
class Surroundings:
    """What a text tells of states and bodies beside those who took part; each by its code."""

    states: frozenset[str]
    """Those that took part."""

    hosts: Collection[str] = ()
    """Those that hosted."""

    place: str | None = None
    """The state of the place."""

    written_in: str | None = None
    """The state of the dateline."""

    spoken_of: str | None = None
    """The state of which the text speaks most."""

    one_of_two: Collection[str] = ()
    """The two of which the text speaks, and of others hardly."""

    bodies: Collection[tuple[str, str]] = ()
    """Bodies whose state the text tells, each with its state."""

    @property
    def own(self) -> str | None:
        """The state whose officials the text may name by their posts alone."""
        if self.written_in or self.place in self.hosts:
            return self.written_in or self.place
        is_elsewhere = self.place in self.states and self.place != self.spoken_of
        return None if is_elsewhere else self.spoken_of


def affiliated(people: Iterable[PersonFact], around: Surroundings) -> list[PersonFact]:
    """The people, those whose state is not told given the one that the text leaves open.

    Where two states met, somebody beside whom a sentence names only people of the one is of the other. A text
    calls its own state's officials by post or agency alone: so is everybody else with a post of the one
    state whose agencies it calls so, or, where two states met and all others are said to be of the one,
    of the other. Where only one state is known, the other is that of the place or the dateline, else the
    other one of the two of which the text speaks. Of many states none is
    taken for the text's own. But who has a post that every state has is of the text's own state, that of
    its dateline, of its host or the one it speaks of most, and who has one of an international body is of
    the only such body that hosts.
    """
    everybody = _with_company(list(people))
    pair = set(around.states)
    where = around.place or around.written_in
    if len(pair) == 1 and where is not None:
        pair.add(where)
    if len(pair) == 1 and pair.issubset(around.one_of_two):
        pair.update(around.one_of_two)
    home = {person.party for person in everybody if person.is_home and person.party is not None}
    if len(pair) > _MANY:
        home = set()
    if not home and len(pair) == _PAIR:
        named = {person.party for person in everybody} & pair
        home = pair - named if len(named) == 1 else set()
    pair = pair if len(pair) == _PAIR else set()
    everybody = _with_chairs(everybody, pair, around.own)
    posted = {person.party for person in everybody if _DIPLOMAT.search(person.role or "")}
    return _with_company(
        [
            person
            if person.party is not None or person.beside is not None
            else attrs.evolve(person, party=_party(person, pair - person.company, home, posted, around))
            for person in everybody
        ]
    )


def without_unnamed(people: Iterable[PersonFact]) -> list[PersonFact]:
    """The people but for heads without a name of parties that have one with a name."""
    everybody = _with_posts(list(people))
    led = {person.party for person in everybody if person.is_head and person.name is not None}
    return [person for person in everybody if person.name is not None or person.party not in led]


def _with_posts(people: list[PersonFact]) -> list[PersonFact]:
    """The people, who alone is named for a party made the head that the text says took part for it.

    "The police chiefs of Latvia and Estonia met ... Anna Kalna (Latvia) said"
    """
    unnamed = {
        one.party: one
        for one in people
        if one.name is None and one.is_head and one.party is not None and OF_MANY.search(one.role or "")
    }
    named = Counter(one.party for one in people if one.name is not None)
    return [
        attrs.evolve(
            one,
            is_head=True,
            role=unnamed[one.party].role,
            spans=(*one.spans, *unnamed[one.party].spans),
        )
        if one.name is not None
        and one.role is one.body is None
        and one.party in unnamed
        and named[one.party] == 1
        else one
        for one in people
    ]


def _with_chairs(people: list[PersonFact], pair: set[str], own: str | None) -> list[PersonFact]:
    """The people, the two chairs of a meeting of two states given one state each.

    "under the co-chairmanship of Ambassador Anna Kalna and Mr. Jaan Tamm": a text names its own side first.
    """
    chairs = [at for at, one in enumerate(people) if one.organizes and one.name is not None]
    if len(chairs) != _PAIR or len(pair) != _PAIR:
        return people
    first, second = (people[at].party for at in chairs)
    if first is None and second is None and own in pair:
        first = own
    if first in pair and second is None:
        [second] = pair - {first}
    elif second in pair and first is None:
        [first] = pair - {second}
    told = dict(zip(chairs, (first, second), strict=True))
    return [attrs.evolve(one, party=told.get(at, one.party)) for at, one in enumerate(people)]


def _with_company(people: list[PersonFact]) -> list[PersonFact]:
    """The people, those who came with somebody given the party for which that one acts."""
    names = NameIndex()
    for at, person in enumerate(people):
        if person.name is not None:
            names.add(person.name, at)
    leaders = [names.find(person.beside) if person.beside else None for person in people]
    return [
        person
        if leader is None or person.party is not None
        else attrs.evolve(person, party=people[leader].party)
        for person, leader in zip(people, leaders, strict=True)
    ]


def _party(
    person: PersonFact, other: set[str], home: set[str], posted: Collection[str | None], around: Surroundings
) -> str | None:
    """The party of somebody: of the sets of those that it may be, the first that leaves no choice.

    On whom a diplomat calls is not of the diplomat's state.
    """
    guests = person.company.intersection(posted)
    senders = set(posted) - {None}
    post, own, home = person.role or "", {around.own} - {None, *guests}, home - guests
    bodies = set(around.hosts) - around.states
    of_body = {code for body, code in around.bodies if _names(post, body)}
    may_be: tuple[Collection[str | None], ...] = (
        senders if _OF_EMBASSY.search(post) else (),
        bodies if _OF_BODY.search(post) else (),
        of_body,
        other,
        own & around.states if _OF_STATE.search(post) else (),
        home if post else (),
        own if _OF_STATE.search(post) else (),
        around.states.intersection({around.place}) if _OF_STATE.search(post) else (),
    )
    unlike = {code for form, codes in _UNLIKE if form.search(post) for code in codes}
    left = (set(codes) - unlike for codes in may_be)
    return next((next(iter(codes)) for codes in left if len(codes) == 1), None)


def _names(post: str, body: str) -> bool:
    """Whether a post is that of a body: "Attorney General" and "Office of the Attorney General of Latvia"."""
    post, body = post.casefold(), body.casefold()
    return " " in post and (body in post or re.search(rf"\b{re.escape(post)}\b", body) is not None)
