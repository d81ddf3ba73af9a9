"""What joint statements call important, tell to grow or to be lacking, or want to cooperate on.

Such words are often all that an official report says of a subject, be it a topic of this field or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.agenda.endings import subjects_end
from coopmodel.facts.agenda.subjects import subjects_in, tells_subjects
from coopmodel.facts.agenda.talk import DISCUSSED
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.splitting import split_items
from coopmodel.facts.view import View

__all__ = ["TOGETHER", "WORTH", "valued"]

_TOLD = (
    r"(?:recogni[sz]ed|noted|emphasi[sz]ed|underscored|underlined|stressed|reaffirmed|acknowledged"
    r"|pointed (?:out|to)|highlighted|reiterated|affirmed|agreed (?:up)?on)(?: also| again| in particular)?"
)
"""Only what was done: "highlighting the importance of" stands mostly by the way."""

WORTH = pattern(
    rf"\b{_TOLD} the (?:\w+ )?(?:importance|value|benefits|merits|usefulness|significance|necessity)"
    rf"(?: to any [\w ]{{3,30}}?)? of |\b{_TOLD}"
    r" the (?:\w+ )?need for "
)
_GROWTH = pattern(
    r"\b[Hh]ighlight(?:ed|ing) (?P<work>(?:the |their )?(?:respective|ongoing|joint) (?:efforts|cooperation"
    r"|measures) (?:in|to|against|between) )|"
    rf"\b(?:{_TOLD}|raised|deplored) (?P<what>(?:the )(?:[a-z-]+ ){{0,2}}(?:increase|rise|growth|spread"
    r"|use|misuse|abuse|number|prevalence|emergence|surge|decline|lack|absence|shortage|impact|scale"
    r"|threats?|dangers?|risks?|vulnerability) (?:in|of"
    r"|from|to|posed by) )|\b(?:noted|emphasi[sz]ed|underscored|underlined|stressed|highlighted"
    r"|recogni[sz]ed|acknowledged) (?P<role>the (?:critical|vital|key|crucial|central|important"
    r"|essential) role of (?=[^.;,]{3,80} in [a-z]+ing\b))"
)
"""What grows, is lacking or threatens, and who helps with what: the subject is told with that word."""

_MORE = (
    r"(?:continu|enhanc|strengthen|deepen|expand|intensify|improv|increas|broaden|foster|develop|reinforc"
    r"|step up)(?:e|ing)?"
)
_SPHERE = (
    r"(?:the (?:areas?|fields?|spheres?) of )?"
    r"(?!this\b|these\b|all\b|many\b|order\b|the (?:future|coming)\b|<)"
)
TOGETHER = pattern(
    rf"\b(?:agreed|committed|decided|pledged|resolved|intend(?:ed|s)?)(?: \w+)? to {_MORE}(?: \w+){{0,2}}"
    rf" (?:cooperation|collaboration|coordination),? (?:including )?(?:on|in) {_SPHERE}|\b(?:will|agreed to"
    r"|committed to|intend(?:ed|s)? to) (?:also )?(?:continue to |further )?(?:cooperate|collaborate|work"
    rf" (?:closely )?together|work jointly)(?: (?:more )?closely)? (?:on|in) {_SPHERE}"
)
_WITH_WHOM = pattern(
    rf"\b(?:agreed|committed|decided|pledged|resolved)(?: \w+)? to {_MORE} (?:\w+ )?"
    r"(?=(?:cooperation|collaboration|engagement|partnerships?) (?:with|among|between) (?:the )?[a-z-]+ "
    r"(?!sides?\b|parties|countries|states|nations|governments))"
)

_AS_EVER = pattern(
    r"(?:the |an? )?(?:(?:such|this|these|that|its|their|our|his|her|it)\b|working (?:\w+ly|together|jointly)"
    r"|(?:(?:continued|continuing|close|closer|strong|stronger|further|greater|mutual|bilateral"
    r"|multilateral|international|regional|joint|practical|effective|enhanced|ongoing|friendly|trilateral"
    rf"|security|{_MORE}|and) ){{0,5}}(?:cooperation|collaboration|coordination|partnerships?"
    r"|relations(?:hip)?|ties|dialogue|friendship|contacts|exchanges|meetings?|event|forum|visit|efforts"
    r"|work|interest)\b(?! (?:in|on|among|against|to|and)\b| between (?:the )?[a-z]))"
)
"""What every meeting calls important: "continued cooperation", "these efforts"."""

_NAMED = pattern(r"(?:the )?(?:[A-Z]|[<WHO><PLACE>])(?![^ ]*'s)")
_LEADS_IN = pattern(
    r"(?:(?:strengthening|fostering|enhancing|deepening|promoting|closer|international|bilateral|regional"
    r"|joint|mutual) ){0,3}(?:cooperation|collaboration|coordination)(?: and (?:cooperation|collaboration"
    r"|coordination))? in (?=[a-z]+ing\b)"
)
"""What stands before what is worked on together: "fostering cooperation in tracing boats"."""

_LIST = 3


def valued(view: View, context: Context) -> Iterator[Fact]:
    """What the parties called important, said to grow or to be lacking, or agreed to cooperate on.

    "They underscored the importance of spare parts for old ferries."
    "The ministers will continue to cooperate in the field of port safety."
    """
    del context
    if not tells_subjects(view):
        return
    for form in (WORTH, _GROWTH, TOGETHER, _WITH_WHOM):
        for match in form.finditer(view.text):
            start, end = match.end(), subjects_end(view, match.end())
            if (
                (form is not _WITH_WHOM and _AS_EVER.match(view.text, start))
                or _NAMED.match(view.text, start)
                or DISCUSSED.search(view.text, start, start + _NEAR)
            ):
                continue
            if leading := _LEADS_IN.match(view.text, start):
                start = leading.end()
            if form is _GROWTH:
                start = max(map(match.start, ("what", "role", "work")))
            yield from subjects_in(view, start, end, "valued", whole=_is_one(view.text[start:end]))


def _is_one(words: str) -> bool:
    """Whether some words tell one subject and no list: "finding divers, swimmers and boats"."""
    items = [words[start:end] for start, end in split_items(words)]
    return len(items) < _LIST or bool(_DOING.match(items[0]) and not any(map(_DOING.match, items[1:])))


_DOING = re.compile(r"[a-z]+ing [a-z]")
_NEAR = 30
