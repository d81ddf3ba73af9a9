"""Verbs of talk: "examined", "spoke about", "briefed the minister on", "asked for"."""

from __future__ import annotations

from coopmodel.facts.agenda.talk_words import ADVERB, HEARER, WITH_HEARER, forms, phrases

__all__ = ["BY_VERB"]

_FIRST_HALF = "most|much|half|nearly|almost|more|the (?:first|whole|bulk|rest)"
_WORRY = "(?:threat|challenge|concern|worr|priorit|problem|danger)"
_ONLY_PAST = (
    "assess|analy[sz]|evaluat|rehears|simulat|clarif[iy]|decr[iy]|denounc|elucidat|enumerat|narrat|survey"
    "|weigh(?!ed against|ed up)|recapitulat|recount|depict|portray|sketch|introduc|illustrat|recapp"
    r"|summari[sz]|practi[sc](?!ed in\b)|showcas|lament|regrett"
)
"""Verbs of which only what was done tells what was talked about: "they will evaluate" is an undertaking."""

_POST = (
    r" (?:the |his |her |their |its |an? |this )?(?:new )?(?:posts?|office|duties|position|job|work"
    r"|command|arms|residence|service|seats?|appointment|functions|mandate)\b"
)
"""What is taken up that is no subject: "since she took up the post"."""

_NO_SPEECH = "".join(
    rf"(?<!\b{word} )" for word in "to the an his her its opening closing welcome keynote video".split()
)
"""What stands before an address that is a speech, or still to come."""

_DIRECT = (
    phrases(
        rf"""
        {forms("discuss consider examine review explore debate tackle raise outline explain")}
        describ(?:e[sd]?|ing)(?! [^.;]{{3,120}} as (?:an?|one|the|being|very)\b)
        {forms("scrutinise scrutinize ponder broach deplore canvass dissect unpack")}
        (?:{_ONLY_PAST})(?:ed|ing) | tabled | studied | (?:to study|(?:to|will) table) (?=(?:the|an?) )
        {_NO_SPEECH}[Aa]ddress(?:ed|es)?
        [Hh]eard | detailed | mentioned | cited | pinpointed | flagged
        demonstrated(?! (?:in|at|outside|against|before|for)\b)
        compar(?:ed|ing)(?! to\b| with\b| notes| assess| experience)
        (?:identif(?:y|ied|ying)|named|listed|described|called|recogni[sz]ed
            |acknowledged) (?=[^.;]{{3,200}} as(?: the| an?| one of the| their| its)?(?: \w+)? {_WORRY})
        (?:brought|submitted|presented|put)(?: forward)? for (?:consideration|discussion|approval)
        """
    )
    + WITH_HEARER
)
_PAPER = (
    r"(?:the|an?) (?:\w+ ){0,2}(?:draft|guide|manual|handbook|guidelines|text|leaflet|brochure|road ?map"
    r"|declaration|statement|communiqu)"
)
"""What is worked on that is a paper to come."""

_PHRASAL = (
    phrases(
        rf"""
        summed up | singl(?:ed?|ing) out | set forth | sets? out(?! (?:on|from|for|at|in)\b)
        laid out | c[ao]me back to | shed light on
        talk(?:ed|ing) (?:over|through) | to talk (?:over|through) | work(?:ed|ing) through
        (?:go|goes|going|(?<!was )(?<!were )gone|went|ran|r[au]nning) (?:through|over)(?! the same\b)
        (?:go|went|going) into (?=(?:the|this|a) (?:question|details?|issue|matter|problem))
        look(?:ed|s|ing)?(?: again)? (?:at|into|back at)(?! (?:their|his|her|its|each|one another)\b)
        (?:brought|bringing|brings?) up
        (?:took|takes?|taking|(?<!was )(?<!were )taken) (?:up(?!{_POST})|stock of
            |note(?: with [\w ]{{3,20}}?)? of)(?! (?:{_FIRST_HALF}|to\b))
        (?:took|had|cast) (?:an? )?(?:\w+ )?look at
        (?:put|turned|shone|threw) (?:the |a )?(?:spotlight|light) on
        (?:call|dr[ae]w)(?:ed|s|ing)?(?: <WHO>'s)?(?: [\w']+){{0,3}} attention to
        (?:map|thrash|hammer|sketch|iron|flesh|spell|sort)(?:p?ed|s|p?ing|t)? out | hash(?:ed|ing)? out
        (?:mull|por|brood)(?:ed|s|ing)? over | linger(?:ed|ing) on | (?:home|zero|zoom)(?:d|ed|s|ing)? in on
        (?:delv|prob|sift)(?:e?d|es|ing)? (?:into|through) | wrestl(?:ed|ing) with
        worked(?: together| jointly)? on (?=(?:the|an?) )(?!{_PAPER})
        (?:look(?:ed|ing)?|search(?:ed|ing)?|sought) for ways (?:to|of)
        """
    )
    + WITH_HEARER
)
_PRESENTED = (
    rf"(?:[Pp]resent(?:ed|s|ing)|[Ee]xplain(?:ed|ing)|[Dd]escrib(?:ed|ing)|outlined) to {HEARER}"
    r"|[Pp]resent(?:ed|s|ing)(?! (?:an? draft|with|to|him|her|them|<PERSON>|at)\b)"
)
_BOTH = (
    r"(?:discussed|considered|reviewed|examined|heard|studied) and (?:[a-z]+ed|took note of"
    r"|gave [a-z ]{1,20}? (?:to|on))(?! (?:to|that|on|with)\b)"
)
_SPOKE = phrases(
    rf"""
    (?:[Ss]pok?e(?:n|s|ak)?|[Ss]peak(?:s|ing)?|[Tt]alk(?:s|ed|ing)?)(?: (?:with
        |to) [^.;,]{{1,60}}?)?{ADVERB}(?<!highly)(?<!warmly)(?<!well)(?: about| on| of| regarding)
    (?:consult|conferr|deliberat|negotiat|haggl|argu|disagre)(?:e[ds]?
        |ing)?(?: with [^.;,]{{1,80}}?,?)?{ADVERB}(?: on| about| over)
    (?:[Rr]eport(?:s|ed|ing)?|[Cc]omment(?:s|ed|ing)?|reflect(?:s|ed|ing)?|elaborat(?:e|es|ed
        |ing)){ADVERB} (?:about|on)
    sp(?:oke|eaks?|eaking) (?:out )?(?:against|in favou?r of|in support of)
    argu(?:ed|es|ing) (?:for|against) | made (?:a|the) case for | lobbied for
    heard <WHO> (?=(?:describe|explain|outline|recount|report on|speak (?:of|about)|present)\b)
    (?:devot|dedicat)(?:ed|es|ing) (?:his|her|their|its|the|an?|most of (?:his|her|their|the)|much of
        (?:his|her|their|the))(?: \w+){{0,2}}? (?:speech|address|remarks|report|lecture|talk|statement
        |presentation|intervention|paper|time|day|morning|afternoon|session) to
    (?:was|were) (?:also )?said about | spent [^.,;]{{3,40}} on(?! (?:the|a) \w+ (?:leg|day|stop)\b)
    (?:caution|warn)(?:s|ed|ing)? against
    insist(?:s|ed|ing)? on | took (?:issue with|aim at)
    (?:sounded|raised|rang) (?:the |an )?alarm(?: bells)? (?:about|over|on)
    (?:complain(?:s|ed|ing)?|worr(?:y|ies|ied)|warn(?:s|ed|ing)?){ADVERB} (?:about|of|over)
    """
)
_DWELT = phrases(
    rf"""
    (?:concentrat(?:e|es|ed|ing)|cent(?:re|er)(?:s|ed)){ADVERB} (?:(?:up)?on|around)
    [Tt]ouch(?:es|ed|ing)?{ADVERB} (?:up)?on | dwel(?:l|ls|led|t|ling){ADVERB} (?:up)?on
    stopped(?: in detail| separately)? (?:on|at) (?=the (?:issue|question|problem|topic))
    (?<!\ba )[Ff]ocus(?:s?ed|s?es|s?ing)?{ADVERB} on | deal(?:s|ing|t)?{ADVERB} with | grappl(?:ed|ing) with
    turn(?:s|ed|ing)?(?: their attention| now)? to | (?:had|has|have) to do with
    (?<!was )(?<!were )(?<!been )(?<!be )(?:referred|alluded|pointed) to | (?:drill|train
        |school)ed in(?!(?: the)? [<PLACE><PARTY><BODY><DATE>])
    fac(?:ed?|ing) (?:similar|common|shared|the same|growing|serious|new) (?:\w+ ){{0,2}}(?:challenges|threats
        |problems) (?:of|from|such as|including)
    (?:was|were|is|are) (?:\w+ )?(?:concerned|alarmed|worried|frank|at odds) (?:about|by|over|at)
    (?:was|were|is|are) (?:also )?(?:\w+ )?(?:interested in|curious about|keen on|keen to (?:learn|hear
        |know)(?: more)? about)
    """
)
_HEARD = phrases(
    rf"""
    (?:heard|learn(?:s|ed|t)?|awareness){ADVERB} (?:about|of|over) | learn(?:ed|t) how to
    heard (?:from [^.;]{{1,60}}?|<WHO>(?:, [^.;,]{{1,60}},)?) (?:about|on)
    listened to [^.;,]{{1,60}}? (?:about|on)
    (?:told|notified|apprised|made aware) (?:about|of)
    (?:has|have|had) before (?:it|them)(?= (?:an?|the|[a-z]+s)\b) | [Ii]nform(?:s|ed|ing)? (?:about|of|on)
    [Tt](?:old|ell|elling) {HEARER}{ADVERB}(?: about| of)
    (?:[Ii]nform|[Aa]ppris|[Rr]emind|[Ww]arn|[Nn]otif)(?:i?e?[ds]|e|y|ing
        |) {HEARER}{ADVERB}(?: about| on| of| regarding)
    (?:[Bb]rief|[Uu]pdat|[Pp]ress|[Qq]uestion|[Qq]uizz?|[Ee]nlighten|ask|[Cc]onsult)(?:e?[ds]|e|ing
        |) {HEARER}{ADVERB}(?: about| on| regarding| over)
    (?:[Aa]cquaint|[Ff]amiliari[sz])(?:e?[ds]|e|ing|) {HEARER}{ADVERB} with
    (?:[Ww]alk|[Tt]ook|[Tt]ak|[Gg]uid|led|lead)(?:e?[ds]|e|ing|) {HEARER} through
    """
)
_HELP = "(?:help|assistance|support|cooperation|advice)"
_BARE_HELP = rf" (?:the |their |his |her )?{_HELP}\b(?! (?:in|with|on|for)\b)"
_ALL_OF_US = " an? (?:common|joint|collective|united) (?:response|approach|effort|action)"
_SETTING_UP = (
    r"(?:the|an?) (?:\w+ )?(?:creation|establishment|setting[ -]up|formation|launch|introduction|opening)"
    r" of\b"
)
_ASKED = phrases(
    rf"""
    (?:ask(?:s|ed|ing)?|[IiEe]nquir(?:es?|ed|ing)|[Bb]rief(?:s|ed|ing)?)(?: him| her
        | them)?{ADVERB} (?:about|on)
    inquired into | asked after | wanted to know (?:more )?about
    (?:ask(?:s|ed|ing)?|explain(?:s|ed|ing)?|show(?:s|ed|ing)|told|inquired|wanted to know|learn(?:ed|t)
        |compared)(?: {HEARER})? (?=(?:how|whether|what|why|where|when) )
    (?<!\ba )(?<!the )(?:ask|plead|press|appeal|call|push)(?:s|ed
        |ing)?(?: {HEARER})?(?: with {HEARER})? for(?! {_SETTING_UP})(?!{_BARE_HELP})(?!{_ALL_OF_US})(?: (?:
        closer|more|greater|further|stronger|better)(?= \w)
        | (?:the |their |his |her )?{_HELP} (?:in|with|on|for))?
    urg(?:es|ed|ing) {HEARER} for
    (?:request(?:s|ed|ing)?|sought|seeks?|seeking) (?:the |their )?{_HELP} (?:in|with|on|for|of)
    """
)
BY_VERB = (_BOTH, _PRESENTED, _DIRECT, _PHRASAL, _SPOKE, _DWELT, _HEARD, _ASKED)
"""Verbs of talk, as parts of patterns."""
