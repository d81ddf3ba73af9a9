"""Labels, how reports are held against them, and the scores. Reports and people are invented."""

from __future__ import annotations

import json

import attrs
import pytest

from coopmodel import (
    SourceError,
)
from coopmodel.evaluation.comparing import FIELDS, compare
from coopmodel.evaluation.matching import best_pairs, likeness, overlap
from coopmodel.evaluation.scoring import Estimate, evaluate
from coopmodel.evaluation.tables import mistakes, score_table

TEXT = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021."


@pytest.fixture
def outcomes(label):
    """What becomes of each field, by its name, as (right, wrong, missed)."""

    def of(stated, found):
        compared = compare(label(stated), label(found))
        return {one.field: (one.right, one.wrong, one.missed) for one in compared}

    return of


def with_meeting(**fields):
    return {"meeting": fields}


def with_initiatives(*initiatives):
    return {"initiatives": [{"quote": None, **initiative} for initiative in initiatives]}


# Comparison


def test_what_is_read_to_the_letter_is_right(outcomes, full):
    found = outcomes(full, full)
    assert list(found) == list(FIELDS)
    assert all(right and not wrong and not missed for right, wrong, missed in found.values())


@pytest.mark.parametrize(
    ("field", "stated", "found"),
    [
        ("published", {"source": {"published": "2021-03"}}, {"source": {"published": "2021"}}),
        ("start", with_meeting(start="2021-03-03"), with_meeting(start="2021-03")),
        ("end", with_meeting(end="2021-03-03"), with_meeting(end="2021-03-04")),
        ("mode", with_meeting(mode="virtual"), with_meeting(mode="hybrid")),
        ("ordinal", with_meeting(ordinal=4), with_meeting(ordinal=5)),
        ("city", with_meeting(city="Tartu"), with_meeting(city="Narva")),
        ("country", with_meeting(country="EE"), with_meeting(country="LV")),
        ("organizers", with_meeting(organizers=["EE"]), with_meeting(organizers=["LV"])),
        ("parties", with_meeting(parties=[{"party": "EE"}]), with_meeting(parties=[{"party": "LV"}])),
        ("people", with_meeting(people=[{"name": "A. Kalna"}]), with_meeting(people=[{"name": "B. Kalna"}])),
        ("agenda", with_meeting(agenda=[{"text": "fraud"}]), with_meeting(agenda=[{"text": "arms"}])),
        (
            "topics",
            with_meeting(agenda=[{"text": "it", "topics": ["fugitives"]}]),
            with_meeting(agenda=[{"text": "it", "topics": ["training"]}]),
        ),
        ("initiatives", with_initiatives({"name": "hotline"}), with_initiatives({"name": "patrols"})),
        ("next_meeting", {"next_meeting": {"date": "2022"}}, {"next_meeting": {"date": "2023"}}),
    ],
)
def test_a_fact_that_differs_is_wrong_and_missed(outcomes, field, stated, found):
    right, wrong, missed = outcomes(stated, found)[field]
    assert (right, len(wrong), len(missed)) == ((), 1, 1)


def test_capitals_of_cities_and_codes_do_not_count(outcomes):
    stated = with_meeting(city="St. Petersburg", organizers=["Europol"], parties=[{"party": "sco rats"}])
    found = with_meeting(city="ST. PETERSBURG", organizers=["EUROPOL"], parties=[{"party": "SCO RATS"}])
    compared = outcomes(stated, found)
    for field in ("city", "organizers", "parties"):
        assert len(compared[field][0]) == 1, field


def test_signs_in_names_do_not_count(outcomes):
    stated = with_meeting(people=[{"name": "Mary-Ann O'Neill", "party": "IE", "head": True}])
    found = with_meeting(people=[{"name": "mary ann o’neill", "party": "ie", "head": True}])
    compared = outcomes(stated, found)
    assert compared["people"] == (("Mary-Ann O'Neill",), (), ())
    assert compared["heads"] == (("Mary-Ann O'Neill (IE)",), (), ())


def test_a_head_without_a_name_is_one_of_its_party(outcomes):
    stated = with_meeting(people=[{"head": True, "party": "AM"}, {"head": True}])
    compared = outcomes(stated, with_meeting(people=[{"head": True, "party": "AM"}]))
    assert compared["people"] == ((), (), ())
    assert compared["heads"] == (("somebody (AM)",), (), ("somebody (of no party)",))


def test_a_plain_member_has_no_capacity_to_be_found(outcomes):
    stated = with_meeting(parties=[{"party": "EE", "capacity": "host"}, {"party": "LV"}])
    found = with_meeting(
        parties=[{"party": "EE", "capacity": "member"}, {"party": "LV", "capacity": "guest"}]
    )
    assert outcomes(stated, found)["capacity"] == ((), ("LV: guest",), ("EE: host",))


def test_subjects_of_the_agenda_pair_by_their_words(outcomes):
    stated = with_meeting(
        agenda=[{"text": "the growth of cybercrimes"}, {"text": "exchange of data on arms"}]
    )
    found = with_meeting(
        agenda=[{"text": "data on arms"}, {"text": "growth of cybercrime"}, {"text": "flags"}]
    )
    assert outcomes(stated, found)["agenda"] == (
        ("the growth of cybercrimes", "exchange of data on arms"),
        ("flags",),
        (),
    )


def test_an_initiative_pairs_by_its_quote_too(outcomes):
    stated = with_initiatives(
        {"name": "fast lane", "quote": "experts will answer requests within a day", "status": "agreed"}
    )
    by_name = with_initiatives({"name": "answer requests within a day", "status": "agreed"})
    by_quote = with_initiatives({"name": "it", "quote": "experts will answer requests within a day"})
    assert outcomes(stated, by_name)["initiatives"] == (("fast lane",), (), ())
    assert outcomes(stated, by_name)["status"] == (("fast lane: agreed",), (), ())
    assert outcomes(stated, by_quote)["initiatives"] == (("fast lane",), (), ())
    assert outcomes(stated, by_quote)["status"] == ((), (), ("fast lane: agreed",))


def test_status_counts_only_for_pairs_and_dates_for_all_that_is_stated(outcomes):
    stated = with_initiatives(
        {"name": "a hotline", "status": "planned", "start": "2024"},
        {"name": "joint patrols", "status": "active", "milestones": [{"name": "first", "date": "2025"}]},
    )
    found = with_initiatives(
        {"name": "hotline", "status": "agreed", "start": "2023", "milestones": [{"name": "test"}]},
        {"name": "a song", "status": "agreed", "start": "2020"},
    )
    compared = outcomes(stated, found)
    assert compared["initiatives"] == (("a hotline",), ("a song",), ("joint patrols",))
    assert compared["status"] == ((), ("a hotline: agreed",), ("a hotline: planned",))
    assert compared["dates"] == (
        (),
        ("a hotline: start 2023",),
        ("a hotline: start 2024", "joint patrols: milestone 2025"),
    )


def test_pairs_are_made_once_best_first():
    pairs = best_pairs(["joint patrols", "patrols"], ["patrols", "joint patrols on rivers"], likeness)
    assert pairs == {1: 0, 0: 1}
    assert best_pairs(["patrols"], ["patrols", "patrols"], likeness) == {0: 1}
    assert best_pairs([], ["patrols"], likeness) == {}


def test_words_that_say_nothing_are_alike_in_nothing():
    assert overlap("of the", "of the") == 0.0
    assert likeness("of the", "patrols") == 0.0
    assert likeness("", "") == 0.0


@pytest.mark.parametrize(
    ("longer", "expected"),
    [
        ("plan a regular training border guards beside rivers lakes shores seas", 0.6),
        ("training border guards" + "".join(f" w{n}" for n in range(9)), 0.6),
        ("training border guards" + "".join(f" w{n}" for n in range(10)), 6 / 16),
        ("training border patrols beside rivers", 4 / 8),
    ],
)
def test_a_passage_within_another_is_like_it_unless_that_is_much_longer(longer, expected):
    assert likeness("training of border guards", longer) == pytest.approx(expected)


# Scores


@pytest.fixture
def folder(tmp_path):
    """Write labelled reports: text and label by name."""

    def write(**reports):
        for name, (text, data) in reports.items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
            (tmp_path / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")
        return tmp_path

    return write


def test_scores_count_the_facts_of_all_reports(folder):
    right = with_meeting(start="2021-03-04", city="Tallinn", parties=[{"party": "EE"}, {"party": "LV"}])
    wrong = with_meeting(start="2021-03-05", parties=[{"party": "EE"}, {"party": "LT"}])
    evaluation = evaluate(folder(b=(TEXT, right), a=(TEXT, wrong)))
    assert [report.name for report in evaluation.reports] == ["a", "b"]
    scores = {score.field: score for score in evaluation.fields}
    parties = scores["parties"]
    assert (parties.right, parties.wrong, parties.missed) == (3, 1, 1)
    assert parties.precision.value == parties.recall.value == parties.f1.value == pytest.approx(0.75)
    assert parties.f1 == Estimate(value=parties.f1.value, low=0.5, high=1.0)
    assert scores["city"].precision == Estimate(value=0.5, low=0.0, high=1.0)
    assert scores["city"].recall == Estimate(value=1.0, low=1.0, high=1.0)
    assert "ordinal" not in scores
    sums = [sum(getattr(score, kind) for score in evaluation.fields) for kind in ("right", "wrong", "missed")]
    whole = evaluation.all_facts
    assert [whole.right, whole.wrong, whole.missed] == sums
    mean = sum(score.f1.value for score in evaluation.fields) / len(evaluation.fields)
    assert evaluation.headline.value == pytest.approx(mean)
    assert evaluation.headline.low < evaluation.headline.value < evaluation.headline.high


def test_the_same_reports_give_the_same_figures(folder):
    reports = {f"r{n}": (TEXT, with_meeting(start=f"2021-03-0{n}", city="Tallinn")) for n in range(1, 6)}
    once = evaluate(folder(**reports))
    assert evaluate(str(folder())) == once
    assert attrs.asdict(once)["headline"]["low"] == once.headline.low


def test_where_nothing_is_stated_and_nothing_read_nothing_is_wrong(folder):
    evaluation = evaluate(folder(quiet=("The weather was fine.", {})))
    assert evaluation.fields == ()
    certain = Estimate(value=1.0, low=1.0, high=1.0)
    assert evaluation.headline == evaluation.all_facts.f1 == evaluation.all_facts.precision == certain


def test_the_text_can_be_markdown(tmp_path):
    (tmp_path / "one.md").write_text(TEXT, encoding="utf-8")
    (tmp_path / "one.json").write_text('{"meeting": {"city": "Tallinn"}}', encoding="utf-8")
    (tmp_path / "unlabelled.txt").write_text(TEXT, encoding="utf-8")
    evaluation = evaluate(tmp_path)
    assert [report.name for report in evaluation.reports] == ["one"]
    assert evaluation.reports[0].outcomes[FIELDS.index("city")].right == ("Tallinn",)


def test_what_is_no_folder_of_labelled_reports_is_told(tmp_path):
    with pytest.raises(SourceError, match="no such folder"):
        evaluate(tmp_path / "nowhere")
    with pytest.raises(SourceError, match="holds no labelled report"):
        evaluate(tmp_path)
    (tmp_path / "lone.json").write_text("{}", encoding="utf-8")
    with pytest.raises(SourceError, match=r"there is no lone\.txt beside it"):
        evaluate(tmp_path)
    (tmp_path / "lone.txt").write_bytes(b"\x00\x01")
    with pytest.raises(SourceError, match=r"lone\.txt: is binary"):
        evaluate(tmp_path)


# Tables


def test_the_table_is_narrow_and_ends_with_the_headline(folder):
    evaluation = evaluate(folder(chiefs=(TEXT, with_meeting(start="2021-03-04", city="Riga"))))
    rows = score_table(evaluation).splitlines()
    assert max(map(len, rows)) <= 80
    assert rows[0].split() == ["field", "P", "R", "F1", "95", "%", "of", "F1", "right", "wrong", "missed"]
    assert rows[1].split() == "start 1.000 1.000 1.000 1.000 to 1.000 1 0 0".split()
    assert rows[-2].startswith("all facts")
    assert rows[-1].startswith("headline: mean F1 over the fields 0.")
    assert rows[-1].endswith(", 1 report")


def test_mistakes_are_listed_under_their_report(folder):
    evaluation = evaluate(
        folder(
            chiefs=(TEXT, with_meeting(city="Riga", agenda=[{"text": "border guards and their dogs " * 5}]))
        )
    )
    lines = mistakes(evaluation).splitlines()
    assert lines[0] == "== chiefs"
    assert "  city         wrong   Tallinn" in lines
    assert "  city         missed  Riga" in lines
    at = next(at for at, line in enumerate(lines) if line.startswith("  agenda       missed  border guards"))
    assert lines[at + 1].startswith(" " * 23 + "border")
    assert max(map(len, lines)) <= 80


def test_several_reports_are_counted_in_the_plural(folder):
    report = (TEXT, with_meeting(city="Tallinn"))
    assert score_table(evaluate(folder(a=report, b=report))).endswith(", 2 reports")
