"""The same text gives the same bytes in every process, whatever the seed of its hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = sorted(SEEDS.iterdir())
CODE = """
import sys
from coopmodel import dumps, parse_file
sys.stdout.buffer.write("\\n".join(dumps(parse_file(name)) for name in sys.argv[1:]).encode())
"""


def read(hash_seed, *options):
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    command = [sys.executable, *options, "-c", CODE, *map(str, TEXTS)]
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout  # noqa: S603


@pytest.fixture(scope="module")
def first():
    return read("0")


def test_every_seed_is_read(first):
    assert len(TEXTS) == 3
    assert first.count(b'"meetings"') == 3


@pytest.mark.parametrize("hash_seed", ["0", "1", "12345"])
def test_the_seed_of_hashes_does_not_matter(first, hash_seed):
    assert read(hash_seed) == first


def test_optimising_does_not_matter(first):
    assert read("1", "-OO") == first
