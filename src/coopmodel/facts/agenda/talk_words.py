"""Words of talk as parts of patterns: who hears it, how it is done, and the verbs in all their forms."""

from __future__ import annotations

import textwrap

from coopmodel.facts.words import MEETING, any_of

__all__ = ["ADVERB", "ANY_TALK", "BE", "HEARER", "QUOTED_TITLE", "WITH_HEARER", "forms", "phrases"]


def forms(stems: str) -> str:
    """Regular verbs in all their forms, as one group.

    >>> forms("raise discuss")
    '(?:[Rr]ais(?:es?|ed|ing)|[Dd]iscuss(?:e?s|ed|ing)?)'
    """
    return any_of(" | ".join(map(_form, stems.split())))


def _form(stem: str) -> str:
    first = f"[{stem[0].upper()}{stem[0]}]"
    if stem.endswith("e"):
        return rf"{first}{stem[1:-1]}(?:es?|ed|ing)"
    return rf"{first}{stem[1:]}(?:e?s|ed|ing)?"


def phrases(text: str) -> str:
    r"""As `any_of`, but a line that is indented more goes on with the one before it.

    >>> phrases('''
    ...     took part | came
    ...     sat at
    ...         (?: the)? table
    ... ''')
    '(?:took part|came|sat at(?: the)? table)'
    """
    lines: list[str] = []
    for line in textwrap.dedent(text).splitlines():
        if line.startswith(" "):
            lines[-1] += line.lstrip()
        else:
            lines.append(line)
    return any_of("\n".join(lines))


BE = "(?:was|were|is|are|will be|remains?|remained)"
"""Forms of "be" before what was talked about."""

HEARER = phrases(
    """
    <WHO>(?: and <WHO>)? | [Tt]he <WHO> | (?:his|her|their|its) <WHO> | each other | one another
    (?:[Tt]he|his|her|their|its) <NATION> [a-z]+ | (?:him|her|them|us|it)
    (?:the|his|her|their|its|our|[Tt]he) (?:[a-z-]+ )?[A-Za-z-]+
    (?:[a-z-]+ )?[a-z-]+s
    """
)
"""Those to whom somebody speaks."""

WITH_HEARER = (
    r"(?:,? with (?:(?:the|his|her|their|its) )?(?:[\w-]+ ){0,2}?(?:<WHO>(?:(?:,| and) (?:the )?<WHO>){0,3}"
    r"|counterparts?|colleagues|side|guests?|minister|delegation|hosts?|partners|officials|representatives"
    r"|ambassador),?)?"
)
"""Those with whom somebody speaks, where the subject stands behind them."""

ADVERB = (
    r"(?:,? (?:also|likewise|moreover|again|too|separately|briefly|at length|at some length|in detail"
    r"|in depth|in particular"
    r"|<DATE>|here|there|as well|together|further|above all|among others"
    r"|among other (?:things|issues|matters|subjects|topics)"
    r"|inter alia|for the most part|\w+ly),?){0,3}"
)
"""How somebody speaks."""

ANY_TALK = phrases(
    rf"""
    {MEETING} | [Vv]isits? | [Pp]anels? | [Dd]iscussions? | [Pp]resentations? | [Rr]eports?
    [Ss]peech(?:es)? | address | [Rr]emarks | [Ll]ectures? | [Pp]apers? | working groups | [Ee]xercises?
    [Tt]raining | [Cc]ourses? | [Ww]orkshops? | [Ss]eminars? | [Ss]essions? | [Ss]cenarios? | [Ss]tatements?
    [Ii]nterventions? | modules? | [Ll]essons? | [Cc]onversations? | [Cc]alls? | [Dd]rills? | [Ee]xchanges?
    [Ee]ncounters? | [Nn]egotiations | [Ii]tems?(?: \w+)? | lunch | dinner | breakfast
    """
)
"""A noun for talk, from a meeting to a lecture."""

QUOTED_TITLE = r'(?=:? ")'
"""What stands before a subject in quotation marks."""
