"""Strategies for what the model holds besides its own classes: strings and a user's JSON values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["json_objects", "made", "many", "quotes", "strings"]

T = TypeVar("T")

_INT64 = 2**63
_FEW = 3
# What formats are likely to trip over: marks of Markdown and of tables, line ends of all kinds, blanks that
# are none, right-to-left and combining characters, emoji of several code points.
_HARD = [*"|\\#-*_`>~<&\"':;,.!()[]{}/$@%=+^? \t\n\r\0\x0b\x1b\x7f\x85\xa0\xad", *"\u2028\u200b\u200f\u202e"]
_HARD += [*"\ufeff\ufffe\u0301אب👩\u200d🚒🇰🇿ﬁß’“”–—…"]


def _any_text(min_size: int = 0) -> SearchStrategy[str]:
    """Any string that can be written as UTF-8."""
    characters = st.characters(exclude_categories=["Cs"])
    return st.text(characters, min_size=min_size) | st.text(st.sampled_from(_HARD), min_size=min_size)


def strings() -> SearchStrategy[str]:
    """Strings as the model's fields hold them: not empty, no blanks around them, no half surrogate pairs.

    Control characters, line ends, marks of Markdown and scripts of all directions are among them.

    >>> from hypothesis import find
    >>> find(strings(), lambda text: "|" in text)
    '|'
    """
    return _any_text(min_size=1).map(str.strip).filter(bool)


def quotes() -> SearchStrategy[str]:
    """Strings as evidence quotes them: not empty, but maybe with blanks around them.

    >>> from hypothesis import find
    >>> find(quotes(), str.isspace)
    ' '
    """
    return _any_text(min_size=1)


def json_objects() -> SearchStrategy[dict[str, Any]]:
    """A user's own values (`extra`): dicts of JSON values, nested, with integers of up to 64 bits.

    >>> from hypothesis import find
    >>> find(json_objects(), lambda extra: any(isinstance(value, list) for value in extra.values()))
    {'': []}
    """
    numbers = st.integers(-_INT64, _INT64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    plain = st.none() | st.booleans() | numbers | _any_text()
    values = st.recursive(
        plain,
        lambda inner: (
            st.lists(inner, max_size=_FEW) | st.dictionaries(_any_text(), inner, max_size=_FEW)
        ),
        max_leaves=5,
    )
    return st.dictionaries(_any_text(), values, max_size=_FEW)


def many(items: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    """Tuples of a few of the items.

    >>> from hypothesis import find
    >>> find(many(strings()), lambda texts: len(texts) == 2)
    ('0', '0')
    """
    return st.lists(items, max_size=_FEW).map(tuple)


def made(
    cls: type[T], optional: Mapping[str, SearchStrategy[Any]], **required: SearchStrategy[Any]
) -> SearchStrategy[T]:
    """Objects of a class, each with some of its optional fields.

    >>> from hypothesis import find
    >>> find(made(dict, {"b": st.integers()}, a=st.integers()), lambda fields: fields["a"] > 3)
    {'a': 4}
    """
    return st.fixed_dictionaries(required, optional=dict(optional)).map(lambda fields: cls(**fields))
