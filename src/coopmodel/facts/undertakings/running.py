"""Programmes that are named, and run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.splitting import split_items
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.nouns import kind_of, names_undertaking
from coopmodel.facts.undertakings.undertaking import Found, end_of, undertaking
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of

__all__ = ["named"]

_NAMED = pattern(
    r"\b(?:(?<!commitments )(?<!obligations )[Uu]nder|[Ww]ithin the (?:framework|limits) of"
    r"|[Ww]ithin(?= [A-Z])|(?:[Ii]mplementation|[Ff]ulfil?ment|[Rr]eali[sz]ation"
    r"|[Ee]xecution)(?: in <DATE>)? of|implement(?:ing)?(?= the [A-Z<PARTY><NATION>])"
    r"|[Pp]rogress (?:made )?(?:under|in)|build(?:ing)? on"
    r"|handover of|part of|integration of|contacts through|full use of"
    r"|improve [^.,]{0,30} through|\bthrough(?= the [A-Z<PARTY><NATION>])) (?P<what>[^.]*)"
)
_INCLUDED = pattern(r"\bincluding (?=the [A-Z<PARTY><NATION>])(?P<what>[^.]*)")
"""Programmes by way of example: "build on their frameworks, including the Action Plan and the Dialogue"."""

_HOW_IT_DOES = r"(?:continu\w+ )?(?:work|progress|success|achievements|results|contribution|implementation)"
_SPOKEN_OF = pattern(
    any_of(
        rf"""
        [Ee]valuation of(?: the work of)? | [Pp]rogress (?:of|on|through|by) | (?:[Tt]ook|[Tt]aken) stock of
        (?:briefed|updated) (?:[^.,]{1, 40}? )?on
        update on | review of | (?:expressed )?satisfaction with | (?:[Pp]leased|satisfied) with
        support for | work (?:of|on|under|through) | participation in
        (?:support(?:ed|ing)?|leverag(?:e|ed|ing)|advanc(?:e|ed|ing)|joined)
        (?:[Hh]ighlighted|[Nn]oted|[Ww]elcomed)(?: the {_HOW_IT_DOES} of)?
        the {_HOW_IT_DOES} of
        have (?:jointly |together )?(?:run|implemented|operated|carried out|conducted)
        (?:[Rr]eviewed|[Dd]iscussed|[Aa]ssessed)(?: the {_HOW_IT_DOES} of)?
        via | as part of | on the basis of
        (?:continue|continued|continuing|continuation of) (?:to implement|implementing|the work of|the)?
        """
    )
    + r" (?:the |their )?(?:ongoing |joint |new )?(?P<what>[^.]*)"
)
_CAPITAL = r"[A-Z\"\ue002-\ue006][\w\"'&.()/\ue002-\ue006-]*"
_PROPER = re.compile(
    r"(?:the |their |its |existing |bilateral |established |recent |joint |special |ongoing )*"
    rf"(?:{_CAPITAL}(?:[ ,]+(?:(?:and|for|of|on|the|in(?! \ue006)|to|against) )*{_CAPITAL})+(?: (?:project"
    rf"|programme|program|initiative|platform|system|mechanism|scheme|campaign|database)\b)?"
    r"|[\ue002\ue003](?= |[,.;]|$)|hot-?line\b"
    r"|(?!the |this |its |their |our |such |a )[a-z]+ (?:programme|programs?|training)\b)"
)
_SINCE_WHEN = pattern(r"Since <DATE>,")
_SINCE = pattern(r"since (?:its|the) (?:launch|start|establishment)[^.]{0,12}")


_FUNDED = pattern(
    r"\b(?:expenses|costs?|funds?|funded|funding|financ(?:ed|ing|ial)|sponsored|paid|grants?)\b[^.;]{0,80}$"
)
"""What makes the programme behind it but the purse from which something else is paid."""

_WORD = r"[A-Z<PARTY><NATION>][\w<PARTY><NATION>-]*"
_REVIEWED = pattern(
    rf"(?:^|[,;] )(?:[Tt]he )?(?P<what>{_WORD}(?: (?:(?:of|for|on|and|the) )*{_WORD}){{1,8}}"
    r"|(?:[a-z-]+ ){0,3}(?:plan|programme|program|strategy|road ?map)(?: [^.,;]{3,60})? for <DATE>)"
    r"(?: \([^()]{1,20}\))?(?:, [^,;]{3,60},)? (?:was|were) (?:also )?(?:reviewed|assessed|discussed)\b"
)


def named(view: View, context: Context) -> Iterator[Fact]:
    """A programme, framework or mechanism that is said to run.

    "Progress under the Border Management Programme was reviewed."
    """
    if not tells_undertakings(view):
        return
    for match in _REVIEWED.finditer(view.text):
        if match["what"][:1].islower() or _is_programme(view, match.span("what")):
            yield from undertaking(view, context, Found("named", "active", match.span("what"), match.span()))
    for match in (match for form in (_NAMED, _INCLUDED, _SPOKEN_OF) for match in form.finditer(view.text)):
        if _FUNDED.search(view.text, 0, match.start()):
            continue
        first = match.start("what")
        end = end_of(view, first)
        for low, high in _named_items(view.text[first:end]):
            name = _PROPER.match(view.text, first + low, first + high)
            if (
                name
                and names_undertaking(view.words(*name.span()))
                and (match.re is not _SPOKEN_OF.expression or _is_programme(view, name.span()))
            ):
                since = _SINCE.search(view.text, name.end()) or _SINCE_WHEN.match(view.text)
                quoted = (name.start() if low else match.start(), name.end())
                dated = since.span() if since else None
                found = Found("named", "active", name.span(), quoted, dated)
                yield from undertaking(view, context, found)


_ARTICLE = re.compile(r"(?i)the ")


def _named_items(text: str) -> list[tuple[int, int]]:
    """The items of a list of names; of one that begins with "the", what has no "the" goes on with the name.

    "the Framework for Security, Public Health and Safe Communities, and the Action Plan"
    """
    items: list[tuple[int, int]] = []
    for start, end in split_items(text):
        if items and _ARTICLE.match(text, items[0][0]) and not _ARTICLE.match(text, start):
            items[-1] = (items[-1][0], end)
        else:
            items.append((start, end))
    return items


_FEWEST_CAPITALS = 3


def _is_programme(view: View, name: tuple[int, int]) -> bool:
    """Whether a proper name is that of a programme, plan, platform or body."""
    words = view.words(*name)
    if words.count(" ") and kind_of(words) in {"programme", "platform"}:
        return True
    capitals = sum(word[:1].isupper() or word[:1].isdigit() for word in words.split())
    return capitals >= _FEWEST_CAPITALS and kind_of(words) in {
        "programme",
        "plan",
        "platform",
        "framework",
        "body",
    }
