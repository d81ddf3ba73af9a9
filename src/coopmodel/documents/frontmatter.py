"""The block of `key: value` lines between `---` fences with which some texts begin."""

from __future__ import annotations

import re

import attrs

from coopmodel.values.span import Span

__all__ = ["FrontMatter", "read_front_matter"]


@attrs.frozen(kw_only=True)
class FrontMatter:
    """What the lines before the text say of it; what they do not say is None."""

    end: int = 0
    """Offset behind the closing fence; 0 where there is no front matter."""

    title: str | None = None
    date: str | None = None
    url: str | None = None
    publisher: str | None = None

    spans: tuple[Span, ...] = ()
    """The lines, fences included."""


_KEYS = {
    "title": "title",
    "date": "date",
    "published": "date",
    "published_time": "date",
    "url": "url",
    "source_url": "url",
    "link": "url",
    "sitename": "publisher",
    "site": "publisher",
    "publisher": "publisher",
    "hostname": "publisher",
}
_FENCE = re.compile(r"[\s\ufeff]{0,100}---[ \t]*\r?\n")
_CLOSE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_LONGEST = 10_000
_SURROGATE = re.compile("[\ud800-\udfff]")
_PAIR = re.compile(r"([A-Za-z_]{1,40}):[ \t]*(.*)")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\(.)")


def read_front_matter(text: str) -> FrontMatter:
    r"""The front matter of a text: what trafilatura writes before its markdown, or a static site's.

    Keys that are not known are passed over; so is a fence that is never closed.

    >>> read_front_matter("---\ntitle: Ministers meet\nurl: https://example.org\n---\nText").title
    'Ministers meet'
    """
    fence = _FENCE.match(text)
    close = _CLOSE.search(text, fence.end(), fence.end() + _LONGEST) if fence else None
    if fence is None or close is None:
        return FrontMatter()
    found: dict[str, str] = {}
    for pair in _pairs(text[fence.end() : close.start()]):
        key, value = _KEYS.get(pair[0].lower()), _unquoted(pair[1])
        if key and value and not _SURROGATE.search(value):
            found.setdefault(key, value)
    spans = [
        Span(start=line.start(), end=line.end())
        for line in re.compile(r"\S(?:.*\S)?").finditer(text, 0, close.end())
    ]
    return FrontMatter(end=close.end(), spans=tuple(spans), **found)


def _pairs(lines: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for line in lines.splitlines():
        match = _PAIR.match(line)
        if match:
            pairs.append((match[1], match[2].strip()))
        elif pairs and line[:1].isspace():
            pairs[-1] = (
                pairs[-1][0],
                f"{pairs[-1][1].removesuffix(chr(92))} {line.strip().removeprefix(chr(92))}",
            )
    return pairs


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == "'":
        value = value[1:-1].replace("''", "'")
    elif len(value) > 1 and value[0] == value[-1] == '"':
        value = _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else m[2], value[1:-1])
    return " ".join(value.split())
