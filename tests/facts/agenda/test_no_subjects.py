"""What only looks like a subject: speech in quotation marks, decisions, clauses by the way, figures."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "
LIST = (
    "Police chiefs meet in Riga\n\nThe police chiefs of Latvia and Estonia met in Riga on 4 March 2021.\n\n"
)
TALKS = "They discussed visas, ferry fares and harbour dogs. "


def titles(sentence, held=HELD):
    return [one.title for one in parse(held + sentence).meeting.agenda]


@pytest.mark.parametrize(
    "quoted",
    [
        '"A thief asks for no key," he said.',
        '"We teach the dogs to look at the hands," said Anna Kalna.',
        '"The winter was long. Our people ask about the ferry every day," she said.',
        'She said: "My men ask how many boats there are."',
        '"The roads were shut. Nobody spoke of the lorries. That is the truth," he added.',
    ],
)
def test_everyday_speech_in_quotation_marks(quoted):
    assert titles("They discussed visas. " + quoted) == ["visas"]


@pytest.mark.parametrize(
    ("quoted", "title"),
    [
        ('"We discussed stolen tractors," he said.', "stolen tractors"),
        ('"Today we looked at forged plates," she said.', "forged plates"),
        ('"It was a good day. We have reviewed the ferry controls," he said.', "the ferry controls"),
        ('"The talks were frank," he said. They dealt with forged plates.', "forged plates"),
        ('They discussed the paper "Safe ports".', 'the paper "Safe ports"'),
    ],
)
def test_what_a_quotation_says_plainly_was_talked_about(quoted, title):
    assert titles(quoted) == [title]


def test_a_quotation_ends_with_its_paragraph():
    text = '"The harbour sleeps, and nobody asks why.\n\nThey then asked about forged plates.\n'
    assert titles(text, LIST) == ["forged plates"]


@pytest.mark.parametrize(
    "lead",
    [
        "Have agreed as follows:",
        "The chiefs decided:",
        "They resolved to:",
        "The meeting recommends:",
        "Having heard the reports on car theft; The ministers have agreed as follows:",
    ],
)
def test_decisions_in_a_list_are_no_subjects(lead):
    items = "1. A joint office is opened in Narva.\n\n2. Each state names a liaison officer.\n"
    read = titles(f"{lead}\n\n{items}", LIST)
    assert not [one for one in read if "office" in one or "agreed" in one]


def test_what_was_discussed_before_the_decisions_is_a_subject():
    text = (
        "Having discussed:\n\n- stolen tractors;\n- forged visas;\n\nHave agreed as follows:\n\n"
        "1. A joint office is opened in Narva.\n\n2. Each state names a liaison officer.\n"
    )
    assert titles(text, LIST) == ["stolen tractors", "forged visas"]
    assert titles("They discussed and agreed on:\n\n- stolen tractors\n- forged visas\n", LIST) == [
        "stolen tractors",
        "forged visas",
    ]


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        (
            "They reviewed the ferry plan, under which nine boats are now at sea.",
            ["the ferry plan"],
        ),
        ("They spoke about stolen cars in Narva, among them old buses.", ["stolen cars in Narva"]),
        ("They discussed visas. A panel has been dealing with the matter since May 2019.", ["visas"]),
        ("They discussed visas. The text is now being studied in Tallinn.", ["visas"]),
        ("They discussed visas. He said that his office had gone through the same changes.", ["visas"]),
        ("They discussed visas. She spoke highly of the ferry crews.", ["visas"]),
        ("They discussed visas. She spoke briefly of the ferry crews.", ["visas", "the ferry crews"]),
        ("They discussed visas. The minister will travel to Oslo to discuss fish prices.", ["visas"]),
        ("They discussed visas. The joint project will focus on the tracing of boats.", ["visas"]),
        ("They discussed visas. They agreed to the exchange of expertise on radar.", ["visas"]),
        ("They discussed visas. They exchanged expertise on radar.", ["visas", "radar"]),
    ],
)
def test_clauses_by_the_way(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    "sentence",
    [
        "He noted with concern that of every twelve pistols found, ten were smuggled.",
        "He pointed out that a quarter of those held for terrorism were students.",
        "She said that 40 per cent of the heroin comes by sea.",
        "She added that the smugglers concerned are seldom armed.",
        "They agreed that a register of stolen cars is to be opened by May.",
        "They agreed that the register of stolen cars will be opened in May.",
        "It was agreed that each side names an officer, and that a list of stolen cars will be kept in Riga.",
        "He said that a training course for divers might come first.",
        "They agreed that a list of smugglers who can be named is to be drawn up.",
    ],
)
def test_figures_and_undertakings_in_what_is_said(sentence):
    assert titles(TALKS + sentence) == ["visas", "ferry fares", "harbour dogs"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("He said that the drugs which come by sea are cheap.", "the drugs which come by sea"),
        ("They agreed that the smuggling of migrants remained a threat.", "the smuggling of migrants"),
    ],
)
def test_what_a_statement_says_of_a_subject(sentence, title):
    assert title in titles(TALKS + sentence)


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        (
            "On the agenda for Friday are forged plates, the ferry fares and the harbour dogs.",
            ["forged plates", "the ferry fares", "the harbour dogs"],
        ),
        ("Anna Kalna devoted her speech to the tracing of boats.", ["the tracing of boats"]),
        ("Jan Tamm wanted to know when the ferry would run again.", ["when the ferry would run again"]),
    ],
)
def test_subjects_of_a_day_of_a_speech_and_of_a_question(sentence, subjects):
    assert titles(sentence) == subjects
