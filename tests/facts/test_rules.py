"""What the rules pass over, and what few reports have; what they read is shown by the goldens."""

from __future__ import annotations

import pytest

from coopmodel import PartialDate, parse
from coopmodel.documents.blocks import read_blocks
from coopmodel.facts.view import View
from coopmodel.mentions.find import find_mentions

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


def initiatives(sentence):
    return [(one.name, one.status.value) for one in parse(HELD + sentence).initiatives]


def heads(text):
    delegations = parse(text).meeting.delegations
    return [(one.party.code, one.head.name if one.head else None) for one in delegations]


@pytest.mark.parametrize(
    "sentence",
    [
        "Further names of those whom the guests had praised signed on 5 March 2021 were read out.",
        "Work on the old fence continues.",
        "It was decided that friendly matches of the two teams be held often from now on.",
    ],
)
def test_what_is_no_undertaking(sentence):
    assert initiatives(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The joint database on stolen cars is now operational.",
            ("joint database on stolen cars", "active"),
        ),
        ("The shared platform, which is in force, was praised.", ("shared platform", "active")),
        ("Work on the joint training programme continues.", ("joint training programme", "active")),
    ],
)
def test_what_is_in_operation(sentence, expected):
    assert initiatives(sentence) == [expected]


@pytest.mark.parametrize("verb", ["cancelled", "postponed", "called off"])
def test_a_meeting_that_was_called_off(verb):
    text = f"The fifth session of the border commissioners of Latvia and Estonia was {verb}."
    assert parse(text).meeting.status.value == "cancelled"


def test_as_many_people_as_parties_or_nobody_is_told_apart():
    both = "The interior ministers of Latvia and Estonia, Anna Kalna and Juris Ozols, met in Riga."
    three = "The interior ministers of Latvia, Estonia and Norway, Anna Kalna and Juris Ozols, met in Riga."
    assert heads(both) == [("LV", "Anna Kalna"), ("EE", "Juris Ozols")]
    assert ("NO", "Juris Ozols") not in heads(three)
    assert ("EE", "Anna Kalna") not in heads(three)


@pytest.mark.parametrize(
    ("sentence", "hosts"),
    [
        ("The Cabinet has approved the hosting of the regional police conference in Kenya in 2022.", ["KE"]),
        (
            "The Cabinet has approved the hosting of the regional police conference in Nairobi in 2022.",
            ["KE"],
        ),
        ("The Ministry of Sport has approved the hosting of the police conference in Kenya in 2022.", []),
        ("The Cabinet has approved the hosting of a police conference in INTERPOL in 2022.", []),
    ],
)
def test_whose_cabinet_approved_hosting(sentence, hosts):
    meeting = parse(sentence).meeting
    read = meeting.delegations if meeting else ()
    assert [one.party.code for one in read if one.capacity and one.capacity.value == "host"] == hosts


def titles(sentence):
    return [one.title for one in parse(HELD + sentence).meeting.agenda]


def test_a_subject_that_is_stressed_and_discussed_is_read_once():
    assert titles("They agreed to explore and discussed smuggling of tobacco.") == ["smuggling of tobacco"]


def test_a_set_of_evils_is_one_subject():
    assert titles("They discussed the fight against terrorism, separatism and extremism.") == [
        "the fight against terrorism, separatism and extremism"
    ]
    assert titles("They discussed border trade, terrorism and stolen cars.") == [
        "border trade",
        "terrorism",
        "stolen cars",
    ]


def test_regular_meetings_recur_and_others_do_not():
    assert [
        str(one.recurrence)
        for one in parse(HELD + "They agreed that the commissioners will meet monthly.").initiatives
    ] == ["FREQ=MONTHLY"]
    assert initiatives("They agreed that the commissioners will meet in the morning.") == []


def test_people_listed_behind_their_states():
    text = HELD + "Ministers in attendance were: Norway, Anna Kalna; Poland, Juris Ozols."
    assert {("NO", "Anna Kalna"), ("PL", "Juris Ozols")} <= set(heads(text))


def test_who_speaks_for_a_party_is_its_own_unless_said_otherwise():
    told = "Anna Kalna in her opening words reaffirmed Norway's support for the talks."
    assert ("NO", "Anna Kalna") in people(HELD + told)
    own = "Latvian Deputy Minister Anna Kalna in her opening words reaffirmed Norway's support for the talks."
    assert ("LV", "Anna Kalna") in people(HELD + own)


def people(text):
    return [
        (one.party.code, person.name)
        for one in parse(text).meeting.delegations
        for person in (one.head, *one.members)
        if person is not None
    ]


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


def test_a_day_without_a_year_is_no_step_where_the_year_is_not_known():
    sentence = "They launched the training programme for drivers, to be completed by 5 May."
    [initiative] = parse("The chiefs of Latvia and Norway met. " + sentence).initiatives
    assert initiative.milestones == ()


def test_a_column_that_tells_the_status():
    table = (
        "| Initiative | Status |\n|---|---|\n| Joint database | Completed |\n| Joint patrols | unclear |\n"
    )
    report = parse(HELD + "\n\n" + table)
    assert [one.status.value for one in report.initiatives] == ["completed", "planned"]


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
    ],
)
def test_a_place_of_something_else_is_not_that_of_the_meeting(sentence):
    meeting = parse(sentence).meeting
    assert meeting is None or meeting.place is None


def test_an_earlier_document_with_the_day_of_its_signing():
    sentence = "The sides recalled the Agreement on the return of stolen cars signed in Oslo on 5 May 2019."
    [one] = parse(HELD + sentence).initiatives
    assert (one.name, str(one.start)) == ("Agreement on the return of stolen cars", "2019-05-05")


def test_a_meeting_beside_a_body_s_session_is_not_that_session():
    text = "Police chiefs of Latvia and Estonia met in Riga on the sidelines of the session of INTERPOL."
    assert parse(text).meeting.organizers == ()


def test_a_city_alone_on_a_line_below_a_time_is_where_it_was():
    text = "14:30\nRiga\nPolice chiefs of Latvia and Estonia met on 4 March 2021."
    assert parse(text).meeting.place.city == "Riga"
    assert parse(text.replace("14:30", "Welcome")).meeting.place is None


def test_words_of_two_topics_are_one_subject():
    report = parse(HELD + "They warned that drug demand was growing.")
    [item] = report.meeting.agenda
    assert (item.title, {topic.value for topic in item.topics}) == (
        "drug demand",
        {"drug_trafficking", "public_health"},
    )


@pytest.mark.parametrize(
    ("sentence", "hosts"),
    [
        ("The Egmont Group held its 30th annual plenary session in Riga.", ["Egmont Group"]),
        ("The 27th ASEANAPOL Conference was held in Riga.", ["ASEANAPOL"]),
        ("Deputy Minister Anna Kalna of Latvia, who is going to chair the meeting, spoke.", ["LV"]),
        (
            "The talks were co-chaired by Latvian Minister Anna Kalna and her Estonian colleague Mart Tamm.",
            ["LV", "EE"],
        ),
    ],
)
def test_who_hosts(sentence, hosts):
    delegations = parse(sentence).meeting.delegations
    assert [one.party.code for one in delegations if one.capacity is not None] == hosts


def test_who_chairs_without_leading_a_delegation_is_no_head():
    text = "The talks were chaired by Latvian Deputy Minister of Justice Anna Kalna."
    assert heads(text) == [("LV", None)]
    assert people(text) == [("LV", "Anna Kalna")]


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


@pytest.mark.parametrize(
    ("sentence", "name", "start"),
    [
        ('The operation "Barrier" has been conducted since 2003.', 'operation "Barrier"', "2003"),
        (
            "They reviewed progress under the Joint Border Security Programme for 2007 - 2010.",
            "Joint Border Security Programme for 2007 - 2010",
            "2007",
        ),
        (
            "The Latvian side proposed to hold a training course in May 2022.",
            "hold a training course in May 2022",
            "2022-05",
        ),
    ],
)
def test_when_an_undertaking_began(sentence, name, start):
    assert (name, start) in [(one.name, str(one.start)) for one in parse(HELD + sentence).initiatives]


def test_an_undertaking_s_name_ends_before_the_next_verb():
    sentence = "They adopted a joint action plan on cybercrime and talked of stolen cars."
    assert initiatives(sentence) == [("joint action plan on cybercrime", "agreed")]


def test_a_column_of_deadlines_gives_steps():
    table = "| Measure | Target date |\n|---|---|\n| Joint database | May 2022 |\n"
    [one] = parse(f"{HELD}They agreed on the following:\n\n{table}").initiatives
    assert (one.status.value, one.start) == ("agreed", None)
    assert [(step.name, str(step.date)) for step in one.milestones] == [("May 2022", "2022-05")]


def test_next_year_at_the_head_of_a_sentence():
    day = PartialDate.parse("2021-03-05")
    report = parse(HELD + "Next year's session goes to Oslo.", published=day)
    assert (str(report.next_meeting.start), report.next_meeting.place.city) == ("2022", "Oslo")


def test_members_that_a_delegation_includes():
    text = HELD + "The Latvian delegation includes Deputy Chief Anna Kalna and Colonel Juris Ozols."
    assert {("LV", "Anna Kalna"), ("LV", "Juris Ozols")} <= set(people(text))
    assert ("LV", "Juris Ozols") not in heads(text)


def test_people_with_a_title_and_a_state_in_brackets():
    text = HELD + "The report was checked with Ms Anna Kalna (Norway) and Oslo (Norway) in mind."
    assert [name for party, name in people(text) if party == "NO"] == ["Anna Kalna"]


def test_of_many_states_none_is_taken_for_the_text_s_own():
    few = (
        "Police chiefs of Latvia and Estonia met. The police chief of Riga spoke. Director Anna Kalna spoke."
    )
    many = few.replace("Latvia and", "Latvia, Norway, Poland, Denmark and")
    assert ("LV", "Anna Kalna") not in people(many)


@pytest.mark.parametrize(
    "sentence",
    [
        "They discussed stolen cars, found it useful to go on and spoke of dogs.",
        "They discussed stolen cars, many of them sold at sea.",
        "They discussed stolen cars, during a long session.",
    ],
)
def test_fragments_are_no_subjects(sentence):
    assert titles(sentence) == ["stolen cars"]


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


def place(text):
    found = parse(text).meeting.place
    return (found.city, found.country) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RIGA, 4 May 2021 - The session was held at the Hotel Daugava.", ("RIGA", "LV")),
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
    ("text", "expected"),
    [
        ("RIGA, 4 May 2021 - Interior Minister Anna Kalna met Mart Tamm (Estonia).", {("LV", "Anna Kalna")}),
        (
            "Latvia hosted the talks in Riga. Interior Minister Anna Kalna spoke.",
            {("LV", "Anna Kalna")},
        ),
        (
            "The session of INTERPOL heard its Executive Director, Anna Kalna.",
            {("INTERPOL", "Anna Kalna")},
        ),
        ("Police chief Anna Kalna met Mart Tamm of INTERPOL. Latvia is safe.", {("LV", "Anna Kalna")}),
        ("Police chief Anna Kalna met Mart Tamm of INTERPOL. Latvia borders on Estonia.", set()),
        ("RIGA, 4 May 2021 - Anna Kalna met Mart Tamm of INTERPOL.", set()),
    ],
)
def test_officials_of_whom_only_the_post_is_told(text, expected):
    assert {person for person in people(text) if person[1] == "Anna Kalna"} == expected


def test_a_bureau_of_an_international_body_speaks_for_its_state():
    text = HELD + "Norway was represented by the head of the Interpol bureau, Ms. Olga Brun."
    assert ("NO", "Olga Brun") in people(text)


def test_who_joined_a_delegation_is_of_it():
    text = HELD + "Adviser Olga Brun also joined the Latvian delegation."
    assert ("LV", "Olga Brun") in people(text)


def test_ministers_named_behind_the_adjective_of_their_state():
    text = "The Latvian Justice and Interior Ministers, Anna Kalna and Juris Ozols, hosted the talks in Riga."
    assert heads(text) == [("LV", "Anna Kalna"), ("LV", "Juris Ozols")]


def test_the_counterpart_of_a_deputy_is_no_head():
    text = "Deputy Minister of Justice of Latvia Anna Kalna met her Estonian counterpart Mart Tamm in Riga."
    assert heads(text) == [("LV", None), ("EE", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Latvia sent observers, while Norway and Poland took part as partners.",
        "Latvia spoke; Norway and Poland, attending as observers, offered help.",
        "Norway and Poland presented a plan.",
        "A plan was tabled by Norway and Poland.",
    ],
)
def test_each_clause_tells_who_took_part(sentence):
    meeting = parse("The police chiefs met in Riga on 4 March 2021. " + sentence).meeting
    assert {"NO", "PL"} <= {delegation.party.code for delegation in meeting.delegations}


@pytest.mark.parametrize(
    "sentence",
    [
        "They discussed that smuggling was a threat of our time.",
        'They focused on border fences," the press service said.',
        "For more information on border fences, please see our page.",
    ],
)
def test_statements_and_asides_are_no_subjects(sentence):
    assert [title for title in titles(sentence) if "fences" not in title or "please" in title] == []


def test_a_number_with_a_comma_is_one():
    assert titles("They discussed the fence of 4,096 km and drugs.") == ["the fence of 4,096 km and drugs"]


def test_items_that_are_numbered_in_a_sentence():
    sentence = "They discussed the steps ahead: 1) training of dogs; 2) marking of cars."
    assert titles(sentence) == ["training of dogs", "marking of cars"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The results of the joint exercise were approved.", ("joint exercise", "completed")),
        (
            "They signed a memorandum on extradition following the talks with Norway.",
            ("memorandum on extradition", "agreed"),
        ),
        ("They signed a memorandum on extradition on Thursday.", ("memorandum on extradition", "agreed")),
    ],
)
def test_where_the_name_of_an_undertaking_ends(sentence, expected):
    assert initiatives(sentence) == [expected]


def test_the_meeting_that_is_announced_is_no_undertaking():
    text = "The police chiefs of Latvia and Estonia will hold the 5th regular meeting of the working group."
    assert parse(text).initiatives == ()


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


def test_posts_that_stand_before_their_names_in_a_list():
    text = "Latvia's Home Secretary, Anna Kalna, Estonia's Prosecutor, Juris Ozols, and others met in Riga."
    assert heads(text) == [("LV", "Anna Kalna"), ("EE", "Juris Ozols")]


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


def test_the_agencies_of_a_dateline_do_not_take_part():
    text = "RIGA, (News of Norway - 04th May, 2021) The police chiefs of Latvia and Estonia met."
    assert {code for code, _ in heads(text)} == {"LV", "EE"}


def test_an_agreement_between_two_offices_tells_both_parties():
    text = (
        "A memorandum of understanding between the Prosecutor's Office of Latvia and the General "
        "Prosecutor's Office of Estonia was signed in Riga."
    )
    assert {code for code, _ in heads(text)} == {"LV", "EE"}


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("The chiefs of Latvia and Estonia met in Riga and virtually.", "hybrid"),
        ("The chiefs of Latvia and Estonia met in person and online.", "hybrid"),
        ("The chiefs of Latvia and Estonia met virtually.", "virtual"),
    ],
)
def test_how_they_met(sentence, mode):
    assert parse(sentence).meeting.mode.value == mode


def test_a_surname_that_is_a_state_s_name_is_a_person_behind_a_title():
    text = "The police chiefs of Latvia and Estonia met. Ms. Monaco spoke for Latvia."
    assert {code for code, _ in heads(text)} == {"LV", "EE"}


def test_the_day_of_an_attack_is_not_that_of_the_meeting():
    meeting = parse(
        "The chiefs of Latvia met on lessons learned following the March 22, 2016 attacks."
    ).meeting
    assert meeting.start is None


def test_what_a_forum_is_for_is_not_what_was_discussed():
    assert titles("The council is the principal mechanism through which they address drug trafficking.") == []


def test_a_first_meeting_of_long_ago_is_not_the_one_spoken_of():
    text = "The group met in Riga. Since its June 2003 inaugural meeting, it has grown."
    assert parse(text).meeting.ordinal is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "They agreed to set up a joint working group; to strengthen ties; and to hold a joint exercise.",
            [("set up a joint working group", "agreed"), ("hold a joint exercise", "agreed")],
        ),
        (
            "The Border Agreement and the Protocol on Cars were signed.",
            [("Border Agreement", "agreed"), ("Protocol on Cars", "agreed")],
        ),
        (
            "The Coordinated Border Management Plan, signed long ago, was reviewed.",
            [("Coordinated Border Management Plan", "active")],
        ),
        ("The ministers discussed launching a training programme.", [("training programme", "proposed")]),
        ("Latvia proposed, moreover, the creation of a joint register.", [("joint register", "proposed")]),
        ("A joint survey of patrols will also be taken up.", [("joint survey of patrols", "planned")]),
        (
            'They decided to hold the exercise "Amber" in Riga.',
            [('hold the exercise "Amber" in Riga', "agreed")],
        ),
        ("They agreed to a path forward for the plan.", []),
        ("The relevant memorandum was signed.", []),
    ],
)
def test_undertakings_in_further_wordings(sentence, expected):
    assert sorted(initiatives(sentence)) == sorted(expected)


def test_participants_behind_a_label():
    text = HELD + "Observers: Norway, Poland. Invited to the session: UNODC."
    parties = {
        (one.party.code, one.capacity.value if one.capacity else None)
        for one in parse(text).meeting.delegations
    }
    assert {("NO", "observer"), ("PL", "observer"), ("UNODC", "guest")} <= parties


def test_who_chairs_but_a_delegation_is_no_host():
    text = "Minister Anna Kalna of Latvia chaired the Latvian delegation to the meeting in Oslo."
    assert parse(text).meeting.organizers == ()


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
    "sentence",
    [
        "The committee pledged to combat smuggling.",
        "The ministers met and agreed to combat smuggling.",
        "It was set up to address smuggling.",
    ],
)
def test_what_a_body_is_to_do_is_not_what_they_met_over(sentence):
    assert not any("smuggling" in title for title in titles(sentence))
