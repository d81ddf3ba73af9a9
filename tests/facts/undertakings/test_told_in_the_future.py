"""Undertakings told as what will be: by whom, what begins, what is done, and when."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Norway will second two analysts to the centre in Riga from March 2022.",
            "planned | second two analysts to the centre in Riga from March 2022 | 2022-03",
        ),
        (
            "Two officers are to spend three weeks at the forensic laboratory in Oslo in June 2021.",
            "planned | spend three weeks at the forensic laboratory in Oslo in June 2021 | 2021-06",
        ),
        (
            "Ten officers of the Latvian customs will take an image analysis course in Oslo in June 2021.",
            "planned | take an image analysis course in Oslo in June 2021 | 2021-06",
        ),
        (
            "From 1 January 2022 the two services will exchange data on stolen cars.",
            "planned | exchange data on stolen cars | 2022-01-01",
        ),
        (
            "The eight states will from 2025 keep a joint list of suspect vessels.",
            "planned | keep a joint list of suspect vessels | 2025",
        ),
        ("We're going to set up a joint desk in Valga.", "planned | joint desk in Valga"),
        ("The parties plan to launch a hotline for stolen cars.", "planned | hotline for stolen cars"),
        (
            "Norway will put $6 million into a new police station in Valga.",
            "planned | put $6 million into a new police station in Valga",
        ),
        (
            "Norway will work with Latvia to draw up a joint manual.",
            "planned | draw up a joint manual",
        ),
        (
            "She announced that Norway would fund two additional patrol boats.",
            "planned | fund two additional patrol boats",
        ),
        (
            "Two experts would come to Riga in June 2021.",
            "planned | Two experts would come to Riga in June 2021 | 2021-06",
        ),
        (
            "Forty officers will study at the academy in Oslo in 2022.",
            "planned | Forty officers will study at the academy in Oslo in 2022 | 2022",
        ),
        (
            "Four inspectors will have a desk in Oslo.",
            "planned | have a desk in Oslo",
        ),
        (
            "It was decided that from May 2021 two pilot crews will be ready in Oslo.",
            "agreed | from May 2021 two pilot crews will be ready in Oslo | 2021-05",
        ),
    ],
)
def test_what_somebody_will_do(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The new liaison office opens on 1 June 2022.", "planned | liaison office | 2022-06-01"),
        (
            "A green lane for exports will be tried out in Valga starting in May 2021.",
            "planned | green lane for exports | 2021-05",
        ),
        (
            "The first combined patrol will set off on 1 December 2021.",
            "planned | combined patrol | 2021-12-01",
        ),
        (
            "The second round of the Joint Management Course will be run in Oslo in 2022.",
            "planned | second round of the Joint Management Course | 2022",
        ),
        (
            "The second edition of the course is due in May 2022.",
            "planned | second edition of the course | 2022-05",
        ),
        (
            "Samples of paint are to be sent every month.",
            "planned | Samples of paint",
        ),
        ("Thirty Norwegian cadets will be admitted to the academy.", "planned | Thirty Norwegian cadets"),
        ("A common handbook will be in use.", "planned | common handbook"),
        ("A joint survey of patrols will be taken up.", "planned | joint survey of patrols"),
        ("A second sweep is on the cards.", "planned | second sweep"),
        (
            "Six instructors are heading to Oslo in May 2021.",
            "planned | Six instructors | 2021-05",
        ),
        (
            "They spoke about the Nordic Diving Centre, which opens in Oslo on 7 June 2021.",
            "planned | Nordic Diving Centre | 2021-06-07",
        ),
        (
            "The first training course is due to take place in May 2021.",
            "planned | training course | 2021-05",
        ),
        (
            "The draft of the border agreement will be sent to Oslo in May 2022.",
            "drafted | border agreement | by 2022-05",
        ),
        (
            "The manual on drones, still a draft of the chiefs, will be sent round until 15 May 2021.",
            "drafted | manual on drones | by 2021-05-15",
        ),
        ("Contact desks will open in both ports in June 2021.", "planned | Contact desks | 2021-06"),
    ],
)
def test_what_will_begin_or_be_done(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The two sides are preparing a joint exercise off Liepaja.", "planned | joint exercise off Liepaja"),
        (
            "Preparations are under way for a joint operation against car thieves.",
            "planned | joint operation against car thieves",
        ),
        (
            "There will be a joint exercise off Liepaja in September 2021.",
            "planned | joint exercise off Liepaja in September 2021 | 2021-09",
        ),
        ("The sides are preparing an agreement on readmission.", "drafted | agreement on readmission"),
        (
            "The experts spoke about the planning of joint operations for 2022.",
            "planned | joint operations for 2022 | 2022",
        ),
    ],
)
def test_what_is_being_prepared(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Latvia will run a course on forged papers. It will take place in May 2022.",
            ["planned | course on forged papers | 2022-05"],
        ),
        (
            "Latvia will run a course on forged papers. The course will be completed by June 2022.",
            ["planned | course on forged papers | by 2022-06"],
        ),
        (
            "They signed a protocol on readmission and will publish it on 5 May 2021.",
            ["agreed | protocol on readmission | 2021-05-05"],
        ),
        (
            "Norway suggested a swap programme. It was agreed that such a programme will start in May 2021.",
            ["agreed | swap programme | 2021-05"],
        ),
        ("It will take place in May 2022.", []),
        (
            "They set up a joint working group on drones, which will convene in May 2022.",
            ["active | joint working group on drones | 2022-05"],
        ),
        (
            "They set up a joint working group on drones, which will welcome two pilots.",
            ["active | joint working group on drones"],
        ),
        (
            "Latvia will run a course on forged papers. The course will be held in Riga.",
            ["planned | course on forged papers"],
        ),
        ("The pilot scheme began. Its active phase falls on 1 October 2021. They went home.", []),
        (
            "Norway will join the course in May 2021, and a common list is to be put into use by 2022.",
            [
                "planned | join the course in May 2021 | 2021-05",
                "planned | common list | by 2022",
            ],
        ),
    ],
)
def test_what_goes_on_about_an_undertaking(told, text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "What was settled\n\nA tracing desk will open in Riga on 1 October 2021.",
            ["agreed | tracing desk | 2021-10-01"],
        ),
        (
            "They agreed:\n\n- The desk opens on 5 May 2021;\n- Two officers will join it in May 2022.",
            [
                "agreed | desk | 2021-05-05",
                "agreed | Two officers will join it in May 2022 | 2022-05",
            ],
        ),
        ("Each service shall name a contact point.", ["agreed | name a contact point"]),
        (
            "Under an arrangement of the chiefs, six guards would move to the new unit from May 2021.",
            ["agreed | six guards would move to the new unit from May 2021 | 2021-05"],
        ),
    ],
)
def test_what_will_be_was_agreed_where_the_words_around_it_say_so(told, text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The two chiefs will continue their dialogue on security.",
        "The participants will visit the old town on 5 May 2021.",
        "The chiefs will meet again in May 2021.",
        "The conference will bring together 300 experts from 20 countries on 5 May 2021.",
        "Elections will take place in October 2021.",
        "Talks on a joint unit will be held in May 2022.",
        "The chief will retire in May 2021.",
        "The forum will be attended by 500 delegates.",
        "The minister will be accompanied by two officers.",
        "Participants will get to see the work of the joint centre.",
        "The working group will take part in the fair.",
        "The objective of the arrangement will be to develop trust.",
        "This will contribute to a partnership of equals.",
        "Experts would examine the platform.",
        "Two officers would help.",
        "It is in the works.",
        "The next round of talks is scheduled for May 2021.",
        "The sides are preparing the next meeting of the working group.",
        "The minister spoke of the planning of his visit.",
        "The sides are preparing a team for the match.",
        "The agreement will be in line with the law of the sea.",
        "Norway will host the 5th session of the Joint Border Commission.",
    ],
)
def test_what_is_told_in_the_future_and_is_no_undertaking(told, sentence):
    assert told(sentence) == []


NETWORK = "They agreed on a network of duty officers. Names are due soon, "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Latvia will in May 2022 receive six divers of Norway for a course.", " | 2022-05"),
        ("Starting May 2022 the border police will go out on joint patrol.", " | 2022-05"),
        ("From May 2022 on the states will run a joint patrol.", " | 2022-05"),
        (NETWORK + "and the network shall begin to function on 1 May 2022.", " | 2022-05-01"),
    ],
)
def test_a_date_before_or_within_the_verb(told, sentence, expected):
    (one,) = told(sentence)
    assert one.endswith(expected)
