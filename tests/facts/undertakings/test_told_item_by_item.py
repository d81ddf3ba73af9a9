"""Undertakings that are told for each side, item by item, or accepted in the next sentence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was agreed also that both sides name contact persons for stolen boats.",
            ["agreed | name contact persons for stolen boats"],
        ),
        ("They agreed that a hotline should exist for wrecks.", ["agreed | hotline should exist for wrecks"]),
        (
            "They decided to set up a team on wrecks. Norway heads it; the first meeting is to be in June.",
            ["agreed | set up a team on wrecks | by 2021-06"],
        ),
        (
            (
                "They decided to form a team on wrecks, whose first session will be held in June 2021, and "
                "to exchange data on engines every quarter."
            ),
            [
                "agreed | form a team on wrecks | by 2021-06",
                "agreed | exchange data on engines every quarter",
            ],
        ),
        ("As a result the sides named focal points.", ["agreed | focal points"]),
        (
            "It was decided that a chat group of four divers should be formed.",
            ["agreed | chat group of four divers should be formed"],
        ),
        (
            "They decided that Norway will open a canine school in Bergen.",
            ["agreed | Norway will open a canine school in Bergen"],
        ),
        (
            "They agreed on a hotline linking the two harbours and on holding a joint exercise in May.",
            [
                "agreed | hotline linking the two harbours",
                "agreed | holding a joint exercise in May | 2021-05",
            ],
        ),
        (
            (
                "The memorandum provides for a table-top exercise every year, and for the secondment of "
                "two analysts."
            ),
            ["agreed | table-top exercise every year", "agreed | secondment of two analysts"],
        ),
        (
            "The document envisages internships of Norwegian prosecutors in Riga.",
            ["agreed | internships of Norwegian prosecutors in Riga"],
        ),
        (
            "They gave their approval to a guide on wrecks, the fruit of two years of work by experts.",
            ["agreed | guide on wrecks"],
        ),
        (
            "They considered a draft text on controlled deliveries.",
            ["drafted | text on controlled deliveries"],
        ),
        (
            "Latvia and Norway initiated a joint working group on wrecks.",
            ["active | joint working group on wrecks"],
        ),
        (
            "They agreed on coordinated patrols twice a month.",
            ["agreed | coordinated patrols twice a month"],
        ),
        (
            "If endorsed, the wreck register will start in June 2021.",
            ["planned | wreck register | 2021-06"],
        ),
    ],
)
def test_told_for_each_side(told, text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Norway offered twelve places a year at its police college. The offer was taken up on the spot.",
            "agreed",
        ),
        ("Norway offered twelve places a year at its police college. The offer will be studied.", "proposed"),
        ("The meeting accepted Norway's offer to run a course for divers.", "agreed"),
        ("He offered that two divers come to Riga and hold a course. The offer was accepted.", "agreed"),
        ("He suggested a joint course for divers. The proposal was warmly endorsed.", "agreed"),
        ("He suggested a joint course for divers. The proposal needs time.", "proposed"),
        ("She proposed that the two ministries sign a treaty on wrecks.", "proposed"),
    ],
)
def test_what_was_proposed_may_be_accepted_in_the_same_or_the_next_sentence(told, text, status):
    assert [one.split(" | ")[0] for one in told(text)] == [status]


def test_two_things_proposed_in_one_sentence(told):
    text = "She suggested that a joint course for divers be held and that a hotline on wrecks be opened."
    assert told(text) == [
        "proposed | joint course for divers be held",
        "proposed | hotline on wrecks be opened",
    ]
    text = "Let me suggest that we create a hotline. Allow me to propose a model procedure for wrecks."
    assert told(text) == ["proposed | we create a hotline", "proposed | model procedure for wrecks"]


def test_items_that_say_by_themselves_what_was_done(told):
    text = (
        "Taking account of recommendations of the last session, they:\n\n(a) approved an early warning "
        "system for drugs;\n(b) decided that Norway will open a training centre in Bergen;\n(c) considered "
        "a draft arrangement on wrecks;\n(d) took note of the interest of Estonia in sending observers."
    )
    assert told(text) == [
        "agreed | early warning system for drugs",
        "agreed | Norway will open a training centre in Bergen",
        "drafted | arrangement on wrecks",
    ]


def test_resolutions_in_the_present(told):
    text = "HEREBY\n\n1. Decide to set up a team on wrecks.\n\n2. Approve the Guide for Divers."
    assert told(text) == ["agreed | set up a team on wrecks", "agreed | Guide for Divers"]
    assert told("We adopt the Plan of Action on wrecks.") == ["agreed | Plan of Action on wrecks"]


@pytest.mark.parametrize(
    "text",
    [
        "They agreed to actively support the Convention on the Law of the Sea.",
        "They opened the Baltic Dialogue on Wrecks in the town hall.",
        "They resolved to stop waiting for letters.",
        "They agreed to conclude the negotiations by December.",
        "They resolved to remove the remaining differences at the earliest.",
        "Both sides agreed that their divers should meet again to set up a register.",
        "Members are to send their views by 30 November 2021.",
        "The agreement on its creation is to be signed in May.",
        "The bureau has set up its own laboratory.",
        "Latvia is to answer in May, and members asked that a common response be found.",
    ],
)
def test_what_is_no_undertaking(told, text):
    assert told(text) == []


def test_the_ceremony_of_what_was_signed_is_not_another_undertaking(told):
    text = (
        "Latvia and Norway signed a memorandum on wrecks. The chiefs presided over the signing ceremony of "
        "the agreement."
    )
    assert told(text) == ["agreed | memorandum on wrecks"]
