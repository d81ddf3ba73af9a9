"""The subjects that a stretch of a sentence lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.agenda.endings import item_end
from coopmodel.facts.agenda.fragments import is_fragment, says_nothing
from coopmodel.facts.kinds import AgendaFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.splitting import split_items
from coopmodel.facts.view import View

__all__ = ["TITLED", "subjects_in", "tells_subjects", "without_half_quotes"]

TITLED = re.compile(r"^(?P<title>[A-Z][^–:.;,]{3,120}?(?:, [^–:.;]{3,40})?)\s?(?:–|:)\s")
"""An item that begins with a title, and goes on with what was said of it."""

_FILLER = pattern(
    r"^(?:(?:on|of|about|the|a|an|also|including|such|as|some|various|to|that|following|for|their|its|:"
    r"|,) )*?"
    r"(?:(?:wide |broad |full |whole )?(?:range|array|number|variety|spectrum|set|series) of )?"
    r"(?:(?:[a-z-]+ ){0,2}?(?:issues|questions|topics|matters|subjects|areas|problems)(?: of mutual interest"
    r"| of common concern)?,? "
    r"(?:of|related to|relating to|concerning|on|including|such as|in|:)(?: the)?(?: following)?:? ?)?"
)
_TOPIC = re.compile(r" ?the (?:topic|subject|theme) of (?=[a-z])")
_FOREMOST = re.compile(
    r"(?P<head>[^,;:]{3,60}), (?:foremost|first|chief|notably|prominent) among (?:which|them|these)"
    r" (?:is|are|was|were|being) "
)
"""What stands before the subjects behind a placeholder: "several files, foremost among which are"."""

_PREPOSITION = re.compile(
    r"\b(on|to|for|with|about|at|of|over|through|regarding|concerning|into)(?: also)?:? ?$"
)
_BEFORE = re.compile(r" ?(?:(?:on|of|about|also|including|such as|:|,) )+")
_NUMBER = re.compile(r"(?:[^()]{0,80}: )?\(?(?:[0-9]|[a-z]|i{1,3})\) ")
_DANGLING = pattern(
    r"[.]+\"?$|(?:,? (?:with regard|of|on|for|to|the|in|with|a|an|as|where|which|who|when|and))+ ?$"
)

_NAMES_ONLY = pattern(r"(?:(?:in|at|near|from|by) (?:the )?)?[<ACTOR><NAME><BODY><PARTY><PLACE><DATE> ]*")
"""Who, where or when, and nothing else."""


def subjects_in(
    view: View, start: int, end: int, rule: str, *, listed: bool = False, whole: bool = False
) -> Iterator[AgendaFact]:
    """The subjects that a stretch of a sentence lists, or the one that all of it tells."""
    start, end = _without_colon(view, start, end)
    foremost = _FOREMOST.match(view.text, start, end)
    if foremost and says_nothing(foremost["head"]):
        start = foremost.end()
    filler = _BEFORE.match(view.text[start:end]) or _FILLER.match(view.text[start:end])
    if filler and not says_nothing(view.text[start + filler.end() : end]):
        start += filler.end()
    topic = _TOPIC.match(view.text, start, end)
    start = topic.end() if topic else start
    preposition = _PREPOSITION.search(view.before(start))
    words_of_list = view.text[start:end]
    items = split_items(words_of_list, preposition[1] if preposition else "")
    for low, high in [(0, len(words_of_list.rstrip(" ,;:.")))] if whole else items:
        first, last = start + low, start + high
        number = _NUMBER.match(view.text, first, last)
        first = number.end() if number else first
        last = item_end(view, first, last)
        dangling = _DANGLING.search(view.text, first, last)
        last = dangling.start() if dangling else last
        first, last = without_half_quotes(view.text, first, last)
        words = view.words(first, last).strip()
        if is_fragment(words) or _NAMES_ONLY.fullmatch(view.text, first, last):
            continue
        spans = (view.span(first, last),)
        yield AgendaFact(
            rule=rule, spans=spans, title=words, topics=view.topics(first, last), is_listed=listed
        )


def without_half_quotes(text: str, first: int, last: int) -> tuple[int, int]:
    """The stretch without a quotation mark at its start or end whose other half stands elsewhere."""
    if text.count('"', first, last) % 2:
        if text.startswith('"', first, last):
            return first + 1, last
        if text.endswith('"', first, last):
            return first, last - 1
    return first, last


_COLON = re.compile(r"(?P<head>[^:;]{1,90}):(?= )")
_WORD = re.compile(r"the [a-z]+")
_LISTING = re.compile(
    r"(?:themes|topics|issues|areas|subjects|matters|items|points|questions|priorities|directions|problems"
    r"|challenges|fields|tasks|things|aspects|threats|crimes|following|ahead|namely|concern|interest"
    r"|others?)$"
)


def _without_colon(view: View, start: int, end: int) -> tuple[int, int]:
    """The stretch behind a colon that a list follows, or before one that an explanation follows."""
    colon = _COLON.match(view.text, start, end)
    if colon is None or colon["head"].count('"') % 2:
        return start, end
    is_word = _WORD.fullmatch(colon["head"].strip()) and not view.topics(*colon.span("head"))
    if is_word or _LISTING.search(colon["head"].rstrip()):
        return colon.end(), end
    return (start, colon.end("head")) if " " in colon["head"].strip() else (start, end)


_OF_CABINET = re.compile(
    r"(?:The )?(?:Cabinet|Council of Ministers|Government) (?:(?:has|have|also|then"
    r"|further) ){0,3}(?:taken note|noted|took note|agreed|approved|decided)\b"
)
"""A decision of a cabinet, of which each paragraph is on another matter."""

_GENERAL = pattern(
    r"\b(?:is|remains) (?:the|an?) (?:\w+ )?(?:mechanism|forum|platform|framework) (?:through|for|that|to)\b"
    r"|^For (?:more|further) information\b|\bplease (?:see|visit|contact)\b|\bserves as an? "
    r"|\bwill (?:now |then |next |also )?(?:travel|fly|leave) (?:on )?(?:to|for)\b"
    r"|\bprovides? an? [^.]{0,40}(?:platform|opportunity)"
    r"|\bprovided an? [^.]{0,40}opportunity\b(?! to (?:discuss|review|consider|examine))"
)


def tells_subjects(view: View) -> bool:
    """Whether a sentence is prose on the meeting in which subjects may be told."""
    if not view.is_prose or _GENERAL.search(view.text) or _OF_CABINET.match(view.plain):
        return False
    block = view.sentence.block
    is_open = block.kind is BlockKind.PARAGRAPH or block.mark[:1].isdigit()
    return is_open or not TITLED.match(block.passage.text)
