"""As what those who are named took part: as observers, as guests, or not at all."""

from __future__ import annotations

import re

from coopmodel.facts.who.groups import Group
from coopmodel.facts.words import any_of

__all__ = ["capacity_of", "stayed_away", "took_no_part"]

_KIND = r"(?:(?:an?|the|its|their|official|invited|special|honou?red|foreign|permanent) )*"
_AS = rf"(?<!well )\b(?:as|in the (?:role|capacity|status) of|with (?:the )?status of) {_KIND}"
_OBSERVING = re.compile(
    rf"{_AS}observers?\b|\bin (?:an )?observer (?:capacity|status|role)\b"
    r"|\b(?:with|had|has|have|holds?|enjoys?) (?:an |the )?observer status\b"
    r"|\brepresented by (?:[\w-]+ ){0,2}observers?\b"
    r"|\b(?:sends?|sent|is sending|are sending|had|have|has|with) (?:[\w-]+ ){0,2}observers?\b"
    rf"|\b(?:were|was) {_KIND}observers?\b|\bobserved (?:the|at|proceedings)\b"
    r"|^,? (?:both|all|each|two|three)(?: of them)?(?: an?)? observers?(?=[,.;]| )|^, (?:an? "
    r")?observers?(?=[,;])"
    r"|^ (?!and\b|or\b|as\b|with\b|plus\b)(?:[\w-]+ )?observers?\b"
)
_ARRIVED = r"(?! (?:had |have )?(?:come|came|arrived|travel|flew|hailed|were (?:from|met|shown|received)))"
"""Behind "guests", that it says but that they came: whoever comes is a guest."""
_GUEST = r"guests?\b(?! of hono| of (?:the )?[\ue000-\ue004]| of$)"
_VISITING = re.compile(rf"{_AS}{_GUEST}|\b(?:were|was) {_KIND}{_GUEST}|^,? the guest (?:country|state|of)\b")
_IS_OBSERVER = re.compile(r" \([^()]{0,30}\bobservers?\)")
_IS_GUEST = re.compile(r" \([^()]{0,30}\bguests?\)")
_OF_OTHERS = re.compile(
    r",?(?: \([^()]*\))?,? (?:and|or|as well as|plus|alongside|with(?! (?:an? |the )?(?:observer|status))"
    r"|joined by(?! (?:(?:secure|live) )?(?:video|phone|telephone|satellite|remote|web))|while)\b"
)
"""What begins to speak of others, behind those who are named."""

_WITH_OTHERS = re.compile(r"\bwith (?:the )?[\ue000-\ue004]")
_NAMED = (
    r"(?:,? (?:including|namely|among them|such as)\b|(?: and (?:guests|observers))?(?! and |,))[^,;.]{0,60}$"
)
_OBSERVERS = re.compile(
    rf"(?i)(?:\bobservers?{_NAMED}|\bthe observers?,? $"
    rf"|(?:^|and|,|;) ?,? ?(?:also )?{_AS}observers?,[^,;.]{{0,60}}$)"
)
_GUESTS = re.compile(
    r"(?i)(?:(?<!the )(?<!his )(?<!her )(?<!our )(?<!istinguished )"
    rf"\bguests?\b(?! of (?:the )?$){_ARRIVED}{_NAMED}"
    rf"|(?:^|and|,|;) ?,? ?(?:also )?{_AS}guests?,[^,;.]{{0,60}}$"
    r"|^(?:also )?invited (?:to|were|was|as)\b[^.;]{0,60}$)"
)
_NOT_THERE = any_of(
    """
    able to | present | represented | there | in attendance | attending | coming | travelling | traveling
    taking part | invited
    """
)
_NOT_DONE = any_of(
    """
    attend | take part | participate | send | come | join | travel | turn up | show up | make | arrive
    release
    appear | manage | be (?:present|represented|reached|there)
    """
)
_ABSENT = re.compile(
    r"(?:[^.;]{0,100}?[ (])?(?P<how>"
    + any_of(
        rf"""
        (?:sent|sends|sending|offered|conveyed) (?:(?:its|their|his|her|the|only) )?(?:apolog|regrets|excuses)
        apologi[sz](?:es|ed)(?: for (?:its|their|his|her) absence|,)
        (?:was|were|is|are) (?:absent|missing|a no-show|no-shows|unable to|not {_NOT_THERE})
        (?:has|have|had)(?: so far| yet)? not (?:been (?:present|represented|sending|able to))
        (?:has|have|had)(?: so far| yet)? not (?:yet )?(?:joined|attended|replied|responded|answered)
        (?:has|have|had)(?: so far| yet)? not (?:yet )?(?:come|sent|confirmed)
        sent (?:nobody|no one|no delegat\w+|no representatives?|nothing)
        (?:did|does|do|could|would|can|will) not {_NOT_DONE}
        (?:has|have) been invited to (?:send|depute|attend|join|take part|participate|nominate|second)
        declined | begged off | stayed (?:away|at home|home) | pulled out | withdrew | boycotted | skipped
        (?:had to cancel|cancelled (?:its|their|his|her|at|on|because)|called off (?:its|their|his|her))
        excused (?:itself|themselves|himself|herself)
        never (?:came|arrived|showed|turned)
        (?:was|were|had been) (?:invited|expected|due|to attend|to come|scheduled)\b[^.;]{{0,60}}\bbut
        (?:submitted|sent|presented) [^.;]{{0,40}}\bin writing
        sent (?:a |its |their )?(?:written|papers?\b|messages?\b|letters?\b)
        """
    )
    + ")"
)
_PRESENT = re.compile(
    r"\b(?:took part|takes? part|attended|attends?|participat\w+|joined|sent observers|spoke|connected"
    r"|by video|online|via"
    r"|followed)\b"
)
_MISSING = re.compile(
    r"(?i)\b(?:(?:apologies|regrets|excuses)\b[^.;]{0,60}|absent\b[^.;]{0,20}|in the absence of (?:the )?"
    r"|no (?:delegat\w+|representatives?|reply|answer|response|word)\b[^.;]{0,40})$"
)
_PAID = re.compile(
    r"\b(?:fund(?:s|ed|ing)|financ\w+|sponsor(?:s|ed|ship)|support(?:ed)?|grants?|generosity|donat\w+"
    r"|paid for|assisted|money|funds)"
    r" (?:of|from|by|provided by|given by)\b(?! (?:his|her|their|the) (?:colleagues|counterparts"
    r"|delegat))[^,;]{0,40}$"
)
_TAUGHT = re.compile(
    r"(?i)\b(?:trainees|students|graduates|cadets|alumni|pupils|interns|learners|citizens|nationals)"
    r" (?:from|of)(?: the)? [^.;]{0,20}$"
    r"|\b(?:trains|(?:has|have) trained|educates)\b (?:[\w-]+ ){1,6}(?:from|of)(?: the)? $"
)
"""Before the states from which a school or a course has those whom it teaches."""
_CAME = re.compile(
    r"\b(?:attend\w*|took part|takes? part|taking part|participa\w+|joined|gathered|brought together|united"
    r"|addressed|represent\w+|present at|guests)\b"
)
_PAYS = re.compile(
    r"(?:[^.;,]{0,60} )?(?:paid for|pays for|is paying for|foots?|footed|shouldered|bore|(?:funded|financed"
    r"|sponsored)(?! by))\b"
)


def capacity_of(group: Group, behind: str = "") -> str | None:
    """Whether somebody of a group took part as an observer or as a guest.

    `behind` are the words right behind the one in question, such as "(observer)".
    """
    told = "" if _OF_OTHERS.match(group.behind) else _WITH_OTHERS.split(group.behind, maxsplit=1)[0]
    if _OBSERVERS.search(group.before) or _OBSERVING.search(told) or _IS_OBSERVER.match(behind):
        return "observer"
    guests = _GUESTS.search(group.before) or _VISITING.search(told) or _IS_GUEST.match(behind)
    return "guest" if guests else None


def took_no_part(group: Group) -> bool:
    """Whether those who are named are said to have stayed away, but to have paid, or to be taught somewhere.

    "Norway sent apologies", "with the financial support of Norway", "a course with trainees from Norway"
    """
    if _absence(group) is not None or _MISSING.search(group.before) or _PAID.search(group.before):
        return True
    is_taught = _TAUGHT.search(group.before) and not _CAME.search(f"{group.before} {group.behind}")
    return bool(is_taught) or _PAYS.match(group.behind) is not None


def stayed_away(group: Group) -> bool:
    """Whether those who are named, and nobody named behind them, are said to have stayed away.

    "The Minister of Justice, Olga Brun, could not be there."
    """
    absence = _absence(group)
    return absence is not None and not _OF_ANOTHER.search(group.behind, 0, absence.start("how"))


_OF_ANOTHER = re.compile(
    r"[\ue000-\ue004]|\b(?:said|says|told|noted|regretted|added|stated|explained|recalled)\b"
)


def _absence(group: Group) -> re.Match[str] | None:
    """What tells that those who are named stayed away, if nothing there tells that they came."""
    absent = _ABSENT.match(group.behind)
    if absent is None or _PRESENT.search(group.behind[: absent.start("how")] + group.behind[absent.end() :]):
        return None
    return absent
