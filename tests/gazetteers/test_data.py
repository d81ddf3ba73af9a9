"""The data hold what they must, and nothing twice."""

from __future__ import annotations

from collections import Counter

import pytest

from coopmodel.gazetteers.entries import EntryKind
from coopmodel.gazetteers.matching import Matcher, plain
from coopmodel.gazetteers.names import _FILES, state_codes
from coopmodel.gazetteers.rows import NameRow, read_rows
from coopmodel.values.countries import COUNTRY_CODES

_ROWS = {file: read_rows(file, NameRow) for file in _FILES}
_BODIES = [row.entry() for row in _ROWS["bodies.jsonl"]]
_BODY_CODES = {body.code for body in _BODIES}
_WITHOUT_ADJECTIVE = set("AQ BV CC CF CG DM DO GG GS HM JE LI MF PM SJ SX TF UM VA VG VI WS".split())
"""Territories without one, and states whose adjective also names a region or another state."""


def test_every_state_is_there():
    assert state_codes() == COUNTRY_CODES


def test_every_state_has_an_adjective():
    with_one = {row.code for row in _ROWS["states.jsonl"] if row.kind is EntryKind.ADJECTIVE and not row.also}
    assert state_codes() - with_one == _WITHOUT_ADJECTIVE - {"CG"} | {"CD", "CG"}


def test_every_file_holds_its_kinds_of_entries():
    kinds = {file: {row.kind for row in rows} for file, rows in _ROWS.items()}
    assert kinds == {
        "states.jsonl": {EntryKind.STATE, EntryKind.ADJECTIVE, EntryKind.PEOPLE},
        "bodies.jsonl": {EntryKind.ORGANIZATION},
        "agencies.jsonl": {EntryKind.AGENCY, EntryKind.POST},
        "cities.jsonl": {EntryKind.CITY},
        "traps.jsonl": {EntryKind.TRAP},
    }


def test_no_wording_stands_twice_and_each_is_plain():
    counts = Counter(wording for rows in _ROWS.values() for row in rows for wording in row.wordings)
    assert [wording for wording, count in counts.items() if count > 1 or wording != plain(wording)] == []
    assert all(wording == wording.strip() != "" for wording in counts)


def test_there_are_bodies_agencies_cities_and_traps_enough():
    assert len(_BODY_CODES) >= 400
    assert len({row.entry().name for row in _ROWS["agencies.jsonl"]}) >= 350
    assert len(_ROWS["cities.jsonl"]) >= 55_000
    assert len(_ROWS["traps.jsonl"]) >= 400


def test_bodies_have_a_kind_and_known_parents():
    assert {body.body_kind for body in _BODIES} == {"body", "bloc", "council"}
    assert {body.parent for body in _BODIES} - {None} <= _BODY_CODES
    assert not any(body.parent == body.code for body in _BODIES)


@pytest.mark.parametrize(
    "code",
    """
    INTERPOL EUROPOL EUROJUST FRONTEX SCO CIS CSTO UNODC UNOCT OSCE EU UN ASEAN ASEANAPOL AFRIPOL AMERIPOL
    GCCPOL GCC AIMC ECO GUAM SELEC FATF EAG CARICC MARRI CICA OTS TURKPOL IAP IACP IACA WCO ICC ICMPD IOM
    UNHCR CEPOL EUIPO OLAF EPPO EMCDDA EUDA WAPCCO EAPCCO SARPCCO CAPCCO ECOWAS SADC IGAD EAC ECCAS
    CARICOM RSS OAS CICAD CICTE GAFILAT CFATF APG ESAAMLG GIABA GABAC MENAFATF MONEYVAL GRECO GCTF IIJ
    Hedayah G7 G20 BRICS SAARC BIMSTEC PIF PICP OCO PIDC MERCOSUR CELAC SICA EURASEC EEC EAEU BSEC SEPCA
    RCC CARIN IAACA StAR HONLEA CND INCB UNAFEI UNICRI UNIDIR OPCW IAEA IMO ICAO LAS OIC NAUSS IMCTC
    EUBAM EULEX GI-TOC IGCI BKBOP
    """.split(),
)
def test_the_bodies_of_the_field_are_there(code):
    assert code in _BODY_CODES


@pytest.mark.parametrize(
    ("code", "kind", "parent"),
    [
        ("SCO", "bloc", None),
        ("SCO RATS", "body", "SCO"),
        ("CIS ATC", "body", "CIS"),
        ("CARICOM IMPACS", "body", "CARICOM"),
        ("CIS Council of Ministers of Internal Affairs", "council", "CIS"),
        ("CIS Coordinating Council of Prosecutors General", "council", "CIS"),
        ("KSOPN", "council", "CSTO"),
    ],
)
def test_a_bodys_kind_and_parent(code, kind, parent):
    (body,) = (row.entry() for row in _ROWS["bodies.jsonl"] if code in row.wordings)
    assert (body.code, body.body_kind, body.parent) == (code, kind, parent)


def test_an_ambiguous_acronym_has_a_full_name_that_is_not():
    clear = {body.code for body in _BODIES if not body.ambiguous}
    assert {body.code for body in _BODIES if body.ambiguous} - clear == set()


def test_codes_of_agencies_and_cities_are_states():
    for file in ("agencies.jsonl", "cities.jsonl"):
        assert {code for row in _ROWS[file] for code in (row.code, *row.also)} <= state_codes()


def test_a_city_is_large_or_a_capital_and_no_state_has_two():
    cities = [row.entry() for row in _ROWS["cities.jsonl"]]
    assert all(city.population >= 5000 or city.capital for city in cities)
    seats = Counter(code for code, _ in {(city.code, city.name) for city in cities if city.capital})
    assert set(seats.values()) == {1}
    assert len(seats) >= 220


def test_every_trap_holds_a_name():
    named = [wording for file in _FILES[:-1] for row in _ROWS[file] for wording in row.wordings]
    matcher = Matcher(named)
    traps = [wording for row in _ROWS["traps.jsonl"] for wording in row.wordings]
    assert [trap for trap in traps if not any(matcher.find(trap))] == []


def test_no_body_has_the_code_of_a_state():
    assert not _BODY_CODES & state_codes()
