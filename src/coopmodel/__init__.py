"""Typed, checkable records of meetings between states' police, interior, prosecution and security bodies.

Every public name is loaded from its module when it is first used (PEP 562), so that importing the
package costs next to nothing.
"""

from importlib import import_module

_HOME_OF = {
    name: home
    for home, names in {
        "_version": "__version__",
        "errors": "CoopModelError DateError FormatError GazetteerError JsonError LineError ModelError "
        "RecordError SourceError",
        "values.span": "Span",
        "values.edtf": "DatePrecision",
        "values.dates": "DateInterval IntervalEnd PartialDate",
        "values.recurrence": "Frequency Recurrence Weekday",
        "model.evidence": "Evidence",
        "model.parties": "Capacity Delegation Party PartyKind Person",
        "model.places": "Place",
        "model.agenda": "AgendaItem Statement",
        "model.initiatives": "Initiative InitiativeKind InitiativeStatus Milestone",
        "model.meetings": "Meeting MeetingMode MeetingStatus",
        "model.reports": "Diagnostic Report Severity Source",
        "model.topics": "Topic",
        "reading": "parse",
        "evaluation.scoring": "Evaluation evaluate",
        "sources": "parse_file read_source",
        "checking": "Coverage Finding coverage verify",
        "formats.canonical": "digest",
        "formats.json": "dump dumps from_dict load loads to_dict",
        "formats.jsonl": "read_jsonl write_jsonl",
        "formats.record": "parse_record render",
        "formats.schema": "json_schema",
        "formats.upgrades": "FORMAT upgrade",
        "review.page": "ReviewPage review_html review_many",
    }.items()
    for name in names.split()
}

__all__ = [*_HOME_OF]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
