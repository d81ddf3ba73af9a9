"""Which quotes are shown for which fact."""

from __future__ import annotations

import attrs

from coopmodel import Evidence, Meeting, Place, Span
from coopmodel.review.contents import Fact, Kind
from coopmodel.review.words import about, borne, joined, known_from, leftovers, shared


def quote(words, field="members"):
    return Evidence(span=Span(start=0, end=len(words)), quote=words, field=field, rule="by_hand")


def test_quotes_for_a_field_are_also_those_for_its_whole_and_its_parts():
    whole, part, other, alike = (
        quote("a", "place"),
        quote("b", "place.city"),
        quote("c", "start"),
        quote("d", "places"),
    )
    quotes = (whole, part, other, alike)
    assert about(quotes, "place.city") == (whole, part)
    assert about(quotes, "place") == (whole, part)
    assert about(quotes, "place.country", "start") == (whole, other)


def test_joined_quotes_come_once():
    one, two = quote("one"), quote("two")
    assert joined((one, two), (two, one)) == (one, two)


def test_quotes_that_bear_a_value_are_preferred():
    one, two = quote("on 4 March"), quote("a database")
    assert borne((one, two), lambda words: "March" in words) == (one,)
    assert borne((one, two), lambda words: "April" in words) == (one, two)


def test_each_value_gets_the_quotes_that_hold_its_words_best():
    ozols, kalna, both, nobody = (
        quote("Mr Ozols"),
        quote("Anna Kalna"),
        quote("Kalna and Ozols"),
        quote("they"),
    )
    found = shared((ozols, kalna, both, nobody), ["Juris Ozols", "Anna Kalna"])
    assert found == [(ozols, both, nobody), (kalna, both, nobody)]


def test_a_value_without_a_quote_gets_all():
    one = quote("Anna Kalna")
    assert shared((one,), ["Anna Kalna", "KZ"]) == [(one,), (one,)]
    assert shared((), ["Anna Kalna"]) == [()]


def test_quotes_that_state_no_fact_get_rows_by_field():
    used, first, second, other = quote("a", "name"), quote("b", "end"), quote("c", "end"), quote("d", "venue")
    fact = Fact(path="$.name", label="Name", value="a", kind=Kind.MEETING, evidence=(used,))
    end, venue = leftovers("$.meetings[0]", (used, first, second, other), [fact])
    assert (end.path, end.label, end.evidence) == ("$.meetings[0].end", "end", (first, second))
    assert (venue.label, venue.value, venue.kind) == ("venue", "no value", Kind.NOTE)


def test_parties_and_people_are_known_from_all_delegations(report):
    [meeting] = report.meetings
    [delegation] = meeting.delegations
    again = attrs.evolve(meeting, delegations=(attrs.evolve(delegation, head=None, members=()),))
    known = known_from(attrs.evolve(report, meetings=(meeting, again)))
    assert [q.quote for q in known.party(delegation.party)] == ["Latvia's delegation"]
    assert [q.quote for q in known.person(delegation.head)] == ["Deputy Minister Anna Kalna"]
    assert [q.quote for q in known.person(delegation.members[0])] == ["Juris Ozols"]


def test_the_place_tells_the_state_in_which_a_meeting_is(report):
    known, [meeting] = known_from(report), report.meetings
    party = meeting.delegations[0].party
    home = attrs.evolve(party, code="EE", name="Estonia")
    assert known.party(home) == known.party(home, Meeting()) == ()
    assert [q.quote for q in known.party(home, meeting)] == ["Tallinn, Estonia"]
    assert known.party(party, attrs.evolve(meeting, place=Place(city="Riga"))) == known.party(party)
