"""Which specs there are: one folder per vendor with one OpenAPI document in it."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from .problem import Problem, SpecError

NAMES = ("openapi.yaml", "openapi.yml", "openapi.json")


def discover(specs: Path) -> dict[str, Path]:
    """The document of each vendor, by the vendor's name, in the names' order."""
    found: dict[str, Path] = {}
    problems: list[Problem] = []
    for folder in sorted(path for path in specs.iterdir() if path.is_dir()) if specs.is_dir() else []:
        documents = [folder / name for name in NAMES if (folder / name).is_file()]
        if not documents:
            continue
        if not re.fullmatch(r"[a-z][a-z0-9_]*", folder.name) or keyword.iskeyword(folder.name):
            problems.append(
                Problem(str(folder), 0, 0, "", "the folder's name cannot be a package", "use a-z, 0-9 and _")
            )
        elif len(documents) > 1:
            problems.append(Problem(str(folder), 0, 0, "", "more than one document", f"keep one of {', '.join(NAMES)}"))
        found[folder.name] = documents[0]
    if not found:
        problems.append(Problem(str(specs), 0, 0, "", "no specs here", "expected VENDOR/openapi.yaml in this folder"))
    if problems:
        raise SpecError(problems)
    return found
