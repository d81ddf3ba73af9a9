"""The subjects that a stretch of a sentence lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.kinds import AgendaFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.splitting import split_items
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING

__all__ = ["TITLED", "subjects_end", "subjects_in", "tells_subjects"]

TITLED = re.compile(r"^(?P<title>[A-Z][^–:.;,]{3,120}?(?:, [^–:.;]{3,40})?)\s?(?:–|:)\s")
"""An item that begins with a title, and goes on with what was said of it."""

_SPOKEN = (
    "agreed|decided|discussed|exchanged|resolved|pledged|reaffirmed|expressed|stressed|noted|emphasi[sz]ed"
    "|adopted|approved"
    "|signed|considered|reviewed|urged|called|shared|took|were|was|is|are|has|have|had|will|recogni[sz]ed"
    "|highlighted|underlined"
    "|welcomed|committed|supported|proposed|brought|held|met|gathered|identified|outlined|thanked"
    "|looked forward|said|added"
    "|underscored|acknowledged|explored|addressed|presented|heard|praised|continued"
)
_END = pattern(
    rf",? and (?:also )?(?:they |both sides |then |the [\w ]{{3,30}} )?(?:{_SPOKEN})\b"
    rf"|[,;] (?:the|both|they|he|she|it|<WHO>)\b[^,;]{{0,60}}?\b(?:{_SPOKEN})\b"
    rf"|,? (?:according to|it said|he said|she said)\b|, (?:said|noted|stressed|told)\b"
    rf"|[,;] (?:and )?(?:{_SPOKEN}|made)\b"
    r"|, which\b| with (?:(?:their|his|her|its|the) |(?=<NATION>))(?:[\w<NATION>-]+ ){0,3}(?:partners"
    r"|counterparts?"
    r"|colleagues)\b"
    r"|, (?:noting|adding|stress|emphasi[sz]|underlin|highlight|thus|as part|in line|reaffirm|underscor"
    r"|expressing|citing|calling|announc|saying|telling)|,? (?:and )?<PERSON> (?:said|stated|noted"
    r"|stressed)\b"
    rf"| (?:during|in the course of|at) (?:the|their|its|this)(?: \w+)? (?:{MEETING}|ministers' meeting)\b"
    r"| in an? (?:friendly|constructive|warm|cordial)\b| on the sidelines\b|: \"|\?"
    r"| as part of\b| (?:today|yesterday)\b"
    r"| to (?:find|reach|seek|arrive at)\b|,? (?:in order|so as) to\b"
    r"| (?:was|were) (?:also )?(?:discussed|considered)\b"
)
_ITEM_END = pattern(
    r", given\b| as (?=(?:the )?<WHO>)|,? (?:which|where|while|who|whose|whereas|until|as well as how"
    r"|so that|in terms of|no matter"
    r"|consistent with|in accordance with| – (?:this|it)\b|as (?:guided|agreed)"
    r"|as they|that (?:threaten|will|emanat|facilitat)|who)\b"
    r"|, (?:ensur|designed|aimed|with a (?:view|focus)|held|led|enabling|fostering|making|prepared|signed"
    r"|conducted|drawn up|carried out|launched|many of)"
)
_FILLER = pattern(
    r"^(?:(?:on|of|about|the|a|an|also|including|such|as|some|various|to|that|following|for|their|its|:"
    r"|,) )*?"
    r"(?:(?:wide |broad |full |whole )?(?:range|array|number|variety|spectrum|set|series) of )?"
    r"(?:(?:[a-z-]+ ){0,2}?(?:issues|questions|topics|matters|subjects|areas|problems)(?: of mutual interest"
    r"| of common concern)?,? "
    r"(?:of|related to|relating to|concerning|on|including|such as|in|:)(?: the)?(?: following)?:? ?)?"
)
_BEFORE = re.compile(r" ?(?:(?:on|about|also|including|such as|:|,) )+")
_EMPTY = re.compile(
    r"(?i)^(?:the|a|an|this|these|those|it|them|its|their|his|her|views|issues?|topics?|matters|questions"
    r"|following|results|ways|and"
    r"|others?|how|there|that|number|range|wide|of|in|on|mutual|common|interest|concerns?|briefs?|more|than"
    r"|importance|need|several|many"
    r"|domains|areas|information|critical|separately|too|what|joining|final|reports?|it|proposals?|questions?|proposal"
    r"|comprehensive|high|priority|with|a|given|to|\W|\d)*$"
)
_POINTS_BACK = re.compile(
    r"(?i)\b(?:on|of|in) (?:the matter|(?:this|these|such) (?:\w+ )?(?:issues?|matters?|topics?|areas?"
    r"|field))$"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"(?:[^()]{0,80}: )?\(?(?:[0-9]|[a-z]|i{1,3})\) ")
_DANGLING = pattern(r"[.\"]+$|(?:,? (?:with regard|of|on|for|to|the|in|with|a|an|as))+ ?$")
_NO_SUBJECT = re.compile(
    r"(?i)(?:also$|according to |bringing |that|who|through|alongside|as|those|these|this|discussed"
    r"|consistent|such as|including"
    r"|in \w+ing|at"
    r"|from|after|before|since|during|(?:many|some|most|all|both|one) of)\b"
    r"|(?:and |was |were |is |are |has |have |had |be |been )*"
    r"(?:found|spoke|held|made|given|taken|met|told|put|led|sent|[a-z]+ed)"
    r" (?:in|on|of|at|by|with|to|that|it|from|for|during|jointly|simultaneously|earlier|before|after|upon"
    r"|useful|the) "
    r"|\w+ (?:was|were) |\w+ (?:\w+ ){1,2}(?:seized|apprehended|arrested|detained|killed)$"
    r"|(?:the )?(?:both |two )?(?:sides|parties|countries|delegations)$"
    r"|(?:and|or|to|for|pointed out|promptly|jointly|among others?) |while |\W*(?:the (?:press service"
    r"|statement|release|communiqu)|said|noted|added)\b"
    r"|inter alia$|in (?:both|the|their|all) |(?:the )?(?:officials|participants|delegates|ministers)$"
    r"|[^,]{3,80} (?:reported|said|informed|stated)(?: on \w+)?$"
)
"""A part of a sentence that was cut off from what it belongs to."""


def subjects_in(view: View, start: int, end: int, rule: str, *, listed: bool = False) -> Iterator[AgendaFact]:
    """The subjects that a stretch of a sentence lists."""
    filler = _BEFORE.match(view.text[start:end]) or _FILLER.match(view.text[start:end])
    if filler and not _EMPTY.match(view.text[start + filler.end() : end]):
        start += filler.end()
    for low, high in split_items(view.text[start:end]):
        first, last = start + low, start + high
        number = _NUMBER.match(view.text, first, last)
        first = number.end() if number else first
        cut = _ITEM_END.search(view.text, first + 1, last)
        if cut and cut.start() > first + 3:
            last = cut.start()
        dangling = _DANGLING.search(view.text, first, last)
        last = dangling.start() if dangling else last
        words = view.words(first, last).strip()
        if (
            _states(words)
            or _POINTS_BACK.search(words)
            or _NO_SUBJECT.match(words)
            or _EMPTY.match(words)
            or not _WORD.search(words)
            or view.text[first:last].strip("\ue000\ue001\ue002\ue003 ") == ""
        ):
            continue
        spans = (view.span(first, last),)
        yield AgendaFact(
            rule=rule, spans=spans, title=words, topics=view.topics(first, last), is_listed=listed
        )


_PREDICATE = re.compile(r"\b(?:is|are|was|were|will|would)\b")
_CLAUSE = re.compile(r"(?i)\b(?:which|that|who|whose|what|how|whether|when|where|why|as|if)\b")


def _states(words: str) -> bool:
    """Whether some words are a statement rather than a subject: they have a verb of their own."""
    verb = _PREDICATE.search(words)
    return verb is not None and not _CLAUSE.search(words[: verb.start()])


def subjects_end(view: View, start: int) -> int:
    """Where the subjects end that begin at a place of a masked sentence."""
    end = _END.search(view.text, start)
    return end.start() if end else len(view.text)


_GENERAL = pattern(
    r"\b(?:is|remains) (?:the|an?) (?:\w+ )?(?:mechanism|forum|platform|framework) (?:through|for|that|to)\b"
    r"|^For (?:more|further) information\b|\bplease (?:see|visit|contact)\b|\bserves as an? "
    r"|\bprovides? an? [^.]{0,40}(?:platform|opportunity)"
    r"|\bprovided an? [^.]{0,40}opportunity\b(?! to (?:discuss|review|consider|examine))"
)


def tells_subjects(view: View) -> bool:
    """Whether a sentence is prose on the meeting in which subjects may be told."""
    kinds = {BlockKind.PARAGRAPH, BlockKind.ITEM}
    block = view.sentence.block
    titled = (
        block.kind is BlockKind.ITEM and not block.mark[:1].isdigit() and TITLED.match(block.passage.text)
    )
    return (
        block.kind in kinds and not titled and view.scope is Scope.MEETING and not _GENERAL.search(view.text)
    )
