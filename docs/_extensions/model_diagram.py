"""The classes of the model as a drawing: boxes with their fields, and arrows from a field to its class.

Made from the classes themselves, so that it shows what they are.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterator
from html import escape

import attrs

from coopmodel.model.reports import Report

_WIDTH, _GAP, _ROW, _PAD = 216, 42, 17, 8
_HEAD = 24
_COLUMNS = 3
_MUTED = "var(--color-foreground-secondary)"


class Field(typing.NamedTuple):
    """A field: its name, its type in short, and the class of the model or the values that it holds."""

    name: str
    shown: str
    target: type | None


def fields_of(cls: type) -> list[Field]:
    """The fields of a class: "Place?" may be None, "Party*" is a tuple of any number."""
    hints = typing.get_type_hints(cls)
    return [Field(field.name, *_short(hints[field.name])) for field in attrs.fields(cls)]


def _short(hint: object) -> tuple[str, type | None]:
    arguments = typing.get_args(hint)
    if isinstance(hint, types.UnionType):
        (inner,) = (one for one in arguments if one is not type(None))
        shown, target = _short(inner)
        return f"{shown}?", target
    if typing.get_origin(hint) is tuple:
        shown, target = _short(arguments[0])
        return f"{shown}*", target
    cls = typing.cast(type, typing.get_origin(hint) or hint)
    return cls.__name__, cls if attrs.has(cls) else None


def classes() -> dict[type, list[Field]]:
    """The classes that a report holds, nearest first, with their fields."""
    found: dict[type, list[Field]] = {Report: fields_of(Report)}
    queue = [Report]
    for cls in queue:
        for field in found[cls]:
            if field.target is not None and field.target not in found:
                found[field.target] = fields_of(field.target)
                queue.append(field.target)
    return found


def _columns(found: dict[type, list[Field]]) -> tuple[list[list[type]], list[type]]:
    """The classes that one other holds, in columns by how deep they lie; and those that several hold."""
    targets = {cls: {field.target for field in fields} for cls, fields in found.items()}
    holders = {cls: [one for one in found if cls in targets[one]] for cls in found}
    shared = [cls for cls in found if len(holders[cls]) > 1]
    columns: list[list[type]] = [[] for _ in range(_COLUMNS)]
    for cls, held in targets.items():
        if cls in shared:
            continue
        own = held - {None, *shared}
        if cls is Report or (holders[cls] == [Report] and not own):
            columns[0].append(cls)
        else:
            columns[1 if holders[cls] == [Report] else 2].append(cls)
    return columns, shared


def _height(fields: list[Field]) -> int:
    return _HEAD + _ROW * len(fields) + _PAD


Places = dict[type, tuple[int, int]]


def _places(found: dict[type, list[Field]]) -> tuple[Places, int, int]:
    """The upper left corner of each box, where those begin that several hold, and the whole height."""
    columns, shared = _columns(found)
    places: Places = {}

    def stack(column: int, top: int, boxes: list[type]) -> int:
        for cls in boxes:
            places[cls] = (column * (_WIDTH + _GAP), top)
            top += _height(found[cls]) + _GAP // 2
        return top

    below = max(stack(at, 0, boxes) for at, boxes in enumerate(columns)) + _HEAD
    tops = [below] * _COLUMNS
    for cls in sorted(shared, key=lambda one: -len(found[one])):
        at = tops.index(min(tops))
        tops[at] = stack(at, tops[at], [cls])
    return places, below, max(tops)


def draw(link: Callable[[type], str]) -> str:
    """The drawing as SVG, in the colours of the page.

    Args:
        link: The address of a class's entry in the reference.
    """
    found = classes()
    places, below, height = _places(found)
    width = _COLUMNS * _WIDTH + (_COLUMNS - 1) * _GAP
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 {width + 2 + _GAP // 2} {height + 2}" '
            'font-size="12" role="group" aria-label="The classes of the model and their fields">'
        ),
        *_arrows(found, places, below),
        f'<text x="0" y="{below - 8}" fill="{_MUTED}">Held in several places:</text>',
    ]
    for cls, (left, top) in places.items():
        parts += _box(cls, found[cls], left, top, link)
    return "\n".join([*parts, "</svg>"])


def _arrows(found: dict[type, list[Field]], places: Places, below: int) -> Iterator[str]:
    for cls, fields in found.items():
        left, top = places[cls]
        for at, field in enumerate(fields):
            if field.target is None or places[field.target][1] >= below:
                continue
            x, y = left + _WIDTH, top + _HEAD + _ROW * at + _ROW // 2
            to_left, to_top = places[field.target]
            beside = to_left == left
            end = to_left + (_WIDTH if beside else 0)
            bend = x + _GAP * 3 // 4 if beside else (x + end) // 2
            tip = -1 if beside else 1
            aim = to_top + _HEAD // 2
            yield (
                f'<path d="M{x},{y} C{bend},{y} {bend},{aim} {end},{aim} '
                f'm{-6 * tip},-4 l{6 * tip},4 l{-6 * tip},4" '
                'fill="none" stroke="var(--color-foreground-muted)"/>'
            )


def _box(cls: type, fields: list[Field], left: int, top: int, link: Callable[[type], str]) -> Iterator[str]:
    yield (
        f'<rect x="{left}" y="{top}" width="{_WIDTH}" height="{_height(fields)}" rx="4" '
        'fill="var(--color-background-secondary)" stroke="var(--color-foreground-border)"/>'
    )
    yield (
        f'<a href="{escape(link(cls))}">'
        f'<text x="{left + _PAD}" y="{top + 16}" font-weight="bold" font-size="13" '
        f'fill="var(--color-link)">{cls.__name__}</text></a>'
    )
    for at, field in enumerate(fields):
        y = top + _HEAD + _ROW * at + 12
        yield (
            f'<text x="{left + _PAD}" y="{y}" fill="var(--color-foreground-primary)">{escape(field.name)}'
            f'<tspan x="{left + _WIDTH - _PAD}" text-anchor="end" '
            f'fill="{_MUTED}">{escape(field.shown)}</tspan></text>'
        )
