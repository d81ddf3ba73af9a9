"""What was proposed, drafted, agreed, planned, begun or done together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context, Scope, scope_of
from coopmodel.facts.kinds import Fact, InitiativeFact
from coopmodel.facts.view import View, pattern
from coopmodel.mentions.kinds import Actor, DateMention
from coopmodel.values.dates import PartialDate

__all__ = [
    "KINDS",
    "agreed",
    "drafted",
    "kind_of",
    "launched",
    "named",
    "planned",
    "proposed",
    "recurrence_of",
    "signed",
]

KINDS = (
    ("contact_point", r"contact (?:points?|persons?)|focal points?|liaison officers?"),
    (
        "agreement",
        r"agreements?|memorand(?:um|a)(?: of understanding)?|m\.?o\.?us?|treat(?:y|ies)|protocols?|declaration|letter of (?:agreement|intent)|aloa"
        r"|arrangements?|(?:joint )?record of discussions|convention|accord|pact|communiqu[eé]|commitments",
    ),
    ("plan", r"(?:action |work |joint )?plans?|strateg(?:y|ies)|road ?maps?"),
    ("operation", r"operations?|exercises?|patrols?|raids?|drills?|investigation teams?|audits"),
    (
        "training",
        r"trainings?|workshops?|seminars?|courses?|training (?:programs?|programmes?|sessions?)|round ?tables?|study|exchange programmes?",
    ),
    (
        "body",
        r"(?:sub-?)?working groups?|task ?forces?|committees?|commission|cent(?:re|er)s?|forum|networks?|units?|academ(?:y|ies)|council|labs?|teams?"
        r"|movement",
    ),
    (
        "platform",
        r"platforms?|systems?|databases?|registers?|channels?|hot-?lines?|portals?|websites?|manual",
    ),
    ("framework", r"frameworks?|mechanisms?|concepts?|guidelines|partnerships?|protocols"),
    ("programme", r"program(?:me)?s?|projects?|initiatives?|campaigns?|assessment|evaluation"),
    ("meeting", r"dialogues?|briefings?|conferences?|meetings?"),
)
_KINDS = [(kind, re.compile(rf"(?i)\b(?:{words})\b")) for kind, words in KINDS]
_NOUN = re.compile("(?i)" + "|".join(rf"\b(?:{words})\b" for _, words in KINDS))
_DOCUMENT = re.compile(
    rf"(?i)\b(?:{dict(KINDS)['agreement']}|{dict(KINDS)['plan']}|{dict(KINDS)['programme']}|documents? on)\b"
)

_CUT = pattern(
    r"; (?=they|he|she|the|both)|,? (?:according to|said|which|where|while|who|adding|noting|stressing|ensuring that)\b|, (?:the|it|he|she|they) [^,]{0,40} (?:said|added)"
    r"|,? and (?:also )?(?:they )?(?:agreed|decided|discussed|exchanged|resolved|pledged|reaffirmed|expressed|stressed|noted|emphasi[sz]ed|considered|reviewed"
    r"|urged|continuing|supported|looked forward)\b|,? as well as (?:to )?(?=[a-z]+ed )| on the sidelines\b|, in terms of\b|, in accordance\b"
)
_RECURRING = (
    (r"daily", "FREQ=DAILY"),
    (r"weekly", "FREQ=WEEKLY"),
    (r"fortnightly|every two weeks", "FREQ=WEEKLY;INTERVAL=2"),
    (r"monthly|every month|once a month", "FREQ=MONTHLY"),
    (r"bi-?monthly|every two months", "FREQ=MONTHLY;INTERVAL=2"),
    (r"quarterly|every quarter|every three months", "FREQ=MONTHLY;INTERVAL=3"),
    (r"twice a year|semi-?annual(?:ly)?|half-yearly|every six months", "FREQ=MONTHLY;INTERVAL=6"),
    (r"annual(?:ly)?|yearly|every year|once a year", "FREQ=YEARLY"),
    (r"biennial(?:ly)?|every two years", "FREQ=YEARLY;INTERVAL=2"),
)
_RECURRENCES = [(re.compile(rf"(?i)\b(?:{words})\b"), rule) for words, rule in _RECURRING]


def kind_of(name: str) -> str | None:
    """The kind of thing that a name names, by the first noun in it that says so."""
    found = [(match.start(), -len(match[0]), kind) for kind, words in _KINDS if (match := words.search(name))]
    return min(found)[2] if found else None


def recurrence_of(text: str) -> str | None:
    """The recurrence that a wording states, as an RRULE: "Monthly briefings" gives FREQ=MONTHLY."""
    return next((rule for words, rule in _RECURRENCES if words.search(text)), None)


def _end(view: View, start: int) -> int:
    cut = _CUT.search(view.text, start)
    end = cut.start() if cut else len(view.text)
    while end > start and view.text[end - 1] in " .,;:\"'":
        end -= 1
    return end


def _dates(
    view: View, context: Context, start: int, end: int
) -> tuple[PartialDate | None, PartialDate | None]:
    for mention in view.mentions(start, end):
        if isinstance(mention, DateMention):
            return context.resolve(mention.date, 1)
    return None, None


_LEADING = pattern(
    r"(?:(?:a|an|the|its|their|both|new|on|of|that|to|also|jointly|for|with|senior-level) |\W)*"
)


def _initiative(
    view: View,
    context: Context,
    rule: str,
    status: str,
    start: int,
    end: int,
    *,
    quote_from: int | None = None,
    dated: bool = True,
    proposer: str | None = None,
) -> Iterator[Fact]:
    leading = _LEADING.match(view.text, start, end)
    start = leading.end() if leading else start
    words = view.words(start, end) if start < end else ""
    if len(words.split()) < 2 and not words.isupper():
        return
    first, last = _dates(view, context, start, end) if dated else (None, None)
    yield InitiativeFact(
        rule=rule,
        spans=(view.span(start if quote_from is None else quote_from, end),),
        name=words,
        status=status,
        kind=kind_of(words),
        start=first,
        end=last,
        recurrence=recurrence_of(words),
        topics=view.topics(start, end),
        proposer=proposer,
    )


_SIGNED = pattern(
    r"\b(?:signed|entered into|inked|concluded|signing of|sign) (?:on <DATE> )?(?=(?:an? |the |their |\w+ ){0,8}?)"
)


def _prose(view: View) -> bool:
    return scope_of(view) is Scope.MEETING and view.sentence.block.kind in {
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
    }


def signed(view: View, context: Context) -> Iterator[Fact]:
    """A document that was signed, concluded or entered into.

    "The ministers signed a memorandum of understanding on extradition."
    """
    if not _prose(view):
        return
    for match in _SIGNED.finditer(view.text):
        end = _end(view, match.end())
        if _DOCUMENT.search(view.text[match.end() : min(end, match.end() + 90)]):
            yield from _initiative(
                view, context, "signed", "agreed", match.end(), end, quote_from=match.start()
            )


_ADOPTED = pattern(
    r"\b(?:[Aa]pproved|[Aa]dopted|[Ee]ndorsed|[Rr]atified|agreed upon|agreed (?=these|the|an? )|[Aa]greed (?:on )?the (?:establishment|creation) of|agreed on|made (?=use of the established)) "
    r"(?!by\b|that\b)"
)
_AGREED = pattern(
    r"\b(?:agreed|agree|decided|decide|pledged|committed|resolved|undertook|confirmed|decision was made|agreement was reached|will also|intend)(?: also)? "
    r"(?:to (?=[a-z])|(?:that|on|upon) (?=(?:one|the|an?|cabinet|officials)\b)|(?=cabinet))(?P<what>(?:the )?(?:use of |sharing of )?(?P<verb>[a-z-]+)\b[^.]*)"
)
_WISHES = frozenset(
    """
    strengthen enhance increase continue explore deepen expand improve promote maintain consider discuss meet work intensify
    step further ensure support address adhere make take recognize reaffirm keep remain foster advance build combat counter
    fight prevent protect reduce pursue better closely act be have stay discussions uphold enable facilitate resolve
    """.split()
)
_CONCRETE = frozenset(
    """
    establish set create form launch hold conduct organise organize develop share include coordinate convene undertake engage
    sign open introduce appoint designate exchange cooperate implement use prepare draft finalise finalize carry send deploy
    sharing joint run start initiate activate stage provide host
    """.split()
)
_NEXT_MEETING = re.compile(r"(?i)\bnext\b|\bmeet(?:ing)? (?:again|regularly)")


def agreed(view: View, context: Context) -> Iterator[Fact]:
    """What was agreed, decided, approved or adopted, unless it is a mere wish.

    "Both sides agreed to set up a working group." "The session adopted a plan of joint operations."
    """
    if not _prose(view):
        return
    for match in _ADOPTED.finditer(view.text):
        end = _end(view, match.end())
        if _NOUN.search(view.text[match.end() : min(end, match.end() + 100)]):
            yield from _initiative(
                view, context, "agreed", "agreed", match.end(), end, quote_from=match.start()
            )
    for match in _AGREED.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        what = view.text[start:end]
        verb = match["verb"]
        if _NEXT_MEETING.search(what) or verb in _WISHES:
            continue
        if verb in _CONCRETE or _NOUN.search(what[:80]):
            yield from _initiative(view, context, "agreed", "agreed", start, end, quote_from=match.start())


_PROPOSED = pattern(
    r"(?P<who><PERSON>)?[^.]{0,20}?\b(?:proposed|suggested|put forward|recommended|proposes|proposal (?:to|for|on|of)|request to|ready to support|proposing)"
    r"(?: the idea of| a proposal for| that| to| the (?:introduction|establishment|creation) of)? (?P<what>[^.]*)"
)
_PROPOSED_PASSIVE = pattern(
    r"(?P<what>\b(?:[Tt]he )?(?:implementation|creation|establishment|introduction) of an? [^.]{3,120}?) could\b"
)


def proposed(view: View, context: Context) -> Iterator[Fact]:
    """What somebody proposed.

    "He suggested activating the working groups."
    """
    if not _prose(view):
        return
    for form in (_PROPOSED, _PROPOSED_PASSIVE):
        for match in form.finditer(view.text):
            start = match.start("what")
            end = min(_end(view, start), match.end("what"))
            if not _NOUN.search(view.text[start : min(end, start + 90)]) and not re.match(
                r"share|\w+ing ", view.text[start:end]
            ):
                continue
            actor = None
            if "who" in match.groupdict() and match["who"]:
                actor = view.mention_at(match.start("who"))
            proposer = actor.name if isinstance(actor, Actor) else None
            yield from _initiative(
                view, context, "proposed", "proposed", start, end, dated=False, proposer=proposer
            )


_LAUNCHED = pattern(
    r"\b(?:launched|established|set up|inaugurated|unveiled|directed the formation of|operating|rolled out) (?P<what>(?:an?|the|its|their|first)\b[^.]*)"
)


def launched(view: View, context: Context) -> Iterator[Fact]:
    """What was launched or set up.

    "The police chiefs launched a regional platform."
    """
    if not _prose(view):
        return
    for match in _LAUNCHED.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        if _NOUN.search(view.text[start : min(end, start + 90)]):
            yield from _initiative(view, context, "launched", "active", start, end, quote_from=match.start())


_PLANNED = pattern(
    r"(?:\b(?:will|plans? to|intends? to|are to|is to|is planning to|plan to)(?: also| jointly)? (?:organi[sz]e|hold|conduct|develop|establish|create|launch|open|introduce"
    r"|provide|send|stage|run|deploy)\b|\bplans? (?:are underway )?to (?:create|establish|conduct|hold|launch))(?P<what>[^.]*)"
)


def planned(view: View, context: Context) -> Iterator[Fact]:
    """What is to come.

    "The centre will organise training programmes for investigators."
    """
    if not _prose(view):
        return
    for match in _PLANNED.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        if _NOUN.search(view.text[start : min(end, start + 90)]) or "shared" in view.text[start : start + 20]:
            yield from _initiative(view, context, "planned", "planned", start, end, quote_from=match.start())


_DRAFT = pattern(
    r"\b(?P<what>(?:draft|preliminary) (?!statement)[^.;,]{3,200})|\bprocedures for approving the (?P<agreement>[^.;,]{3,200})"
)


def drafted(view: View, context: Context) -> Iterator[Fact]:
    """A draft that was considered.

    "The draft strategy for 2023 to 2027 was reviewed."
    """
    if scope_of(view) is not Scope.MEETING or view.sentence.block.kind is BlockKind.ROW:
        return
    for match in _DRAFT.finditer(view.text):
        group = "what" if match["what"] else "agreement"
        start, end = match.start(group), min(_end(view, match.start(group)), match.end(group))
        if _NOUN.search(view.text[start:end]):
            name = re.match(r"(?:draft|preliminary) ", view.text[start:end])
            yield from _initiative(
                view,
                context,
                "drafted",
                "drafted",
                start + (name.end() if name else 0),
                end,
                quote_from=start,
            )


_NAMED = pattern(
    r"\b(?:[Uu]nder|[Ww]ithin the framework of|[Ii]mplementation of|progress (?:made )?under|build(?:ing)? on|including|handover of|part of|integration of|"
    r"regular contacts through|full use of|results of) (?:(?:the|their|its|existing|bilateral|established|recent|joint|special) )*"
    r"(?P<what>(?:[A-Z<PARTY><NATION>\"][\w<PARTY><NATION>\"'.&()–-]*(?:,? (?:and|for|of|on|the|in|to) |, | )){0,12}"
    r"(?:Program(?:me)?|Framework|Plan|Strategy|Partnership|Dialogue|Initiative|Project|Group|System|Agreement|Convention|Center|Centre|Mechanism)\b"
    r"(?: (?:for|on|of|between|in) (?:[A-Z<PARTY>][\w<PARTY>-]*,? ?(?:and |of |for |the )?)+)?(?: \([A-Z-]+\))?|hot-?line(?: mechanism)?|joint operations[^.,]*)"
)


def named(view: View, context: Context) -> Iterator[Fact]:
    """A programme, framework or operation by name that is said to run.

    "Progress under the Border Management Programme was reviewed."
    """
    if not _prose(view):
        return
    for match in _NAMED.finditer(view.text):
        start, end = match.span("what")
        completed = re.search(r"(?:results of|success of)", view.text[match.start() : start])
        yield from _initiative(
            view,
            context,
            "named",
            "completed" if completed else "active",
            start,
            end,
            quote_from=match.start(),
            dated=False,
        )
