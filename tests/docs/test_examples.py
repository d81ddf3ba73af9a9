"""Every example of README and documentation gives what the page says."""

from __future__ import annotations

import pytest

LANGUAGES = {"html", "javascript", "json", "markdown", "python", "r", "sh", "sql", "text", "toml"}
DIRECTIVES = {
    "{command-help}",
    "{eval-rst}",
    "{gazetteer-counts}",
    "{image}",
    "{literalinclude}",
    "{model-diagram}",
    "{rule-list}",
    "{toctree}",
}


def test_the_examples_of_a_page_give_what_it_says(outputs, page):
    for output in outputs:
        line = page.text.count("\n", 0, output.start)
        assert output.given == output.expected, f"{page.name}, line {line}"


def test_no_python_stands_in_a_block_that_is_not_run(page):
    for block in page.blocks():
        where = f"{page.name}, line {block.line}"
        if block.language == "python" and block.file is None:
            assert ">>> " in block.text, f"{where}: no example that could be run"
        elif block.language not in {"console", *DIRECTIVES}:
            assert block.language in LANGUAGES, f"{where}: a block in {block.language or 'no language'}"
            assert ">>> " not in block.text, f"{where}: an example that is not run"


@pytest.mark.parametrize("page", ["README.md"], indirect=True, ids=str)
def test_the_readme_has_its_two_commands(page):
    for command in (
        "python -m pip install -e '.[cli]' && coopmodel parse seeds",
        "python -m pip install -e '.[test]' && python -m pytest -n auto",
    ):
        assert f"\n{command}\n" in page.text
