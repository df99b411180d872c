"""The run: find, load, check, lower, render, format, stamp, lock, swap. Everything is right or nothing is written."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .output import lock
from .output.hand_edits import refuse
from .output.stamp import stamp
from .output.swap import exclusive, recover, staged, swap
from .report.contract import changed
from .report.table import Result
from .spec.discover import discover, shown_path

if TYPE_CHECKING:
    from .package import Built, Say

PACKAGE = "journeykit_clients"
SETTINGS = "generator.toml"


def generate(
    specs: Path,
    out: Path,
    *,
    package: str = PACKAGE,
    force: bool = False,
    strict: bool = False,
    say: Say = lambda _: None,
) -> list[Result]:
    """Bring the output up to date and say what was done. Raises SpecError, and then nothing has changed.

    `force` overwrites edits by hand; `strict` refuses a document rather than leave an operation out.
    """
    found = {name: (path, shown_path(specs, path)) for name, path in discover(specs).items()}
    with exclusive(out):
        target, lock_path = out / package, out / "LOCK.json"
        recover(out, target)
        old, tools = lock.read(lock_path), lock.tools()
        files = lock.digests(target)
        known, recorded = old.get("specs", {}), old.get("files", {})
        whole = files == recorded and tools == old.get("tools") and not force
        stale = [
            name
            for name in found
            if not (whole and _same(*found[name], known.get(name, {}))) or (strict and known[name].get("left_out"))
        ]
        if not stale and set(known) == set(found):
            return [_unchanged(name, known[name]) for name in found]
        with staged(out) as folder:
            new = folder / package
            from .package import build

            built = build({name: found[name] for name in stale}, folder, new, say, strict=strict)
            stamp(new, {name: made.entry["document"] for name, made in built.items()}, "generator/runtime")
            for name in found.keys() - set(stale):
                shutil.copytree(target / name, new / name, ignore=shutil.ignore_patterns("__pycache__"))
            fresh = lock.digests(new)
            if not force:
                refuse(target, files, fresh, recorded)
            moved = lock.moved(old.get("tools"), tools)
            gone = _packages(target) - found.keys()
            results = [
                _result(name, built[name], known.get(name), moved, target, new, files, fresh)
                if name in built
                else _unchanged(name, known[name])
                for name in found
            ]
            results += [_removed(name, "gone") for name in sorted(gone)]
            unknown = files.keys() - recorded.keys() - fresh.keys()
            results += [_removed(name, "stray") for name in _strays(unknown, gone)]
            entries = {name: built[name].entry if name in built else known[name] for name in found}
            say("in place of the old one")
            swap(new, target, lock_path, {"tools": tools, "specs": entries, "files": fresh})
        return results


def _packages(target: Path) -> set[str]:
    """The packages of an output folder."""
    return {path.parent.name for path in target.glob("*/_spec.py")}


def _strays(files: set[str], gone: set[str]) -> list[str]:
    """Files that no run has made and this one does not: they go with the old output, and the report names them."""
    return sorted(name for name in files if name.partition("/")[0] not in gone)


def _same(path: Path, shown: str, entry: dict[str, Any]) -> bool:
    """Whether a spec and the files it refers to are those that the lock knows."""
    wanted = {path.name: entry.get("sha256"), **entry.get("parts", {})}
    if path.with_name(SETTINGS).is_file() and SETTINGS not in wanted:
        return False
    try:
        return entry.get("document") == shown and all(
            hashlib.sha256((path.parent / name).read_bytes()).hexdigest() == digest for name, digest in wanted.items()
        )
    except OSError:
        return False


def _result(
    name: str,
    built: Built,
    before: dict[str, Any] | None,
    moved: str,
    target: Path,
    new: Path,
    files: dict[str, str],
    fresh: dict[str, str],
) -> Result:
    differing = [
        path.split("/", 1)[1]
        for path in sorted({*files, *fresh})
        if path.startswith(f"{name}/") and files.get(path) != fresh.get(path)
    ]
    is_new = not (target / name).is_dir()
    same_spec = before is not None and before.get("sha256") == built.entry["sha256"]
    why = "new" if is_new else moved if before is None or same_spec else "the spec"
    changes = [] if is_new else changed(target / name, new / name, differing)
    entry = built.entry
    counts = built.operations, entry["operations"], entry["models"], entry["files"]
    notes = entry.get("left_out", []), entry.get("repairs", [])
    return Result(name, *counts, built.seconds, bool(differing), why, changes, *notes)


def _unchanged(name: str, entry: dict[str, Any]) -> Result:
    count, left_out = entry["operations"], entry.get("left_out", [])
    counts = count + len(left_out), count, entry["models"], entry["files"]
    return Result(name, *counts, 0.0, False, left_out=left_out, repairs=entry.get("repairs", []))


def _removed(name: str, why: str) -> Result:
    """The row of a vendor whose spec is gone, or of a file that is nobody's (`stray`)."""
    return Result(name, 0, 0, 0, 0, 0.0, changed=True, why=why)
