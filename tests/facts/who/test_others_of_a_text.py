"""Who took part as told by what the text says elsewhere, and who is named only by the way."""

from __future__ import annotations

import pytest

from coopmodel import parse

_HELD = "The Committee on Border Crime held its third session in Tallinn on 4 March 2021.\n\n"


def parties(text):
    """The parties, each with its capacity and, for an organizer, a mark."""
    meeting = parse(text).meeting
    hosts = {party.code for party in meeting.organizers}
    return {
        one.party.code
        + (f":{one.capacity.value}" if one.capacity else "")
        + ("!" if one.party.code in hosts else "")
        for one in meeting.delegations
    }


def test_a_host_that_a_text_does_not_place_is_none():
    text = "Latvia and Norway met in Riga on 4 March 2021. The talks were hosted by the Ministry of interior."
    assert parties(text) == {"LV", "NO"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Latvia took part. He spoke of the college, where a course runs with 20 trainees from Oman.",
            {"LV"},
        ),
        ("Latvia took part. The school has graduates from Oman and Nepal.", {"LV"}),
        ("Latvia took part. Many studied there, including citizens of Oman and Nepal.", {"LV"}),
        ("Latvia took part. The college trains 40 officers from Oman and Nepal each year.", {"LV"}),
        ("The course was attended by cadets from Oman and Nepal.", {"OM", "NP"}),
        ("Guests came from Latvia, Norway and INTERPOL.", {"LV", "NO", "INTERPOL"}),
        ("Latvia took part, and Norway was there as a guest.", {"LV", "NO:guest"}),
    ],
)
def test_where_those_come_from_who_are_taught_or_called_guests(text, expected):
    assert parties(_HELD + text) == expected


_SIDES = "The working group on fraud met in Riga.\n\nThe Latvian side and the Norwegian side spoke. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two sides co-chaired the meeting.", {"LV:host!", "NO:host!"}),
        ("The meeting was jointly chaired by both sides.", {"LV:host!", "NO:host!"}),
        ("The Polish side listened. The two sides chaired the meeting.", {"LV", "PL", "NO"}),
        ("Both sides chaired committees before.", {"LV", "NO"}),
    ],
)
def test_both_sides_chair(text, expected):
    assert parties(_SIDES + text) == expected


_CHIEFS = (
    "Anti-fraud chiefs of Latvia, Estonia and Norway meet in Riga\n\n"
    "The director of the National Fraud Centre, Anna Kalna, met today in Riga the head of Norway's Fraud "
    "Unit, Olga Brun, and the head of the Fraud Board of Estonia, Jaan Tamm. "
)


def test_the_host_is_the_body_whose_chief_is_named():
    assert parties(_CHIEFS + "The meeting was hosted by the Centre.") == {"LV:host!", "EE", "NO"}
    assert parties(_CHIEFS + "The meeting was hosted by the Academy.") == {"LV", "EE", "NO"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Cybercrime Convention Committee held its ninth meeting.",
            {"T-CY:host!"},
        ),
        (
            "Latvia and Norway met. The Cybercrime Convention Committee was praised.",
            {"LV", "NO"},
        ),
        (
            "The United Nations Office for the Upper Nile and the Delta (UNOUND) took part as an observer.",
            {"UNOUND:observer"},
        ),
        ("The United Nations Office in Riga and the Ministry of Justice (MJ) took part.", {"UN"}),
    ],
)
def test_bodies_by_the_name_that_the_text_gives_them(text, expected):
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The trainers were Anna Kalna, wildlife officer of the Latvian Customs, Olga Brun, senior "
                "tax analyst of the Norwegian Police, and Jaan Tamm, scientific attaché of the World "
                "Customs Organization."
            ),
            ["Anna Kalna LV", "Jaan Tamm WCO", "Olga Brun NO"],
        ),
        (
            "Ms Anna Kalna, forestry adviser at INTERPOL, informed the meeting of the fires.",
            ["Anna Kalna INTERPOL"],
        ),
        ("Latvia took part. The speakers were critical of Norway.", []),
    ],
)
def test_who_taught_and_who_has_a_post_that_many_have(people, text, expected):
    assert people(_HELD + text) == expected


def test_a_seat_in_brackets_is_nobody(people):
    text = (
        "The Parliament of Kenya met a delegation of Uganda led by the Minister of Justice, "
        "Hon. Grace Akello.\n\n"
        "Hon. Peter Otieno (Kisumu East) wanted to know who had paid for the fence. "
        "The Chairperson of the Committee, Hon. Jane Wanjiru (Ol Kalou), thanked the guests."
    )
    assert people(text) == ["Grace Akello UG!", "Jane Wanjiru KE!", "Peter Otieno KE"]


def test_the_two_states_of_a_text_are_its_sides():
    text = (
        "Officials of Latvia and Norway met in Riga on 4 March 2021. The two countries co-chaired the talks."
    )
    assert parties(text) == {"LV:host!", "NO:host!"}
    assert parties(text.replace("Latvia", "Latvia, Poland")) == {"LV", "PL", "NO"}


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of the Omani-Nepali border.",
        "They went on with the recent talks held in Muscat between Oman and Nepal.",
        "The Spring Congress is an annual forum organised by the Ministry of Justice of Oman.",
    ],
)
def test_whom_a_text_names_by_the_way(text):
    assert parties(f"{_HELD}Latvia and Estonia took part. {text}") == {"LV", "EE"}


def test_the_recent_meeting_may_be_the_one_of_which_a_text_tells():
    text = "The recent talks in Riga on fraud were held between Latvia and Norway."
    assert parties(text) == {"LV", "NO"}


def test_heads_of_delegation_are_heads_whatever_their_posts(people):
    text = "Other Heads of Delegation included Latvian Deputy Minister Anna Kalna and Norway's Olga Brun."
    assert people(_HELD + text) == ["Anna Kalna LV!", "Olga Brun NO!"]


def test_a_guest_is_of_the_side_whose_delegation_is_led(people):
    text = "The talks were chaired by Norway, whose delegation is led by Colonel Olga Brun."
    assert people(_HELD + text) == ["Olga Brun NO!"]


@pytest.mark.parametrize(
    ("post", "is_head"),
    [
        ("Chief Executive Officer of the Latvian Customs Authority", True),
        ("Deputy Chief Executive Officer of the Latvian Customs Authority", False),
        ("Latvian Fair Trade Commission Director", False),
        ("Director of the Latvian Fair Trade Commission", True),
        ("Director General of the Department of Prisons of Latvia", True),
        ("Deputy Director General of the Department of Prisons of Latvia", False),
        ("Director General of the Department of Treaties of the Ministry of Justice of Latvia", False),
        ("Head of the National Agency for Road Planning of Latvia", True),
        ("Head of Planning of the National Agency of Latvia", False),
        ("Head of the Planning Division of the National Agency of Latvia", False),
    ],
)
def test_who_is_the_top_of_an_agency(people, post, is_head):
    assert people(f"{_HELD}{post} Anna Kalna spoke.") == ["Anna Kalna LV" + ("!" if is_head else "")]
