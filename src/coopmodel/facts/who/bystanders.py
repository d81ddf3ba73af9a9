"""Who is named in a report on a meeting, but took no part in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import NEAR, View
from coopmodel.facts.who.groups import group_at
from coopmodel.facts.who.standing import stayed_away
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor, Mention

__all__ = ["settle_bystanders"]

_REPLACED = re.compile(
    r"\b(?i:in (?:the )?(?:place|stead|lieu|absence) of|instead of|on behalf of|deputi[sz](?:ing|ed) for"
    r"|(?:standing|stood|filling|filled) in for|substitut(?:ing|ed) for)(?: (?:the|his|her|its))? $"
)
"""Before somebody for whom another came: "in place of the Minister, Olga Brun"."""

_ADDRESSED = pattern(
    r"\b(?:[Ii]nvitations?|[Ll]etters?|[Tt]elegrams?|[Cc]ondolences|[Gg]reetings)"
    r"(?: (?!by\b|from\b)[a-z]+){0,4} to (?:the |its |his |her )?(?:<NATION> )?$"
)
_THE_DAY_BEFORE = pattern(
    r"\b(?:[Mm]eetings?|[Tt]alks|[Cc]onversations?|[Nn]egotiations) (?:held |he had |she had )?"
    r"(?:the (?:day|evening|week) before|earlier (?:that|this) (?:day|week)) with"
    r" (?:the |his |her )?(?:<NATION> )?$"
)
"""Before somebody with whom one of them had met already."""

_SUSPECTED = re.compile(
    r"\b(?:alleged|suspected|accused|convicted|notorious|disgraced)(?: [a-z-]+){0,3},? $"
    r"|\b(?:fugitives?|defendants?|suspects?|ringleader|kingpin|mastermind|smuggler|trafficker|hacker"
    r"|fraudster|gangster|mobster|terrorist|murderer|criminal|inmate|prisoner|detainee|convict|gunman),? $"
    r"|\b(?:trial|arrest|extradition|conviction|prosecution|murder|killing|assassination|surrender|detention"
    r"|sentencing|indictment|hunt|warrants?|proceedings|charges)(?: [a-z]+)? (?:of|for|against) (?:the )?$"
)
_OF_THE_PLACE = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne) (?:[a-z-]+ ){0,2}(?:farmer|resident|villager|trader|shopkeeper|driver|victim|mother"
    r"|father|fisherman|student|pensioner|passer-by|passenger|neighbou?r),? $"
)
"""Before somebody whom a paper asked beside the meeting: "a local farmer, Ivo Berg"."""

_PARTNERS = pattern(
    r"\b(?:treaties|agreements|memoranda|arrangements|accords|conventions)\b[^.;<WHO>]{0,60} with"
    r" (?:[\w-]+ ){1,3}(?:states|countries|nations|partners|jurisdictions)\b"
)
"""With whom somebody has agreements of a kind: who its partners are, not who came."""

_FATE = any_of(
    """
    extradited | arrested | detained | charged | convicted | sentenced | indicted | apprehended | deported
    captured | jailed | imprisoned | acquitted | prosecuted | tried | murdered | killed | assassinated
    handed over | found guilty | accused | suspected
    """
)
_UNDER_SUSPICION = pattern(
    r"(?:, (?:aged )?[0-9]{1,3}| \([0-9]{1,3}\))?(?:,[^<PERSON>.;,]{0,60})?,?(?: who)?"
    rf"(?: (?:was|is|has been|had been|being)(?: [a-z]+)? {_FATE}\b"
    r"| pleaded (?:not )?guilty| fled\b| absconded| remains? at large| (?:is|was) (?:wanted|on trial|at "
    r"large))"
)
_ELSEWHERE = re.compile(
    r"(?:,[^.;\ue000-\ue004]{0,40},)? (?:was|were) (?:briefed|informed|told) (?:afterwards|later)\b|"
    r",? (?:who|and) (?:was|is|were|had been)(?: then| currently| still)? (?:travell?ing|abroad|ill|sick"
    r"|unwell"
    r"|away|absent|in hospital|on (?:leave|holiday|another)|delayed|kept|unable|prevented|indisposed)\b"
    r"|,? whose (?:office|staff|aides?|spokes\w+|secretar\w+|ministry) (?:cited|pleaded|blamed|declined"
    r"|explained|said)\b"
    r"|(?:,[^,.;]{1,60},)? had (?:his|her) (?:speech|address|remarks|message|statement|greetings) read\b"
    r"|,? (?:is|was) (?:[a-z]+ )?(?:overseeing|minding|running|looking after|in charge|heading|managing)\b"
    r"[^.;\ue000\ue001\ue003\ue004]{0,60} in the absence of\b"
    r"|[^.;\ue000-\ue004]{0,60} in (?:his|her|their) absence\b|,? said (?:that )?(?:his|her|their) client"
    r"|,? (?:who )?(?:had been|was|were) (?:invited|expected|due)\b[^.;\ue000-\ue004]{0,60}\bbut"
    r" (?:was|were|could|did|had|fell|sent|declined|cancelled|stayed)\b"
    r"|,? (?:who )?(?:defended|represented) (?:him|her|them|the (?:accused|defendants?|suspects?|victims?))\b"
)
_ASIDE = re.compile(
    r"(?:On the (?:sidelines|margins|fringes|eve)|On (?:the|this) occasion(?=,)|Following the"
    r"|Earlier (?:in|on|that|this|today)|Afterwards|Later|Before "
    r"the"
    r"|After the|The (?:day|evening|week) (?:before|after)|During (?:his|her|their|the) (?:stay|visit))\b"
)
_CALLED_ON = re.compile(
    r"\b(?:called on|received by|paid (?:a |an? [a-z]+ )?(?:courtesy )?(?:calls?|visits?) (?:on|to))\b"
)
_MET = re.compile(r"\b(?:and|then) (?:also |later )?(?:met|held|had)\b")
_RECEIVED = pattern(r"<WHO> (?:also |then )?(?:received|receives) (?:the |in )?[^.;<WHO>]{0,60}<WHO>")
_OTHER_TIMES = re.compile(
    r"\b(?:[Ss]imilar|[Pp]revious|[Ee]arlier|[Pp]ast) (?:visits?|meetings?|courses?|trips?|exchanges"
    r"|sessions?"
    r"|conferences?|workshops?|seminars?|delegations?) (?:was|were|had|took|have|has)\b"
)
_PAID = re.compile(
    r"\b(?:(?:paid for|funded|financed|sponsored|bankrolled|underwritten) by|with (?:the )?(?:financial "
    r"|kind |generous )*"
    r"(?:support|funding|funds|assistance|help) (?:of|from)) (?:the )?(?:[A-Z][\w-]* ){0,2}$"
)
_AND = re.compile(r" and (?:the )?")
_OF_EXERCISE = re.compile(
    r"(?i)\b(?:exercises?|drills?|operations?|courses?|trainings?|programmes?|projects?)\b[^,;.]{0,40},?"
    r" (?:which|that) (?:the )?$"
)
_HELD = re.compile(r" (?:had |has )?(?:hosted|held|led|organi[sz]ed|ran|staged|conducted|run)\b")
_FURNISHED = re.compile(r"\b[Pp]roposals? (?:[a-z]+ ){0,2}by (?:the )?$")
_CABINET = re.compile(
    r"\b(?:Cabinet|Government|Council of Ministers)\b[^.;]{0,60} (?:approved|granted|decided|agreed)\b"
)
_WAS_AWAY = re.compile(
    r"(?:He|She|The (?:minister|commissioner|director|general|secretary|prosecutor)) (?:himself |herself )?"
    r"(?:(?:did|could|would|had) not|(?:was|were) (?:unable|not able) to) (?:attend|take part|travel|come|be)"
)


def settle_bystanders(view: View, behind: View | None) -> None:
    """Mark those of a sentence who took no part.

    "in place of Minister Olga Brun", "the fugitive Ivo Berg", "called on the President on the sidelines";
    `behind` is the next sentence, which may tell it: "She did not attend."
    """
    if not view.holds("WHO"):
        return
    start = _begins_aside(view)
    if start is not None:
        aside = view.placed(start, _ends_aside(view, start))
        view.apart.update({mention.start: True for _, mention in aside})
    view.apart.update({mention.start: True for _, mention in _others(view)})
    people = [(at, one) for at, one in view.placed() if isinstance(one, Actor)]
    if behind is not None and len(people) == 1 and _WAS_AWAY.match(behind.text):
        view.apart[people[0][1].start] = True
    for at, actor in people:
        before = view.text[max(0, at - NEAR) : at]
        if actor.name is not None and any(_tells_apart(view, at, before)):
            view.apart[actor.start] = True
        elif _REPLACED.search(before) or (_FURNISHED.search(before) and _CABINET.search(view.plain)):
            view.apart[actor.start] = False


def _begins_aside(view: View) -> int | None:
    """Where a sentence begins to speak of those who took no part."""
    if _OTHER_TIMES.search(view.text):
        return 0
    if not _ASIDE.match(view.text):
        return None
    called = _CALLED_ON.search(view.text)
    return called.end() if called else 0 if _RECEIVED.search(view.text) else None


def _ends_aside(view: View, start: int) -> int:
    """Where a sentence goes on with whom they met."""
    met = _MET.search(view.text, start)
    return met.start() if met else len(view.text)


def _others(view: View) -> Iterator[tuple[int, Mention]]:
    """Those who but paid, hosted something else, or have an agreement: "an exercise that Norway hosted"."""
    partners = _PARTNERS.search(view.text)
    if partners is not None:
        yield from view.placed(partners.end())
    last = -1
    for at, mention in view.placed():
        before = view.text[max(0, at - NEAR) : at]
        is_next = last >= 0 and _AND.fullmatch(view.text, last + 1, at)
        held = _OF_EXERCISE.search(before) and _HELD.match(view.text, at + 1)
        if is_next or _PAID.search(before) or held:
            yield at, mention
            last = at


def _tells_apart(view: View, at: int, before: str) -> Iterator[bool]:
    """What the words beside a name tell: written to, suspected, somewhere else."""
    yield _THE_DAY_BEFORE.search(before) is not None
    yield _ADDRESSED.search(before) is not None or _SUSPECTED.search(before) is not None
    yield _OF_THE_PLACE.search(before) is not None
    yield _UNDER_SUSPICION.match(view.text, at + 1) is not None
    yield _ELSEWHERE.match(view.text, at + 1) is not None
    yield stayed_away(group_at(view, at))
