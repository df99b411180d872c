"""The engine's templates that ours stand in for. When one of them changes, ours may have to follow."""

from __future__ import annotations

import hashlib
import json
from importlib.util import find_spec
from pathlib import Path

from generator.spec.problem import Problem, SpecError

TEMPLATES = Path(__file__).parents[1] / "templates" / "engine"
KNOWN = Path(__file__).parent / "upstream.json"
ENGINE = "openapi_python_client"


def check() -> None:
    """Raises SpecError with the name of every template that is not the one that ours was written against."""
    known, found = json.loads(KNOWN.read_text(encoding="utf-8")), digests()
    fix = "compare it with ours, then run `python -m generator upstream`"
    problems = [
        Problem(f"{ENGINE}/templates/{name}", 0, 0, "", "is not the template that ours was written against", fix)
        for name in sorted({*known, *found})
        if known.get(name) != found.get(name)
    ]
    if problems:
        raise SpecError(problems)


def digests() -> dict[str, str]:
    """SHA-256 of the engine's originals, of those that we override."""
    package = find_spec(ENGINE)
    assert package is not None
    assert package.submodule_search_locations
    originals = Path(package.submodule_search_locations[0]) / "templates"
    names = sorted(path.name for path in TEMPLATES.iterdir() if (originals / path.name).is_file())
    return {name: hashlib.sha256((originals / name).read_bytes()).hexdigest() for name in names}


def accept() -> None:
    """Take the engine's present templates as those that ours were written against."""
    KNOWN.write_text(json.dumps(digests(), indent=1) + "\n", encoding="utf-8")
