"""The rules in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coopmodel.facts import published
from coopmodel.facts.agenda import (
    came_up,
    discussed,
    emphasis,
    listed,
    stating,
    topical,
    valued,
)
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.meeting import (
    buildings,
    mode,
    upcoming,
    when,
    where,
)
from coopmodel.facts.undertakings import (
    agreeing,
    drafting,
    launching,
    lists,
    operating,
    operations,
    planning,
    proposals,
    proposing,
    running,
    signing,
    undergoing,
)
from coopmodel.facts.view import View
from coopmodel.facts.who import (
    attending,
    home,
    hosts,
    listing,
    officials,
    pairing,
    representing,
    sessions,
    speaking,
)

__all__ = ["DATE_RULES", "ROW_RULES", "RULES", "TEXT_RULES", "Rule"]

Rule = Callable[[View, Context], Iterator[Fact]]
"""A rule reads the facts of one sentence; its name is that of its function."""

TEXT_RULES: tuple[Callable[[Context], Iterator[Fact]], ...] = (
    published.front_matter,
    home.written_in,
    home.spoken_of,
)
"""Rules for the text as a whole."""

DATE_RULES: tuple[Rule, ...] = (published.stamp, published.dateline)
"""Rules that tell the date of publication, which the others need."""

RULES: tuple[Rule, ...] = (
    upcoming.name_and_ordinal,
    when.held_on,
    when.dated_name,
    when.status,
    where.held_at,
    where.held_here,
    buildings.venue,
    mode.mode,
    hosts.hosted,
    sessions.own_session,
    hosts.hosting_approved,
    listing.listed_participant,
    pairing.in_turn,
    pairing.paired,
    representing.represented,
    attending.attended,
    pairing.bilateral,
    attending.delegation,
    speaking.spoke,
    officials.named_official,
    listed.listed_subject,
    discussed.discussed,
    came_up.was_discussed,
    valued.valued,
    emphasis.stressed,
    stating.said_that,
    emphasis.purpose,
    topical.topical,
    signing.signed,
    agreeing.adopted,
    agreeing.agreed,
    proposing.proposed,
    proposals.proposal,
    undergoing.undergone,
    launching.launched,
    planning.planned,
    drafting.drafted,
    running.named,
    operations.operation,
    operating.runs,
    lists.listed_undertaking,
    upcoming.next_meeting,
)
"""Rules for a sentence."""

ROW_RULES: tuple[Callable[[list[View], Context], Iterator[Fact]], ...] = (
    lists.table_undertaking,
    listing.tabled_participant,
)
"""Rules for the cells of a table's row."""
