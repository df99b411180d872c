"""The output as Python sees it: every file compiles, and the methods are counted from the classes."""

from __future__ import annotations

import ast
from pathlib import Path


def compile_tree(root: Path, package: str) -> None:
    """Raises SyntaxError with the name of the first file that Python does not take, though it may parse."""
    for path in sorted((root / package).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        try:
            compile(path.read_text(encoding="utf-8"), name, "exec", dont_inherit=True)
        except ValueError as error:
            raise SyntaxError(str(error), (name, 0, 0, "")) from None


def methods(package: Path) -> int:
    """The methods of a package's resources: the sync ones, of which those that walk pages are not counted."""
    files = [path for path in package.glob("resources/*.py") if path.name != "__init__.py"]
    return sum(len(_names(path)) for path in files)


def _names(path: Path) -> set[tuple[str, str]]:
    found = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            for item in node.body:
                if isinstance(item, ast.FunctionDef) and not item.name.startswith("__") and not _is_helper(item):
                    found.add((node.name, item.name))
    return found


def _is_helper(method: ast.FunctionDef) -> bool:
    answer = ast.unparse(method.returns) if method.returns else ""
    return method.name == "with_raw_response" or answer.startswith(("Pager[", "AsyncPager["))
