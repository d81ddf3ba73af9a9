"""In which building or hall they met."""

from __future__ import annotations

import pytest

from coopmodel import MeetingMode, parse, verify

LEAD = "The interior ministers of Latvia and Norway met on 4 May 2021.\n\n"


def venue(text):
    report = parse(LEAD + text)
    assert verify(report, LEAD + text) == ()
    return report.meeting.place and report.meeting.place.venue


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The talks took place at the Grand Hotel in Riga.", "Grand Hotel"),
        ("They met at the headquarters of the Border Guard.", "headquarters of the Border Guard"),
        ("They met in the Palace of Nations in Dushanbe on 4 May.", "Palace of Nations"),
        ("Venue: Hotel Astoria, Tallinn", "Hotel Astoria"),
        (
            "The ceremony was held in the building of the Ministry of Justice.",
            "building of the Ministry of Justice",
        ),
        ("The seminar was held at the Police Academy in Riga.", "Police Academy"),
        ("The meeting was held at the Ministry of the Interior in Oslo.", "Ministry of the Interior"),
        ("The session was held at the Kigali Convention Centre from 3 to 5 May.", "Kigali Convention Centre"),
        ("The workshop took place at UNODC headquarters in Vienna.", "UNODC headquarters"),
        ("The signing took place at the Embassy of Japan in Riga.", "Embassy of Japan"),
        ("At the Presidential Palace in Vilnius, the ministers held a short meeting.", "Presidential Palace"),
        ("The Grand Hotel in Riga hosted the conference of the ministers.", "Grand Hotel"),
        ("The commission met in the town hall of Narva.", "town hall of Narva"),
        (
            "The meeting began in the “Swan” hall of the “Lakeside” hotel.",
            '"Swan" hall of the "Lakeside" hotel',
        ),
        ("The meeting was held at United Nations Headquarters in New York.", "United Nations Headquarters"),
        ("The conference drew to a close at Hotel Lac Bleu.", "Hotel Lac Bleu"),
    ],
)
def test_the_building(text, named):
    assert venue(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "The ministers discussed training at the Police Academy.",
        "They met with students of the Police Academy.",
        "The meeting was held at the level of deputies.",
        "The talks were held at the Ministry on Tuesday.",
        "The parties met at a hotel.",
        "They met at the Joint Committee of Ministers.",
        "The meeting was held at Europol.",
        "Their last meeting was held at the Grand Hotel in Riga.",
        "The training courses that are held at the Border Academy were praised.",
        "They met in the Security Council.",
    ],
)
def test_no_building(text):
    assert venue(text) is None


def test_who_met_in_a_building_met_in_person():
    meeting = parse(LEAD + "The talks took place in the Palace of Justice.").meeting
    assert meeting.mode is MeetingMode.IN_PERSON
    assert (meeting.place.city, meeting.place.country) == (None, None)


def test_a_meeting_by_video_has_no_building():
    text = LEAD + "The talks by videoconference were held at the Ministry of the Interior.\n"
    meeting = parse(text).meeting
    assert meeting.mode is MeetingMode.VIRTUAL
    assert meeting.place is None


def test_the_evidence_of_a_building():
    text = LEAD + "The talks took place at the Grand Hotel\nin Riga.\n"
    (quote,) = (one.quote for one in parse(text).meeting.evidence if one.field == "place.venue")
    assert quote == "Grand Hotel"
