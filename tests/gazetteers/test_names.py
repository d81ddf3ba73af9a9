"""Names in texts: what is found, what is not, and what it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.gazetteers.entries import EntryKind
from coopmodel.gazetteers.matching import plain
from coopmodel.gazetteers.names import _FILES, find_names, state_codes, state_name
from coopmodel.gazetteers.rows import NameRow, read_rows

_WRITTEN = {wording for file in _FILES for row in read_rows(file, NameRow) for wording in row.wordings}
_KNOWN = _WRITTEN | {wording.upper() for wording in _WRITTEN}
_PROSE = st.lists(st.one_of(st.sampled_from(sorted(_WRITTEN)), st.text(max_size=3))).map("".join)


def found(text):
    return [(text[hit.start : hit.end], hit.entry.code) for hit in find_names(text)]


def only(text):
    (hit,) = find_names(text)
    return hit.entry


def test_a_sentence():
    text = "Prosecutors from Azerbaijan and Georgia convened in Tbilisi; the Kazakh side joined INTERPOL."
    assert found(text) == [
        ("Azerbaijan", "AZ"),
        ("Georgia", "GE"),
        ("Tbilisi", "GE"),
        ("Kazakh", "KZ"),
        ("INTERPOL", "INTERPOL"),
    ]


def test_a_hit_says_what_it_is():
    assert only("Tashkent").kind is EntryKind.CITY
    assert only("Tashkent").capital
    assert only("Tashkent").population > 1_000_000
    assert only("Uzbek").kind is EntryKind.ADJECTIVE
    assert only("Azerbaijanis").kind is EntryKind.PEOPLE
    assert only("FBI").kind is EntryKind.AGENCY
    assert only("FBI").name == "Federal Bureau of Investigation"
    assert only("AFRIPOL").parent == "African Union"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kyrgyz Republic", "KG"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("U.S.", "US"),
        ("USA", "US"),
        ("UK", "GB"),
        ("UAE", "AE"),
        ("DPRK", "KP"),
        ("ROK", "KR"),
        ("PRC", "CN"),
        ("Czech Republic", "CZ"),
        ("Côte d’Ivoire", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Burma", "MM"),
        ("Brunei Darussalam", "BN"),
        ("Viet Nam", "VN"),
        ("Lao PDR", "LA"),
        ("Russian Federation", "RU"),
        ("Swaziland", "SZ"),
        ("North Macedonia", "MK"),
        ("FYROM", "MK"),
        ("Cabo Verde", "CV"),
        ("State of Palestine", "PS"),
        ("Democratic Republic of the Congo", "CD"),
        ("DRC", "CD"),
        ("Republic of the Congo", "CG"),
        ("Kosovo", "XK"),
        ("Saint Kitts & Nevis", "KN"),
        ("St Lucia", "LC"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Korea, Republic of", "KR"),
        ("Lao\u00a0PDR", "LA"),
        ("United\nStates", "US"),
    ],
)
def test_states_are_known_by_every_usual_name(text, code):
    assert found(text) == [(text, code)]
    assert only(text).kind is EntryKind.STATE


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Emirati", "AE"),
        ("Dutch", "NL"),
        ("Swiss", "CH"),
        ("Burmese", "MM"),
        ("Tajik", "TJ"),
        ("Nigerien", "NE"),
        ("Nigerian", "NG"),
        ("Guinean", "GN"),
        ("Bissau-Guinean", "GW"),
        ("Swedes", "SE"),
        ("Turks", "TR"),
        ("Poles", "PL"),
    ],
)
def test_adjectives_and_people_tell_the_state(text, code):
    assert found(text) == [(text, code)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SCO RATS Executive Committee", "SCO RATS"),
        ("Executive Committee of the Regional Anti-Terrorist Structure of the SCO", "SCO RATS"),
        ("SCO Regional Antiterrorist Structure", "SCO RATS"),
        ("RATS SCO", "SCO RATS"),
        ("SCO Secretariat", "SCO"),
        ("Shanghai Cooperation Organisation", "SCO"),
        ("CIS Anti-Terrorism Centre", "CIS ATC"),
        ("Organisation for Security and Co-operation in Europe", "OSCE"),
        ("European Commission", "EU"),
        ("Turkic Council", "OTS"),
        ("Frontex", "FRONTEX"),
        ("Gulf Cooperation Council-pol", "GCCPOL"),
        ("Guinea-Bissau", "GW"),
        ("Papua New Guinea", "PG"),
        ("Equatorial Guinea", "GQ"),
        ("South Sudan", "SS"),
        ("Dominican Republic", "DO"),
        ("Turkish Republic of Northern Cyprus", "Turkish Republic of Northern Cyprus"),
        ("Border Guard Bangladesh", "BD"),
        ("Mexico City", "MX"),
        ("Kuwait City", "KW"),
        ("New Delhi", "IN"),
    ],
)
def test_the_longest_name_is_taken(text, expected):
    assert found(text) == [(text, expected)]


def test_niger_is_not_nigeria():
    assert found("Niger, Nigeria, Nigeriens, Nigerians and Nigerland") == [
        ("Niger", "NE"),
        ("Nigeria", "NG"),
        ("Nigeriens", "NE"),
        ("Nigerians", "NG"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia's", [("Russia", "RU")]),
        ("the Tajik-Afghan border", [("Tajik", "TJ"), ("Afghan", "AF")]),
        ("US-led", [("US", "US")]),
        ("non-EU", [("EU", "EU")]),
        ("Romania_x, Omanian, Chinatown2, MalTa", []),
        ("join us in the us", []),
    ],
)
def test_names_stand_at_word_boundaries(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("BAKU", "AZ"),
        ("DUSHANBE", "TJ"),
        ("AZERBAIJAN", "AZ"),
        ("KYRGYZ", "KG"),
        ("ST. PETERSBURG", "RU"),
        ("MALI", "ML"),
    ],
)
def test_states_cities_and_adjectives_are_known_in_capitals(text, code):
    assert found(text) == [(text, code)]


@pytest.mark.parametrize(
    "text", ["NICE", "LAO", "azerbaijan", "tashkent", "READING", "AZERBAIJANIS", "frontex"]
)
def test_other_letters_are_other_words(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks in Łodž", [("Łodž", "PL")]),
        ("ŁODŽ and Riga", [("ŁODŽ", "PL"), ("Riga", "LV")]),
        ("Talks in Rīga", [("Rīga", "LV")]),
        ("Colonel Đỗ Văn Bảo", []),
        ("the Bäth accord", []),
    ],
)
def test_a_large_city_is_known_with_marks_on_its_letters(text, expected):
    assert found(text) == expected


def test_guam_in_capitals_is_the_organization():
    assert only("GUAM").kind is EntryKind.ORGANIZATION
    assert only("Guam").kind is EntryKind.STATE


@pytest.mark.parametrize(
    "text",
    [
        "Georgia, USA",
        "State of Georgia",
        "New Mexico",
        "New Jersey",
        "Paris Agreement",
        "Rome Statute",
        "Budapest Convention",
        "Vienna Convention",
        "Washington Post",
        "Oxford University",
        "Indian Ocean",
        "South China Sea",
        "Gulf of Guinea",
        "Latin American",
        "Turkish Airlines",
        "UN Convention against Transnational Organised Crime",
        "Warsaw Pact",
        "Istanbul Process",
        "Panama Papers",
    ],
)
def test_a_trap_gives_nothing(text):
    assert found(f"on the {text} of 2000") == []


def test_a_trap_hides_only_what_stands_inside():
    assert found("Paris Agreement signed in Paris by France") == [("Paris", "FR"), ("France", "FR")]


@pytest.mark.parametrize(
    "text",
    [
        "St Petersburg",
        "St. Petersburg",
        "Saint Petersburg",
        "Saint\nPetersburg",
        "ST PETERSBURG",
        "Leningrad",
    ],
)
def test_saint_petersburg_however_it_is_written(text):
    assert found(f"in {text}.") == [(text, "RU")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kiev", "UA"),
        ("Kyiv", "UA"),
        ("Nur-Sultan", "KZ"),
        ("Alma-Ata", "KZ"),
        ("Ashkhabad", "TM"),
        ("Cholpon-Ata", "KG"),
        ("The Hague", "NL"),
        ("Washington, D.C.", "US"),
        ("Washington DC", "US"),
        ("New York", "US"),
        ("Atlanta, Georgia", "US"),
        ("Panama City", "PA"),
        ("Lome", "TG"),
        ("Lomé", "TG"),
        ("N'Djamena", "TD"),
        ("N’Djamena", "TD"),
        ("Naypyidaw", "MM"),
        ("Bangalore", "IN"),
        ("Makkah", "SA"),
        ("Sharm El Sheikh", "EG"),
        ("Ulaanbaatar", "MN"),
        ("Teheran", "IR"),
        ("Lyons", "FR"),
        ("Zürich", "CH"),
        ("Zurich", "CH"),
        ("Ha Noi", "VN"),
        ("Pristina", "XK"),
        ("Bali", "ID"),
    ],
)
def test_cities_are_known_by_their_english_spellings(text, code):
    assert found(text) == [(text, code)]
    assert only(text).kind is EntryKind.CITY


def test_the_largest_city_of_a_name_comes_first_and_the_others_states_are_kept():
    assert only("Paris").code == "FR"
    assert "US" in only("Paris").also
    assert not only("Paris").ambiguous
    assert only("Valencia").ambiguous
    assert {"VE", "ES"} <= {only("Valencia").code, *only("Valencia").also}


def test_a_state_that_bears_its_capitals_name():
    assert only("Singapore").capital
    assert not only("Kazakhstan").capital


@pytest.mark.parametrize(
    "text", ["Police", "Most", "Union", "Andrews", "Sullivan", "Ali", "Mon", "America", "Mission"]
)
def test_words_and_persons_are_no_cities(text):
    assert found(text) == []


def test_some_cities_are_foremost_a_word():
    assert only("Nice").common_word
    assert only("Reading").common_word
    assert not only("Paris").common_word


def test_an_acronym_used_elsewhere_is_ambiguous_and_its_full_name_is_not():
    assert only("EAC").ambiguous
    assert not only("East African Community").ambiguous
    assert only("EAC").code == only("East African Community").code


def test_what_two_states_share():
    assert only("Congo").ambiguous
    assert only("Congo").also == ("CD",)
    assert only("Korea").code == "KR"
    assert only("Korea").also == ("KP",)


def test_state_codes_and_names():
    assert len(state_codes()) == 250
    assert {state_name(code) for code in ("RU", "XK", "CI")} == {"Russia", "Kosovo", "Côte d'Ivoire"}
    with pytest.raises(KeyError):
        state_name("ZZ")


@given(st.one_of(st.text(), _PROSE))
def test_hits_are_known_wordings_in_order_and_apart(text):
    behind = 0
    for hit in find_names(text):
        assert behind <= hit.start < hit.end <= len(text)
        assert plain(text[hit.start : hit.end]) in _KNOWN
        assert hit.entry.kind is not EntryKind.TRAP
        behind = hit.end
