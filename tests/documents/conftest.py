"""What the tests of documents share: ways to look at a text's blocks. People and events are invented."""

from __future__ import annotations

import pytest

from coopmodel.documents.blocks import read_blocks


@pytest.fixture
def kinds():
    """The kind and the plain text of each block of a text."""
    return lambda text: [(block.kind.value, block.passage.text) for block in read_blocks(text).blocks]


@pytest.fixture
def repairs():
    """The code and the words of each repair in a text."""
    return lambda text: [
        (repair.kind.value, text[repair.span.start : repair.span.end]) for repair in read_blocks(text).repairs
    ]
