"""Where the subjects of a sentence end, and where one of them does."""

from __future__ import annotations

from coopmodel.facts.agenda.talk_words import phrases
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING

__all__ = ["item_end", "subjects_end"]

_SAID_OF = (
    "(?:networks?|groups?|persons?|territor(?:y|ies)|areas?|routes?|crimes?|offences?|states?|countries"
    "|goods|documents?)"
)
"""What "said" points back to, as lawyers write: "the networks which feed said groups"."""

_SOUGHT = "(?:persons?|people|men|criminals?|fugitives?|offenders?|suspects?)"
"""Who is "wanted" without that anybody wanted something."""

_DID = phrases(
    rf"""
    agreed | decided | discussed | exchanged | resolved | pledged | reaffirmed | expressed | stressed | noted
    emphasi[sz]ed | adopted | approved | signed | considered | reviewed | urged | called | shared | took
    expect(?:ed|s)? | intends? | hopes? | were | was | is | are | has | have | had | will
    recogni[sz]ed | highlighted | underlined | welcomed
    committed | supported | proposed | brought | held | met | gathered | identified | outlined | thanked
    looked forward | said(?! {_SAID_OF}\b) | added | underscored | acknowledged | explored
    addressed | presented | heard
    praised | continued | asked | commended | congratulated | wished | informed | told | warned | reminded
    recalled | remarked | stated | declared | hoped | condemned | endorsed | appreciated | requested
    invited | promised | suggested | offered | undertook | spoke | wanted(?! {_SOUGHT}\b) | wants | closes
    """
)
"""Verbs with which a sentence goes on to tell what else was done."""

_TOLD = rf"(?:said(?! {_SAID_OF}\b)|told|added|noted|explained|remarked|stated|stressed|claims)"
_SAYING = phrases(
    """
    noting | adding | stress | emphasi[sz] | underlin | highlight | thus | as part | in line | reaffirm
    underscor | expressing | citing | calling | announc | saying | telling | disclosing | recalling
    explaining | warning | describing | remarking | observing | stating | pointing | urging | thanking
    insisting | claiming | arguing | promising | pledging | welcoming | commending | regretting | hoping
    asking
    """
)
"""How a clause begins that tells what else was said."""

_MATTER = (
    "(?:threats?|challenges?|concerns?|worr(?:y|ies)|areas?|fields?|matters|priority|priorities|problems?"
    "|examples?|dangers?)"
)
_END = pattern(
    phrases(
        rf"""
        ,? and (?:also )?(?:they |he |she |both sides |both |then |the [\w ]{{3,30}} )?{_DID}\b
        , and (?:also )?[a-z]+ed (?:the|an?|through|on|about|that|their|its|his|her|over|into)\b
        [,;] (?:the|both|they|he|she|it|<WHO>)\b(?:(?! (?:who|which|that|whose) )[^,;]){{0,60}}?\b{_DID}\b
        [,;] (?:and )?(?:{_DID}|made)\b | ,? (?:according to|it said|he said|she said)\b
        , (?:said|noted|stressed|told)\b | , [^,;]{{3,60}} {_TOLD}\b | ,? ?(?:and )?<WHO>,? {_TOLD}\b
        , {_SAYING} | [.,!?]['\"](?= ) | : \" | \?
        \ with (?:(?:their|his|her|its|the) |(?=<NATION>))(?:[\w<NATION>-]+ ){{0,3}}(?:partners|counterparts?
            |colleagues)\b
        \ (?:during|in the course of|at) (?:the|their|its|this)(?: \w+)? (?:{MEETING}|ministers' meeting)\b
        \ in an? (?:friendly|constructive|warm|cordial)\b | \ on the sidelines\b | \ as part of\b
        , (?:and )?the (?:second|third|fourth|fifth|sixth|last|other)(?: one)? to\b
        \ (?:today|yesterday)\b | \ (?:again|once more)(?= (?:on |last )?<DATE>)
        (?<! how)\ to (?:find|reach|seek|arrive at)\b | ,? (?:in order|so as) to\b
        \ (?:was|were) (?:also )?(?:discussed|considered)\b | \ (?:came|come) under discussion\b
        ,? and (?:also )?(?:raised|described|explained|mentioned) (?=(?:the|an?|his|her|their|its)\b)
        , (?:they|he|she|we) [a-z]+ed\b
        ; (?:HEREBY|HAVE|AGREE|DECIDE|RESOLVE|DECLARE|THEREFORE)\b
        (?<! that)(?<! which)\ (?:takes|took) place\b | ,? and that (?=the\b|an?\b|<WHO>|<PARTY>)
        (?<! well)\ as (?:the |an? |one of the |their |its )?(?:\w+ )?{_MATTER}\b | \ because\b
        ,? (?:although|though|unless|lest)\b | , (?:but|when)\b | , (?:before|after which|and then|then)\b
        """
    )
)
_ITEM_END = pattern(
    phrases(
        r"""
        , (?:[a-z]+ ){0,3}(?:which|whom|whose)\b
        , among (?:them|these|those)\b | , (?:where|who)\b | , given\b | \ as (?=(?:the )?<WHO>)
        ,? (?:while|whereas|until|as well as how|so that|in terms of|no matter)\b
        ,? (?:consistent with|in accordance with)\b | \ – (?:this|it)\b | \ as (?:guided|agreed|they)\b
        , following (?=talks\b|an?\b|the\b)
        , as (?:encouraged|required|provided|set out|laid down|foreseen|called for)\b
        , (?:ensur|designed|aimed|with a (?:view|focus)|held|led|enabling|fostering|making|prepared|signed)
        , (?:[a-z]+ed|held|led|made|kept|built|drawn|taken|sent|set)(?: out| up| on)? (?:by|in|from|with|on
            |at|to|under|between)\b
        , (?:conducted|drawn up|carried out|launched|many of|most of|some of|(?:often|mostly|mainly|partly) )
        """
    )
)


def subjects_end(view: View, start: int) -> int:
    """Where the subjects end that begin at a place of a masked sentence."""
    end = _END.search(view.text, start)
    return end.start() if end else len(view.text)


def item_end(view: View, start: int, end: int) -> int:
    """Where a subject ends that stands in a stretch of a masked sentence, before what is said by the way."""
    cut = _ITEM_END.search(view.text, start + 1, end)
    return cut.start() if cut and cut.start() > start + _SHORTEST else end


_SHORTEST = 3
