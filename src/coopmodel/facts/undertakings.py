"""What was proposed, drafted, agreed, planned, begun or done together, in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, InitiativeFact
from coopmodel.facts.nouns import CONCRETE, is_own_affair, is_vague, kind_of, names_undertaking, recurrence_of
from coopmodel.facts.scope import Scope
from coopmodel.facts.splitting import split_items
from coopmodel.facts.view import View, pattern
from coopmodel.mentions.kinds import Actor, DateMention
from coopmodel.values.dates import PartialDate

__all__ = ["agreed", "drafted", "launched", "named", "operation", "passive", "planned", "proposed", "signed"]

_VERBS = (
    "agreed|decided|discussed|exchanged|resolved|pledged|reaffirmed|expressed|stressed|noted|emphasi[sz]ed|considered|reviewed"
    "|agree|urged|supported|looked forward|identified|highlighted|underlined|welcomed|thanked|continuing"
)
_END = pattern(
    r"; (?=they|he|she|the|both)|,? (?:according to|which|where|while|who|adding|noting|stressing|ensuring that|whose)\b"
    r"|, (?:the|it|he|she|they|both) [^,]{0,40} (?:said|added|agreed|decided)\b|, (?:said|noted|stressed)\b"
    rf"|,? and (?:also )?(?:they |(?:both|the) (?:two )?\w+ )?(?:{_VERBS})\b| on the sidelines\b|, in terms of\b|, in accordance\b"
    r"|, (?:co-)?(?:hosted|organi[sz]ed|led) by\b|: \"| could (?:dramatically |significantly )?(?:be|help|enhance)\b"
)
_LEADING = pattern(
    r"(?:(?:a|an|the|its|their|his|our|both|new|on|of|that|to|also|jointly|for|with|upon|senior-level|existing|recent|special"
    r"|bilateral|draft|preliminary|first) |[^\w<WHO><PLACE><DATE>])*"
)


def _end(view: View, start: int) -> int:
    cut = _END.search(view.text, start)
    end = cut.start() if cut else len(view.text)
    while end > start and view.text[end - 1] in " .,;:\"'":
        end -= 1
    return end


def _is_prose(view: View) -> bool:
    return view.scope is Scope.MEETING and view.sentence.block.kind in {
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
    }


def _names(view: View, start: int, end: int, within: int = 90) -> bool:
    """Whether the first words of a stretch name an undertaking."""
    return start < end and names_undertaking(view.words(start, min(end, start + within)))


def _dates(
    view: View, context: Context, start: int, end: int
) -> tuple[PartialDate | None, PartialDate | None]:
    for mention in view.mentions(start, end):
        if isinstance(mention, DateMention):
            return context.resolve(mention.date)
    return None, None


def _initiative(
    view: View,
    context: Context,
    rule: str,
    status: str,
    stretch: tuple[int, int],
    *,
    quoted: tuple[int, int] | None = None,
    dated: tuple[int, int] | None = None,
    proposer: str | None = None,
) -> Iterator[Fact]:
    """The undertaking that a stretch names; its quotation and its dates may stand in a wider one."""
    leading = _LEADING.match(view.text, *stretch)
    start, end = (leading.end() if leading else stretch[0]), stretch[1]
    words = view.words(start, end).strip(" \"'") if start < end else ""
    if is_own_affair(words) or is_vague(words) or not re.search(r"\w{3}", words):
        return
    first, last = _dates(view, context, *(dated or (start, end)))
    yield InitiativeFact(
        rule=rule,
        spans=(view.span(*(quoted or (stretch[0], end))),),
        name=words,
        status=status,
        kind=kind_of(words),
        start=first,
        end=last,
        recurrence=recurrence_of(words),
        topics=view.topics(start, end),
        proposer=proposer,
    )


def _listed(
    view: View, context: Context, rule: str, status: str, start: int, end: int, **more: tuple[int, int]
) -> Iterator[Fact]:
    """The undertakings among the items of a list."""
    items = split_items(view.text[start:end])
    for low, high in items:
        first, last = start + low, start + high
        if _names(view, first, last):
            quoted = (first, last) if len(items) > 1 else more.get("quoted")
            yield from _initiative(
                view, context, rule, status, (first, last), quoted=quoted, dated=more.get("dated")
            )


_SIGNED = pattern(
    r"(?P<possible>\b(?:possible|possibility of|prospects? of|proposed|importance of|need for) (?:the )?)?"
    r"(?P<later>\b(?:will|plans? to|intends? to|expected to|ready to|due to|hopes? to) )?\b(?:signed|entered into|inked|initiall?ed|concluded"
    r"|signing of|instruments of ratification of|signed documents deal with|sign) (?!by\b)"
)
_SIGNED_ON = pattern(
    r"(?P<what>\b[A-Z][a-z]+ (?:[^.,;]{3,220}?)) (?:(?:that|which) was )?signed (?:in (?:<PLACE>|<PARTY>) )?on (?P<date><DATE>)"
)


def signed(view: View, context: Context) -> Iterator[Fact]:
    """A document that was signed, concluded or entered into.

    "The ministers signed a memorandum of understanding on extradition."
    """
    if not _is_prose(view):
        return
    for match in _SIGNED_ON.finditer(view.text):
        if _names(view, *match.span("what"), within=60):
            yield from _initiative(
                view,
                context,
                "signed",
                "agreed",
                match.span("what"),
                quoted=match.span(),
                dated=match.span("date"),
            )
    for match in _SIGNED.finditer(view.text):
        end = _end(view, match.end())
        if _names(view, match.end(), end, within=60) or "documents deal" in match[0]:
            status = "proposed" if match["possible"] else "planned" if match["later"] else "agreed"
            yield from _listed(
                view, context, "signed", status, match.end(), end,
                quoted=(match.start(), end), dated=(0, len(view.text)),
            )  # fmt: skip


_ADOPTED = pattern(
    r"\b(?:[Aa]pproved|[Aa]dopted|[Ee]ndorsed|[Rr]atified|agreed upon|agreed (?=these|the (?!importance)|an? )"
    r"|[Aa]greed (?:on|upon) the (?:establishment|creation|formation|recognition) of"
    r"|(?:envisages|provides for|envisioned) (?:the )?(?:establishment|creation|strengthening|formation) of) (?!by\b|that\b|to\b)"
)
_AGREED = pattern(
    r"\b(?:agreed?|decided?|pledged?|commit(?:ted)?|resolved?|undertook|[Dd]ecision was made|[Aa]greement was reached|tasked [^.]{3,60} with"
    r"|(?:tasked|instructed|directed|mandated) [^.,]{3,60}?(?= to [a-z])|will also)(?: also| further)? "
    r"(?:to (?=[a-z])|that (?=(?:one|the|an?)\b)|(?:on|upon) (?=(?:the (?!need|importance)|an?|[a-z]+ing)\b)|to (?=[a-z]+ing (?:an?|the)\b)|to |(?<=with) )(?P<what>(?:the )?(?:use of |sharing of )?(?P<verb>[a-z-]+)\b[^.]*)"
)
_REGULAR = pattern(
    r"\b(?:agreed|confirmed|decided)(?: that)? (?P<what>[^.]{3,120}? will (?:meet|convene|be held) (?:\w+ )?[^.]*)"
)
_WISHES = frozenset(
    """
    strengthen enhance increase continue explore deepen expand improve promote maintain consider discuss meet work intensify
    step further ensure support address adhere make take recognize reaffirm keep remain foster advance combat counter fight
    prevent protect reduce pursue better act be have stay uphold enable facilitate resolve building the by transforming
    strengthening
    """.split()
)
_LATER = re.compile(
    r"(?i)\bnext (?:meeting|session|round|\w+-\w+ meeting)|\bmeet(?:ing)? (?:again|regularly)|convene the next"
)


def agreed(view: View, context: Context) -> Iterator[Fact]:
    """What was agreed, decided, approved or adopted, unless it is a mere wish.

    "Both sides agreed to set up a working group." "The session adopted a plan of joint operations."
    """
    if not _is_prose(view):
        return
    for match in _ADOPTED.finditer(view.text):
        end = _end(view, match.end())
        if _names(view, match.end(), end) and kind_of(view.words(match.end(), end)) != "meeting":
            yield from _listed(
                view, context, "agreed", "agreed", match.end(), end, quoted=(match.start(), end)
            )
    for match in _REGULAR.finditer(view.text):
        if recurrence_of(match["what"]):
            yield from _initiative(
                view, context, "agreed", "agreed", (match.start("what"), _end(view, match.start("what")))
            )
    for match in _AGREED.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        what, verb = view.text[start:end], match["verb"]
        if _LATER.search(what) or verb in _WISHES or what.startswith("by "):
            continue
        if (
            verb in CONCRETE
            or match["what"].startswith(("the sharing", "the use"))
            or _names(view, start, end, within=80)
        ):
            yield from _initiative(
                view, context, "agreed", "agreed", (start, end), quoted=(match.start(), end)
            )


_PASSIVE = pattern(
    r"(?:^|[.,;:] |\band )(?:[Aa]n? |[Tt]he |[Tt]he (?:establishment|creation|launch|formation) of an? )?"
    r"(?P<what>[\w<PARTY><NATION><BODY><PLACE>'\"][\w<PARTY><NATION><BODY><PLACE>',()\"& -]{3,200}?)(?<! was)(?<! were) (?:was|were|has been|have been) (?:\w+ly |also )?"
    r"(?P<verb>adopted|approved|signed|agreed|endorsed|initiall?ed|launched|established|set up|created|formed|completed|carried out|conducted|proposed|inaugurated)\b"
)
_STATUS = {
    "proposed": "proposed",
    "completed": "completed",
    "carried out": "completed",
    "conducted": "completed",
}
_STATUS |= dict.fromkeys(("launched", "established", "set up", "created", "formed", "inaugurated"), "active")
_CONTINUES = pattern(
    r"\b[Ww]ork on (?P<what>[^.]{3,120}?) (?:continues|goes on|is (?:under way|ongoing|in progress))\b"
)


def passive(view: View, context: Context) -> Iterator[Fact]:
    """What was adopted, signed, launched or completed, named before the verb.

    "A roadmap for digital evidence was adopted."
    """
    if not _is_prose(view):
        return
    for match in _PASSIVE.finditer(view.text):
        status = _STATUS.get(match["verb"], "agreed")
        if _names(view, *match.span("what"), within=60) and not re.search(
            r"(?i)\b(?:meeting|session|event|talks|conference)\b", match["what"]
        ):
            yield from _initiative(
                view,
                context,
                "passive",
                status,
                match.span("what"),
                quoted=(match.start("what"), match.end()),
            )
    for match in _CONTINUES.finditer(view.text):
        if _names(view, *match.span("what")):
            yield from _initiative(
                view, context, "passive", "active", match.span("what"), quoted=match.span()
            )


_PROPOSED = pattern(
    r"(?P<who><PERSON>)?[^.]{0,20}?\b(?:proposed|suggested|put forward|recommended|proposes|proposal (?:to|for|on)|(?:request|appealed|asked|requested)(?: [^.,]{3,60}?)? to|offered(?: [^.]{0,40}?)? to|offered(?= [a-z]+)"
    r"|ready to support|proposing)(?: the idea of| a proposal for| that| to| (?:the )?(?:introduction|establishment|creation) of)?"
    r" (?P<what>[^.]*)"
)
_POSSIBLE = pattern(
    r"\b(?:possibility|prospects|idea|feasibility) of (?:\w+ing|(?:the )?(?:establishment|creation|conclusion) of) (?P<what>[^.]*)"
)
_WANTED = pattern(
    r"(?:\b(?:[Ee]mphasis (?:was|is) placed on|the (?:need|necessity) (?:for|of)|called for|possibility of) (?:the )?(?:establish|creat|set|regular|open|joint"
    r"|<\w+> open)(?:ing|ment of|ion of|ting up)?\b|\b[Tt]he (?:implementation|creation|establishment|introduction) of(?= an? [^.]{3,120} could\b))(?P<what>[^.]*)"
)


def proposed(view: View, context: Context) -> Iterator[Fact]:
    """What somebody proposed or called for.

    "He suggested activating the working groups." "They saw the need for regular joint training."
    """
    if not _is_prose(view):
        return
    for match in _POSSIBLE.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        if _names(view, start, end, within=60):
            yield from _initiative(
                view, context, "proposed", "proposed", (start, end), quoted=(match.start(), end)
            )
    for match in _PROPOSED.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        if not _names(view, start, end) and not re.match(r"share\b|\w+ing ", view.text[start:end]):
            continue
        actor = view.mention_at(match.start("who")) if match["who"] else None
        proposer = actor.name if isinstance(actor, Actor) else None
        yield from _initiative(
            view, context, "proposed", "proposed", (start, end), dated=(start, start), proposer=proposer
        )
    for match in _WANTED.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        if _names(view, start, end, within=60):
            yield from _initiative(
                view,
                context,
                "proposed",
                "proposed",
                (start, end),
                quoted=(match.start(), end),
                dated=(start, start),
            )


_LAUNCHED = pattern(
    r"(?<!will )(?<!to )\b(?:launched|established|set up|inaugurated|unveiled|announced(?= an? | the [A-Z])|(?:directed|announced|welcomed) the (?:formation|creation|establishment|launch|opening) of"
    r"|rolled out|opened) (?P<what>(?:an?|the|its|their|our|[A-Z])\b[^.]*)"
)
_RUNS = pattern(
    r"\b(?:[Tt]he |our )(?P<what>(?:[\w<PARTY><NATION>&'-]+ ){1,10}?(?:[Ss]ystem|[Pp]latform|[Dd]atabase|[Tt]eam|[Cc]entre|[Cc]enter|[Hh]otline|[Ff]ramework|[Pp]rogramme|[Pp]rogram)"
    r"(?: for [^.]{3,90}?)?)(?:, which)? (?:(?:is |has been )(?:[^.]{0,80} )?(?:now |fully )?(?:operational|in operation|running)|began (?:work|operat)|started (?:work|operat)"
    r"|establishes|has been launched)"
)


def launched(view: View, context: Context) -> Iterator[Fact]:
    """What was launched or set up, or is in operation.

    "The police chiefs launched a regional platform."
    """
    if not _is_prose(view):
        return
    for match in _LAUNCHED.finditer(view.text):
        start = match.start("what")
        end = _end(view, start)
        if _names(view, start, end):
            yield from _initiative(
                view, context, "launched", "active", (start, end), quoted=(match.start(), end), dated=(0, end)
            )
    for match in _RUNS.finditer(view.text):
        yield from _initiative(
            view, context, "launched", "active", match.span("what"),
            quoted=match.span(), dated=(match.end(), len(view.text)),
        )  # fmt: skip


_PLANNED = pattern(
    r"\b(?:will|plans? to|intends? to|are to|is to|is planning to|(?:the )?plan to|[Pp]lans are underway to)(?: also| jointly)? "
    r"(?:organi[sz]e|hold|conduct|develop|establish|create|launch|open|introduce|provide|send|stage|run|deploy|exchange|share|post|train|assist in"
    r"|implement|set up|build)\b(?P<what>[^.]*)"
    r"|\bplanning of (?P<planning>[^.]*)"
)
_TO_BE = pattern(
    r"(?:^|, )(?:[Aa]n? |[Tt]he )?(?P<what>[\w<PARTY><NATION><BODY>' -]{3,160}?) (?:will|is to|are to) be (?:\w+ly )?"
    r"(?:held|conducted|established|launched|organi[sz]ed|formed|created|set up|opened|carried out|posted|extended|introduced|signed)\b"
)


def planned(view: View, context: Context) -> Iterator[Fact]:
    """What is to come.

    "The centre will organise training programmes for investigators." "A task force will be formed."
    """
    if not _is_prose(view):
        return
    for match in _PLANNED.finditer(view.text):
        start = match.start("what") if match["what"] else match.start("planning")
        end = _end(view, start)
        if (
            _names(view, start, end)
            or "officers" in view.text[start:end]
            or " shared " in view.text[start : start + 12]
        ):
            yield from _initiative(
                view, context, "planned", "planned", (start, end), quoted=(match.start(), end)
            )
    for match in _TO_BE.finditer(view.text):
        if names_undertaking(view.words(*match.span("what"))) and not re.search(
            r"(?i)meeting|session|event", match["what"]
        ):
            yield from _initiative(
                view, context, "planned", "planned", match.span("what"),
                quoted=match.span(), dated=(match.end(), len(view.text)),
            )  # fmt: skip


_DRAFT = pattern(
    r"\b(?P<what>(?:draft|preliminary) (?!statement|rules)[^.;,]{3,200})|\bprocedures for approving the (?P<agreement>[^.;,]{3,200})"
    r"|(?:, |discussed |considered )(?P<document>(?:agreements?|memorandums?|protocols?|conventions?) on [^.;,]{3,200}?)(?=,| as well| were| was|\.|$)"
)


def drafted(view: View, context: Context) -> Iterator[Fact]:
    """A draft that was considered.

    "The draft strategy for 2023 to 2027 was reviewed."
    """
    if not _is_prose(view):
        return
    considered = re.search(r"\b(?:discussed|considered|reviewed|examined)\b", view.text) is not None
    for match in _DRAFT.finditer(view.text):
        group = match.lastgroup or "what"
        start, end = match.start(group), min(_end(view, match.start(group)), match.end(group))
        if re.match(r"\w+ \w+ (?:envisions?|provides|will)", view.text[start:end]) or (
            group == "document" and not considered
        ):
            continue
        if _names(view, start, end):
            yield from _initiative(view, context, "drafted", "drafted", (start, end))


_NAMED = pattern(
    r"\b(?:[Uu]nder|[Ww]ithin the (?:framework|limits) of|[Ii]mplementation of|[Pp]rogress (?:made )?(?:under|in)|build(?:ing)? on"
    r"|frameworks?[^.,]{0,40}, including|handover of|part of|integration of|contacts through|full use of|improve [^.,]{0,30} through) (?P<what>[^.]*)"
)
_RUNNING = re.compile(
    r"(?:the |their |its |existing |bilateral |established |recent |joint |special |ongoing )*"
    r"(?:(?:[A-Z\"\ue002-\ue006][\w\"'&.()/\ue002-\ue006-]*[ ,]*(?:(?:and|for|of|on|the|in|to|against) )*){2,}|hot-?line\b|[a-z]+ (?:programme|programs?|training)\b)"
)


def named(view: View, context: Context) -> Iterator[Fact]:
    """A programme, framework or mechanism that is said to run.

    "Progress under the Border Management Programme was reviewed."
    """
    if not _is_prose(view):
        return
    for match in _NAMED.finditer(view.text):
        end = _end(view, match.start("what"))
        for low, high in split_items(view.text[match.start("what") : end]):
            start = match.start("what") + low
            name = _RUNNING.match(view.text, start, match.start("what") + high)
            if name and names_undertaking(view.words(name.start(), name.end())):
                since = re.search(
                    r"since (?:its|the) (?:launch|start|establishment)[^.]{0,12}", view.text[name.end() :]
                )
                behind = (
                    (name.end() + since.start(), name.end() + since.end()) if since else (start, name.end())
                )
                yield from _initiative(
                    view,
                    context,
                    "named",
                    "active",
                    (start, name.end()),
                    quoted=(match.start(), name.end()),
                    dated=behind,
                )


_OPERATION = pattern(
    r"\b(?P<results>(?:results|success|outcomes?|conduct) (?:of|and the conduct of) [^.]{0,80}?)?(?:joint |special |recent |preventive |[\w-]+ ){0,4}"
    r"(?:operations?|exercises?)\b(?P<what>[^.]*)"
)
_CODE_NAME = pattern(
    r"\"(?:[^\"]{3,40})\"(?: \((?P<when><DATE>)\))?(?: (?:on|against|for) [^\",.;]{3,80}?(?= and \"|[,.;]|$))?|\b[A-Z]{4,}-<DATE>"
)


def operation(view: View, context: Context) -> Iterator[Fact]:
    """A joint operation or exercise by its name, or one whose results were considered.

    "The results of the operation "Clean Coast" were reviewed."
    """
    if not _is_prose(view):
        return
    for match in _OPERATION.finditer(view.text):
        status = "completed" if match["results"] else "active"
        names = list(_CODE_NAME.finditer(view.text, match.start(), match.end()))
        for name in names:
            yield from _initiative(view, context, "operation", status, name.span())
        if match["results"] and not names:
            start = match.end("results")
            yield from _initiative(
                view,
                context,
                "operation",
                status,
                (start, _end(view, match.start("what"))),
                quoted=(match.start(), match.end()),
            )
