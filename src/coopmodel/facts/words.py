"""Words of the genre that several rules share, as parts of patterns."""

from __future__ import annotations

__all__ = ["MEETING"]

MEETING = (
    "(?:[Mm]eetings?|MEETING|[Ss]essions?|SESSION|[Cc]onferences?|[Dd]ialogue|[Ff]orum|[Ss]ummit|[Tt]alks|[Cc]onsultations"
    "|[Ss]eminar|[Ww]orkshop|[Pp]lenary|[Aa]ssembly|[Cc]ongress|[Cc]onvention|[Gg]athering|[Nn]egotiations"
    "|[Rr]ound ?[Tt]able|[Ss]ymposium|[Vv]ideo ?-?[Cc]onference|[Cc]eremony|[Dd]iscussions|[Bb]riefing"
    "|[Ww]orking [Gg]roup|[Cc]ommittee|[Ee]vent|[Mm]eet)"
)
"""A noun for a meeting."""
