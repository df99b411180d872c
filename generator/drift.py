"""Is the committed output what the specs give? Rendered aside and compared; nothing is written."""

from __future__ import annotations

import difflib
import tempfile
from pathlib import Path

from .pipeline import PACKAGE, generate

MAX_LINES = 400
MAX_LINE = 300


def drift(specs: Path, out: Path, *, package: str = PACKAGE) -> list[str]:
    """A unified diff from the committed output to what the specs give now, empty where they agree."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        generate(specs, fresh, package=package)
        names = sorted({*_files(fresh, package), *_files(out, package)})
        lines = [line for name in names for line in _diff(out / name, fresh / name, name)]
    return lines if len(lines) <= MAX_LINES else [*lines[:MAX_LINES], f"... and {len(lines) - MAX_LINES} more lines"]


def _files(root: Path, package: str) -> set[str]:
    files = (path for path in (root / package).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix() for path in files}


def _diff(committed: Path, fresh: Path, name: str) -> list[str]:
    before, after = (
        path.read_text(encoding="utf-8").splitlines() if path.is_file() else [] for path in (committed, fresh)
    )
    lines = difflib.unified_diff(before, after, f"committed/{name}", f"generated/{name}", lineterm="", n=1)
    return [line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]} ..." for line in lines]
