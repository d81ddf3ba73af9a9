"""Who took part by the wordings of headlines, lists and clauses."""

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
            (
                "Kenya, Uganda Sign Agreement on Prisoner Transfer\nThe agreement was signed in Nairobi on "
                "Monday."
            ),
            "KE UG",
        ),
        (
            "Kenyan, Ugandan police chiefs meet in Nairobi\nThe talks took place on Monday.",
            "KE UG",
        ),
        (
            (
                "Kenya and Uganda step up joint patrols on the lake\nBorder guards of the two countries "
                "met in Busia on Monday."
            ),
            "KE UG",
        ),
        (
            ("Kenyan and Ugandan officers trained together in Mombasa last week under an INTERPOL project."),
            "KE UG",
        ),
        (
            (
                "Ministers of Kenya and Uganda will sign a protocol during the visit of the Ugandan "
                "delegation to Nairobi."
            ),
            "KE UG",
        ),
        (
            ("A Kenyan team of six officers is in Kampala for a week of talks with the Uganda Police Force."),
            "KE UG",
        ),
        (
            (
                "The Uganda Police Force hosted a benchmarking visit by officers from the Kenya Police "
                "Service."
            ),
            "KE UG/host",
        ),
        (
            (
                "The Inspector General of Police of Uganda paid a courtesy call on the Inspector General "
                "of Police of Kenya in Nairobi."
            ),
            "KE UG",
        ),
        (
            "Officers of both services, from Kenya as well as from Uganda, were trained in Mombasa.",
            "KE UG",
        ),
        (
            "Twelve countries were represented, among them Kenya, Uganda, Tanzania and Rwanda.",
            "KE RW TZ UG",
        ),
        (
            "Kenya and Uganda were on the call, as was INTERPOL's regional bureau.",
            "INTERPOL KE UG",
        ),
        (
            "The call was joined by Kenya's and Uganda's anti-narcotics units.",
            "KE UG",
        ),
        (
            "The three delegations - from Kenya, Uganda and Tanzania - spent two days in Mombasa.",
            "KE TZ UG",
        ),
        (
            (
                "Investigators from Kenya's Directorate of Criminal Investigations and Uganda's Criminal "
                "Investigations Directorate compared files in Mombasa."
            ),
            "KE UG",
        ),
        (
            (
                "Some 40 officers from Kenya, Uganda, Tanzania, Rwanda and Burundi are taking the course "
                "in Mombasa."
            ),
            "BI KE RW TZ UG",
        ),
        (
            (
                "The Kenya Revenue Authority and the Uganda Revenue Authority have put in place a joint "
                "border team."
            ),
            "KE UG",
        ),
        (
            ("The FBI, the Kenya Police Service and the Uganda Police Force joined hands in the operation."),
            "KE UG US",
        ),
        (
            "Prosecutors of Kenya met their counterparts from Uganda and Tanzania in Mombasa.",
            "KE TZ UG",
        ),
        (
            "The Kenyan delegation held separate meetings with those of Uganda and Tanzania.",
            "KE TZ UG",
        ),
        (
            (
                "Delegates from the region - Kenya, Uganda, Tanzania - were joined by experts of UNODC and "
                "Europol."
            ),
            "EUROPOL KE TZ UG UNODC",
        ),
        (
            "Participating agencies: Kenya Police Service, Uganda Police Force, Tanzania Police Force.",
            "KE TZ UG",
        ),
        (
            (
                "The exercise brought together ships of Kenya, Tanzania and Seychelles, watched by an "
                "observer from Mauritius."
            ),
            "KE MU/observer SC TZ",
        ),
    ],
)
def test_who_took_part(text, expected):
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "BISHKEK – The second round of consultations on readmission opened here today. "
                "Kyrgyzstan's side is led by Deputy Foreign Minister Aibek Moldo, the Norwegian one by "
                "Director Kari Lunde."
            ),
            "KG NO",
        ),
        (
            (
                "The Estonian Police and Border Guard Board invited colleagues from Finland and Latvia to "
                "Narva, where on 3 May they compared notes on drones."
            ),
            "EE/host FI LV",
        ),
        (
            (
                "This year it fell to Slovenia to chair the Central European police chiefs' forum, which "
                "brought to Bled the heads of police of Austria, Croatia and Hungary."
            ),
            "AT HR HU SI/host",
        ),
        (
            (
                "The working group meets twice a year. This spring's session, the eleventh, was hosted by "
                "the General Inspectorate of the Romanian Border Police at Mamaia and attended by experts "
                "of the border services of Bulgaria, Moldova and Ukraine, while Frontex took part by "
                "video."
            ),
            "BG FRONTEX MD RO/host UA",
        ),
        (
            (
                "Swiss Federal Councillor Anna Keller and Liechtenstein's deputy prime minister Max "
                "Büchel-Frick met in Vaduz on Monday evening to put their names under a police treaty."
            ),
            "CH LI",
        ),
        (
            (
                "Angola and Zambia want to count their cattle together. That was the upshot of a two-day "
                "sitting of the Joint Border Commission in Solwezi, which Zambia's Permanent Secretary for "
                "Home Affairs, Mr Joseph Akafumba-Lubinda, chaired."
            ),
            "AO ZM/host",
        ),
        (
            (
                "As in previous years, the seminar was under the patronage of the Prosecutor General's "
                "Office of the Slovak Republic, and prosecutors of the Czech Republic, Poland and Hungary "
                "took the floor."
            ),
            "CZ HU PL SK/host",
        ),
        (
            (
                "Heads of the counter-terrorism departments of the security services of Uzbekistan, "
                "Kazakhstan and Turkmenistan gathered in Urgench on the initiative of the State Security "
                "Service of Uzbekistan."
            ),
            "KZ TM UZ/host",
        ),
        (
            (
                "In the margins of the UN General Assembly, the justice ministers of Cyprus and Malta "
                "signed a treaty on the transfer of prisoners."
            ),
            "CY MT",
        ),
        (
            (
                "Kigali played host this week to the second Ministerial Dialogue on Human Trafficking of "
                "the EAC, attended by ministers of Rwanda, Uganda and Burundi and by IOM and UNODC as "
                "partners."
            ),
            "BI IOM RW UG UNODC",
        ),
        (
            (
                "Delegations from the interior ministries of Jordan, Iraq and Lebanon and officials of the "
                "Arab League arrived in Amman on Sunday for the talks, which Jordan is organising with the "
                "support of the EU."
            ),
            "IQ JO/host LAS LB",
        ),
        (
            (
                "For three weeks twelve officers of the Sierra Leone Police have been guests of the Ghana "
                "Police Academy in Accra. The training is run by Ghana with funds from Germany."
            ),
            "GH/host SL",
        ),
    ],
)
def test_who_took_part_as_what(text, expected):
    assert parties(text) == expected
