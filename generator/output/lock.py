"""Digests of specs, tools and output of the last run: `LOCK.json` beside the output, a cache that git ignores.

With it, a run renders only what has changed. Without it, a run renders everything.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

TOOLS = ("openapi-python-client", "datamodel-code-generator", "ruff")
HERE = Path(__file__).parents[1]

Lock = dict[str, Any]


def tools() -> dict[str, str]:
    """Versions of the engines and the formatter, and digests of this generator's own sources and templates."""
    own = {name: version(name) for name in TOOLS}
    for name, suffix in (("generator", ".py"), ("templates", ".jinja")):
        digest = hashlib.sha256()
        for path in sorted(HERE.rglob(f"*{suffix}")):
            digest.update(path.relative_to(HERE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
        own[name] = digest.hexdigest()
    return own


def moved(before: dict[str, str] | None, now: dict[str, str]) -> str:
    """Which tools are not those of the last run, in words."""
    if before is None:
        return "the spec or the tools (no record of the last run)"
    names = [name for name in now if before.get(name) != now[name]]
    own = {"generator": "the generator", "templates": "its templates"}
    return ", ".join(own.get(name) or f"{name} {before.get(name, 'new')} -> {now[name]}" for name in names)


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file under `folder`, by its path in it, caches left out."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def read(path: Path) -> Lock:
    """The lock, empty where there is none or it is not ours."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def write(path: Path, lock: Lock) -> None:
    """Write the lock, keys in order."""
    path.write_text(json.dumps(lock, indent=1, sort_keys=True) + "\n", encoding="utf-8")
