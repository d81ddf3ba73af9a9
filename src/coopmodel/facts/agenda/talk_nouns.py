"""Nouns of talk that what it is about follows: "an exchange of views on", "the subject of the talks was"."""

from __future__ import annotations

from coopmodel.facts.agenda.talk_words import ANY_TALK, BE, HEARER, QUOTED_TITLE, phrases
from coopmodel.facts.words import MEETING

__all__ = ["BY_NOUN", "LISTS"]

_NOUNS = (
    "views?|opinions?|insights?|ideas|notes|discussions?|conversations?|debates?|presentations?|briefings?"
    "|updates?|overviews?|reports?|lectures?|assessments?|statements?|concerns?|comments?|exchanges?"
    "|experiences?|information|lessons|thoughts|consultations|deliberations|dialogue|negotiations|remarks"
    "|questions|papers?|proposals|films?|talks|expertise|findings|decisions were (?:made|taken)|(?:sessions?"
    "|panels?|round tables?)(?= on)"
)
_FIRST_NOUNS = (
    "Views|Opinions|Discussions?|Debates?|Presentations?|Reports?|Concerns?|Information|Consultations|Talks"
    "|Dialogue"
)
_NOUN_ON = (
    rf"(?:(?:{_NOUNS})|(?<![\w,)<WHO>] )(?:{_FIRST_NOUNS}))"
    r"(?: by (?:the )?(?:<WHO>|\w+)| with (?:the |his |her |their )?[^.;,]{1,60}?)?(?: (?!signed|inked"
    r"|initial|sealed)[a-z-]+){0,3}?"
    r" (?:on|about|regarding|concerning|around|over)|overviews? of|[Dd]ebrief(?:ing)?s? (?:of"
    r"|on)(?= [A-Z])|(?:[Dd]iscussions?|[Cc]onsideration"
    r"|[Ee]xamination) of"
)
_GAVE = (
    rf"(?:gave|given?|offered|made|delivered|heard|received|provided|drew|painted)(?: {HEARER})? (?:an? "
    rf"|the )?"
    r"(?:[\w-]+ ){0,2}(?:account|picture|outline|presentation|overview|run-?down|summary|review"
    r"|demonstration|briefing|assessment|explanation|description|analysis|sketch|understanding|knowledge"
    r"|insight) (?:of|on|about|into)"
)
_SHARED = (
    r"(?:[Ss]har(?:ed|es)|will share|exchang(?:ed|es|ing)(?: of)?|compar(?:ed|es|ing)|swapp(?:ed|ing))"
    r" (?:the |its |his |her |their |some |an? |<PARTY>'s )?(?:\w+ )?(?:experiences?|lessons|best practices"
    r"|good practices|knowledge|information|assessments?|concerns?|methods)(?: learn(?:ed|t)| gained)?"
    r" (?:of|on|in|from|about|regarding|with)"
)
_PAID = (
    r"(?:[Mm]ention|[Rr]eference|[Aa]ttention|[Ee]mphasis|[Ii]mportance|[Pp]riority|[Cc]onsideration|[Tt]hought"
    r"|[Cc]oncerns?|[Ww]orr(?:y|ies)|[Aa]larm|[Uu]nease|[Ii]nterest|[Ss]tress|[Aa]ccent"
    r"|[Ff]ocus)[^.;,]{0,40}? (?:made|given|paid|devoted|drawn"
    r"|placed|put|laid|attached|accorded|voiced|expressed|raised|caused|shown|aroused) (?:of|to|(?:up)?on"
    r"|about|over|in|at|by)|(?:significant|special|particular|paid|pay|paying|draw|drew) attention to"
)
_DEEP = "(?:his|her|their|its|the|deep|grave|serious|particular|great|keen|special)"
_NOTED = phrases(
    rf"""
    (?:voic|express|convey)(?:ed|ing) (?:{_DEEP} ){{0,3}}(?:concerns?|alarm|worry|interest|satisfaction
        |regret) (?:over|about|at|in|with)
    (?:noted|notes|noting) with (?:\w+ )?(?:concern|satisfaction|alarm|regret)(?! that\b)
    (?:unease|worry|worries|fears?|doubts|disquiet|frustration|dismay|disappointment|alarm)(?: over| about
        | at| regarding)
    particular(?:ly)? interest(?:ed)? (?:was caused by|in) | (?:showed|took|expressed) (?:\w+ )?interest in
    (?:reach(?:ed|ing)?|[Nn]o|without|found) (?:an? |any )?(?:\w+ )?(?:agreement|decision|consensus
        |understanding|compromise)(?: \w+){{0,3}}? (?:on|over|about)
    (?:[Cc]ould|[Dd]id|do|does) not (?:agree|decide|settle) on
    [Tt]here was (?:also )?(?:(?:an? )?\w+ )?(?:talk|agreement|consensus)(?: too| also| as well)? (?:of|on
        |about|over)
    """
)
_OF_TALK = (
    rf"of (?:the |their |this |our )?(?:\w+ )?(?:{MEETING}|visit|negotiations|conversation|discussion"
    rf"|encounter|call|stay|trip)"
)
_FOREMOST = (
    "(?:top|main|biggest|chief|greatest|key|common|central|[Ff]irst|[Ss]econd|[Tt]hird|[Oo]ther|[Nn]ext|overriding"
    "|separate)"
)
_SUBJECT_WAS = phrases(
    rf"""
    (?:[Ss]ubject|[Tt]opic|[Tt]heme|[Pp]urpose|[Aa]im|[Gg]oal|[Oo]bject|[Aa]xis|[Tt]hread|[Hh]eart|[Cc]ore
        |[Oo]bjective)s? {_OF_TALK} {BE}(?: also)?
    {_FOREMOST} (?:concern|worry|problem|challenge|threat|headache|topic|issue|item|subject|point|theme
        |question|matter)s?(?: (?:of|on|for|at) [^.,;]{{3,40}}|, [^.,;]{{3,50}},)? {BE}
    [Ww]hat (?:worries|troubles|concerns|worried|troubled|concerned) [^.;,]{{2,40}}? (?:was|is)
    (?:[Ff]ocus|[Ss]potlight|[Aa]ccent|[Ee]mphasis|[Ss]tress) (?:{_OF_TALK} )?(?:was|is|will be)(?: (?:made
        |placed|put|laid))?(?: (?:up)?on)?
    (?:question|issue|problem|matter) (?:was|is) (?=(?:how|who|what|whether|when|where)\b)
    (?:theme|motto|slogan|title)(?: of [^.,;]{{3,60}})? (?:was|is){QUOTED_TITLE}
    (?:under|on|with) the (?:overall |general )?(?:theme|motto|slogan|title)(?: of)?{QUOTED_TITLE}
    (?:paper|report|presentation|lecture|talk|study|film|session|panel|keynote)s? (?:titled|entitled
        |called){QUOTED_TITLE}
    """
)
_TALK_WAS = phrases(
    rf"""
    {ANY_TALK} (?:also |will |then )?(?:cover(?:s|ed)?|dealt with|concern(?:s|ed)|taught|tested|addressed
        |explored)
    {ANY_TALK} (?:was|were|is|are|will be) (?:also |mainly |mostly |largely )?(?:(?:devoted|dedicated) to
        |about|on|(?:focused|centred|centered) on)
    (?:talk|meeting|discussion|exchange|conversation|debate|session|visit|consultation|encounter)s?(?: also
        | then| mainly| largely| mostly)?(?: revolved around| ranged (?:over|across|from)| spanned| embraced
        | encompassed| turned (?:on|to)| related to)
    (?:talk|discussion|conversation|debate)s? (?:also )?(?:began|opened|started|ended|closed) with
    (?:questions?|requests?|complaints?|remarks|part|points?|topics?|speech) (?:also )?concern(?:ed|s)
    [Ss]cenarios? (?:had|included|involved) | topics (?:ranging|ranged) from
    (?:[Ii]t|day|morning|afternoon|half) was (?:also )?(?:about|a question of)
    """
)
_NTH = "(?:first|second|third|fourth|fifth|sixth|last|next|other)"
_HOUR = (
    r"(?:[Dd]ay (?:one|two|three)|morning|afternoon|day|session|sitting|hours?|time|half|part|minutes"
    r"|talk|slot|block|round table)"
)
_ON_THE_TABLE = phrases(
    rf"""
    (?:[Oo]n the (?:table|agenda|list|programme)|[Uu]nder discussion|[Uu]p for (?:debate|discussion)
        |[Aa]t issue|[Nn]ot forgotten)(?: (?:for|of|on) (?:the )?(?:<DATE>
        |[^.,;:]{{3,30}}?))?(?: {BE}(?: also)?|(?=:))
    (?:[Tt]op|[Hh]igh|[Ff]irst|[Nn]ext|[Hh]igher)(?: up)?(?: of| on)? (?:the|their) (?:list|agenda
        |programme)(?: (?:was|were|is|are|came|stood)|(?=:))
    (?:[Tt]opping|[Hh]eading|[Dd]ominating) (?:the|their) (?:list|agenda|talks) {BE}
    (?:[Tt]hen|[Nn]ext) (?:came|comes?)
    [Ii]n (?:the )?(?:focus|cent(?:re|er))(?: of (?:the |their )?\w+)? (?:was|were|are)(?: also)?
    (?:[Dd]iscussed|[Rr]aised|[Rr]eviewed|[Cc]onsidered|[Cc]overed|[Aa]ddressed|[Mm]entioned
        |[Tt]ouched (?:up)?on)(?: separately)? (?:was|were|are)
    {_HOUR}\b[^.;,]{{0,30}} (?:(?:was|were|is|are|will be) (?:given(?: over)?|devoted|dedicated|set aside
        |reserved|spent|taken up) (?:to|for|on|by|with)|went (?:(?:in)?to|on)|(?:is|was) for(?= [a-z]))
    (?:[Ii]t (?:was|is)|[Tt]hen came) the turn of
    (?:[Ff]urther|[Hh]igher|[Ll]ower) (?:down|up)(?: (?:on )?(?:the|a|their) (?:list|agenda
        |programme))?[^.;,]{{0,30}} {BE}
    (?:an?|one) (?:half|whole|full|separate) (?:day|hour|session|morning|afternoon) on(?= [a-z])
    [Tt]he {_NTH}(?: one)? (?:was|were|is|are|will be)(?: also)? (?:devoted|dedicated|given over) to
    , (?:and )?the {_NTH}(?: one)? to
    came under discussion, including | [Tt]alk turned to
    """
)
BY_NOUN = (_NOUN_ON, _GAVE, _SHARED, _PAID, _NOTED, _SUBJECT_WAS, _TALK_WAS, _ON_THE_TABLE)
"""Nouns of talk, as parts of patterns."""

_LISTED = "(?:[Tt]hemes|[Tt]opics|[Ii]ssues|[Aa]reas|[Ss]ubjects|(?<!criminal )[Mm]atters|[Ii]tems|[Pp]oints)"
_COUNTED = (
    "(?:[Tt]hemes|[Tt]opics|[Ii]ssues|[Ss]ubjects|[Mm]atters|[Ii]tems|[Pp]oints|[Qq]uestions"
    "|[Pp]roblems|[Cc]oncerns|[Cc]hallenges|[Tt]hreats|worries)"
)
_TREATED = (
    "(?:discussed|considered|raised|reviewed|addressed|covered|examined|debated|touched|highlighted"
    "|exchanged|dealt)"
)
LISTS = (
    r"[Aa]genda[^.:;]{0,60}? (?:includ(?:es|ed)|featur(?:es|ed)|cover(?:s|ed)|compris(?:es|ed)|consist(?:s"
    r"|ed) of|related to|involved)"
    rf"|{_LISTED}(?:(?! (?:which|that|where|who|they|we|in) )[^.;:]){{0,60}}? (?:includ(?:ed|es|e|ing)"
    rf"|such as"
    rf"|compris(?:ed|ing)|(?:were|are)(?! on\b| (?:also )?{_TREATED}\b))|These include"
    rf"|[a-z]+ areas for [^,]*,"
    rf"|(?:{_COUNTED}|[Aa]genda)[^.;:]{{0,40}}(?=:)"
    rf"|(?:two|three|four|five|six|[0-9]) (?:\w+ )?(?:{_COUNTED}|priorities) [–-](?= )"
)
"""What stands before the subjects of an agenda, as one part of a pattern."""
