"""An evaluation as plain text: a table of scores, and the mistakes behind it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from coopmodel.evaluation.scoring import Estimate, Evaluation, Score
from coopmodel.wording import printable

__all__ = ["mistakes", "score_table"]

_WIDTH = 80
_HANG = " " * 23


def score_table(evaluation: Evaluation) -> str:
    """Precision, recall and F1 of each field, the interval of F1, the counts, and the headline."""
    rows = [
        f"{'field':<12}{'P':>8}{'R':>7}{'F1':>7}  {'95 % of F1':<15}{'right':>6}{'wrong':>6}{'missed':>7}"
    ]
    rows += [_row(score) for score in (*evaluation.fields, evaluation.all_facts)]
    count = len(evaluation.reports)
    rows.append(
        f"headline: mean F1 over the fields {evaluation.headline.value:.3f}"
        f" (95 % interval {_interval(evaluation.headline)}), {count} report{'s' if count > 1 else ''}"
    )
    return "\n".join(rows)


def _row(score: Score) -> str:
    return (
        f"{score.field:<12}{score.precision.value:8.3f}{score.recall.value:7.3f}{score.f1.value:7.3f}"
        f"  {_interval(score.f1):<15}{score.right:6}{score.wrong:6}{score.missed:7}"
    )


def _interval(estimate: Estimate) -> str:
    return f"{estimate.low:.3f} to {estimate.high:.3f}"


def mistakes(evaluation: Evaluation) -> str:
    """Under the name of each report what was wrong and what was missed, field by field."""
    return "\n".join(_mistakes(evaluation))


def _mistakes(evaluation: Evaluation) -> Iterator[str]:
    for report in evaluation.reports:
        yield f"== {report.name}"
        for outcome in report.outcomes:
            for kind, facts in (("wrong", outcome.wrong), ("missed", outcome.missed)):
                for fact in facts:
                    words = f"  {outcome.field:<13}{kind:<8}{printable(fact)}"
                    yield textwrap.fill(words, _WIDTH, subsequent_indent=_HANG, break_on_hyphens=False)
        yield ""
