"""The clause to which a verb belongs: where it begins, and its subject."""

from __future__ import annotations

from typing import NamedTuple

from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of

__all__ = ["Clause", "clause_before", "is_plain", "phrase_before", "subject_before"]


class Clause(NamedTuple):
    """The clause to which a verb belongs, as stretches of a masked sentence."""

    start: int
    """Behind what parts it from the words before it."""

    subject: tuple[int, int]


_BOUNDARY = pattern(
    any_of(
        r"""
        [;:] | \b(?:that|how|whether|because|when|while),? | , (?:but|while|whereas|so|as)\b,?
        \b(?:and|but) so\b
        (?P<aside>, (?:where|which|who)\b,?) | [–—] | (?<=[^ ]) - | [,.!?]\"
        \b(?:said|says|confirmed|announced|informed|added|told)(?: <WHO>)?,?
        (?P<listed>,? and(?= (?:the|a|an|its|their|one|two|three|four|five|<WHO>) )|, and)
        """
    )
    + " "
)
_ADVERBS = any_of(
    """
    Also | Besides | Further | Furthermore | Moreover | Meanwhile | Finally | First | Second | Third | Then
    Later
    In addition | Next | Since then | Separately | Additionally | And | So | But | [a-z]+ly
    it was (?:agreed|decided|said)
    """
)
_WHEN_OR_WHERE = any_of(
    """
    [Ii]n | [Oo]n | [Ff]rom | [Aa]t | [Bb]y | [Dd]uring | [Uu]nder | [Aa]fter | [Ff]ollowing | [Aa]s | [Ff]or
    [Ww]ithin | [Oo]ver | [Ss]tarting | [Bb]eginning | [Ww]ith | [Tt]hrough | [Bb]efore | [Uu]ntil
    [Aa]ccording to | [Tt]o
    """
)
_OCCASION = any_of(
    "end | results? | margins | sidelines | course | beginning | conclusion | close | occasion | outset "
    "| framework | presence"
)
_ADJUNCTS = pattern(
    rf"(?:{_ADVERBS}, |(?:Currently|Now|At present|As of today|So far|[Ss]ince <DATE>"
    r"|[Ss]ince (?:its|the|their) (?:launch|start|creation|establishment|signing)(?: in <DATE>)?),? "
    rf"|[Ii]f [^,]{{2,60}}, |<DATE>,? |{_WHEN_OR_WHERE} (?:(?! (?:is|are|was|were|will|has"
    rf"|have) )[^,]){{2,160}}, "
    rf"|(?:[Aa]t|[Bb]y|[Ii]n|[Dd]uring|[Oo]n|[Aa]fter) (?:the )?{_OCCASION} of (?:(?:the|their|its|this"
    rf"|these) )?"
    r"(?:[a-z]+ ){1,3}(?=(?:the|an?|two|three|[A-Z<WHO>])\b)"
    r"|(?:[Aa]t|[Ii]n|[Oo]n|[Uu]nder|[Dd]uring|[Uu]pon|[Ww]ithin|[Aa]fter) (?:(?:the|an?|this|their) )?"
    r"(?:[\w<PLACE><PARTY>-]+ ){1,3}?(?=(?:an?|the|two|three|four|joint) )"
    r"|[Aa]fter the (?:meeting|talks|session|visit|conference) "
    r"|(?:[Ss]tarting(?: from| in)?|[Bb]eginning|[Aa]s of|[Ff]rom|[Ii]n|[Oo]n|[Bb]y|[Bb]efore)"
    r" (?:the (?:end|beginning|middle) of )?(?:the )?<DATE>(?: of (?:this|next) year| on(?:wards)?)?,? )*"
)
"""What stands before a subject and tells when, where or on what occasion."""

_VERB = pattern(
    r"\b(?:(?:is|are|was|were|has|have|had|will|would|shall|said|met|took|begins|starts|opens)\b"
    r"|[a-z]{3,}ed (?:the|an?|their|its|that|to|on)\b)"
)
_FARTHEST = 280


def clause_before(view: View, at: int) -> Clause:
    """The clause whose verb begins at a place of the masked sentence.

    Its subject is what stands before the verb, without adjuncts before it ("In May, ...") and without what
    is put in behind it ("The course, first held in 2010, ..."). It is empty where the verb has that of a verb
    before it, or stands behind "which".
    """
    low = max(0, at - _FARTHEST)
    verb = low + len(view.text[low:at].rstrip(" ,"))
    closes = view.text.startswith(",", verb)
    start = low
    for boundary in _BOUNDARY.finditer(view.text, low, at + 1):
        goes_on = boundary["listed"] and not _VERB.search(view.text, start, boundary.start())
        if not goes_on and not (boundary["aside"] and closes):
            start = boundary.end()
    if start >= verb:
        return Clause(start, (start, start))
    adjuncts = _ADJUNCTS.match(view.text, start, verb)
    first = adjuncts.end() if adjuncts else start
    put_in = view.text.find(", ", first, verb) if closes else -1
    return Clause(start, (first, put_in if put_in > 0 else verb))


def is_plain(view: View, clause: Clause) -> bool:
    """Whether no other verb stands in the words that were taken for a clause's subject."""
    return _VERB.search(view.text, *clause.subject) is None


_PREPOSITION = pattern(
    r"(?:[Ww]ithin|[Uu]nder|[Ii]n|[Oo]n|[Ff]or|[Ww]ith|[Tt]hrough|[Bb]y|[Aa]t|[Oo]f) (?=(?:the|an?|its"
    r"|their) )"
)
_INNER = pattern(r" (?:of|for|on|about) (?=an? )")
_DETERMINER = pattern(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Jj]oint|[Cc]ommon) ")
_NEARER = pattern(
    r"\b(?:is|are|was|were|has|have|had|will|would|shall|said|met|took|spoke|that|about|[a-z]{3,}ed"
    r"|[a-z]{3,}ing) "
)


def phrase_before(view: View, at: int) -> tuple[int, int]:
    """The noun phrase that ends at a place of the masked sentence.

    It begins with the first article behind the last verb before it, else with its clause's subject; of "the
    opening of a centre" it is the centre.
    """
    start = min(clause_before(view, at).subject[0], at)
    preposition = _PREPOSITION.match(view.text, start, at)
    start = preposition.end() if preposition else start
    for verb in _NEARER.finditer(view.text, start, at):
        article = _DETERMINER.search(view.text, verb.end(), at)
        start = article.start() if article else verb.end() if verb[0] == "about " else start
    for inner in _INNER.finditer(view.text, start, at):
        start = inner.end()
    return start, at


_RELATIVE = pattern(r",? (?:which|that|who)$")
_AND_IT = pattern(r",? and (?:it|they)$")
_SHORT = 12


def subject_before(view: View, at: int) -> tuple[int, int]:
    """The subject of a verb; of one behind "which" or "and it" what that stands for."""
    low = max(0, at - _SHORT)
    again = _AND_IT.search(view.text, low, at)
    if again:
        start, end = clause_before(view, again.start()).subject
        verb = _VERB.search(view.text, start, end)
        return start, (max(start, verb.start() - 1) if verb else end)
    relative = _RELATIVE.search(view.text, low, at)
    return phrase_before(view, relative.start()) if relative else clause_before(view, at).subject
