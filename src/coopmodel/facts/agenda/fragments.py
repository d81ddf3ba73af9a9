"""Words that name no subject: fragments of a sentence, statements, and words that say nothing."""

from __future__ import annotations

import re

__all__ = ["is_fragment", "says_nothing"]

_EMPTY = frozenset(
    """
    opening closing
    the a an this these those it them its their his her views issue issues topic topics matter matters
    question questions following results ways and other others how there that number range wide of in on
    mutual common interest concern concerns brief briefs more than importance need several many domains
    areas information critical separately too what joining final report reports proposal proposals
    comprehensive high priority with given to time some one two three four five six seven eight nine ten
    dozen dozens twelve fifteen twenty thirty forty fifty hundred point points each every agenda part
    margins sidelines occasion initiative initiatives half rest bulk session sessions morning afternoon
    thing things day days meeting talks hour hours first last
    second large good main idea minutes items item country national files file cases case shortcomings
    shortcoming difficulties problems challenges successes weaknesses
    """.split()
)
_ORDINAL = re.compile(r"[0-9]+(?:st|nd|rd|th)?")
_POINTS_BACK = re.compile(
    r"(?i)\b(?:on|of|in) (?:the matter|(?:this|these|such) (?:\w+ )?(?:issues?|matters?|topics?|areas?"
    r"|field)|(?:it|them|this|these|that)(?: (?:alone|all))?)$"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_NO_SUBJECT = re.compile(
    r"(?i)(?:also$|it|them|him|us|according to |bring(?:ing)? |that|who|through|alongside|as|those|these"
    r"|this|discussed|consistent|such as|including|in \w+ing|at|from|after|before|since|during|(?:many|some"
    r"|most|all|both|one) of)\b|(?:and |was |were |is |are |has |have |had |be |been )*"
    r"(?:found|spoke|held|made|given|taken|met|told|put|led|sent|[a-z]+ed)(?: forward| out| up)?"
    r" (?:in|on|of|at|by|with|to|that|it|from|for|during|jointly|simultaneously|earlier|before|after|upon"
    r"|useful|the) |\w+ (?:was|were) |\w+ (?:\w+ ){1,2}(?:seized|apprehended|arrested|detained|killed)$"
    r"|(?:the )?(?:both |two )?(?:sides|parties|countries|delegations)$|(?:and|or|to|for|pointed out"
    r"|promptly|jointly|among others?) |while |\W*(?:the (?:press service|statement|communiqu"
    r"|release (?:said|adds))|said|noted|added)\b|inter alia$|the (?:above|foregoing|same)$"
    r"|in (?:both|the|their|all) |(?:the )?(?:officials|participants|delegates|ministers)$"
    r"|(?:the |an? )?[A-Z]\w+ (?:proposal|offer|request|report|paper|presentation)$"
    r"|(?:all |any |some )?other (?:[\w-]+ )?(?:matters|issues|topics|areas|questions|fields)$"
    r"|(?:the |their )?(?:ongoing|existing|current|close|good|excellent|long-?standing) "
    r"(?:\w+ )?(?:cooperation|partnership|relations(?:hip)?|ties|collaboration)$"
    r"|the (?:depth|strength|breadth|quality) of (?:the |their |our )?(?:\w+ )?"
    r"(?:partnership|relations(?:hip)?|cooperation|ties|friendship)$"
    r"|(?:a few|an?|some|several|three|two|many) (?:\w+ )?(?:points|issues|matters|questions"
    r"|things) (?:which|that)\b|something |nothing |(?:rather than|instead of|not) "
    r"|(?:each|every) (?:\w+ )?(?:points?|items?"
    r"|issues?)\b|(?P<word>\w+) (?:by (?P=word)|per)\b|(?:the |their |its |our )?(?:\S+ )?(?:commitment"
    r"|readiness|willingness|determination) to"
    r" (?:work|cooperat|continu|further)"
    r"|(?:its|their|his|her) (?:intentions?|plans?|decision|wish|readiness) to "
    r"|(?:if|whether) (?:it|this|that) |save for |one (?:in|for|from) "
    r"|(?:the|this|that|these) (?:matter|issue|question|topic|subject)s? (?:since|until|from|in|at|for|with"
    r"|during|by|before|after)\b|the same \w+$|(?:the )?(?:\w+ )?(?:have|has|had)"
    r" (?:agreed|decided|resolved|undertaken|adopted|approved)\b"
    r"|(?:its|their|his|her|our) (?:own )?(?:figures|numbers|notes|data|results|files|papers|statistics"
    r"|reports|lists)$"
    r"|what (?:is|was|are|were) (?:on|at) the \w+$"
    r"|behalf |where to |how to$|it (?:claims|from)\b|[^;]{3,120} (?:undertook|offered|agreed|pledged"
    r"|promised|proposed|decided|vowed) (?:to|that) |[^,]{3,80} (?:reported|said|informed"
    r"|stated)(?: on \w+)?$"
)
"""A part of a sentence that was cut off from what it belongs to."""


_PREDICATE = re.compile(r"\b(?:is|are|was|were|will|would|could)\b")
_CLAUSE = re.compile(
    r"(?i)\b(?:which|that|who|whose|what|how|whether|when|where|why|as|if|since|until|once|while)\b"
)


def _states(words: str) -> bool:
    """Whether some words are a statement rather than a subject: they have a verb of their own."""
    verb = _PREDICATE.search(words)
    return verb is not None and not _CLAUSE.search(words[: verb.start()])


def is_fragment(words: str) -> bool:
    """Whether some words that were cut out of a sentence name no subject.

    >>> is_fragment("it with the ministers"), is_fragment("forged licences"), is_fragment("several issues")
    (True, False, True)
    """
    words = words.lstrip("\"' ")
    return (
        _states(words)
        or _POINTS_BACK.search(words) is not None
        or _NO_SUBJECT.match(words) is not None
        or says_nothing(words)
        or not _WORD.search(words)
    )


def says_nothing(words: str) -> bool:
    """Whether some words are all of the kind that tells no subject: "a wide range of issues"."""
    return all(word in _EMPTY or _ORDINAL.fullmatch(word) for word in re.findall(r"\w+", words.casefold()))
