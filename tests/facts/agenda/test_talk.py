"""Ways in which English says that something was talked about, by grammar."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


def titles(sentence):
    return [one.title for one in parse(HELD + sentence).meeting.agenda]


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("The ministers examined the theft of copper cable.", ["the theft of copper cable"]),
        ("They took up the case of a missing student.", ["the case of a missing student"]),
        ("The Sub-Committee assessed the use of drones at sea.", ["the use of drones at sea"]),
        ("The delegates went through the list of unpaid fines.", ["the list of unpaid fines"]),
        ("The working groups will address forged visas.", ["forged visas"]),
        (
            "They discussed forged visas as well as new challenges such as car theft.",
            ["forged visas", "new challenges such as car theft"],
        ),
        ("The chiefs looked into the sale of stolen phones.", ["the sale of stolen phones"]),
        (
            "The guests were told how the hotline works; the hosts brought up forged visas.",
            ["how the hotline works", "forged visas"],
        ),
        ("The interlocutors singled out cattle rustling.", ["cattle rustling"]),
        ("The chiefs mulled over a plan to share detention centres.", ["a plan to share detention centres"]),
        ("The heads of service thrashed out the details of night patrols.", ["the details of night patrols"]),
        (
            "They took a close look at the procedure for issuing red notices.",
            ["the procedure for issuing red notices"],
        ),
        (
            "The Minister identified illegal migration, smuggling and cybercrime as the main challenges.",
            ["illegal migration", "smuggling", "cybercrime"],
        ),
        (
            "Ministers tabled a draft treaty on the transfer of prisoners.",
            ["a draft treaty on the transfer of prisoners"],
        ),
        (
            "The Commissioner drew his colleague's attention to delays in extraditions.",
            ["delays in extraditions"],
        ),
        (
            "The Prosecutor General discussed with Ambassador Keller the extradition of two bankers.",
            ["the extradition of two bankers"],
        ),
        ("The experts heard and discussed a paper on ghost guns.", ["ghost guns"]),
        (
            "Mr Lund described how gangs recruit teenagers through games.",
            ["how gangs recruit teenagers through games"],
        ),
        ("The Finnish side presented its system of body-worn cameras.", ["its system of body-worn cameras"]),
    ],
)
def test_a_verb_and_what_was_talked_about(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("They spoke at some length of the shortage of interpreters.", ["the shortage of interpreters"]),
        ("He spoke with the visitors about the price of border passes.", ["the price of border passes"]),
        (
            "The two sides conferred with INTERPOL on the search for stolen yachts.",
            ["the search for stolen yachts"],
        ),
        (
            "Her presentation focused on the laundering of football money.",
            ["the laundering of football money"],
        ),
        (
            "The meeting dealt, among other things, with the exchange of criminal records.",
            ["the exchange of criminal records"],
        ),
        (
            "Discussion centred around airport security and cargo screening.",
            ["airport security and cargo screening"],
        ),
        ("He warned against romance scams.", ["romance scams"]),
        (
            "Prosecutors complained about requests that lie unanswered for months.",
            ["requests that lie unanswered for months"],
        ),
        ("They listened to a report on fake medicines from abroad.", ["fake medicines from abroad"]),
        ("The judges argued over the use of video links.", ["the use of video links"]),
    ],
)
def test_a_verb_with_a_preposition(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("The police chief briefed the visitors on the new drone unit.", ["the new drone unit"]),
        ("He told the guests about forged residence permits.", ["forged residence permits"]),
        (
            "She walked the delegates through the work of the crime laboratory.",
            ["the work of the crime laboratory"],
        ),
        ("The Director acquainted the visitors with the work of the dog unit.", ["the work of the dog unit"]),
        ("They asked how lorry drivers are screened.", ["how lorry drivers are screened"]),
        (
            "Malta asked for help in clearing the backlog of asylum cases.",
            ["clearing the backlog of asylum cases"],
        ),
        ("The Embassy requested assistance in tracing two stolen buses.", ["tracing two stolen buses"]),
    ],
)
def test_a_verb_with_somebody_who_hears_it(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("Views were exchanged on prison overcrowding.", ["prison overcrowding"]),
        (
            "There followed an exchange of experience on dismantling call centres.",
            ["dismantling call centres"],
        ),
        (
            "The Commissioner gave the visitors a run-down of the new radio network.",
            ["the new radio network"],
        ),
        ("Participants shared lessons from the floods.", ["the floods"]),
        ("Special attention was paid to the protection of judges.", ["the protection of judges"]),
        (
            "Concern was voiced about the spread of nitazenes among students.",
            ["the spread of nitazenes among students"],
        ),
        (
            "The Attorney General expressed alarm at the number of attacks on court staff.",
            ["the number of attacks on court staff"],
        ),
        ("No agreement was reached on the question of fishing rights.", ["the question of fishing rights"]),
        (
            "A large part of the session was taken up by the budget of the centre.",
            ["the budget of the centre"],
        ),
        (
            "Much of the afternoon went on cattle rustling along the river.",
            ["cattle rustling along the river"],
        ),
        ("The talks revolved around gold smuggling and gun licences.", ["gold smuggling and gun licences"]),
        (
            "The course covered interviewing techniques, chain of custody and open sources.",
            ["interviewing techniques", "chain of custody", "open sources"],
        ),
    ],
)
def test_a_noun_of_talk(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("A separate topic of the negotiations was the protection of judges.", ["the protection of judges"]),
        ("In focus of the talks were stolen tractors, as well as visas.", ["stolen tractors", "visas"]),
        ("Top of the list was the release of the detained sailors.", ["the release of the detained sailors"]),
        (
            "At issue were the boundary stones washed away by the flood.",
            ["the boundary stones washed away by the flood"],
        ),
        ("Also discussed were joint purchases of patrol boats.", ["joint purchases of patrol boats"]),
        ("The main problem, according to the commissioner, is stock theft.", ["stock theft"]),
        ("What worries Lesotho most is stock theft, its commissioner said.", ["stock theft"]),
        ('The conference was held under the theme "Safe Ports, Safe People".', ['"Safe Ports, Safe People"']),
        (
            "Items for discussion are the exchange of liaison officers and radio channels.",
            ["the exchange of liaison officers and radio channels"],
        ),
        (
            "The agenda has three points: extradition, cash couriers and training.",
            ["extradition", "cash couriers", "training"],
        ),
        ("On visas, the two agreed to differ.", ["visas"]),
        ("With respect to forged licences, the ministers hoped for better scanners.", ["forged licences"]),
        ("When it comes to prisons, the ministers see no progress.", ["prisons"]),
    ],
)
def test_a_phrase_that_the_subject_finishes(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("The smuggling of flour came up.", ["The smuggling of flour"]),
        (
            "Human trafficking and forged visas were also touched upon.",
            ["Human trafficking and forged visas"],
        ),
        (
            "The question of who pays for deportation flights came in for heated discussion.",
            ["The question of who pays for deportation flights"],
        ),
        ("Illegal gold mining was named as the main threat.", ["Illegal gold mining"]),
        ("Cooperation between laboratories was another item.", ["Cooperation between laboratories"]),
        ("Unpaid contributions took up the rest of the morning.", ["Unpaid contributions"]),
        ("Forged stamps dominated the conference.", ["Forged stamps"]),
        ("Stolen boats and the price of fuel were on the agenda.", ["Stolen boats", "the price of fuel"]),
        ("Whether to open a second crossing was left open.", ["Whether to open a second crossing"]),
        ("Stock theft was among the issues that the delegates raised.", ["Stock theft"]),
        ("Road safety got a hearing as well.", ["Road safety"]),
    ],
)
def test_a_subject_before_what_says_that_it_was_discussed(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        (
            "The experts heard and gave opinions on papers on handling seized phones.",
            ["handling seized phones"],
        ),
        ("Ms Petrova, on behalf of the network, presented a map of seizures.", ["a map of seizures"]),
        ("They presented, on behalf of the network, a map of seizures.", ["a map of seizures"]),
        ("The first day was about ransom payments.", ["ransom payments"]),
        (
            "Her report was devoted to the fight against corruption in customs.",
            ["the fight against corruption in customs"],
        ),
        ("Not forgotten was the plight of the truck drivers.", ["the plight of the truck drivers"]),
        ("They worked together on a common boarding form.", ["a common boarding form"]),
        ("It was a question of how to keep drivers safe.", ["how to keep drivers safe"]),
        ("First on the list: the blasting of cash machines.", ["the blasting of cash machines"]),
        ("The police chief set two priorities – safe ports and safe roads.", ["safe ports and safe roads"]),
        ("The ministers took an interest in the dog unit.", ["the dog unit"]),
        ("They noted with satisfaction that vehicle theft had fallen.", ["vehicle theft"]),
        ("The chiefs heard Anna Kalna, a chemist, on pills pressed into soap.", ["pills pressed into soap"]),
        (
            "Anna Kalna dwelt on container seals, before Juris Ozols turned to mobile money.",
            ["container seals", "mobile money"],
        ),
        ("Dogs came next; a draft curriculum was gone through page by page.", ["a draft curriculum"]),
        (
            "They dealt with stolen boats, with forged plates and with ransom notes.",
            ["stolen boats", "forged plates", "ransom notes"],
        ),
        (
            "The minister spoke of the sea: cocaine that passes between islands.",
            ["cocaine that passes between islands"],
        ),
        (
            "They reviewed Operation North, the yearly search for stolen boats.",
            ["Operation North, the yearly search for stolen boats"],
        ),
        ("The minister spoke of old couriers, whom nobody searches.", ["old couriers"]),
        ("They spoke today about stolen boats.", ["stolen boats"]),
        ("They talked about two things. Visas, and forged plates.", ["Visas", "forged plates"]),
        ("They talked about two things. Visas, of course, were one.", []),
        ("They talked about two things.\n\nVisas, and forged plates.", []),
        ("Anna Kalna said that Norway had put forward a treaty on extradition.", ["extradition"]),
        ("Anna Kalna called for the creation of a regional reserve of divers.", []),
        ("Anna Kalna is not going to comment on the boat.", []),
        ("They informed the committee of their intention to hold a course on divers.", []),
        ("They appreciated Norway's support in training detectives.", ["training detectives"]),
        (
            "The minister assured his guests of continued support in the fight against drug trafficking.",
            ["the fight against drug trafficking"],
        ),
    ],
)
def test_more_ways_to_say_it(sentence, subjects):
    assert titles(sentence) == subjects


@pytest.mark.parametrize(
    "sentence",
    [
        "The train goes through Riga.",
        "The ministers did not discuss forged visas.",
        "Forged visas were not discussed.",
        "The idea was referred to the executive committee.",
        "The minister took the invitation with gratitude.",
        "They will evaluate the impact of the measures.",
        "Considered as serious crimes are arson and fraud.",
        "It can take up to nine months.",
        "Officers are sitting at the table.",
        "The committee decides criminal matters such as arson and fraud.",
        "Each agenda point was discussed.",
        "Some thirty matters were on the agenda.",
        "The matter was left open.",
        "They presented him with a plaque.",
        "The meeting was held because the ministers spoke of it with the guests.",
        "They discussed it with the ministers.",
    ],
)
def test_what_only_looks_like_talk(sentence):
    assert titles(sentence) == []
