"""When, where and how a meeting took place, and which dates and places are of something else."""

from __future__ import annotations

import pytest

from coopmodel import PartialDate, parse
from coopmodel.documents.blocks import read_blocks
from coopmodel.facts.view import View
from coopmodel.mentions.find import find_mentions

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


def place(text):
    found = parse(text).meeting.place
    return (found.city, found.country) if found else None


@pytest.mark.parametrize("verb", ["cancelled", "postponed", "called off"])
def test_a_meeting_that_was_called_off(verb):
    text = f"The fifth session of the border commissioners of Latvia and Estonia was {verb}."
    assert parse(text).meeting.status.value == "cancelled"


def test_dates_that_a_text_leaves_open():
    day = PartialDate.parse("2021-03-05")
    assert (
        parse("The ministers of Latvia and Norway met on 29 February.", published=day).meeting.start is None
    )
    early = PartialDate.parse("0001-01-01")
    assert parse("The ministers of Latvia and Norway met yesterday.", published=early).meeting.start is None


def test_an_end_that_lies_before_its_start_is_left_out():
    sentence = "They launched the training programme for drivers from 3 March 2023 to 5 May 2021."
    [initiative] = parse(HELD + sentence).initiatives
    assert (str(initiative.start), initiative.end) == ("2023-03-03", None)


def test_a_date_behind_the_dateline_is_not_that_of_publication():
    text = "RIGA, March 5, 2021 (Baltic Wire) - The chiefs of Latvia and Estonia met on 4 March 2021."
    assert str(parse(text).source.published) == "2021-03-05"
    assert str(parse(text).meeting.start) == "2021-03-04"
    text = "The chiefs of Latvia and Estonia met on 4 March 2021 ///Baltic Wire, 5 March 2021"
    assert str(parse(text).source.published) == "2021-03-05"


def test_nothing_stands_before_the_first_character():
    [sentence] = find_mentions(read_blocks("Latvia and Estonia met.").blocks)
    assert View(sentence).words(0, 0) == ""


def test_no_session_is_the_zeroth():
    assert parse("The 0th session of the border commissioners was held in Riga.").meeting.ordinal is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers of Norway and Poland met experts based in Riga.",
        "The ministers of Norway and Poland discussed the situation in Riga.",
        "Norway told the meeting of a course, the first part of its programme to begin in Riga.",
    ],
)
def test_a_place_of_something_else_is_not_that_of_the_meeting(sentence):
    meeting = parse(sentence).meeting
    assert meeting is None or meeting.place is None


def test_a_city_alone_on_a_line_below_a_time_is_where_it_was():
    text = "14:30\nRiga\nPolice chiefs of Latvia and Estonia met on 4 March 2021."
    assert parse(text).meeting.place.city == "Riga"
    assert parse(text.replace("14:30", "Welcome")).meeting.place is None


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        ("The police chiefs of Latvia and Estonia agreed to hold a seminar in Oslo.", None),
        ("The police chief of Latvia will leave for Oslo on 4 May 2021 to take part in the session.", "Oslo"),
        ("Osh (Kyrgyzstan) became the venue of the workshop of border guards of Latvia.", "Osh"),
    ],
)
def test_where_it_was(sentence, city):
    place = parse(sentence).meeting.place
    assert (place.city if place else None) == city


def test_the_day_of_a_departure_is_not_that_of_the_meeting():
    text = "The police chief of Latvia will leave for Oslo on 4 May 2021 to take part in the session."
    assert parse(text).meeting.start is None


def test_days_in_brackets_behind_the_length_of_a_meeting():
    meeting = parse("The three-day (11 – 13 February 2015) meeting of Latvia and Estonia was long.").meeting
    assert (str(meeting.start), str(meeting.end)) == ("2015-02-11", "2015-02-13")


def test_next_year_at_the_head_of_a_sentence():
    day = PartialDate.parse("2021-03-05")
    report = parse(HELD + "Next year's session goes to Oslo.", published=day)
    assert (str(report.next_meeting.start), report.next_meeting.place.city) == ("2022", "Oslo")


def test_the_year_of_an_old_convention_is_not_that_of_the_meeting():
    text = "Police chiefs of Latvia and Estonia met. They praised the 1961 Baltic Convention."
    assert parse(text, published="2021-03-05").meeting.start is None
    assert str(parse(text.replace("1961", "2021"), published="2021-03-05").meeting.start) == "2021"


def test_what_closed_with_a_look_at_the_next_session_is_this_meeting():
    text = (
        "The meeting of police chiefs in Riga closed on 4 March 2021 with talks on the next session in Oslo."
    )
    assert str(parse(text).meeting.start or parse(text).meeting.end) == "2021-03-04"
    assert parse(text).next_meeting is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RIGA, 4 May 2021 - The session was held at the Hotel Daugava.", ("RIGA", "LV")),
        ("NEW YORK, 4 May 2021 - The police chiefs met at United Nations Headquarters.", ("NEW YORK", "US")),
        ("RIGA, 4 May 2021 - The session of police chiefs was hosted by Latvia.", ("RIGA", "LV")),
        ("4 May 2021, Riga, Latvia: The police chiefs of Estonia met here.", ("Riga", "LV")),
        ("Riga, 4 May 2021 | NEWS\n\nThe police chiefs met at SELEC Headquarters.", ("Riga", "LV")),
        ("Riga\n4 May 2021\n\nThe police chiefs of Latvia and Estonia met here.", ("Riga", "LV")),
        ("RIGA, 4 May 2021 - The session of police chiefs was hosted by Estonia.", None),
        ("RIGA, 4 May 2021 - The session was held in Tallinn and hosted by Latvia.", ("Tallinn", "EE")),
    ],
)
def test_the_city_of_a_dateline(text, expected):
    assert place(text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The head of the OSCE Office in Tallinn, Mr. Mart Tamm, met the minister of Latvia.",
        "The police chiefs of Latvia and Estonia met on the plan endorsed by the summit in Tallinn.",
    ],
)
def test_an_office_or_an_earlier_decision_elsewhere_tells_no_place(sentence):
    assert place(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister said on 5 March 2021 that the police chiefs of Latvia and Estonia will meet.",
        "The police chiefs met on the plan endorsed by the summit in Oslo on 5 March 2020.",
    ],
)
def test_the_day_of_saying_or_of_an_earlier_decision_is_not_that_of_the_meeting(sentence):
    meeting = parse("Police chiefs\n\n" + sentence).meeting
    assert meeting is None or meeting.start is None


def test_who_follows_on_a_screen_makes_a_meeting_hybrid():
    text = "Latvia hosted Mr. Mart Tamm of Estonia and Ms. Olga Brun of Norway (virtually) in Riga."
    assert parse(text).meeting.mode.value == "hybrid"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The police chiefs met on 6 May 2021 at Lancaster House in London.", ("London", "GB")),
        ("The police chiefs met on 6 May 2021 at Jakarta Hotel in London.", ("London", "GB")),
        ("Anna Kalna, minister of Latvia, travelled to Estonia for the talks.", (None, "EE")),
        ("In Estonia, a meeting of the police chiefs of Latvia took place.", (None, "EE")),
        ("The memorandum was signed in Tallinn by the ministers of Latvia and Norway.", ("Tallinn", "EE")),
        ("The chiefs met on the memorandum signed in Tallinn by Latvia and Norway.", None),
        ("The minister of Latvia called on him in Tallinn.", ("Tallinn", "EE")),
    ],
)
def test_further_words_for_a_place(text, expected):
    assert place(text) == expected


def test_the_day_of_an_attack_is_not_that_of_the_meeting():
    meeting = parse(
        "The chiefs of Latvia met on lessons learned following the March 22, 2016 attacks."
    ).meeting
    assert meeting.start is None


def test_a_first_meeting_of_long_ago_is_not_the_one_spoken_of():
    text = "The group met in Riga. Since its June 2003 inaugural meeting, it has grown."
    assert parse(text).meeting.ordinal is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The envoy of Norway called on the Minister of Justice of Latvia at his office in Riga.",
            ("Riga", "LV"),
        ),
        ("The police chief of Latvia met his colleagues during a visit to Norway.", (None, "NO")),
    ],
)
def test_visits_tell_the_place(text, expected):
    assert place(text) == expected


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        (
            "The secretary welcomed the Japanese delegation to Kyoto for the third round of consultations.",
            "Kyoto",
        ),
        (
            "UNODC held a meeting of the Border Offices in Central Asia in Almaty (Kazakhstan).",
            "Almaty",
        ),
        ("The police held a meeting of the Border Offices in Almaty.", None),
    ],
)
def test_the_city_behind_a_body_elsewhere(sentence, city):
    place = parse(sentence).meeting.place
    assert (place.city if place else None) == city


@pytest.mark.parametrize(
    ("sentence", "city", "start"),
    [
        (
            "Ottawa played host to the third dialogue of Canada and Japan on 13 May 2021.",
            "Ottawa",
            "2021-05-13",
        ),
        ("A Japanese delegation was in Ottawa on 13 May 2021 for talks.", "Ottawa", "2021-05-13"),
        ("A Japanese commissioner arrived in Ottawa on 13 May 2021 for talks.", "Ottawa", "2021-05-13"),
        (
            "The ambassador of Japan paid a courtesy call on the Minister of Justice in Ottawa.",
            "Ottawa",
            None,
        ),
        ("Police chiefs convened at UN Headquarters, New York, on 13 May 2021.", "New York", "2021-05-13"),
        ("The ceremony took place at NAB Headquarters Islamabad on 13 May 2021.", "Islamabad", "2021-05-13"),
        (
            "The minister of Ukraine received the Moldovan delegation in Kyiv on 13 May 2021.",
            "Kyiv",
            "2021-05-13",
        ),
    ],
)
def test_where_and_when(sentence, city, start):
    meeting = parse(sentence).meeting
    assert (meeting.place.city, str(meeting.start) if meeting.start else None) == (city, start)


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("The chiefs of Latvia and Estonia met in Riga and virtually.", "hybrid"),
        ("The chiefs of Latvia and Estonia met in person and online.", "hybrid"),
        ("The chiefs of Latvia and Estonia met virtually.", "virtual"),
        ("The police chiefs of Canada and Japan held a phone call.", "virtual"),
        ("The ministers of Canada and Japan spoke via secure video.", "virtual"),
        ("The fifth dialogue of Canada and Japan was held by electronic means.", "virtual"),
        ("The ministers of Canada and Japan met. An aide told the news agency so by phone.", None),
    ],
)
def test_how_they_met(sentence, mode):
    meeting = parse(sentence).meeting
    assert (meeting.mode.value if meeting.mode else None) == mode


@pytest.mark.parametrize(
    "building",
    ["White House", "Temple Trees", "Great Hall of the People", "Lancaster House", "Parliament Hill"],
)
def test_a_seat_of_government_tells_the_state(building):
    place = parse(f"The ministers of Japan and Peru met at the {building} on 13 May 2021.").meeting.place
    assert place.country is not None
    assert place.city is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("5 March 2021, 16:42 | Politics | Views: 1318 | Print version", "2021-03-05"),
        ("Update: March, 05/2021 - 09:00", "2021-03-05"),
        ("date 2021-03-05", "2021-03-05"),
        ("Friday, 5 March 2021", "2021-03-05"),
        ("5 March 2021 | Opening of the session by the Director of Police of the Republic", None),
    ],
)
def test_when_a_line_says_it_was_published(line, day):
    report = parse(f"Police chiefs of Latvia and Estonia meet\n{line}\n\nThey met in Riga yesterday.")
    assert str(report.source.published) == str(day)
    assert str(report.meeting.start) == ("2021-03-04" if day else "None")


def test_day_time_and_town_above_the_text():
    text = "Border talks\n\n4 March 2021\n12:30\nValmiera\n\nPolice chiefs of Latvia and Estonia took part."
    meeting = parse(text).meeting
    assert (str(meeting.start), meeting.place.city, meeting.place.country) == ("2021-03-04", "Valmiera", "LV")
    assert parse(text.replace("12:30\n", "Share\n")).meeting.start is None


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The proposal to host the talks of SAARC police chiefs in Nepal was approved.", "NP"),
        ("The meeting was a continuation of the talks held in Riga between Latvia and Norway.", None),
    ],
)
def test_where_a_meeting_is_to_be_held_and_where_another_was(sentence, place):
    found = parse(sentence).meeting.place
    assert (found.country if found else None) == place
