"""Ordinary English words: words.txt."""

from __future__ import annotations

from pathlib import Path

from gazetteer_build.sources import ResourceError

__all__ = ["read_words"]


def read_words(file: Path) -> list[str]:
    """The words of a file with one to a line.

    Raises:
        ResourceError: It is missing, not sorted, or a line is no single word in lower case.
    """
    try:
        words = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ResourceError(f"{file.name}: {error}") from error
    if words.pop() or words != sorted(set(words)):
        raise ResourceError(f"{file.name}: want each word once, sorted, one to a line")
    for word in words:
        if not word.isalpha() or word != word.lower():
            raise ResourceError(f"{file.name}: {word!r} is no word in lower case")
    return words
