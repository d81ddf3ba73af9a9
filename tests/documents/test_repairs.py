from __future__ import annotations

import re

from coopmodel.documents.repairs import Repair, RepairKind
from coopmodel.values.span import Span


def test_codes_are_words_with_hyphens():
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.value) for kind in RepairKind)


def test_a_repair_is_a_value():
    span = Span(start=0, end=3)
    assert Repair(RepairKind.HOVER_CARD, span) == Repair(kind=RepairKind.HOVER_CARD, span=span)
