"""How the documentation is built: python -m sphinx -W -n docs docs/_build."""

from __future__ import annotations

import importlib.metadata

project = "coopmodel"
author = "The coopmodel authors"
copyright = "The coopmodel authors"  # noqa: A001 # Sphinx wants this name
release = version = importlib.metadata.version("coopmodel")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.intersphinx"]
html_theme = "furo"
html_title = "coopmodel"
html_static_path: list[str] = []
exclude_patterns = ["_build"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_default_options = {"members": True, "undoc-members": False, "show-inheritance": False}
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
intersphinx_mapping: dict[str, tuple[str, str | None]] = {}

nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(?!coopmodel).*"),  # other libraries' and Python's own names: no inventory is fetched
    (r"py:.*", r"coopmodel\..*\._\w+"),  # type variables and aliases that are nobody's concern
    (r"py:.*", r"coopmodel\.evaluation\.comparing\.\w+"),
]
