"""What hands did to the output: a run does not overwrite an edited file, nor take the place of what it did not make."""

from __future__ import annotations

from pathlib import Path

from generator.spec.problem import Problem, SpecError

from .lock import Lock
from .stamp import is_stamped


def refuse(target: Path, lock_path: Path, lock: Lock, found: dict[str, str]) -> None:
    """Raises SpecError with every file under `target` that would be lost; `found` is their digests."""
    if lock:
        known = lock.get("files", {})
        problems = [
            Problem(
                str(target / name),
                0,
                0,
                "",
                "edited by hand",
                "move the change into the spec or the generator, then run again with --force",
            )
            for name, digest in found.items()
            if name in known and known[name] != digest
        ]
    elif lock_path.exists() and found:
        fix = "restore it, or see what differs in version control and run again with --force"
        problems = [Problem(str(lock_path), 0, 0, "", "cannot be read, so edits by hand cannot be told", fix)]
    else:
        problems = [
            Problem(
                str(target / name),
                0,
                0,
                "",
                "not made by this generator",
                "choose another --out, or run again with --force",
            )
            for name in found
            if not is_stamped(target / name)
        ]
    if problems:
        raise SpecError(problems)


def strays(lock: Lock, found: dict[str, str], fresh: dict[str, str]) -> list[str]:
    """Files that no run made and this one does not: they go with the old output, and the report names them."""
    return sorted(found.keys() - lock.get("files", {}).keys() - fresh.keys())
