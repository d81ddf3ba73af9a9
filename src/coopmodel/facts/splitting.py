"""A list in running text, split into the items that a reader would count."""

from __future__ import annotations

import re

__all__ = ["split_items"]

_BRACKETS = re.compile(r"\([^()]{0,300}\)|\"[^\"]{0,300}\"")
_SEMICOLON = re.compile(r"\s*;\s*(?:and |as well as )?")
_COMMA = re.compile(r"\s*,\s*(?:and (?:also )?|as well as |or |along with |also )?|\s+as well as\s+")
_AND = re.compile(r"\s+and(?: also)?\s+")
_FRESH = re.compile(
    r"(?:the|a|an|their|its|his|all|other|further|additional|new|ways|means|measures|efforts|issues|prospects|opportunities|challenges"
    r"|matters|progress|development|implementation|cooperation|collaboration|coordination|exchange|joint|[a-z]+ing)\b"
)
_HEADED = re.compile(r"[\w'-]+(?: [\w'-]+){0,3} (?:of|for|on|to|in|with|against|between|among|from|at) ")
_SET_GROUP = re.compile(r"(?:terrorism|separatism|extremism|radicali[sz]ation)")
_REST = re.compile(
    r"(?:including|such as|particularly|especially|in particular|with|which|as|so|thereby|in|to|on|by|for|where|both|among others|ensuring"
    r"|aimed|designed|respectively|inter alia)\b"
)
_NOUN_END = re.compile(r"[a-z]{3,}$")


def split_items(text: str) -> list[tuple[int, int]]:
    """Start and end of each item of a list such as "A, B and C", "A and B" or "A; B".

    What stands in brackets or quotation marks is not split. "and" parts two items only where what follows
    begins anew ("X and measures to Y"); groups that are named together ("terrorism, separatism and
    extremism") stay one.

    >>> text = "border security, trafficking in arms and drugs, and measures against terrorism and extremism"
    >>> [text[start:end] for start, end in split_items(text)]
    ['border security', 'trafficking in arms and drugs', 'measures against terrorism and extremism']
    """
    hidden = _BRACKETS.sub(lambda match: "\x00" * len(match[0]), text)
    parts = _cut(hidden, [(0, len(hidden))], _SEMICOLON)
    if len(parts) > 1:
        return _trimmed(hidden, parts)
    parts = _joined(hidden, _cut(hidden, parts, _COMMA))
    if len(parts) < 2:
        return _trimmed(hidden, [pair for part in parts for pair in _pair(hidden, *part)])
    if not re.search(r"\b(?:and|as well as)\b", hidden[parts[-2][1] : parts[-1][0]]):
        parts = [*parts[:-1], *_last(hidden, *parts[-1])]
    return _trimmed(hidden, parts)


def _cut(text: str, parts: list[tuple[int, int]], separator: re.Pattern[str]) -> list[tuple[int, int]]:
    cut: list[tuple[int, int]] = []
    for start, end in parts:
        at = start
        for match in separator.finditer(text, start, end):
            cut.append((at, match.start()))
            at = match.end()
        cut.append((at, end))
    return [(start, end) for start, end in cut if start < end]


def _joined(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts, those that only go on with the one before it joined to that."""
    joined: list[tuple[int, int]] = []
    for start, end in parts:
        words = text[start:end]
        goes_on = joined and (
            _REST.match(words)
            or (_SET_GROUP.match(words) and _SET_GROUP.search(text[joined[-1][0] : joined[-1][1]]))
        )
        if goes_on:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _pair(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """ "A and B", where B begins anew and A is whole; else all of it."""
    for match in _AND.finditer(text, start, end):
        behind = text[match.end() : end]
        before = text[start : match.start()]
        parallel = _FRESH.match(behind) and (" " in before.strip())
        headed = _HEADED.match(behind) and _HEADED.match(before)
        if (parallel or headed) and not _SET_GROUP.match(behind):
            return [(start, match.start()), *_pair(text, match.end(), end)]
    return [(start, end)]


def _last(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The last part of "A, B and C", split at its "and"."""
    match = _AND.search(text, start, end)
    if match is None or not _NOUN_END.search(text[start : match.start()]):
        return [(start, end)]
    if _SET_GROUP.match(text[match.end() : end]):
        return [(start, end)]
    return [(start, match.start()), (match.end(), end)]


def _trimmed(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    trimmed = []
    for start, end in parts:
        while start < end and text[start] in " ,;:":
            start += 1
        while end > start and text[end - 1] in " ,;:.":
            end -= 1
        if start < end:
            trimmed.append((start, end))
    return trimmed
