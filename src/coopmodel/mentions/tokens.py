"""A sentence as tokens, each with a one-letter tag, so that people and posts can be matched as patterns.

The tags:

    P  a state                               B  an international body                 G  a national agency
    J  an adjective or people of a state     C  a city                                D  a date
    R  a post ("minister")                   r  its plural                            M  a modifier of a post
    g  "general"                             H  a title ("Mr.")
    I  a body's noun ("Ministry")            i  the same in lower case
    N  a word like a name                    K  an initial                            A  letters in capitals
    W  another word with a capital           p  a particle of a name ("bin")          w  a word of grammar
    x  any other word
    o  "of"     t  an article   f  another preposition     &  "and"     '  the possessive     d  a number

Punctuation is its own tag.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

import attrs

from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.names import NameHit, find_names
from coopmodel.gazetteers.roles import classes_of
from coopmodel.gazetteers.words import is_word
from coopmodel.mentions.dates import StatedDate, find_dates
from coopmodel.mentions.sentences import INITIALS

__all__ = ["Token", "read_tokens"]


@attrs.frozen
class Token:
    """A word, a known name, a date or a punctuation mark."""

    text: str
    start: int
    end: int
    tag: str
    entry: Entry | None = None
    date: StatedDate | None = None


_WORD = re.compile(
    r"(?P<retired>\((?:[Rr]etd?\.?|[Rr]td\.?|[Rr]etired|[Rr])\)\.?)|(?:[^\W\d_]\.){2,}"
    rf"|(?:[A-Z]|\b(?:{'|'.join(sorted(INITIALS))}))\.(?=\s?[A-Z])"
    r"|\b(?:responsible for|in charge of)\b|\b[Cc]harg[eé]s? d'[Aa]ffaires(?: a\.i\.)?"
    r"|(?:Tan|Dato'|Datuk|Dato|Datin) (?:Sri|Seri)(?= [A-Z])|Dato'(?= )|(?P<possessive>'s\b|(?<=s)'(?=\s|$))"
    r"|\w+(?:(?!'s\b)[-'\u2019/.]\w+)*\.?|[^\w\s]"
)
_ENTRY_TAGS = {
    EntryKind.STATE: "P",
    EntryKind.ORGANIZATION: "B",
    EntryKind.ADJECTIVE: "J",
    EntryKind.PEOPLE: "J",
    EntryKind.AGENCY: "G",
    EntryKind.POST: "R",
    EntryKind.CITY: "C",
}
_CLASS_TAGS = (
    ("function", "w"),
    ("given", "N"),
    ("honorific", "H"),
    ("modifier", "M"),
    ("head_role", "R"),
    ("other_role", "R"),
    ("plural", "r"),
    ("institution", "I"),
)
_LOWER_CLASS_TAGS = (
    ("function", "w"),
    ("institution_lower", "i"),
    ("modifier", "M"),
    ("head_role", "R"),
    ("other_role", "R"),
    ("plural", "r"),
    ("particle", "p"),
)
_ARTICLED = re.compile(r"(?:al|el|ul|ur|ad|an|ar|as|ash|at|az|bin|d|abu)[-'][A-Z]")
_SMALL = {"of": "o", "the": "t", "a": "t", "an": "t", "and": "&", "&": "&", "–": "-", "general": "g"}
_SMALL |= dict.fromkeys("for at in to on from with under against".split(), "f")
_SMALL |= dict.fromkeys(("responsible for", "in charge of"), "f")


def read_tokens(text: str, introduced: Mapping[str, Entry] | None = None) -> list[Token]:
    """The tokens of a sentence, in order; `introduced` are names that the text gives to bodies."""
    dates = find_dates(text)
    known: list[Token] = [Token(text[d.start : d.end], d.start, d.end, "D", date=d) for d in dates]
    own = list(_introduced(text, introduced)) if introduced else []
    names = (hit for hit in find_names(text) if not any(hit.start < o.end and o.start < hit.end for o in own))
    free = [
        hit
        for hit in (*own, *names)
        if not any(d.start < hit.end and hit.start < d.end for d in dates) and not _is_part_of_name(text, hit)
    ]
    known += [
        Token(text[hit.start : hit.end], hit.start, hit.end, _ENTRY_TAGS[hit.entry.kind], entry=hit.entry)
        for hit in free
    ]
    known.sort(key=lambda token: token.start)
    tokens: list[Token] = []
    at = 0
    for token in known:
        tokens += _words(text, at, token.start)
        tokens.append(token)
        at = token.end
    tokens += _words(text, at, len(text))
    tokens = _with_fields(tokens)
    return [_in_name(tokens, at) for at in range(len(tokens))]


_STAFF = frozenset(
    """
    adviser advisor analyst attache attaché coordinator co-ordinator consultant expert investigator manager
    officer specialist trainer
    """.split()
)
_FIELD = re.compile(r"(?!.*(?:ed|id|old|met|saw|gave|sent)$)[a-z]+(?:-[a-z]+)?")
"""A word for what somebody works on; "joined", "told" and "met" are none."""
_FEWEST = 2
_BEGINS_POST = frozenset(",tM")


def _with_fields(tokens: list[Token]) -> list[Token]:
    """The tokens, a word for the field of a post that many have as a part of the post.

    "Anna Kalna, fisheries adviser at the Secretariat", "a senior intelligence analyst"
    """
    for at, token in enumerate(tokens):
        if token.text not in _STAFF or at < _FEWEST:
            continue
        field = tokens[at - 1]
        if field.tag in "xi" and _FIELD.fullmatch(field.text) and tokens[at - 2].tag in _BEGINS_POST:
            tokens[at - 1] = attrs.evolve(field, tag="M")
    return tokens


def _in_name(tokens: list[Token], at: int) -> Token:
    """A token, a word of grammar as part of a name if it stands in one.

    "General To Van Lam", "Tran Quoc To said"

    "Justice" is the post of a judge if a name stands behind it, and before it but a title: "Lady Justice".
    """
    token = tokens[at]
    if (
        token.tag == "M"
        and token.text.lower() in _HELPERS
        and at + 1 < len(tokens)
        and tokens[at + 1].text == "to"
    ):
        return attrs.evolve(token, tag="R")
    before = tokens[at - 1].tag if at else "."
    behind = tokens[at + 1].tag if at + 1 < len(tokens) else "."
    if token.text == "Justice" and behind == "N" and before in _BEFORE_JUDGE:
        return attrs.evolve(token, tag="R")
    if token.tag not in _GRAMMAR or not token.text.istitle() or not at:
        return token
    is_short = len(token.text) <= _SHORT
    begins = is_short and before in _RANKED and (behind in _NAMED or behind == "K")
    ends = before in _NAMED and at > 1 and tokens[at - 2].tag == "N" and behind in _PLAIN
    return attrs.evolve(token, tag="N") if begins or ends else token


_SHORT = 3
_HELPERS = {"assistant", "deputy", "second"}
_BEFORE_JUDGE = set("HJPtw.,")
_GRAMMAR, _RANKED, _NAMED, _PLAIN = set("wft"), set("RgH"), set("NCW"), set("wx,.")


def _introduced(text: str, names: Mapping[str, Entry]) -> Iterator[NameHit]:
    wordings = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w-])(?:{wordings})(?![\w-])", text):
        yield NameHit(match.start(), match.end(), names[match[0]])


def _is_part_of_name(text: str, hit: NameHit) -> bool:
    """Whether a city's name is but the half of a name: "O'Connell", "Sherwood-Randall"."""
    joined = text[hit.start - 1 : hit.start] in {"'", "-"} or re.match(
        r"-[A-Z]|-[a-z]", text[hit.end : hit.end + 2]
    )
    return hit.entry.kind is EntryKind.CITY and bool(joined)


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        if match["retired"]:
            yield Token(word, match.start(), match.end(), "H")
            continue
        if match["possessive"]:
            yield Token(word, match.start(), match.end(), "'")
            continue
        if word.endswith(".") and len(word) > 1 and not _keeps_dot(word):
            yield Token(word[:-1], match.start(), match.end() - 1, _tag(word[:-1]))
            yield Token(".", match.end() - 1, match.end(), ".")
            continue
        if word in _WHOSE and text.startswith(" Excellency", match.end()):
            yield Token(word, match.start(), match.end(), "H")
            continue
        if word == "Under" and text.startswith(" Secretar", match.end()):
            yield Token(word, match.start(), match.end(), "M")
            continue
        is_verb = word in _POSTS_AND_VERBS and _BEFORE_VERB.search(
            text, max(start, match.start() - 16), match.start()
        )
        yield Token(word, match.start(), match.end(), "w" if is_verb else _tag(word))


_WHOSE = {"His", "Her"}
"""What begins a form of address: "Her Excellency"."""

_POSTS_AND_VERBS = {"chair", "co-chair", "head"}
_BEFORE_VERB = re.compile(r"\b(?:to|will|would|shall) (?:also |jointly )?$")


def _keeps_dot(word: str) -> bool:
    return (
        "." in word[:-1]
        or len(word) == len("K.")
        or word[:-1] in INITIALS
        or word == "St."
        or bool({"honorific", "postnominal", "short"} & classes_of(word[:-1]) or word[:-1] in _SHOUTED_TITLES)
    )


_CHARGE = re.compile("charg[eé]s? d'a")
"""How the post of a chargé d'affaires begins, which is one word."""


@functools.lru_cache(maxsize=16_384)
def _tag(word: str) -> str:
    lower = word.lower()
    if small := _SMALL.get(lower) or ("R" if _CHARGE.match(lower) else None):
        return small
    if not word[0].isalnum():
        return word[0]
    if word[0].isdigit():
        return "d"
    if _ARTICLED.match(word):
        return "N"
    if not word[0].isupper():
        return _class_tag(classes_of(lower), _LOWER_CLASS_TAGS) or "x"
    return _capital_tag(word)


_SHOUTED_TITLES = {"MR", "MRS", "MS", "DR", "HON"}


def _capital_tag(word: str) -> str:
    bare = word.rstrip(".")
    if "honorific" in classes_of(bare) or bare in _SHOUTED_TITLES:
        return "H"
    if word.endswith(".") and "short" in classes_of(bare):
        return "N"
    if len(bare) == 1 or "." in bare or (word.endswith(".") and bare in INITIALS):
        return "K"
    shouted = bare.isupper()
    named = classes_of(bare) | (
        classes_of(word.lower()) - ({"particle", "function"} if shouted else {"particle"})
    )
    if tag := _class_tag(named, _CLASS_TAGS):
        return tag
    if shouted:
        return "A"
    return "W" if all(is_word(part) for part in re.split(r"[-/']", bare) if part) else "N"


def _class_tag(classes: frozenset[str], order: tuple[tuple[str, str], ...]) -> str | None:
    return next((tag for name, tag in order if name in classes), None)
