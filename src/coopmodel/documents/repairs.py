"""What had to be repaired in a text, as values."""

from __future__ import annotations

import enum

import attrs

from coopmodel.values.span import Span

__all__ = ["Repair", "RepairKind"]


class RepairKind(enum.Enum):
    """What was wrong; the value is the code of the diagnostic that says so."""

    SURPLUS_BARS = "table-surplus-bars"
    REPEATED_HEADER = "table-repeated-header"
    DUPLICATE_ROW = "table-duplicate-row"
    CUT_OFF_ROW = "table-cut-off-row"
    UNEVEN_ROW = "table-uneven-row"
    HOVER_CARD = "hover-card"
    UNREADABLE = "unreadable-characters"


@attrs.frozen
class Repair:
    """One thing that was repaired, and where."""

    kind: RepairKind
    span: Span
