"""One table of wordings: each stands for one thing, and a second claim is a fault."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from coopmodel.gazetteers.entries import Entry
from coopmodel.gazetteers.rows import NameRow
from gazetteer_build.sources import ResourceError

__all__ = ["Claim", "Names"]

Claim = tuple[Entry, Iterable[str]]
"""An entry and the wordings that are to stand for it."""


@attrs.define
class Names:
    """The wordings so far and what each stands for."""

    entries: dict[str, Entry] = attrs.field(factory=dict)

    def enter(self, file: str, claims: Iterable[Claim]) -> list[NameRow]:
        """Let wordings stand for some entries; their rows, sorted, the name first if it is a wording.

        Raises:
            ResourceError: A wording already stands for something else.
        """
        mine: dict[Entry, list[str]] = {}
        for entry, wordings in claims:
            forms = mine.setdefault(entry, [])
            for wording in wordings:
                if wording not in self.entries:
                    self.entries[wording] = entry
                    forms.append(wording)
                elif self.entries[wording] != entry:
                    both = f"{_title(self.entries[wording])} and {_title(entry)}"
                    raise ResourceError(f"{file}: {wording!r} stands for two things: {both}; keep one")
        return [
            NameRow.of(entry, sorted(forms, key=lambda form: (form != entry.name, form)))
            for entry, forms in sorted(mine.items(), key=_order)
            if forms
        ]


def _title(entry: Entry) -> str:
    return f"{entry.kind.value} {entry.code} ({entry.name})"


def _order(item: tuple[Entry, object]) -> tuple[str, str, str, str]:
    entry = item[0]
    return (entry.kind.value, entry.code, entry.name, repr(entry))
