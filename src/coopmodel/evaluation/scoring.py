"""Scores: how well a folder of labelled reports is read, with the uncertainty of so many reports."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from pathlib import Path

import attrs

from coopmodel.batch import REPORT_SUFFIXES
from coopmodel.errors import SourceError
from coopmodel.evaluation.comparing import FIELDS, Outcome, compare
from coopmodel.evaluation.conversion import label_of
from coopmodel.evaluation.labels import read_label
from coopmodel.sources import parse_file

__all__ = ["Comparison", "Estimate", "Evaluation", "Score", "evaluate"]

_RESAMPLES = 1000
_SEED = 20_240_701
_TAIL = 0.025

Counts = tuple[int, ...]
"""How many facts of one field are right, wrong and missed."""

Row = list[Counts]
"""The counts of each field."""


@attrs.frozen(kw_only=True)
class Estimate:
    """A figure from 0 to 1 and its 95 % confidence interval.

    >>> Estimate(value=0.9, low=0.85, high=0.93).low
    0.85
    """

    value: float
    """The figure for the reports at hand."""

    low: float
    """The interval's lower end."""

    high: float
    """The interval's upper end."""


@attrs.frozen(kw_only=True)
class Score:
    """How well one field, or all facts together, were read."""

    field: str
    """The field; "all facts" for all together."""

    right: int
    """How many facts are stated and were read."""

    wrong: int
    """How many were read that are not stated."""

    missed: int
    """How many are stated that were not read."""

    precision: Estimate
    """The share of what was read that is right; 1 where nothing was read."""

    recall: Estimate
    """The share of what is stated that was read; 1 where nothing is stated."""

    f1: Estimate
    """The harmonic mean of precision and recall."""


@attrs.frozen(kw_only=True)
class Comparison:
    """One report held against its label."""

    name: str
    """The name of its files, without the suffix."""

    outcomes: tuple[Outcome, ...]
    """What became of each field."""


@attrs.frozen(kw_only=True)
class Evaluation:
    """How well the reports of a folder are read.

    >>> sure = Estimate(value=1.0, low=1.0, high=1.0)
    >>> start = Score(field="start", right=3, wrong=0, missed=0, precision=sure, recall=sure, f1=sure)
    >>> Evaluation(reports=(), fields=(start,), all_facts=start, headline=sure).headline.value
    1.0
    """

    reports: tuple[Comparison, ...]
    """Each report held against its label, by name."""

    fields: tuple[Score, ...]
    """The score of each field of which something was stated or read."""

    all_facts: Score
    """The score of the facts of all fields together."""

    headline: Estimate
    """The mean of the fields' F1."""


def evaluate(folder: str | os.PathLike[str]) -> Evaluation:
    """Read the labelled reports of a folder and hold what was read against the labels.

    The counts of a field are those of all reports together. The intervals come from the bootstrap (Efron,
    1979; percentile method): as many reports as there are, drawn with repetition, 1,000 times over from a
    fixed seed, so that the same reports give the same figures.

    Args:
        folder: Where the files are: `NAME.json` with the label, and beside it `NAME.txt` (or `.md`, `.html`,
            `.htm`) with the text. The module `coopmodel.evaluation.labels` tells the form of a label. Folders
            inside, and texts without a label, are left out.

    Raises:
        SourceError: The folder is missing or holds no label, or a text is missing or cannot be read.
        JsonError: A label is none; the error names the file and the place in it.

    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     text = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021."
    ...     label = '{"meeting": {"start": "2021-03-04", "city": "Tallinn", "country": "LV"}}'
    ...     _ = Path(folder, "chiefs.txt").write_text(text, encoding="utf-8")
    ...     _ = Path(folder, "chiefs.json").write_text(label, encoding="utf-8")
    ...     evaluation = evaluate(folder)
    >>> [(score.field, score.right, score.wrong, score.missed) for score in evaluation.fields][:3]
    [('start', 1, 0, 0), ('mode', 0, 1, 0), ('city', 1, 0, 0)]
    >>> evaluation.reports[0].outcomes[6]
    Outcome(field='country', right=(), wrong=('EE',), missed=('LV',))
    """
    comparisons = tuple(_comparison(label) for label in _labels(Path(folder)))
    rows = [_row(comparison) for comparison in comparisons]
    draw = random.Random(_SEED)  # noqa: S311 - samples are drawn, no secrets
    drawn = [_total(rows), *(_total(draw.choices(rows, k=len(rows))) for _ in range(_RESAMPLES))]
    return Evaluation(
        reports=comparisons,
        fields=tuple(
            _score(field, [row[at] for row in drawn]) for at, field in enumerate(FIELDS) if any(drawn[0][at])
        ),
        all_facts=_score("all facts", [_total([[counts] for counts in row])[0] for row in drawn]),
        headline=_estimate([_headline(row) for row in drawn]),
    )


def _labels(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise SourceError(f"{folder}: no such folder")
    labels = sorted(folder.glob("*.json"))
    if not labels:
        raise SourceError(f"{folder}: holds no labelled report, NAME.txt with NAME.json beside it")
    return labels


def _comparison(path: Path) -> Comparison:
    stated = read_label(path)
    texts = (path.with_suffix(suffix) for suffix in REPORT_SUFFIXES)
    text = next((text for text in texts if text.exists()), None)
    if text is None:
        raise SourceError(f"{path}: is a label without a text; there is no {path.stem}.txt beside it")
    return Comparison(name=path.stem, outcomes=compare(stated, label_of(parse_file(text))))


def _row(comparison: Comparison) -> Row:
    return [(len(x.right), len(x.wrong), len(x.missed)) for x in comparison.outcomes]


def _total(rows: Sequence[Row]) -> Row:
    """The counts of each field over all reports."""
    return [tuple(map(sum, zip(*field, strict=True))) for field in zip(*rows, strict=True)]


def _score(field: str, counts: Sequence[Counts]) -> Score:
    """The score of the first counts; the others, as far as the field occurs in them, tell how sure it is."""
    right, wrong, missed = counts[0]
    telling = [sample for sample in counts if any(sample)] or counts
    return Score(
        field=field,
        right=right,
        wrong=wrong,
        missed=missed,
        precision=_estimate([_share(right, wrong) for right, wrong, _ in telling]),
        recall=_estimate([_share(right, missed) for right, _, missed in telling]),
        f1=_estimate([_f1(sample) for sample in telling]),
    )


def _share(right: int, others: int) -> float:
    return right / (right + others) if right + others else 1.0


def _f1(counts: Counts) -> float:
    """Twice the right over all stated and all read, which is the harmonic mean of precision and recall."""
    right, wrong, missed = counts
    return 2 * right / (2 * right + wrong + missed) if any(counts) else 1.0


def _headline(row: Row) -> float:
    occurring = [_f1(counts) for counts in row if any(counts)]
    return sum(occurring) / len(occurring) if occurring else 1.0


def _estimate(values: Sequence[float]) -> Estimate:
    ranked = sorted(values)
    tail = int(_TAIL * len(ranked))
    return Estimate(value=values[0], low=ranked[tail], high=ranked[-1 - tail])
