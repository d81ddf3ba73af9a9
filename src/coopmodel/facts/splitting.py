"""A list in running text, split into the items that a reader would count."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

__all__ = ["split_items"]


class _Part(NamedTuple):
    """A stretch of the list, and what stands before it."""

    start: int
    end: int
    separator: str


_BRACKETS = re.compile(r"\([^()]{0,300}\)|\"[^\"]{0,300}\"")
_BESIDE = "(?:as well as|in addition to|along with|together with|plus|followed by)"
_SEMICOLON = rf"\s*;\s*(?:and |or |{_BESIDE} )?(?:{{again}} |to )?"
_COMMA = (
    rf"\s*,(?![0-9]{{{{3}}}}\b)\s*(?:and(?: also|, [^,]{{{{3,30}}}},)? |or |also |{_BESIDE} )?"
    r"(?:{again} (?=the |an? |[a-z]))?|\s+and, [^,]{{3,30}}, |\s+(?:as well as"
    r"|in addition to)\s+(?:{again} )?|\s+(?:and|plus)(?: also)? {again}\s+"
)
_AND = re.compile(r"\s+and(?: also)?\s+")
_NEVER = "(?!)"
_PREPOSITION = r"(?:of|for|on|to|in|with|against|between|among|from|at|by|into|through|over)"
_HAS_PREPOSITION = re.compile(rf"\b{_PREPOSITION}\b")
_NOUN_ANEW = re.compile(
    r"(?:the )?(?:exchange|use|support|training|fight|joint [a-z]+|[a-z]+(?:tion|ment|ance))"
    rf" (?:[a-z-]+ )?{_PREPOSITION}\b|(?:the )?(?:[A-Z\ue000-\ue006][\w-]* )?[a-z]+s (?:[a-z-]+ )?(?:of"
    rf"|for|on|to|with|against|between"
    rf"|that)\b"
)
_GERUND = re.compile(r"[a-z-]+ing\b")
_GERUND_ITEM = re.compile(r"(?:^|of |on |in |by )[a-z-]+ing ")
_CLOSED_GERUND = re.compile(r"\band [a-z-]+ing$")
_LAST_GERUND = re.compile(r"\b[a-z-]+ing$")
_SUBLIST = re.compile(
    r"(?:including|such as|particularly|especially|in particular|focus(?:ing|ed) on|namely|e\.g)\b"
)
_AND_MORE = re.compile(r"\s*,\s*and ")
"""What ends a list within a list that has but one item: "rents, particularly in towns, and the price of"."""

_OPEN_CLAUSE = re.compile(
    r"\b(?:that|which|who) (?:will|would|can|could|may|might|should|must|help|helps)(?: [a-z-]+){1,3}$"
)
_REST = re.compile(
    r"(?:(?:often |mostly |mainly |partly |[a-z]+ly )?(?:[a-z]+ed|made|held|kept|taken|given|led|sent|bought"
    r"|sold|built|drawn|written|found|set)(?: out| up| on| off)? (?:by|in|from|with|for|as|on|at|to|under"
    r"|between|through)\b|with|which|as|so|thereby|in|to|on|by|for|at|from|of|through|where|both"
    r"|(?:under|among|during|after|before|within|upon|over|between) (?:which|whom|whose|them)"
    r"|(?:each|all|none|some|many|most|both|one|two) of (?:whom|which|them)|whom|whose"
    r"|the [a-z]+ of (?:which|whom)|among others"
    r"|ensuring|aimed|designed|based|active|due|valid|effective|respectively|inter alia"
    r"|while|following)\b"
)
_APPOSITION = re.compile(
    r"(?:the (?:fruit|result|outcome|product|culmination|brainchild) of |an?|one|two|three|many|most|some"
    r"|all|half|none|no"
    r"|the (?:(?!of |on "
    r"|in )[\w-]+ ){1,3}(?:in )?(?:which|who|that)) |[A-Z]{3,}$"
)
_COUNT = re.compile(r"[0-9]")
_COUNTED = re.compile(r"\b(?:with|of|in|including|namely|were) (?:about |some |over )?[0-9][0-9.,]* [a-z]")
"""What a list of figures belongs to: "the sweep, which ended with 9 arrests, 4 boats held"."""

_FIGURES = re.compile(r", which\b[^;]{0,200}?[^;,] [0-9]")
"""Figures in a clause by the way, of which the last goes on with "and"."""

_PEOPLE = re.compile(
    r"(?:people|persons|men|women|youths|those|boats|ships|cars|goods|young people)"
    r" (?:who|that|which|[a-z]+ed|sent|held|taken|brought|made|sold|stolen|left|kept) "
)
"""How an explanation of a word begins: "returnees, people sent home from abroad"."""

_TELLS = re.compile(r"(?:the|an?|its|their|his|her) (?:[a-z-]+ ){0,3}[a-z]")
"""How what a name stands for begins, behind it: "Operation North, the yearly search for stolen boats"."""

_ADDS = re.compile(rf"and|or\b|also|;|{_BESIDE}")
_TWO = 2
_SET_GROUP = re.compile(r"(?:terrorism|separatism|extremism|radicali[sz]ation)\b(?! of\b)")
_NAME = re.compile(
    r"(?:(?:al-)?[A-Z\ue000-\ue006][\w'-]*[ ,.]*(?:and |or )?){1,6}(?:valleys|regions|provinces|districts"
    r"|islands)?"
)
_ENDS_IN_NAME = re.compile(
    r"\b(?:in|of|with|from|between|at|to|by) (?:[\w-]+, |(?:in )?the (?:[A-Z][\w'-]* ){0,2})?"
    r"[A-Z\ue000-\ue006][\w'-]*(?:, [A-Z][\w'-]*)?$"
)
_DANGLING = re.compile(rf"\b{_PREPOSITION}$")
_ADJECTIVE = re.compile(
    r"[a-z-]+(?:ent|ive|al|ful|ous|ic|able|ible|ary|ant|sive|-based|ly)$|open|free|fair|safe|common|equal"
    r"|legal"
)
_ENDS_IN_ADJECTIVE = re.compile(rf"(?:^|\s)(?:{_ADJECTIVE.pattern})$")
_ACTION = re.compile(r"[a-z-]+(?:ing|tion|sion|ment|use)$")
_BARE = re.compile(r"the [a-z]+")
_NATIONS = re.compile("\ue004 and \ue004 [a-z]")
_THE_OF = re.compile(r"the (?:[a-z-]+ )?[a-z]+ (?:of|for|on|to|with|against|between) ")
_THE_ACTION = re.compile(r"\bthe [a-z]+(?:tion|sion|ment)$")
_SHARED_HEAD = re.compile(
    r"[a-z-]+ and [a-z-]+ (?:cent(?:re|er)|unit|system|agency|authority|office|service|committee|commission"
    r"|department|body|network|capability)s?\b"
)
_TASK = re.compile(
    r"\b(?:of|for|on|the|an?) (?:[a-z-]+ )?(?:[a-z-]+(?:ing|tion|ment|ance)|control|search|rescue)$"
)
"""What waits for the last word of what follows: "a reporting, search and rescue centre"."""

_CARE_AND_GERUND = re.compile(r"[a-z-]+ing for ")
_OF_WORD = re.compile(
    r"\b(?:programme|program|cent(?:re|er)|system|scheme|course|unit)s? (?:of|for) [a-z-]+$"
)
"""What is one thing with the two words behind it: "a system of help and advising for victims"."""

_POINTS_BACK = re.compile(r"its |.* (?:to|of|in|from|by|with|against|for|on) (?:it|them)[.]?$")
"""How what goes on with what stands before it may end: "gangs and the way into them"."""

_ACTION_OF = re.compile(r"[a-z-]+(?:ing|tion|sion|ment|use) (?:of|in) ")


@functools.cache
def _separator(form: str, preposition: str) -> re.Pattern[str]:
    """What parts two items of a list that may repeat a preposition: "on ships, on ports and on crews"."""
    return re.compile(form.format(again=preposition or _NEVER))


def split_items(text: str, preposition: str = "") -> list[tuple[int, int]]:
    """Start and end of each item of a list such as "A, B and C", "A and B" or "A; B".

    What stands in brackets or quotation marks is not split. "and" parts two items only where what follows
    begins anew ("X of A and measures to Y"). One item stay groups that are named together ("terrorism,
    separatism and extremism"), adjectives and verbs that share a noun, and what "including" introduces.

    >>> text = "border security, trafficking in arms and drugs, and measures against terrorism and extremism"
    >>> [text[start:end] for start, end in split_items(text)]
    ['border security', 'trafficking in arms and drugs', 'measures against terrorism and extremism']
    """
    hidden = _BRACKETS.sub(lambda match: "\x00" * len(match[0]), text)
    parts = _cut(hidden, _separator(_SEMICOLON, preposition))
    if len(parts) > 1:
        return _trimmed(hidden, parts)
    pieces = _cut(hidden, _separator(_COMMA, preposition))
    parts = _without_apposition(hidden, _joined(hidden, pieces))
    if len(parts) < 2:  # noqa: PLR2004
        return _trimmed(hidden, [pair for part in parts for pair in _pair(hidden, part.start, part.end)])
    whole = set(pieces)
    last = parts[-1]
    parts = [piece for at in range(len(parts) - 1) for piece in _before_more(hidden, parts, at)]
    is_open = last in whole and not _ADDS.search(last.separator)
    return _trimmed(hidden, [*parts, *(_last(hidden, last) if is_open else [last])])


def _before_more(text: str, parts: list[_Part], at: int) -> list[_Part]:
    """A part, or both of its parts where a list ends with it that "as well as" goes on."""
    part = parts[at]
    if at and re.search(_BESIDE, parts[at + 1].separator) and not _ADDS.search(part.separator):
        return _pair(text, part.start, part.end)
    return [part]


def _cut(text: str, separator: re.Pattern[str]) -> list[_Part]:
    parts: list[_Part] = []
    at, before = 0, ""
    for match in separator.finditer(text):
        parts.append(_Part(at, match.start(), before))
        at, before = match.end(), match[0]
    parts.append(_Part(at, len(text), before))
    return [part for part in parts if part.start < part.end]


def _joined(text: str, parts: list[_Part]) -> list[_Part]:
    """The parts, those that only go on with the one before them joined to it."""
    joined: list[_Part] = []
    in_sublist, length = False, 0
    for at, part in enumerate(parts):
        words = text[part.start : part.end]
        before = text[joined[-1].start : joined[-1].end] if joined else ""
        closed = length == 1 and _AND_MORE.match(part.separator) and _THE_OF.match(words)
        if closed or re.search(_BESIDE, part.separator):
            in_sublist, length = False, 0
        opened = _SUBLIST.match(words) or _OPEN_CLAUSE.search(before)
        in_sublist |= bool(joined) and opened is not None
        length += in_sublist
        following = [text[other.start : other.end] for other in parts[at + 1 : at + 5]]
        if joined and (in_sublist or _goes_on(before, words, following)):
            joined[-1] = joined[-1]._replace(end=part.end)
        else:
            joined.append(part)
    return joined


def _without_apposition(text: str, parts: list[_Part]) -> list[_Part]:
    """The parts of "A, B" without B, where it says of A what it is: "the August sweep, a joint operation".

    A name is kept together with what it stands for.
    """
    if len(parts) != _TWO or _ADDS.search(parts[1].separator):
        return parts
    named = _NAME.fullmatch(text[parts[0].start : parts[0].end].strip())
    if named and _TELLS.match(text, parts[1].start):
        return [parts[0]._replace(end=parts[1].end)]
    words = text[parts[0].start : parts[0].end]
    told = _APPOSITION.match(text, parts[1].start) or (
        " " not in words.strip() and _PEOPLE.match(text, parts[1].start)
    )
    return parts[:1] if told else parts


_USED_FOR = re.compile(r"[^,;]{3,80} (?:used|needed|meant) (?:to|for|in) [a-z]+(?:ing)? (?:it|them)[.]?$")
"""How a part ends that tells what serves the things named before it: "the tools needed to open them"."""


def _goes_on(before: str, words: str, following: list[str]) -> bool:
    """Whether a part is no item of its own, but goes on with the one before it."""
    if _USED_FOR.match(words):
        return True
    if _DANGLING.search(before) or (_NAME.fullmatch(words) and _ENDS_IN_NAME.search(before)):
        return True
    more = [*following, *_AND.split(words)[1:]]
    if _GERUND_ITEM.match(words) and _GERUND_ITEM.search(before) and any(map(_GERUND_ITEM.match, more)):
        return False
    if _REST.match(words) or (_COUNT.match(words) and _COUNTED.search(before)):
        return True
    if _SET_GROUP.match(words):
        return _SET_GROUP.search(before) is not None
    return _is_open(before, words, following)


def _is_open(before: str, words: str, following: list[str]) -> bool:
    """Whether the last words of a part wait for a noun that a later part gives."""
    last = before.rsplit(", ", 1)[-1]
    if _ENDS_IN_ADJECTIVE.search(last) and (
        _ADJECTIVE.fullmatch(words)
        or (" " not in last and " " in words)
        or ("," in before and _ADJECTIVE.match(words))
    ):
        return True
    if _SHARED_HEAD.match(words) and _TASK.search(last):
        return True
    if _ACTION.search(last) and _ACTION.fullmatch(words):
        last_of = next((other for other in following if not _ACTION.fullmatch(other)), "")
        return _ACTION_OF.match(last_of) is not None
    if _ACTION.search(last) and "," in before and _ACTION_OF.match(words):
        return True
    waits = _LAST_GERUND.search(before) and not _CLOSED_GERUND.search(before)
    return bool(_GERUND.match(words) and not _GERUND.match(before) and waits)


def _pair(text: str, start: int, end: int) -> list[_Part]:
    """The parts of "A and B", where B begins anew and A is whole; else all of it."""
    for match in _AND.finditer(text, start, end):
        before, behind = text[start : match.start()], text[match.end() : end]
        if (
            (_ACTION_OF.match(behind) and _THE_ACTION.search(before))
            or _POINTS_BACK.match(behind)
            or _FIGURES.search(before)
        ):
            continue
        first, comma, second = before.rpartition(", ")
        if comma and _TASK.search(first) and _SHARED_HEAD.match(f"{second} and {behind}"):
            continue
        if _CARE_AND_GERUND.match(behind) and _OF_WORD.search(before):
            continue
        if _SET_GROUP.match(behind) or before.endswith((",", " new", " other", " existing")):
            continue
        headed = _HAS_PREPOSITION.search(before) is not None
        gerund = " " in behind and _GERUND.match(behind)
        anew = headed and before.count(" ") > 1 and _NOUN_ANEW.match(behind) is not None
        anew |= _THE_OF.match(behind) is not None and not (_ACTION.search(before) or _BARE.fullmatch(before))
        if anew or (gerund and (_GERUND.match(before) or (headed and not _LAST_GERUND.search(before)))):
            return [_Part(start, match.start(), ""), *_pair(text, match.end(), end)]
    return [_Part(start, end, "")]


def _last(text: str, part: _Part) -> list[_Part]:
    """The last part of "A, B and C", split at its "and"."""
    match = _AND.search(text, part.start, part.end)
    if match and _NATIONS.match(text, part.start, part.end):
        return [part]
    if match is None or _SET_GROUP.match(text[match.end() : part.end]):
        return [part]
    return [_Part(part.start, match.start(), part.separator), _Part(match.end(), part.end, match[0])]


def _trimmed(text: str, parts: list[_Part]) -> list[tuple[int, int]]:
    trimmed = []
    for part in parts:
        words = text[part.start : part.end]
        start = part.end - len(words.lstrip(" ,;:"))
        end = max(start, part.start + len(words.rstrip(" ,;:.")))
        if start < end:
            trimmed.append((start, end))
    return trimmed
