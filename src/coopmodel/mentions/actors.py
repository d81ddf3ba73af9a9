"""People: their names, with the posts and parties that stand around them.

Each pattern is matched against the tags of a sentence's tokens (see `tokens`), one letter a token.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from coopmodel.gazetteers.roles import classes_of
from coopmodel.gazetteers.words import is_word
from coopmodel.mentions.headlines import without_verb
from coopmodel.mentions.kinds import Actor
from coopmodel.mentions.parties import OF, OF_ANY, acting_parties, city_of
from coopmodel.mentions.tokens import Token
from coopmodel.mentions.tops import is_head

__all__ = ["find_actors"]

_RUN = "[MWIiJPBGA]"
_HEAD = "[MRgi]*R(?:-?[Rg]|M(?=[ofNH]|,t?H))*(?:W&W(?=[of]))?|[MRi]*g(?=t?[HNK])"
_OWNER = f"{_RUN}{{0,4}}'?[MWIA]{{0,4}}Iot?[MWI]{{1,3}}(?:&[MWI]{{1,2}})?'?(?=[MW]*+R)"
"""A body of several words before its post, in tags: "Latvia's Ministry of the Interior Deputy Director"."""
_NAMED_POST = (
    f"(?>(?:(?<!{_RUN})(?:{_OWNER})?{_RUN}*+'?[MWIJGA]*+(?:(?<=[MWIJGA'])\\([ABGP]\\))?[MWIJGA]*+(?:(?<=[WIM])&[WIM]++"
    "(?:\\([ABG]\\))?)?)?"
    f"(?:{_HEAD})(?:\\([WIM]{{1,3}}\\)|[BG])?{OF_ANY}{{0,5}}(?:(?<=[Rg])&[WMI]{{2,3}}(?=,?t?[NHK]))?)"
)
"""A post, in tags: "Iran's Deputy Minister of the Interior", "National Security and Intelligence Adviser"."""

_POST = _NAMED_POST.replace(OF_ANY, OF)
_SHORT = f"(?>{_RUN}*+(?:{_HEAD}))"
_TITLES = "(?:t?H(?:-H)*|\\(H\\))*+"
_FIRST = (
    "N|(?<=H)[WAC]|(?<=[RgPG])W(?=[NC])|(?<![fo])C(?=N)|(?<=[RgH])P(?=N)|(?<=H)[KP]|(?<=[RH])A(?=N)"
    "|(?<=[RgH])A(?=:|A:|A{1,3}$)|(?<![\\s\\S])A(?=A{1,2}:)|(?<=RtH)A(?=A)"
    "|(?<![^_])W(?=[AC]{1,3},t?[MRgi])"
)
_NAME = f"{_TITLES}K*(?:{_FIRST})(?:(?:[-NKWACp]|(?<=N)P|(?<=[Np])H(?=N)){{0,6}}(?:[NWAC]|(?<=N)P))?"
_RANKED = "(?:(?<=,)H[MRg]{0,2}[gR](?=[NKC]))?"
"""A rank behind a title, behind a post: ", H.E. General Anna Kalna"."""
_BODY = f"t?{_RUN}{{0,8}}[IiG]{OF}{{0,3}}"

_ACTOR = re.compile(
    "|".join(
        [
            (
                f"(?P<post1>(?:(?:{_NAMED_POST}(?:\\([ABGR]\\))?[,-]){{1,2}}|{_SHORT}&)?{_NAMED_POST})(?:\\([ABGR]\\))?(?:,t?[BPG]{{1,3}}(?=,t?H))?,?t?(?P<name1>{_RANKED}{_NAME})"
                f"(?P<tail1>(?:,t?(?:{_BODY})(?=,)|,t?{_NAMED_POST}(?![of]|,?t?{_TITLES}[MRg]{{0,3}}(?:[NK]|CN)|&t?{_NAMED_POST}{_TITLES}(?:[NK]|CN))(?:,G(?=,))?|ot?[PB])?)"
            ),
            (
                f"(?P<name2>{_NAME})(?:,[AHK]{{1,2}}(?=,)){{0,2}},t?(?P<post2>(?:{_NAMED_POST}&)?{_NAMED_POST})(?P<tail2>(?:,t?(?:{_BODY}"
                f"|[GPA]))?)(?!{_TITLES}(?:[NK]|CN|WN))"
            ),
            f"(?P<name3>{_NAME})\\((?P<post3>{_NAMED_POST}(?:,(?:{_BODY}|t?[PBG])){{0,2}}|[PBJGA]{{1,3}})\\)",
            f"(?P<post4>[PBJG]|{_NAMED_POST})\\((?P<name4>{_NAME})\\)",
            (
                f"(?P<name5>{_NAME})(?P<from5>[fo])(?P<post5>{_BODY}|t?[PB])(?P<tail5>(?:,wft?(?:{_NAMED_POST}"
                f"|{_BODY}))?)"
            ),
            f"(?P<name6>{_NAME})",
            f"(?P<post7>{_POST}(?:&t?{_POST})?)(?!'I|-x)",
        ]
    )
)
_PLACES = frozenset(
    """
    Hotel Resort Hospital Airport Stadium Palace Building Tower Hall Inn Area Zone Corridor Province Region
    District Prefecture County Bridge River Lake Valley Park Road Street Square Island Islands Strait Bay
    """.split()
)
"""With what the name of a house or an area ends: "Grand Kalna Hotel"."""
_QUARTERS = frozenset("North South East West Northern Southern Eastern Western Central Upper Lower".split())
"""What begins the name of an area, not of somebody, behind a post: "chief of the North Riga police"."""

_SENT_FROM = {"from", "of", "for"}
_DELEGATION = {"delegation", "delegations"}


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
        if "tail" in parts and _goes_on(tokens, parts["tail"][1]):
            del parts["tail"]
        parts = {key: _apart(span, tokens) for key, span in parts.items()}
        _leave_verb(parts, tokens)
        actor = _actor(parts, tags, tokens, text)
        if actor is not None:
            start = min(span[0] for span in parts.values())
            end = max(span[1] for span in parts.values())
            if tags.startswith(")", end) and "(" in tags[start:end]:
                actor, end = attrs.evolve(actor, end=tokens[end].end), end + 1
            yield start, end, actor


def _leave_verb(parts: dict[str, tuple[int, int]], tokens: Sequence[Token]) -> None:
    """Leave out the verb of a headline, and what stands behind it: it is told of somebody else."""
    if "name" not in parts:
        return
    is_behind = "post" in parts and parts["post"][0] > parts["name"][0]
    name = without_verb(parts["name"], tokens, is_behind=is_behind)
    if name != parts["name"]:
        parts["name"] = name
        parts.pop("tail", None)


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether a post begins what is told of somebody else: "..., the Chief Commissioner being on leave"."""
    return end < len(tokens) and tokens[end].text == "being"


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
    if name is not None and post and post[-1].text in _QUARTERS:
        return None
    if name is not None and not (around or titled) and name.rsplit(" ", 1)[-1] in _PLACES:
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
    role = text[post[0].start : _end_of_role(post)] if is_post else None
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
        and (is_head(post) or (bool(further) and is_head(further))),
        is_certain=titled or (bool(around) and not is_of),
    )


def _end_of_role(post: Sequence[Token]) -> int:
    """Where a post ends, without the party behind a comma: "Minister of Justice, Norway"."""
    at = len(post) - 1
    if at > 1 and post[at].tag in "PBG":
        at -= 1 + (post[at - 1].tag == "t")
        if post[at].tag == ",":
            return post[at - 1].end
    return post[-1].end


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
    while tags[start] in "tH()-MgR":
        start += 1
    while end - start > 1 and ("postnominal" in classes_of(tokens[end - 1].text.rstrip("."))):
        end -= 1
    while end - start > 1 and tags[end - 1] == "W" and tags[end : end + 1] in set("RrIM"):
        end -= 1
    words = [token.text for token in tokens[start:end]]
    again = (at for at, word in enumerate(words) if tags[start + at] != "H" and _again(word, words[:at]))
    end = next((start + at for at in again), end)
    name = text[tokens[start].start : tokens[end - 1].end].rstrip(".")
    return name or None


def _again(word: str, before: Sequence[str]) -> bool:
    """Whether a name begins once more; two initials may be the same."""
    return word in before and len(word.rstrip(".")) > 1
