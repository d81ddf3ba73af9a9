"""Subjects that stand before what says that they were discussed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.agenda.subjects import subjects_in, tells_subjects
from coopmodel.facts.agenda.talk import SAID
from coopmodel.facts.agenda.talk_words import phrases
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View

__all__ = ["was_discussed"]

_TALKS = (
    r"(?:(?:the |this |their )(?:\w+ )?)?(?:agenda|talks|discussions?|debates?|conference|meeting|session"
    r"|list|conversation)"
)
_TREATED = phrases(
    rf"""
    discussed | studied(?! further) | considered(?! as) | reviewed | examined | highlighted | addressed
    explored
    raised(?! to)
    tackled | touched (?:up)?on | stressed | emphasi[sz]ed | underlined | underscored | noted | acknowledged
    taken up | brought up(?! in| to date) | dwelt (?:up)?on | looked (?:at|into) | dealt with
    talked (?:over|through|about) | spoken (?:of|about) | gone (?:through|over|into) | singled out | debated
    assessed | evaluated | analy[sz]ed | broached | aired | mentioned | put up for discussion
    on the (?:agenda|table|list) | (?:under|up for) (?:discussion|consideration) | not forgotten
    (?:in|at) the (?:focus|cent(?:re|er)|heart|core|top) of | part of {_TALKS}
    left (?:open|for (?:the|a) (?:next|later|future)) | (?:put off|postponed|deferred) (?:to|until|till)
    (?:much|long|often) (?:talked|spoken) (?:about|of)
    at the top of {_TALKS} | (?:next|first|last)(?: in turn)?(?=[.,]|$)
    (?:laid|put|placed|brought) before (?:the )?(?:<WHO>|\w+)
    (?:submitted|presented|tabled|put forward)(?: to [^.;,]{{2,40}}?)? for (?:adoption|approval
        |consideration|discussion)
    (?:given|paid|accorded)(?: special| particular| much| close| great| high)? (?:attention|priority)
    """
)
"""What was done with it."""

_OF_MATTER = phrases(
    r"""
    (?:the |among the )?(?:other |main |key |central |first )*(?:topics?|subjects?|themes?|issues|focus) of
    among the (?:\w+ )?(?:topics|issues|trends|subjects|questions|themes|matters|points|items)
    (?:identified|named|described|singled out|seen|listed|cited|recogni[sz]ed) as(?: the| an?| one of the
        | their| its| another)(?: \w+){0,2}?(?: threat| challenge| concern| worry| priority| problem
        | danger)s?
    (?:an?|the|another|one of (?:the|their)) (?:\w+ )?(?:item|topic|sore point|concern|worry
        |source of concern|talking point|bone of contention)
    (?:another|the (?:\w+ )?(?:first|second|third|last|next|main|chief|other|biggest)) (?:question|issue
        |matter|topic|concern|worry|subject|theme|item|point)s?
    """
)
"""What it was in the talks."""

_PASSIVE = pattern(
    r"(?P<what>[^;]{3,900}?),? (?:was|were|are|is|remains?|remained|continues to be|has been|have been"
    r"|will be|would be|is being|are being) (?:also |all |high |again |likewise |then "
    r"|among other (?:things|matters|subjects) |\w+ly ){0,4}"
    rf"(?:{_TREATED}\b(?! that\b)|{_OF_MATTER}\b)"
)
_DOMINATED = pattern(
    r"(?P<what>[^;]{3,400}?),? (?:also |then |will |would ){0,2}"
    + phrases(
        rf"""
        (?:top(?:s|ped)?|dominate[ds]?|heads|headed) {_TALKS} | stood (?:high )?on {_TALKS}
        (?:featured?|figured?)(?:s| high| prominently){{0,2}} (?:on|in) {_TALKS}
        c[ao]mes? under (?:discussion|consideration|review)
        c[ao]mes? up(?: for (?:discussion|consideration))?(?! with) | loom(?:s|ed) large
        (?:took up|takes up|took|occupied|consumed|filled) (?:most|much|half|the bulk|the whole|nearly all
            |almost all|(?:a|the) (?:good|large|larger|greater|best|first|main) part
            |the (?:rest|remainder)) of
        (?:lay|stood|were|was) on the table
        (?:got|drew|received|attracted) (?:special|particular|much|close|great) (?:attention|interest)
        (?:got|had|received) an? (?:\w+ )?(?:hearing|mention|airing) | (?:got|had) ["\w]+ minutes
        (?:had|found) (?:its|their|a) place (?:in|on) {_TALKS}
        ran through (?:all|the) (?:speeches|{_TALKS})
        came in for (?:\w+ )?(?:discussion|debate|criticism|scrutiny)
        (?:formed|constituted|made up|became) the (?:main )?(?:subject|core|focus|topic|substance|bulk) of
        (?:sparked|prompted|provoked) (?:an? )?(?:\w+ )?(?:discussion|debate|exchange)
        """
    )
    + r"\b"
)
_BY_THE_WAY = (
    "In|At|During|On|Within|As|Under|After|Before|For|To|With|From|Following|Besides|Apart|Among|Over"
    "|Speaking|If|When|While|Although|Though|Since"
)
_LEADING = pattern(
    rf"^(?:(?:[A-Z]\w+ly,|(?:{_BY_THE_WAY})\b[^,]{{0,80}},) )?(?:in particular, )?(?:also|and|as well as)? ?"
    r"(?:(?:[A-Z]\w+|the) [^,]{3,80}, (?:in particular|including|especially|particularly),? )?"
)


_NOT = re.compile(
    r"\b(?:not|never|hardly|n't)$|\b(?:said|stressed|underscored|underlined|emphasi[sz]ed|noted|reaffirmed"
    r"|recogni[sz]ed|acknowledged|agreed|stated|added|warned|answered|replied|promised|(?:told"
    r"|assured) [^,;]{1,40})"
    r" that\b"
)
"""Where nothing was discussed, or somebody only says what should stand in the centre."""
_SO_DID = pattern(r"[^;,]{0,40},? (?:and|as) so (?:did|does|do|was|were|is|are|will) (?P<what>[^;]+)")
"""What came up too: "Visas came up as well, and so did fares"."""

_CLAUSE = re.compile(r"[^;\s][^;]*")


def was_discussed(view: View, context: Context) -> Iterator[Fact]:
    """The subjects before "was discussed", "were considered", "came up", "topped the agenda".

    "Training of officers and exchange of data were also discussed."
    """
    del context
    is_title = view.sentence.block.kind is BlockKind.TITLE
    if not is_title and not tells_subjects(view):
        return
    for clause in _CLAUSE.finditer(view.text):
        match = _DOMINATED.match(view.text, *clause.span()) or (
            None if is_title else _PASSIVE.match(view.text, *clause.span())
        )
        if match is not None and not _NOT.search(match["what"]) and not SAID.search(match["what"]):
            leading = _LEADING.match(match["what"])
            start = match.start() + (leading.end() if leading else 0)
            yield from subjects_in(view, start, match.end("what"), "was_discussed")
            if more := _SO_DID.match(view.text, match.end()):
                yield from subjects_in(view, *more.span("what"), "was_discussed")
