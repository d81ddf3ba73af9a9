"""Whom a report names for another reason, whose people are whose, and who hosted or headed."""

from __future__ import annotations

import pytest

from coopmodel import parse

_HELD = "The Committee on Border Crime held its third session in Tallinn on 4 March 2021.\n\n"
_CAME = _HELD + "Latvia and Estonia took part. "


def who(text):
    """The parties, with capacity, and the people, each with the party and, for a head, a mark."""
    told = set()
    for one in parse(text).meeting.delegations:
        told.add(one.party.code + (f":{one.capacity.value}" if one.capacity else ""))
        people = [(one.head, "!")] if one.head else []
        people += [(person, "") for person in one.members]
        told |= {f"{person.name} {one.party.code}{mark}" for person, mark in people}
    speaking = [statement.speaker for statement in parse(text).meeting.statements]
    told |= {f"{one.name} -" for one in speaking if one.name and one.party is None}
    notes = [note.message for note in parse(text).diagnostics if note.code == "unknown-party"]
    return told | {f"{note.partition(' took part')[0]} -" for note in notes}


@pytest.mark.parametrize(
    "text",
    [
        "Riga has treaties of the kind with seven states, among them Norway and Sweden.",
        "It concluded such agreements with 12 countries, including Norway.",
        "The chairs underlined the importance of Norway in the talks and agreed to meet again.",
        "They recognized the role of Norway in the region and agreed to meet again.",
        "The officers discussed smuggling, including the routes in northern Norway.",
        "They praised the fund, of which Norway has been a member since 2011, and renewed it.",
    ],
)
def test_a_party_that_is_but_spoken_of(text):
    assert who(_CAME + text) == {"LV", "EE"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway signed the agreement with both countries.",
        "Ministers of Norway and Latvia signed accords with three countries, among them Chad.",
        "An officer of Norway attended in the role of an adviser.",
        "Latvia has sent its answer, and so has Norway.",
    ],
)
def test_a_party_that_came(text):
    assert "NO" in who(_CAME + text)


@pytest.mark.parametrize(
    "text",
    [
        "A local shopkeeper, Mr Ivo Berg, said he had lost two boats.",
        "Deputy Commissioner Ivo Berg is minding the Force in the absence of the Commissioner.",
    ],
)
def test_nobody_who_took_part(text):
    named = {one for one in who(_CAME + text) if " " in one}
    assert named == set()


def test_who_opens_a_meeting_for_another_took_part():
    text = _CAME + "Deputy Minister of Latvia Olga Brun opened the session in the absence of the Minister."
    assert "Olga Brun LV" in who(text)


def test_joined_by_video_is_said_of_those_before():
    assert "NO:observer" in who(_CAME + "Norway joined by video link as an observer.")


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("The participants thanked the Government of Latvia for hosting the session.", "LV:host"),
        ("The participants thanked Latvia for hosting the previous session.", "LV"),
        ("The participants thanked Latvia for the information.", "LV"),
        ("The participants thanked Latvia for organising the course in May.", "LV"),
        ("Director Anna Kalna of Latvia takes the chair on the first morning.", "LV:host"),
        ("Latvia takes the chair of the Council in July.", "LV"),
        ("Director Anna Kalna of Latvia took the Minister to the border.", "LV"),
        ("Latvia is hosting, jointly with Norway, the third session of the Committee.", "LV:host"),
        ("Latvia is hosting, jointly with Norway, the third session of the Committee.", "NO:host"),
    ],
)
def test_who_hosted(text, host):
    assert host in who(_CAME + text)


def test_a_directorate_hosts_for_the_state_of_its_director():
    text = (
        "RIGA, 4 March 2021 - Estonian prison officers met here for a workshop hosted by the Directorate "
        "General of Prisons. The Director General of Prisons, Anna Kalna, opened the workshop."
    )
    assert {"LV:host", "Anna Kalna LV!", "EE"} <= who(text)


def test_a_ministry_may_be_that_of_either_side():
    text = (
        "RIGA, 4 March 2021 - Estonian prison officers met here for a workshop hosted by the Ministry of "
        "Justice. The Minister of Justice, Anna Kalna, opened the workshop."
    )
    assert "LV:host" not in who(text)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("The chief prosecutors of Norway and Sweden came to Tallinn.", {"None NO!", "None SE!"}),
        (
            "It brought together police chiefs from around the sea, including those of Norway and Sweden.",
            {"None NO!", "None SE!"},
        ),
        ("It brought together operational commanders from Norway and Sweden.", set()),
        (
            "It brought together commanders of the border guards of Norway and Sweden.",
            {"None NO!", "None SE!"},
        ),
    ],
)
def test_heads_without_a_name(text, heads):
    assert {one for one in who(_CAME + text) if one.endswith("!")} == heads


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ms. Olga Brun, Deputy Head of Public Safety Norway, led the Norwegian delegation.",
            "Olga Brun NO!",
        ),
        (
            "A team from Norway's Command for the Protection of Art, led by Major Ivo Berg, showed tools.",
            "Ivo Berg NO!",
        ),
        ("The European Commissioner for Home Affairs, Olga Brun, joined as a guest.", "Olga Brun EU!"),
        ("Under-Secretary-General for Safety Olga Brun opened the session.", "Olga Brun UN!"),
        (
            "IOM, in the person of its Regional Director, Olga Brun, looked on as an observer.",
            "Olga Brun IOM",
        ),
        ("Norway's Deputy Minister, Her Excellency Ms. Olga Brun, attended.", "Olga Brun NO"),
    ],
)
def test_whose_somebody_is(text, told):
    assert told in who(_CAME + text)


def test_the_state_of_a_body_stands_behind_its_letters():
    text = (
        "The Anti-Fraud Commission (AFC) of Latvia and the Audit Bureau (AUB) of Estonia have signed a "
        "memorandum in Riga. It was signed by AFC Director General Anna Kalna and AUB Director Jaan Tamm."
    )
    assert who(text) == {"LV", "EE", "Anna Kalna LV!", "Jaan Tamm EE!"}


def test_a_joint_body_is_of_no_single_state():
    text = _CAME + "The Joint Fish Board (JFB) of Norway and Sweden is new. JFB Chair Olga Brun spoke."
    assert "Olga Brun NO!" not in who(text)


def test_the_publisher_below_a_text_tells_whose_its_chief_is():
    text = (
        "Commissioner of Police Anna Kalna is in Estonia for the Baltic Police Conference, which opened in "
        "Tallinn on 4 March 2021. The conference is hosted by the Estonian Police.\n\n"
        "Commissioner Kalna spoke to the conference about patrols.\n\n-LATVIA POLICE FORCE-"
    )
    assert {"EE:host", "Anna Kalna LV!"} <= who(text)


def test_two_chairs_are_of_two_states():
    head = "Republic of Latvia - Ministry of Justice\n\n4 March 2021\n\n"
    told = "The Latvian-Estonian Working Group met in Riga on 3 March 2021, "
    chairs = "under the co-chairmanship of Ambassador Anna Kalna and Ambassador Jaan Tamm."
    assert who(head + told + chairs) == {"LV:host", "EE:host", "Anna Kalna LV", "Jaan Tamm EE"}
    chairs = (
        "co-chaired by Latvian Ambassador Anna Kalna and Deputy Secretary Jaan Tamm, and brought together "
    )
    assert "Jaan Tamm EE" in who(told + chairs + "officials from the Latvian State Police.")
    chairs = "under the co-chairmanship of Ambassador Anna Kalna and Estonian Ambassador Jaan Tamm."
    assert who(told + chairs) >= {"Anna Kalna LV", "Jaan Tamm EE"}


@pytest.mark.parametrize(
    "line", ["Ministry of Justice, Latvia", "Latvia - Ministry of Justice", "Ministry of Justice of Latvia"]
)
def test_the_publisher_above_a_text_tells_whose_its_minister_is(line):
    text = f"{line}\n\n4 March 2021\n\nMinister of Justice Anna Kalna met judges of Estonia and Norway."
    assert "Anna Kalna LV!" in who(text)
