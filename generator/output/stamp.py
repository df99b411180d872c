"""The header of every generated file: its source, and not to edit it."""

from __future__ import annotations

import json
from pathlib import Path

DO_NOT_EDIT = "DO NOT EDIT: change the source and run `nox -s generate`."


def is_stamped(path: Path) -> bool:
    """Whether a file is one of ours: it says so, or is empty as `py.typed` is."""
    with path.open("rb") as file:
        first = file.readline(500)
    return not first or DO_NOT_EDIT.encode() in first


def stamp(folder: Path, sources: dict[str, str], shared: str) -> None:
    """Put the header on every file under `folder`: a vendor's source, or that of the shared modules."""
    for path in sorted([*folder.rglob("*.py"), *folder.rglob("*.json")]):
        text = path.read_text(encoding="utf-8")
        header = f"Generated from {sources.get(path.relative_to(folder).parts[0], shared)}. {DO_NOT_EDIT}"
        stamped = f"# {header}\n{text}"
        if path.suffix == ".json":
            stamped = f'{{"x-generated":{json.dumps(header)},{text[1:]}'
        path.write_text(stamped, encoding="utf-8", newline="\n")
