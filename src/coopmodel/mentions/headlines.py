"""Names in headlines, where verbs have capitals too: "Minister Kalna Meets Norwegian Counterpart"."""

from __future__ import annotations

from collections.abc import Sequence

from coopmodel.mentions.tokens import Token

__all__ = ["without_verb"]

_VERBS = frozenset(
    """
    Addresses Agree Agrees Announces Arrives Assures Attend Attends Backs Briefs Calls Chairs Concludes
    Departs Discuss Discusses Emphasises Emphasizes Explores Express Expresses Greets Hails Hold Holds
    Hosts Inaugurates Inks Joins Lauds Launches Leads Leaves Meet Meets Opens Pledges Proposes Receive
    Receives Reiterates Returns Reviews Says Seeks Signs Stresses Thanks Underlines Underscores Urges
    Visit Visits Vows Wants Welcomes
    """.split()
)


def without_verb(span: tuple[int, int], tokens: Sequence[Token], *, is_behind: bool) -> tuple[int, int]:
    """A name without the verb of a headline and what stands on its other side.

    Args:
        span: The numbers of the first token of the name and of the one behind it.
        tokens: The tokens of the sentence.
        is_behind: Whether the name is told more of behind it: then what stands behind the verb is kept.
    """
    start, end = span
    at = next((at for at in range(start + 1, end) if tokens[at].text in _VERBS), None)
    if at is None:
        return span
    return (at + 1, end) if is_behind and at + 1 < end else (start, at)
