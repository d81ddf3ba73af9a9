"""Topics and traps: topics.toml and traps.toml."""

from __future__ import annotations

from pathlib import Path

from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.matching import lower
from coopmodel.gazetteers.rows import NameRow, TopicRow
from coopmodel.model.topics import Topic as ModelTopic
from gazetteer_build.names import Claim, Names
from gazetteer_build.sources import ResourceError, Topic, Traps, read
from gazetteer_build.spelling import Spelling

__all__ = ["add_traps", "topic_rows"]


def add_traps(file: Path, names: Names, spelling: Spelling) -> list[NameRow]:
    """Enter the traps.

    Raises:
        ResourceError: A wording stands for another thing.
    """
    claims: list[Claim] = []
    forms: set[str] = set()
    for wording in (wording for trap in read(file, Traps).trap for wording in trap.wordings):
        if wording in names.entries or wording in forms:
            raise ResourceError(f"{file.name}: {wording!r} stands twice, or names something")
        fresh = [form for form in spelling.of(wording) if form not in names.entries and form not in forms]
        forms.update(fresh)
        claims.append((Entry(kind=EntryKind.TRAP, code="", name=wording), fresh))
    return names.enter(file.name, claims)


def topic_rows(file: Path, spelling: Spelling) -> list[TopicRow]:
    """The topics and their wordings, in the order of the model.

    Raises:
        ResourceError: A topic is unknown or missing, or one of its wordings stands twice.
    """
    topics = read(file, dict[str, Topic])
    known = [topic.value for topic in ModelTopic]
    for name in sorted(set(known) ^ set(topics)):
        raise ResourceError(f"{file.name}: [{name}] is {'missing' if name in known else 'no topic'}")
    return [_topic_row(file.name, name, topics[name], spelling) for name in known]


def _topic_row(file: str, name: str, topic: Topic, spelling: Spelling) -> TopicRow:
    def forms(wordings: list[str]) -> tuple[str, ...]:
        for wording in wordings:
            if wording != wording.lower() or wordings.count(wording) > 1:
                raise ResourceError(f"{file}: [{name}] {wording!r} is not in lower case, or stands twice")
        return tuple(sorted({lower(form) for wording in wordings for form in spelling.of(wording)}))

    return TopicRow(
        topic=name,
        note=topic.note,
        wordings=forms(topic.wordings),
        pairs=tuple((forms(pair.one), forms(pair.other)) for pair in topic.pair),
    )
