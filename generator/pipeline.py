"""The run: find, load, check, lower, render, format, stamp, lock, swap. Everything is right or nothing is written."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import lock
from .check import check, operations
from .discover import discover
from .load import Document
from .problem import Problem, SpecError
from .stamp import stamp
from .swap import exclusive, staged, swap

RUNTIME = Path(__file__).parent / "runtime"
PACKAGE = "journeykit_clients"


@dataclass
class Result:
    """One row of the table that a run prints."""

    vendor: str
    operations_in: int
    operations_out: int
    models: int
    files: int
    seconds: float
    changed: bool


def generate(specs: Path, out: Path, *, package: str = PACKAGE, force: bool = False) -> list[Result]:
    """Bring the output up to date and say what was done. Raises SpecError, and then nothing has changed."""
    with exclusive(out):
        target, lock_path = out / package, out / "LOCK.json"
        old, tools = lock.read(lock_path), lock.tools()
        documents = _load(specs)
        found = lock.digests(target)
        if not force:
            _refuse_edits(target, old.get("files", {}), found)
        whole = found == old.get("files") and tools == old.get("tools")
        stale = [d for d in documents if not whole or _entry(d)["sha256"] != old["specs"].get(d.name, {}).get("sha256")]
        gone = set(old.get("specs", {})) - {document.name for document in documents}
        if not stale and not gone:
            return [_unchanged(document, old) for document in documents]
        with staged(out) as folder:
            new = folder / package
            _base(new)
            results = [_one(document, new, target, old, stale) for document in documents]
            entries = {
                document.name: _entry(document) | _counts(result)
                for document, result in zip(documents, results, strict=True)
            }
            swap(new, target, folder / "old")
            lock.write(lock_path, {"tools": tools, "specs": entries, "files": lock.digests(target)})
        return results


def _load(specs: Path) -> list[Document]:
    documents: list[Document] = []
    problems: list[Problem] = []
    for name, path in discover(specs).items():
        try:
            document = Document(path, name, f"{specs.name}/{name}/{path.name}")
            check(document)
            documents.append(document)
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    return documents


def _base(new: Path) -> None:
    """The modules that all vendors share, as they are."""
    from .formatter import format_tree

    shutil.copytree(RUNTIME, new, ignore=shutil.ignore_patterns("__pycache__"))
    (new / "py.typed").touch()
    format_tree(new)
    stamp(new, "generator/runtime")


def _one(document: Document, new: Path, target: Path, old: lock.Lock, stale: list[Document]) -> Result:
    if document not in stale:
        shutil.copytree(target / document.name, new / document.name, ignore=shutil.ignore_patterns("__pycache__"))
        return _unchanged(document, old)
    from .formatter import format_tree
    from .render import render

    start = time.perf_counter()
    folder = new / document.name
    render(document, folder)
    format_tree(folder)
    stamp(folder, document.shown)
    result = _count(document, folder, time.perf_counter() - start)
    if result.operations_in != result.operations_out:
        message = f"{result.operations_in} operations in, {result.operations_out} out"
        raise SpecError(
            [document.problem(("paths",), message, "two operationIds may be alike in snake_case: rename one")]
        )
    result.changed = lock.digests(folder) != lock.digests(target / document.name)
    return result


def _count(document: Document, folder: Path, seconds: float) -> Result:
    def modules(pattern: str) -> int:
        return sum(path.name != "__init__.py" for path in folder.glob(pattern))

    files = sum(path.is_file() for path in folder.rglob("*"))
    wanted = sum(1 for _ in operations(document.data))
    return Result(document.name, wanted, modules("api/*/*.py"), modules("models/*.py"), files, seconds, True)


def _entry(document: Document) -> dict[str, Any]:
    return {"document": document.shown, "sha256": document.digest, "version": str(document.data["info"]["version"])}


def _counts(result: Result) -> dict[str, Any]:
    return {"operations": result.operations_out, "models": result.models, "files": result.files}


def _unchanged(document: Document, old: lock.Lock) -> Result:
    entry = old["specs"][document.name]
    count = entry["operations"]
    return Result(document.name, count, count, entry["models"], entry["files"], 0.0, False)


def _refuse_edits(target: Path, known: dict[str, str], found: dict[str, str]) -> None:
    """A file that we wrote and somebody changed is not overwritten unasked."""
    edited = [name for name, digest in found.items() if name in known and known[name] != digest]
    if edited:
        fix = "move the change into the spec or the generator, then run again with --force"
        raise SpecError([Problem(str(target / name), 0, 0, "", "edited by hand", fix) for name in edited])
