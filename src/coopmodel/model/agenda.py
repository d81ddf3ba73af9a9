"""What a meeting is about: the items of its agenda and what was said."""

from __future__ import annotations

import attrs

from coopmodel.model import checks
from coopmodel.model.evidence import Evidence
from coopmodel.model.parties import Person
from coopmodel.model.topics import Topic

__all__ = ["AgendaItem", "Statement"]


@attrs.frozen(kw_only=True)
class AgendaItem:
    """One subject on the agenda, or discussed or considered.

    Raises:
        ModelError: A field breaks its rule.

    >>> AgendaItem(title="growth of cybercrime", topics=(Topic.CYBERCRIME,)).topics
    (<Topic.CYBERCRIME: 'cybercrime'>,)
    """

    title: str = attrs.field(validator=checks.is_text)
    """The subject in the text's words."""

    number: int | None = attrs.field(default=None, validator=checks.maybe(checks.whole(0)))
    """Its number on the agenda, where the agenda is numbered."""

    topics: tuple[Topic, ...] = attrs.field(default=(), validator=checks.some(Topic))
    """What it concerns, in coopmodel's own list of topics."""

    evidence: tuple[Evidence, ...] = attrs.field(default=(), validator=checks.some(Evidence))
    """Where the text says so."""


@attrs.frozen(kw_only=True)
class Statement:
    """What somebody said at a meeting.

    Raises:
        ModelError: A field breaks its rule.

    >>> Statement(summary="thanked the hosts").speaker is None
    True
    """

    speaker: Person | None = attrs.field(default=None, validator=checks.maybe(checks.a(Person)))
    """Who said it; None if the text does not say."""

    summary: str = attrs.field(validator=checks.is_text)
    """What was said, in the text's words."""

    topics: tuple[Topic, ...] = attrs.field(default=(), validator=checks.some(Topic))
    """What it concerns."""

    evidence: tuple[Evidence, ...] = attrs.field(default=(), validator=checks.some(Evidence))
    """Where the text says so."""
