"""Lists in running text, split where a reader would."""

from __future__ import annotations

import pytest

from coopmodel.facts.splitting import split_items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "sharing information, training officers and buying boats",
            ["sharing information", "training officers", "buying boats"],
        ),
        (
            "strengthening border control, searching vehicles, checking papers",
            ["strengthening border control", "searching vehicles", "checking papers"],
        ),
        (
            "the making of locks and keys, as well as the files needed to open them",
            ["the making of locks and keys, as well as the files needed to open them"],
        ),
        (
            "rents, particularly in port towns, and the price of ropes",
            ["rents, particularly in port towns", "the price of ropes"],
        ),
        (
            "watching and patrolling, keeping daily contact, and lamps",
            ["watching and patrolling", "keeping daily contact", "lamps"],
        ),
        ("ropes, \ue004 and \ue004 sailors", ["ropes", "\ue004 and \ue004 sailors"]),
        (
            "piracy in the Middle East, Southeast Asia and North America, and ropes",
            ["piracy in the Middle East, Southeast Asia and North America", "ropes"],
        ),
        (
            "support in prevention, training, use of drones",
            ["support in prevention", "training", "use of drones"],
        ),
        (
            "fight against, and prevention of, theft, and dogs",
            ["fight against, and prevention of, theft", "dogs"],
        ),
        (
            "a plan for the joint reporting, search and rescue centre in Riga, and dogs",
            ["a plan for the joint reporting, search and rescue centre in Riga", "dogs"],
        ),
        (
            "the new reporting, search and warning system",
            ["the new reporting, search and warning system"],
        ),
        (
            "the system of help and advising for young drivers",
            ["the system of help and advising for young drivers"],
        ),
        (
            "the fight against theft and training for young drivers",
            ["the fight against theft", "training for young drivers"],
        ),
        ("the fares, under which all sail, and dogs", ["the fares, under which all sail", "dogs"]),
        ("border posts, which were closed, and dogs", ["border posts, which were closed", "dogs"]),
        ("returnees, people brought home from Oslo", ["returnees"]),
        ("gangs and the recruitment of boys to them", ["gangs and the recruitment of boys to them"]),
        (
            "the growth of gangs in Riga and its effects on schools",
            ["the growth of gangs in Riga and its effects on schools"],
        ),
        (
            "the theft of boats by night and the EU rules on lamps",
            ["the theft of boats by night", "the EU rules on lamps"],
        ),
        (
            "the sweep, which ended with 9 arrests, 4 boats held and the rescue of 2 dogs",
            ["the sweep, which ended with 9 arrests, 4 boats held and the rescue of 2 dogs"],
        ),
    ],
)
def test_items_stand_apart(text, items):
    assert [text[start:end] for start, end in split_items(text)] == items


@pytest.mark.parametrize(
    "text",
    [
        "open, fair and regular exchanges of data",
        "exchange of data and early, timely, lawful exchange of evidence",
        "detection, investigation, prevention of crimes",
        "measures for detection, suppression, investigation of cybercrime",
        "tracing, seizing, returning of assets",
        "cooperation in detecting, disrupting, prevention of crime",
        "places for workers through the development and recognition of skills",
        "the results and the conduct of the raids",
        "drones that will help find, seize and destroy rafts",
    ],
)
def test_what_shares_a_noun_stays_together(text):
    assert [text[start:end] for start, end in split_items(text)] == [text]
