"""Topics that hang on what stands around a word, and words too general to tell one."""

from __future__ import annotations

import pytest

from coopmodel.gazetteers.topics import find_topics


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("a wallet with crypto-assets", set()),
        ("the laundering of cryptocurrency", {"money_laundering"}),
        ("undeclared cash found in a car", {"money_laundering"}),
        ("a law on whistleblower protection", {"corruption"}),
        ("income declared by ministers", {"corruption"}),
        ("the video hearing of a witness", set()),
        ("threats to witnesses", {"witness_protection"}),
        ("deportation of offenders", set()),
        ("deportation of migrants", {"irregular_migration"}),
        ("undocumented crews", {"irregular_migration"}),
        ("trafficking of jobseekers", {"human_trafficking"}),
        ("recruitment of boys by clans", {"child_protection"}),
        ("piracy off the coast", {"maritime_security"}),
        ("piracy of films", set()),
        ("fishermen who stray across the line", {"maritime_security"}),
        ("an award for fishermen", set()),
        ("the age of the vessels", set()),
        ("illegal fishing", {"environmental_crime"}),
        ("oil spills", {"environmental_crime", "maritime_security"}),
        ("transshipment of catches by night", {"environmental_crime"}),
        ("money for armed groups", {"terrorism_financing"}),
        ("the new cyber unit", {"cybercrime"}),
        ("healthcare in prisons", {"public_health"}),
        ("mutual recognition of driving tests", {"legal_harmonization"}),
        ("election of the bureau", {"organization"}),
        ("decisions of the previous session", {"organization"}),
        ("return of assets", {"asset_recovery"}),
        ("a passport", set()),
        ("forging of passports", {"border_security"}),
        ("bribes at border posts", {"corruption"}),
        ("the reopening of the border post", {"border_security"}),
        ("asylum seekers", set()),
        ("rejected asylum claims", {"irregular_migration"}),
        ("labourers who cross without papers", {"irregular_migration"}),
        ("smuggling of rice", set()),
        ("undeclared cigarettes", {"financial_crime"}),
        ("in the course of the talks", set()),
        ("of course", set()),
        ("the winter course", {"training"}),
        ("joint patrols", {"border_security"}),
        ("traffickers of women", {"human_trafficking"}),
        ("the trade in charcoal", {"environmental_crime"}),
        ("charcoal", set()),
    ],
)
def test_what_a_wording_tells(text, topics):
    assert {hit.topic for hit in find_topics(text)} == topics
