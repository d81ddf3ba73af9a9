"""People: by name, by post, and by both."""

from __future__ import annotations

import pytest

from coopmodel.mentions.kinds import Actor


def parts(actor):
    return actor.name, actor.role, [party.code for party in actor.parties]


@pytest.mark.parametrize(
    ("text", "name", "role", "codes"),
    [
        ("Deputy Minister of Justice Olga Brun spoke.", "Olga Brun", "Deputy Minister of Justice", []),
        (
            "Olga Brun, Minister of Justice of Norway, spoke.",
            "Olga Brun",
            "Minister of Justice of Norway",
            ["NO"],
        ),
        (
            "Norway's Minister of Justice Olga Brun spoke.",
            "Olga Brun",
            "Norway's Minister of Justice",
            ["NO"],
        ),
        ("The Norwegian minister, Olga Brun, spoke.", "Olga Brun", "Norwegian minister", ["NO"]),
        ("Olga Brun (Minister of Justice) spoke.", "Olga Brun", "Minister of Justice", []),
        ("Olga Brun (Norway) spoke.", "Olga Brun", None, ["NO"]),
        ("Norway (Olga Brun) spoke.", "Olga Brun", None, ["NO"]),
        ("Olga Brun from Norway spoke.", "Olga Brun", None, ["NO"]),
        ("Olga Brun with Norway spoke.", "Olga Brun", None, []),
        (
            "INTERPOL Secretary General Jonas Berg spoke.",
            "Jonas Berg",
            "INTERPOL Secretary General",
            ["INTERPOL"],
        ),
        ("Olga Brun spoke.", "Olga Brun", None, []),
        ("The Prosecutor General of Norway spoke.", None, "Prosecutor General of Norway", ["NO"]),
        (
            "Colonel Jonas Berg, Head of the Border Police, spoke.",
            "Jonas Berg",
            "Colonel, Head of the Border Police",
            [],
        ),
        (
            "Minister of Justice and Deputy Prime Minister Olga Brun spoke.",
            "Olga Brun",
            "Minister of Justice and Deputy Prime Minister",
            [],
        ),
        ("the Ambassador to Norway, Olga Brun, spoke.", "Olga Brun", "Ambassador to Norway", []),
    ],
)
def test_name_post_and_party(only, text, name, role, codes):
    assert parts(only(text, Actor)) == (name, role, codes)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr. Olga Brun spoke.", "Olga Brun"),
        ("The Hon. Olga Brun spoke.", "Olga Brun"),
        ("Minister J. R. Brun spoke.", "J. R. Brun"),
        ("Minister Ahmad bin Khalid al-Saadi spoke.", "Ahmad bin Khalid al-Saadi"),
        ("Minister Conor O'Brien-Lindqvist spoke.", "Conor O'Brien-Lindqvist"),
        ("Minister Łukasz Brzęczyk spoke.", "Łukasz Brzęczyk"),
        ("Dr. BRUN Olga spoke.", "BRUN Olga"),
        ("Colonel (Retd) Jonas Berg spoke.", "Jonas Berg"),
        ("Prof. Olga Brun, Ph.D., spoke.", "Olga Brun"),
        ("Director Jonas Berg PhD spoke.", "Jonas Berg"),
        ("Minister Olga Brun Olga Brun spoke.", "Olga Brun"),
        ("Mr. Brun spoke.", "Brun"),
        ("Minister Jonas Berg Jr. spoke.", "Jonas Berg Jr"),
    ],
)
def test_names_of_many_origins_without_titles(only, text, name):
    assert only(text, Actor).name == name


@pytest.mark.parametrize(
    ("text", "is_head"),
    [
        ("Minister of Justice Olga Brun spoke.", True),
        ("Prosecutor General Olga Brun spoke.", True),
        ("Major General Olga Brun spoke.", False),
        ("Deputy Minister of Justice Olga Brun spoke.", False),
        ("Director of the Department of Forensics Olga Brun spoke.", False),
        ("Director of the Arab and International Cooperation Department Olga Brun spoke.", False),
        ("Adviser Olga Brun spoke.", False),
        ("Colonel Olga Brun, Head of the Border Police, spoke.", True),
        ("Minister of Justice and Interior Olga Brun spoke.", True),
        ("Deputy Minister of Justice and Interior Olga Brun spoke.", False),
        ("Olga Brun from Norway spoke.", False),
    ],
)
def test_who_heads_a_body(only, text, is_head):
    assert only(text, Actor).is_head is is_head


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Olga Brun from the Ministry of Justice spoke.", "Ministry of Justice"),
        ("Olga Brun from Norway spoke.", None),
        ("Minister Olga Brun spoke.", None),
    ],
)
def test_the_body_to_which_somebody_belongs(only, text, body):
    assert only(text, Actor).body == body


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("Olga Brun spoke.", False),
        ("Ms. Brun spoke.", True),
        ("Minister Brun spoke.", True),
        ("Olga Brun from Norway spoke.", True),
    ],
)
def test_a_name_alone_is_not_certain(only, text, is_certain):
    assert only(text, Actor).is_certain is is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Brun spoke.",
        "The Olga Brun case went on.",
        "They spoke.",
        "ministry of them",
        "They are held at Ozola Central Prison.",
        "They met at Ozola Serena Hotel.",
    ],
)
def test_what_is_nobody(read, text):
    assert [m for sentence in read(text) for m in sentence.mentions if isinstance(m, Actor)] == []


def test_several_people_in_a_sentence(named):
    text = "Minister Olga Brun, Director Jonas Berg and Ivo Lauri (Finland) met Mr. Lind."
    assert named(text) == [
        ("Actor", "Minister Olga Brun"),
        ("Actor", "Director Jonas Berg"),
        ("Actor", "Ivo Lauri (Finland)"),
        ("Actor", "Mr. Lind"),
    ]


def test_a_post_that_begins_behind_a_name_is_not_its_end(named):
    text = "Minister Olga Brun Deputy Minister Ivo Lauri"
    assert named(text) == [("Actor", "Minister Olga Brun"), ("Actor", "Deputy Minister Ivo Lauri")]


def test_a_word_before_a_post_is_no_part_of_the_name(read):
    (sentence,) = read("Minister Olga Brun Fellow Director Ivo Lauri")
    assert [actor.name for actor in sentence.mentions] == ["Olga Brun", "Ivo Lauri"]


def test_an_under_secretary_is_no_head_where_a_sentence_begins_with_one(only):
    actor = only("Under Secretary Anna Kalna led the talks.", Actor)
    assert (actor.name, actor.role, actor.is_head) == ("Anna Kalna", "Under Secretary", False)


@pytest.mark.parametrize(
    ("post", "is_head"),
    [
        ("Minister of Law", True),
        ("Minister of State for Law", False),
        ("Minister of State Security", True),
        ("Commissioner of Police", True),
        ("High Commissioner", False),
        ("Secretary to the President", False),
        ("Special Secretary Interior", False),
        ("INTERPOL's Director of Police Services", False),
        ("Head of Cooperation at the EU Delegation", False),
        ("Director of INTERPOL", True),
        ("Executive Secretary of the Ministry of Justice", False),
        ("Secretary of State of the Interior Ministry", False),
        ("Chairman of the Council, Deputy Minister of Justice", False),
    ],
)
def test_posts_below_the_top(only, post, is_head):
    assert only(f"They met {post} Anna Kalna.", Actor).is_head is is_head


@pytest.mark.parametrize(
    ("post", "is_head"),
    [
        ("Director General of Criminal Investigations of the Royal Latvian Police", False),
        ("Director General of the Royal Latvian Police", True),
        ("Director of the INTERPOL Crime Directorate", False),
        ("Director of the Directorate of Prisons", True),
        ("Latvian commander, Assistant Commissioner", False),
        ("Latvian chair of the organising committee, Assistant Commissioner", False),
        ("Under-Secretary-General for Safety", True),
    ],
)
def test_posts_within_a_force(only, post, is_head):
    assert only(f"They met the {post} Anna Kalna.", Actor).is_head is is_head


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Assoc Prof Anna Kalna spoke.", "Anna Kalna"),
        ("Commissioner Ratu Jone Kalna spoke.", "Jone Kalna"),
        ("Minister Anna binti Mat Kalna spoke.", "Anna binti Mat Kalna"),
        ("The minister, Her Excellency Ms. Anna Kalna, spoke.", "Anna Kalna"),
    ],
)
def test_forms_of_address_are_no_part_of_a_name(only, text, name):
    assert only(text, Actor).name == name


@pytest.mark.parametrize(
    ("text", "name", "is_head"),
    [
        ("NAB Director of Investigation Olga Brun spoke.", "Olga Brun", False),
        ("The Director of the Federal Bureau of Investigation, Olga Brun, spoke.", "Olga Brun", True),
        ("Acting Controller of Customs Olga Brun spoke.", "Olga Brun", True),
        ("First Secretary Olga Brun spoke.", "Olga Brun", False),
        ("Mr Olav Brun, Head of Chancery at the High Commission, spoke.", "Olav Brun", False),
        ("Ombudsman Olga Brun of Norway spoke.", "Olga Brun", True),
        ("Deputy Commissioner Olga Brun, the Commissioner being ill, spoke.", "Olga Brun", False),
    ],
)
def test_whether_a_post_is_the_top_one_of_its_body(read, text, name, is_head):
    found = [
        one
        for sentence in read(text)
        for one in sentence.mentions
        if isinstance(one, Actor) and one.name == name
    ]
    assert [one.is_head for one in found] == [is_head]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "The Minister of Justice (Olga Brun) spoke.",
            "Olga Brun",
            "Minister of Justice",
        ),
        (
            "Olga Brun (Minister of Justice, Norway) spoke.",
            "Olga Brun",
            "Minister of Justice",
        ),
        (
            "The head of the Detectives' Main Unit Olga Brun spoke.",
            "Olga Brun",
            "head of the Detectives' Main Unit",
        ),
        ("U.S. Chargé d'Affaires Olga Brun spoke.", "Olga Brun", "U.S. Chargé d'Affaires"),
        ("Minister of Justice Kh. Battulga received nobody.", "Kh. Battulga", "Minister of Justice"),
        (
            "Deputy Commissioner Haji Sufian bin Haji Jumat spoke.",
            "Sufian bin Haji Jumat",
            "Deputy Commissioner",
        ),
        ("Mr Abdul Brun, Head of Chancery, spoke.", "Abdul Brun", "Head of Chancery"),
        ("IGP Brun Leaves For Riga To Attend Policing Forum", "Brun", "IGP"),
        ("Olga Brun Receives Ivo Lund, Minister of Justice", "Ivo Lund", "Minister of Justice"),
        (
            "Minister for Interior and Narcotics Control, Olga Brun, spoke.",
            "Olga Brun",
            "Minister for Interior and Narcotics Control",
        ),
        (
            "Vice Premier in charge of migration Olga Brun spoke.",
            "Olga Brun",
            "Vice Premier in charge of migration",
        ),
    ],
)
def test_names_and_posts_beside_each_other(read, text, name, role):
    found = [
        one
        for sentence in read(text)
        for one in sentence.mentions
        if isinstance(one, Actor) and one.name is not None
    ]
    assert [(one.name, one.role) for one in found] == [(name, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Baltic Sea Growth Area was named.",
        "Minister Also Review Harbour Thefts",
        "The chief of the North Sulawesi regional police spoke.",
    ],
)
def test_what_is_written_in_capitals_is_not_always_a_name(read, text):
    assert [
        one.name
        for sentence in read(text)
        for one in sentence.mentions
        if isinstance(one, Actor) and one.name
    ] == []
