"""Verbs of talk in another sense, rules, promises and placeholders; and subjects behind more wordings."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "
TALKS = "They discussed visas, ferry fares and harbour dogs. "
LIST = (
    "Police chiefs meet in Riga\n\nThe police chiefs of Latvia and Estonia met in Riga on 4 March 2021.\n\n"
)


def titles(sentence, held=HELD):
    return [one.title for one in parse(held + sentence).meeting.agenda]


@pytest.mark.parametrize(
    "sentence",
    [
        "He said that the drug smugglers concerned are often armed.",
        "He said that Latvia has cut drug smuggling.",
        "She added that the Baltic Drug Dialogue has cut smuggling.",
        "Anna Kalna took up her duties in May.",
        "Some crews asked for assistance at the harbour office.",
        "The divers practised in pairs.",
        "Six divers will be trained in Tallinn from May.",
        "They worked on a draft handbook for divers.",
        "They compared their notes.",
        "Difficulties were mentioned too: two boats have no radio.",
        "Jan Tamm promised to study the request for a second ferry.",
        "The two sides will study the cost of it.",
        "They agreed to meet every spring to go through open files of missing boats.",
        "Jan Tamm asked the Latvians to consider lending a diver.",
        "The memorandum enables the two services to exchange information on stolen boats.",
        "Cabinet has taken note of the report on the new fish market.",
        "He affirmed that terrorism must not be linked to any people.",
        "They recalled that the Agreement on the fight against terrorism, signed in 1999, remains valid.",
        "He said Finland had become the port of entry of stolen cars.",
    ],
)
def test_what_only_looks_like_talk(sentence):
    assert titles(TALKS + sentence) == ["visas", "ferry fares", "harbour dogs"]


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("They took up the matter of the ferry fares.", ["the matter of the ferry fares"]),
        ("They asked for help with the salvage of boats.", ["the salvage of boats"]),
        ("They practised boarding at night.", ["boarding at night"]),
        ("The chiefs worked on the theft of anchors.", ["the theft of anchors"]),
        ("They compared their fishing quotas.", ["their fishing quotas"]),
        (
            "They discussed a number of files, foremost among which are lost anchors, ferry fares and fog.",
            ["lost anchors", "ferry fares", "fog"],
        ),
        (
            "They discussed the fog on the bay, and touched upon the fate of the crews who stay in Oslo.",
            ["the fog on the bay", "the fate of the crews who stay in Oslo"],
        ),
        ("She inquired likewise about the old ferry.", ["the old ferry"]),
        ("They took note with interest of the results of the boat count.", ["the results of the boat count"]),
        (
            "The first panel dealt with anchors. The second was devoted to fog, and the third to lost nets.",
            ["anchors", "fog", "lost nets"],
        ),
        ("A short slot was given to the old ferry.", ["the old ferry"]),
        ("There was a long talk as well on the price of fish.", ["the price of fish"]),
        (
            "They discussed ferry fares, and how to find the owners of old boats.",
            ["ferry fares", "how to find the owners of old boats"],
        ),
        (
            "They examined the trade in anchors, the fog, and the drift of nets which harms said groups.",
            ["the trade in anchors", "the fog", "the drift of nets which harms said groups"],
        ),
        (
            "A charter on the lights of boats, drafted in Oslo, was laid before the chiefs.",
            ["A charter on the lights of boats"],
        ),
        ("There is half a day on lost nets.", []),
        ("There is a half day on lost nets, and a session on fog.", ["lost nets", "fog"]),
        ("They spoke at the debriefing of Operation Cold Bay.", ["Operation Cold Bay"]),
        ("She told the crews about the new harbour, and she wished them luck.", ["the new harbour"]),
        (
            "They discussed the draft charter, the text of which is with the crews.",
            ["the draft charter"],
        ),
    ],
)
def test_what_was_talked_about(sentence, subjects):
    assert titles(sentence) == subjects


def test_a_list_behind_a_dash():
    text = "The chiefs will consider -\n\n(a) lost anchors;\n(b) ferry fares; and\n(c) fog on the bay.\n"
    assert titles(text, LIST) == ["lost anchors", "ferry fares", "fog on the bay"]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "The Regional Workshop on Preventing the Smuggling of Weapons ended in Riga on 4 March 2021.",
            ["Preventing the Smuggling of Weapons"],
        ),
        ("A workshop on Smuggling of Weapons will be held in Oslo in May.", []),
        (
            "The ministers of Latvia and Norway put their signatures on Monday to the Treaty on Extradition.",
            ["Extradition"],
        ),
        ("It is ten years since the ministers of Latvia and Norway had signed a treaty on extradition.", []),
    ],
)
def test_what_a_workshop_or_a_treaty_is_named_for(text, subjects):
    assert titles(text) == subjects


def test_a_theme_is_whole_with_the_clause_that_tells_which():
    sentence = "He noted that the smuggling of drugs that are hidden in fish remains a danger."
    assert titles(sentence) == ["the smuggling of drugs that are hidden in fish"]
