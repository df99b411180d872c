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
    """Format every file under `folder`. RuntimeError means that the output is not Python: a bug of ours."""
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
            raise RuntimeError(f"ruff {arguments[0]} failed on generated code: {_broken(folder)}\n{done.stderr[:2000]}")


def _broken(folder: Path) -> str:
    """The first file that is not Python, and why."""
    for path in sorted(folder.rglob("*.py")):
        try:
            ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, ValueError) as error:
            return f"{path.relative_to(folder)}: {error}"
    return ""
