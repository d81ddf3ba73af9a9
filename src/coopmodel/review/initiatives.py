"""An initiative as facts in a group."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from coopmodel.bearing import bears_date, bears_words
from coopmodel.model.initiatives import Initiative, Milestone
from coopmodel.review.contents import Fact, Group, Kind, Quotes
from coopmodel.review.meetings import own_values, person_fact, tags
from coopmodel.review.words import Known, about, borne, joined, leftovers, shared
from coopmodel.values.dates import PartialDate
from coopmodel.wording import name_of, party_words, recurrence_words

__all__ = ["initiative_group"]


def initiative_group(
    path: str, initiative: Initiative, known: Known, published: PartialDate | None = None
) -> Group:
    """An initiative: what it is, its dates and steps, who undertakes and who proposed it."""
    quotes = initiative.evidence
    name = Fact(
        path=f"{path}.name",
        label="Name",
        value=initiative.name,
        tags=tags(initiative.topics),
        kind=Kind.INITIATIVE,
        evidence=about(quotes, "name"),
    )
    facts = [
        name,
        *_features(path, initiative, published),
        *_steps(path, initiative, published),
        *_people(path, initiative, known),
    ]
    own = own_values(path, initiative.extra)
    return Group(facts=(*facts, *leftovers(path, quotes, facts), *own))


def _features(path: str, initiative: Initiative, published: PartialDate | None) -> Iterator[Fact]:
    """Kind, status, dates, recurrence and outcome; their words are sought in all that is quoted."""
    quotes = initiative.evidence
    for field, member in (("kind", initiative.kind), ("status", initiative.status)):
        if member is not None:
            words = about(quotes, field) or about(quotes, "name") or quotes
            yield _fact(path, field, name_of(member), words)
    for field, date in (("start", initiative.start), ("end", initiative.end)):
        if date is not None:
            bears = functools.partial(bears_date, date, published=published)
            yield _fact(path, field, str(date), about(quotes, field) or borne(quotes, bears), Kind.DATE)
    if initiative.recurrence is not None:
        recurs = about(quotes, "recurrence") or about(quotes, "name") or quotes
        yield _fact(path, "recurrence", recurrence_words(initiative.recurrence), recurs, Kind.DATE)
    outcome = initiative.expected_outcome
    if outcome is not None:
        bears = functools.partial(bears_words, outcome)
        words = about(quotes, "expected_outcome") or borne(quotes, bears)
        yield _fact(path, "expected_outcome", outcome, words)


_LABELS = {"recurrence": "Recurs", "expected_outcome": "Outcome"}


def _fact(path: str, field: str, value: str, quotes: Quotes, kind: Kind = Kind.INITIATIVE) -> Fact:
    label = _LABELS.get(field, field.capitalize())
    return Fact(path=f"{path}.{field}", label=label, value=value, kind=kind, evidence=quotes)


def _steps(path: str, initiative: Initiative, published: PartialDate | None) -> Iterator[Fact]:
    steps, quotes = initiative.milestones, initiative.evidence
    own = shared(about(quotes, "milestones"), [step.name for step in steps])
    for at, (step, words) in enumerate(zip(steps, own, strict=True)):
        known = [f"by {step.date}" if step.date else "", "done" if step.done else ""]
        yield Fact(
            path=f"{path}.milestones[{at}]",
            label="Milestone",
            value=step.name,
            detail=", ".join(part for part in known if part),
            kind=Kind.DATE,
            evidence=words or _words_of_step(step, quotes, published),
        )


def _words_of_step(step: Milestone, quotes: Quotes, published: PartialDate | None) -> Quotes:
    """The quotes that bear the step's name or date; all if there is none such."""
    date = step.date
    return borne(
        quotes,
        lambda quote: (
            bears_words(step.name, quote) or (date is not None and bears_date(date, quote, published))
        ),
    )


def _people(path: str, initiative: Initiative, known: Known) -> Iterator[Fact]:
    parties = initiative.parties
    names = [party.name or party.code for party in parties]
    own = shared(about(initiative.evidence, "parties"), names)
    for at, (party, words) in enumerate(zip(parties, own, strict=True)):
        yield Fact(
            path=f"{path}.parties[{at}]",
            label="Party",
            value=party_words(party),
            kind=Kind.PARTY,
            evidence=joined(words, known.party(party)),
        )
    proposers = initiative.proposed_by
    stated = shared(
        about(initiative.evidence, "proposed_by"), [one.name or one.role or "" for one in proposers]
    )
    for at, (person, words) in enumerate(zip(proposers, stated, strict=True)):
        quotes = joined(words, known.person(person)) or initiative.evidence
        yield person_fact(f"{path}.proposed_by[{at}]", "Proposed by", person, quotes)
