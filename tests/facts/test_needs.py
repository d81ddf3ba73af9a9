"""What a pattern needs, and that it is passed over only where it matches nothing."""

import importlib
import pkgutil
from pathlib import Path

import pytest

import coopmodel.facts
from coopmodel.documents.blocks import read_blocks
from coopmodel.facts import known
from coopmodel.facts.agenda.talk import Wordings
from coopmodel.facts.known import known_needs
from coopmodel.facts.needs import folded, needs_of
from coopmodel.facts.patterns import Masked, Pattern, pattern, patterns
from coopmodel.facts.view import View
from coopmodel.mentions.find import find_mentions

REPORTS = sorted((Path(__file__).parents[1] / "golden" / "reports").iterdir())


def all_patterns():
    for room in pkgutil.walk_packages(coopmodel.facts.__path__, "coopmodel.facts."):
        module = importlib.import_module(room.name)
        for name, value in vars(module).items():
            if isinstance(value, Pattern):
                yield f"{room.name}.{name}", value
            elif isinstance(value, Wordings):
                yield from ((f"{room.name}.{name}.{at}", one) for at, one in enumerate(value.patterns))


PATTERNS = dict(all_patterns())
MADE = patterns()
"""All of them, those that stand in tables too."""

_NUMBERS = {"one", "two", "three"}


@pytest.mark.parametrize(
    ("expression", "needed"),
    [
        ("chaired by", [{"chaired by"}]),
        ("organi[sz]ed", [{"organised", "organized"}]),
        ("(?:co-)?hosted", [{"hosted", "co-hosted"}]),
        ("(?i:Signed) in [a-z]+ on", [{"signed in "}, {" on"}]),
        ("(?:met|gathered) .*again", [{"again"}, {"met ", "gathered "}]),
        ("(?:[a-z]+ing|held) there", [{" there"}, {"ing", "held"}]),
        ("(?:(?:first )+session){2}", [{"session"}, {"first "}]),
        ("(?>agreed|decided)++ to", [{"agreed", "decided"}, {" to"}]),
        ("(?>[a-z]+ held)", [{" held"}]),
        ("(?=held)(?<!not )taken(?! away)", [{"taken"}]),
        ("(?:held)?", []),
        ("held|.*", []),
        ("[a-z]+", []),
        ("[^x]", []),
        (r"\d\w", []),
        ("a{2,9}", []),
        ("(?:one|two|three){2} (?:" + "|".join(f"day{n}" for n in range(97)) + ")", [_NUMBERS, {" day"}]),
    ],
)
def test_needs(expression, needed):
    assert [set(strings) for strings in needs_of(expression)] == needed


def test_of_many_needs_the_most_telling_are_given():
    assert needs_of("at .*meeting.*session.*of") == [frozenset({"meeting"}), frozenset({"session"})]
    assert needs_of("\ue006 .*met") == [frozenset({"\ue006 "}), frozenset({"met"})]
    assert needs_of("[\ue000-\ue004] .*approved")[0] == frozenset({"approved"})


@pytest.mark.parametrize("word", ["SİGNED", "ſigned", "Signed", "SıGNED"])
def test_folded_takes_for_the_same_what_re_does(word):
    assert pattern("signed", 2).expression.search(word)
    assert pattern("signed", 2).search(Masked(word))
    assert "signed" in folded(word)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_passed_over_only_where_it_matches_nothing(name, sentences):
    form = PATTERNS[name]
    for text in sentences:
        assert (form.search(text) is None) == (form.expression.search(str(text)) is None), text
        spans = [match.span() for match in form.finditer(text)]
        assert spans == [match.span() for match in form.expression.finditer(str(text))]


def test_most_sentences_need_not_be_asked(sentences):
    asked = sum(not form._is_out(text) for form in PATTERNS.values() for text in sentences)
    assert asked < len(PATTERNS) * len(sentences) / 3


def test_a_pattern_made_later_is_asked_of_a_sentence_masked_before():
    masked = Masked("They embraced.")
    assert pattern("embraced").search(masked)
    assert pattern("absconded").search(masked) is None


def test_what_the_package_asks_is_known_beforehand():
    assert {one.text for one in PATTERNS.values()} < {one.text for one in MADE}
    assert [one.text for one in MADE if known_needs(one.text, one.flags) is None] == []


def test_a_pattern_is_compiled_when_it_is_first_asked():
    one = pattern("moored at (?P<pier>[0-9]+)")
    assert one.search(Masked("They met.")) is None
    assert not compiled(one)
    assert one.match("moored at 7")["pier"] == "7"
    assert compiled(one)
    assert one.fullmatch("moored at 12") is not None
    with pytest.raises(AttributeError, match="sub"):
        _ = one.sub


def compiled(one):
    return "expression" in {name for name in Pattern.__slots__ if holds(one, name)}


def holds(one, name):
    """Whether a slot is filled, without asking for what would fill it."""
    try:
        object.__getattribute__(one, name)
    except AttributeError:
        return False
    return True


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"a": 1}', b"\xff\xfe", None])
def test_without_its_file_it_is_all_worked_out(damage, tmp_path, monkeypatch):
    file = tmp_path / "needs.json"
    if damage is not None:
        file.write_bytes(damage)
    monkeypatch.setattr(known, "_FILE", file)
    known._all.cache_clear()
    try:
        assert known_needs("chaired by", 0) is None
        assert pattern("chaired by").search(Masked("a session chaired by her"))
        assert pattern("chaired by").search(Masked("a session")) is None
    finally:
        known._all.cache_clear()


@pytest.fixture(scope="module")
def sentences():
    texts = [path.read_text(encoding="utf-8") for path in REPORTS]
    found = [find_mentions(read_blocks(text).blocks) for text in texts]
    return [View(sentence).text for text in found for sentence in text][:1500:3]
