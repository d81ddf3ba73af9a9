"""The nouns that name an undertaking, and how often one recurs."""

from __future__ import annotations

import re

__all__ = [
    "is_own_affair",
    "is_vague",
    "kind_of",
    "names_undertaking",
    "recurrence_of",
]

_KINDS = {
    "contact_point": "contact (?:points?|persons?)|focal points?|liaison officers?",
    "agreement": (
        "agreements?|memorand(?:ums?|a)(?: of understanding)?|mous?|treat(?:y|ies)|protocols?|declaration"
        "|(?:letter|statement) of (?:agreement|intent|principles)|arrangements?"
        "|(?:joint )?records? of discussions|convention|accord"
        "|pact|commitments|communiqu[eé]s?|operating procedures|model laws?"
    ),
    "plan": "(?:action |work |joint )?plans?|strateg(?:y|ies)|road ?maps?",
    "operation": "operations?|exercises?|patrols?|raids?|drills?|investigation teams?|audits|investigations?",
    "training": (
        "training (?:programmes?|programs?|sessions?|modules?|courses?)|trainings?|workshops?|seminars?"
        "|courses?|round ?tables?"
        "|stud(?:y|ies)|exchange programmes?|internships?"
    ),
    "body": (
        "(?:sub-?working|working|experts?|contact|coordination|steering|technical|liaison) groups?"
        "|sub-?groups?|sub-?committees?|coalitions?|alliances?|support office"
        "|operations room|task ?forces?|committees?|commission|cent(?:re|er)s?|forum|networks?|units?"
        "|academ(?:y|ies)"
        "|council|labs?|teams?|movement|liaison offices?"
    ),
    "platform": (
        "platforms?|systems?|data ?(?:bases?|banks?)|registers?|channels?|hot-?lines?|(?:direct|telephone"
        "|communication) lines?|portals?|websites?|manual"
        "|catalogues?|bulletins?|digests?|handbooks?|tool ?-?kits?"
    ),
    "framework": "frameworks?|codes? of (?:practice|conduct)|mechanisms?|concepts?|guidelines|partnerships?",
    "programme": "program(?:me)?s?|projects?|initiatives?|campaigns?|assessments?|evaluations?",
    "meeting": "dialogues?|briefings?|conferences?|meetings?|summits?",
}
_NOUNS = [(kind, re.compile(rf"(?i)(?<![\w-])(?:{words})(?![\w-])")) for kind, words in _KINDS.items()]
_ANY = re.compile(rf"(?i)(?<![\w-])(?:{'|'.join(_KINDS.values())})(?![\w-])")
_OWN_AFFAIRS = re.compile(
    r"(?i)rules of procedure|work(?:ing)? ?(?:plan|programme|program)|regulations on|chairmanship|presidency"
    r"|budget|statute"
    r"|election|appointment|status of|timeline"
)
_VAGUE = re.compile(
    r"(?i)(?:several|various|(?:an? )?series of|(?:path|way) forward|a number of|many|this|these|those"
    r"|such|some|key|other"
    r"|further|all|more|need|to "
    r"|he |she |they |it )\b|(?:two|three|four|five|[0-9]+) (?:agreements|documents)\b"
    r"|(?:relevant|corresponding) (?:memorandum|agreement|protocol|document)s?$"
    r"|(?:meeting|session|talks|visit|event|sides|parties|era|progress|normali[sz]ation)\b"
    r"|sharing (?:of )?information\b(?! on)|[^,.]* ago$|cooperate (?:in|on|with)\b"
    r"|(?:the )?(?:mou|documents?|working group|committee|group)$"
    r"|(?:future|possible"
    r"|ongoing|current) (?:joint )?(?:program(?:me)?s|projects|plans)\b"
    r"|(?:memorandum|agreement|protocol|programs|programmes),? ?(?:which|that)?$"
)
_RECURRING = {
    r"daily": "FREQ=DAILY",
    r"weekly": "FREQ=WEEKLY",
    r"fortnightly|every two weeks": "FREQ=WEEKLY;INTERVAL=2",
    r"bi-?monthly|every two months": "FREQ=MONTHLY;INTERVAL=2",
    r"monthly|every month|once a month": "FREQ=MONTHLY",
    r"quarterly|every quarter|every three months": "FREQ=MONTHLY;INTERVAL=3",
    r"twice a year|semi-?annual(?:ly)?|half-yearly|every six months": "FREQ=MONTHLY;INTERVAL=6",
    r"biennial(?:ly)?|every two years": "FREQ=YEARLY;INTERVAL=2",
    r"annual(?:ly)?|yearly|every year|once a year": "FREQ=YEARLY",
}
_RECURRENCES = [(re.compile(rf"(?i)\b(?:{words})\b"), rule) for words, rule in _RECURRING.items()]


def kind_of(name: str) -> str | None:
    """The kind of thing that a name names, by the first noun in it that says so."""
    found = [(match.start(), -len(match[0]), kind) for kind, noun in _NOUNS if (match := noun.search(name))]
    return min(found)[2] if found else None


def names_undertaking(words: str) -> bool:
    """Whether a noun of an undertaking stands in some words."""
    return _ANY.search(words) is not None


def is_own_affair(words: str) -> bool:
    """Whether some words are about a body itself: its rules, budget, chairmanship, plan of work."""
    return _OWN_AFFAIRS.search(words) is not None


def is_vague(words: str) -> bool:
    """Whether some words name no certain undertaking: "several key strategies", "these initiatives"."""
    return _VAGUE.match(words) is not None


def recurrence_of(text: str) -> str | None:
    """The recurrence that a wording states, as an RRULE: "Monthly briefings" gives FREQ=MONTHLY."""
    return next((rule for words, rule in _RECURRENCES if words.search(text)), None)
