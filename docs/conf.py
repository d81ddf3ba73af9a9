"""How the documentation is built: python -m sphinx -W --keep-going -n docs docs/_build."""

from __future__ import annotations

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "coopmodel"
author = "The coopmodel authors"
copyright = author  # noqa: A001 - Sphinx wants this name
release = version = version_of("coopmodel")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "drawn_from_code"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = "coopmodel"
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_extra_path = ["../src/coopmodel/formats/schema.json"]
html_copy_source = False
html_show_search_summary = False  # a browser may not fetch pages beside a file
smartquotes = False  # they would change what examples hold

myst_enable_extensions = ["attrs_block", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True}
maximum_signature_line_length = 70
napoleon_numpy_docstring = False
add_module_names = False

nitpicky = True
# Names of Python and of other libraries: no inventory is fetched.
nitpick_ignore_regex = [
    (r"py:.*", r"(?!coopmodel).*"),
    (r"py:class", r"coopmodel\..*\.(?:T|Outcome)"),  # a variable of types, and the name of a dict
]
