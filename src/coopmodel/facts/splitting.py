"""A list in running text, split into the items that a reader would count."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["split_items"]


class _Part(NamedTuple):
    """A stretch of the list, and what stands before it."""

    start: int
    end: int
    separator: str


_BRACKETS = re.compile(r"\([^()]{0,300}\)|\"[^\"]{0,300}\"")
_SEMICOLON = re.compile(r"\s*;\s*(?:and |as well as )?(?:to )?")
_COMMA = re.compile(
    r"\s*,(?![0-9]{3}\b)\s*(?:and (?:also )?|as well as |or |along with |also )?(?:on (?=the |[a-z]))?"
    r"|\s+as well as\s+(?:on )?|\s+and on\s+"
)
_AND = re.compile(r"\s+and(?: also)?\s+")
_PREPOSITION = r"(?:of|for|on|to|in|with|against|between|among|from|at|by|into|through|over)"
_HAS_PREPOSITION = re.compile(rf"\b{_PREPOSITION}\b")
_NOUN_ANEW = re.compile(
    r"(?:the )?(?:exchange|use|support|training|fight|joint [a-z]+|[a-z]+(?:s|tion|ment|ance))"
    rf" (?:[a-z-]+ )?{_PREPOSITION}\b"
)
_GERUND = re.compile(r"[a-z-]+ing\b")
_GERUND_ITEM = re.compile(r"(?:^|of |on |in |by )[a-z-]+ing ")
_LAST_GERUND = re.compile(r"\b[a-z-]+ing$")
_SUBLIST = re.compile(
    r"(?:including|such as|particularly|especially|in particular|focus(?:ing|ed) on|namely|e\.g)\b"
)
_REST = re.compile(
    r"(?:with|which|as|so|thereby|in|to|on|by|for|at|from|of|where|both|among others|ensuring|aimed|designed"
    r"|based"
    r"|respectively|inter alia|while)\b"
)
_SET_GROUP = re.compile(r"(?:terrorism|separatism|extremism|radicali[sz]ation)")
_DANGLING = re.compile(rf"\b{_PREPOSITION}$")
_ADJECTIVE = re.compile(
    r"[a-z-]+(?:ent|ive|al|ful|ous|ic|able|ible|ary|ant|sive|-based|ly)$|open|free|fair|safe|common|equal"
    r"|legal"
)
_ENDS_IN_ADJECTIVE = re.compile(rf"(?:^|\s)(?:{_ADJECTIVE.pattern})$")
_ACTION = re.compile(r"[a-z-]+(?:ing|tion|sion|ment|use)$")
_ACTION_OF = re.compile(r"[a-z-]+(?:ing|tion|sion|ment|use) (?:of|in) ")


def split_items(text: str) -> list[tuple[int, int]]:
    """Start and end of each item of a list such as "A, B and C", "A and B" or "A; B".

    What stands in brackets or quotation marks is not split. "and" parts two items only where what follows
    begins anew ("X of A and measures to Y"). One item stay groups that are named together ("terrorism,
    separatism and extremism"), adjectives and verbs that share a noun, and what "including" introduces.

    >>> text = "border security, trafficking in arms and drugs, and measures against terrorism and extremism"
    >>> [text[start:end] for start, end in split_items(text)]
    ['border security', 'trafficking in arms and drugs', 'measures against terrorism and extremism']
    """
    hidden = _BRACKETS.sub(lambda match: "\x00" * len(match[0]), text)
    parts = _cut(hidden, _SEMICOLON)
    if len(parts) > 1:
        return _trimmed(hidden, parts)
    pieces = _cut(hidden, _COMMA)
    parts = _joined(hidden, pieces)
    if len(parts) < 2:  # noqa: PLR2004
        return _trimmed(hidden, [pair for part in parts for pair in _pair(hidden, part.start, part.end)])
    is_whole = parts[-1] == pieces[-1]
    if is_whole and not re.search(r"and|as well as", parts[-1].separator):
        parts = [*parts[:-1], *_last(hidden, parts[-1])]
    return _trimmed(hidden, parts)


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
    in_sublist = False
    for at, part in enumerate(parts):
        words = text[part.start : part.end]
        before = text[joined[-1].start : joined[-1].end] if joined else ""
        if "as well as" in part.separator:
            in_sublist = False
        in_sublist |= bool(joined) and _SUBLIST.match(words) is not None
        following = [text[other.start : other.end] for other in parts[at + 1 : at + 5]]
        if joined and (in_sublist or _goes_on(before, words, following)):
            joined[-1] = joined[-1]._replace(end=part.end)
        else:
            joined.append(part)
    return joined


def _goes_on(before: str, words: str, following: list[str]) -> bool:
    """Whether a part is no item of its own, but goes on with the one before it."""
    if _DANGLING.search(before):
        return True
    more = [*following, *_AND.split(words)[1:]]
    if _GERUND.match(words) and _GERUND_ITEM.search(before) and any(map(_GERUND.match, more)):
        return False
    if _REST.match(words):
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
    if _ACTION.search(last) and _ACTION.fullmatch(words):
        last_of = next((other for other in following if not _ACTION.fullmatch(other)), "")
        return _ACTION_OF.match(last_of) is not None
    if _ACTION.search(last) and "," in before and _ACTION_OF.match(words):
        return True
    return bool(_GERUND.match(words) and not _GERUND.match(before) and _LAST_GERUND.search(before))


def _pair(text: str, start: int, end: int) -> list[_Part]:
    """The parts of "A and B", where B begins anew and A is whole; else all of it."""
    for match in _AND.finditer(text, start, end):
        before, behind = text[start : match.start()], text[match.end() : end]
        if _SET_GROUP.match(behind) or before.endswith((",", " new", " other", " existing")):
            continue
        headed = _HAS_PREPOSITION.search(before) is not None
        gerund = " " in behind and _GERUND.match(behind)
        anew = headed and before.count(" ") > 1 and _NOUN_ANEW.match(behind)
        if anew or (gerund and (_GERUND.match(before) or (headed and not _LAST_GERUND.search(before)))):
            return [_Part(start, match.start(), ""), *_pair(text, match.end(), end)]
    return [_Part(start, end, "")]


def _last(text: str, part: _Part) -> list[_Part]:
    """The last part of "A, B and C", split at its "and"."""
    match = _AND.search(text, part.start, part.end)
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
