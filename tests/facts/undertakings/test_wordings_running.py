"""What is to come, runs or is over, and what is no undertaking, in the wordings of newsrooms."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "undertakings"),
    [
        (
            (
                "- **Reviewed the Harbour Integrity Pilot.** Under way in Klaipeda since October 2020, the "
                "pilot offers confidential lines to dockers. Its first assessment is due in July 2021."
            ),
            ["active | Harbour Integrity Pilot | 2020-10 | by 2021-07"],
        ),
        (
            (
                "The ministers launched the Amber Shield programme. A first report is expected in December "
                "2021."
            ),
            ["active | Amber Shield programme | by 2021-12"],
        ),
        (
            (
                "The online library of judgments that the two courts opened in January, now holding 90 "
                "rulings, is to take in Estonian cases by the end of 2022."
            ),
            ["active | online library of judgments | 2021-01 | by 2022"],
        ),
        (
            "Under it the academy will help Tallinn to furnish a fingerprint laboratory.",
            ["planned | fingerprint laboratory"],
        ),
        (
            "Finland will assist Latvia in setting up a witness protection unit.",
            ["planned | witness protection unit"],
        ),
        (
            (
                'They praised the exercise "Grey Seal 2", which Latvia hosted in January and whose '
                "final report was approved."
            ),
            ["completed | Grey Seal 2"],
        ),
        (
            (
                'The Committee endorsed the results of the field exercise "Wolf 3", carried out near '
                "Narva in November 2020."
            ),
            ["completed | Wolf 3 | 2020-11"],
        ),
        (
            "The leaders announced the launch of a Cyber Rapid Response Partnership.",
            ["active | Cyber Rapid Response Partnership"],
        ),
        (
            "The three countries intend to hold a joint maritime exercise in June 2021.",
            ["planned | joint maritime exercise in June 2021 | 2021-06"],
        ),
        (
            "The United States will provide training for 200 prosecutors in Latvia beginning in 2022.",
            ["planned | training for 200 prosecutors in Latvia beginning in 2022 | 2022"],
        ),
        (
            (
                "The three countries have established a Joint Working Group on Synthetic Drugs, which met "
                "for the first time in January 2021."
            ),
            ["active | Joint Working Group on Synthetic Drugs"],
        ),
        (
            "The new contact point in Daugavpils opens on 1 May 2021.",
            ["planned | contact point in Daugavpils | 2021-05-01"],
        ),
        (
            "Police of both countries are running joint patrols in Valga and Valka since January 2021.",
            ["active | joint patrols in Valga and Valka since January 2021 | 2021-01"],
        ),
        (
            "The ministries will work out a roadmap for digital evidence by 1 July 2021.",
            ["planned | work out a roadmap for digital evidence by 1 July 2021 | by 2021-07-01"],
        ),
        (
            "Lithuania will open a liaison office in Riga by 1 April.",
            ["planned | liaison office in Riga by 1 April | 2021-04-01"],
        ),
        (
            "A test transfer of data is scheduled for 12 May.",
            ["planned | test transfer of data | 2021-05-12"],
        ),
        (
            "Latvia and Lithuania will jointly finance a forensic laboratory in Siauliai.",
            ["planned | finance a forensic laboratory in Siauliai"],
        ),
        (
            (
                "The leaders announced their intention to launch a joint strike force on smuggling of "
                "migrants."
            ),
            ["planned | joint strike force on smuggling of migrants"],
        ),
        (
            (
                "Lithuania's Interior Ministry and the U.S. Department of Homeland Security will form a "
                "joint team to dismantle illegal call centres."
            ),
            ["planned | form a joint team to dismantle illegal call centres"],
        ),
        (
            "The ministers affirmed their commitment to implement the Baltic Action Plan on Fentanyl.",
            ["active | Baltic Action Plan on Fentanyl"],
        ),
        (
            "Work under the Amber Framework for Public Security continues.",
            ["active | Amber Framework for Public Security"],
        ),
        (
            (
                "They intend to update the memorandum on information exchange of 2009 before the end of "
                "the year."
            ),
            ["planned | update the memorandum on information exchange of 2009 before the end of the year"],
        ),
        (
            '"We will open a joint customs post in Valka next year," the minister said.',
            ["planned | joint customs post in Valka next year | 2022"],
        ),
        (
            "A pilot project on rapid DNA exchange will be launched in the second half of 2021.",
            ["planned | pilot project on rapid DNA exchange | 2021"],
        ),
        (
            "Estonia will share its e-evidence platform with Latvia.",
            ["planned | share its e-evidence platform with Latvia"],
        ),
        (
            "The Commission plans to transfer its whistleblower portal to Lithuania.",
            ["planned | transfer its whistleblower portal to Lithuania"],
        ),
        (
            "The sides welcomed the opening of the Joint Cooperation Centre in Valga in January 2021.",
            ["active | Joint Cooperation Centre in Valga in January 2021 | 2021-01"],
        ),
        (
            "The partners will hold the exercise Northern Shield in Tallinn in September 2021.",
            ["planned | exercise Northern Shield in Tallinn in September 2021 | 2021-09"],
        ),
        (
            "The minister announced that the joint patrols would start on 1 July 2021.",
            ["planned | joint patrols | 2021-07-01"],
        ),
        (
            "The three ministers inaugurated a joint coordination centre for drones.",
            ["active | joint coordination centre for drones"],
        ),
        (
            "The working group on cyber fraud, created last year, has met four times.",
            ["active | working group on cyber fraud | 2020"],
        ),
        (
            "The prosecutors set up a joint investigation team in 2019; it will be extended until 2023.",
            ["active | joint investigation team in 2019 | 2019 | by 2023"],
        ),
        (
            "It was announced that a new hotline between the coast guards would open in May.",
            ["planned | hotline between the coast guards | 2021-05"],
        ),
        ("The Livonia platform has been running for two years.", ["active | Livonia platform"]),
        ("The Livonia hotline went live in February 2021.", ["active | Livonia hotline | 2021-02"]),
        (
            "The joint liaison office in Valga opened its doors on 4 January 2021.",
            ["active | joint liaison office in Valga | 2021-01-04"],
        ),
        ("The joint analysis team took up its work in autumn 2020.", ["active | joint analysis team | 2020"]),
        ("The shared database now holds 12,000 records.", ["active | shared database"]),
        (
            "Through the Livonia network, established in 2017, 300 requests have been answered.",
            ["active | Livonia network | 2017"],
        ),
        ("A pilot of the system is being tested at two crossings.", ["active | pilot of the system"]),
        ("Operation Amber Road is now in its second phase.", ["active | Operation Amber Road"]),
        (
            "A joint team of divers has been at work since 1 March.",
            ["active | joint team of divers | 2021-03-01"],
        ),
        (
            "The ministers heard that the exchange programme for cadets has so far placed 40 students.",
            ["active | exchange programme for cadets"],
        ),
        (
            "The twinning project with Finland runs until December 2022.",
            ["active | twinning project with Finland | by 2022-12"],
        ),
        (
            "Participants were shown the Sentinel portal, in service since 2019.",
            ["active | Sentinel portal | 2019"],
        ),
        (
            "Operation Amber Road ended on 3 March 2021 with 41 arrests.",
            ["completed | Operation Amber Road | by 2021-03-03"],
        ),
        (
            "The joint training cycle for judges was brought to a close in February.",
            ["completed | joint training cycle for judges | by 2021-02"],
        ),
        (
            "The exercise Steel Net, held in Narva in October 2020, was judged a success.",
            ["completed | exercise Steel Net | 2020-10"],
        ),
        (
            (
                "The ministers were told of the outcome of Operation Blue Heron, in which 60 cars were "
                "seized in January."
            ),
            ["completed | Operation Blue Heron"],
        ),
        (
            ("The study on prison radicalisation, finished in December 2020, was handed to the ministers."),
            ["completed | study on prison radicalisation | by 2020-12"],
        ),
    ],
)
def test_what_is_to_come_runs_or_is_over(told, sentence, undertakings):
    assert told(sentence) == undertakings


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers praised the exercise, whose report was adopted.",
        "The ministers will continue to strengthen cooperation within existing frameworks.",
        "The President will visit Vilnius in May 2021 to attend the opening of a training centre.",
        "Estonia's parliament will vote on a new cyber security law in April 2021.",
        "The ministers reaffirmed their support for the work of the Europol centre.",
        "Last year police opened 214 investigations into online fraud.",
        "The ministers will meet again in Tallinn in June 2021.",
        "Latvia will hold parliamentary elections in October 2023 under a new system.",
        "The training centre has 40 rooms and was built in 1998.",
        ("The ministers visited the national operations centre and saw a demonstration of a drone system."),
        "The United States remains committed to supporting the region's security programmes.",
        "A report on the work of the network was noted.",
        "The minister thanked the Latvian side for hosting the exercise in the best way.",
        "Criminals will use any system that gives them anonymity, the minister warned.",
        "The ministers hope that these mechanisms will bring results.",
        "The government will submit the bill on the new police academy to parliament in May.",
        "The delegation will attend a reception at the training centre on 12 March 2021.",
        "The agreement with Finland on combating crime dates from 2011.",
        "All reports will go to one desk.",
        '"Our partnership will grow," said the minister.',
        "Each government will post two analysts to it.",
        "He said that the system will need more money.",
        "The centre will employ 200 people.",
        "The text of the convention is to be presented to the ministers in November.",
        "The Secretary underscored the importance of the bilateral security agreement.",
        "The two ministers discussed the war and reaffirmed their commitment to the alliance.",
        ("The President will travel to Tallinn on 20 March 2021 to attend the launch of a new museum."),
        "The Secretary thanked the minister for Latvia's leadership of the working group.",
        "Customs seized 4 tonnes of cocaine last year, the programme's annual report shows.",
        "The ministers agreed to remain in close contact.",
        "The parties noted the importance of the exchange of information on terrorist groups.",
        "The delegation visited the Police Academy and laid flowers at a monument.",
        "Under Latvian law the police must register every weapon in a database.",
        "The Law on Prosecution, adopted in 2016, created a special unit.",
        "The minister briefed his colleagues on Latvia's new cyber strategy.",
        "The parties will continue negotiations in the near future.",
        "The minister will brief parliament on the programme on Monday.",
        "The Ministry plans to hire 300 officers next year.",
        "The treaty on legal aid between the two countries was signed in 1994.",
        ("The parties held an exchange of views on the work of the regional anti-terrorist structure."),
        "Officials will follow up on the exchanges.",
        "He expressed confidence that the agreement will contribute to security in the region.",
        "Cooperation under the programme has saved many lives, the minister said.",
        "The network of smugglers had set up a system of safe houses.",
        "The gang will face trial in a new court building in June 2021.",
        "A court in Riga will hear the case of the network's leader on 3 May 2021.",
        "The minister called for more resources for the police training system.",
        "Ministers cleared a set of rules for cross-border drone flights.",
        "A suggestion from the floor to print a common phrasebook was noted.",
        "The joint patrol boat Vaba, now in its third year, was praised.",
        "Officers of the two countries have patrolled the lake together since May 2020.",
        "The network, to which eleven states now belong, grew out of a project begun in 2015.",
        "Experts are polishing the text of a treaty on sea pursuit.",
    ],
)
def test_what_is_no_undertaking(told, sentence):
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "undertaking"),
    [
        (
            "Latvia announced the start of a mentoring network for women commanders.",
            "active | mentoring network for women commanders",
        ),
        (
            "Norway welcomed the launch of the Coast Fellowship, under which four officers study in Riga.",
            "active | Coast Fellowship",
        ),
        (
            "Norway announced the appointment of a resident legal adviser to the academy in Riga.",
            "active | resident legal adviser to the academy in Riga",
        ),
        (
            "Norway is funding the construction of a laboratory in Riga.",
            "active | laboratory in Riga",
        ),
        (
            '"We\'re setting up a technical group on scam centres," Anna Kalna said.',
            "active | technical group on scam centres",
        ),
        ("The Inspection Weeks at the ports go on.", "active | Inspection Weeks at the ports"),
        (
            "An agreement on readmission was almost ready and could be signed this year.",
            "drafted | agreement on readmission",
        ),
        ("We approved a pilot for the exchange of alerts.", "agreed | pilot for the exchange of alerts"),
        (
            "The messaging group of the units went live on 3 March.",
            "active | messaging group of the units | 2021-03-03",
        ),
    ],
)
def test_what_is_announced_paid_for_or_goes_on(told, sentence, undertaking):
    assert told(sentence) == [undertaking]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "They welcomed the continuing work of the Working Group on Lost Cargo and Wrecks.",
            ["active | Working Group on Lost Cargo and Wrecks"],
        ),
        (
            "They build on the Baltic Framework for Ports, Cargo and Rescue, and the North Sea Action Plan.",
            [
                "active | Baltic Framework for Ports, Cargo and Rescue",
                "active | North Sea Action Plan",
            ],
        ),
        (
            "They agreed to meet again in May and to set up a task force in order to save ships.",
            ["agreed | set up a task force"],
        ),
        ("They agreed to meet again in May and to talk of a task force on wrecks.", []),
        ("They noted the work of the national police.", []),
    ],
)
def test_programmes_that_are_spoken_of_by_name(told, sentence, expected):
    assert told(sentence) == expected
