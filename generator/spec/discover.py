"""Specs of a folder: `VENDOR/openapi.yaml`, and `VENDOR/editions/EDITION/openapi.yaml` for the editions beside it."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from pathlib import Path

from .problem import Problem, SpecError

NAMES = ("openapi.yaml", "openapi.yml", "openapi.json")
EDITIONS = "editions"


def discover(specs: Path) -> dict[str, Path]:
    """The document of each package, by the package's name, in the names' order. Raises SpecError."""
    found: dict[str, Path] = {}
    problems: list[Problem] = []
    for name, folder in _folders(specs):
        documents = [folder / file for file in NAMES if (folder / file).is_file()]
        if not documents:
            continue
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name):
            fix = "use a-z, 0-9 and _; in the name of an edition also . and -"
            problems.append(Problem(str(folder), 0, 0, "", "the folder's name cannot be a package", fix))
        elif len(documents) > 1:
            problems.append(Problem(str(folder), 0, 0, "", "more than one document", f"keep one of {', '.join(NAMES)}"))
        elif name in found:
            message = f"{found[name].parent} already gives the package {name!r}"
            problems.append(Problem(str(folder), 0, 0, "", message, "rename one of the folders"))
        found[name] = documents[0]
    if not found:
        problems.append(Problem(str(specs), 0, 0, "", "no specs here", "expected VENDOR/openapi.yaml in this folder"))
    if problems:
        raise SpecError(problems)
    return dict(sorted(found.items()))


def shown_path(specs: Path, document: Path) -> str:
    """The path of a document as messages and headers give it: `specs/octeth/editions/5.9/openapi.yaml`."""
    return f"{specs.name}/{document.relative_to(specs).as_posix()}"


def _folders(specs: Path) -> Iterator[tuple[str, Path]]:
    """Each folder that may hold a document, with the name of its package."""
    for vendor in _inside(specs):
        yield vendor.name, vendor
        for edition in _inside(vendor / EDITIONS):
            yield f"{vendor.name}_{re.sub('[.-]', '_', edition.name)}", edition


def _inside(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
