"""Who took part, for whom, and as what; what they are by the usual wordings the goldens show."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


def heads(text):
    delegations = parse(text).meeting.delegations
    return [(one.party.code, one.head.name if one.head else None) for one in delegations]


def people(text):
    return [
        (one.party.code, person.name)
        for one in parse(text).meeting.delegations
        for person in (one.head, *one.members)
        if person is not None
    ]


def parties(text):
    return sorted(one.party.code for one in parse(text).meeting.delegations)


def test_as_many_people_as_parties_or_nobody_is_told_apart():
    both = "The interior ministers of Latvia and Estonia, Anna Kalna and Juris Ozols, met in Riga."
    three = "The interior ministers of Latvia, Estonia and Norway, Anna Kalna and Juris Ozols, met in Riga."
    assert heads(both) == [("LV", "Anna Kalna"), ("EE", "Juris Ozols")]
    assert ("NO", "Juris Ozols") not in heads(three)
    assert ("EE", "Anna Kalna") not in heads(three)


@pytest.mark.parametrize(
    ("sentence", "hosts"),
    [
        ("The Cabinet has approved the hosting of the regional police conference in Kenya in 2022.", ["KE"]),
        (
            "The Cabinet has approved the hosting of the regional police conference in Nairobi in 2022.",
            ["KE"],
        ),
        ("The Ministry of Sport has approved the hosting of the police conference in Kenya in 2022.", []),
        ("The Cabinet has approved the hosting of a police conference in INTERPOL in 2022.", []),
    ],
)
def test_whose_cabinet_approved_hosting(sentence, hosts):
    meeting = parse(sentence).meeting
    read = meeting.delegations if meeting else ()
    assert [one.party.code for one in read if one.capacity and one.capacity.value == "host"] == hosts


def test_people_listed_behind_their_states():
    text = HELD + "Ministers in attendance were: Norway, Anna Kalna; Poland, Juris Ozols."
    assert {("NO", "Anna Kalna"), ("PL", "Juris Ozols")} <= set(heads(text))


def test_who_speaks_for_a_party_is_its_own_unless_said_otherwise():
    told = "Anna Kalna in her opening words reaffirmed Norway's support for the talks."
    assert ("NO", "Anna Kalna") in people(HELD + told)
    own = "Latvian Deputy Minister Anna Kalna in her opening words reaffirmed Norway's support for the talks."
    assert ("LV", "Anna Kalna") in people(HELD + own)


def test_a_meeting_beside_a_body_s_session_is_not_that_session():
    text = "Police chiefs of Latvia and Estonia met in Riga on the sidelines of the session of INTERPOL."
    assert parse(text).meeting.organizers == ()


@pytest.mark.parametrize(
    ("sentence", "hosts"),
    [
        ("The Egmont Group held its 30th annual plenary session in Riga.", ["Egmont Group"]),
        ("The 27th ASEANAPOL Conference was held in Riga.", ["ASEANAPOL"]),
        ("Deputy Minister Anna Kalna of Latvia, who is going to chair the meeting, spoke.", ["LV"]),
        (
            "The talks were co-chaired by Latvian Minister Anna Kalna and her Estonian colleague Mart Tamm.",
            ["LV", "EE"],
        ),
    ],
)
def test_who_hosts(sentence, hosts):
    delegations = parse(sentence).meeting.delegations
    assert [one.party.code for one in delegations if one.capacity is not None] == hosts


def test_who_chairs_without_leading_a_delegation_is_no_head():
    text = "The talks were chaired by Latvian Deputy Minister of Justice Anna Kalna."
    assert heads(text) == [("LV", None)]
    assert people(text) == [("LV", "Anna Kalna")]


def test_members_that_a_delegation_includes():
    text = HELD + "The Latvian delegation includes Deputy Chief Anna Kalna and Colonel Juris Ozols."
    assert {("LV", "Anna Kalna"), ("LV", "Juris Ozols")} <= set(people(text))
    assert ("LV", "Juris Ozols") not in heads(text)


def test_people_with_a_title_and_a_state_in_brackets():
    text = HELD + "The report was checked with Ms Anna Kalna (Norway) and Oslo (Norway) in mind."
    assert [name for party, name in people(text) if party == "NO"] == ["Anna Kalna"]


def test_of_many_states_none_is_taken_for_the_text_s_own():
    few = (
        "Police chiefs of Latvia and Estonia met. The police chief of Riga spoke. Director Anna Kalna spoke."
    )
    many = few.replace("Latvia and", "Latvia, Norway, Poland, Denmark and")
    assert ("LV", "Anna Kalna") not in people(many)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RIGA, 4 May 2021 - Interior Minister Anna Kalna met Mart Tamm (Estonia).", {("LV", "Anna Kalna")}),
        (
            "Latvia hosted the talks in Riga. Interior Minister Anna Kalna spoke.",
            {("LV", "Anna Kalna")},
        ),
        (
            "The session of INTERPOL heard its Executive Director, Anna Kalna.",
            {("INTERPOL", "Anna Kalna")},
        ),
        ("Police chief Anna Kalna met Mart Tamm of INTERPOL. Latvia is safe.", {("LV", "Anna Kalna")}),
        ("Police chief Anna Kalna met Mart Tamm of INTERPOL. Latvia borders on Estonia.", set()),
        ("RIGA, 4 May 2021 - Anna Kalna met Mart Tamm of INTERPOL.", set()),
    ],
)
def test_officials_of_whom_only_the_post_is_told(text, expected):
    assert {person for person in people(text) if person[1] == "Anna Kalna"} == expected


def test_a_bureau_of_an_international_body_speaks_for_its_state():
    text = HELD + "Norway was represented by the head of the Interpol bureau, Ms. Olga Brun."
    assert ("NO", "Olga Brun") in people(text)


def test_who_joined_a_delegation_is_of_it():
    text = HELD + "Adviser Olga Brun also joined the Latvian delegation."
    assert ("LV", "Olga Brun") in people(text)


def test_ministers_named_behind_the_adjective_of_their_state():
    text = "The Latvian Justice and Interior Ministers, Anna Kalna and Juris Ozols, hosted the talks in Riga."
    assert heads(text) == [("LV", "Anna Kalna"), ("LV", "Juris Ozols")]


def test_the_counterpart_of_a_deputy_is_no_head():
    text = "Deputy Minister of Justice of Latvia Anna Kalna met her Estonian counterpart Mart Tamm in Riga."
    assert heads(text) == [("LV", None), ("EE", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Latvia sent observers, while Norway and Poland took part as partners.",
        "Latvia spoke; Norway and Poland, attending as observers, offered help.",
        "Norway and Poland presented a plan.",
        "A plan was tabled by Norway and Poland.",
    ],
)
def test_each_clause_tells_who_took_part(sentence):
    meeting = parse("The police chiefs met in Riga on 4 March 2021. " + sentence).meeting
    assert {"NO", "PL"} <= {delegation.party.code for delegation in meeting.delegations}


def test_posts_that_stand_before_their_names_in_a_list():
    text = "Latvia's Home Secretary, Anna Kalna, Estonia's Prosecutor, Juris Ozols, and others met in Riga."
    assert heads(text) == [("LV", "Anna Kalna"), ("EE", "Juris Ozols")]


def test_the_agencies_of_a_dateline_do_not_take_part():
    text = "RIGA, (News of Norway - 04th May, 2021) The police chiefs of Latvia and Estonia met."
    assert {code for code, _ in heads(text)} == {"LV", "EE"}


def test_an_agreement_between_two_offices_tells_both_parties():
    text = (
        "A memorandum of understanding between the Prosecutor's Office of Latvia and the General "
        "Prosecutor's Office of Estonia was signed in Riga."
    )
    assert {code for code, _ in heads(text)} == {"LV", "EE"}


def test_a_surname_that_is_a_state_s_name_is_a_person_behind_a_title():
    text = "The police chiefs of Latvia and Estonia met. Ms. Monaco spoke for Latvia."
    assert {code for code, _ in heads(text)} == {"LV", "EE"}


def test_participants_behind_a_label():
    text = HELD + "Observers: Norway, Poland. Invited to the session: UNODC."
    parties = {
        (one.party.code, one.capacity.value if one.capacity else None)
        for one in parse(text).meeting.delegations
    }
    assert {("NO", "observer"), ("PL", "observer"), ("UNODC", "guest")} <= parties


def test_who_chairs_but_a_delegation_is_no_host():
    text = "Minister Anna Kalna of Latvia chaired the Latvian delegation to the meeting in Oslo."
    assert parse(text).meeting.organizers == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The third Canada-Japan border security dialogue was held in Ottawa.", ["CA", "JP"]),
        ("Police chiefs from Kenya, Uganda and Tanzania converged in Kampala.", ["KE", "TZ", "UG"]),
        ("The minister received the heads of police of Latvia and Estonia.", ["EE", "LV"]),
        (
            "The Inspector General of Sri Lanka Police and a delegation of the Australian Police met.",
            ["AU", "LK"],
        ),
        (
            (
                "Officers of Singapore's Immigration and Checkpoints Authority visited the Department of "
                "Immigration of Sri Lanka."
            ),
            ["LK", "SG"],
        ),
        ("Officials of Singapore's Police Force visited Sri Lanka.", ["SG"]),
        ("Ghana, Nigeria and Togo are taking part in the workshop.", ["GH", "NG", "TG"]),
        ("The workshop drew participants from Ghana, Nigeria and Togo.", ["GH", "NG", "TG"]),
        ("The workshop was held by Ghana. It drew attention to Nigeria.", ["GH"]),
        ("Delegates attending the session are from Ghana, Nigeria and Togo.", ["GH", "NG", "TG"]),
        ("The meeting between Ghana, Nigeria and Togo was held in Accra.", ["GH", "NG", "TG"]),
        (
            "The meeting gathered representatives of three parties: Ghana, Nigeria and Togo.",
            ["GH", "NG", "TG"],
        ),
    ],
)
def test_who_took_part(sentence, expected):
    assert parties(sentence) == expected


def test_on_whom_a_diplomat_calls_is_not_of_the_diplomats_state():
    text = "High Commissioner of Pakistan Faheem Khan called on Minister of Justice Wijeya Silva."
    [pakistan] = parse(text).meeting.delegations
    assert (pakistan.head, [one.name for one in pakistan.members]) == (None, ["Faheem Khan"])


@pytest.mark.parametrize(
    "background",
    [
        "The council brings together chief prosecutors of Norway, Finland and Sweden.",
        "The council, set up in 1995, is composed of the prosecutors general of Norway, Finland and Sweden.",
        "At present it has three members: the prosecutors general of Norway, Finland and Sweden.",
        "Its members are the prosecutors general of Norway, Finland and Sweden.",
        "Besides prosecutors of Norway, Finland and Sweden, the council also includes an observer.",
    ],
)
def test_members_of_a_body_did_not_thereby_come(background):
    assert parties(HELD + background) == ["EE", "LV"]


def test_members_who_are_expected_come():
    assert parties(HELD + "Members from Norway and Finland are expected to attend.") == [
        "EE",
        "FI",
        "LV",
        "NO",
    ]
