"""For whom people act where the text does not say it beside their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

import attrs

from coopmodel.facts.kinds import PersonFact

__all__ = ["affiliated"]

_OF_STATE = re.compile(
    r"(?i)\b(?:president|(?:vice-?)?ministers?|ministry|prosecutor|procurator|attorney|police"
    r"|inspector[- ]general"
    r"|justice"
    r"|supreme court|customs|border|home affairs|cabinet)\b"
)
_OF_BODY = re.compile(
    r"(?i)\b(?:executive (?:director|secretary)|secretary[- ]general|head of the secretariat)$"
)


def affiliated(
    people: Iterable[PersonFact],
    states: Iterable[str],
    *,
    place: str | None = None,
    written_in: str | None = None,
    spoken_of: str | None = None,
    hosts: Collection[str] = (),
) -> list[PersonFact]:
    """The people, those whose state is not told given the one that the text leaves open.

    Where two states met, somebody beside whom a sentence names only people of the one is of the other. A text
    calls its own state's officials by post or agency alone: so is everybody else without a state of the one
    state whose agencies it calls so, or, where two states met and all others are said to be of the one,
    of the other. Where only one state is known, the other is that of the `place`. Of many states none is
    taken for the text's own. But who has a post that every state has is of the state in which the report was
    `written_in`, or of that of the place if it hosts, or
    of the one `spoken_of` most, and who has one of an international body is of the
    only such body that hosts.
    """
    everybody = list(people)
    pair = set(states)
    if len(pair) == 1 and place is not None:
        pair.add(place)
    home = {person.party for person in everybody if person.is_home and person.party is not None}
    if len(pair) > _MANY:
        home = set()
    if not home and len(pair) == 2:  # noqa: PLR2004
        named = {person.party for person in everybody} & pair
        home = pair - named if len(named) == 1 else set()
    pair = pair if len(pair) == 2 else set()  # noqa: PLR2004
    bodies = {code for code in hosts if code not in set(states)}
    own = written_in or (place if place in hosts else None) or spoken_of
    return [
        person
        if person.party is not None
        else attrs.evolve(
            person,
            party=_only(
                bodies if _OF_BODY.search(person.role or "") else set(),
                pair - person.company,
                home if person.role is not None else set(),
                {own} if own is not None and _OF_STATE.search(person.role or "") else set(),
            ),
        )
        for person in everybody
    ]


_MANY = 4


def _only(*sets: set[str]) -> str | None:
    """The member of the first set that has only one."""
    return next((next(iter(members)) for members in sets if len(members) == 1), None)
