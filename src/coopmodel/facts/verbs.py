"""The verbs that tell an undertaking from a wish: "set up a group", not "strengthen cooperation"."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["is_concrete", "is_wish"]


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
    undertake engage sign open introduce appoint designate exchange cooperate implement use prepare draft
    finalise finalize carry send deploy run start initiate activate stage provide host expertise data a joint
    resume convene pilot publish release produce conclude expedite accelerate nominate repatriate
    """.split()
)
"""Verbs, and what else stands first behind "agreed to", that make of a wish an undertaking."""

_WISHES = _with_gerunds(
    """
    strengthen enhance increase continue explore deepen expand improve promote maintain consider discuss
    meet work intensify step further ensure support address adhere make take recognize recognise reaffirm keep
    remain foster advance combat counter fight prevent protect reduce pursue better act be have stay uphold
    enable facilitate resolve building the by transforming note bear tackle deter disrupt give lend closer
    greater more cease respect observe
    """.split()
)


def is_concrete(verb: str) -> bool:
    """Whether a verb, or what else stands first behind "agreed to", makes of a wish an undertaking."""
    return verb in _CONCRETE


def is_wish(verb: str) -> bool:
    """Whether a verb tells of a wish: "deepen", "combating"."""
    return verb in _WISHES
