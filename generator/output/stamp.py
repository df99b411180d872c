"""The first line of every generated file: what made it, and that hands stay off."""

from __future__ import annotations

from pathlib import Path

DO_NOT_EDIT = "DO NOT EDIT: change the source and run `nox -s generate`."


def is_stamped(path: Path) -> bool:
    """Whether a file is one of ours: it says so, or is empty as `py.typed` is."""
    with path.open("rb") as file:
        first = file.readline(500)
    return not first or DO_NOT_EDIT.encode() in first


def stamp(folder: Path, sources: dict[str, str], shared: str) -> None:
    """Put the header on every Python file under `folder`: a vendor's source, or that of the shared modules."""
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        source = sources.get(path.relative_to(folder).parts[0], shared)
        path.write_text(f"# Generated from {source}. {DO_NOT_EDIT}\n{text}", encoding="utf-8", newline="\n")
