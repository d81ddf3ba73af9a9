"""Wrong sources are refused with a message that says what to mend."""

from __future__ import annotations

import pytest
from gazetteer_build.bodies import add_agencies, add_bodies
from gazetteer_build.cities import Place, add_cities
from gazetteer_build.names import Names
from gazetteer_build.sources import ResourceError, Trap, Traps, read
from gazetteer_build.spelling import Spelling
from gazetteer_build.states import add_states
from gazetteer_build.topics import add_traps, topic_rows
from gazetteer_build.words import read_words

from coopmodel.gazetteers.entries import EntryKind

_PLAIN = Spelling([])
_PLACES = [
    Place("Paris", "FR", 2_000_000, capital=True, wordings=("Paris",)),
    Place("Paris", "US", 25_000, wordings=("Paris",)),
    Place("Nice", "FR", 340_000, wordings=("Nice",)),
    Place("Police", "PL", 30_000, wordings=("Police",)),
    Place("Osa", "JP", 30_000, wordings=("Osa",)),
]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[trap]]\nreason = ""\nwordings = ["x"]', "trap[0].reason: '' is empty or padded"),
        ('[[trap]]\nreason = "r"\nwordings = ["a", "x "]', "trap[0].wordings[1]: 'x ' is empty or padded"),
        ('[[trap]]\nreason = "r"\nwordings = ["a  b"]', "trap[0].wordings[0]: 'a  b' is empty or padded"),
        ('[[trap]]\nreason = "r"', "Object missing required field `wordings`"),
        ('[[trap]]\nreason = "r"\nwordings = [1]', "Expected `str`, got `int`"),
        ('[[trap]]\nreasons = "r"\nwordings = []', "unknown field `reasons`"),
        ("[[trap]", "Expected ']]'"),
    ],
)
def test_a_file_of_the_wrong_shape(source, text, message):
    with pytest.raises(ResourceError) as caught:
        read(source("traps.toml", text), Traps)
    assert str(caught.value).startswith("traps.toml: ")
    assert message in str(caught.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(ResourceError, match=r"^traps\.toml: .*No such file"):
        read(tmp_path / "traps.toml", Traps)


def test_a_sound_file(source):
    file = source("traps.toml", '[[trap]]\nreason = "r"\nwordings = ["x"]')
    assert read(file, Traps).trap == [Trap(reason="r", wordings=["x"])]


_BODY = '[[body]]\ncode = "SCO"\nkind = "bloc"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (_BODY + _BODY, "SCO: the code stands twice"),
        (_BODY + 'parent = "CIS"', "SCO: unknown parent 'CIS'"),
        (_BODY + 'parent = "SCO"', "SCO: unknown parent 'SCO'"),
        (_BODY.replace("bloc", "club"), "SCO: kind 'club' is none of ('body', 'bloc', 'council')"),
        (_BODY + 'ambiguous = ["S"]', "SCO: ambiguous 'S' is none of its wordings"),
        (
            _BODY + '[[body]]\ncode = "CIS"\nkind = "bloc"\nnames = ["SCO"]',
            "'SCO' stands for two things: organization SCO (SCO) and organization CIS (CIS); keep one",
        ),
    ],
)
def test_wrong_bodies(source, text, message):
    with pytest.raises(ResourceError) as caught:
        add_bodies(source("bodies.toml", text), Names(), _PLAIN)
    assert str(caught.value) == f"bodies.toml: {message}"


def test_bodies_their_organs_and_doubtful_wordings(source):
    text = _BODY + 'name = "Shanghai Organization"\nambiguous = ["SCO"]\norgans = ["SCO Office"]'
    names = Names()
    rows = add_bodies(source("bodies.toml", text), names, Spelling([["organization", "organisation"]]))
    assert {(row.wordings, row.body_kind, row.ambiguous) for row in rows} == {
        (("SCO",), "bloc", True),
        (("Shanghai Organization", "Shanghai Organisation"), "bloc", False),
        (("SCO Office",), "body", False),
    }
    assert {entry.code for entry in names.entries.values()} == {"SCO"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[agency]]\nname = "FBI"\ncountry = "ZZ"', "FBI: unknown country 'ZZ'"),
        ('[[agency]]\nname = "FBI"\ncountry = "US"\nambiguous = ["F"]', "FBI: ambiguous 'F' is none of"),
        ('agency = []\n[[post]]\ncountry = "ZZ"\nnames = ["Drug Tsar"]', "unknown country 'ZZ'"),
    ],
)
def test_wrong_agencies(source, text, message):
    with pytest.raises(ResourceError, match=message):
        add_agencies(source("agencies.toml", text), Names(), _PLAIN, {"US"})


def test_posts_need_support(source):
    names = Names()
    add_agencies(
        source("agencies.toml", 'agency = []\n[[post]]\ncountry = "US"\nnames = ["Drug Tsar"]'),
        names,
        _PLAIN,
        {"US"},
    )
    assert {(entry.kind, entry.ambiguous) for entry in names.entries.values()} == {(EntryKind.POST, True)}


def _states(resources, source, change):
    text = change((resources / "states.toml").read_text(encoding="utf-8"))
    return add_states(source("states.toml", text), Names(), _PLAIN, {"SG": "Singapore"})


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[AZ]", "[QQ]", r"\[AZ\] is missing"),
        ("[AZ]", "[A]", r"\[A\] is no code of ISO 3166-1"),
        ('name = "Azerbaijan"', "name = 1", "Expected `str`, got `int`"),
        ('["Azerbaijani", "Azeri"]', '["Georgian"]', "'Georgian' stands for two things: adjective AZ"),
        ('kind = "state"', 'kind = "city"', "kind 'city' is none of"),
        ('codes = ["KR", "KP"]', 'codes = ["KR"]', "want known ones, two if clear"),
        ('codes = ["CG", "CD"]', 'codes = ["CG", "QQ"]', "want known ones, two if clear"),
        ('codes = ["CG", "CD"]', "codes = []", "want known ones, two if clear"),
    ],
)
def test_wrong_states(resources, source, old, new, message):
    with pytest.raises(ResourceError, match=message):
        _states(resources, source, lambda text: text.replace(old, new))


def test_a_state_whose_capital_bears_its_name(resources, source):
    rows = _states(resources, source, lambda text: text)
    assert [row.wordings for row in rows if row.capital] == [("Singapore",)]


def _cities(source, text, names=None):
    names = names or Names()
    rows = add_cities(source("cities.toml", text), _PLACES, names, {"police", "nice"})
    return {wording: row.entry() for row in rows for wording in row.wordings}


def test_the_largest_place_comes_first_and_words_are_no_cities(source):
    cities = _cities(source, "")
    assert set(cities) == {"Paris", "Nice"}
    assert (cities["Paris"].code, cities["Paris"].also, cities["Paris"].ambiguous) == ("FR", ("US",), False)


def test_what_the_lists_say(source):
    cities = _cities(source, 'keep = ["Police"]\ncommon_word = ["Nice"]\ndrop = ["Osa"]\nperson = ["Paris"]')
    assert {wording: city.common_word for wording, city in cities.items()} == {"Nice": True, "Police": False}


def test_wordings_added_by_hand(source):
    text = """
    [[city]]
    name = "Nice"
    country = "FR"
    english = "Nizza"
    names = ["Níça"]

    [[city]]
    name = "Avaza"
    country = "TM"
    population = 6000
    """
    cities = _cities(source, text)
    assert {wording for wording, city in cities.items() if city.name == "Nizza"} == {
        "Nizza",
        "Nice",
        "Níça",
        "Nica",
    }
    assert (cities["Avaza"].code, cities["Avaza"].population) == ("TM", 6000)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[city]]\nname = "Nizza"\ncountry = "FR"', r"Nizza \(FR\) is not in GeoNames"),
        ('[[city]]\nname = "Nice"\ncountry = "FR"\npopulation = 1', "leave its population out"),
        ('drop = ["Nizza"]', "'Nizza' is listed twice, or is no city's name"),
        ('drop = ["Nice"]\nkeep = ["Nice"]', "'Nice' is listed twice"),
        ('[[city]]\nname = "Nice"\ncountry = "FR"\nnames = ["SCO"]', "'SCO' stands for two things"),
    ],
)
def test_wrong_cities(source, text, message):
    names = Names()
    add_bodies(source("bodies.toml", _BODY), names, _PLAIN)
    with pytest.raises(ResourceError, match=message):
        _cities(source, text, names)


def test_a_trap_that_names_something(source):
    names = Names()
    add_bodies(source("bodies.toml", _BODY), names, _PLAIN)
    file = source("traps.toml", '[[trap]]\nreason = "r"\nwordings = ["SCO"]')
    with pytest.raises(ResourceError, match=r"^traps\.toml: 'SCO' stands twice, or names something$"):
        add_traps(file, names, _PLAIN)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[extremism]", "[extremes]", r"\[extremes\] is no topic"),
        ('"extremism",', '"Extremism",', "'Extremism' is not in lower case, or stands twice"),
        ('"extremism",', '"extremism", "extremism",', "'extremism' is not in lower case, or stands twice"),
        ('"tractors",', '"Tractors",', "'Tractors' is not in lower case, or stands twice"),
    ],
)
def test_wrong_topics(resources, source, old, new, message):
    text = (resources / "topics.toml").read_text(encoding="utf-8").replace(old, new)
    with pytest.raises(ResourceError, match=message):
        topic_rows(source("topics.toml", text), _PLAIN)


def test_a_missing_topic(resources, source):
    text = (resources / "topics.toml").read_text(encoding="utf-8")
    kept = text[: text.index("[organization]")]
    with pytest.raises(ResourceError, match=r"^topics\.toml: \[organization\] is missing$"):
        topic_rows(source("topics.toml", kept), _PLAIN)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("b\na\n", "want each word once, sorted, one to a line"),
        ("a\na\n", "want each word once, sorted, one to a line"),
        ("a\nb", "want each word once, sorted, one to a line"),
        ("A\nb\n", "'A' is no word in lower case"),
        ("a b\n", "'a b' is no word in lower case"),
    ],
)
def test_wrong_words(source, text, message):
    with pytest.raises(ResourceError, match=rf"^words\.txt: {message}$"):
        read_words(source("words.txt", text))


def test_missing_words(tmp_path):
    with pytest.raises(ResourceError, match=r"^words\.txt: "):
        read_words(tmp_path / "words.txt")
