"""Subjects that stand at the beginning of a sentence, or behind words for the time that they took."""

from __future__ import annotations

import pytest

from coopmodel import parse

_HELD = "Police chiefs of Latvia and Norway met in Riga on 4 March 2021. "


def subjects(text):
    return [item.title for item in parse(_HELD + text).meeting.agenda]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Stolen trailers, forged waybills and fake wine were next.",
            ["Stolen trailers", "forged waybills", "fake wine"],
        ),
        ("The theft of boat engines was the first subject.", ["The theft of boat engines"]),
        ("Smuggled eels took the larger part of the morning.", ["Smuggled eels"]),
        ("Cases of poached sturgeon were studied as well.", ["Cases of poached sturgeon"]),
        (
            "Forged fishing licences were among other things talked about.",
            ["Forged fishing licences"],
        ),
        (
            "Cigarette factories came up as well, and so did the hiring of straw drivers.",
            ["Cigarette factories", "the hiring of straw drivers"],
        ),
        (
            "Fake wine and the return of stolen boats came under discussion.",
            ["Fake wine", "the return of stolen boats"],
        ),
        (
            "She explained the reform of her bureau and raised the hiring of straw drivers.",
            ["the reform of her bureau", "the hiring of straw drivers"],
        ),
        (
            "\n\nHaving considered the theft of trailers, and fake wine;\n\nHEREBY\n\n1. Thank the hosts.",
            ["the theft of trailers", "fake wine"],
        ),
        (
            "A dialogue on stolen boats took place in the hall.",
            ["stolen boats"],
        ),
        ("Day one was given over to stolen vans.", ["stolen vans"]),
        (
            "The first day is for checks on yachts and for landings by light aircraft.",
            ["checks on yachts", "landings by light aircraft"],
        ),
        ("After the break it was the turn of metal thefts.", ["metal thefts"]),
        ("Other points were false alarms and night patrols.", ["false alarms and night patrols"]),
        ("The axis of the conversation was the trade in amber.", ["the trade in amber"]),
        (
            "Reference was also made to the eel cases, and to three pending extraditions.",
            ["the eel cases", "three pending extraditions"],
        ),
        (
            "The sides turned to forged plates, to card skimming, and to the return of boats.",
            ["forged plates", "card skimming", "the return of boats"],
        ),
        (
            "Great worry was voiced over home-made arms, over rigged fuel pumps and over fake parts.",
            ["home-made arms", "rigged fuel pumps", "fake parts"],
        ),
        (
            "The chiefs went through a heavy agenda: the theft of copper, and fake wine.",
            ["the theft of copper", "fake wine"],
        ),
        (
            "The delegations had before them the theft of trailers, and a wave of card skimming.",
            ["the theft of trailers", "a wave of card skimming"],
        ),
        (
            "She acquainted the Norwegian guests with the search of containers.",
            ["the search of containers"],
        ),
        (
            "He conferred with the minister, Anna Kalna, on the fate of two detained sailors.",
            ["the fate of two detained sailors"],
        ),
        (
            "According to Colonel Mart Tamm of Norway, the smuggling of migrants has moved to the ferries.",
            ["the smuggling of migrants"],
        ),
        (
            "The ministers were of one mind that online fraud needs an answer within hours.",
            ["online fraud"],
        ),
        ("They noted the growing use of drones by smugglers.", ["the growing use of drones by smugglers"]),
        (
            '"Special attention was paid to the forging of visas," the press service said.',
            ["the forging of visas"],
        ),
    ],
)
def test_a_subject_may_stand_first_or_behind_its_time(text, expected):
    assert subjects(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "She spent Friday at police headquarters on the last leg of a tour.",
        "Relatives of the victims demonstrated in front of the prison.",
        "On the practical side, the two agreed to open a joint desk.",
        "The minister told reporters on the pier that she was content.",
        "Nobody would discuss the sunken trawler.",
        "The offer was taken up on the spot.",
        "Patrols will set out on 20 September.",
        "The paper was signed on the last day by both chiefs.",
        "The ministers asked officials to report on its extension to Bergen.",
        "He spoke for those who call for a common response.",
        "She addressed the opening session.",
        "She described the bond between the two sister forces as one of blood.",
    ],
)
def test_what_is_no_subject(text):
    assert subjects(text) == []


def test_what_the_public_is_asked_for_is_no_subject_of_theirs():
    assert "stolen boats should call 112" not in subjects(
        "Anyone with information on stolen boats should call 112."
    )


def test_what_is_said_to_be_planned_is_no_subject():
    text = "They discussed the theft of hives. He said that the smuggling of cars course is planned."
    assert "the smuggling of cars course" not in subjects(text)


def test_what_was_gone_through_is_the_subject_before_it():
    assert subjects("A protocol on boats was gone through in draft.") == ["A protocol on boats"]


def test_a_list_of_what_concerns_them():
    lines = ["Of concern to both sides were the following:", "- the theft of hives;", "- nets left at sea."]
    assert subjects("\n\n" + "\n".join(lines)) == ["the theft of hives", "nets left at sea"]


def test_a_document_signed_beside_the_meeting_tells_no_subject():
    text = (
        "In the margins of the meeting Latvia and Estonia signed a protocol on the extradition of fugitives."
    )
    assert "the extradition of fugitives" not in subjects(text)


def test_crimes_that_are_no_set_group_are_parted():
    found = subjects("They discussed terrorism, radicalisation of prisoners and forged passports.")
    assert found == ["terrorism", "radicalisation of prisoners", "forged passports"]
