"""Cards that a page shows beside a name, left in the running text when it was extracted."""

from __future__ import annotations

import re

from coopmodel.values.span import Span

__all__ = ["without_cards"]

_GAP = r"[ \t\xa0]{3,40}"
_WIDE = re.compile(r"[ \t\xa0]{3}")
_CARD = re.compile(
    rf"(?<![\w-])(?P<word>[A-Z][\w-]{{1,40}})"
    rf"(?P<card>{_GAP}(?=[^,\n]{{0,160}}?\b(?P=word)\b)[^,\n]{{3,200}}?)(?= ?,|{_GAP}|\n|$)"
)


def without_cards(text: str, spans: list[Span]) -> tuple[list[Span], list[Span]]:
    """Some stretches of a text without the cards in them, and the cards.

    A card stands behind a wide gap and says again the word before the gap: "Jan Novak      Novak JanHead ,".

    >>> text = "Jan Novak      Novak JanHead of the Office , spoke"
    >>> kept, cards = without_cards(text, [Span(start=0, end=50)])
    >>> [(span.start, span.end) for span in kept], len(cards)
    ([(0, 9), (42, 50)], 1)
    """
    kept: list[Span] = []
    cards: list[Span] = []
    for span in spans:
        at = span.start
        if not _WIDE.search(text, span.start, span.end):
            kept.append(span)
            continue
        for match in _CARD.finditer(text, span.start, span.end):
            cards.append(Span(start=match.start("card"), end=match.end("card")))
            kept.append(Span(start=at, end=match.start("card")))
            at = match.end("card")
        if at < span.end:
            kept.append(Span(start=at, end=span.end))
    return kept, cards
