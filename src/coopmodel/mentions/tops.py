"""Whether a post is the top one of its body."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from coopmodel.gazetteers.roles import classes_of
from coopmodel.mentions.tokens import Token

__all__ = ["is_head"]

_GENERALS = frozenset(
    """
    attorney prosecutor procurator solicitor inspector director secretary controller comptroller
    """.split()
)
_CHAIRS = {"chair", "chairman", "chairwoman", "chairperson"}
_COUNCILS = {"council", "committee", "board", "group", "meeting", "conference"}
_CHAIR = 5
_PREPARING = {"organising", "organizing", "steering", "drafting", "preparatory"}
_SECTIONS = frozenset(
    """
    department section division unit staff desk sector branch operations cooperation relations communication
    communications planning training strategy policy analysis protocol detachment battalion regiment
    outpost station liaison chancery
    """.split()
)

_NEXT_POST = 4
"""Within how many words behind "and" another post is named, if the "and" parts two posts and not two
subjects of one: "Director of the Arab and International Cooperation Department"."""


def is_head(post: Sequence[Token]) -> bool:
    """Whether one of the posts that are named together is the top one of a body."""
    parts: list[list[Token]] = [[]]
    for at, token in enumerate(post):
        if token.tag in "&," and any(other.tag in "Rrg" for other in post[at + 1 : at + _NEXT_POST]):
            parts.append([])
        else:
            parts[-1].append(token)
    own = [part for part in parts if not _chairs(part)]
    if any(_is_deputy(part) for part in parts):
        own = [part for part in own if part[-1].text.lower() != "commander"]
    return any(_is_top(part) for part in own or parts)


def _is_deputy(post: Sequence[Token]) -> bool:
    """Whether a post is below a commissioner's: whoever commands a crew may be one."""
    words = [token.text.lower() for token in post]
    return "commissioner" in words and bool({"assistant", "deputy"} & set(words))


def _chairs(post: Sequence[Token]) -> bool:
    """Whether a post is but the chair of those who meet: "Chairman of the Council"."""
    words = [token.text.lower() for token in post]
    return (
        (len(post) <= _CHAIR or bool(_PREPARING & set(words)))
        and bool(_CHAIRS & set(words))
        and bool(_COUNCILS & set(words))
    )


_COLLECTIVE = {"commission", "committee", "council", "ministry", "parliament", "government"}
"""Bodies that have another head than a director: "the Commission Director"."""
_LONG = 9
"""Within how many words behind a post its section is named."""


def _is_top(post: Sequence[Token]) -> bool:
    """Whether a post is the top one of its body: a minister, but no deputy, adviser or head of a section."""
    first = next((at for at, token in enumerate(post) if token.tag in "Rrg"), 0)
    end = next((at for at in range(first, len(post)) if post[at].tag in "of"), len(post))
    words = [token.text.lower() for token in post[:end]]
    words = [part for word in words for part in (word, *re.split("[- ]", word))]
    if {"officer-in-charge", "under-secretary-general"} & set(words):
        return True
    behind = {
        token.text.lower() for token in _section_of(post[end : end + _LONG]) if not _is_national(post, token)
    }
    if {"chief", "executive"} <= set(words) and not _is_junior(post, [w for w in words if w != "officer"]):
        return not _SECTIONS & behind
    in_name = _SECTIONS & behind
    if {"director", "general"} <= set(words) and _is_agency(post):
        in_name -= {"department"}
    of_section = (_SECTIONS & set(words) and "general" not in words) or in_name
    if (
        (words[-1:] == ["director"] and _COLLECTIVE & set(words))
        or _is_junior(post, words)
        or _is_below(post, words, behind, end)
    ):
        return False
    if of_section and not {"minister", "secretary"} & set(words):
        return False
    is_service = _OF_SERVICE.search(" ".join(token.text for token in post)) is not None
    if is_service or any(
        "head_role" in classes_of(word) for word in (*words, *(token.text for token in post[:end]))
    ):
        return True
    return "general" in words and bool(_GENERALS & set(words))


_AGENCY = re.compile(r"\bDepartment (?:of|for)\b(?!.*\b[Mm]inistry\b)")


def _is_agency(post: Sequence[Token]) -> bool:
    """Whether a department is an agency by itself, as some states call it: "Department of Immigration"."""
    return _AGENCY.search(" ".join(token.text for token in post)) is not None


def _section_of(behind: Sequence[Token]) -> Sequence[Token]:
    """The words behind a post, without those for the subject of a body: "the Service for Communication"."""
    body = next((at for at, token in enumerate(behind) if token.tag in "Ii"), None)
    if body is None or behind[body].text.lower() in _SECTIONS:
        return behind
    return [token for at, token in enumerate(behind) if at <= body or token.tag in "Ii"]


def _is_national(post: Sequence[Token], token: Token) -> bool:
    """Whether a department is a state's own agency: "Director General of Jordan Customs Department"."""
    if token.text != "Department":
        return False
    at = next(at for at, other in enumerate(post) if other is token)
    run = itertools.takewhile(lambda other: other.tag in "PJMWIGA", reversed(post[:at]))
    return any(other.tag in "PJ" for other in run)


_RANKS = frozenset("inspector superintendent investigator sergeant analyst commissaire".split())
_TELLS_WHOSE = set("PBJGI")
_ONE_OF_MANY = frozenset("federal public lead investigating junior military city".split())


def _is_junior(post: Sequence[Token], words: Sequence[str]) -> bool:
    """Whether a post is one that many have: "Chief Inspector", "Federal Prosecutor", "Deputy Director"."""
    if any("junior" in classes_of(word) for word in words):
        return True
    if words[-1:] == ["prosecutor"]:
        return bool(_ONE_OF_MANY & set(words)) or (
            len(set(words)) == 1 and not _TELLS_WHOSE & {token.tag for token in post}
        )
    return bool(words) and words[-1] in _RANKS


_OF_SUBJECT = re.compile("[of]t?[MWNwIi&,]+(?:ft?(?=[BJ])|$)")
"""Behind a post, in tags: "of Police Services", "of Cooperation at the"."""


def _is_of_part(post: Sequence[Token], behind: set[str]) -> bool:
    """Whether a director's post is that of a part of a force, or of an international body."""
    if _OF_FORCE.search(" ".join(token.text for token in post)):
        return True
    return "directorate" in behind and any(token.tag == "B" for token in post)


_OF_FORCE = re.compile(
    r"\bof (?:(?:[A-Z][\w-]*|and|&) ){1,5}(?:of|at|in) the (?:[\w'-]+ ){0,4}"
    r"(?:Police|Guard|Gendarmerie|Customs)\b"
)
"""What is but a subject on which a force works: "of Criminal Investigations of the Royal Police"."""

_OF_WORK = re.compile(
    r"\b(?:[Dd]irector|[Hh]ead|[Cc]hief) of (?:the )?(?:Investigations?|International Affairs Office)\b"
)
"""A director of what is but a part of any body's work."""

_OF_SERVICE = re.compile(r"\bController of (?:Customs|Immigration|Prisons)\b")
"""A controller who is the head of a service."""

_MINISTER_OF_STATE = re.compile(r"(?i)\bminister of state(?: (?:for|at|in|of)\b|$|,)")


def _is_below(post: Sequence[Token], words: Sequence[str], behind: set[str], end: int) -> bool:
    """Whether a post is below the top by what stands beside it.

    "Director of Investigations of the Royal Police", "Director of INTERPOL's Cybercrime Directorate",
    "INTERPOL's Executive Director of Police Services", "Secretary of State of the interior ministry",
    "Executive Secretary of the Ministry of Justice", "Secretary to the President", "High Commissioner",
    "Minister of State for Law", "Special Secretary", "First Secretary" of an embassy.
    """
    if end < len(post) and post[end].text.lower() == "to":
        return True
    of_state = {"state", "minister"} <= set(words) or {"state", "secretary"} <= set(words)
    below_another = "secretary" in words and words[0] in {"first", "second", "third", "special"}
    if of_state or below_another or {"high", "commissioner"} <= set(words):
        return True
    whole = " ".join(token.text for token in post)
    if _MINISTER_OF_STATE.search(whole) or _OF_WORK.search(whole):
        return True
    if {"director", "head"} & set(words) and _is_of_part(post, behind):
        return True
    of_ministry = bool(behind & {"ministry", "ministries"})
    if "secretary" in words and of_ministry and (words[0] == "executive" or "state" in behind):
        return True
    tags = "".join(token.tag for token in post)
    of_subject = _OF_SUBJECT.match(tags, end)
    international = "B" in tags[:end] or (of_subject is not None and "B" in tags[of_subject.end() :])
    return bool({"director", "head"} & set(words)) and of_subject is not None and international
