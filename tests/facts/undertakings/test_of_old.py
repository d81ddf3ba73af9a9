"""What was agreed or founded long ago, and what is said of the next meeting, is no undertaking."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "The Baltic Ports Commission was formed in 2011.",
        "The joint desk was established in 2012 by both states.",
        "Latvia and Norway concluded a Coastal Police Agreement in 2014.",
        "The 1969 Riga Convention on lost cargo has been ratified by both states.",
        "Norway contributes to the expenses of the meeting under the North Sea Ports Programme.",
        "The head of the cargo unit, Anna Berzina, signed for Latvia, and that of the port unit for Norway.",
        "Norway offered a presentation on the work of its rescue stations.",
        "They welcomed the completion of the bridge.",
        "They adopted decisions On Friendship and Lasting Peace.",
        "A report will follow after the completion of a course on wrecks.",
        "A compass was offered on a market for the price of a loaf.",
        "They agreed as follows:\n\n1. The next conference will be held in Oslo in May 2022.",
    ],
)
def test_what_is_no_undertaking(told, sentence):
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The joint desk was established in June 2020 by both states.", "active | joint desk | 2020-06"),
        (
            "The police agreed on a joint checklist for ports, after a boat was lost last December.",
            "agreed | joint checklist for ports",
        ),
        (
            "Norway will provide a platform for the messages of the operation, Mr. Berzins confirmed.",
            "planned | platform for the messages of the operation",
        ),
        (
            "Latvia proposed a guide to the search of small boats.",
            "proposed | guide to the search of small boats",
        ),
        ("The ambassador was present when the treaty on wrecks was signed.", "agreed | treaty on wrecks"),
        (
            "Between May and July 2020, Latvia and Norway carried out Operation Grey Seal, a hunt.",
            "completed | Operation Grey Seal | 2020-05",
        ),
        (
            "They welcomed the delivery of a regional training programme on wrecks to forty divers.",
            "completed | regional training programme on wrecks to forty divers",
        ),
        (
            "They noted the entry into operation in January 2021 of the arrangement on lost cargo.",
            "active | arrangement on lost cargo | 2021-01",
        ),
        (
            "They praised the continuing work of the Baltic Harbour Safety Programme.",
            "active | Baltic Harbour Safety Programme",
        ),
        (
            "Let us set up a joint training centre for divers.",
            "proposed | set up a joint training centre for divers",
        ),
        (
            "They approved the Baltic Plan of Action. Its execution shall begin on 1 May 2022.",
            "agreed | Baltic Plan of Action | 2022-05-01",
        ),
        (
            "Latvia handed over a draft memorandum on wrecks. Experts will look at it by video in June 2021.",
            "drafted | memorandum on wrecks | by 2021-06",
        ),
        (
            "They agreed as follows:\n\n1. A joint operation will be conducted in May 2022.",
            "agreed | joint operation | 2022-05",
        ),
    ],
)
def test_what_is_one(told, sentence, expected):
    assert told(sentence) == [expected]
