"""People in the manner of agencies, ministries, minutes and tables."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Police chiefs of Kenya and Uganda meet in Mombasa\nThe third meeting of the Joint Border "
                "Committee was held in Mombasa on 4 March 2021.\nParticipants:\n- Kenya: Peter Otieno, "
                "Director of Immigration; Jane Wanjiru, Commissioner of Customs\n- Uganda: Grace Akello, "
                "Commissioner of Customs\n- UNODC: Karl Berg, Regional Representative"
            ),
            ["Grace Akello UG!", "Jane Wanjiru KE!", "Karl Berg UNODC", "Peter Otieno KE!"],
        ),
        (
            (
                "Joint Border Committee, 3rd meeting, Mombasa, 4 March 2021\nThe meeting opened at 9 "
                "a.m.\nPresent\nMr Peter Otieno, Director of Immigration, Kenya (Chair)\nMs Grace Akello, "
                "Commissioner of Customs, Uganda\nMr Karl Berg, Regional Representative, UNODC"
            ),
            ["Grace Akello UG!", "Karl Berg UNODC", "Peter Otieno KE!"],
        ),
        (
            (
                "Police chiefs of Kenya and Uganda meet in Mombasa\nThe third meeting of the Joint Border "
                "Committee was held in Mombasa on 4 March 2021.\nThe Kenyan delegation:\n- Peter Otieno, "
                "Director of Immigration\n- Jane Wanjiru, Commissioner of Customs\nThe Ugandan "
                "delegation:\n- Grace Akello, Commissioner of Customs\n- Simon Okello, Superintendent of "
                "Police"
            ),
            ["Grace Akello UG!", "Jane Wanjiru KE!", "Peter Otieno KE!", "Simon Okello UG"],
        ),
        (
            (
                "Police chiefs of Kenya and Uganda meet in Mombasa\nThe third meeting of the Joint Border "
                "Committee was held in Mombasa on 4 March 2021.\n| Country | Head of delegation | Post "
                "|\n| --- | --- | --- |\n| Kenya | Peter Otieno | Director of Immigration |\n| Uganda | "
                "Grace Akello | Commissioner of Customs |"
            ),
            ["Grace Akello UG!", "Peter Otieno KE!"],
        ),
        (
            (
                "Minister Brown speaks with Jamaica's Minister of National Security\nOttawa, 4 March 2021 "
                "– The Honourable Anna Brown, Minister of Public Safety, spoke today by telephone with Dr. "
                "Horace Chin, Jamaica's Minister of National Security."
            ),
            ["Anna Brown CA!", "Horace Chin JM!"],
        ),
        (
            (
                "Dhaka, March 4 (BSS): Home Minister Abdul Karim on Monday held a meeting with visiting "
                "Home Secretary of India Anil Kumar at his office in the city. Senior Secretary Rafiq "
                "Islam and Indian High Commissioner to Bangladesh Sunil Rao were present."
            ),
            ["Abdul Karim BD!", "Anil Kumar IN!", "Rafiq Islam BD", "Sunil Rao IN"],
        ),
        (
            (
                "Hanoi (VNA) - Minister of Public Security General To Van Lam received a delegation of the "
                "Lao Ministry of Public Security led by Minister General Vilay Keomany in Hanoi on March "
                "4. Deputy Minister Senior Lieutenant General Tran Quoc To attended the reception."
            ),
            ["To Van Lam VN!", "Tran Quoc To VN", "Vilay Keomany LA!"],
        ),
        (
            (
                "BEIJING, March 4 (Xinhua) -- Chinese Minister of Public Security Wang Hong met with "
                "Kazakh Interior Minister Marat Akhmet in Beijing on Monday. Wang, also a state councilor, "
                "said China is ready to work with Kazakhstan."
            ),
            ["Marat Akhmet KZ!", "Wang Hong CN!"],
        ),
        (
            (
                "Astana hosted the 12th meeting of the heads of the financial intelligence units of the "
                "CIS. Delegations from Belarus, Kazakhstan and Russia took part. The Chairman of the "
                "Agency of the Republic of Kazakhstan for Financial Monitoring, Zhanat Elim, opened the "
                "meeting."
            ),
            ["Zhanat Elim KZ!"],
        ),
        (
            (
                "A delegation of the Anti-Corruption Agency of Kosovo visited Tirana, where it was "
                "received by the Director General of the State Police of Albania, Ardi Leka. The Kosovo "
                "delegation was made up of Director Arben Krasniqi and two inspectors."
            ),
            ["Arben Krasniqi XK!", "Ardi Leka AL!"],
        ),
        (
            (
                "The Commissioner-General of the Zambia Correctional Service, Mr Chisela Banda, who is "
                "accompanied by his deputy, Ms Mwaka Zulu, arrived in Lilongwe for talks with Malawi "
                "Prison Service. He was welcomed by the acting Commissioner of Prisons, Mr John Phiri."
            ),
            ["Chisela Banda ZM!", "John Phiri MW!", "Mwaka Zulu ZM"],
        ),
        (
            (
                "Fiji's Police Commissioner Sitiveni Waqa says the agreement will help. Tonga's "
                "Commissioner Semisi Fonua signed for his force. The two met in Suva on Tuesday."
            ),
            ["Semisi Fonua TO!", "Sitiveni Waqa FJ!"],
        ),
        (
            (
                "The Minister of the Interior, Luca Conti, and his German counterpart, Petra "
                'Vogel, signed the agreement in Rome. "We are closer," said Conti. Vogel, for '
                "her part, thanked Italy."
            ),
            ["Luca Conti IT!", "Petra Vogel DE!"],
        ),
        (
            (
                "Speaking after the talks, Conti said Italy would send two officers. Interior Minister "
                "Luca Conti met German Interior Minister Petra Vogel in Rome."
            ),
            ["Luca Conti IT!", "Petra Vogel DE!"],
        ),
        (
            (
                "The Kuwaiti side was represented by Assistant Undersecretary for Criminal Security Major "
                "General Hamad Al-Saleh while the Bahraini side was represented by the Director-General of "
                "the Criminal Investigation Directorate, Brigadier Ahmed Al-Noor."
            ),
            ["Ahmed Al-Noor BH!", "Hamad Al-Saleh KW"],
        ),
        (
            (
                "Peru's Public Ministry and Brazil's Federal Prosecution Office held a videoconference on "
                "asset recovery. For Peru, Supreme Prosecutor Zoila Quispe and Prosecutor Jorge Rojas took "
                "part; for Brazil, Deputy Prosecutor General Paulo Souza."
            ),
            ["Jorge Rojas PE", "Paulo Souza BR", "Zoila Quispe PE!"],
        ),
        (
            (
                "The Commander of the Philippine Coast Guard, Admiral Ramon Cruz, paid a courtesy call on "
                "the Commandant of the Japan Coast Guard, Admiral Kenji Ito, in Tokyo."
            ),
            ["Kenji Ito JP!", "Ramon Cruz PH!"],
        ),
        (
            (
                "Also attending were Deputy Chief of Mission Sarah Miles of the US Embassy and FBI Legal "
                "Attaché Tom Reed. Police of Ghana and the United States met in Accra."
            ),
            ["Sarah Miles US", "Tom Reed US"],
        ),
        (
            (
                "Mr. Karl Berg, Head of Unit at Europol, and Ms. Anna Lind, Seconded National Expert at "
                "Eurojust, gave presentations to prosecutors from Spain and Portugal at the seminar."
            ),
            ["Anna Lind EUROJUST", "Karl Berg EUROPOL"],
        ),
    ],
)
def test_people_in_many_manners(people, text, expected):
    assert people(text) == expected
