"""Unused imports out, imports sorted, layout settled: ruff, with every setting spelled out and none looked up."""

from __future__ import annotations

import ast
import os
import subprocess
from pathlib import Path

from ruff import find_ruff_bin

SETTINGS = [
    "--isolated",
    "--no-cache",
    "--quiet",
    "--config",
    "line-length = 120",
    "--config",
    'target-version = "py311"',
]


def format_tree(folder: Path) -> None:
    """Format every file under `folder`. SyntaxError, with its name in it, for one that is not Python: a bug of ours."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RUFF_")}
    for arguments in (
        ["check", "--fix-only", "--no-respect-gitignore", "--select", "I,F401"],
        ["format", "--no-respect-gitignore"],
    ):
        done = subprocess.run(
            [find_ruff_bin(), *arguments, *SETTINGS, str(folder)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=environment,
            check=False,
        )
        if done.returncode:
            raise _broken(folder) or RuntimeError(f"ruff {arguments[0]} failed: {done.stderr[:2000]}")


def _broken(folder: Path) -> SyntaxError | None:
    """Why the first file that is not Python is none."""
    for path in sorted(folder.rglob("*.py")):
        try:
            ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, ValueError) as error:
            return SyntaxError(str(error), (path.relative_to(folder).as_posix(), getattr(error, "lineno", 0), 0, ""))
    return None
