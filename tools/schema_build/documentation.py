"""What the source says of classes and their fields: docstrings, and the strings under fields."""

from __future__ import annotations

import ast
import inspect
import textwrap

__all__ = ["field_documentation", "summary"]


def field_documentation(cls: type) -> dict[str, str]:
    """The string under each field or member of a class, on one line, by its name."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    if not isinstance(tree, ast.ClassDef):
        raise TypeError(f"{cls!r} is no class")
    said = {}
    for statement, following in zip(tree.body, tree.body[1:], strict=False):
        name = _name(statement)
        if name and isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            said[name] = " ".join(str(following.value.value).split())
    return said


def _name(statement: ast.stmt) -> str | None:
    match statement:
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return name
    return None


def summary(cls: type) -> str:
    """The first paragraph of a class's docstring, on one line."""
    return " ".join(inspect.cleandoc(cls.__doc__ or "").partition("\n\n")[0].split())
