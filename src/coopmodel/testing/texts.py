"""A strategy for the texts of reports. The people and the events in them are invented."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.testing.plain import strings

__all__ = ["report_texts"]

_SENTENCES = """
    {party} and {party} {met} in {city} {day}.
    The {party} delegation was headed by {role} {person}.
    {person}, {role} of {party}, said that {subject} was growing.
    The parties discussed {subject}, {subject} and {subject}.
    Delegations of {party}, {party} and {party} took part; {party} attended as an observer.
    It was decided to set up a joint working group on {subject} by {day}.
    {person} proposed a programme against {subject}.
    The next meeting will be held in {city} {day}.
    The meeting was held online {day} under the chairmanship of {person} ({party}).
    The participants were shown the old town.
"""
_WORDS = {
    "party": "Estonia|Latvia|Georgia|Kazakhstan|Türkiye|the Kyrgyz Republic|INTERPOL|SCO RATS|Europol",
    "city": "Tallinn|Riga|Tbilisi|St. Petersburg|Cholpon-Ata",
    "day": "on 4 March 2021|in July 2024|last week|from 19 to 21 May 2022|on Friday|in 2023",
    "met": "met|held talks|signed a memorandum",
    "role": "Deputy Minister|Prosecutor General|Colonel|the head of the border service",
    "person": "Anna Kalna|Mart Tamm|Rustam Daliev|A. K. Brun-Ozols|Zoë Šimkutė",
    "subject": 'cybercrime|the trafficking of drugs|extradition|"hybrid" threats|joint investigations',
}
_HEADINGS = (
    "Fourth meeting of the heads of the border services",
    "Agenda",
    "Next steps",
    "## Participants",
    "* * *",
)
_FRAMES = ("ADVERTISEMENT", "Read more", "Photo: press service", "In other news", "Published: 4 March 2021")
_FRONT = "---\ntitle: Border services meet\ndate: 2021-03-05\nsitename: Baltic Wire\n---\n"
_HEADER = ("Initiative", "Start date", "Milestone")
_SHORTEST_CUT_OFF = 130


def report_texts() -> SearchStrategy[str]:
    """Texts of reports as `parse` reads them: headings, paragraphs, lists, whole and damaged tables, frames.

    Some lines, items and cells hold characters of any script instead of words; half surrogate pairs are not
    among them.

    >>> from hypothesis import find
    >>> find(report_texts(), lambda text: "INTERPOL" in text).count("INTERPOL")
    1
    """
    block = st.one_of(
        _paragraphs(), st.sampled_from(_HEADINGS), _lists(), _tables(), st.sampled_from(_FRAMES), strings()
    )
    parts = st.lists(block, min_size=1, max_size=6)
    between = st.sampled_from(["\n", "\n\n"])
    front = st.just("") | st.just(_FRONT)
    return st.builds(lambda first, gap, blocks: first + gap.join(blocks) + "\n", front, between, parts)


def _sentences() -> SearchStrategy[str]:
    words = {name: st.sampled_from(choice.split("|")) for name, choice in _WORDS.items()}
    return st.one_of(*(_filled(line.strip(), words) for line in _SENTENCES.strip().splitlines()))


def _filled(sentence: str, words: dict[str, SearchStrategy[str]]) -> SearchStrategy[str]:
    """A sentence with a word for each gap, which need not be the same for the same name."""
    pieces = [piece.partition("}") for piece in sentence.split("{")]
    gaps = [words[name] for name, _, _ in pieces[1:]]
    return st.tuples(*gaps).map(
        lambda chosen: (
            pieces[0][0] + "".join(word + rest for word, (_, _, rest) in zip(chosen, pieces[1:], strict=True))
        )
    )


def _paragraphs() -> SearchStrategy[str]:
    return st.lists(_sentences(), min_size=1, max_size=3).map(" ".join)


def _lists() -> SearchStrategy[str]:
    items = st.lists(_sentences() | strings(), min_size=1, max_size=4)
    return st.builds(
        lambda mark, texts: "\n".join(f"{mark} {text}" for text in texts),
        st.sampled_from(["-", "•", "1."]),
        items,
    )


def _tables() -> SearchStrategy[str]:
    cells = st.sampled_from(["Joint Training Modules", "2024-08", "First session", "", "a \\| b"]) | strings()
    rows = st.lists(st.lists(cells, min_size=1, max_size=4).map(_row), max_size=3)
    cut_off = (
        _paragraphs().filter(lambda text: len(text) > _SHORTEST_CUT_OFF).map(lambda text: f"| Pilot | {text}")
    )
    damage: SearchStrategy[list[str]] = st.one_of(
        st.just([]),
        st.just([_row(_HEADER)]),
        st.just([_row(_HEADER), "|---|---|---|"]),
        st.just(["| Pilot | 2024-07 | Launch |||||"] * 2),
        cut_off.map(lambda row: [row]),
    )
    return st.builds(
        lambda body, damaged: "\n".join([_row(_HEADER), "|---|---|---|", *body, *damaged]), rows, damage
    )


def _row(cells: list[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
