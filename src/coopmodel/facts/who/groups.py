"""Those whom a sentence names together, with what it says before and behind them."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Sequence

import attrs

from coopmodel.facts.view import View
from coopmodel.mentions.kinds import DateMention, PlaceMention

__all__ = ["Group", "group_at", "read_groups"]

_LINK = re.compile(r"[^.;:]{0,120}")
_JOINS = re.compile(
    r"[,/&(]|\b(?:and|or|nor|plus|well as|along with|together with|alongside|including|with)\b|^ ?[-–]"
)
_PARTS = re.compile(
    r"\b(?:was|were|is|are|will|would|has|have|had|been|be|did|do|not|took|takes?|taking|came|come"
    r"|attends?|sent|sends?"
    r"|joins?|met|meets?|held|led|said|told|drew|gave|began|spoke|brought|saw|put|ran|went|kept|made|sat"
    r"|while"
    r"|whereas|which|who|whom|whose|that|where|when|to|hosting|after|before|since|during|under|into|against"
    r"|about|over|until|out|then|observers?|guests?|besides|behalf|but|online|because|if|so|[a-z]{2,}ed)\b"
    r"|(?<!along )(?<!together )(?<!jointly )(?<!cooperation )(?<!collaboration )(?<!partnership )\bwith\b"
    r"|\bon \ue006|(?<!well )\bas (?!well\b)(?:an? |the |special )*[a-z]"
)
_BELONGS = {"'s", "'", "of", "of the", "from", "from the"}
_STOP = re.compile(r"[.;:]|\b(?:while|whereas|but)\b")
_CLAUSE = re.compile(r", | and ")


@attrs.frozen
class Group:
    """Mentions that are named together."""

    start: int
    """The place of the first in the masked sentence."""

    end: int
    """The place behind the last."""

    count: int
    """How many they are."""

    before: str
    """The words before them, from those who are named before."""

    behind: str
    """The words behind them, up to the clause that speaks of others."""


@functools.lru_cache(maxsize=1)
def read_groups(view: View) -> tuple[Group, ...]:
    """Those whom a sentence names together.

    "Delegations of Latvia and Estonia took part, and Norway sent an observer." names two and one.
    """
    text = view.text
    places = [at for at, mention in view.placed() if not isinstance(mention, PlaceMention | DateMention)]
    runs: list[list[int]] = []
    for at in places:
        if runs and _is_link(text[runs[-1][-1] + 1 : at]):
            runs[-1].append(at)
        else:
            runs.append([at])
    starts = [run[0] for run in runs]
    groups: list[Group] = []
    behind = 0
    for number, run in enumerate(runs):
        end = run[-1] + 1
        stop = _end_of_clause(text, end, starts[number + 1 :])
        groups.append(Group(run[0], end, len(run), text[behind : run[0]], text[end:stop]))
        behind = end
    return tuple(groups)


def group_at(view: View, at: int) -> Group:
    """The group of the mention at a place of the masked sentence."""
    groups = read_groups(view)
    return groups[bisect_right(groups, at, key=lambda group: group.start) - 1]


def _is_link(between: str) -> bool:
    """Whether words between two mentions tell that they are named together."""
    if not between.strip() or between.strip() in _BELONGS:
        return True
    return bool(_LINK.fullmatch(between) and _JOINS.search(between) and not _PARTS.search(between))


_NEXT_TOLD = 3
"""How many of those who are named next may belong to the same clause."""


def _end_of_clause(text: str, start: int, others: Sequence[int]) -> int:
    """Where the clause ends whose verb stands behind those who are named: before that of others.

    A comma at its beginning parts nothing: "Norway, which came as an observer".
    """
    found = _STOP.search(text, start)
    stop = found.start() if found else len(text)
    for other in others[:_NEXT_TOLD]:
        if other < stop:
            clauses = [match.start() for match in _CLAUSE.finditer(text, start + 1, other)]
            if clauses:
                return clauses[-1]
    return stop
