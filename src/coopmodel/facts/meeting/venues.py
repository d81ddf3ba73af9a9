"""The wordings that tell where a meeting was held, the plainest first."""

from __future__ import annotations

from coopmodel.facts.patterns import pattern
from coopmodel.facts.words import HELD, MEETING

__all__ = ["PLACES"]

_KIND = r"(?:capital|city|town|resort|port|village|district|municipality|province)"
_CITY = (
    rf"(?:here in )?(?:[A-Z][\w-]+(?: [A-Z][\w-]+)?, )?(?:the )?(?:(?:<PARTY>'s "
    rf"|<NATION> )?(?:[\w-]+ ){{0,3}}?{_KIND}(?: {_KIND})?,? (?:of )?"
    r"|(?:\w+ |[<PARTY><NATION>] )?(?:[A-Z]\w+ )?)"
)
_GUESTS = (
    r"(?:[\w<WHO>,'-]+ ){0,6}?(?:delegat\w+|officers|officials|experts|investigators|prosecutors|ministers"
    r"|representatives|[Cc]hiefs|participants|guests|heads|judges|<ACTOR>)"
)
_DAY = r"(?:,? (?:on |from |until )?<DATE>|,? (?:this|last) week| recently| today| currently)?"
_TRIP = r"(?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}(?:visit|trip|mission|tour)"

PLACES = (
    (
        4,
        pattern(
            rf"^\W*(?:(?:On|From|Between) )?<DATE>,? (?:\w+, )?in {_CITY}(?P<place><PLACE>)"
            rf"|^\W*[Ii]n {_CITY}(?P<city><PLACE>),? (?:on )?<DATE>"
            r"|(?P<venue><PLACE>)(?: \(<PARTY>\))? (?:became|was|is) the venue\b"
            r"|\bat (?:the )?(?:<PARTY>,|(?:<PARTY> )?(?:(?:[A-Z][\w-]+ ){0,3}<BODY>,?"
            r"|[A-Z][\w ]{3,50},)) (?P<seat><PLACE>)"
            rf"|\b(?:spent|spending|spends) [^.;<PLACE>]{{0,40}}? in {_CITY}(?P<spent><PLACE>)"
            r"|(?P<home><PLACE>) (?:was|is) home to\b"
            rf"|\bcall(?:ed|s|ing)? at\b[^.;<PLACE>]{{0,80}}? in {_CITY}(?P<call><PLACE>)"
            rf"|\bstay(?:ed|ing|s)\b[^.;<PLACE>]{{0,100}}? (?:in|at) {_CITY}(?P<stay><PLACE>)"
            rf"|\b{MEETING}\b[^.;<PLACE>]{{0,80}}?\bhosted by (?:the city of )?(?P<host><PLACE>)"
            r"|^\W*(?:[Mm]eeting )?(?:[Vv]enue|[Pp]lace|[Ll]ocation|[Ww]here|VENUE)\W{1,3}"
            r"(?:[^<PLACE>;.]{0,60}, )?(?P<told><PLACE>)"
        ),
    ),
    (
        4,
        pattern(
            rf"\b{HELD}\b[^<PLACE>]{{0,240}}?\b(?:in|at|to|near|outside) {_CITY}(?P<place><PLACE>)"
            r"|^\W*(?:Held|Hosted|Convened|Gathered|Gathering|Meeting|Speaking|Addressing)\b[^.;<PLACE>]{0,120}?"
            rf"\b(?:in|at) {_CITY}(?P<spoken><PLACE>)"
            rf"|\b(?:converge[sd]?|converging|descend(?:ed|s)?) (?:up)?on {_CITY}(?P<goal><PLACE>)"
        ),
    ),
    (
        4,
        pattern(
            r"(?:^|, )\W*(?:\w+ )?(?P<place><PLACE>),? (?:recently |yesterday |today |will |also |has |is to "
            r"|is |(?:this|last|next) (?:week|month) |(?:on |in )?<DATE>,? )*"
            rf"(?:host(?:s|ed|ing)?|play(?:s|ed)? host|(?:w(?:as|ill be)|becomes|became) the"
            rf" (?:scene|setting|stage|meeting place|host) (?:of|for|to)"
            rf"|(?:welcom(?:ed|es|ing)|brought together|gather(?:ed|s)) {_GUESTS})\b"
        ),
    ),
    (3, pattern(rf"\b{MEETING}\b[^<PLACE>]{{0,80}}?\bin (?P<place><PLACE>)")),
    (
        3,
        pattern(
            r"\b(?:visit(?:ed|s|ing)?|(?:[Vv]isit|[Dd]elegation|[Tt]rip|[Mm]ission|travel(?:l?ed|s)"
            rf"|arriv(?:ed|es?|ing)) (?:to|in)) {_CITY}(?P<place><PLACE>)"
            rf"|\bwelcomed\b[^.;<PLACE>]{{0,200}}? (?:to|in|at) {_CITY}(?P<venue><PLACE>)"
            rf"|\b(?:is|was|are|were) in {_CITY}(?P<now><PLACE>){_DAY} (?:for|to [a-z]+|on {_TRIP})\b"
            r"|\b(?:brought together|trained|participat\w+ in|tak(?:es?|ing) part in|took part in"
            r"|exchanged views"
            r"|joined forces)\b(?![^.;]{0,60}operation)[^.;<PLACE>]{0,160}?\bin "
            rf"{_CITY}(?P<joined><PLACE>)"
            rf"|\b[Vv]isit (?:to|at) (?:the )?[^.;,<PLACE>]{{1,80}} in {_CITY}(?P<body><PLACE>)"
            rf"|\b[Vv]isit (?:of|by) [^.;<PLACE>]{{3,80}} to {_CITY}(?P<visited><PLACE>)"
            rf"|\breached {_CITY}(?P<end><PLACE>)"
            rf"|\b(?:{HELD}"
            rf"|{MEETING})\b[^.;<PLACE>]{{0,120}}? at (?:the )?[A-Z<BODY><PARTY>][^.;<PLACE>]{{0,60}}(?:,"
            rf"| of) "
            r"(?P<hall><PLACE>)"
            r"|^[^.;<PLACE>]{0,80}(?:<ACTOR>|[Dd]elegations?|[Oo]fficials|[Cc]hiefs"
            r"|[Mm]inisters?)(?: \w+){0,4}"
            r" in (?P<line><PLACE>)\s*$"
            rf"|\b(?:flew|flown|flies|came|comes|went|headed) (?:in)?to {_CITY}(?P<reached><PLACE>)"
            rf"|\bcall(?:ed|s)? on (?:the )?<ACTOR>[^.;<PLACE>]{{0,120}}? in {_CITY}(?P<office><PLACE>)"
        ),
    ),
    (
        3,
        pattern(
            rf"\b(?:leave|left|depart)\w* for {_CITY}(?P<place><PLACE>)[^.]{{0,60}}?\bto (?:attend|take part"
            r"|participate|join)\b"
        ),
    ),
    (2, pattern(rf"\b[Ii]n {_CITY}(?P<place><PLACE>)[^.]{{0,160}}\b{HELD}\b")),
    (2, pattern(rf"(?P<place><PLACE>) (?:[A-Z]\w+ ){{0,5}}{MEETING}\b")),
    (
        2,
        pattern(
            rf"\b{HELD}\b[^<PARTY>]{{0,140}}?\bin (?:the )?(?P<place><PARTY>)(?!'s|-| and"
            r"| [a-z]+ (?:delegation|side))"
        ),
    ),
    (
        1,
        pattern(
            r"\b(?:[Tt]ravel(?:l?ed|s) to|[Aa]rriv(?:ed|es) in|flew to|came to|is in|are in|was in"
            r"|were in) (?:the )?"
            rf"(?P<place><PARTY>){_DAY} (?:for|to (?:attend|take part|participate|meet|discuss|hold"
            rf"|join)|on {_TRIP})"
        ),
    ),
    (
        1,
        pattern(
            r"^\W*(?:<DATE>,? )?(?:[Tt]he )?(?P<place><PARTY>),? (?:recently |yesterday |today |will "
            r"|also |has |is to "
            r"|is |(?:this|last) (?:week|month) |(?:on |in )?<DATE>,? )*"
            rf"(?:host(?:s|ed|ing)? (?!its|their)|play(?:s|ed)? host)[^.;]{{0,100}}\b{MEETING}\b"
        ),
    ),
    (
        1,
        pattern(
            r"\b(?:[Dd]uring|[Oo]n) (?:an?|his|her|their|the)(?: [\w-]+){0,3} (?:visit|trip) to (?:the )?"
            r"(?P<place><PARTY>)"
            r"|(?:'s|\b[Hh]is|\b[Hh]er|\b[Tt]heir|[Tt]he) (?:[\w-]+ ){0,2}visit (?:(?:of|by) [^.;]{3,60} )?"
            r"to (?:the )?(?P<seen><PARTY>)"
            r",? (?:included|lasted|took place|comes|came|began|ended|concluded|was (?:the|a|an|part"
            r"|aimed)\b)"
        ),
    ),
    (
        1,
        pattern(
            r"\b(?:hold|host|[Hh]olding|[Hh]osting)\b[^.;]{0,220}? in (?:the )?(?P<place><PARTY>)"
            r"(?=,? (?:was|were|has been|is|are|on|from|during)\b|[.,]?$)"
        ),
    ),
    (
        1,
        pattern(r"\b(?:is|was|are|were) in (?:the )?(?P<place><PARTY>) (?:from|on|for|until|between) <DATE>"),
    ),
    (1, pattern(rf"^\W*In (?:the )?(?P<place><PARTY>),[^.]{{0,120}}\b{HELD}\b")),
    (1, pattern(rf"\b{MEETING}\b[^<PARTY>]{{0,60}}?\bin (?:the )?(?P<place><PARTY>)(?!'s|-)")),
    (
        1,
        pattern(
            rf"\b(?:{HELD}|{MEETING})\b[^.]{{0,80}}?\bin the (?P<place><NATION>) capital\b"
            r"|^\W*The (?P<capital><NATION>) capital (?:(?:recently|also|today|will|is|was|has|again) ){0,2}"
            r"(?:host|play(?:s|ed)? host|(?:be )?the (?:scene|setting|venue|stage|host))"
            r"|^\W*The capital of (?:the )?(?P<of><PARTY>),? (?:(?:recently|also|today|will|has|again) ){0,2}"
            r"(?:host|play(?:s|ed)? host)"
        ),
    ),
    (
        1,
        pattern(
            rf"\b{MEETING}\b[^.;<WHO>]{{0,80}}?\b(?:was|is|were|being|,) hosted by (?:the )?(?P<host><BODY>)"
            r"|\b(?:[Vv]isit(?:ed|s|ing)?|arrived|travell?ed|came|delegation)\b[^.;]{0,120}? (?:at|on"
            r"|upon) the"
            r" (?:kind )?invitation of (?:the |its |his |her )?(?P<inviting><NATION>|<PARTY>|<BODY>)"
            r"|\b(?:[Vv]isit(?:ed|s|ing)?|arrived|travell?ed|came|delegation)\b[^.;]{0,120}? (?:at|on"
            r"|upon) (?:the )?"
            r"(?P<side><NATION>|<PARTY>)(?:'s)? (?:side's )?invitation\b"
        ),
    ),
    (
        1,
        pattern(
            rf"\b(?:{HELD}|{MEETING})\b[^.]{{0,140}}?\b(?:at"
            r"|in) (?:the )?(?:\w+ of (?:the )?)?(?P<place><BODY>)"
            r"|\bvisit(?:ed|s|ing)? (?:the )?(?:headquarters of (?:the )?)?(?P<seen><BODY>)"
        ),
    ),
)
"""Expressions with how plainly each tells the place, which the group that took part in the match holds."""
