"""A label with all that a label may state, and how one is made. The report and its people are invented."""

from __future__ import annotations

import json

import pytest

from coopmodel.evaluation.labels import read_label

_FULL = {
    "source": {"url": "https://example.org/4", "published": "2021-03-05"},
    "meeting": {
        "name": "4th Baltic Forum",
        "ordinal": 4,
        "start": "2021-03-03",
        "end": "2021-03-04",
        "mode": "hybrid",
        "city": "Tallinn",
        "country": "EE",
        "organizers": ["EE"],
        "parties": [{"party": "EE", "capacity": "host"}, {"party": "LV", "capacity": None}],
        "people": [
            {"name": "Anna Kalna", "role": "Deputy Minister", "party": "LV", "head": True},
            {"name": "Juris Ozols", "role": None, "party": "LV", "head": False},
        ],
        "agenda": [{"text": "extradition of suspects", "topics": ["extradition"]}],
    },
    "initiatives": [
        {
            "name": "a joint database",
            "status": "proposed",
            "start": "2022",
            "milestones": [{"name": "pilot phase", "date": "2022-06"}],
            "proposer": "Anna Kalna",
            "quote": "Anna Kalna proposed a joint database",
        }
    ],
    "next_meeting": {"date": "2022", "city": None, "country": "LV"},
}


@pytest.fixture
def full():
    """The plain data of a label that leaves nothing out."""
    return _FULL


@pytest.fixture
def label(tmp_path):
    """Make a label of plain data."""

    def make(data):
        path = tmp_path / "label.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        return read_label(path)

    return make
