"""Bodies that a text names in full once and later without their state: "the Border Guard" of Latvia."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from coopmodel.mentions.kinds import Actor, Body, Mention, PartyMention

__all__ = ["with_short_forms"]

_WORD = re.compile(r"[^\W\d_][\w'-]*")
_FEWEST = 2
_MOST = 6
_STOP = frozenset({"of", "the", "for", "and", "on", "in", "to"})
_EVERYWHERE = _STOP | frozenset(
    """
    Ministry Ministries Minister Interior Justice Home Affairs Foreign Internal Security Public Police Border
    Guard Guards Prosecutor Prosecutors General Prosecutor's Office Customs Service Services National State
    Department Supreme Court Attorney Federal Secretary Commissioner Director Chief Coast Immigration
    Migration Authority Directorate Agency Committee Council Commission Embassy Prison Prisons
    Government Force Forces
    Parliament Defence Defense Intelligence Delegation
    """.split()
)
"""Words of which names of bodies are made that every state has: with those, a text calls its own state's."""


def with_short_forms(mentions: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of some sentences, bodies and posts without a party given that of the body named in full.

    Args:
        mentions: Those of each sentence.
        texts: The words of each sentence.
    """
    known: dict[str, dict[str, PartyMention]] = {}
    for found, text in zip(mentions, texts, strict=True):
        for mention in found:
            if isinstance(mention, Body) and mention.parties:
                party = mention.parties[0]
                for form in _forms(mention, party, text):
                    known.setdefault(form, {}).setdefault(party.code, party)
    sure = {form: next(iter(parties.values())) for form, parties in known.items() if len(parties) == 1}
    if not sure:
        return list(mentions)
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(sure, key=len, reverse=True)))})(?![\w-])")
    return [[_with_party(mention, named, sure) for mention in found] for found in mentions]


def _forms(mention: Body, party: PartyMention, text: str) -> Iterator[str]:
    """The ends of a body's name without its state, of two words at least: "Border Guard"."""
    for part in (text[mention.start : party.start], text[party.end : mention.end]):
        words = [word for word in re.split(r"(?:'s)? ", part.strip(" ,'()")) if _WORD.fullmatch(word)]
        while words and words[-1] in _STOP:
            words.pop()
        while words and (words[0] in _STOP or not words[0][0].isupper()):
            words.pop(0)
        if not words or not all(word[0].isupper() or word in _STOP for word in words):
            continue
        for count in range(_FEWEST, min(_MOST, len(words)) + 1):
            if words[-count] not in _STOP and not _EVERYWHERE.issuperset(words[-count:]):
                yield " ".join(words[-count:])


def _with_party(mention: Mention, named: re.Pattern[str], sure: dict[str, PartyMention]) -> Mention:
    if not isinstance(mention, Actor | Body) or mention.parties:
        return mention
    match = named.search(mention.text if isinstance(mention, Body) else mention.role or "")
    return mention if match is None else attrs.evolve(mention, parties=(sure[match[0]],))
