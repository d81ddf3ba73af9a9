"""The building or hall in which they met."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.meeting.bygone import is_bygone
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.words import CAME_ABOUT, MEETING, any_of
from coopmodel.mentions.kinds import Mention, PartyMention

__all__ = ["BUILDING", "venue"]

BUILDING = any_of(
    """
    [Hh]otel | House | [Pp]alace | [Hh]all | [Hh]eadquarters | HQ | Cent(?:re|er) | [Bb]uilding | Complex
    Block | Academy | Institute | University | College | School | Chambers | [Rr]esidence | Parliament | Club
    Secretariat | Resort | Castle | Guesthouse | Office | [Pp]remises | Barracks | Base
    Checkpoint | Airport | Capitol | Embassy | High Commission | Museum | Villa | Lodge
    """
)
"""What a building is called."""

_MET = rf"\b(?<!are )(?!call|launch|put|ran\b|seal|shook)(?:{CAME_ABOUT}|gathering|meeting|to run)\b"
_BETWEEN = (
    r"(?:(?!\b(?:on (?!<DATE>|[A-Z]\w+day)|about|regarding|concerning|for|into|to|that|who|which|whose"
    r"|by|from|train\w*|stud\w*|work\w*|teach\w*|graduat\w*|experience)\b)[^.;:]){0,100}?"
)
"""What may stand between the verb and the building: nothing of which the building would tell."""

_NAMED = r"(?:[A-Z][\w&'’\u2024-]*|<WHO>(?:['’]s?)?|<PLACE>(?:['’]s?)?|[\"“«][^\"“”«».;]{1,40}[\"”»])"
_LINK = r"(?:of|for|on|de|del|du|di|da) (?:the |la |las |los )?"
_NAMES = rf"{_NAMED}(?: (?:{_LINK}|and )?{_NAMED}){{0,5}}"
_NAME = (
    rf"(?:(?:Hotel|Villa|Castle|Palais|Palazzo|Ch[aâ]teau|Schloss) {_NAMES}|Kremlin"
    rf"|(?:{_NAMED} (?:{_LINK}|and )?){{0,6}}(?:[a-z]+ )?{BUILDING}(?: {_LINK}{_NAMES}(?: [Hh]otel)?)?)"
)
_NO_NAME = rf"(?! (?:{MEETING}|level|course|training|programme|program|in order)\b)"
_MET_AT = pattern(
    rf"{_MET}{_BETWEEN} (?:(?:at|in|inside) (?:the |his |her |its |their |an? )?(?P<name>{_NAME})"
    rf"|at (?:the )?(?P<body>(?:<PLACE> )?<BODY>|<PARTY>)){_NO_NAME}"
)
_FIRST = pattern(
    r"^\W*(?:(?P<label>[Vv]enue|[Pp]lace|[Ll]ocation|[Ww]here|VENUE)\W{1,3}"
    r"|(?:[Oo]n <DATE>,? )?(?:[Ii]n <PLACE>,? )?(?P<at>[Aa]t|[Ii]n) )?"
    rf"(?:[Tt]he )?(?P<name>{_NAME})"
)
"""A sentence that begins with a building, perhaps behind "Venue:" or "At"."""

_THEN_MET = pattern(rf"(?:,| in <PLACE>)[^.;:]{{0,100}}?{_MET}")
_HOSTED = pattern(r",?(?: in <PLACE>)?,? (?:hosted|(?:was|became|is) the venue|was home to)\b")
_BARE = pattern(rf"(?:[a-z]+ )?(?!Parliament){BUILDING}")
_NO_BUILDING = re.compile(
    r"(?i)\b(?:group|committee|commission|council|conference|forum|assembly|session|association|delegation"
    r"|network|team|mission|units?|forces?|police|service|union|board|dialogue|organi[sz]ation|summit)"
    r"(?:$| (?:of|for|on)\b)"
    r"|^(?:ministry|agency|department|authority|institution)$"
)
"""What makes the name of a body that of no place to meet in, and bodies without a name."""

_ENDS_AS_BUILDING = re.compile(rf"\b{BUILDING}(?: \([A-Z]+\))?$")


def venue(view: View, context: Context) -> Iterator[Fact]:
    """The building in which they met, by its name or by whose it is.

    "The talks took place at the Grand Hotel in Riga." "They met at the headquarters of the Border Guard."
    """
    if view.scope is not Scope.MEETING or view.sentence.block.kind is BlockKind.ROW:
        return
    place = _place(view)
    if place is None or is_bygone(view, context):
        return
    start, end = place
    words = view.words(start, end)
    if _is_building(view.mention_at(start) if end - start == 1 else None, words):
        yield MeetingFact(rule="venue", spans=(view.span(start, end),), field="venue", value=words)


def _place(view: View) -> tuple[int, int] | None:
    """Where a sentence names the building in which they met, if it does by more than what it is."""
    match = _MET_AT.search(view.text)
    if match is None:
        match = _FIRST.match(view.text)
        behind = _THEN_MET if match and match["at"] else _HOSTED
        if match and not match["label"] and not behind.match(view.text, match.end()):
            return None
    if match is None or _BARE.fullmatch(view.text, *match.span(match.lastgroup or 0)):
        return None
    return match.span(match.lastgroup or 0)


def _is_building(mention: Mention | None, words: str) -> bool:
    """Whether one can meet in what is named; of a name that is a mention as a whole, that may be a body."""
    if isinstance(mention, PartyMention):
        return _ENDS_AS_BUILDING.search(words) is not None
    return mention is None or _NO_BUILDING.search(words) is None
