from __future__ import annotations

import attrs
import pytest

from coopmodel import Initiative, InitiativeKind, Milestone, PartialDate, Party, PartyKind

DAY = PartialDate.parse
KZ, UZ = (Party(code=code, kind=PartyKind.STATE) for code in ("KZ", "UZ"))


def test_an_id_is_made_of_what_identifies_an_initiative():
    initiative = Initiative(name="Joint Training Modules", start=DAY("2024-08"), parties=(KZ, UZ))
    assert initiative.id == "initiative-joint-training-modules-8a7394e3"
    for change in ({"name": "Joint training"}, {"start": None}, {"parties": (KZ,)}, {"parties": (UZ, KZ)}):
        assert attrs.evolve(initiative, id="", **change).id != initiative.id
    for change in ({"kind": InitiativeKind.TRAINING}, {"end": DAY("2025")}, {"extra": {"seen": True}}):
        assert attrs.evolve(initiative, id="", **change).id == initiative.id


def test_an_id_stays_when_another_field_changes():
    initiative = Initiative(name="Joint Training Modules")
    assert attrs.evolve(initiative, name="Other modules").id == initiative.id
    assert Initiative(id="my-own", name="Joint Training Modules").id == "my-own"


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2024", "2024"),
        ("2024-07-05", "2024-07"),
        ("2024-07-05", "2024"),
        ("2024", "2024-03-01"),
        (None, "2024"),
        ("2024", None),
    ],
)
def test_an_end_that_may_be_after_the_start(start, end):
    dates = {name: DAY(text) for name, text in (("start", start), ("end", end)) if text}
    assert Initiative(name="plan", **dates).end == dates.get("end")


def test_an_end_before_the_start(refused):
    message = refused(Initiative, name="plan", start=DAY("2024-07"), end=DAY("2024-06-30"))
    assert message == "Initiative.end: PartialDate.parse('2024-06-30') is before Initiative.start (2024-07)"


def test_milestones():
    step = Milestone(name="Pilot launch", date=DAY("2024-07"), done=True)
    assert Initiative(name="plan", milestones=(step,)).milestones[0].done is True
