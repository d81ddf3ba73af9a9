"""What somebody stressed or met for, where that is a topic of this field."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from coopmodel.facts.agenda.endings import subjects_end
from coopmodel.facts.agenda.subjects import subjects_in, tells_subjects
from coopmodel.facts.agenda.talk import DISCUSSED
from coopmodel.facts.agenda.valued import TOGETHER, WORTH
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View

__all__ = ["purpose", "stressed"]

_POINTED = (
    r"(?:stress(?:ed|ing)|emphasi[sz](?:ed|ing)|underlin(?:ed|ing)|underscor(?:ed|ing)|highlight(?:ed|ing)"
    r"|noted|reiterat(?:ed|ing)|acknowledg(?:ed|ing)|recogni[sz]ed|pointed out|expressed|mentioned"
    r"|reaffirmed|agreed on|called for|drew attention to|drawn attention to|[Hh]ighlighting|voiced|shared)"
)
_STRESSED = pattern(
    rf"\b{_POINTED} (?:also )?(?:the |its |their |his |on the |an? )?(?:\w+ )?(?:vital |critical |crucial "
    r"|urgent |growing |key |great |mutual |steadfast )*"
    r"(?:importance|need|needs|necessity|significance|role|value|benefits|increase|challenges|problem"
    r"|complexity|commitments?|support|concerns?|readiness|appreciation|interest|threat|resolve"
    r"|determination)(?: to any [\w ]{3,30}?)? (?:of|for|to|in|with|about|on) (?:by )?|\b(?:pointed out"
    r"|drawn attention to|drew attention to"
    r"|highlighted|raised|announced) (?=(?:the|their)\b)|\b(?:committed"
    r"|commitment)(?: themselves)? to (?=[a-z]+ing\b)|\bsupport for |\b(?:welcomed|noted|praised|commended"
    r"|applauded|hailed|appreciated|acknowledged|thanked (?:<WHO>|the [a-z]+|[a-z]+s|its [a-z]+) for)"
    r"(?: the| its| their| his)?(?: <WHO>'s?| <NATION>| \w+'s?)?(?: \w+)? (?:progress|efforts|achievements"
    r"|work|steps|success|measures|role|cooperation|contribution)"
    r" (?:made |achieved |undertaken |taken )?(?:in|on|to|against|towards) "
)
_OWNER = r"(?: (?:the|its|his|her|their|our|<WHO>'s?|<NATION>|[a-z]+s'?|\w+'s)){0,3}"
_HELPED = pattern(
    r"\b(?:appreciated|(?:thanked|assured|praised|commended)(?: [^.,;]{1,60}?)? (?:for|of)|gratitude for"
    r"|appreciation (?:of|for)|welcomed|requested|sought|offered|promised|pledged|extend(?:ed|ing)?"
    r"|paid tribute to|readiness to (?:provide|offer|extend|give)"
    rf"|ready to (?:provide|offer|extend|give)|recogni[sz]ed){_OWNER}"
    r"(?: (?:continued|continuing|valuable|full|further|unwavering|strong|generous|technical|financial))*"
    r" (?:support|assistance|help|aid|work|contribution|backing|value|equipment|expertise)"
    r"(?: [^.,;<DATE>]{1,60}?)?? (?:in|for|to(?! the\b|<)|on|with|towards|against) (?:the field of )?"
)
"""Support that is promised, asked for or thanked for: what it is for."""

_WISHED = pattern(
    r"\b(?:agreed|decided|pledged|resolved|committed|hopes?|ready|intends?|wish(?:es)?|expressed readiness"
    r"|important|necessary)(?: also| further)? to (?:continue (?:to )?(?:discuss(?:ing|ions on)? )?|explore "
    r"|strengthen |enhance |deepen |intensify |expand |improve |increase |promote |step up |develop "
    r"|discuss |advance |provide |work (?:closely )?together (?:in|on|against|to) "
    r"|cooperate (?:closely )?(?:in|on|against) )"
)


_WHO = pattern(r"(?:the )?[<WHO><PLACE>](?!'s)")
"""Somebody who is praised or thanked is no subject."""


def stressed(view: View, context: Context) -> Iterator[Fact]:
    """The subject whose importance or need somebody stressed, or that the parties wish to work on.

    It must be a topic of this field: much is stressed that is not on the agenda.

    "They thanked Latvia for its support in training divers."
    "She voiced concern for stolen boats." "They agreed to strengthen exchange of data."
    """
    del context
    if not tells_subjects(view):
        return
    for form in (_STRESSED, _HELPED, _WISHED):
        for match in form.finditer(view.text):
            if WORTH.search(view.text, match.start(), match.end()) or TOGETHER.match(
                view.text, match.start()
            ):
                continue
            if _WHO.match(view.text, match.end()):
                continue
            if not DISCUSSED.search(view.text, match.end(), match.end() + 30):
                found = subjects_in(view, match.end(), subjects_end(view, match.end()), "stressed")
                yield from (fact for fact in found if fact.topics)


_UNDERTAKING = (
    "agreed pledged committed decided resolved continue commitment need efforts called ready actions"
)
_NOT_AGREED = "".join(rf"(?<!\b{word})" for word in _UNDERTAKING.split())
_PURPOSE = pattern(
    rf"\b(?:[Vv]isit|[Mm]eeting|[Ss]ession|[Cc]onference|[Ss]ummit|[Tt]alks|[Ss]eminar|[Ww]orkshop"
    rf"|[Cc]onsultations|met|gathered|convened?|converge|held|assembled)\b[^.;]{{0,200}}?{_NOT_AGREED} (?:to"
    rf"|aimed at"
    r"|with the aim of|for the purpose of) "
    r"(?=(?:strengthen|enhanc|coordinat|increas|improv|intensify|harmoni[sz]|combat|counter|tackl|prevent"
    r"|address|develop|promot)(?:e|ing)?\b)"
)
_SUBJECT = pattern(
    r"\b(?<!\bhad )(?:signed|entered into|inked|concluded|sign|put (?:their|his|her"
    r"|its) signatures?(?: (?:on )?<DATE>)? (?:to|on|under))\b[^.;]{0,60}?\b(?:[Aa]greement"
    r"|[Mm]emorandum of [Uu]nderstanding|[Mm]emorandum|MOU|MoU|[Tt]reaty|[Aa]rrangement"
    r"|[Pp]rotocol)(?: \([^()]*\))?(?: (?:between|with) [^.;]{0,160}?)?,? (?:on|concerning|regarding"
    r"|in the field of|for|to) "
    r"(?!(?:the sidelines|behalf|<DATE>|<PLACE>))"
)


_NAMED = pattern(
    r"\b[Tt]he (?:[\w-]+ ){0,4}(?:[Ww]orkshop|[Ss]eminar|[Rr]ound [Tt]able|[Ss]ymposium"
    r"|[Tt]raining [Cc]ourse) on (?=[A-Z])"
)
"""The name of a gathering that is held to teach or to talk of one thing."""

_IN_CAPITALS = pattern(
    r"(?:[A-Z][\w'-]*|[<PARTY><NATION><BODY>])(?:,? (?:of|and|the|for|in|on|to|against|with|by|from|its"
    r"|their|or|[A-Z][\w'-]*|[<PARTY><NATION><BODY>])(?![\w'-])){0,20}"
)
"""As much of a name as is written with capitals."""

_COOPERATION = re.compile(r"\bco-?operation\b")
"""What most documents are on: but for a title in capitals, that counts only where little else is told."""

_BESIDE = re.compile(r"(?:In|On) the (?:margins|sidelines) of ")
_FIRST_SENTENCES = 6


def purpose(view: View, context: Context) -> Iterator[Fact]:
    """What the meeting was held for, or what a signed document is on, where that is a topic of this field.

    "Police chiefs gathered to strengthen the fight against smuggling."
    "They signed an agreement on extradition."
    """
    del context
    if not tells_subjects(view) or _BESIDE.match(view.text):
        return
    forms = (_PURPOSE, _SUBJECT, _NAMED) if view.sentence.number < _FIRST_SENTENCES else (_PURPOSE, _SUBJECT)
    for form in forms:
        match = form.search(view.text)
        if match and not DISCUSSED.search(view.text):
            end = subjects_end(view, match.end())
            if form is _NAMED and (name := _IN_CAPITALS.match(view.text, match.end())):
                end = min(end, name.end())
            is_name = form is _SUBJECT and _COOPERATION.search(view.text, match.end(), end) is not None
            if view.topics(match.end(), end):
                for fact in subjects_in(view, match.end(), end, "purpose"):
                    yield attrs.evolve(fact, is_spoken_of=is_name)
