"""The nouns that name an undertaking, and how often one recurs."""

from __future__ import annotations

import re

from coopmodel.facts.words import any_of

__all__ = [
    "gathers",
    "is_own_affair",
    "is_vague",
    "kind_of",
    "names_common_cause",
    "names_joint_thing",
    "names_thing",
    "names_undertaking",
    "recurrence_of",
]

_JOINT = "(?:joint|common|shared|unified|single|standard|regional|secure|direct)"
_KINDS = {
    "contact_point": any_of(
        r"""
        (?:resident |seconded )?legal advis[eo]rs?
        (?:single )?(?:contact (?:points?|persons?)|points? of contact) | focal points? | nodal points?
        liaison (?:officers?|magistrates?|prosecutors?) | (?:police |legal )attach[eé]s?
        """
    ),
    "agreement": any_of(
        r"""
        agreements? | memorand(?:ums?|a)(?: of understanding)? | mous? | treat(?:y|ies) | protocols?
        declaration
        (?:letters?|statement) of (?:agreement|intent|principles|exchange) | exchange of letters
        arrangements? | (?<=draft )texts?(?= (?:on|of|for)\b)
        (?:joint )?records? of discussions | convention | accord | deals?(?= on| under| to| with| for) | pact
        commitments | communiqu[eé]s? | operating procedures | model laws?
        """
    ),
    "plan": any_of(
        r"""
        (?:action |work |joint )?plans? | strateg(?:y|ies) | road ?maps? | joint (?:[a-z]+ )?measures
        timetable for
        calendar of
        """
    ),
    "operation": any_of(
        r"""
        operations? | (?<!to )exercises?(?! restraint| control| caution| vigilance| jurisdiction| authority)
        patrols?
        (?:joint )?raids | joint raid | drills? | investigation teams? | audits | investigations? | sweeps?
        (?:joint )?(?:(?:action|control|inspection) (?:days?|weeks?)|days? of action)
        (?:joint|common|coordinated|simultaneous) (?:[a-z]+ )?(?:actions?|checks|controls|inspections?)
        (?:joint|common|coordinated|simultaneous) (?:[a-z]+ )?(?:interventions?|searches)
        """
    ),
    "training": any_of(
        r"""
        training (?:programmes?|programs?|sessions?|modules?|courses?) | trainings? | workshops? | seminars?
        courses?
        round ?tables? | master ?class(?:es)? | summer schools? | curricul(?:um|a) | stud(?:y|ies)
        exchange programmes? | internships? | traineeships? | attachments? | secondments?
        study (?:visits?|tours?)
        scholarships? | fellowships? | twinning | mentoring
        exchanges? of (?:officers|prosecutors|judges|staff|experts|trainers)
        exchanges? of (?:instructors|cadets|personnel|specialists|liaison officers)
        """
    ),
    "body": any_of(
        rf"""
        working part(?:y|ies)
        (?:sub-?working|working|experts?|contact|coordination|steering|technical|liaison|task|study) groups?
        sub-?groups? | sub-?committees? | coalitions? | alliances? | support office | task ?forces?
        committees?
        (?:operations|situation|coordination|control) rooms? | commission | cent(?:re|er)s? | forum
        networks? | units?
        academ(?:y|ies) | hubs? | help ?desks?
        (?:joint|contact|coordination|liaison|tracing|referral|fusion|targeting|tracking) (?:cells?|desks?)
        (?:police|canine|training|border|customs|cyber|language) schools?
        {_JOINT} (?:[a-z-]+ ){{0,2}}(?:cells?|desks?|schools?|fleets?) | (?-i:Cell|Desk)
        (?:joint|contact|coordination|liaison|tracing) (?:offices?|posts?) | council
        one-stop (?:posts?|shops?)
        (?:joint|common|one-stop) border (?:posts?|crossings?) | labs? | laborator(?:y|ies)
        observator(?:y|ies) | teams?
        movement | pool of
        """
    ),
    "platform": any_of(
        rf"""
        platforms? | systems? | data ?(?:bases?|banks?) | registers? | registr(?:y|ies) | channels?
        hot-?lines?
        help ?lines? | (?:direct|radio|telephone|phone|communication|video) (?:lines?|links?) | portals?
        websites?
        manuals?
        catalogues? | bulletins? | digests? | handbooks? | tool ?-?kits? | guides? (?:for|on|to) | charters?
        compendium
        (?:practitioners['’]?s?|practical|reference) guides? | glossary | directory | templates?
        questionnaires?
        interfaces? | gateways? | watch ?-?lists? | contact lists? | rosters? | fast[- ]track
        (?:chat|messaging) groups?
        (?:test|trial|pilot) exchanges?
        mobile app(?:lication)?s? | analysis files? | secure servers? | (?-i:File|Library)
        (?:online|digital|case[- ]law|legal|shared|common|joint) (?:[a-z-]+ )?librar(?:y|ies)
        (?:model|standard) (?:[a-z]+ )?(?:sheets?|indictments?|warrants?|clauses?|requests?|contracts?|forms?)
        {_JOINT} (?:[a-z-]+ )?(?:forms?|lists?|links?|connections?|files?|index|reports?)
        {_JOINT} (?:[a-z-]+ )?(?:criteria|rules|procedures?|indicators|standards?)
        """
    ),
    "framework": any_of(
        """
        frameworks? | codes? of (?:practice|conduct) | code(?= for| on) | (?:voluntary|transparency) code
        mechanisms? | concepts? | guidelines? | partnerships?
        (?:simplified|accelerated|uniform|model) procedures?
        """
    ),
    "programme": any_of(
        """
        program(?:me)?s? | projects? | initiatives? | campaigns? | assessments? | evaluations? | schemes?
        pilots?(?= of| for| on| project| scheme| phase) | (?-i:Pilot|Trial)(?! [A-Z]) | trial runs?
        trials?(?= of)
        test runs?
        trust funds? | peer reviews?
        (?:joint|regional|special) funds?
        """
    ),
    "meeting": "dialogues?|briefings?|conferences?|meetings?|summits?",
}
_NEW = (
    "(?:creation|establishment|setting[ -]up|formation|introduction) of (?:an?|two|three|joint|common) [a-z]+"
)
_NOUNS = [(kind, re.compile(rf"(?i)(?<![\w-])(?:{words})(?![\w-])")) for kind, words in _KINDS.items()]
_ANY = re.compile(rf"(?i)(?<![\w-])(?:{'|'.join(_KINDS.values())}|{_NEW})(?![\w-])")
_PEOPLE = any_of(
    """
    (?:liaison |police |border |customs )?officers? | investigators? | prosecutors? | judges | trainers?
    instructors?
    experts? | (?:special )?agents | analysts? | specialists | inspectors | attach[eé]s? | advis[eo]rs?
    auditors
    psychologists | (?:dog )?handlers | staff | personnel | spotters | cadets | trainees | interpreters?
    chemists
    guards | technicians | engineers | examiners? | crews? | nationals | inmates | convicts | prisoners
    detainees
    interns?
    """
)
_NUMBER = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|[0-9]{1,3})"
)
_SO_MANY = rf"{_NUMBER} (?:[\w-]+ ){{0,3}}[a-z]{{3,}}(?:ers|ors|ists|ents|ants|men|women|cians|ees)"
_GOODS = any_of(
    """
    dogs | cells | desks? | bases? | offices? | (?:border |crossing )?(?:checkpoints?|posts?) | equipment
    vehicles
    readers? | cars | boats | vessels | ships | aircraft | helicopters? | drones | scanners? | cameras
    radios | kits
    computers
    software | hardware | lists? | records | samples | images | photographs | statistics | data | alerts
    notices
    files | places | seats | slots | grants? | funds | funding | (?:million|billion) | fingerprints | profiles
    bills?
    (?:consent|standard) forms? | visas | surveys? | checks | inspections | visits? | missions? | letters
    procedures
    instruments | modules? | lectures | building | premises | station
    """
)
_THINGS = re.compile(rf"(?i)[$€£] ?[0-9]|(?<![\w-])(?:{_PEOPLE}|{_GOODS}|{_SO_MANY})(?![\w-])")
"""What is no undertaking itself, but makes one with a verb such as "send" or "provide"."""

_NO_THING = any_of(
    """
    [a-z]+(?:tion|ness|ity|ance|ence|ism|ship|ure|ing|ment|sion|cy) | statement | efforts? | action | work
    approach | position | views? | goals? | aims? | interests? | concerns? | threats? | enem(?:y|ies)
    grounds? | languages? | histor(?:y|ies) | borders? | values | visions? | future | peace | problems?
    challenges? | issues? | tasks? | matters? | fight | struggle | response | front | effort | step | talks?
    meetings? | sessions? | visits? | conferences? | events? | declaration | message | letter | debate
    discussions? | agenda | reports? | papers? | replies | reply | answer | call | commitment | voice
    heritage | past | neighbou?rs? | countr(?:y|ies) | waters? | sea | region | crisis | area | spaces?
    law | policy | policies | standards? | successes | success | result | results | line | stance | duty
    determination | will | destin(?:y|ies) | operations? | sense | culture | market | development | photo
    basis | level | order | decision | picture | appeal | lunch | dinner | press | news
    """
)
_THING = re.compile(
    r"(?:[Aa]n? |[Tt]he |[Tt]wo |[Tt]hree |[Ff]our |[Tt]en |[Ii]ts |[Tt]heir )?(?:new |first |[a-z]+ly )?"
    r"(?:[Jj]oint|[Cc]ommon|[Ss]hared|[Ss]ingle|[Uu]nified|[Ss]tanding|[Pp]ermanent|[Mm]obile|[Rr]oving"
    r"|round-the-clock|24-hour|cross-border|[Bb]ilateral|[Tt]rilateral|[Rr]egional)"
    r" (?:[\w'-]+ ){0,2}?(?P<head>[a-z-]+)(?= (?:be|is|are|should|would|will|of|for|on|against|to|in|at"
    r"|between|with|among|from|by|under"
    r"|where|which|that|who|and)\b|[,;.]|$)"
)


def names_joint_thing(words: str) -> bool:
    """Whether some words begin with a thing that is to be had in common: "a shared forensic bus"."""
    thing = _THING.match(words)
    return thing is not None and re.fullmatch(_NO_THING, thing["head"]) is None


_OWN_AFFAIRS = re.compile(
    r"(?i)rules of procedure|\bthe chair\b|work(?:ing)? ?(?:plan|programme|program)|regulations on"
    r"|chairmanship|presidency"
    r"|budget|statute"
    r"|staff (?:list|table)|election|appointment|status of|timeline"
)
_TIES = (
    "(?:(?:the|their|our|closer|further|bilateral|practical|mutual|effective|good|direct|comprehensive"
    "|and) )*"
    r"(?:cooperation|relations|ties|collaboration|contacts|interaction|trust|friendship)\b"
)
_VAGUE = re.compile(
    rf"(?i)records? of discussions of |(?:develop|build|establish)(?:ing)? {_TIES}"
    rf"|(?:[a-z]+ )?(?:approach|stance|tone"
    r"|position)\b|(?:prepare|draft|submit|write|present) (?:an?|the) (?:paper|report|note)\b|(?:several"
    r"|various|former|previous|earlier|(?:an? )?series of|(?:path"
    r"|way) forward|a number of|many|this|these|those"
    r"|such|some|key|other"
    r"|further|all|more|need|to "
    r"|he |she |they |it )\b|[\w-]+ (?:for|of|on) (?:it|them|this)$|[^,.]{1,60} (?:to|for|from|with|in"
    r"|into|under) (?:it|them)$|[\w-]+ proposals?\b|(?:two|three|four"
    r"|five|[0-9]+) (?:agreements|documents)\b"
    r"|(?:relevant|corresponding) (?:memorandum|agreement|protocol|document)s?$"
    r"|(?:meeting|session|talks|visit|event|sides|parties|era|progress|normali[sz]ation)\b"
    r"|(?:the(?:ir)? |its |any )?(?:views|comments|replies|answers|remarks|observations|feedback)\b"
    r"|[a-z]+ (?:the |any |all )?(?:remaining|outstanding|existing) (?:differences|obstacles|hurdles|issues"
    r"|questions|points|matters|problems)\b"
    r"|conclude (?:the |their )?(?:negotiations|talks)\b|[\w-]+ (?:on|for|of) its (?:creation"
    r"|establishment|formation)"
    r"|(?:(?:its|their) )?own (?!(?:joint|common)\b)"
    r"|sharing (?:of )?information\b(?! on)|[^,.]* ago$|cooperate (?:in|on|with)\b"
    r"|(?:the )?(?:draft )?(?:mou|documents?|working group|committee|group|plan|arrangement|operation"
    r"|exercise|project"
    r"|system|course|seminar|workshop|training|drill|cent(?:re|er)|unit|team|network|forum|commission|council"
    r"|academy|laboratory|conference|summit|dialogue|briefing)$"
    r"|(?:future|possible"
    r"|ongoing|current) (?:joint )?(?:program(?:me)?s|projects|plans)\b"
    r"|(?:memorandum|agreement|protocol|programs|programmes),? ?(?:which|that)?$"
    r"|(?:stand(?! up)|remain|stay|be|become|get|report)\b"
    r"|(?:[\w-]+,? (?:and )?){1,4}(?:region|relationship|friendship|future|peace|world|society|environment)"
    r"(?=$|[,;.]| (?:for|in|with|of|between|to)\b)"
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


_GATHERINGS = re.compile(
    r"(?i)\b(?:meetings?|sessions?|summit|talks|visits?|ceremony|sitting|assembly|conference)\b"
)


def gathers(words: str) -> bool:
    """Whether some words are about a meeting of those who met, not about an undertaking of theirs."""
    return kind_of(words) in {None, "meeting"} and _GATHERINGS.search(words) is not None


def names_thing(words: str) -> bool:
    """Whether people or things stand in some words that can be sent, given or set up."""
    return _THINGS.search(words) is not None


def names_common_cause(words: str) -> bool:
    """Whether some words begin with what is in common and is no thing: "a common response"."""
    thing = _THING.match(words)
    return thing is not None and not names_joint_thing(words) and not names_undertaking(words)


def is_own_affair(words: str) -> bool:
    """Whether some words are about a body itself: its rules, budget, chairmanship, plan of work."""
    return _OWN_AFFAIRS.search(words) is not None


def is_vague(words: str) -> bool:
    """Whether some words name no certain undertaking: "several key strategies", "these initiatives"."""
    return _VAGUE.match(words) is not None


def recurrence_of(text: str) -> str | None:
    """The recurrence that a wording states, as an RRULE: "Monthly briefings" gives FREQ=MONTHLY."""
    return next((rule for words, rule in _RECURRENCES if words.search(text)), None)
