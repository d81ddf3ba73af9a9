"""The strings without one of which a regular expression matches nothing, told by its parse tree.

A search that looks for them first passes over most texts at once, as grep does. Only what is certain counts:
strings are needed if every way through the expression goes over one of them.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["folded", "needs_of"]

# The parser of the standard library's own `re`; other than under their old names, not deprecated.
_parser: Any = importlib.import_module("re._parser")
_LITERAL: Any = importlib.import_module("re._constants").LITERAL
_MOST_TOGETHER = 96
"""How many strings one part of an expression may stand for and still be written out."""

_MOST_LETTERS = 10
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}
_WITHOUT_LETTERS = {"AT", "ASSERT", "ASSERT_NOT"}
_ALIKE = str.maketrans({"ı": "i", "İ": "i"})

_Strings = frozenset[str]
_Known = dict[int, "_Strings | None"]
"""The strings of the parts of one tree, by the identity of the part."""


def folded(text: str) -> str:
    """A text as the needed strings are written: all that `re.IGNORECASE` takes for the same is the same.

    >>> folded("In İZMİR")
    'in izmir'
    """
    return text.translate(_ALIKE).casefold()


def needs_of(expression: str, flags: int = 0, most: int = 2) -> list[_Strings]:
    """Sets of strings, of each of which a text must hold one, folded, if an expression is to match in it.

    Args:
        expression: A regular expression of the standard library.
        flags: Its flags.
        most: How many sets; of more the most telling are given.

    >>> [sorted(strings) for strings in needs_of("(?:co-)?chaired by [A-Z]")]
    [['chaired by ', 'co-chaired by ']]
    """
    return _most_telling(_parser.parse(expression, flags), most)


def _most_telling(tree: Any, most: int) -> list[_Strings]:
    found = _needed(tree, {})
    return sorted((one for one in found if _weight(one) > 1), key=_weight, reverse=True)[:most]


def _weight(strings: _Strings) -> int:
    """How much it tells that a text holds one of some strings: the longer, and the fewer masks, the more."""
    masks = len(set("".join(strings)).intersection(_MASKS))
    return min(len(string.strip()) + (_MASK - masks if _MASKS & set(string) else 0) for string in strings)


_MASKS = frozenset(map(chr, range(0xE000, 0xE007)))
_MASK = 6
"""What masks a mention tells as much as so many letters, less one for each kind of mention that it may be."""


def _needed(parts: Iterable[tuple[Any, Any]], known: _Known) -> list[_Strings]:
    """The sets that a sequence of parts needs."""
    found: list[_Strings] = []
    run: _Strings = frozenset({""})
    for name, value, strings in _steps(parts, known):
        longer = _together([run, strings]) if strings is not None else None
        if longer is not None:
            run = longer
            continue
        found.append(run)
        run = frozenset({""}) if strings is None else strings
        if strings is None:
            found += _inside(name, value, known)
    return [strings for strings in (*found, run) if "" not in strings]


def _inside(name: str, value: Any, known: _Known) -> list[_Strings]:
    """The sets that a part needs of which not all strings can be written out."""
    if name == "SUBPATTERN":
        return _needed(value[3], known)
    if name == "ATOMIC_GROUP":
        return _needed(value, known)
    if name in _REPEATS and value[0] > 0:
        return _needed(value[2], known)
    if name == "BRANCH":
        best = [max(_needed(branch, known), key=_weight, default=None) for branch in value[1]]
        needed = [one for one in best if one is not None]
        return [frozenset().union(*needed)] if len(needed) == len(best) else []
    return []


def _steps(parts: Iterable[tuple[Any, Any]], known: _Known) -> Iterator[tuple[str, Any, _Strings | None]]:
    """The parts of a sequence with the strings that each can match; letters in a row are one."""
    word = ""
    for kind, value in parts:
        if kind is _LITERAL:
            word += chr(value)
            continue
        if word:
            yield "LITERAL", word, frozenset({folded(word)})
            word = ""
        name = str(kind)
        yield name, value, _strings(name, value, known)
    if word:
        yield "LITERAL", word, frozenset({folded(word)})


def _strings(name: str, value: Any, known: _Known) -> _Strings | None:
    """All the strings that a part can match, folded; None where they are too many to write out."""
    if id(value) not in known:
        known[id(value)] = _written_out(name, value, known)
    return known[id(value)]


def _written_out(name: str, value: Any, known: _Known) -> _Strings | None:
    if name in _REPEATS and value[:2] == (0, 1):
        optional = _of_all(value[2], known)
        return optional and optional | {""}
    if name == "SUBPATTERN":
        return _of_all(value[3], known)
    if name == "ATOMIC_GROUP":
        return _of_all(value, known)
    if name == "BRANCH":
        return _either(_of_all(way, known) for way in value[1])
    if name == "IN":
        return _letters(value)
    return frozenset({""}) if name in _WITHOUT_LETTERS else None


def _of_all(parts: Iterable[tuple[Any, Any]], known: _Known) -> _Strings | None:
    return _together(strings for _, _, strings in _steps(parts, known))


def _together(parts: Iterable[_Strings | None]) -> _Strings | None:
    """The strings of some parts, one behind the other."""
    whole: _Strings = frozenset({""})
    for part in parts:
        if part is None or len(whole) * len(part) > _MOST_TOGETHER:
            return None
        whole = frozenset([before + behind for before in whole for behind in part])
    return whole


def _either(branches: Iterable[_Strings | None]) -> _Strings | None:
    strings: set[str] = set()
    for branch in branches:
        if branch is None:
            return None
        strings |= branch
    return frozenset(strings)


def _letters(ranges: Iterable[tuple[Any, Any]]) -> _Strings | None:
    """The characters of a class such as [sz], if they are few."""
    letters: set[str] = set()
    for name, value in ranges:
        low, high = value if str(name) == "RANGE" else (value, value)
        if str(name) not in {"LITERAL", "RANGE"} or high - low >= _MOST_LETTERS:
            return None
        letters |= {folded(chr(code)) for code in range(low, high + 1)}
    return frozenset(letters) if len(letters) <= _MOST_LETTERS else None
