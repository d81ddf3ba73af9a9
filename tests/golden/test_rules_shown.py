"""The goldens show every rule at work."""

from __future__ import annotations

from collections import defaultdict

from coopmodel.documents.blocks import BlockKind, read_blocks
from coopmodel.facts.derive import derive_facts
from coopmodel.facts.kinds import SourceFact
from coopmodel.facts.table import DATE_RULES, ROW_RULES, RULES, TEXT_RULES
from coopmodel.mentions.find import find_mentions

_FEWEST = 2
_ALL = [rule.__name__ for rules in (TEXT_RULES, DATE_RULES, RULES, ROW_RULES) for rule in rules]


def _rules_of(golden) -> set[str]:
    """The rules that stand in a report's evidence, and those that told where the text comes from."""
    report = golden.report
    parts = [
        part
        for meeting in report.meetings
        for part in (meeting, *meeting.delegations, *meeting.agenda, *meeting.statements)
    ]
    rules = {evidence.rule for part in (*parts, *report.initiatives) for evidence in part.evidence}
    document = read_blocks(golden.text)
    sentences = find_mentions([block for block in document.blocks if block.kind is not BlockKind.BACKGROUND])
    return rules | {fact.rule for fact in derive_facts(document, sentences) if isinstance(fact, SourceFact)}


def test_each_rule_is_shown_by_two_goldens_at_least(goldens):
    shown = defaultdict(list)
    for golden in goldens:
        for rule in _rules_of(golden):
            shown[rule].append(golden.source.name)
    too_rare = {rule: shown[rule] for rule in _ALL if len(shown[rule]) < _FEWEST}
    assert too_rare == {}


def test_evidence_names_the_rules_of_the_tables(goldens):
    named = set().union(*map(_rules_of, goldens))
    assert named - {"headline"} <= set(_ALL)
