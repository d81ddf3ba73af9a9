"""People: their names, with the posts and parties that stand around them.

Each pattern is matched against the tags of a sentence's tokens (see `tokens`), one letter a token.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import attrs

from coopmodel.gazetteers.roles import classes_of
from coopmodel.gazetteers.words import is_word
from coopmodel.mentions.kinds import Actor
from coopmodel.mentions.parties import OF, OF_ANY, acting_parties, city_of
from coopmodel.mentions.tokens import Token

__all__ = ["find_actors"]

_RUN = "[MWIiJPBGA]"
_HEAD = "[MRgi]*R(?:-?[Rg]|M(?=[ofNH]))*(?:W&W(?=[of]))?|[MRi]*g(?=t?[HNK])"
_NAMED_POST = (
    f"(?>(?:(?<!{_RUN}){_RUN}*+'?[MWIJGA]*+(?:\\([ABGP]\\))?[MWIJGA]*+(?:(?<=[WIM])&[WIM]++"
    "(?:\\([ABG]\\))?)?)?"
    f"(?:{_HEAD})(?:\\([WIM]{{1,3}}\\)|[BG])?{OF_ANY}{{0,5}})"
)
"""A post, in tags: "Iran's Deputy Minister of the Interior", "National Security and Intelligence Adviser"."""

_POST = _NAMED_POST.replace(OF_ANY, OF)
_SHORT = f"(?>{_RUN}*+(?:{_HEAD}))"
_TITLES = "(?:t?H(?:-H)*|\\(H\\))*+"
_FIRST = "N|(?<=H)[WAC]|(?<=[RgPG])W(?=[NC])|(?<![fo])C(?=N)|(?<=[RgH])P(?=N)|(?<=H)[KP]|(?<=[RgH])A(?=:|A:|A{1,3}$)|(?<![\\s\\S])A(?=A{1,2}:)|(?<=RtH)A(?=A)|(?<=[RH])A(?=N)"
_NAME = f"{_TITLES}K*(?:{_FIRST})(?:(?:[-NKWACp]|(?<=N)P){{0,6}}(?:[NWAC]|(?<=N)P))?"
_BODY = f"t?{_RUN}{{0,8}}[IiG]{OF}{{0,3}}"

_ACTOR = re.compile(
    "|".join(
        [
            (
                f"(?P<post1>(?:(?:{_NAMED_POST}(?:\\([ABG]\\))?[,-]){{1,2}}|{_SHORT}&)?{_NAMED_POST})(?:\\([ABG]\\))?(?:,t?[BPG]{{1,3}}(?=,t?H))?,?t?(?P<name1>{_NAME})"
                f"(?P<tail1>(?:,t?(?:{_BODY})(?=,)|,t?{_NAMED_POST}(?![of]|,?t?{_TITLES}(?:[NK]|CN)|&t?{_NAMED_POST}{_TITLES}(?:[NK]|CN))(?:,G(?=,))?|ot?[PB])?)"
            ),
            (
                f"(?P<name2>{_NAME})(?:,[AHK]{{1,2}}(?=,)){{0,2}},t?(?P<post2>(?:{_NAMED_POST}&)?{_NAMED_POST})(?P<tail2>(?:,t?(?:{_BODY}"
                f"|[GPA]))?)(?!{_TITLES}(?:[NK]|CN|WN))"
            ),
            f"(?P<name3>{_NAME})\\((?P<post3>{_NAMED_POST}|[PBJGA]{{1,3}})\\)",
            f"(?P<post4>[PBJG])\\((?P<name4>{_NAME})\\)",
            (
                f"(?P<name5>{_NAME})(?P<from5>[fo])(?P<post5>{_BODY}|t?[PB])(?P<tail5>(?:,wft?(?:{_NAMED_POST}"
                f"|{_BODY}))?)"
            ),
            f"(?P<name6>{_NAME})",
            f"(?P<post7>{_POST}(?:&t?{_POST})?)(?!'I)",
        ]
    )
)
_SENT_FROM = {"from", "of", "for"}
_GENERALS = frozenset(
    """
    attorney prosecutor procurator solicitor inspector director secretary controller comptroller
    """.split()
)
_CHAIRS = {"chair", "chairman", "chairwoman", "chairperson"}
_COUNCILS = {"council", "committee", "board", "group", "meeting", "conference"}
_CHAIR = 5
_DELEGATION = {"delegation", "delegations"}
_SECTIONS = frozenset(
    """
    department section division unit staff desk sector branch operations cooperation relations communication
    communications planning training strategy policy analysis protocol detachment battalion regiment
    outpost station
    """.split()
)


_OFFICE, _OFFICE_OF = re.compile("Iot?$"), 3
"""Before a post that names but the office of whoever has it."""


def find_actors(tags: str, tokens: Sequence[Token], text: str) -> Iterator[tuple[int, int, Actor]]:
    """The people of a sentence, each with the numbers of its first token and of the one behind it.

    A name without a title, a post or a party beside it has two words at least, and is not certain.
    """
    for match in _ACTOR.finditer(tags):
        form = (match.lastgroup or "")[-1]
        if form == "7" and _OFFICE.search(tags[max(0, match.start() - _OFFICE_OF) : match.start()]):
            continue
        parts = {
            key[:-1]: match.span(key) for key, value in match.groupdict().items() if value and key[-1] == form
        }
        if "from" in parts and tokens[parts["from"][0]].text.lower() not in _SENT_FROM:
            parts = {"name": parts["name"]}
        parts = {key: _apart(span, tokens) for key, span in parts.items()}
        actor = _actor(parts, tags, tokens, text)
        if actor is not None:
            start = min(span[0] for span in parts.values())
            end = max(span[1] for span in parts.values())
            if tags.startswith(")", end) and "(" in tags[start:end]:
                actor, end = attrs.evolve(actor, end=tokens[end].end), end + 1
            yield start, end, actor


def _apart(span: tuple[int, int], tokens: Sequence[Token]) -> tuple[int, int]:
    """A post without the delegation beside it: "Inspector General of Police and a delegation of ..."."""
    words = [token.text.lower() for token in tokens[span[0] : span[1]]]
    cut = next(
        (at for at in range(1, len(words) - 2) if words[at] == "and" and words[at + 2] in _DELEGATION), None
    )
    return span if cut is None else (span[0], span[0] + cut)


def _actor(parts: dict[str, tuple[int, int]], tags: str, tokens: Sequence[Token], text: str) -> Actor | None:
    name = _name(parts.get("name"), tags, tokens, text)
    post = _post(parts.get("post"), tokens)
    tail = _post(parts.get("tail"), tokens)
    around = [*post, *tail]
    is_of = "from" in parts and tokens[parts["from"][0]].tag == "o"
    titled = "name" in parts and "H" in tags[parts["name"][0] : parts["name"][1]]
    parties = acting_parties(around) or city_of(around)
    if name is not None and not (around or titled) and name.isupper() and all(map(is_word, name.split())):
        return None
    told = any(token.tag in "Rg" for token in post) if name is None else around or titled or " " in name
    if not told or (name is None and not parties and [token.text for token in post] == ["colleague"]):
        return None
    if "from" in parts and not titled and " " not in (name or ""):
        return None
    start = min(span[0] for span in parts.values())
    end = max(span[1] for span in parts.values())
    is_post = any(token.tag in "Rrg" for token in post)
    further = tail if any(token.tag in "Rg" for token in tail) else []
    role = text[post[0].start : post[-1].end] if is_post else None
    if further and role:
        role = f"{role}, {text[further[0].start : further[-1].end]}"
    return Actor(
        start=tokens[start].start,
        end=tokens[end - 1].end,
        name=name,
        role=role,
        body=text[post[0].start : post[-1].end] if post and not is_post and len(post) > 1 else None,
        parties=parties,
        is_head=is_post
        and not _is_one(parts, tokens)
        and (_is_head(post) or (bool(further) and _is_head(further))),
        is_certain=titled or (bool(around) and not is_of),
    )


def _is_one(parts: dict[str, tuple[int, int]], tokens: Sequence[Token]) -> bool:
    """Whether a post is said to be one of several: "a commissioner in the border service"."""
    at = parts["post"][0]
    return bool({"a", "an"} & {token.text.lower() for token in tokens[max(0, at - 1) : at + 1]})


def _post(span: tuple[int, int] | None, tokens: Sequence[Token]) -> list[Token]:
    if span is None:
        return []
    part = list(tokens[span[0] : span[1]])
    while part and part[0].tag in "t,'":
        part.pop(0)
    return part


def _name(span: tuple[int, int] | None, tags: str, tokens: Sequence[Token], text: str) -> str | None:
    """The name without titles, letters behind it, and a post that begins behind it."""
    if span is None:
        return None
    start, end = span
    while tags[start] in "tH()-":
        start += 1
    while end - start > 1 and ("postnominal" in classes_of(tokens[end - 1].text.rstrip("."))):
        end -= 1
    while end - start > 1 and tags[end - 1] == "W" and tags[end : end + 1] in set("RrIM"):
        end -= 1
    words = [token.text for token in tokens[start:end]]
    end = next((start + at for at, word in enumerate(words) if _again(word, words[:at])), end)
    name = text[tokens[start].start : tokens[end - 1].end].rstrip(".")
    return name or None


def _again(word: str, before: Sequence[str]) -> bool:
    """Whether a name begins once more; two initials may be the same."""
    return word in before and len(word.rstrip(".")) > 1


_NEXT_POST = 4
"""Within how many words behind "and" another post is named, if the "and" parts two posts and not two
subjects of one: "Director of the Arab and International Cooperation Department"."""


def _is_head(post: Sequence[Token]) -> bool:
    """Whether one of the posts that are named together is the top one of a body."""
    parts: list[list[Token]] = [[]]
    for at, token in enumerate(post):
        if token.tag in "&," and any(other.tag in "Rrg" for other in post[at + 1 : at + _NEXT_POST]):
            parts.append([])
        else:
            parts[-1].append(token)
    own = [part for part in parts if not _chairs(part)]
    return any(_is_top(part) for part in own or parts)


def _chairs(post: Sequence[Token]) -> bool:
    """Whether a post is but the chair of those who meet: "Chairman of the Council"."""
    words = [token.text.lower() for token in post]
    return len(post) <= _CHAIR and bool(_CHAIRS & set(words)) and bool(_COUNCILS & set(words))


_LONG = 9
"""Within how many words behind a post its section is named."""


def _is_top(post: Sequence[Token]) -> bool:
    """Whether a post is the top one of its body: a minister, but no deputy, adviser or head of a section."""
    first = next((at for at, token in enumerate(post) if token.tag in "Rrg"), 0)
    end = next((at for at in range(first, len(post)) if post[at].tag in "of"), len(post))
    words = [token.text.lower() for token in post[:end]]
    words = [part for word in words for part in (word, *re.split("[- ]", word))]
    if "officer-in-charge" in words:
        return True
    if any("junior" in classes_of(word) for word in words) or _is_rank(words, post):
        return False
    if _SECTIONS & set(words) and not {"minister", "secretary", "general"} & set(words):
        return False
    behind = {token.text.lower() for token in post[end : end + _LONG] if not _is_national(post, token)}
    if _is_below(post, words, behind, end):
        return False
    if behind & _SECTIONS and not {"minister", "secretary"} & set(words):
        return False
    if any("head_role" in classes_of(word) for word in (*words, *(token.text for token in post[:end]))):
        return True
    return "general" in words and bool(_GENERALS & set(words))


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


def _is_rank(words: Sequence[str], post: Sequence[Token]) -> bool:
    """Whether a post is one that many have: "Chief Inspector", "Federal Prosecutor"."""
    if words[-1:] == ["prosecutor"]:
        return bool(_ONE_OF_MANY & set(words)) or (
            len(words) == 1 and not _TELLS_WHOSE & {token.tag for token in post}
        )
    return bool(words) and words[-1] in _RANKS


_OF_SUBJECT = re.compile("[of]t?[MWNwIi&,]+(?:ft?(?=[BJ])|$)")
"""Behind a post, in tags: "of Police Services", "of Cooperation at the"."""


_MINISTER_OF_STATE = re.compile(r"(?i)\bminister of state(?: (?:for|at|in|of)\b|$|,)")


def _is_below(post: Sequence[Token], words: Sequence[str], behind: set[str], end: int) -> bool:
    """Whether a post is below the top by what stands beside it.

    "INTERPOL's Executive Director of Police Services", "Secretary of State of the interior ministry",
    "Executive Secretary of the Ministry of Justice", "Secretary to the President",
    "High Commissioner", "Minister of State for Law".
    """
    if end < len(post) and post[end].text.lower() == "to":
        return True
    if list(words[-2:]) == ["state", "minister"]:
        return True
    if {"high", "commissioner"} <= set(words) or _MINISTER_OF_STATE.search(" ".join(t.text for t in post)):
        return True
    of_ministry = bool(behind & {"ministry", "ministries"})
    if "secretary" in words and of_ministry and (words[0] == "executive" or "state" in behind):
        return True
    tags = "".join(token.tag for token in post)
    of_subject = _OF_SUBJECT.match(tags, end)
    international = "B" in tags[:end] or (of_subject is not None and "B" in tags[of_subject.end() :])
    return bool({"director", "head"} & set(words)) and of_subject is not None and international
