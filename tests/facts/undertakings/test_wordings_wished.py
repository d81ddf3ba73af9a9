"""What was proposed or drafted, in the wordings of newsrooms and secretariats."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "undertakings"),
    [
        (
            (
                "Anna Kalna, an Estonian prosecutor, suggested that each office lend an analyst to its "
                "neighbour for a month."
            ),
            ["proposed | each office lend an analyst to its neighbour for a month"],
        ),
        (
            "Estonia put forward a joint training module for dog handlers.",
            ["proposed | joint training module for dog handlers"],
        ),
        (
            (
                "Lithuania offered to keep the seized images on a secure server in Vilnius; no decision "
                "was taken."
            ),
            ["proposed | keep the seized images on a secure server in Vilnius"],
        ),
        (
            "Latvia asked for a joint school for divers, to which nobody objected.",
            ["proposed | joint school for divers"],
        ),
        (
            "A Latvian paper on a regional alert portal was tabled and will be taken up by experts.",
            ["drafted | regional alert portal"],
        ),
        (
            (
                "A proposal by the Lithuanian commissioner, Jonas Petraitis, to let the centre also track "
                "stolen boats was put off for lack of money."
            ),
            ["proposed | let the centre also track stolen boats"],
        ),
        (
            "Lithuania tabled a paper on a common watchlist of rental vans.",
            ["drafted | common watchlist of rental vans"],
        ),
        (
            "Estonia floated the idea of a shared drone fleet for the eastern border.",
            ["proposed | shared drone fleet for the eastern border"],
        ),
        (
            "Latvia would like to see a shared laboratory for explosives.",
            ["proposed | shared laboratory for explosives"],
        ),
        (
            ("Delegates will vote tomorrow on a draft resolution to create a Baltic Timber Analysis File."),
            ["drafted | resolution to create a Baltic Timber Analysis File | by 2021-03-06"],
        ),
        (
            (
                "The Committee examined a draft memorandum on controlled delivery. The other sides shall "
                "send their remarks by 30 April 2021."
            ),
            ["drafted | memorandum on controlled delivery | by 2021-04-30"],
        ),
        (
            (
                "A draft manual for customs officers was gone through, and the guests will hand over their "
                "corrections by 1 June."
            ),
            ["drafted | manual for customs officers | by 2021-06-01"],
        ),
        (
            "The three countries are negotiating a treaty on witness relocation.",
            ["drafted | treaty on witness relocation"],
        ),
        (
            "The ministers backed Estonia's idea of a regional drone academy.",
            ["proposed | regional drone academy"],
        ),
        (
            "Lithuania invited its partners to join the Vilnius Cyber Centre.",
            ["proposed | join the Vilnius Cyber Centre"],
        ),
        (
            "The meeting recommended the creation of a joint database of stolen boats.",
            ["proposed | joint database of stolen boats"],
        ),
        (
            "Estonia made the case for a common register of convicted hooligans.",
            ["proposed | common register of convicted hooligans"],
        ),
        (
            "Anna Kalna pleaded for a joint unit against scam calls.",
            ["proposed | joint unit against scam calls"],
        ),
        ("Lithuania argued for a standing coordination group.", ["proposed | standing coordination group"]),
        ("Colonel Mart Tamm aired the idea of a common academy.", ["proposed | common academy"]),
        (
            "The chairman asked whether a shared list of dealers could be drawn up.",
            ["proposed | shared list of dealers"],
        ),
        ("Norway would welcome a joint exercise on the Baltic.", ["proposed | joint exercise on the Baltic"]),
        ("A proposal for a joint tracing unit was made by Lithuania.", ["proposed | joint tracing unit"]),
        (
            "Lithuania's call for a joint tracing unit was left for the next meeting.",
            ["proposed | joint tracing unit"],
        ),
        (
            "Jonas Petraitis urged the creation of a joint cell on forged medicines.",
            ["proposed | joint cell on forged medicines"],
        ),
        (
            "Jonas Petraitis advocated a network of duty prosecutors.",
            ["proposed | network of duty prosecutors"],
        ),
        (
            "Estonia stands ready to host a course on money mules.",
            ["proposed | host a course on money mules"],
        ),
        (
            "Estonia is willing to lend its scanner system to the others.",
            ["proposed | lend its scanner system to the others"],
        ),
        (
            '"What we need is a single hotline," said Mart Tamm, head of the Estonian police.',
            ["proposed | single hotline"],
        ),
        ("Finland volunteered to run a course on ice rescue.", ["proposed | run a course on ice rescue"]),
        (
            "A first reading was given to the draft protocol on hot pursuit.",
            ["drafted | protocol on hot pursuit"],
        ),
        (
            "Negotiations on a readmission agreement are in their final stage.",
            ["drafted | readmission agreement"],
        ),
    ],
)
def test_what_was_proposed_or_drafted(told, sentence, undertakings):
    assert told(sentence) == undertakings
