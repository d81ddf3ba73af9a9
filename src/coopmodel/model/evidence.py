"""Where in a text a fact stands."""

from __future__ import annotations

import attrs

from coopmodel.model import checks
from coopmodel.values.span import Span

__all__ = ["Evidence"]


@attrs.frozen(kw_only=True)
class Evidence:
    """The words of a text that state one field of a record.

    For the text that was read, `text[span.start:span.end] == quote`.

    Raises:
        ModelError: A field breaks its rule, or `span` and `quote` differ in length.

    >>> Evidence(span=Span(start=3, end=15), quote="May 20, 2020", field="start", rule="dated_meeting").quote
    'May 20, 2020'
    """

    span: Span = attrs.field(validator=checks.a(Span))
    """Where the words stand, in code points of the original text."""

    quote: str = attrs.field(validator=checks.is_quote)
    """The words, to the letter."""

    field: str = attrs.field(validator=checks.is_text)
    """The field that they fill, with dots for fields of fields: "start", "place.city", "head.name"."""

    rule: str = attrs.field(validator=checks.is_text)
    """The name of the rule that read them; the reference lists the rules."""

    def __attrs_post_init__(self) -> None:
        if len(self.quote) != len(self.span):
            checks.refuse(
                self, "quote", self.quote, f"has {len(self.quote)} code points, its span {len(self.span)}"
            )
