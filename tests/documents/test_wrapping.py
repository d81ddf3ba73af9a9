"""Which lines go on in the next one, in texts that are hard-wrapped and in those that are not."""

from __future__ import annotations

import textwrap

import pytest

from coopmodel.documents.blocks import read_blocks
from coopmodel.documents.lines import read_lines
from coopmodel.documents.wrapping import Wrapping

TALK = (
    "The heads of the border services of both states met again in the town hall of Riga and spoke of "
    "the trade in stolen vehicles, of forged documents and of the many small boats that cross the gulf "
    "at night. They agreed to meet every month, to name a contact point each and to train their "
    "officers together in the coming year. "
)
MORE = (
    "Afterwards the guests were shown the harbour, where the patrol boats of the coast guard lay, and "
    "the new laboratory in which documents are examined. In the evening a dinner was given in their "
    "honour by the hosts."
)


def wrapped(*paragraphs, width=72, gap="\n\n"):
    return gap.join(textwrap.fill(paragraph, width) for paragraph in paragraphs)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_heading_in_capitals_behind_a_full_last_line(gap):
    filled = textwrap.wrap(MORE, 72)[0].rsplit(" ", 1)[0]
    last = f"{filled} {'x' * (69 - len(filled))}."
    text = wrapped(TALK) + "\n" + last + gap + "HARBOUR DOGS" + gap + wrapped(TALK, MORE)
    assert "HARBOUR DOGS" in blocks_of(text)


def width_of(text):
    return Wrapping.of(text, read_lines(text)).width


def blocks_of(text):
    return [block.passage.text for block in read_blocks(text).blocks]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_hard_wrapped_text(width, gap):
    text = wrapped(TALK, MORE, TALK, width=width, gap=gap)
    assert width_of(text) is not None
    assert "\n" not in "".join(blocks_of(text))
    assert blocks_of(text) == [TALK.strip(), MORE, TALK.strip()]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "They met.",
        f"{TALK}\n{MORE}\n{TALK}",
        "\n".join(["Agenda", "Drugs", "Vehicles", "Documents", "Boats", "Next steps"]),
        wrapped(TALK, MORE, width=40),
    ],
    ids=["empty", "one line", "a line a paragraph", "short lines", "too narrow"],
)
def test_a_text_that_is_not_wrapped(text):
    assert width_of(text) is None


def test_a_text_most_lines_of_which_are_wrapped_but_some_long():
    assert width_of(wrapped(TALK, MORE) + "\n" + "\n".join([TALK] * 4)) is None


@pytest.mark.parametrize(
    ("lines", "blocks"),
    [
        (["They met in the", "old town hall."], ["They met in the old town hall."]),
        (["They met in Riga", "and spoke of drugs."], ["They met in Riga and spoke of drugs."]),
        (["They met in Riga", "“and spoke of drugs."], ['They met in Riga "and spoke of drugs.']),
        (["They met in Riga,", "Latvia."], ["They met in Riga, Latvia."]),
        (["Talks with Mr.", "Kalna went on."], ["Talks with Mr. Kalna went on."]),
        (["That is what they were.", "Kalna left."], ["That is what they were.", "Kalna left."]),
        (["The anti-", "terrorism unit came."], ["The anti-terrorism unit came."]),
        (["They met in Riga", "Next steps"], ["They met in Riga", "Next steps"]),
        (["They met.", "they spoke."], ["They met.", "they spoke."]),
        (["They met in Riga of", "- drugs"], ["They met in Riga of", "drugs"]),
        (["- drugs and", "vehicles"], ["drugs and vehicles"]),
        (["## Agenda of", "the talks"], ["Agenda of", "the talks"]),
        (["They met in the", "| a | b |"], ["They met in the", "| a | b |"]),
        (["They met in the", "ADVERTISEMENT"], ["They met in the", "ADVERTISEMENT"]),
        (["ADVERTISEMENT", "and they met."], ["ADVERTISEMENT", "and they met."]),
        (["They met in the", "In other news"], ["They met in the", "In other news"]),
    ],
)
def test_a_line_goes_on_where_it_is_not_finished_and_the_next_looks_like_its_rest(lines, blocks):
    assert blocks_of("\n".join(lines)) == blocks
    assert blocks_of("\n\n".join(lines)) == blocks


def test_a_headline_goes_on_only_where_its_rest_is_plain():
    first = "Heads of the border services of Latvia and Estonia meet again this year in the"
    assert blocks_of(f"{first}\nTown hall of Riga") == [f"{first} Town hall of Riga"]
    assert blocks_of(f"Border services meet in Riga again\n{TALK}")[0] == "Border services meet in Riga again"


def test_in_the_running_text_a_long_unfinished_line_goes_on():
    unfinished = (
        "The heads of both services, who had met in the spring already and had spoken of the trade in "
        "vehicles by way of Kaunas"
    )
    assert blocks_of(f"{TALK}\n{unfinished}\nCity Hall gave a dinner.")[1:] == [
        f"{unfinished} City Hall gave a dinner."
    ]
    assert blocks_of(f"{unfinished}\nCity Hall gave a dinner.")[0] == unfinished
    assert blocks_of(f"{TALK}\nOn the agenda\nCity Hall gave a dinner.")[1] == "On the agenda"


def test_an_item_goes_on_in_a_wrapped_text():
    items = "\n".join(textwrap.fill(f"- {text}", 72) for text in (TALK, MORE))
    assert blocks_of(f"{wrapped(TALK, MORE)}\n{items}")[2:] == [TALK.strip(), MORE]


def test_a_finished_line_that_fills_the_width_goes_on():
    """A sentence may end just where the line does: the next word had no room there."""
    line = "The heads of the border services of both states met in Riga yesterday."
    text = wrapped(TALK, MORE) + f"\n{line}\nAfterwards they left."
    assert len(line) > 68
    assert blocks_of(text)[-1] == f"{line} Afterwards they left."
    short = wrapped(TALK, MORE) + "\nThey met in Riga yesterday.\nAfterwards they left."
    assert blocks_of(short)[-1] == "Afterwards they left."


def test_a_line_of_a_wrapped_text_goes_on_in_a_name():
    names = (
        "There came Ministers Anna Kalna and Mart Tamm, Colonels Juris Ozols and Olga Brun, Judges Rustam "
        "Daliev and Jonas Berg, Prosecutors Aida Omarbekova and Eva Lind, Attorneys Jan Novak and Pavel "
        "Weiss, and others."
    )
    text = wrapped(TALK, names, MORE)
    assert any(line.endswith("and Mart") or line[0].isupper() for line in text.splitlines()[6:9])
    assert blocks_of(text) == [TALK.strip(), names, MORE]


@pytest.mark.parametrize("stamp", ["date 2019-03-05", "Friday, 5 March 2019", "Published on March 5, 2019"])
def test_a_date_on_a_line_of_its_own_is_no_rest(stamp):
    assert blocks_of(f"Title\n\nBaltic and Nordic academies agree\n{stamp}\n\nThe rest.")[2] == stamp
    heading = wrapped(
        "COMMUNIQUE ISSUED AT THE CONCLUSION OF THE SECOND MEETING OF THE COUNCIL OF COASTAL POLICE"
    )
    assert blocks_of(f"Title\n\n{heading}\n{stamp}\n\n{wrapped(TALK, MORE)}")[2] == stamp


def test_a_date_that_ends_a_sentence_is_its_rest():
    text = "The heads of the border services of both states will meet again in Riga on\n5 March 2019"
    assert blocks_of(f"Title\n\n{text}")[1:] == [text.replace("\n", " ")]
