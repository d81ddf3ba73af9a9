"""The words of which posts, bodies and names are made."""

from __future__ import annotations

from pathlib import Path

from coopmodel.gazetteers.rows import WordRow
from gazetteer_build.sources import ResourceError, read

__all__ = ["role_rows"]


def role_rows(file: Path) -> list[WordRow]:
    """Each word of a file of word lists with its classes, sorted.

    Raises:
        ResourceError: A word stands twice in one list.
    """
    classes: dict[str, set[str]] = {}
    for name, words in read(file, dict[str, list[str]]).items():
        for word in words:
            if name in classes.setdefault(word, set()):
                raise ResourceError(f"{file.name}: {name}: {word!r} stands there twice")
            classes[word].add(name)
    return [WordRow(word, tuple(sorted(names))) for word, names in sorted(classes.items())]
