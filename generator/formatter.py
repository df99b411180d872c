"""Unused imports out, imports sorted, layout settled: ruff, with every setting spelled out and none looked up."""

from __future__ import annotations

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
    for arguments in (["check", "--fix-only", "--select", "I,F401"], ["format"]):
        done = subprocess.run(
            [find_ruff_bin(), *arguments, *SETTINGS, str(folder)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"ruff {arguments[0]} failed on generated code:\n{done.stderr[:2000]}")
