"""Where a meeting takes place."""

from __future__ import annotations

import attrs

from coopmodel.model import checks
from coopmodel.values.countries import COUNTRY_CODES

__all__ = ["Place"]


@attrs.frozen(kw_only=True)
class Place:
    """A place as exact as the text states it.

    Raises:
        ModelError: A field breaks its rule, the country is none of ISO 3166-1, or nothing is known.

    >>> Place(city="Tashkent", country="UZ").venue is None
    True
    """

    city: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The city as the text writes it."""

    country: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """ISO 3166-1 alpha-2 code of the state (Kosovo: XK)."""

    venue: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The building or hall, in the text's words."""

    def __attrs_post_init__(self) -> None:
        if (self.city, self.country, self.venue) == (None, None, None):
            checks.refuse(self, "city", None, "and country and venue are None too: nothing is known")
        if self.country is not None and self.country not in COUNTRY_CODES:
            checks.refuse(self, "country", self.country, "is no ISO 3166-1 alpha-2 code (nor XK, Kosovo)")
