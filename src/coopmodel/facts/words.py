"""Words of the genre as parts of patterns."""

from __future__ import annotations

__all__ = ["BEFORE_NEXT", "BESIDE", "CAME_ABOUT", "HELD", "MEETING", "any_of"]


def any_of(phrases: str) -> str:
    """One group of alternatives from phrases between bars or on lines of their own.

    >>> any_of("took part | attend(?:ed)?")
    '(?:took part|attend(?:ed)?)'
    """
    parts = [part.strip() for line in phrases.splitlines() for part in line.split(" | ")]
    return "(?:" + "|".join(part for part in parts if part) + ")"


BESIDE = (
    r"\b(?:(?:on|in) the (?:sidelines|margins|intervals?|breaks?) (?:of|between)|in line with"
    r"|[Ss]ince (?:its|the)) [^.]{0,40}$"
)
"""What stands before a meeting that is not the one spoken of."""


BEFORE_NEXT = "".join(
    rf"(?<!\b{when} {whose} )" for when in ("before", "by", "until") for whose in ("our", "the")
)
"""What stands not before "next": what is due before the next meeting tells nothing of that meeting."""


MEETING = any_of(
    """
    [Mm]eetings? | MEETING | [Ss]essions? | SESSION | [Cc]onferences? | [Dd]ialogue | [Ff]orum | [Ss]ummit
    [Tt]alks
    [Cc]onsultations | Consultation(?= on ) | [Ss]eminar | [Ww]orkshop | [Pp]lenary | [Aa]ssembly
    [Cc]ongress | [Cc]onvention
    [Gg]athering
    [Nn]egotiations | [Rr]ound ?[Tt]able | [Ss]ymposium | [Vv]ideo ?-?[Cc]onference | [Cc]eremony
    [Dd]iscussions
    [Bb]riefing | [Ss]ittings? | [Ww]orking [Gg]roup | [Cc]ommittee | [Ee]vent | [Mm]eet
    [Rr]etreat | [Ww]ebinar | CONFERENCE | DIALOGUE | FORUM | SUMMIT | PLENARY | ASSEMBLY | WORKSHOP | SEMINAR
    TALKS
    """
)
"""A noun for a meeting."""


CAME_ABOUT = any_of(
    r"""
    held | hosted | hosts? | convened? | convenes | organi[sz]ed | conducted | opened | opens
    kick(?:ed|s) off | began | begins?
    (?:took|takes?|taken|taking) place | conclude[sd] | close[sd] | ended | ends | wrapped up | wound up
    winds up | gather(?:ed|s|ing)?
    converged? | converges | met | meets | launched | run | ran | co-hosted | co-chaired
    (?:got|was|is) under ?way | declared open
    start(?:ed|s) | call(?:ed|s) on (?:him|her) | call(?:ed|s) on(?= (?:the |his |her )?<PERSON>(?! to\b))
    came to an end | sat down | sits down | c[ao]mes? together | assembled | got together
    put (?:their|his|her) (?:hands?|names?|signatures?) | shook hands | sealed
    (?:went|came|goes) to see | dropped (?:in on|by) | looked in on
    paid (?:an? )?(?:[\w-]+ ){0,2}(?:visit|call)
    (?:came|drew) to a close | completed (?:its|their|the) | sign(?:ed|s)? | receiv(?:ed|ing) | Receiving
    """
)
"""Verbs that tell when and where a meeting was held."""


HELD = any_of(f"{CAME_ABOUT} | hold | hosting | attend(?:ed|ing|s)? | visit(?:ed)? | arrived | travel")
"""Verbs that tell where a meeting was held, and those of who came there."""
