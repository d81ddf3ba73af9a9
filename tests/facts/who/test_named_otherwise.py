"""Who led, hosted and sat in, in wordings beside the usual ones."""

from __future__ import annotations

import pytest

from coopmodel import parse

_DAY = "11 May 2023\n\n"


def heads(text):
    report = parse(_DAY + text)
    return {
        d.party.code: d.head.name for d in report.meeting.delegations if d.head is not None and d.head.name
    }


def everybody(text):
    report = parse(_DAY + text)
    return {
        person.name: delegation.party.code
        for delegation in report.meeting.delegations
        for person in (*([delegation.head] if delegation.head else []), *delegation.members)
        if person.name
    }


def hosts(text):
    return [party.code for party in parse(_DAY + text).meeting.organizers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The talks were held in Riga. Led by Ministry of Interior Ambassador Anna Kalna and the "
                "Norwegian Department of Public Safety's Deputy Director, Kari Lund, the Latvian and the "
                "Norwegian delegations made progress."
            ),
            {"LV": "Anna Kalna", "NO": "Kari Lund"},
        ),
        (
            (
                "Headed by Deputy Minister Anna Kalna, the Latvian delegation held talks with the "
                "Norwegian side in Oslo."
            ),
            {"LV": "Anna Kalna"},
        ),
        (
            (
                "Norway's Deputy Justice Minister Kari Lund on Monday led an interagency delegation to "
                "talks in Riga."
            ),
            {"NO": "Kari Lund"},
        ),
        (
            (
                "Divers of Latvia and Norway met in Riga. Norway's Deputy Commissioner Kari Lund is "
                "heading the guests."
            ),
            {"NO": "Kari Lund"},
        ),
        (
            (
                "Customs chiefs of Latvia and Norway met in Riga. The Norwegian side was headed by customs "
                "board member Kari Lund."
            ),
            {"NO": "Kari Lund"},
        ),
        (
            (
                "Latvia and Norway signed it in Riga. It was signed by the Director of the Bureau, Anna "
                "Kalna (Latvia), and by her homologues, Kari Lund (Norway) and Jaan Tamm (Estonia)."
            ),
            {"LV": "Anna Kalna", "NO": "Kari Lund", "EE": "Jaan Tamm"},
        ),
        (
            (
                "Ministers met in Riga. Round the table were Anna Kalna (Minister of Justice, Latvia) and "
                "Kari Lund (Minister of Justice, Norway)."
            ),
            {"LV": "Anna Kalna", "NO": "Kari Lund"},
        ),
    ],
)
def test_heads(text, expected):
    assert heads(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        (
            (
                "Latvia's Justice Minister Anna Kalna met Norway's Deputy Justice Minister responsible for "
                "prison affairs Kari Lund in Riga."
            ),
            "Kari Lund",
            "NO",
        ),
        (
            (
                "Justice Minister Anna Kalna signed for Latvia in Riga. For Norway it was Secretary of "
                "State Kari Lund, because her boss, Justice Minister Nils Berg, was ill."
            ),
            "Nils Berg",
            "NO",
        ),
        (
            (
                "Latvia and Norway met in Riga. Interpol's assistant director for environmental crime, Ms "
                "Kari Lund, sat in as an observer."
            ),
            "Kari Lund",
            "INTERPOL",
        ),
        (
            "Latvia and Norway met in Riga. Norway's Deputy Inspector-General Kari Lund sat in.",
            "Kari Lund",
            "NO",
        ),
        (
            (
                "Latvia and Norway met in Riga. Kenya's Principal Secretary, State Department for "
                "Interior, Asha Otieno, took part."
            ),
            "Asha Otieno",
            "KE",
        ),
        (
            (
                "RIGA, 11 May. Minister of Interior Anna Kalna on Thursday met the Norwegian Deputy "
                "Minister, Kari Lund, who is here at the head of a delegation, in the presence of the "
                "Director of Public Security, Juris Ozols, and the ambassador of Norway, Nils Berg."
            ),
            "Juris Ozols",
            "LV",
        ),
        (
            (
                "Latvia and Norway met in Riga. An attaché of the Swedish Customs sat in as an observer. "
                "The Latvian Police Chief Anna Kalna spoke. Commissioner of Police Kari Lund replied."
            ),
            "Kari Lund",
            "NO",
        ),
        (
            (
                "The meeting in Riga was opened by the National Security Committee of Latvia. Estonia and "
                "Norway came. It is chaired by Deputy Chairman of the National Security Committee Anna "
                "Kalna."
            ),
            "Anna Kalna",
            "LV",
        ),
    ],
)
def test_whose(text, name, party):
    assert everybody(text)[name] == party


def test_two_people_named_one_after_the_other_are_two():
    text = (
        "Ministers of Latvia and Norway met in Riga. The Norwegian Ambassador, Kari Lund, the Director of "
        "Latvia's Customs Board, Major General Anna Kalna, and two clerks also attended."
    )
    assert everybody(text) == {"Kari Lund": "NO", "Anna Kalna": "LV"}


def test_a_name_with_an_article_before_it_is_the_same_without():
    text = "Jordan and Norway met in Amman. Jordan's Police Chief Lubna Al-Khalidi spoke. Dr Khalidi agreed."
    assert list(everybody(text)) == ["Lubna Al-Khalidi"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministers of Latvia and Norway convened under Latvia's chairship in Riga.", ["LV"]),
        ("Ministers of Latvia and Norway convened in person in Riga.", []),
        ("Latvia and Norway launched a joint working group on divers.", []),
        ("Latvia launched the Baltic Law Forum with Norway in Riga.", ["LV"]),
        ("Divers of Latvia and Norway met in Riga. The chair was taken by Latvia.", ["LV"]),
        (
            "Latvia and Norway met in Riga. Anna Kalna of Latvia and Kari Lund of Norway were in the chair.",
            ["LV", "NO"],
        ),
        ("Latvia convenes the event for divers together with Norway in Riga.", ["LV", "NO"]),
        ("Divers met in Riga, with Latvia's Presidency of Diving Affairs as host. Norway came.", ["LV"]),
        (
            (
                "A delegation of the Customs Board of Norway led by its Chairman, Kari Lund, was in Riga "
                "for talks with Latvia."
            ),
            [],
        ),
        (
            (
                "Latvia and Norway met in Riga on Monday. Meanwhile, Estonia's Police Chief Jaan Tamm "
                "presided over a meeting of his bureaus."
            ),
            [],
        ),
    ],
)
def test_hosts(text, expected):
    assert hosts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kalna and Kari Lund headed the Latvian and Norwegian delegations in Riga.",
        "They met Anna Kalna and Kari Lund, who led the Latvian and Norwegian delegations.",
    ],
)
def test_leaders_of_several_delegations_in_their_order(text):
    found = heads("Divers of Latvia and Norway met. " + text)
    assert (found["LV"], found["NO"]) == ("Anna Kalna", "Kari Lund")


def test_no_heads_where_leaders_are_more_than_delegations():
    text = "Led by Anna Kalna and Jaan Tamm, the Latvian, Estonian and Finnish delegations met in Riga."
    assert heads(text) == {}


def test_whoever_was_called_on_is_not_of_the_state_of_who_called():
    text = (
        "RIGA, Tuesday, 9 May 2023 - A delegation from the Korean National Police Agency, led by "
        "Superintendent General Bae Jin-hyuk, paid a courtesy call on the Commissioner of Police, Olga "
        "Brun, this morning."
    )
    assert heads(text) == {"KR": "Bae Jin-hyuk", "LV": "Olga Brun"}


def test_the_other_members_are_of_the_delegation_told_before():
    text = (
        "Divers met in Riga. Inspector General Kari Lund of Norway led a four-member team. The other members "
        "were Additional IGP Olga Brun and DIG Ivo Berg."
    )
    assert everybody(text) == {"Kari Lund": "NO", "Olga Brun": "NO", "Ivo Berg": "NO"}


def test_no_heads_where_their_deputies_came_too():
    text = "Ministers and deputy ministers from Latvia and Norway took part in the session in Riga."
    assert [d.head for d in parse(_DAY + text).meeting.delegations] == [None, None]


def test_heads_without_a_name_who_are_taking_part():
    text = "Participating in the session in Riga are the heads of border agencies of Latvia and Norway."
    assert [(d.party.code, d.head.name) for d in parse(_DAY + text).meeting.delegations] == [
        ("LV", None),
        ("NO", None),
    ]
