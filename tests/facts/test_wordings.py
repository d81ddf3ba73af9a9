"""Undertakings in the wordings of communiques, and wishes that are none."""

from __future__ import annotations

import pytest

from coopmodel import parse, verify

HELD = """Joint statement of the ministerial meeting on security

The interior ministers of Canada, France and Japan met in Ottawa on 13 May 2021.

"""


def undertakings(text):
    return [(one.name, one.status.value) for one in parse(HELD + text + "\n").initiatives]


@pytest.mark.parametrize(
    ("sentence", "name", "status"),
    [
        (
            "Ministers tasked their officials with preparing a joint threat assessment.",
            "preparing a joint threat assessment",
            "agreed",
        ),
        (
            "We direct officials to finalise a data-sharing agreement before our next meeting.",
            "finalise a data-sharing agreement before our next meeting",
            "agreed",
        ),
        (
            "The two sides reached consensus on forming a joint task force.",
            "forming a joint task force",
            "agreed",
        ),
        (
            "They agreed to allocate a grant to the forensic laboratory.",
            "allocate a grant to the forensic laboratory",
            "agreed",
        ),
        (
            "They agreed to deepen cooperation through a joint training programme.",
            "joint training programme",
            "agreed",
        ),
        (
            "They agreed to work towards the conclusion of a treaty on extradition.",
            "work towards the conclusion of a treaty on extradition",
            "agreed",
        ),
        ("The sides agreed to meet every six months.", "meet every six months", "agreed"),
        (
            "The sixth summit resulted in the adoption of the Ottawa Declaration.",
            "Ottawa Declaration",
            "agreed",
        ),
        (
            "The two ministers renewed the Memorandum of Understanding on Legal Cooperation.",
            "Memorandum of Understanding on Legal Cooperation",
            "agreed",
        ),
        (
            "An Implementation Arrangement on extradition was inked.",
            "Implementation Arrangement on extradition",
            "agreed",
        ),
        (
            "The sides expressed readiness to sign an agreement on mutual legal assistance.",
            "agreement on mutual legal assistance",
            "planned",
        ),
        (
            "Japan will host a workshop on digital evidence in July 2021.",
            "workshop on digital evidence in July 2021",
            "planned",
        ),
        (
            "The parties will pilot an electronic request system in 2022.",
            "electronic request system in 2022",
            "planned",
        ),
        (
            "A second joint exercise is scheduled for September 2021.",
            "second joint exercise",
            "planned",
        ),
        (
            "A training course for border guards is planned for June 2021.",
            "training course for border guards",
            "planned",
        ),
        (
            "The two-year project financed by Japan will begin in July 2021.",
            "two-year project financed by Japan",
            "planned",
        ),
        (
            "The two police services will jointly train investigators in Lyon.",
            "investigators in Lyon",
            "planned",
        ),
        (
            "Canada and Japan have started a joint investigation into the network.",
            "joint investigation into the network",
            "active",
        ),
        (
            "The participants created a subcommittee on precursor chemicals.",
            "subcommittee on precursor chemicals",
            "active",
        ),
        (
            "The ministers launched negotiations on a border agreement.",
            "negotiations on a border agreement",
            "active",
        ),
        (
            "We are expanding the Secure Borders Programme to new ports.",
            "Secure Borders Programme to new ports",
            "active",
        ),
        (
            "Ministers noted the publication of guidelines on encryption.",
            "guidelines on encryption",
            "active",
        ),
        (
            "Canada volunteered to lead a working group on synthetic drugs.",
            "lead a working group on synthetic drugs",
            "proposed",
        ),
        ("The two sides adopted a work programme for 2021-2022.", "work programme for 2021-2022", "agreed"),
        (
            "Ministers released the Voluntary Guidelines for platforms.",
            "Voluntary Guidelines for platforms",
            "active",
        ),
        (
            "We commissioned a study on the drivers of radicalisation.",
            "study on the drivers of radicalisation",
            "active",
        ),
        (
            "The network has set up three working groups on training and data.",
            "three working groups on training and data",
            "active",
        ),
        (
            "We will work with industry to develop a code of practice.",
            "code of practice",
            "planned",
        ),
        (
            "The two countries are finalizing an agreement on the transfer of prisoners.",
            "agreement on the transfer of prisoners",
            "drafted",
        ),
        (
            "A memorandum of understanding between the agencies is being prepared.",
            "memorandum of understanding between the agencies",
            "drafted",
        ),
        (
            "Ministers supported the establishment of a regional support office.",
            "regional support office",
            "proposed",
        ),
        (
            "Japan requested Canada to finalise the agreement on prisoners.",
            "finalise the agreement on prisoners",
            "proposed",
        ),
        (
            "They agreed on joint operational measures against arms smuggling.",
            "joint operational measures against arms smuggling",
            "agreed",
        ),
    ],
)
def test_an_undertaking_in_one_sentence(sentence, name, status):
    assert undertakings(sentence) == [(name, status)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers agreed to strengthen cooperation.",
        "The ministers agreed to closer cooperation.",
        "The ministers agreed to meet regularly.",
        "The ministers committed to the following.",
        "The sides agreed to its first use in 2022.",
        "The ministers reaffirmed their commitment to fight crime.",
        "We remain committed to protecting our citizens.",
        "The task forces equipped to operate at sea were praised.",
        "They agreed to deepen cooperation through a better understanding of each other.",
        "They exchanged views on matters of mutual interest.",
        "The Council adopted its work programme for 2021-2022.",
        "The first forum was held under the MoU in 2020.",
    ],
)
def test_a_wish_is_no_undertaking(sentence):
    assert undertakings(sentence) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The participants committed to the following:\n\n"
                "1. Create a regional network of contact points.\n2. Strengthen mutual trust."
            ),
            [("Create a regional network of contact points", "agreed")],
        ),
        (
            (
                "Over the next year, the working group will:\n\n"
                "* Exchange information on emerging substances;\n"
                "* Convene a technical workshop on detection in September 2021;\n* Improve coordination."
            ),
            [
                ("Exchange information on emerging substances", "planned"),
                ("Convene a technical workshop on detection in September 2021", "planned"),
            ],
        ),
        (
            "Outcomes\n\n- Creation of a subgroup on cocaine\n- Thanks to the hosts",
            [("Creation of a subgroup on cocaine", "agreed")],
        ),
        (
            (
                "The countries agreed to: establish a working group on drones; hold an exercise in 2022; "
                "and share best practices."
            ),
            [
                ("establish a working group on drones", "agreed"),
                ("hold an exercise in 2022", "agreed"),
                ("share best practices", "agreed"),
            ],
        ),
        (
            (
                "- A joint task force will be formed to counter smuggling.\n\n"
                "A decision was made to form a joint task force to counter smuggling."
            ),
            [("joint task force", "agreed")],
        ),
    ],
)
def test_undertakings_in_a_list(text, expected):
    assert undertakings(text) == expected


def test_the_date_of_what_a_list_announces():
    text = "The working group will:\n\n- Convene a technical workshop in September 2021;\n- Draft a plan.\n"
    assert [str(one.start or "") for one in parse(HELD + text).initiatives] == ["2021-09", ""]


def test_a_dot_that_ends_no_sentence_ends_no_undertaking():
    assert undertakings("They agreed to mark the border between the posts No. 14 and 17.") == [
        ("mark the border between the posts No. 14 and 17", "agreed")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Safe Ports Initiative, launched in 2019, has trained 300 officers.",
            ("Safe Ports Initiative", "2019"),
        ),
        ("The Safe Ports Initiative has been running since 2019.", ("Safe Ports Initiative", "2019")),
        (
            "Since 2019, the two countries have run the Safe Ports Initiative.",
            ("Safe Ports Initiative", "2019"),
        ),
        ("The joint action plan for 2020-2022 was reviewed.", ("joint action plan for 2020-2022", "2020")),
        ("The training programme begins in June 2021.", ("training programme", "2021-06")),
        ("Operation Clear Sky took place in March 2021.", ("Operation Clear Sky", "2021-03")),
        (
            'The results of the operation "Coast 2020" (June 22-26) were reviewed.',
            ('"Coast 2020" (June 22-26)', "2020-06-22"),
        ),
        (
            'The results of the operation "Coast 2020" (June 22) were reviewed.',
            ('"Coast 2020" (June 22)', "2020-06-22"),
        ),
        (
            'The results of the operation "Coast" (June 2020) were reviewed.',
            ('"Coast" (June 2020)', "2020-06"),
        ),
        ('The exercise "Clear Sky-2015" was held on May 17.', ('exercise "Clear Sky-2015"', "2015-05-17")),
        ("The Clear Sky report, published in 2019, was praised.", None),
    ],
)
def test_since_when_an_undertaking_runs(sentence, expected):
    report = parse(HELD + sentence)
    found = [(one.name, str(one.start)) for one in report.initiatives]
    assert found == ([expected] if expected else [])
    assert verify(report, HELD + sentence) == ()
