"""Values as error messages name them."""

from __future__ import annotations

__all__ = ["shown"]

_LONGEST = 80


def shown(value: object) -> str:
    """The value as Python writes it, cut to 80 characters; its class where Python refuses to write it.

    >>> shown("soon"), shown(10**5000)
    ("'soon'", '<int>')
    """
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # an int of more than 4,300 digits, a list nested too deep
        return f"<{type(value).__name__}>"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
