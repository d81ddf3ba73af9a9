"""Who took part where a text tells it over several sentences, or tells less than it seems."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        (
            "Norway's team came by train. It was led by Colonel Olga Brun.",
            {"Olga Brun NO!"},
        ),
        (
            "A delegation of Norway came by train. The delegation was headed by Colonel Olga Brun.",
            {"Olga Brun NO!"},
        ),
        (
            "Minister of Justice of Norway Olga Brun spoke. She was accompanied by Adviser Ivo Berg.",
            {"Olga Brun NO!", "Ivo Berg NO"},
        ),
        (
            (
                "Brun, accompanied by Adviser Ivo Berg and Colonel Ada Lie, spoke. Minister of Justice of "
                "Norway Olga Brun stayed for dinner."
            ),
            {"Ivo Berg NO", "Ada Lie NO"},
        ),
        (
            "Mayor Olga Brun, who is also Norway's Minister of Justice, opened the talks.",
            {"Olga Brun NO"},
        ),
        (
            "INTERPOL adviser Olga Brun, who is Norway's Prosecutor General, opened the talks.",
            {"Olga Brun NO"},
        ),
        ("The Oslo prosecutor, Olga Brun, spoke of fraud.", {"Olga Brun NO"}),
        ("The Mayor of Oslo, Olga Brun, spoke of fraud.", {"Olga Brun NO"}),
        ("Director Olga Brun of the Norwegian Cybercrime Unit spoke of fraud.", {"Olga Brun NO"}),
        ("The assistant to the Minister of Justice of Norway Olga Brun spoke.", {"Olga Brun NO"}),
        ("Officer-in-charge of the Norwegian police Olga Brun spoke.", {"Olga Brun NO!"}),
        ("Director General of Norway Customs Department Olga Brun spoke.", {"Olga Brun NO!"}),
        ("Director of the Customs Department of Norway Olga Brun spoke.", {"Olga Brun NO"}),
        ("State Minister of Norway Olga Brun spoke.", {"Olga Brun NO"}),
        ("Federal Prosecutor of Norway Olga Brun spoke.", {"Olga Brun NO"}),
        ("Prosecutor Olga Brun of Norway spoke of fraud.", {"Olga Brun NO"}),
        ("Chief Inspector Olga Brun of Norway spoke of fraud.", {"Olga Brun NO"}),
        ("Olga Brun, a commissioner in Norway's police, spoke of fraud.", {"Olga Brun NO"}),
        ("Norwegian Minister Olga Brun and her Danish colleague Ivo Berg spoke.", {"Ivo Berg DK!"}),
        ("Norwegian Adviser Olga Brun and her Danish colleague Ivo Berg spoke.", {"Ivo Berg DK"}),
        ("Adviser Olga Brun said that Norway would send two officers.", {"Olga Brun NO"}),
        ("Adviser Olga Brun said that INTERPOL would send two officers.", set()),
        ("Adviser Olga Brun represented Norway at the talks.", {"Olga Brun NO"}),
        ("OLGA BRUN: Thank you. Minister of Justice of Norway Olga Brun went on.", {"OLGA BRUN NO!"}),
        ("PRESS RELEASE: Norway took part.", set()),
        ("Colonel Olga Brun took part from Norway.", {"Olga Brun NO"}),
        (
            "Norway was led by Colonel Olga Brun, Denmark by Colonel Ivo Berg and Iceland by Ms. Ada Lie.",
            {"Olga Brun NO!", "Ivo Berg DK!", "Ada Lie IS!"},
        ),
        (
            "Norway was represented by Colonel Olga Brun, and Denmark by Colonel Ivo Berg.",
            {"Olga Brun NO", "Ivo Berg DK"},
        ),
        (
            "The Director of Norway's Agency for Forensic Sciences (AFS) spoke. AFS Adviser Olga Brun too.",
            {"Olga Brun NO"},
        ),
        (
            "The Norwegian Crime Laboratory was praised. Adviser of the Crime Laboratory Olga Brun spoke.",
            {"Olga Brun NO"},
        ),
        (
            "The Norwegian Border Police was praised. Adviser of the Border Police Olga Brun spoke.",
            {"Olga Brun LV"},
        ),
        ("The Chief of Police of Norway, General To Van Lam, spoke of fraud.", {"To Van Lam NO!"}),
        ("Adviser Md. Rafiq Islam of Norway spoke of fraud.", {"Md. Rafiq Islam NO"}),
        (
            "Ms. Olga Brun (Norway) was hosted by Mr. Ivo Berg (Ministry of Justice, Denmark).",
            {"Ivo Berg DK"},
        ),
    ],
)
def test_people_by_what_stands_in_other_places(people, sentences, told):
    found = set(people(HELD + sentences))
    names = {" ".join(one.split()[:-1]) for one in told} or {"Olga Brun"}
    assert {one for one in found if " ".join(one.split()[:-1]) in names} == told


def test_a_pronoun_at_the_beginning_speaks_of_nobody(people):
    text = "It was led by Colonel Olga Brun. " + HELD
    assert "Olga Brun" not in " ".join(people(text))


def test_the_only_one_without_a_post_has_that_of_the_only_head_without_a_name(people):
    text = (
        "The Prosecutor General of Norway visited Riga on 4 March 2021 for talks. Olga Brun noted progress."
    )
    assert "Olga Brun NO!" in people(text)


def test_a_table_gives_the_people_of_each_party(people):
    text = """Talks of police chiefs

The third meeting was held in Riga on 4 March 2021.
| Delegation | Representative | Remark |
| --- | --- | --- |
| Norway | Ms. Olga Brun of the police and INTERPOL | late |
| nobody | Mr. Ivo Berg | |
"""
    assert people(text) == ["Olga Brun NO"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The session, which Norway and Denmark chaired, was held in Riga.", ["NO", "DK"]),
        ("Commissioner Olga Brun of Norway was elected rapporteur of the session in Riga.", []),
        ("Commissioner Olga Brun of Norway was elected Chair of the session in Riga.", ["NO"]),
        ("The Co-Chair, Colonel Olga Brun of Norway, closed the session in Riga.", ["NO"]),
        ("The session in Riga was held under the chair of the Police Directorate of Norway.", ["NO"]),
        ("Last year's session in Riga was hosted by Norway.", []),
        ("EUROPOL will report at the forthcoming session of INTERPOL in Riga.", []),
        ("Police chiefs spoke in Riga of preparations for the session of INTERPOL.", []),
        ("Police chiefs met at the headquarters of INTERPOL in Lyon.", ["INTERPOL"]),
        ("The session in Riga, organised with the financial support of Norway, was short.", []),
        ("The workshop in Riga was organised by Norway (Denmark).", ["NO"]),
        ("Ambassador of Norway Olga Brun hosted a dinner for the delegates of Latvia in Riga.", []),
        ("The ministers met in Oslo, where Norway's Minister Olga Brun acted as host.", ["NO"]),
        ("The session in Riga was presided over by both Norway and Denmark.", ["NO", "DK"]),
        ("Police chiefs met in Oslo under the Norwegian Presidency.", ["NO"]),
        ("Police chiefs met as guests of Norway.", ["NO"]),
    ],
)
def test_who_hosts_and_who_does_not(text, hosts):
    meeting = parse(text).meeting
    assert [one.code for one in (meeting.organizers if meeting else ())] == hosts
