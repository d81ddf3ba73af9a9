"""On which days a meeting was held, which of its series it was, and when and where the next one is to be."""

from __future__ import annotations

import pytest

from coopmodel import PartialDate, parse, verify

THURSDAY = PartialDate.parse("2022-05-12")
CHIEFS = "The police chiefs of Kenya and Uganda met in Nairobi "


def days(text):
    report = parse(text, published=THURSDAY)
    assert not [note for note in verify(report, text) if "start" in note.path or "end" in note.path]
    return tuple(str(day) if day else None for day in (report.meeting.start, report.meeting.end))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHIEFS + "on Monday and Tuesday.", ("2022-05-09", "2022-05-10")),
        (CHIEFS + "on 4 May and 5 May.", ("2022-05-04", "2022-05-05")),
        (CHIEFS + "on Friday and Monday.", ("2022-05-06", "2022-05-09")),
        (CHIEFS + "on Monday and 3 May.", ("2022-05-09", None)),
        (CHIEFS + "on 2, 3 and 4 May.", ("2022-05-02", "2022-05-04")),
        (CHIEFS + "on May 2, 3 and 4, 2022.", ("2022-05-02", "2022-05-04")),
        (CHIEFS + "on 4 May this year.", ("2022-05-04", None)),
        (CHIEFS + "this morning.", ("2022-05-12", None)),
        (CHIEFS + "in early May.", ("2022-05", None)),
        (CHIEFS + "on 5-th May.", ("2022-05-05", None)),
        (CHIEFS + "on Sunday and will go on with their work on Friday.", ("2022-05-08", None)),
        ("The police chiefs of Kenya and Uganda will meet on Friday.", ("2022-05-13", None)),
        ("In March 2022, prosecutors of Kenya and Uganda held a workshop.", ("2022-03", None)),
        (
            "The forum of Kenya and Uganda opened yesterday and will run until Friday.",
            ("2022-05-11", "2022-05-13"),
        ),
        (
            "The forum of Kenya and Uganda began on Monday and ended on Wednesday.",
            ("2022-05-09", "2022-05-11"),
        ),
        ("The forum of Kenya and Uganda closes on Friday.", (None, "2022-05-13")),
        ("Wednesday's meeting of the police chiefs of Kenya and Uganda was short.", ("2022-05-11", None)),
        ("The talks of 4 May between Kenya and Uganda were short.", ("2022-05-04", None)),
        ("Yesterday, Kenya and Uganda compared notes at a meeting.", ("2022-05-11", None)),
        ("The guests from Kenya have been staying in Kampala since Monday.", ("2022-05-09", None)),
        ("KAMPALA - Anna Apio of Uganda hosted a meeting with Kenya on Monday.", ("2022-05-09", None)),
        (
            "Fifth Session of Kenya and Uganda, Nairobi, 3-5 May 2022\n\nThe sides met.",
            ("2022-05-03", "2022-05-05"),
        ),
        ("Fifth Session (Nairobi, 4 May 2022)\n\nKenya and Uganda took part.", ("2022-05-04", None)),
        ("Fifth Session, Nairobi, 4 May 2022\n\nKenya and Uganda took part.", (None, None)),
        ("Fifth Session of Kenya, Nairobi, in the autumn\n\nKenya and Uganda took part.", (None, None)),
        ("The forum of Kenya and Uganda was held in the autumn.", ("2021", None)),
        (
            "The talks of Kenya and Uganda were hosted by the Coast Guard Board (CGB) on Monday and Tuesday.",
            ("2022-05-09", "2022-05-10"),
        ),
        ("The course of Kenya and Uganda began on Tuesday and ends today.", ("2022-05-10", "2022-05-12")),
        (
            CHIEFS + "on Tuesday. The meeting will close on Friday 13 May.",
            ("2022-05-10", "2022-05-13"),
        ),
        (
            CHIEFS + "on Tuesday. The talks ended with a decision to resume patrols on 20 May.",
            ("2022-05-10", None),
        ),
        (CHIEFS + "on Tuesday. It runs until Friday.", ("2022-05-10", "2022-05-13")),
        (
            "Chiefs of Kenya received medals today at the close of the forum. It ran from 9 to 12 May.",
            ("2022-05-09", "2022-05-12"),
        ),
        (CHIEFS + "on Tuesday. The road to the north will close on Friday 13 May.", ("2022-05-10", None)),
    ],
)
def test_days_in_many_wordings(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("Border guards of Latvia and Norway met for the fifth time.", 5),
        ("Border guards of Latvia and Norway met for the first time.", None),
        ("The meeting of the prosecutors of Latvia and Norway was the seventh of its kind.", 7),
        ("The police of Latvia and Norway held the second of three meetings.", 2),
        ("Session No. 9 of the Joint Commission of Latvia and Norway was held.", 9),
        ("The first-ever meeting of cyber police of Latvia and Norway took place.", 1),
        ("The 52ND ANNUAL CONFERENCE of the police of Latvia and Norway took place.", 52),
        ("Police of Latvia and Norway met to prepare for the 3rd meeting of the Commission.", None),
        (
            "Police of Latvia and Norway met. They implement decisions of the 3rd meeting of the Commission.",
            None,
        ),
    ],
)
def test_which_of_its_series(text, ordinal):
    assert parse(text, published=THURSDAY).meeting.ordinal == ordinal


SESSION = "The Joint Committee of Kenya and Uganda held its eighth session in Nairobi on 4 May 2022. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ninth session is foreseen for the spring of 2023 in Kampala.", ("2023", "Kampala", "UG")),
        ("The ninth will be in Kampala in 2023.", ("2023", "Kampala", "UG")),
        ("The ninth session was entrusted to Uganda.", (None, None, "UG")),
        ("Uganda has agreed to host the ninth session.", (None, None, "UG")),
        ("The Committee welcomed the offer of Uganda to receive the ninth session.", (None, None, "UG")),
        (
            "In July the chair goes to Uganda, which will call the ninth session in Entebbe, in November.",
            ("2022-11", "Entebbe", "UG"),
        ),
        ("The next session shall be held in Kampala in the autumn.", ("2022", "Kampala", "UG")),
        ("Members meet again next June in Kampala.", ("2022-06", "Kampala", "UG")),
        ("The talks resume in Kampala on 3 November 2022.", ("2022-11-03", "Kampala", "UG")),
        ("A further meeting has been scheduled for 3 October in Entebbe.", ("2022-10-03", "Entebbe", "UG")),
        ("The 2023 session will be held in Kampala.", ("2023", "Kampala", "UG")),
        ("In 2023 it will be Uganda's turn.", ("2023", None, "UG")),
        ("Next up: Kampala, in June 2023.", ("2023-06", "Kampala", "UG")),
        ("The next Annual Assembly is planned for Kampala in 2023.", ("2023", "Kampala", "UG")),
        ("The members meet next in Kampala, Uganda, in early 2023.", ("2023", "Kampala", "UG")),
        ("The Committee will next convene in Kampala in November.", ("2022-11", "Kampala", "UG")),
        ("A further meeting is foreseen for January 2023 in Kampala.", ("2023-01", "Kampala", "UG")),
        ("The next Assistant Commissioner is from Kampala.", None),
        ("The ministers will meet the next time in Kampala in June.", ("2022-06", "Kampala", "UG")),
        ("The host of the next, in June 2023, will be Uganda, in Entebbe.", ("2023-06", "Entebbe", "UG")),
        ("The 9th session will be celebrated in Kampala in 2023.", ("2023", "Kampala", "UG")),
        ("A report will be laid before the ninth session in Kampala.", None),
        ("The ninth suspect was arrested in Kampala.", None),
        ("The ninth session was held in Kampala.", None),
        ("The second edition of the course is due in Kampala in June.", None),
    ],
)
def test_the_next_meeting(sentence, expected):
    found = parse(SESSION + sentence, published=THURSDAY).next_meeting
    if expected is None:
        assert found is None
    else:
        place = found.place
        assert (
            str(found.start) if found.start else None,
            place.city if place else None,
            place.country if place else None,
        ) == expected


def test_a_background_ends_at_the_next_heading():
    text = (
        "Talks on smuggling\n\nBackground\n\nThe commission of Latvia and Norway met in Oslo on 3 March "
        "2019.\n\nThe talks\n\nThe police chiefs of Latvia and Norway met in Riga on 4 May 2022."
    )
    assert parse(text).meeting.place.city == "Riga"


def test_the_next_meeting_that_has_taken_place_is_this_one():
    text = (
        "On 4 May 2022 in Kampala the next, third meeting of the board of Kenya and Uganda has taken "
        "place. The next meeting is planned in Nairobi in 2023."
    )
    report = parse(text)
    meeting, following = report.meeting, report.next_meeting
    assert (str(meeting.start), meeting.place.city, meeting.ordinal) == ("2022-05-04", "Kampala", 3)
    assert (str(following.start), following.place.city) == ("2023", "Nairobi")


def test_numbers_of_one_roman_letter():
    text = "The IV Meeting of the police of Kenya and Uganda was held in Kampala.\n\n"
    report = parse(text + "The V Meeting will be held in Nairobi in 2023.")
    assert report.meeting.ordinal == 4
    assert report.next_meeting.place.city == "Nairobi"
    assert parse("Plan X was discussed by the police of Kenya.").meeting.ordinal is None


def test_a_year_said_in_passing_is_less_than_a_day():
    text = (
        "On 4 May, the ministers of Kenya and Uganda met by video. The meeting was convened by Kenya, "
        "which holds the chair in 2022."
    )
    assert days(text) == ("2022-05-04", None)


def test_the_day_of_a_signature():
    text = "The ministers of Kenya and Uganda put their signatures on Monday under a treaty."
    assert days(text) == ("2022-05-09", None)
