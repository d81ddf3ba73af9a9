"""The wordings that tell who took part: verbs of taking part, and what stands before those who did."""

from __future__ import annotations

from coopmodel.facts.patterns import pattern
from coopmodel.facts.words import MEETING, any_of

__all__ = ["ACTED", "BEFORE_LIST", "BY_THE_WAY", "DEFINED", "DELEGATES", "PASSIVE", "TOGETHER"]

_ACTIVE = any_of(
    r"""
    attend(?:ed|s)? | took part | takes? part | (?:is|are) taking part | participat(?:ed|es|e|ing) | joined
    convened? | gathered | converged? | assembled | (?:came|got) together
    sat (?:down|in (?:as|on)|around|at)
    arrived | (?:has|have|had) (?:also )?(?:come|travelled|traveled|sat|gathered|gone)
    came (?:from|to|as|with|in person|together)
    sat in(?=[.,;]| and\b|$) | stayed(?= [^.;]{{0,40}}\bas (?:an? )?(?:observer|guest)) | (?:went|came) along
    (?:was|were) (?:the witnesses|also with us|with us) | will (?:follow|connect|take part|participate)
    flew (?:in|to) | dial(?:l)?ed in | tuned in | turned up | followed | looked on | observed | connected
    met | meet | inked | sealed | compared notes | teamed up | joined forces | rehearsed? | trained
    held | hold | signed | (?:co-?)?chaired | (?:co-?)?hosted | launched | discuss(?:ed)? | exchanged
    agreed | decided | concluded | wrapped up | opened | renewed | pledged | vowed | formali[sz]ed
    reviewed | initiated | greeted | addressed | entered into | announced | identified | committed | undertook
    put (?:their|its|his|her) (?:names?|signatures?) | put forward | came forward | raised | volunteered
    reaffirmed | considered | represented | spoke | pinpointed | (?:is|are) (?:also )?(?:present|represented)
    welcomed | received | sent | (?:is|are) sending | seconded
    presented | tabled | introduced | proposed | offered | suggested | briefed | informed | submitted | urged
    attending(?= as ) | requested | shared | reported | asked (?:for|that) | had observers | co-?led | had an?
    (?:has|have|had)(?: also| already| so far| each| all)? confirmed
    confirmed (?:its|their|attendance|participation)
    (?:has|have) (?:spent|been (?:meeting|talking|holding))
    (?:lent|provided|supplied|contributed) (?:[\w-]+ ){0,3}(?:trainers|experts|instructors|speakers)
    took the floor | (?:has|have) been (?:the )?guests | paid a | visited | called on
    """
)
_PRESENT = any_of(
    r"""
    present | represented | in attendance | at the table | around the table | in the (?:hall|room)
    on the line
    involved | connected | on the call | on hand | on screen | online | there (?:with|as|too)
    among (?:the|those) (?:participants|present|attending|delegations|attendees|guests)
    (?:the |special )?guests | observers | participants
    """
)
ACTED = pattern(
    rf"\b(?:{_ACTIVE}|(?:was|were|will be|will also be|are to be|are expected to be) (?:also "
    rf")?(?:{_PRESENT}|(?:joined|accompanied) by))\b"
)
"""A verb that tells that those before it took part, if it is not one of `PASSIVE`."""

PASSIVE = ("be ", "been ", "was ", "were ", "is ", "are ")
"""What stands before a verb that tells what was done to those before it."""

BY_THE_WAY = (
    r"(?: (?:virtually|jointly|online|remotely|today|here|also|again|in person|together|until|on|in|at|from"
    r"|this|respectively|alternately"
    r"|year|week|month|time|largely|mainly|personally)| <DATE>| <PLACE>){0,4}(?:, [^,<WHO>.;]{1,30},)?"
)
"""What may stand between a verb and "by" whoever did it."""

DEFINED = pattern(r"\bis an? (?:[a-z-]+ ){1,4}$")
"""What tells what a series of meetings is, not who came to this one: "is an annual forum organised by"."""

_DONE = any_of(
    """
    attended | (?:co-?)?hosted | (?:co-?)?chaired | organi[sz]ed | joined | represented | signed | opened
    addressed | initiated | facilitated | moderated | accompanied
    (?:warmly )?(?:received|welcomed|greeted) | participated(?: in)?
    """
)
_ONE_OR_MORE = any_of(
    r"""
    representatives? | officers? | officials? | experts? | specialists? | investigators? | prosecutors?
    heads?
    chiefs? | ministers? | members? | observers? | guests? | crews? | teams? | envoys? | commanders?
    commandants?
    employees? | colleagues? | counterparts? | practitioners? | analysts? | directors? | commissioners?
    leaders?
    trainers? | instructors? | lecturers? | facilitators? | trainees? | vessels? | ships?
    judges? | guards? | secretariats? | delegations? | delegates? | participants?
    """
)
_PEOPLE = rf"(?i:{_ONE_OR_MORE}|secretaries|staff|police|services|agencies|authorities|liaison)"
_GUESTS_OF_HOST = (
    r"(?:(?:[\w-]+|<DATE>|<PLACE>) ){0,6}(?:delegat\w+|officials|officers|representatives|heads|chiefs"
    r"|ministers|<WHO>)"
)
_MANY = r"(?:[\w-]+ ){0,4}(?:participants|officers|officials|delegat\w+|experts|representatives|police)\b"
_WERE = r"(?:were|was|included?|(?= ))\b(?: also)?"
_PLACED = any_of(
    """
    [Ii]n | [Aa]t | [Aa]s | [Aa]round | [Oo]n | [Ff]rom | [Aa]mong | [Aa]longside | [Bb]ehind | [Bb]eside
    [Tt]here
    [Ss]itting | [Ss]eated | [Ww]ith | [Aa]lso | [Pp]resent
    """
)
_CAME = any_of(
    "took part | takes? part | participated? | sat | were | was | are | is | came | attended | joined "
    "| spoke | stood"
)
_TEACHERS = any_of(
    "trainers | speakers | lecturers | instructors | facilitators | moderators | panell?ists | presenters"
)
_INVERTED = (
    rf"(?:^|[;,:–-] (?:and |while )?){_PLACED}\b[^<WHO>.;]{{0,80}}\b{_CAME}(?: also| in person| online)?"
    rf"(?= (?:(?:[\w'-]+ ){{0,4}}{_PEOPLE} [^<WHO>.;]{{0,60}})?(?:the |an? )?<WHO>)"
)
"""A verb behind which those stand who took part: "At the table sat officers of Latvia"."""

BEFORE_LIST = pattern(
    rf"{_INVERTED}|(?<!also )\b"
    + any_of(
        rf"""
        (?i:{_DONE}){BY_THE_WAY} by\b(?! \w+ing\b)
        (?:[Tt]hey|who|participants|delegates|officers|guests) (?:had |have )?(?:come|came|hailed) from\b
        invited (?:his|her|its|their) (?:[\w\ue004-]+ ){{0,2}}(?:colleagues|counterparts|peers|neighbours)\b
        (?:held|had|hold|holding|for) (?:[a-z-]+ ){{0,3}}(?:talks|consultations|negotiations) with\b
        and so (?:have|has|did|were|was|will)\b
        had in attendance\b | (?:with|the|saw the) participation of\b | in the presence of\b
        the attendance\b[^<WHO>.;]{{0,60}}? of\b
        (?:brought together|included?|including(?! in\b)|comprised(?: of)?|consisted of|comprising)\b
        (?:gathering|gathered|bringing) (?:around the table|together)
        (?:gathered|united|drew|draws|attracted|attracts|brings together) (?={_MANY})
        [Aa]mong (?:the |those )(?:participants|attendees|attending)[^<WHO>.;]{{0,20}}\b(?:were|was)\b
        [Aa]mong (?:the |those )(?:present|guests)[^<WHO>.;]{{0,20}}\b(?:were|was)\b
        (?:[Ii]n attendance|(?:[Aa]lso )?[Pp]resent|[Aa]lso in the \w+|[Ii]nvited) {_WERE}
        (?:[Ww]atching [^<WHO>.;]{{0,60}}|were sent by|[Oo]bservers?) {_WERE}
        [Jj]oin(?:ing|ed) as (?:observers|guests) {_WERE}
        [Oo]bservers (?:for|from)\b
        with (?=(?:the |<WHO>(?:,| and) )*<WHO>(?:,? and (?:the )?<WHO>)? attending)
        (?:[Pp]resent at [^<WHO>.;]{{0,40}}|[Aa]ttending [^<WHO>.;]{{0,60}}) (?:were|was)(?: also)?\b
        (?:called on|calls on|call on|visited|visits) (?=(?:the |his |her )?(?:\w+ )?<ACTOR>)
        (?:visited|visits|visit to) (?=(?:the )?(?:headquarters of (?:the )?)?(?:<PLACE> )?<BODY>)
        (?:hosted|welcomed|received|greeted|accompanied by) (?={_GUESTS_OF_HOST})
        (?:[Tt]aking part in|[Pp]articipating in|[Aa]ttending) [^<WHO>.;]{{0,80}}\b(?:was|were|are|is)\b
        met (?:today |<DATE> |virtually |recently |on <DATE> )*(?:with )?
        (?:held|had) [^<WHO>]{{0,80}}?\bwith\b
        (?<=[a-z,] )(?:talks|negotiations|meetings?|dialogue|consultations) with\b(?=[^<WHO>.;]{{0,40}}<WHO>)
        (?:hosted|convened|chaired|signed|entered into|discussed|exchanged|concluded)\b[^.;]{{0,200}}?\bwith\b
        {_PEOPLE} (?:[^<WHO>.;]{{0,40}} )?(?:were|are|came|come|hailed|travell?ed|flew in) from\b
        [Tt]hey (?:came|come|were|hailed) from\b
        [Tt]he (?:[a-z]+ )?{_TEACHERS} (?:were|are)\b(?=,? (?:the )?<PERSON>)
        (?:[Oo]ffer|[Pp]roposal|[Ss]uggestion|[Pp]resentation|[Pp]aper|[Rr]equest)s? (?:made )?by\b
        (?:[Oo]bservers|[Gg]uests|[Pp]articipants|[Aa]ttendees|[Oo]rgani[sz]ations|[Bb]odies)[^<WHO>.;:]{{0,40}}:
        [Ii]nvited to [^<WHO>.;:]{{0,40}}: | (?i:participating|attending|represented) \w+:
        (?:countries|states|members|agencies|delegations)\b[^.;<WHO>]{{0,60}}, (?:among them|namely)\b
        (?i:besides|apart from|in addition to)\b(?=[^.;]{{0,200}}, (?:there|<WHO>|[\w-]+ (?:from|of)))
        elected (?=(?:the |its )?<ACTOR>) | [Mm]eeting (?:of|between) (?=(?:the )?<ACTOR>)
        (?:[Mm]eeting|[Tt]alks|[Dd]ialogue|[Cc]onsultations) between (?=(?:the )?<WHO>,)
        (?:tabled|introduced|presented|proposed|submitted|put forward|volunteered) by\b
        (?:[Cc]ountries|[Ss]tates) (?:represented|participating|attending|present|taking part)\b
        (?:[Oo]rgani[sz]ations|[Bb]odies) (?:represented|participating|attending|present|taking part)\b
        (?:counterparts?|entities|participants|countries|[Ss]tates|delegations?)[^<WHO>.;]{{0,40}}:
        (?:attended|participated|represented|participating|present)\b[^.;:]{{0,200}}:
        """
    )
)
"""What stands before those who took part."""

TOGETHER = pattern(
    r"(?i)^(?: have| has| had| will| also| both| jointly| today| <DATE>| on)* "
    + any_of(
        """
        adopted | approved | supported | backed | endorsed | accepted | set up | established | created
        began | started | completed
        carried out | conducted | worked | finali[sz]ed | vow | pledge | sign | agree | discuss | review
        join
        want | put in place | opened | open | launched | hold | held | exchange | compare | launch | renew
        meet
        team up | step up | formali[sz]e
        """
    )
    + r"\b"
)
"""What two or more do together, behind them."""

DELEGATES = pattern(
    rf"\b(?:(?i:{_ONE_OR_MORE.replace('s?', 's')}) (?:of|from|for|representing)\b[^,;<WHO>]{{0,60}}"
    rf"|(?i:{_ONE_OR_MORE.replace('s?', 's')})\b[^.;<WHO>]{{0,40}}(?:,| –| -) (?:from|of) (?:the )?"
    rf"|(?:{MEETING}|(?i:exercise|drill|patrols?|operation)) (?:of|for|among|between|involving"
    rf"|uniting) (?:[\w'-]+ ){{0,8}})$"
)
"""What stands before two or more that are named together, and makes them participants."""
