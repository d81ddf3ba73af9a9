"""For whom people act, and who of them leads, by what stands beside a name."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Kenya's Peter Otieno, Deputy Director of the Border Police, presented a paper to the "
                "ministers of Kenya and Uganda."
            ),
            ["Peter Otieno KE"],
        ),
        (
            ("Commissioner Peter Otieno (Kenya) and Commissioner Grace Akello (Uganda) signed the protocol."),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "The protocol was signed by Peter Otieno, Minister of the Interior, for Kenya and by Grace "
                "Akello, Minister of Internal Affairs, for Uganda."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "On behalf of Kenya the protocol was signed by Minister of the Interior Peter Otieno, on "
                "behalf of Uganda by Minister of Internal Affairs Grace Akello."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "The Kenyan delegation was led by Honourable Peter OTIENO, MP, Minister of Interior, and "
                "included Ms. Jane WANJIRU, Director of Immigration."
            ),
            ["Jane WANJIRU KE!", "Peter OTIENO KE!"],
        ),
        (
            (
                "The Kenyan team, led by Lt. Cdr. Peter Otieno, met a Ugandan team under Commodore Grace "
                "Akello."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            "Peter Otieno led the Kenyan side, while the Ugandan side was headed by Grace Akello.",
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "Heading the delegation of Kenya was Principal Secretary Peter Otieno; Uganda's team was "
                "under Permanent Secretary Grace Akello."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "Kenya's delegation had Assistant Inspector General Peter Otieno at its head, that of "
                "Uganda was led by Commissioner Grace Akello."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "Kenya sent Deputy Commissioner Peter Otieno, Uganda its Director of Immigration, Grace "
                "Akello. They met in Mombasa."
            ),
            ["Grace Akello UG!", "Peter Otieno KE"],
        ),
        (
            (
                "Kenya was represented by Peter Otieno of the Directorate of Criminal Investigations and "
                "Uganda by Grace Akello of the Uganda Police Force."
            ),
            ["Grace Akello UG", "Peter Otieno KE"],
        ),
        (
            (
                "Representing Kenya was Deputy Director Peter Otieno. Speaking for Uganda, Superintendent "
                "Grace Akello asked for more time."
            ),
            ["Grace Akello UG", "Peter Otieno KE"],
        ),
        (
            (
                "Superintendent Grace Akello of Uganda reported on the joint patrols with Kenya. The talks "
                "took place in Mombasa between police of Kenya and Uganda."
            ),
            ["Grace Akello UG"],
        ),
        (
            (
                "Superintendent Grace Akello, of Uganda, reported on the joint patrols; Chief Inspector "
                "Peter Otieno, from Kenya, answered."
            ),
            ["Grace Akello UG", "Peter Otieno KE"],
        ),
        (
            (
                "From Kenya, Deputy Director Peter Otieno joined the talks. From the Ugandan side came "
                "Superintendent Grace Akello."
            ),
            ["Grace Akello UG", "Peter Otieno KE"],
        ),
        (
            (
                "Kenya's police chief, Inspector General Peter Otieno, received his Ugandan counterpart, "
                "Grace Akello, in Nairobi on Monday."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "The Inspector General of Police of Kenya, Mr Peter Otieno, received the Inspector General "
                "of Police of Uganda, Ms Grace Akello. They were accompanied by their deputies, Mr John "
                "Mwangi and Mr Simon Okello."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "Minister Peter Otieno of Kenya and Minister Grace Akello of Uganda met on the sidelines "
                "of the summit. Otieno said the border was safe. Akello agreed."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "The Kenyan Minister of Interior, Peter Otieno, and his Ugandan colleague Grace Akello "
                "signed the memorandum in Nairobi."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "The head of the anti-drug department of the Kenya Police Service, Peter Otieno, took part "
                "in the seminar of UNODC."
            ),
            ["Peter Otieno KE"],
        ),
        (
            (
                "Chief of Staff of the Kenya Coast Guard Service Peter Otieno received the commander of "
                "the Uganda Marines, Grace Akello."
            ),
            ["Grace Akello UG!", "Peter Otieno KE"],
        ),
        (
            (
                "Kenya's ambassador to Uganda, Peter Otieno, attended the opening by Uganda's Interior "
                "Minister Grace Akello of the talks between Kenya and Uganda."
            ),
            ["Grace Akello UG!", "Peter Otieno KE"],
        ),
        (
            (
                "The Prosecutor General of Kenya, accompanied by Deputy Prosecutor General Peter Otieno "
                "and Senior Prosecutor Jane Wanjiru, met the Prosecutor General of Uganda."
            ),
            ["Jane Wanjiru KE", "Peter Otieno KE"],
        ),
        (
            (
                "Dr. Peter Otieno (Ministry of Interior, Kenya) chaired the first panel. Ms. Grace Akello "
                "(Uganda Police Force) spoke on cybercrime. The workshop of UNODC closed on Friday."
            ),
            ["Grace Akello UG", "Peter Otieno KE"],
        ),
        (
            (
                "UNODC's Regional Representative, Mr. Karl Berg, and INTERPOL's Anna Lind opened the "
                "workshop for Kenya and Uganda."
            ),
            ["Anna Lind INTERPOL", "Karl Berg UNODC"],
        ),
        (
            (
                "Opening the workshop, Karl Berg of UNODC thanked Kenya. Anna Lind from INTERPOL presented "
                "the database to officers from Kenya and Uganda."
            ),
            ["Anna Lind INTERPOL", "Karl Berg UNODC"],
        ),
        (
            (
                '"We share a border," said Grace Akello, Uganda\'s Director of Public '
                "Prosecutions, as talks with Kenya ended in Mombasa."
            ),
            ["Grace Akello UG!"],
        ),
        (
            (
                "Uganda's Director of Public Prosecutions Grace Akello told her Kenyan counterpart Peter "
                "Otieno that requests take too long. They met in Mombasa."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "The meeting was co-chaired by Shri Anil Kumar, Joint Secretary (Counter Terrorism), "
                "Ministry of Home Affairs of India, and Md. Rafiq Islam, Additional Secretary, Ministry of "
                "Home Affairs of Bangladesh."
            ),
            ["Anil Kumar IN", "Md. Rafiq Islam BD"],
        ),
        (
            (
                "The Kenyan side was led by Dr Peter Otieno, Secretary for Internal Security. The Ugandan "
                "side was led by Maj Gen (Rtd) Grace Akello, Director of Immigration."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "The delegation of Kenya is headed by the Deputy Inspector General of Police, Mr. Peter "
                "Otieno. It will visit Kampala. The delegation of Uganda received it at the border."
            ),
            ["Peter Otieno KE!"],
        ),
        (
            (
                "A Kenyan delegation arrived in Kampala for talks with Uganda's police. It was led by "
                "Peter Otieno, deputy head of the Border Police Unit."
            ),
            ["Peter Otieno KE!"],
        ),
        (
            (
                "Kenya's delegation comprised Deputy Director Peter Otieno, Senior Superintendent Jane "
                "Wanjiru and Mr. Ali Hassan."
            ),
            ["Ali Hassan KE", "Jane Wanjiru KE", "Peter Otieno KE"],
        ),
        (
            (
                "Attending for Kenya were Peter Otieno, Director of Immigration, and Jane Wanjiru, "
                "Commissioner of Customs. Attending for Uganda was Grace Akello, Commissioner of Customs."
            ),
            ["Grace Akello UG!", "Jane Wanjiru KE!", "Peter Otieno KE!"],
        ),
        (
            (
                "Present on the Kenyan side were Inspector General Peter Otieno and Director Jane Wanjiru; "
                "on the Ugandan side, Commissioner Grace Akello."
            ),
            ["Grace Akello UG!", "Jane Wanjiru KE!", "Peter Otieno KE!"],
        ),
        (
            ("Among the speakers were Peter Otieno (Kenya), Grace Akello (Uganda) and Karl Berg (UNODC)."),
            ["Grace Akello UG", "Karl Berg UNODC", "Peter Otieno KE"],
        ),
        (
            (
                "The Attorneys General of Kenya and Uganda, Peter Otieno and Grace Akello, opened the "
                "workshop."
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
    ],
)
def test_beside_a_name(people, text, expected):
    assert people(text) == expected


def test_the_other_of_two_states_is_the_one_a_text_at_home_names_elsewhere(people):
    text = (
        "Minister for Law Anna Kalna met Norway's Minister of Justice, Lars Berg, in Oslo on 4 July 2023. "
        "Norway has long had such courts. Minister Kalna spoke of Latvia's experience. Latvia will send "
        "two judges to Norway. She returns to Latvia on Friday.\n"
    )
    assert people(text) == ["Anna Kalna LV!", "Lars Berg NO!"]
    of_many = text + "Estonia and Finland, too, have such courts, and Estonia and Finland share a register.\n"
    assert not any(" LV" in one for one in people(of_many))


def test_whoever_receives_a_force_that_bears_its_states_name_is_of_the_state_of_the_place(people):
    text = (
        "A delegation of the Bangladesh Police headed by Additional Inspector General Rafiqul Bari paid a "
        "call on the Inspector General of Police, Nihal Perera, in Colombo on 3 May 2021.\n"
    )
    assert people(text) == ["Nihal Perera LK!", "Rafiqul Bari BD!"]


def test_letters_in_brackets_tell_whose_delegation_somebody_led(people):
    text = (
        "A delegation of the Corrupt Practices Investigation Bureau (CPIB) led by Director Tan Wei Ming "
        "attended the meeting in Oslo on 3 May 2021.\n"
    )
    assert people(text) == ["Tan Wei Ming SG!"]
