"""Both specs of some packages -> what changes in the Python API."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType

from generator.package import Helper, Job, render
from generator.report.compare import Change, compare
from generator.spec.document import Document

OLD, NEW = "_base", "_head"
PACKAGE = "journeykit_clients"
PAYLOADS = "payloads.py"


class Clients:
    """The generator, which gets ready while the specs are read: both editions of packages, and what differs."""

    def __init__(self, scratch: Path) -> None:
        self._new = scratch / PACKAGE
        self._helper = Helper(scratch)

    def __enter__(self) -> Clients:
        self._helper.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._helper.__exit__(kind, error, at)

    def changes(
        self, contracts: dict[str, tuple[Document, Document]], meanwhile: Callable[[], object]
    ) -> dict[str, list[Change]]:
        """What users can see of the changes of each package; `meanwhile` is done on the way. Raises SpecError."""
        if not contracts:
            meanwhile()
            return {}

        def typed(jobs: list[Job]) -> list[Job]:
            return _with_other_bodies(jobs, contracts.values())

        made = {document.name: document for pair in contracts.values() for document in pair}
        render(list(made.values()), self._helper, self._new, meanwhile=meanwhile, typed=typed)
        return {name: _compared(self._new / old.name, self._new / new.name) for name, (old, new) in contracts.items()}


def contracts_of(
    documents: dict[str, tuple[Document, Document]], texts: dict[str, tuple[str, str]], sides: tuple[str, str]
) -> dict[str, tuple[Document, Document]]:
    """Both editions of the packages that have texts, made of these; a text that stands twice is one contract."""
    made: dict[str, Document] = {}
    found: dict[str, tuple[Document, Document]] = {}
    for name, (before, after) in texts.items():
        old, new = documents[name]
        found[name] = (
            made.setdefault(before, _bare(old, f"{name}{OLD}", sides[0], before)),
            made.setdefault(after, _bare(new, f"{name}{NEW}", sides[1], after)),
        )
    return found


def _bare(document: Document, name: str, side: str, text: str) -> Document:
    """The same under another name, with the data of a text. It is ours, or not, as the document is."""
    bare = copy.copy(document)
    bare.name, bare.shown = name, f"{side}: {document.shown}"
    bare.data = {**json.loads(text), "info": document.data["info"]}
    return bare


def _with_other_bodies(jobs: list[Job], pairs: Iterable[tuple[Document, Document]]) -> list[Job]:
    """The jobs of which both editions need typed dicts, since they are not the same."""
    lowered = {job.vendor: job.lowered.read_bytes() for job in jobs}
    wanted = {
        document.name for pair in pairs if lowered.get(pair[0].name) != lowered.get(pair[1].name) for document in pair
    }
    return [job for job in jobs if job.vendor in wanted]


def _compared(old: Path, new: Path) -> list[Change]:
    names = {path.relative_to(folder).as_posix() for folder in (old, new) for path in folder.rglob("*.py")}
    if not all((folder / PAYLOADS).is_file() for folder in (old, new)):
        names.discard(PAYLOADS)  # they are the same; one of them was made for the comparison with a third
    return compare(old, new, sorted(name for name in names if _read(old / name) != _read(new / name)))


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
