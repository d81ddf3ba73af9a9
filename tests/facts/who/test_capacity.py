"""As what parties took part: hosts, observers, guests, and who did not."""

from __future__ import annotations

import pytest

from coopmodel import parse


def parties(text):
    """Who took part, each with its capacity unless it is a plain member."""
    told = [
        one.party.code + (f"/{one.capacity.value}" if one.capacity and one.capacity.value != "member" else "")
        for one in parse(text).meeting.delegations
    ]
    return " ".join(sorted(set(told)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The workshop was attended by Kenya, Uganda and, as observers, Norway and INTERPOL.",
            "INTERPOL/observer KE NO/observer UG",
        ),
        (
            (
                "Representatives of Kenya, Uganda and Tanzania took part, as well as observers from Norway "
                "and UNODC."
            ),
            "KE NO/observer TZ UG UNODC/observer",
        ),
        (
            "Experts from Kenya and Uganda and observers from Norway attended the talks.",
            "KE NO/observer UG",
        ),
        (
            "Kenya, Uganda and Tanzania attended the session, with Norway as an observer.",
            "KE NO/observer TZ UG",
        ),
        (
            "Kenya, Uganda and Tanzania attended the session; Norway and UNODC had observer status.",
            "KE NO/observer TZ UG UNODC/observer",
        ),
        (
            (
                "Delegates of Kenya and Uganda met in Mombasa. Norway, which has observer status with the "
                "group, followed the talks online."
            ),
            "KE NO/observer UG",
        ),
        (
            "The observers, Norway and Denmark, did not speak. Kenya and Uganda adopted the plan.",
            "DK/observer KE NO/observer UG",
        ),
        (
            (
                "Police chiefs of Kenya and Uganda gathered in Mombasa, joined by Norway in an observer "
                "capacity."
            ),
            "KE NO/observer UG",
        ),
        (
            ("Kenya and Uganda were joined by guests from Norway, the guest country of this year's session."),
            "KE NO/guest UG",
        ),
        (
            "Norway was invited as a guest; Kenya and Uganda came as members.",
            "KE NO/guest UG",
        ),
        (
            "Members present: Kenya, Uganda, Tanzania. Observers: Norway, Denmark. Apologies: Sudan.",
            "DK/observer KE NO/observer TZ UG",
        ),
        (
            "Kenya and Uganda took part as full members and Norway and Denmark as observers.",
            "DK/observer KE NO/observer UG",
        ),
        (
            (
                "The conference was attended by delegations from Kenya, Uganda and Tanzania, with INTERPOL "
                "and UNODC attending as observers."
            ),
            "INTERPOL/observer KE TZ UG UNODC/observer",
        ),
        (
            "Observer delegations from Norway and Denmark listened in. Kenya and Uganda spoke first.",
            "DK/observer KE NO/observer UG",
        ),
        (
            (
                "Also in the room, as observers, were Norway and Denmark. The plan was tabled by Kenya and "
                "Uganda."
            ),
            "DK/observer KE NO/observer UG",
        ),
        (
            "Norway did not take part. Kenya and Uganda attended the session in Mombasa.",
            "KE UG",
        ),
        (
            "Kenya and Uganda attended the session, but Norway and Denmark stayed away.",
            "KE UG",
        ),
        (
            "Apologies were received from Norway and Denmark. Kenya and Uganda attended the session.",
            "KE UG",
        ),
        (
            (
                "Norway, Denmark and Iceland were unable to send delegates. Kenya and Uganda attended the "
                "session."
            ),
            "KE UG",
        ),
        (
            "Absent were Norway and Denmark. Kenya and Uganda attended the session.",
            "KE UG",
        ),
        (
            ("The workshop for officers of Kenya and Uganda was funded by Norway and the European Union."),
            "KE UG",
        ),
        (
            "The workshop was organised by UNODC for Kenya and Uganda thanks to a grant from Norway.",
            "KE UG UNODC/host",
        ),
        (
            "UNODC ran the course for officers of Kenya and Uganda with money from Denmark.",
            "KE UG UNODC/host",
        ),
        (
            ("The talks, hosted this year by Kenya, drew police officers from Uganda, Tanzania and Rwanda."),
            "KE/host RW TZ UG",
        ),
        (
            "Kenya hosted Uganda and Tanzania for three days of talks in Mombasa.",
            "KE/host TZ UG",
        ),
        (
            (
                "The Kenya Police Service played host to the seminar, to which Uganda and Tanzania sent "
                "officers."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "At the invitation of the Minister of Interior of Kenya, the ministers of Uganda and "
                "Tanzania met in Mombasa."
            ),
            "KE/host TZ UG",
        ),
        (
            "The session was chaired by Uganda and held in Mombasa. Kenya and Tanzania took part.",
            "KE TZ UG/host",
        ),
        (
            "With Uganda in the chair, the ministers of Kenya and Tanzania agreed on the plan.",
            "KE TZ UG/host",
        ),
        (
            "The ministers of Kenya and Tanzania met under Ugandan chairmanship.",
            "KE TZ UG/host",
        ),
        (
            "Kenya, the host, and Uganda signed the protocol in Mombasa at the end of the session.",
            "KE/host UG",
        ),
        (
            (
                "The host country Kenya was represented by its Minister of Interior, Peter Otieno. Uganda "
                "sent Deputy Minister Grace Akello."
            ),
            "KE/host UG",
        ),
        (
            "The police of Kenya and Uganda organised the meeting jointly in Mombasa.",
            "KE/host UG/host",
        ),
        (
            ("The meeting was jointly organised by the Kenya Police Service and the Uganda Police Force."),
            "KE/host UG/host",
        ),
        (
            "The meeting was convened on the initiative of Kenya. Uganda and Tanzania attended.",
            "KE/host TZ UG",
        ),
        (
            "The Ugandan presidency convened the ministers of Kenya and Tanzania in Kampala.",
            "KE TZ UG/host",
        ),
        (
            "UNODC brought together investigators from Kenya, Uganda and Tanzania in Mombasa.",
            "KE TZ UG UNODC/host",
        ),
        (
            "INTERPOL gathered heads of national bureaus from Kenya, Uganda and Tanzania in Lyon.",
            "INTERPOL/host KE TZ UG",
        ),
        (
            "The Assembly of ASEANAPOL was opened by the police chief of Vietnam.",
            "ASEANAPOL/host VN",
        ),
        (
            "EUROPOL's annual conference was attended by police chiefs from Spain and Portugal.",
            "ES EUROPOL/host PT",
        ),
    ],
)
def test_observers_guests_and_who_stayed_away(text, expected):
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Kenya Hosts Regional Workshop on Cybercrime\nOfficers of Uganda and Tanzania attended the "
                "three-day event in Mombasa."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "Kenya to host regional anti-drug conference in March\nUganda and Tanzania have confirmed "
                "attendance, officials said."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "The working group is chaired this year by Kenya. Officers of Uganda and Tanzania attended "
                "the session in Mombasa."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "Kenya, which currently chairs the group, welcomed delegates of Uganda and Tanzania to the "
                "session in Mombasa."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "Commissioner Peter Otieno of Kenya was elected Chair of the session. Delegates of Uganda "
                "and Tanzania attended it."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "The session was opened by its chair, Peter Otieno of Kenya. Delegates of Uganda and "
                "Tanzania attended."
            ),
            "KE/host TZ UG",
        ),
        (
            "Organisers: UNODC and the Kenya Police Service. Participants: Uganda, Tanzania.",
            "KE/host TZ UG UNODC/host",
        ),
        (
            (
                "The seminar, an initiative of the Kenya Police Service, was attended by officers of "
                "Uganda and Tanzania."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "The course is being run by INTERPOL in cooperation with the Kenya Police Service for "
                "officers of Uganda and Tanzania."
            ),
            "INTERPOL/host KE/host TZ UG",
        ),
        (
            "It was Kenya's turn to host the talks, to which Uganda and Tanzania sent delegations.",
            "KE/host TZ UG",
        ),
        (
            (
                "This year's hosts, the Kenya Police Service, laid on a visit to the port for delegates of "
                "Uganda and Tanzania."
            ),
            "KE/host TZ UG",
        ),
        (
            (
                "The Kenyan hosts showed the delegates of Uganda and Tanzania the new laboratory after the "
                "talks."
            ),
            "KE/host TZ UG",
        ),
        (
            "Kenya as host presented the draft plan. Uganda and Tanzania supported it at the session.",
            "KE/host TZ UG",
        ),
        (
            "The third round was held under the co-chairmanship of Kenya and Uganda in Mombasa.",
            "KE/host UG/host",
        ),
        (
            (
                "The meeting was presided by Peter Otieno, Deputy Minister of the Interior of Kenya, and "
                "Grace Akello, Deputy Minister of Internal Affairs of Uganda."
            ),
            "KE/host UG/host",
        ),
        (
            (
                "The two sides, chaired respectively by Peter Otieno of Kenya and Grace Akello of Uganda, "
                "met in Mombasa."
            ),
            "KE/host UG/host",
        ),
        (
            (
                "Kenya Police Service, in partnership with UNODC, has organised a workshop for officers of "
                "Uganda and Tanzania."
            ),
            "KE/host TZ UG UNODC/host",
        ),
        (
            (
                "UNODC, with financial support from Denmark, organised a workshop in Mombasa for officers "
                "of Uganda and Tanzania."
            ),
            "TZ UG UNODC/host",
        ),
        (
            (
                "The secretariat of EAPCCO convened the police chiefs of Kenya, Uganda and Tanzania in "
                "Mombasa."
            ),
            "EAPCCO/host KE TZ UG",
        ),
        (
            "Police chiefs from Kenya and Uganda met at EUROPOL's headquarters in The Hague on Monday.",
            "EUROPOL/host KE UG",
        ),
        (
            (
                "The Secretary General of INTERPOL, Karl Berg, chaired the meeting with the police chiefs "
                "of Kenya and Uganda."
            ),
            "INTERPOL/host KE UG",
        ),
        (
            (
                "The fifth joint exercise of Kenya and Uganda was led by the Kenya Coast Guard Service off "
                "Mombasa."
            ),
            "KE UG",
        ),
    ],
)
def test_hosts(text, expected):
    assert parties(text) == expected


@pytest.mark.parametrize(
    "aside",
    [
        "They praised the database, which is hosted by Norway in Oslo.",
        "They agreed to establish a working group, chaired by Norway and Finland.",
        "The last round was held by video conference with the participation of Norway.",
        "They shook hands. They had tea. Norway will host a workshop on seals in May.",
    ],
)
def test_who_hosts_something_else_does_not_host_the_meeting(aside):
    text = f"Latvia hosted the meeting of police chiefs in Riga on 4 March 2021. Estonia took part. {aside}"
    meeting = parse(text).meeting
    assert [party.code for party in meeting.organizers] == ["LV"]
