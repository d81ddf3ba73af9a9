"""What somebody stressed, said or met for, where that is a topic of this field."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.agenda import DISCUSSED
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import AgendaFact, Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.subjects import subjects_end, subjects_in, tells_subjects
from coopmodel.facts.view import View

__all__ = ["purpose", "said_that", "stressed"]

_POINTED = (
    r"(?:stress(?:ed|ing)|emphasi[sz](?:ed|ing)|underlin(?:ed|ing)|underscor(?:ed|ing)|highlight(?:ed|ing)"
    r"|noted|reiterat(?:ed|ing)|acknowledg(?:ed|ing)"
    r"|recogni[sz]ed|pointed out|expressed|mentioned|reaffirmed|agreed on|called for|drew attention to"
    r"|drawn attention to|[Hh]ighlighting|voiced|shared)"
)
_STRESSED = pattern(
    rf"\b{_POINTED} (?:also )?(?:the |its |their |his |on the |an? )?(?:\w+ )?(?:vital |critical |crucial "
    r"|urgent |growing |key |great |mutual |steadfast )*"
    r"(?:importance|need|needs|necessity|significance|role|value|benefits|increase|challenges|problem"
    r"|complexity|commitments?|support|concerns?|readiness"
    r"|appreciation|interest|threat|resolve|determination)(?: to any [\w ]{3,30}?)? (?:of|for|to|in|with"
    r"|about|on) (?:by )?"
    r"|\b(?:[Rr]ecogni[sz]ed|[Aa]cknowledged|pointed out|urged (?=the [^.,;]{0,50}? for )|drawn attention to"
    r"|drew attention to|highlighted|raised|announced) (?=(?:the|their|synthetic)\b)"
    r"|\b(?:committed|commitment)(?: themselves)? to (?=[a-z]+ing\b)|\bsupport for "
    r"|\b(?:welcomed|noted|praised|commended)(?: the)? progress (?:made |achieved )?(?:in|on) "
)
_WISHED = pattern(
    r"\b(?:agreed|decided|pledged|resolved|committed|hopes?|ready|intends?|wish(?:es)?|expressed readiness"
    r"|important|necessary)(?: also| further)? to (?:continue (?:to )?(?:discuss(?:ing|ions on)? )?"
    r"|explore |strengthen |enhance |deepen |intensify |expand |improve |increase |promote |step up "
    r"|develop |discuss |advance |provide |work (?:closely )?together (?:in|on|against|to) "
    r"|cooperate (?:closely )?(?:in|on|against) )"
)


def stressed(view: View, context: Context) -> Iterator[Fact]:
    """The subject whose importance or need somebody stressed, or that the parties wish to work on.

    It must be a topic of this field: much is stressed that is not on the agenda.

    "Both sides underlined the need for joint patrols." "They agreed to strengthen exchange of data."
    """
    del context
    if not tells_subjects(view):
        return
    for form in (_STRESSED, _WISHED):
        for match in form.finditer(view.text):
            if not DISCUSSED.search(view.text, match.end(), match.end() + 30):
                found = subjects_in(view, match.end(), subjects_end(view, match.end()), "stressed")
                yield from (fact for fact in found if fact.topics)


_SAID_THAT = pattern(
    r"\b(?:said|stated|noted|stressed|emphasi[sz]ed|underlined|underscored|pointed out|agreed|warned|added"
    r"|told [^.]{0,40}|recogni[sz]ed)(?: also)? that "
    r"(?:(?:despite|in spite of|although|while|due to|given|in order to)\b[^,]{1,120}, )?"
    r"(?P<what>[^,.;]{6,160}?) (?:is|are|was|were|has|have|had|poses?|must|should|will|would|can|could|may"
    r"|needs?|requires?|remains?|plays?|continues?"
    r"|threatens?|depends?|deserves?)\b"
)


def said_that(view: View, context: Context) -> Iterator[Fact]:
    """What a participant's statement is about, where that is a topic of this field.

    "He noted that the smuggling of migrants remained the main threat."
    """
    del context
    if not tells_subjects(view):
        return
    for match in _SAID_THAT.finditer(view.text):
        start, end = match.span("what")
        what = view.text[start:end]
        if (
            view.topics(start, end)
            and not what.startswith(("he ", "she ", "they ", "it "))
            and " that " not in what
        ):
            words = view.words(start, end)
            spans = (view.span(start, end),)
            yield AgendaFact(rule="said_that", spans=spans, title=words, topics=view.topics(start, end))


_UNDERTAKING = "agreed pledged committed decided resolved continue commitment need efforts called ready"
_NOT_AGREED = "".join(rf"(?<!\b{word})" for word in _UNDERTAKING.split())
_PURPOSE = pattern(
    rf"\b(?:[Vv]isit|[Mm]eeting|[Ss]ession|[Cc]onference|[Ss]ummit|[Tt]alks|[Ss]eminar|[Ww]orkshop|[Cc]onsultations"
    rf"|met|gathered|convened?|converge|held|assembled)\b[^.;]{{0,200}}?{_NOT_AGREED} (?:to|aimed at"
    r"|with the aim of|for the purpose of) "
    r"(?=(?:strengthen|enhance|coordinate|increase|improve|intensify|harmoni[sz]e|combat|counter|tackle"
    r"|prevent|address|develop|promote)(?:ing)?\b)"
)
_SUBJECT = pattern(
    r"\b(?:signed|entered into|inked|concluded|sign)\b[^.;]{0,60}?\b(?:[Aa]greement"
    r"|[Mm]emorandum of [Uu]nderstanding|[Mm]emorandum|MOU|MoU|[Tt]reaty"
    r"|[Aa]rrangement|[Pp]rotocol)(?: \([^()]*\))?(?: (?:between|with) [^.;]{0,160}?)?,? (?:on|concerning"
    r"|regarding|in the field of|for|to) "
    r"(?!(?:the sidelines|behalf|<DATE>|<PLACE>))"
)


def purpose(view: View, context: Context) -> Iterator[Fact]:
    """What the meeting was held for, or what a signed document is on, where that is a topic of this field.

    "Police chiefs gathered to strengthen the fight against smuggling."
    "They signed an agreement on extradition."
    """
    del context
    if not tells_subjects(view):
        return
    for form in (_PURPOSE, _SUBJECT):
        match = form.search(view.text)
        if match and not DISCUSSED.search(view.text):
            end = subjects_end(view, match.end())
            if view.topics(match.end(), end):
                yield from subjects_in(view, match.end(), end, "purpose")
