"""Blocks to sentences with what they name."""

from __future__ import annotations

import pytest

from coopmodel.mentions.kinds import Actor, Body, DateMention, Nation, PartyMention, PlaceMention


def test_a_sentence_with_all_that_it_names(read):
    text = "On 4 March 2021 Minister Olga Brun met INTERPOL on Polish proposals in Oslo, and on extradition."
    (sentence,) = read(text)
    assert [(type(m), text[m.start : m.end]) for m in sentence.mentions] == [
        (DateMention, "4 March 2021"),
        (Actor, "Minister Olga Brun"),
        (PartyMention, "INTERPOL"),
        (Nation, "Polish"),
        (PlaceMention, "Oslo"),
    ]
    assert [topic.topic for topic in sentence.topics] == ["extradition"]


def test_sentences_are_numbered_through_the_blocks(read):
    sentences = read("They met. They spoke.\n- Drugs\n\nThey left.")
    assert [(s.number, s.passage.text) for s in sentences] == [
        (0, "They met."),
        (1, "They spoke."),
        (2, "Drugs"),
        (3, "They left."),
    ]
    assert sentences[0].block is sentences[1].block


def test_the_cells_of_a_row_know_their_headers(read):
    sentences = read("| State | Head |\n|---|---|\n| Norway | Olga Brun, Minister |")
    cells = [(s.header, s.passage.text) for s in sentences if s.block.row is not None]
    assert cells == [("State", "Norway"), ("Head", "Olga Brun, Minister")]


@pytest.mark.parametrize(
    ("text", "city", "country", "is_stated"),
    [
        ("They met in Oslo.", "Oslo", "NO", False),
        ("They met in Paris, France, today.", "Paris", "FR", True),
        ("They met in Georgetown (Guyana).", "Georgetown", "GY", True),
        ("They met in Oslo, Denmark and Poland agreed.", "Oslo", "NO", False),
    ],
)
def test_a_city_and_its_state(only, text, city, country, is_stated):
    place = only(text, PlaceMention)
    assert (place.city, place.country, place.stated_country) == (city, country, is_stated)


def test_a_small_city_needs_a_word_that_leads_to_it(read):
    def cities(text):
        return [m.city for sentence in read(text) for m in sentence.mentions if isinstance(m, PlaceMention)]

    assert cities("They met in Cholpon-Ata.") == ["Cholpon-Ata"]
    assert cities("The Cholpon-Ata declaration stands.") == []
    assert cities("Cholpon-Ata, they said.") == []
    assert cities("They met in Reading.") == []
    assert cities("They met in Reading, United Kingdom.") == ["Reading"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the Economic Cooperation Organization (ECO) came.", "Economic Cooperation Organization (ECO)"),
        (
            "the European Border and Coast Guard Agency - Frontex came.",
            "European Border and Coast Guard Agency - Frontex",
        ),
    ],
)
def test_a_party_and_its_acronym_are_one_mention(only, text, words):
    party = only(text, PartyMention)
    assert text[party.start : party.end] == words


def test_two_parties_beside_each_other_are_two(named):
    assert named("INTERPOL (AFRIPOL) came.") == [("PartyMention", "INTERPOL"), ("PartyMention", "AFRIPOL")]
    assert named("Norway and Norway came.") == [("PartyMention", "Norway"), ("PartyMention", "Norway")]


def test_a_surname_alone_is_a_person_where_the_text_tells_the_full_name(read):
    full, short, again, other = read("Minister Olga Brun spoke. Brun left. Ms. Brun came. Brunner came.")
    assert full.mentions[0].name == "Olga Brun"
    (surname,) = short.mentions
    assert (surname.name, surname.role) == ("Brun", None)
    assert [m.name for m in again.mentions] == ["Brun"]
    assert other.mentions == ()


@pytest.mark.parametrize("text", ["Olga Brun spoke. Brun left.", "Minister Brun spoke. Brun left."])
def test_a_surname_alone_is_nobody_where_the_full_name_is_not_certain(read, text):
    assert read(text)[1].mentions == ()


def test_a_very_short_surname_alone_is_nobody(read):
    assert read("Minister Jun Li spoke. Li left.")[1].mentions == ()


def test_the_words_of_a_place_with_its_state_are_not_named_twice(named):
    assert named("They met in Tbilisi, Georgia.") == [("PlaceMention", "Tbilisi, Georgia")]


def test_a_doubtful_wording_counts_where_another_names_the_same_party(named):
    """OAS may stand for much; the organization's name in full settles it."""
    assert named("The OAS came.") == []
    settled = "The OAS came. The Organization of American States spoke."
    assert named(settled) == [("PartyMention", "OAS"), ("PartyMention", "Organization of American States")]


def test_a_person_or_a_body_of_a_doubtful_party_has_none(only):
    assert only("Secretary General Olga Brun of the OAS came.", Actor).parties == ()
    assert only("The Investigation Bureau of the NCB came.", Body).parties == ()


def test_an_article_before_a_name_makes_it_no_person(named):
    assert named("They took up the Olga Brun case.") == []


def test_no_blocks_no_sentences(read):
    assert read("") == []


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("They met in Trawsling, Georgia, on 4 May.", "Trawsling", "GE"),
        ("They met in Old Trawsling (Georgia).", "Old Trawsling", "GE"),
        ("TRAWSLING (Georgia), 4 May 2021 – They met.", "TRAWSLING", "GE"),
        ("They met in Tripoli, Lebanon.", "Tripoli", "LB"),
    ],
)
def test_a_town_that_its_state_introduces(only, text, city, country):
    place = only(text, PlaceMention)
    assert (place.city, place.country, place.stated_country) == (city, country, True)


@pytest.mark.parametrize(
    "text",
    [
        "They met in Trawsling, Georgia and Armenia agreed.",
        "Officers from Central Asia, Georgia, Armenia came.",
        "Crime in South Asia, Nepal.",
        "Trawsling (Georgia) came.",
    ],
)
def test_a_name_beside_a_state_need_not_be_a_town(read, text):
    assert [m for s in read(text) for m in s.mentions if isinstance(m, PlaceMention)] == []


def test_a_town_is_known_in_the_rest_of_the_text(read):
    text = "Talks in Old Trawsling\n\nThey met in Old Trawsling, Georgia. They came to Old Trawsling by bus."
    places = [m for s in read(text) for m in s.mentions if isinstance(m, PlaceMention)]
    assert [(place.city, place.country) for place in places] == [("Old Trawsling", "GE")] * 3


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("They met in San José, Costa Rica.", "San José"),
        ("They met in London, UK.", "London"),
        ("They met in Washington, D.C.", "Washington, D.C."),
    ],
)
def test_a_city_is_named_without_its_state(read, text, city):
    (sentence,) = read(text)
    assert [one.city for one in sentence.mentions if isinstance(one, PlaceMention)] == [city]


def test_a_seat_in_brackets_is_no_name(read):
    (sentence,) = read("Hon. Anna Kalna (Mara South) spoke of visas.")
    assert [one.name for one in sentence.mentions if isinstance(one, Actor)] == ["Anna Kalna"]
