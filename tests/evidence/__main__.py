"""`python -m tests.evidence DIRECTORY`: reads the documents again. `--write` records what they show now."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.spec_examples import documents

from . import commands, portal, shown, written
from .page import Page
from .record import FOLDER, Document, Evidence, dump, load

READERS: dict[str, Callable[[Page], Iterator[Evidence]]] = {
    "000_f118da218d17c3f5.txt": written.evidence,
    "001_0923f3966d755b2a.txt": written.evidence,
    "002_1b5eeb903bcab689.txt": shown.calls,
    "003_e7de2241ce17ebce.txt": shown.examples,
    "004_a2bb9abed066b5d8.txt": written.evidence,
    "customfields.md": commands.examples,
    "error-handling.md": commands.failures,
    "eventtracking.md": commands.examples,
    "journey-actions.md": commands.actions,
    "journeys.md": commands.examples,
    "lists.md": commands.examples,
    "subscribers.md": commands.examples,
    "bulk-update-user-profiles.md": portal.examples,
    "create-update-universal-profile.md": portal.examples,
    "fetch-profile-by-sntype-and-username.md": portal.examples,
    "partially-update-universal-profile.md": portal.examples,
    "search-customer-journeys.md": portal.examples,
    "trigger-customer-journey.md": portal.examples,
    "trigger-customer-journeys-bulk.md": portal.examples,
}


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 where the fixtures are what the documents show."""
    parser = argparse.ArgumentParser(prog="python -m tests.evidence", description=__doc__)
    parser.add_argument("directory", type=Path, help="folder of the vendors' documents, or one above")
    parser.add_argument("--write", action="store_true", help="record what the documents show")
    options = parser.parse_args(arguments)
    committed = {document.name: document for document in load()}
    differences = 0
    for name in READERS:
        found = read(_file(options.directory, name))
        if options.write:
            (FOLDER / name).with_suffix(".json").write_text(dump(found), encoding="utf-8")
        known = found if options.write else committed[name]
        said = list(compared(known, found))
        differences += len(said)
        print("\n".join([summary(found), *said]))
    return 1 if differences else 0


def _file(directory: Path, name: str) -> Path:
    """The document of a name that a spec names with its digest: releases of one document have the same name."""
    origins = [item for spec in documents().values() for item in spec.data["info"]["x-origin"]]
    known = {item.get("sha256") for item in origins if item["id"] == name}
    return next(path for path in directory.rglob(name) if hashlib.sha256(path.read_bytes()).hexdigest() in known)


def read(path: Path) -> Document:
    """The evidence in a document."""
    page = Page(path.name, path.read_bytes().decode("utf-8"))
    return Document(page.name, page.sha256, tuple(READERS[path.name](page)))


def summary(document: Document) -> str:
    """One line: how many of each kind."""
    kinds = Counter(str(item.kind) for item in document.evidence)
    corrected = sum(bool(item.see) for item in document.evidence)
    counts = ", ".join(f"{count} x {kind}" for kind, count in kinds.items())
    return f"{document.name}: {counts}; {corrected} after correction"


def compared(known: Document, found: Document) -> Iterator[str]:
    """Where the fixtures and the document differ."""
    if known.sha256 != found.sha256:
        yield f"  the document has changed: {known.sha256[:12]} is now {found.sha256[:12]}"
    before, after = (
        {(item.kind, item.operation, _nth(item, doc)): item for item in doc.evidence} for doc in (known, found)
    )
    for key in [*before, *(key for key in after if key not in before)]:
        old, new = before.get(key), after.get(key)
        where = f"  {key[0]} of {key[1]}"
        if old is None or new is None:
            yield f"{where}, {f'lines {old.lines}, is gone' if old else f'lines {new and new.lines}, is new'}"
        elif old != new:
            names = [name for name in vars(old) if vars(old)[name] != vars(new)[name]]
            yield f"{where}, lines {old.lines}, differs in {', '.join(names)}"


def _nth(item: Evidence, document: Document) -> int:
    """Which one of its kind a piece of evidence is for its operation."""
    same = [other for other in document.evidence if (other.kind, other.operation) == (item.kind, item.operation)]
    return same.index(item)


if __name__ == "__main__":
    sys.exit(main())
