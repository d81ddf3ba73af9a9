"""People and parties that a report names though they took no part, and those introduced in other ways."""

from __future__ import annotations

import pytest

from coopmodel import parse

_HELD = "The Committee on Border Crime held its third session in Tallinn on 4 March 2021.\n\n"
_CAME = _HELD + "Latvia and Estonia took part. "


def who(text):
    """The parties, with capacity, and the people, each with the party and, for a head, a mark."""
    report = parse(text)
    told = set()
    for one in report.meeting.delegations:
        told.add(one.party.code + (f":{one.capacity.value}" if one.capacity else ""))
        people = [(one.head, "!")] if one.head else []
        people += [(person, "") for person in one.members]
        told |= {f"{person.name} {one.party.code}{mark}" for person, mark in people}
    speaking = [statement.speaker for statement in report.meeting.statements]
    told |= {f"{one.name} -" for one in speaking if one.name and one.party is None}
    notes = [note.message for note in report.diagnostics if note.code == "unknown-party"]
    return told | {f"{note.partition(' took part')[0]} -" for note in notes}


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Justice of Latvia Anna Kalna did not attend.",
        "An invitation had gone to the Norwegian police commissioner, Olga Brun, whose office cited duties.",
        "The Minister of Justice of Norway, Olga Brun, sent a written message.",
        "They spoke of the ring whose alleged leader, Ivo Berg, 41, was extradited to Riga in May.",
        "Ivo Berg, 52, a businessman wanted in Norway, was handed over to Latvia last month.",
        "The fugitive, Ivo Berg, was arrested in Oslo. Attorney Olga Brun defended him.",
        "Lawyer Olga Brun said her client was innocent.",
        "The trial of Director Ivo Berg begins in May.",
        "'Justice has no borders,' said Deputy Attorney General Olga Brun in Washington. She did not attend.",
        "He told of his talks the day before with Minister of Justice Anna Kalna.",
        "On the occasion, the Estonian delegation paid a courtesy call on Prime Minister Anna Kalna.",
        "Following the meeting, the Estonian delegation called on Second Minister for Law, Ms Olga Brun.",
        "Earlier in the week, Prime Minister Anna Kalna received the Estonian minister.",
        "On the sidelines, the guests were received by Mayor Olga Brun.",
        "Similar visits were made by guests from Norway in 2017 and from Sweden last spring.",
        "The International Organization for Migration has been invited to send an expert as an observer.",
        "The ministers praised the exercise, which Norway hosted in January and whose report was approved.",
        "The talks were funded by the European Union and Norway.",
        "The Danish minister, Lars Holm, cancelled at the last minute.",
        "A paper by Professor Olga Brun of the University of Oslo was read out in her absence.",
        "Director Olga Brun of Norway had been invited but was unable to travel.",
        "Prime Minister of Norway Olga Brun, off island for another event, had her speech read by an aide.",
        "The Norwegian minister Olga Brun, who was travelling with the President, agreed.",
        "FBI Director Bill Hart was briefed afterwards.",
        "They recalled Olga Brun.",
        "The ministers praised Olga Brun.",
    ],
)
def test_who_took_no_part(text):
    assert who(_CAME + text) == {"LV", "EE"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            ("Deputy Minister Anna Kalna led the Latvian delegation in place of Minister of the "
             "Interior Jaan "
            "Tamm, who was travelling with the President."),
            {"Anna Kalna LV!"},
        ),
        (
            "Colonel Anna Kalna attended on behalf of the Latvian Minister of the Interior, Mr Jaan Tamm.",
            {"Anna Kalna LV"},
        ),
        ("Olga Brun, Deputy Prosecutor General, stood in for Norway's Prosecutor General Ivo Berg.",
         {"Olga Brun NO", "NO"}),
        (
            "Commissioner Ivo Berg of Norway was detained by a storm and sent Deputy Commissioner Olga Brun.",
            {"NO", "Olga Brun NO"},
        ),
        (
            ("On the sidelines, Colonel Anna Kalna of Latvia called on the President of Estonia and met "
            "Norway's Deputy Minister, General Olga Brun."),
            {"Anna Kalna LV", "Olga Brun NO", "NO"},
        ),
        ("The chiefs also heard Olga Brun, a Norwegian customs chemist, on candles.", {"NO", "Olga Brun NO"}),
        ("From Oslo, Lady Justice Harriet Brun compared sentences.", {"NO", "Harriet Brun NO"}),
        (
            ("Olga Brun of the Norwegian Investigation Bureau dwelt on seals, before INTERPOL's Joost Ivers "
            "turned to payments."),
            {"NO", "INTERPOL", "Olga Brun NO", "Joost Ivers INTERPOL"},
        ),
        ("Vice-rector Ieva Lie of the Latvian Police College showed how.", {"Ieva Lie LV"}),
        ("Olga Brun, a Norwegian prosecution counsel, took the audience through it.", {"NO", "Olga Brun NO"}),
        ("An analyst from INTERPOL's crime centre dialed in from Lyon.", {"INTERPOL"}),
        ("The Kazakh and Kyrgyz customs services took part online.", {"KZ", "KG"}),
        ("Colonel Rosa Quispe sat for Peru.", {"PE", "Rosa Quispe PE"}),
        ("Colombia's seat was filled by Major Ana Ruiz.", {"CO", "Ana Ruiz CO"}),
        ("Norway and Iceland, both observers, spoke briefly.", {"NO:observer", "IS:observer"}),
        ("Austria came with Norway as a guest.", {"AT", "NO:guest"}),
        ("Chile is sending an observer, Director Ana Ruiz, and Norway a guest, its director Olga Brun.",
         {"CL:observer", "NO:guest", "Ana Ruiz CL!", "Olga Brun NO!"}),
        ("Latvia fielded a team of five under Colonel Anna Kalna.", {"Anna Kalna LV!"}),
        ("The Latvian side had at its head Colonel Anna Kalna.", {"Anna Kalna LV!"}),
        ("At the head of the Latvian delegation was Colonel Anna Kalna.", {"Anna Kalna LV!"}),
        ("The Latvian side had Colonel Anna Kalna among its members.", {"Anna Kalna LV"}),
        ("In the Latvian party were Colonel Anna Kalna and Major Ivo Li.", {"Anna Kalna LV", "Ivo Li LV"}),
        ("The customs service of Norway showed a scanner; its director, Olga Brun, spoke.",
         {"NO", "Olga Brun NO!"}),
        ("Minister Olga Brun of Norway opened it, and her deputy, Ivo Berg, spoke.",
         {"NO", "Olga Brun NO!", "Ivo Berg NO"}),
        ("Minister Olga Brun of Norway opened it, and her host, Colonel Ada Lie, spoke for Latvia.",
         {"NO", "Olga Brun NO!", "Ada Lie LV"}),
        ('"Norway will host the next round," said Minister Olga Brun.', {"NO", "Olga Brun NO!"}),
        ("Opening remarks came from the Norwegian Minister of Justice, Olga Brun.", {"NO", "Olga Brun NO!"}),
        ("Latvia's team comprised Colonel Anna Kalna (head) and Major Ivo Berg.",
         {"Anna Kalna LV!", "Ivo Berg LV"}),
        ("Ministers Olga Brun of Norway, Lars Holm of Sweden and Kati Saar of Finland met.",
         {"NO", "SE", "FI", "Olga Brun NO!", "Lars Holm SE!", "Kati Saar FI!"}),
        ("EUROPOL Director Olga Brun and Prime Minister Ivo Berg spoke.",
         {"EUROPOL", "Olga Brun EUROPOL!", "Ivo Berg EE!"}),
    ],
)  # fmt: skip
def test_who_took_part(text, told):
    assert who(_CAME + text) - {"LV", "EE"} == told


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "The delegations were headed by Colonel Anna Kalna for Latvia, Major Jaan Tamm for Estonia and "
            "Ms Olga Brun for Norway."
        ),
        (
            "Heading the delegations were Colonel Anna Kalna (Latvia), Major Jaan Tamm (Estonia) and Olga "
            "Brun (Norway)."
        ),
        (
            "The heads of delegation were Colonel Anna Kalna, Latvia; Major Jaan Tamm, Estonia; and Olga "
            "Brun, Norway."
        ),
        (
            "Colonel Anna Kalna headed the Latvian delegation, Major Jaan Tamm the Estonian one and Olga "
            "Brun that of Norway."
        ),
        (
            "The Latvian delegation was headed by Colonel Anna Kalna, the Estonian one by Mr Jaan Tamm, "
            "and Norway's by Dr Olga Brun."
        ),
        (
            "The interior ministers of Latvia, Estonia and Norway - Anna Kalna, Jaan Tamm and Olga Brun - "
            "sat together."
        ),
        (
            "The Prosecutors General of Latvia, Estonia and Norway came in person: Anna Kalna, Jaan Tamm "
            "and Olga Brun."
        ),
    ],
)
def test_who_led_which_delegation(sentence):
    told = {"LV", "EE", "NO", "Anna Kalna LV!", "Jaan Tamm EE!", "Olga Brun NO!"}
    assert who(_HELD + sentence) == told


def test_colleagues_of_a_minister_are_ministers():
    text = "In Riga, Minister Anna Kalna of Latvia had invited her colleagues Jaan Tamm (Estonia) and "
    assert who(text + "Olga Brun (Norway). They met on 4 March 2021.") >= {
        "LV:host",
        "Jaan Tamm EE!",
        "Olga Brun NO!",
    }


def test_who_signed_for_a_state():
    text = "The interior ministers of Latvia and Estonia met in Riga on 4 March 2021.\n\n"
    assert who(text + "For Latvia: Anna Kalna\nFor Estonia: Jaan Tamm\n") == {
        "LV",
        "EE",
        "Anna Kalna LV!",
        "Jaan Tamm EE!",
    }


def test_who_signed_for_a_body_of_no_state_that_is_told():
    text = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021.\n\n"
    assert who(text + "For the Ministry of Justice: Anna Kalna\n") == who(text)


def test_lists_below_the_name_of_a_party():
    lines = [
        "Minutes of the meeting of Latvia and Estonia held in Riga on 4 March 2021", "", "Present:", "",
        "For Latvia:", "- Anna Kalna, Chief of the Border Guard", ("- Ivo Berg, Adviser, Ministry of the "
        "Interior"),
        "", "For Estonia:", "- Jaan Tamm, Director (head of delegation)", ("- Kati Saar, Border "
        "Representative"), "",
    ]  # fmt: skip
    told = {"LV", "EE", "Anna Kalna LV!", "Ivo Berg LV", "Jaan Tamm EE!", "Kati Saar EE"}
    assert who("\n".join(lines) + "\n") == told


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Convened by EUROPOL, and paid for by the United Kingdom, it brought together Latvia and Norway.",
         {"EUROPOL"}),
        ("The State Police of Latvia chaired; Estonia took part.", {"LV"}),
        ("Latvia, which has convened it, will speak first.", {"LV"}),
        ("Latvia receives the fifth meeting.", {"LV"}),
        ("Latvia is proud to host.", {"LV"}),
        ("Presiding over the session was the Latvian director Anna Kalna.", {"LV"}),
        ("Inspector Ivo Berg, the Latvian organiser, spoke.", {"LV"}),
        ("Latvia, as chair, spoke first.", {"LV"}),
    ],
)  # fmt: skip
def test_who_hosted(text, hosts):
    meeting = parse("Police chiefs met in Riga on 4 March 2021.\n\n" + text).meeting
    assert {party.code for party in meeting.organizers} == hosts


def test_a_body_is_of_the_state_of_its_seat():
    text = (
        "A delegation of the Norwegian Police was at the State Border Guard College in Riga on 4 March "
        "2021. They were received by the chief of the State Border Guard, General Anna Kalna. Ivo Berg is "
        "at the Embassy in Oslo."
    )
    assert who(text) == {"NO", "LV", "Anna Kalna LV!"}


def test_a_post_is_of_the_state_whose_body_the_text_names():
    text = (
        "WASHINGTON, 6 May 2021 - Prosecutors of the United States and Latvia met in Riga. The meeting was "
        "hosted by the Office of the Attorney General of Latvia. Attorney General Anna Kalna opened it."
    )
    assert "Anna Kalna LV!" in who(text)


def test_a_cabinet_that_approves_a_proposal():
    text = (
        "The Cabinet of Ministers approved the proposal furnished by Hon. Olga Brun, Minister of Public "
        "Security, to host the meeting with Latvia in May 2021."
    )
    assert not any("Olga" in one for one in who(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Latvia's Interior Minister Sayyid Omar bin Kalna chaired the session.", "Omar bin Kalna LV!"),
        ("The Latvian Minister of Public Security, H.E. General Anna Kalna, spoke.", "Anna Kalna LV!"),
        ("Latvia was represented by Major General Salem Bin Touq.", "Salem Bin Touq LV"),
    ],
)
def test_titles_are_left_out_of_names(text, name):
    assert name in who(_HELD + text)
