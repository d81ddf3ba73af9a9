"""What is said of an undertaking as the subject: it was signed, runs, ended, should be set up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.clauses import subject_before
from coopmodel.facts.undertakings.naming import fuller_name, with_name
from coopmodel.facts.undertakings.nouns import kind_of, names_joint_thing
from coopmodel.facts.undertakings.undertaking import Found, begins, end_of, is_meeting, names, undertaking
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import DateMention

__all__ = ["is_past", "undergone"]

_ADVERBS = "(?: (?:now|also|already|still|so far|by now|to date|first|both|all|then|almost|[a-z]+ly))*"
_HAS = f"(?:has|have){_ADVERBS} "
_BEEN = f"(?:has|have){_ADVERBS} been{_ADVERBS} "
_ALL = "(?:some |all |the |about )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_THEIR = "(?:the |its |their |(?:full|broad|general|unanimous) )*"
_WAS = f"(?:(?:was|were){_ADVERBS} |{_BEEN})"
_IS = f"(?:is|are|remains?){_ADVERBS} "
_AGREED = any_of(
    f"""
    {_WAS}(?:adopted|approved|signed|agreed|endorsed|initiall?ed|inked|concluded|ratified|renewed|extended)
    {_WAS}(?:prolonged|designated|appointed|named|nominated|accepted|supported|sealed|settled|decided on)
    {_WAS}given the (?:go-ahead|green light|nod|all-clear)
    {_WAS}(?:waved|nodded|voted) through | {_WAS}carried (?:unanimously|by|without) | {_WAS}green-lit
    passed (?:unanimously|without|by|with) | {_WAS}put on paper
    (?:is|are|was|were) among the (?:[a-z]+ )?(?:decisions|documents|outcomes|results|agreements)
    (?:got|received|won|found|met with) {_THEIR}(?:green light|go-ahead|approval|consent)
    (?:got|received|won|found|met with) {_THEIR}(?:support|backing|endorsement)
    """
)
_DECIDED = (
    "(?:been|adopted|approved|signed|agreed|decided|considered|discussed|held|prepared|concluded|expressed"
    "|visited)"
)
_ACTIVE = any_of(
    rf"""
    {_WAS}(?:launched|established|set up|created|formed|inaugurated|declared operational|opened|introduced)
    {_WAS}(?:activated|rolled out|commissioned|started|brought up to date)
    {_WAS}put in(?:to)? (?:place|operation|service|use)
    (?:entered|came) into (?:force|operation|effect|being) | took effect | went live | got under ?way
    (?:started|began|{_HAS}begun|{_HAS}started) (?:work(?:ing)?|operating|operations?|to (?:work|operate|run))
    establishes | is now going through
    {_IS}(?:running|operating|operational|functioning|working|active|under ?way|on trial|ongoing)
    {_IS}(?:up and running|at work|open|going on|in (?:operation|use|place|force))
    {_IS}doing (?:an? )?(?:\w+ )?(?:work|job)
    {_IS}in (?:its|their) (?:\w+ )?(?:year|phase|stage|round)
    {_BEEN}(?:running|operating|operational|functioning|working|at work|active|open)
    {_BEEN}in (?:operation|use|place|force)
    {_BEEN}(?:piloted|tested|implemented|carried out|conducted|run|going on)[^.;,]{{0,40}} since
    (?:continues|functions|works|runs|operates) (?:well|without|smoothly|since|until|to function|to operate)
    (?:continues|functions|works|runs|operates) (?:round|around|from|day)
    now (?:covers|has|includes|connects|counts|holds|contains|stores|employs)
    opened (?:its|their) doors | took up (?:its|their) (?:work|duties|operations) | went online
    {_IS}(?:kept|run|maintained|updated|staffed|manned|hosted|operated|managed) (?:by|daily|weekly|monthly)
    (?:links|connects|unites) {_ALL}
    (?:brings together|serves|covers) {_ALL}
    (?:goes on|go on|continues?)(?= ?$|[,.;]) | (?:is|are) (?:already |now )*(?:giving results|bearing fruit)
    now (?:links|unites) | (?:handles|receives|serves|processes) (?:some |about |over |around )?[0-9]
    """
)
_BEGUN = "(?:started|began|kicked off|got going) (?:in|on|last)"
_BROUGHT = any_of(
    f"""
    had (?:led to|brought|helped|trained|resulted in)
    {_HAS}(?!{_DECIDED})(?:[a-z]+ed|brought|cut|led|grown|made|won|begun|become|given|taken|run)
    """
)
_COMPLETED = any_of(
    f"""
    {_WAS}(?:completed|carried out|conducted|finished|wrapped up|wound up|held|staged|implemented|run)
    {_WAS}brought to (?:an end|a close)
    took place | ran (?:from|for|between|over) | ended (?:in|on|with) | lasted | wound up | came to an end
    led to | resulted in | yielded
    netted
    trained | left [0-9]+ | brought (?:in|to light|about|together) | covered | produced
    """
)
_BEING = f"{_IS}being{_ADVERBS} (?!discussed|considered|held)[a-z]+"
_WORKED_ON = "(?:drafted|negotiated|finali[sz]ed|drawn up|worked out|put together|elaborated)"
_DRAFTED = any_of(
    f"""
    (?:is|are|was|were){_ADVERBS} being{_ADVERBS} {_WORKED_ON}
    (?:was|were){_ADVERBS} being{_ADVERBS} prepared
    {_IS}(?:in (?:preparation|draft)|under (?:preparation|negotiation|consideration|review|discussion)|ready)
    {_IS}(?:complete|nearing completion|with the (?:lawyers|legal))
    {_IS}(?:due|to) to be (?:refined|revised|reworked|finali[sz]ed)
    (?:is|are|was|were) (?:almost|nearly|practically) ready | could be (?:signed|concluded)
    {_IS}awaiting (?:approval|signature|ratification)
    {_IS}(?:at (?:an? )?(?:advanced|final) stage|well advanced)
    {_BEEN}(?:drafted|drawn up) | exists? in draft | awaits (?:approval|signature)
    """
)
_PROPOSED = any_of(
    f"""
    {_WAS}(?:proposed|suggested|put forward|floated|mooted|advocated)
    (?:should|must|ought to|could|needs? to) be (?:set up|created|established|formed|launched|introduced)
    (?:should|must|ought to|could|needs? to) be (?:developed|concluded|signed|held)
    """
)
_SAID = pattern(
    rf" (?:(?P<drafted>{_DRAFTED})|(?P<proposed>{_PROPOSED})|(?P<active>{_ACTIVE})|(?P<being>{_BEING})"
    rf"|(?P<begun>{_BEGUN})"
    rf"|(?P<brought>{_BROUGHT})|(?P<completed>{_COMPLETED})|(?P<agreed>{_AGREED}))\b"
)
_RESULTS = re.compile(
    r"(?i)(?:the )?(?:results|outcomes?) of (?:the )?(?=[^.]{0,60}\b(?:operation|exercise)s?\b)"
)
_MEETINGS = re.compile(
    r"(?i)\b(?:meetings?|sessions?|events?|talks|conference|sitting|rounds?|assembly|dialogue)\b"
)
_NO_SUBJECT = re.compile(
    r"(?i)[0-9]|(?:under|in|at|on|by|during|within|after|since|for|from|with|over|more than) "
    r"|(?:it|this|that|he|she|they|which|who|these|those|there|we|i|work|cooperation|what)\b"
    r"|.*, whose [^,]*$|.*\b(?:and|or|that|which|who|there|it|they|he|she|we|i)$|$"
)
_WORKS = frozenset("platform training programme operation framework plan contact_point agreement".split())
_KINDS = {
    "drafted": (_WORKS | {"body"}) - {"training", "contact_point"},
    "completed": frozenset({"training", "operation", "programme"}),
    "active": _WORKS | {"body"},
    "brought": _WORKS,
    "begun": frozenset({"training", "operation", "programme", "platform"}),
}
"""What can be said of which kinds of undertaking."""

_BARE = re.compile(
    r"(?:[Aa]n? |[Tt]he )?(?:memorandum|agreement|protocol|arrangement|treaty|plan|declaration)"
)
_ON = pattern(r" (?:on|for|between|concerning|regarding|to) (?!<DATE>)")
"""What a document is about, told behind its verb: "a protocol was signed on cooperation"."""

_NEAR = 60
_NEXT_DOCUMENT = pattern(r" and the (?=[A-Z])")


def undergone(view: View, context: Context) -> Iterator[Fact]:
    """What was adopted, is in operation, ended or should be set up, named before the verb.

    "A roadmap for digital evidence was adopted." "The joint database is now operational."
    """
    if not tells_undertakings(view):
        return
    for match in _SAID.finditer(view.text):
        start, end = subject_before(view, match.start())
        subject = view.words(start, end) if start < end else ""
        whole = fuller_name(view, context, subject)
        named = whole is not None or names(view, start, end, within=_NEAR)
        named = named or (match.lastgroup in {"agreed", "proposed"} and names_joint_thing(subject))
        if " which " in subject and not view.text.endswith(",", 0, match.start()):
            continue
        if _NO_SUBJECT.match(subject) or is_meeting(subject) or _MEETINGS.search(subject) or not named:
            continue
        status = _status(match.lastgroup or "agreed", whole.words if whole else subject)
        if status is None:
            continue
        results = _RESULTS.match(view.text, start, end)
        if results:
            status, start = "completed", results.end()
        stop = end_of(view, match.end())
        documents = _documents(view, start, end)
        if len(documents) == 1 and _BARE.fullmatch(subject) and _ON.match(view.text, match.end()):
            documents = [(start, stop)]
        for name in documents:
            quoted = (
                (start, max(name[1], match.end()) if status == "agreed" else stop)
                if len(documents) == 1
                else None
            )
            tense = 0 if status in {"agreed", "proposed", "drafted"} else -1
            found = Found(
                "undergone", status, name, quoted, _dated(view, status, name, match.end(), stop), tense=tense
            )
            cited = status == "agreed" or _FOUNDED.search(match[0]) is not None
            if not (cited and is_past(view, context, match.end(), stop)):
                yield from (with_name(fact, whole) for fact in undertaking(view, context, found))


def _status(said: str, subject: str) -> str | None:
    """The status that a verb tells of a subject, if such a subject can have it."""
    kind = kind_of(subject[:_NEAR])
    if said == "being":
        said = "drafted" if kind in {"agreement", "plan"} else "active"
    if said in {"active", "brought", "begun", "completed"}:
        head = _HEAD.match(_PART.sub("", subject))
        kind = kind_of(head[0] if head else "")
    if kind not in _KINDS.get(said, {kind}):
        return None
    if said in {"active", "begun", "brought"}:
        return "drafted" if _DRAFT.match(subject) else "active"
    return said


_DRAFT = re.compile(r"(?i)(?:the |a |an )?(?:[a-z]+ )?draft ")
_PART = re.compile(
    r"^(?:the |an? )?(?:\w+ )?(?:phase|stage|round|implementation|pilot|testing|development|construction"
    r"|work) (?:of|on) ",
    re.IGNORECASE,
)
"""A part of an undertaking, of which the same is said as of the whole."""

_HEAD = re.compile(r"(?:(?! (?:of|for|on|between|in|to|with|at|by|under) ).)*")


_FOUNDED = re.compile(
    r" (?:was|were) (?:\w+ )?(?:launched|established|set up|created|formed|opened|introduced)\b"
)
_BY_WHOM = pattern(r"(?: (?:of|by|from|at|on) [^.;,<DATE>]{1,60}?)(?=,| and )")


def _dated(view: View, status: str, name: tuple[int, int], verb: int, stop: int) -> tuple[int, int] | None:
    """Where the date of an undertaking stands: behind its verb, for what was agreed in its name before."""
    by_whom = _BY_WHOM.match(view.text, verb)
    first = begins(view, by_whom.end() if by_whom else verb) if status == "agreed" else None
    if first is not None:
        return first.span()
    behind = "\ue006" in view.text[name[1] : stop]
    return (name[1], stop) if behind and status in {"active", "completed"} else None


def is_past(view: View, context: Context, start: int, stop: int) -> bool:
    """Whether something was agreed or founded years before the text: no fruit of the talks."""
    if context.published is None:
        return False
    dates = [one for one in view.mentions(start, stop) if isinstance(one, DateMention)]
    years = [one.date.first.year for one in dates if one.date.first.year is not None]
    return bool(years) and max(years) < context.published.earliest.year - 1


def _documents(view: View, start: int, end: int) -> list[tuple[int, int]]:
    """Two documents that are named together, each if both are plainly one; else all of the words."""
    parting = _NEXT_DOCUMENT.search(view.text, start, end)
    if parting and names(view, start, parting.start()) and names(view, parting.end(), end, within=30):
        return [(start, parting.start()), *_documents(view, parting.end(), end)]
    return [(start, end)]
