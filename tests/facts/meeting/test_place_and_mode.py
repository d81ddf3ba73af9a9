"""Where and how a meeting was held, in the wordings of many newsrooms."""

from __future__ import annotations

import pytest

from coopmodel import MeetingMode, PartialDate, parse

THURSDAY = PartialDate.parse("2022-05-12")


def told(text):
    meeting = parse(text, published=THURSDAY).meeting
    return (meeting.place.city, meeting.place.country) if meeting is not None and meeting.place else None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (
            "The conference, hosted by Tallinn, brought together prosecutors from Estonia and Finland.",
            "Tallinn",
        ),
        ("Tashkent welcomed delegations from Kazakhstan and Tajikistan for a seminar.", "Tashkent"),
        ("A Moldovan delegation was in Bucharest this week for talks with prosecutors.", "Bucharest"),
        ("The delegations sat down in Nicosia for two days of talks.", "Nicosia"),
        ("The Chief Prosecutor of Bulgaria flew to Skopje, where he held talks.", "Skopje"),
        ("The police chiefs of Kenya and Uganda met in Kenya's capital Nairobi.", "Nairobi"),
        ("The police chiefs of Kenya and Uganda met just outside Nairobi.", "Nairobi"),
        (
            "The police chiefs of Kenya and Uganda held talks in the Kenyan coastal resort town of Malindi.",
            "Malindi",
        ),
        ("The workshop was held on 4 May at the Lakeside Conference Centre, Entebbe.", "Entebbe"),
        ("Over 60 officers from Kenya and Uganda are attending a course in Nairobi.", "Nairobi"),
        ("Held in Nairobi on 4-5 May, the forum drew police from 20 countries.", "Nairobi"),
        ("Police chiefs converged on Nairobi for the forum.", "Nairobi"),
        ("Nairobi this week played host to police chiefs from ten states.", "Nairobi"),
        ("Venue: Riga, Latvia\n\nThe police chiefs of Latvia and Norway discussed smuggling.", "Riga"),
        ("Delegates from Kenya and Uganda spent 3 and 4 May in Nairobi discussing theft.", "Nairobi"),
        ("The guests have been staying at the police college in Riga since Monday.", "Riga"),
        ("Ugandan Interior Minister in Nairobi\n\nPaul Okello met his Kenyan counterpart.", "Nairobi"),
        ("4-6 May 2022, Nairobi – Prosecutors from Kenya and Uganda discussed theft.", "Nairobi"),
    ],
)
def test_a_city_in_many_wordings(text, city):
    found = told(text)
    assert found is not None
    assert found[0] == city


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The seminar was hosted by the Ministry of Justice of Georgia. Officials from Armenia came.", "GE"),
        ("A Ugandan delegation came on the invitation of the Kenyan side for talks.", "KE"),
        ("The Serbian capital was the setting for the talks between prosecutors.", "RS"),
        ("Uganda is hosting the annual meeting of police chiefs of East Africa.", "UG"),
        ("A Ugandan delegation is in Kenya for talks on extradition.", "KE"),
        ("The Commissioner's visit to Georgia included talks with the Interior Minister.", "GE"),
        ("The Minister of Justice of Latvia, Anna Kalna, received the Ambassador of Japan, Ken Sato.", "LV"),
    ],
)
def test_a_state_where_no_city_is_told(text, country):
    assert told(text) == (None, country)


@pytest.mark.parametrize(
    "text",
    [
        "TASHKENT, May 10 (Wire) – Uzbek Interior Minister Bobur Karimov received the ambassador of Japan.",
        "TASHKENT, May 10 – The Minister of Justice received the ambassador of Japan, Ken Sato.",
        "TASHKENT, May 10 - Police from Japan and Uzbekistan met at the Ministry of the Interior.",
        "TASHKENT, May 10 - The visit of the Japanese delegation to Uzbekistan lasted three days.",
        "TASHKENT (Wire, 10 May 2022). On Friday Uzbekistan receives the 5th meeting of police chiefs.",
        "Tashkent, 10 May 2022 /Wire/ The minister received Ambassador Ken Sato of Japan.",
    ],
)
def test_the_city_of_the_dateline_of_who_receives_others(text):
    assert told(text)[0].title() == "Tashkent"


@pytest.mark.parametrize(
    "text",
    [
        "TASHKENT, May 10 – Ambassador Ken Sato of Japan received a delegation of the police of Fiji.",
        "TASHKENT, May 10 – On Friday Fiji receives the 5th meeting of police chiefs.",
        "Fiji and Samoa discussed the situation in the Fergana valley, where gangs met in Fergana valley.",
        "The chiefs of Fiji and Samoa discussed theft. The two last met in Oslo in 2019.",
        "The chiefs of Fiji and Samoa discussed theft. Their last conclave, held in Oslo, was long.",
        "The chiefs of Fiji discussed theft. It went well. Fine. Last month they signed a deal in Oslo.",
        (
            "Talks\n\nThe chiefs of Fiji and Samoa discussed theft.\n\nThey agreed on much.\n\nA treaty "
            "was signed in Oslo in 2019."
        ),
    ],
)
def test_places_of_something_else(text):
    assert (told(text) or (None, None))[0] is None


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Thirty experts attended in person in Geneva, while others joined online.", "hybrid"),
        ("The seminar was held both on-site and online.", "hybrid"),
        ("The workshop took place in Amman with some delegates connecting remotely.", "hybrid"),
        ("The meeting was held in Amman. An analyst dialed in from Lyon.", "hybrid"),
        ("The prosecutors general of Chile and Peru spoke by videolink on 4 May.", "virtual"),
        ("An adviser spoke by video link to the meeting in Riga of Latvia and Norway.", "hybrid"),
        (
            "The ministers of Norway met in Riga. An adviser addressed the audience by video link from Bern.",
            "hybrid",
        ),
        ("The talks were held in Amman. A team in Rabat followed the ceremony on Zoom.", "hybrid"),
        ("The webinar brought together prosecutors from Brazil and Portugal.", "virtual"),
        ("The ministers of Greece and Cyprus spoke over the phone on Monday.", "virtual"),
        ("The committee of Greece and Cyprus met by video on 4 May.", "virtual"),
        ("The in-person meeting of the prosecutors of Latvia and Norway lasted two days.", "in_person"),
        ("At the meeting of Latvia and Norway they discussed virtual assets.", None),
        ("The meeting of Latvia and Norway was held on online fraud.", None),
        ("The meeting of Latvia and Norway was short. Earlier meetings were held online.", None),
        ("The hotline of Latvia received 40 phone calls, Norway told the meeting.", None),
    ],
)
def test_how_they_met(text, mode):
    found = parse(text, published=THURSDAY).meeting.mode
    assert (found.value if found else None) == mode


@pytest.mark.parametrize(
    "venue",
    [
        "at Hyderabad House",
        "at the Lakeside Hotel",
        "at the Ministry of Defence",
        "at SELEC Headquarters",
        "at his office",
    ],
)
def test_a_building_without_a_city_tells_that_they_met_in_person(venue):
    meeting = parse(f"The interior ministers of Norway and Finland met {venue} on 3 May 2021.").meeting
    assert meeting.mode is MeetingMode.IN_PERSON


@pytest.mark.parametrize(
    "told",
    ["met by video at the Ministry of Defence", "spoke of work at the Ministry of Defence"],
)
def test_a_building_where_they_did_not_meet_tells_no_room(told):
    meeting = parse(f"The interior ministers of Norway and Finland {told} on 3 May 2021.").meeting
    assert meeting.mode is not MeetingMode.IN_PERSON
