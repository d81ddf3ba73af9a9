"""The verbs that tell an undertaking from a wish: "set up a group", not "strengthen cooperation"."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = [
    "begins",
    "brings_about",
    "does",
    "is_concrete",
    "is_done",
    "is_left_open",
    "is_shared_out",
    "is_talk",
    "is_wish",
    "moves",
]


def _with_gerunds(verbs: Iterable[str]) -> frozenset[str]:
    """Some verbs, and their forms in -ing: "hold" and "holding", "set" and "setting"."""
    return frozenset(
        form
        for verb in verbs
        for form in (verb, verb + "ing", verb.removesuffix("e") + "ing", verb + verb[-1] + "ing")
    )


_CONCRETE = _with_gerunds(
    """
    establish set create form launch hold conduct organise organize develop share include coordinate
    undertake engage sign open introduce appoint designate exchange cooperate implement use prepare
    draft finalise finalize carry send deploy run start initiate activate stage provide host expertise
    data a joint resume convene pilot publish release produce conclude expedite accelerate nominate
    repatriate
    """.split()
)
"""Verbs, and what else stands first behind "agreed to", that make of a wish an undertaking."""

_WISHES = _with_gerunds(
    """
    strengthen enhance increase continue explore deepen expand improve promote maintain consider discuss
    meet work intensify step further ensure support address adhere make take recognize recognise
    reaffirm keep remain foster advance combat counter fight prevent protect reduce pursue better act be
    have stay uphold enable facilitate resolve building the by transforming note bear tackle deter
    disrupt give lend closer greater more cease respect observe respond return come reply revert convey
    stop look inform monitor follow review examine study assess analyse analyze write notify
    """.split()
)


_BRINGS_ABOUT = frozenset(
    """
    organise organize hold conduct develop establish create launch open introduce provide send stage run
    produce draft publish finalise finalize convene host pilot deploy train implement set build prepare
    post sign
    """.split()
)
"""Verbs whose object is the undertaking."""

_DOES = _BRINGS_ABOUT | frozenset(
    """
    draw exchange share join undergo receive place put give supply equip donate hand finish complete
    second station name appoint designate assign nominate test repeat extend install deliver upload
    circulate register connect link stand have do start begin carry update apply lay report offer issue
    purchase buy transfer translate compile collect write work serve patrol spend finance fund lend pool
    pay contribute donate allocate dispatch double
    """.split()
)
_SHARED_OUT = frozenset(
    """
    lend train translate print pool link connect equip donate build install feed send post second publish
    pilot test digitise digitize copy map number mark screen swap loan record stage film teach
    """.split()
)


def is_shared_out(verb: str) -> bool:
    """Whether what a verb tells is an undertaking whatever it is done to: "lend", "translate"."""
    return verb in _SHARED_OUT


_BEGINS = frozenset(
    "begin start commence open reopen run take go launch operate resume last work follow".split()
)


_DONE = frozenset(
    """
    held conducted established launched organised organized formed created set opened carried posted
    extended introduced signed taken staged undertaken implemented rolled piloted finalised finalized
    attached stationed deployed seconded placed trained handed transferred given run built installed
    equipped supplied delivered provided designated appointed named nominated exchanged shared sent
    circulated published issued released prepared drafted drawn written compiled developed updated
    applied tested repeated resumed continued expanded doubled increased added connected linked
    integrated kept put brought started begun inaugurated initialled initialed concluded adopted
    approved submitted completed finished reopened replicated offered hosted translated collected pooled
    assigned convened activated admitted tried switched embedded shipped dispatched donated lent loaned
    repatriated extradited returned enrolled on in operational ready before
    up available
    """.split()
)


def is_done(verb: str) -> bool:
    """Whether something that "will be" so has been brought about: "formed", "handed over", "in place"."""
    return verb in _DONE


def brings_about(verb: str) -> bool:
    """Whether what a verb has as its object is an undertaking rather than a part of one."""
    return verb in _BRINGS_ABOUT


def does(verb: str) -> bool:
    """Whether a verb tells of something that is done once, so that it has a day: "join", "hand over"."""
    return verb in _DOES


_LEFT_OPEN = frozenset(
    """
    able discussed considered reviewed attended represented headed led chaired addressed presented
    announced decided known communicated asked raised examined studied needed required determined
    informed present absent joined focused made seen managed governed used based divided followed
    accompanied received welcomed invited published awarded the a an of no more very well difficult
    important possible crucial key part member members able glad happy matter subject topic on at up
    """.split()
) - {"on", "up"}
"""What stands behind "will be" where nothing is brought about."""


def is_left_open(verb: str) -> bool:
    """Whether what "will be" so is talked about or is so, and is not brought about."""
    return verb in _LEFT_OPEN


_TALK = frozenset(
    """
    discuss attend visit meet participate lead head chair address speak represent focus cover feature
    include involve cost need hope know ask decide consult remember celebrate mark see hear debate close
    welcome bring coincide become end expire fall reach exceed total amount retire leave depart elect
    accept remain concern affect help assist allow mean show depend require present look try want seek
    play benefit get gather assemble sit press push call strive aim argue insist table raise vote
    reflect serve continue
    """.split()
)


def is_talk(verb: str) -> bool:
    """Whether what a verb tells is the course of a meeting or of things, and nothing undertaken."""
    return verb in _TALK


_MOVES = frozenset("come arrive travel go move fly head study".split())


def moves(verb: str) -> bool:
    """Whether a verb tells that its subject comes or goes."""
    return verb in _MOVES


def begins(verb: str) -> bool:
    """Whether a verb tells that its subject begins or runs."""
    return verb in _BEGINS


def is_concrete(verb: str) -> bool:
    """Whether a verb, or what else stands first behind "agreed to", makes of a wish an undertaking."""
    return verb in _CONCRETE


def is_wish(verb: str) -> bool:
    """Whether a verb tells of a wish: "deepen", "combating"."""
    return verb in _WISHES
