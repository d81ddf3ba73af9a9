"""Strategies for what the model holds besides its own classes: strings and a user's JSON values."""

from __future__ import annotations

from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["json_objects", "known", "many", "maybe", "quotes", "strings"]

T = TypeVar("T")

_INT64 = 2**63
_FEW = 2
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
    >>> find(strings(), lambda text: "|" in text).count("|")
    1
    """
    return _any_text(min_size=1).map(str.strip).filter(bool)


def quotes() -> SearchStrategy[str]:
    """Strings as evidence quotes them: not empty, but maybe with blanks around them.

    >>> from hypothesis import find
    >>> find(quotes(), str.isspace).strip()
    ''
    """
    return _any_text(min_size=1)


def json_objects() -> SearchStrategy[dict[str, Any]]:
    """A user's own values (`extra`): dicts of JSON values, nested, with integers of up to 64 bits.

    >>> from hypothesis import find
    >>> find(json_objects(), lambda extra: [] in extra.values()).values()
    dict_values([[]])
    """
    numbers = st.integers(-_INT64, _INT64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    plain = st.none() | st.booleans() | numbers | _any_text()
    values = st.recursive(
        plain,
        lambda inner: st.lists(inner, max_size=_FEW) | st.dictionaries(_any_text(), inner, max_size=_FEW),
        max_leaves=5,
    )
    return st.dictionaries(_any_text(), values, max_size=_FEW)


def maybe(values: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """None, or one of the values.

    >>> from hypothesis import find
    >>> find(maybe(st.integers()), lambda value: True) is None
    True
    """
    return st.none() | values


def many(values: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    """Tuples of a few of the values.

    >>> from hypothesis import find
    >>> find(many(st.integers()), lambda numbers: len(numbers) == 2)
    (0, 0)
    """
    return st.lists(values, max_size=_FEW).map(tuple)


def known(cls: type[T], **fields: SearchStrategy[Any]) -> SearchStrategy[T]:
    """Objects of a class of which at least one of some fields is not None.

    >>> from hypothesis import find
    >>> find(known(dict, a=st.just(1), b=st.just(2)), lambda values: values["a"] is None)
    {'a': None, 'b': 2}
    """
    return st.sampled_from([*fields]).flatmap(
        lambda sure: st.builds(
            cls, **{name: fields[name] if name == sure else maybe(fields[name]) for name in fields}
        )
    )
