"""The kinds of mention: what a stretch of a sentence names."""

from __future__ import annotations

import attrs

from coopmodel.mentions.dates import StatedDate

__all__ = ["Actor", "Body", "DateMention", "Mention", "Nation", "PartyMention", "PlaceMention"]


@attrs.frozen(kw_only=True)
class Mention:
    """A stretch of a sentence that names something."""

    start: int
    """Offset of its first character in the sentence's plain text."""

    end: int
    """Offset behind its last character."""


@attrs.frozen(kw_only=True)
class PartyMention(Mention):
    """A state or an international body."""

    code: str
    name: str
    is_state: bool
    is_bloc: bool = False
    """Whether it is a group of states, whose members attend rather than it."""

    is_council: bool = False
    """Whether it is but a format in which the members of something meet."""

    is_city: bool = False
    """Whether its words name a city: of a state that is one, such as Singapore, or one that lies in it."""

    is_sure: bool = True
    """Whether the wording has no other reading, such as an acronym that others use too."""

    is_named: bool = True
    """Whether the party's own name or adjective stands there, rather than an agency or a post that it has."""


@attrs.frozen(kw_only=True)
class Nation(PartyMention):
    """The adjective or the people of a state."""


@attrs.frozen(kw_only=True)
class PlaceMention(Mention):
    """A city, with its state where that is known."""

    city: str
    country: str
    state: str
    """The state's name."""

    stated_country: bool
    """Whether the words beside it name the state."""


@attrs.frozen(kw_only=True)
class DateMention(Mention):
    """A date."""

    date: StatedDate


@attrs.frozen(kw_only=True)
class Body(Mention):
    """A ministry, police, court or other body, of a state or an international one."""

    text: str
    parties: tuple[PartyMention, ...] = ()
    """The states or international bodies that its name holds, the one it acts for first."""


@attrs.frozen(kw_only=True)
class Actor(Mention):
    """A person by name, by post, or both."""

    name: str | None = None
    role: str | None = None
    body: str | None = None
    parties: tuple[PartyMention, ...] = ()
    """The states or international bodies in the words around the name, the one it acts for first."""

    is_head: bool = False
    """Whether the post is that of a minister, a director or another head of a body."""

    beside: str | None = None
    """The name of whom the words beside say that the person came with."""

    is_certain: bool = True
    """Whether a title, a post or a party stands by the name."""
