"""Bodies that a text names in full once and later by what they are: "the Academy", "head of the Council"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from coopmodel.mentions.kinds import Actor, Body, Mention, PartyMention

__all__ = ["with_recalled"]

_KIND = (
    r"(?:Academy|Agency|Association|Authority|Bureau|Cent(?:re|er)|College|Council|Federation|Institute|Network"
    r"|Organi[sz]ation|Secretariat|Union|University"
    r"|(?:State|National|Federal|Border|Customs|Migration|Security|Investigative) (?:[A-Z][\w-]* ){0,2}"
    r"(?:Committee|Commission|Service|Directorate|Guard))"
)
"""How a text calls a body again. A committee or a commission, and no more, may be the meeting itself."""

_NOUN = re.compile(rf"\b{_KIND}\b(?!')")
_NAMED = re.compile(
    rf"\b(?!The )[A-Z][\w'-]* (?P<before>{_KIND})\b|\b(?P<behind>{_KIND}) (?:of|for|on|against) "
)
"""What is more than the noun."""

_IN_POST = re.compile(rf"\b[Oo]f the (?P<form>{_KIND})(?! (?:of|for|on|against)\b)")
_MOST = 4
"""How many nouns of a name are asked."""
_ARTICLE = re.compile(r"^[Tt]he ")

_Parties = Mapping[str, PartyMention]


def with_recalled(mentions: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of some sentences, those without a party that recall a body given that body's party.

    "The Academy of the Ministry of Justice of Latvia" ... "the head of the Academy": so only where the text
    names no second body of the kind.

    Args:
        mentions: Those of each sentence.
        texts: The words of each sentence.
    """
    named = [
        (words, _owner(mention))
        for found, text in zip(mentions, texts, strict=True)
        for mention in found
        if _NOUN.search(words := text[mention.start : mention.end])
    ]
    owners: dict[str, dict[str, PartyMention]] = {}
    for words, owner in named:
        if owner is not None:
            for form in _forms(words):
                owners.setdefault(form, {})[owner.code] = owner
    unknown = {
        form for words, owner in named if owner is None and words not in owners for form in _more_than(words)
    }
    sure = {
        form: next(iter(found.values()))
        for form, found in owners.items()
        if len(found) == 1 and form not in unknown
    }
    return [[_recalled(mention, sure) for mention in found] for found in mentions] if sure else list(mentions)


def _owner(mention: Mention) -> PartyMention | None:
    """For which party a body or somebody of it acts; what is but a format acts for none."""
    party = mention if isinstance(mention, PartyMention) else None
    if isinstance(mention, Actor | Body):
        party = mention.parties[0] if mention.parties else None
    return None if party is None or party.is_council else party


def _forms(words: str) -> Iterator[str]:
    """What a body may be called that is named in full: up to each noun for it, and by the noun alone."""
    for match in itertools.islice(_NOUN.finditer(words), _MOST):
        yield match[0]
        yield _ARTICLE.sub("", words[: match.end()])


def _more_than(words: str) -> Iterator[str]:
    """The nouns of bodies that are named more fully than by them."""
    yield from (match["before"] or match["behind"] for match in _NAMED.finditer(words))


def _recalled(mention: Mention, sure: _Parties) -> Mention:
    if not isinstance(mention, Actor | Body) or mention.parties:
        return mention
    words = mention.text if isinstance(mention, Body) else mention.role or ""
    form = words
    if form not in sure and (match := _IN_POST.search(words)) is not None:
        form = match["form"]
    return attrs.evolve(mention, parties=(sure[form],)) if form in sure else mention
