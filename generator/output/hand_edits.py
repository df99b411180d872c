"""Refuse to overwrite files that were edited by hand, and files that no run has made."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from generator.spec.problem import Problem, SpecError

from .stamp import is_stamped

Digests = dict[str, str]
EDITED = "move the change into the spec or the generator, then run again with --force"
NOT_OURS = "choose another --out, or run again with --force"


def refuse(target: Path, found: Digests, fresh: Digests, recorded: Digests) -> None:
    """Raises SpecError with every file under `target` that would be lost.

    `found` are the digests of the files there, `fresh` those of the new output, `recorded` those of the last run.
    A file is edited by hand if it differs from the last run, from the new output, and from what git has committed.
    """
    changed = [name for name, digest in found.items() if digest not in (recorded.get(name), fresh.get(name))]
    committed = _committed(target) if changed else {}
    problems = []
    for name in changed:
        path = target / name
        if name in recorded or name in committed:
            if committed.get(name) != _blob(path):
                problems.append(Problem(str(path), 0, 0, "", "edited by hand", EDITED))
        elif (name in fresh or not (recorded or committed)) and not is_stamped(path):
            problems.append(Problem(str(path), 0, 0, "", "not made by this generator", NOT_OURS))
    if problems:
        raise SpecError(problems)


def _committed(target: Path) -> Digests:
    """The blob of each file under `target` in git's last commit, nothing where there is no repository."""
    try:
        done = subprocess.run(["git", "ls-tree", "-r", "-z", "HEAD", "."], cwd=target, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return {}
    rows = [row.partition("\t") for row in done.stdout.decode().split("\0") if row]
    return {name: about.split()[2] for about, _, name in rows}


def _blob(path: Path) -> str:
    """The name that git gives to the content of a file."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
