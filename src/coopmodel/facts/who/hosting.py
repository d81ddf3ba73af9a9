"""The wordings that tell who hosted, chaired, convened or organised a meeting."""

from __future__ import annotations

from coopmodel.facts.patterns import pattern
from coopmodel.facts.who.attendance import BY_THE_WAY
from coopmodel.facts.words import MEETING, any_of

__all__ = ["CHAIRED", "DELEGATION", "GUESTS", "HOSTED", "HOSTED_BY", "INVITED", "MET", "OBJECT"]

_VERB = (
    r"(?i:jointly |virtually |today |yesterday |<DATE>,? |also |again |itself |kindly |currently |is |was "
    r"|will |are |be |has |have "
    r"|to |due )*"
    r"(?:(?P<verb>(?i:host(?:ed|ing|s)?))|(?P<gather>(?:brought together|gathered|assembled|called together"
    r"|convened)"
    r"(?! (?:at|in|on|for|to|with|here|under|virtually|online|remotely|again|today|this)\b| <DATE>))|(?i:"
    + any_of(
        r"""
        co-?host(?:ed|s)? | co-?convened | convenes? | (?:co-?)?chair(?:ed|s|ing)? | (?:co-?)?organi[sz]ed
        presid(?:ed|es|ing) over | conducted | launched | staged | put(?:ting)? on | ran
        play(?:s|ed) host to | acted as (?:the )?host (?:of|to)
        """
    )
    + "))"
)
_ASIDE = r"(?:, (?i:with|in|together|jointly|along|through|which|who|as|acting|under)\b[^.;]{1,100}?,)?"
_WITH = r"(?:,? (?:jointly|together) with (?:the )?<WHO>(?: \([^()]{1,12}\))?,?)?"
HOSTED = pattern(
    r"\)?(?: \([^()]{1,40}\))?(?:'s(?: [\w-]+| <PLACE>){1,7}| (?i:presidency|chairmanship|chair|government))?"
    rf"{_ASIDE},? (?:who |which )?{_VERB}{_WITH} (?:(?:today|here|(?:in|at) <PLACE>|(?:on )?<DATE>),? "
    rf")*(?!by\b)(?P<what>[^.;]{{0,200}})"
)
"""What those do who host, behind them."""

_HOSTS = r"hosts?(?: country| nation| state| agency| side)?"
HOSTED_BY = pattern(
    r"\b(?<!tour )(?<!trip )(?<!visit )(?<!dinner )(?<!reception )(?<!lunch )(?:(?i:co-?)?(?i:hosted"
    r"|chaired|convened"
    r"|organi[sz]ed|initiated|presided(?: over)?)|put together|put on|staged"
    r"|(?<!addresses )(?<!speeches )(?<!presentations )(?<!remarks )(?:was|were|been|being|is|are) (?:run"
    r"|conducted|held(?: (?:in|at) <PLACE>)?))"
    rf"{BY_THE_WAY} by (?!video|tele|phone|means )(?:both |the )*"
    r"(?:[^<WHO>.;,()]{0,40}? (?:of|from) (?:the )?)?(?P<who><WHO>)"
    r"|(?<!elegation )(?<!team )\bunder (?:the )?(?:joint )?(?i:(?:co-?)?chairmanship|chairship"
    r"|chairpersonship"
    r"|presidency|chair"
    r"|leadership|auspices|aegis|patronage|umbrella) of (?:the |its |their )?(?:[\w-]+ (?:of"
    r"|from) (?:the )?)?(?P<chair><WHO>)"
    r"|, an initiative of (?:the )?(?P<initiative><WHO>)"
    rf"|(?:\b(?i:the|our|its)|<DATE>'s) {_HOSTS},?(?: (?:was|were|is|are))? (?:the )?(?P<named><WHO>)"
    r"|\b(?:(?i:co-?|joint )hosts|[Cc]o-chairs|[Cc]o-organi[sz]ers),? (?:the )?(?P<hosts><WHO>)"
    r"|(?:^|[.;(] ?)(?i:hosts?|(?:co-)?chairs?|(?:co-)?organi[sz]ers?|conveners?|hosted by|chaired by"
    r"|organi[sz]ed by)"
    r":? ?: (?:the )?(?P<label><WHO>)"
)
"""What stands before the first of those who hosted."""

_CHAIR = r"(?:<ACTOR>|chair)(?!\w)"
CHAIRED = pattern(
    r"\bguests of (?:the )?(?P<guesting><WHO>)|\bpresiding (?P<presiding><WHO>)"
    r"|\b[Ww]ith (?:the )?(?P<playing><WHO>)(?: \([^()]{1,12}\)|'s(?: [A-Z][\w-]*(?: of| and)?){1,6})?"
    r" (?:as (?:the )?host"
    r"|acting as (?:the )?host|presiding)\b"
    r"|(?P<hosting><WHO>),? (?:which|who) (?:(?:hosted|hosts|is hosting|will host) the|acts? as (?:the "
    r"|its )?host|acted as (?:the |its )?host)\b"
    rf"|\b[Tt]he (?:<ACTOR>|chair) (?:was|is) (?:taken|held|occupied) by (?:the )?(?P<taken><WHO>)"
    rf"|(?P<chairing><WHO>)(?:,[^.;<WHO>]{{0,60}})?,? (?:who )?(?:was in|were in|is in|will be in|took|shared"
    r"|occupied)"
    rf" the {_CHAIR}|(?P<bare><WHO>) (?:chaired|presided|(?:was|is|will be) (?:the )?host)(?=[.;,]|$)"
    r"|(?P<convening><WHO>),? (?:which|who) (?:has |had )?(?:convened|called|organi[sz]ed) (?:it|them)\b"
    rf"|(?P<receiving><WHO>)(?:,[^.;<WHO>]{{0,60}},)? (?:receives|received|will receive) (?:the|its)"
    rf" [^.;<WHO>]{{0,40}}\b{MEETING}\b"
    rf"|\b[Ww]ith (?:the )?(?P<seated><WHO>)[^.;<WHO>]{{0,60}} in the {_CHAIR}|\b[Aa]s (?:the )?(?:host"
    rf"|chair(?:man"
    r"|person)?)(?: of the \w+)?, (?P<host><WHO>)"
    r"|\b(?i:(?:co-)?chairing|hosting|presiding (?:over|at)) (?:the|this|its"
    r"|their)\b[^.;<WHO>]{0,60}, (?:the )?(?P<doing><WHO>)"
    r"|(?P<acting><WHO>),? (?:acts|acted|is acting|served|serves) as (?:the |its )?host\b"
    r"|\b(?i:presiding over|chairing|hosting) [^.;<WHO>]{0,60}\b(?:was|were|is|are) (?:the "
    r")?(?P<presides><WHO>)"
    r"|\b[Tt]he (?P<organizer><NATION>) (?:organi[sz]ers?|hosts?|conveners?)\b"
    rf"|(?P<being><WHO>),? as (?:the |its )?(?:host\b|chair(?:man|person)?\b|{_CHAIR},)"
    r"|(?P<elected><WHO>) (?:was|were) elected (?:as )?(?:the )?(?:chair\w*|<ACTOR>)(?: of the (?:meeting"
    r"|session|conference))?"
    r"(?=[,.]| by| and| in| at)"
    rf"|(?P<beside><WHO>),? (?:as |acting as |in its capacity as )?(?:the |its )?{_HOSTS}[,.;)]"
    rf"|\b[Oo]n behalf of the {_HOSTS}\b[^.;<WHO>]{{0,80}}(?P<speaking><WHO>)"
    r"|(?P<inviter><WHO>)(?: had| has)? invited (?:his|her|its|their) (?:[\w<NATION>-]+ ){0,2}(?:colleagues?"
    r"|counterparts?|peers|neighbours?|<ACTOR>)"
    r"|(?P<proud><PARTY>|<BODY>) (?:is|was) (?:proud|honou?red|pleased|happy|delighted) to (?:be (?:the"
    r"|your|our) host|host)\b"
    rf"|(?P<president><WHO>)(?:, (?:in|as|acting) [^.;]{{0,60}},)?,? (?:who )?(?:presided\b|(?:was|is) "
    rf"(?:the )?(?:<ACTOR>|host) of the {MEETING}"
    r"|(?:is going to|will|is to|is due to) (?:co-)?chair (?:it|the)\b)"
    r"|\b[Tt]hank(?:s|ed|ing)? (?:the )?(?P<thanked><PARTY>|<BODY>)[^.;<WHO>]{0,40} for"
    r" (?:[a-z]+ly )?(?:hosting|organi[sz]ing|convening)"
    r" (?:the|this) (?!previous|last|earlier|first|next|coming)(?:[\w-]+ )?"
    r"(?:meeting|session|conference|forum|workshop|seminar|dialogue|talks|event|visit|summit)\b"
    r"(?! (?:in|on|of|for) )"
    rf"|(?P<taking><ACTOR>) takes the {_CHAIR}"
    r"|(?P<together><WHO>)(?= (?:host(?:s|ed)|organi[sz](?:es|ed)|conven(?:es"
    r"|ed)) [^.;,<WHO>]{1,60} (?:jointly"
    r"|together) with\b)"
    r"|\b(?:host(?:s|ed|ing)?|organi[sz](?:ed|es|ing)|conven(?:ed|es|ing)),? (?:[^.;,<WHO>]{1,60} )?"
    r"(?:jointly|together) with"
    r" (?:the )?(?P<joint><WHO>)"
    r"|\b(?:co-?chaired|co-?hosted)\b[^.;<WHO>]{0,60} (?:with|alongside|together with) (?:the |his "
    r"|her )?(?P<with><WHO>)"
)
"""Other wordings for who hosted or chaired."""

INVITED = pattern(
    r"\b(?:under|in the name of|on behalf of) (?:the )?(?P<under><NATION>|<PARTY>)(?:'s)?(?: [A-Z]\w+"
    r"| <PARTY>){0,2} (?i:chairmanship|chairship"
    r"|presidency)\b|"
    r"\b[Aa]t the (?:kind )?invitation of (?:the |its |his |her )?(?:[\w-]+ (?:of"
    r"|from) (?:the )?)?(?P<inviting><WHO>)"
    r"|\b(?:[Oo]n|[Aa]t) the (?:initiative|instance) of (?:the |its )?(?P<first><WHO>)"
    r"|\b[Aa]t (?:the )?(?P<owner><PARTY>)'s invitation\b"
    r"|(?P<caller><WHO>)(?: had| has)? invited (?:the )?(?:[\w-]+ ){0,2}(?:colleagues|officials|officers"
    r"|experts|delegations"
    r"|representatives) (?:from|of)\b"
)
"""Who invited others, or had the chair, if it is to a meeting or of one."""

MET = pattern(rf"\b(?:{MEETING}|met|came together|gathered|convened|ministerial|compared notes)\b")
"""What tells that they were invited to a meeting."""

DELEGATION = pattern(
    r"(?:(?:the|its|his|her|their) )?(?:<BODY> (?:to|at)\b"
    r"|(?:[\w'<WHO>-]+ ){0,3}(?:delegation|side|team)\b)"
)
"""What one chairs without chairing the meeting."""

OBJECT = pattern(
    rf"^(?:(?:(?:the|an?|its|their|this|our|[A-Z])\b|<DATE>)[^.;]{{0,120}}|(?:[\w-]+ ){{1,4}})?(?:{MEETING}"
    rf"|meet\b|[A-Z]{{3,}}"
    r"|[Cc]ourse|[Tt]raining|[Ee]xercise|[Dd]rill|get-together|encounter|the <PARTY>)"
)
"""What is hosted."""

GUESTS = pattern(
    r"(?:[\w-]+ ){0,5}(?:colleagues|peers|neighbours|delegat\w+|officials|officers|experts|investigators"
    r"|ministers|representatives"
    r"|counterparts?"
    r"|<WHO>)"
)
"""Who are hosted."""
