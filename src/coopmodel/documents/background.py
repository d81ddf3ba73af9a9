"""Lines that are no part of a report: what a web page has around it."""

from __future__ import annotations

import re

__all__ = ["ends_report", "introduces_links", "is_background", "without_background"]


def _any_of(lines: str) -> re.Pattern[str]:
    """One pattern for whole lines out of a pattern a line; `…` stands for some more words."""
    patterns = [line.strip().replace("…", ".{0,160}") for line in lines.strip().splitlines()]
    return re.compile(rf"(?:{'|'.join(patterns)})[\s:.\u2026|»>-]*", re.IGNORECASE)


_ENDS = _any_of(
    r"""
    in other news
    (?:related|more|latest|other|recent|similar) (?:news|stories|articles|posts|topics|content|links)
    (?:more|latest|other|top) (?:news|stories|articles|posts) (?:in|from|on) (?:this|the|our) \w+
    you (?:may|might) also like(?: ?:…)?
    most (?:viewed|read|popular)
    leave (?:a|your) (?:reply|comment)…
    (?:\d+ )?comments?
    post a comment
    your email address…
    share (?:this|on|via)…
    recommended(?: for you)?
    related|more on this (?:topic|story)…
    trending(?: now)?
    """
)
_BACKGROUND = _any_of(
    r"""
    (?:also read|read (?:more|also|next)|see also)(?: ?:…)?
    advertise(?:ment)?
    (?:subscribe|sign up|sign in|log in|newsletter|follow us|click here|download|stay tuned|search|skip to)\b…
    share|print|e-?mail|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy link
    menu|home|links|next|previous|go
    back to…|contact (?:us|details)|about us|office of the spokesperson
    (?:photo|image|picture|video|credit|caption)s?(?: (?:credit|courtesy))? ?:…
    …all rights reserved…|(?:©|\(c\)|copyright)…|.{0,60} ©…
    (?:terms (?:of|and)|privacy|cookies?)\b…
    this (?:information|material) may not be…|found an error…|select the error…|save my name…
    (?:begin|end) text|for immediate release|joint (?:press release|statement)
    media (?:contacts?|release)\b ?:?…
    -? ?ends? ?-|\#+|\*+|\d{1,4}|page \d+…
    (?:source|url|see|tags?|hashtags?) ?:(?!.*\b[12]\d{3}[-/.]\d\d?[-/.]\d)…|(?:https?://|www\.)\S{1,300}
    by [\w.'-]+(?: [\w.'-]+){0,3}
    (?:(?:\d{1,2}[:.]\d\d )?(?:local time|gmt|utc|cet|cest|eet|eest|msk|bst|ist|est|edt)[ ,/|]{0,3}){1,4}
    """
)
_LINKS = _any_of(
    r"""
    (?:also read|read (?:more|also|next)|see also)
    """
)
_TAIL = re.compile(r"\b(?:ADVERTISEMENT|Advertisement)\s*$")


def ends_report(line: str) -> bool:
    """Whether a line says that what follows is another text: other news, comments, a newsletter."""
    return _ENDS.fullmatch(" ".join(line.split())) is not None


def introduces_links(line: str) -> bool:
    """Whether a line stands above the headlines of other texts, such as "Read also"."""
    return _LINKS.fullmatch(" ".join(line.split())) is not None


def is_background(line: str) -> bool:
    """Whether a line is part of a web page's frame, not of its report."""
    return _BACKGROUND.fullmatch(" ".join(line.split())) is not None


def without_background(line: str) -> int:
    """The length of a line without the words of a page's frame that stick to its end."""
    match = _TAIL.search(line, max(0, len(line) - 40))
    return match.start() if match else len(line)
