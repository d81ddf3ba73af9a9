"""Strategies for who takes part, where, and for the words that say so."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.model.evidence import Evidence
from coopmodel.model.parties import Capacity, Delegation, Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.model.topics import Topic
from coopmodel.testing.plain import made, many, quotes, strings
from coopmodel.testing.values import offsets
from coopmodel.values.countries import COUNTRY_CODES
from coopmodel.values.span import Span

__all__ = ["delegations", "evidence", "parties", "persons", "places", "topics"]

_MOST_QUOTED = 10_000


def evidence() -> SearchStrategy[Evidence]:
    """Evidence whose quote is as long as its span.

    >>> from hypothesis import find
    >>> find(evidence(), lambda found: True)
    Evidence(span=Span(start=0, end=1), quote='0', field='0', rule='0')
    """

    def place(start: int, quote: str, field: str, rule: str) -> Evidence:
        span = Span(start=start, end=start + len(quote))
        return Evidence(span=span, quote=quote, field=field, rule=rule)

    return st.builds(place, offsets(room=_MOST_QUOTED), quotes(), strings(), strings())


def topics() -> SearchStrategy[Topic]:
    """Each of the topics.

    >>> from hypothesis import find
    >>> find(topics(), lambda topic: "crime" in topic.value)
    <Topic.ORGANIZED_CRIME: 'organized_crime'>
    """
    return st.sampled_from(Topic)


def _countries() -> SearchStrategy[str]:
    return st.sampled_from(sorted(COUNTRY_CODES))


def parties() -> SearchStrategy[Party]:
    """States and organizations, with and without a name.

    >>> from hypothesis import find
    >>> find(parties(), lambda party: party.kind is PartyKind.ORGANIZATION)
    Party(code='0', name=None, kind=<PartyKind.ORGANIZATION: 'organization'>)
    """
    name = {"name": strings()}
    state = made(Party, name, code=_countries(), kind=st.just(PartyKind.STATE))
    return state | made(Party, name, code=strings(), kind=st.just(PartyKind.ORGANIZATION))


def persons() -> SearchStrategy[Person]:
    """People of whom at least one thing is known.

    >>> from hypothesis import find
    >>> find(persons(), lambda person: person.party is not None).party.code
    'AD'
    """
    known = {"name": strings(), "role": strings(), "party": parties(), "body": strings()}
    return st.fixed_dictionaries({}, optional=known).filter(bool).map(lambda fields: Person(**fields))


def places() -> SearchStrategy[Place]:
    """Places of which at least one thing is known.

    >>> from hypothesis import find
    >>> find(places(), lambda place: place.city is not None)
    Place(city='0', country=None, venue=None)
    """
    known = {"city": strings(), "country": _countries(), "venue": strings()}
    return st.fixed_dictionaries({}, optional=known).filter(bool).map(lambda fields: Place(**fields))


def delegations() -> SearchStrategy[Delegation]:
    """Delegations in every capacity, with and without people.

    >>> from hypothesis import find
    >>> find(delegations(), lambda delegation: delegation.capacity is not None).capacity
    <Capacity.HOST: 'host'>
    """
    optional = {
        "body": strings(),
        "capacity": st.sampled_from(Capacity),
        "head": persons(),
        "members": many(persons()),
        "evidence": many(evidence()),
    }
    return made(Delegation, optional, party=parties())
