"""What the tests of the mentions share: ways to read a text. The people in the texts are invented."""

from __future__ import annotations

import pytest

from coopmodel.documents.blocks import read_blocks
from coopmodel.mentions.find import find_mentions


@pytest.fixture
def read():
    """The sentences of a text with what they name."""
    return lambda text: find_mentions(read_blocks(text).blocks)


@pytest.fixture
def only(read):
    """The one mention of some kinds in a text."""

    def find(text, *kinds):
        (found,) = [m for sentence in read(text) for m in sentence.mentions if isinstance(m, kinds)]
        return found

    return find


@pytest.fixture
def named(read):
    """The kind and the words of each mention of a text."""
    return lambda text: [
        (type(mention).__name__, sentence.passage.text[mention.start : mention.end])
        for sentence in read(text)
        for mention in sentence.mentions
    ]
