"""Strategies for who takes part, where, and for the words that say so."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.model.evidence import Evidence
from coopmodel.model.parties import Capacity, Delegation, Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.model.topics import Topic
from coopmodel.testing.plain import known, many, maybe, quotes, strings
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
    >>> find(topics(), lambda topic: True)
    <Topic.TERRORISM: 'terrorism'>
    """
    return st.sampled_from(Topic)


def _countries() -> SearchStrategy[str]:
    return st.sampled_from(sorted(COUNTRY_CODES))


def parties() -> SearchStrategy[Party]:
    """States and organizations, with and without a name.

    >>> from hypothesis import find
    >>> find(parties(), lambda party: True)
    Party(code='AD', name=None, kind=<PartyKind.STATE: 'state'>)
    """
    states = st.builds(Party, code=_countries(), name=maybe(strings()), kind=st.just(PartyKind.STATE))
    bodies = st.builds(Party, code=strings(), name=maybe(strings()), kind=st.just(PartyKind.ORGANIZATION))
    return states | bodies


def persons() -> SearchStrategy[Person]:
    """People of whom at least one thing is known.

    >>> from hypothesis import find
    >>> find(persons(), lambda person: person.name is not None).party is None
    True
    """
    return known(Person, name=strings(), role=strings(), party=parties(), body=strings())


def places() -> SearchStrategy[Place]:
    """Places of which at least one thing is known.

    >>> from hypothesis import find
    >>> find(places(), lambda place: place.city is not None).venue is None
    True
    """
    return known(Place, city=strings(), country=_countries(), venue=strings())


def delegations() -> SearchStrategy[Delegation]:
    """Delegations in every capacity, with and without people.

    >>> from hypothesis import find
    >>> find(delegations(), lambda delegation: True).members
    ()
    """
    return st.builds(
        Delegation,
        party=parties(),
        body=maybe(strings()),
        capacity=maybe(st.sampled_from(Capacity)),
        head=maybe(persons()),
        members=many(persons()),
        evidence=many(evidence()),
    )
