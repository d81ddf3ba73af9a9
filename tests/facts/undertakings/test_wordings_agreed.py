"""What was agreed, in the wordings of newsrooms, ministries and secretariats."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "undertakings"),
    [
        (
            (
                "The database, which is to sit in Tallinn with one clerk from each force, was approved on "
                "the last day."
            ),
            ["agreed | database"],
        ),
        (
            ("A model indictment found the approval of all delegations and may be used as of 1 July 2021."),
            ["agreed | model indictment | 2021-07-01"],
        ),
        (
            (
                "A standard form for requests won the support of all three sides and will apply from 1 May "
                "2021."
            ),
            ["agreed | standard form for requests | 2021-05-01"],
        ),
        (
            (
                "**Agreed to stand up a Joint Cargo Screening Cell.** The cell will open in Ventspils on "
                "June 1, 2021, and each government will assign two officers to it."
            ),
            ["agreed | stand up a Joint Cargo Screening Cell | 2021-06-01"],
        ),
        (
            (
                "The ministers agreed to create a joint task force on car theft. The task force will start "
                "work on 1 September 2021."
            ),
            ["agreed | create a joint task force on car theft | 2021-09-01"],
        ),
        (
            "The three sides signed a protocol on hot pursuit. It enters into force on 1 October 2021.",
            ["agreed | protocol on hot pursuit | 2021-10-01"],
        ),
        (
            "They agreed to set up a joint investigation team, which is to begin work on 15 April.",
            ["agreed | set up a joint investigation team | 2021-04-15"],
        ),
        (
            (
                "The Cabinet approved the proposal of the Minister to establish at Riga Airport, with "
                "effect from 1 May 2021, a referral desk for returned victims."
            ),
            [
                (
                    "agreed | establish at Riga Airport, with effect from 1 May 2021, a referral desk for "
                    "returned victims | 2021-05-01"
                )
            ],
        ),
        (
            "Today the two ministers put their names to a plan of joint patrols for 2022 and 2023.",
            ["agreed | plan of joint patrols for 2022 and 2023 | 2022"],
        ),
        (
            (
                "The ministers endorsed Latvia's proposal for a Baltic Prevention Network, which Latvia "
                "will launch on 26 June 2021."
            ),
            ["agreed | Latvia's proposal for a Baltic Prevention Network | 2021-06-26"],
        ),
        (
            "The leaders committed to finalise a trilateral extradition treaty by the end of 2022.",
            ["agreed | finalise a trilateral extradition treaty by the end of 2022 | by 2022"],
        ),
        (
            "The Prime Ministers welcomed the conclusion of negotiations on a security agreement.",
            ["agreed | security agreement"],
        ),
        (
            "The two sides also decided to resume the Joint Border Commission, dormant since 2012.",
            ["agreed | resume the Joint Border Commission, dormant since 2012"],
        ),
        (
            "Estonia and Latvia exchanged letters establishing a joint patrol mechanism.",
            ["agreed | joint patrol mechanism"],
        ),
        (
            "A memorandum of understanding on cybercrime was signed on the margins of the talks.",
            ["agreed | memorandum of understanding on cybercrime"],
        ),
        ("The parties approved a two-year action plan.", ["agreed | two-year action plan"]),
        (
            "Both ministers gave the green light to a shared register of stolen tractors.",
            ["agreed | shared register of stolen tractors"],
        ),
        (
            '"We have agreed to exchange liaison prosecutors," the minister told reporters.',
            ["agreed | exchange liaison prosecutors"],
        ),
        (
            "Mr Petraitis said the parties had agreed on a timetable for joint inspections.",
            ["agreed | timetable for joint inspections"],
        ),
        (
            "Experts were instructed to draft a convention on hazardous waste before the autumn.",
            ["agreed | convention on hazardous waste before the autumn"],
        ),
        (
            "The ministers agreed in principle to a common database of forged documents.",
            ["agreed | common database of forged documents"],
        ),
        ("A joint declaration was adopted at the end of the meeting.", ["agreed | joint declaration"]),
        (
            "The conference ended with the adoption of the Riga Declaration on Missing Children.",
            ["agreed | Riga Declaration on Missing Children"],
        ),
        (
            (
                "The ministers tasked their experts with drawing up a list of contact points by the end of "
                "May."
            ),
            ["agreed | drawing up a list of contact points by the end of May | by 2021-05"],
        ),
        (
            (
                "The three governments committed to set up a forensic exchange on new synthetic drugs and "
                "to hold a laboratory workshop in June."
            ),
            [
                "agreed | set up a forensic exchange on new synthetic drugs",
                "agreed | hold a laboratory workshop in June | 2021-06",
            ],
        ),
        (
            "The two departments signed a letter of intent to expand the exchange of ballistic data.",
            ["agreed | letter of intent to expand the exchange of ballistic data"],
        ),
        (
            (
                "Following the talks, a protocol was signed on cooperation between the two prosecutors' "
                "offices."
            ),
            ["agreed | protocol was signed on cooperation between the two prosecutors' offices"],
        ),
        (
            "The Cabinet granted approval to sign the treaty on extradition with Estonia.",
            ["agreed | treaty on extradition with Estonia"],
        ),
        (
            "An agreement has been reached to hold joint raids on illegal markets.",
            ["agreed | hold joint raids on illegal markets"],
        ),
        (
            (
                "The ministers instructed the working group to submit a draft agreement on data protection "
                "by June 2021."
            ),
            ["agreed | submit a draft agreement on data protection by June 2021 | by 2021-06"],
        ),
        (
            "The two presidents witnessed the signing of an agreement on readmission.",
            ["agreed | agreement on readmission"],
        ),
        (
            "The agreement on readmission, signed yesterday, will enter into force on 1 January 2022.",
            ["agreed | agreement on readmission | 2022-01-01"],
        ),
        (
            "The chiefs of police signed off on a protocol for joint patrols at football matches.",
            ["agreed | protocol for joint patrols at football matches"],
        ),
        (
            "New contact points for kidnapping cases were named.",
            ["agreed | New contact points for kidnapping cases"],
        ),
        (
            "There was agreement to develop a common risk model for containers.",
            ["agreed | develop a common risk model for containers"],
        ),
        (
            "A common manual on tyre marks was waved through without debate.",
            ["agreed | common manual on tyre marks"],
        ),
        (
            "The plan for a shared patrol boat passed without a vote.",
            ["agreed | plan for a shared patrol boat"],
        ),
        ("A timetable for joint checks was carried unanimously.", ["agreed | timetable for joint checks"]),
        ("They opted for a joint operations room in Riga.", ["agreed | joint operations room in Riga"]),
        ("The two sides struck a deal on a shared radio network.", ["agreed | shared radio network"]),
        (
            "The two chiefs sealed a pact on joint patrols of the lake.",
            ["agreed | pact on joint patrols of the lake"],
        ),
        (
            "Under the arrangement reached, each side will name a contact officer by 1 May.",
            ["agreed | name a contact officer by 1 May | by 2021-05-01"],
        ),
        (
            "The prosecutors committed themselves to opening a joint file on the gang.",
            ["agreed | opening a joint file on the gang"],
        ),
        (
            "The three bound themselves to a code of conduct for the use of informants.",
            ["agreed | code of conduct for the use of informants"],
        ),
        (
            "They vowed to set up a rapid alert network before the summer.",
            ["agreed | set up a rapid alert network before the summer"],
        ),
        (
            "It was settled that a joint course for interpreters will start in September 2021.",
            ["agreed | joint course for interpreters | 2021-09"],
        ),
        (
            "Approval was given for the purchase of a shared mobile laboratory.",
            ["agreed | purchase of a shared mobile laboratory"],
        ),
        (
            "The decision was taken to open a joint office at the Grenctale crossing.",
            ["agreed | open a joint office at the Grenctale crossing"],
        ),
        ("A joint training calendar was given the nod.", ["agreed | joint training calendar"]),
        (
            "The Secretariat was mandated to draw up a glossary of drug slang.",
            ["agreed | draw up a glossary of drug slang"],
        ),
        (
            "Estonia was entrusted with the drafting of a common guide on hostage calls.",
            ["agreed | drafting of a common guide on hostage calls"],
        ),
        (
            "The recommendations include setting up a network of cyber prosecutors.",
            ["agreed | network of cyber prosecutors"],
        ),
        ("By acclamation the delegates adopted the Daugava Declaration.", ["agreed | Daugava Declaration"]),
        (
            "A memorandum creating a joint patrol was put on paper and signed.",
            ["agreed | memorandum creating a joint patrol"],
        ),
        (
            "The deal, signed in the evening, sets up a common centre for missing children in Riga.",
            ["agreed | common centre for missing children in Riga"],
        ),
        (
            "The new treaty foresees a joint commission that will meet twice a year.",
            ["agreed | joint commission that will meet twice a year"],
        ),
    ],
)
def test_what_was_agreed(told, sentence, undertakings):
    assert told(sentence) == undertakings
