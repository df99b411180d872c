"""The comparison: both sides, the differences of their specs, Python, the engines, sources, joined into one list."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.package import spec_json
from generator.report.wire.context import BREAKING, FINE
from generator.report.wire.judge import DANGERS, Judged, compare
from generator.report.wire.spec import Spec
from generator.spec.document import Document
from generator.spec.places import operations, pointer
from review.provenance.sources import source_at

from .cause import Cause
from .causes import Causes
from .clients import Clients, contracts_of
from .engines import Engines
from .entry import Entry, Report, identity, ordered
from .python import Pair
from .sides import Side, side


def diff(base: str, head: str | None = None, *, node: bool = True, folder: Path | None = None) -> Report:
    """Everything that changes from BASE to HEAD, or to the working tree. Raises SpecError if it cannot be compared.

    `folder` keeps what is made on the way.
    """
    with contextlib.ExitStack() as stack:
        scratch = folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="journeykit-diff-")))
        sides = side(base, scratch / "base"), side(head, scratch / "head")
        report = Report(base, sides[1].name, [])
        kept = [name for name in sides[0].specs if name in sides[1].specs]
        changed = [name for name in kept if sides[0].files(name) != sides[1].files(name)]
        report.entries += _changed(changed, *sides, report, scratch, node) if changed else ()
        report.entries += [_whole(name, sides[0], gone=True) for name in sides[0].specs if name not in kept]
        report.entries += [_whole(name, sides[1], gone=False) for name in sides[1].specs if name not in kept]
    report.entries = ordered(report.entries)
    return report


def _changed(names: list[str], base: Side, head: Side, report: Report, scratch: Path, node: bool) -> Iterator[Entry]:
    """The entries of packages that both sides have. The generator gets ready while the specs are read."""
    with Clients(scratch) as clients:
        documents = {name: (base.document(name), head.document(name)) for name in names}
        texts = {name: (spec_json(old.data), spec_json(new.data)) for name, (old, new) in documents.items()}
        texts = {name: pair for name, pair in texts.items() if pair[0] != pair[1]}
        with Engines(texts if node else {}, scratch) as engines:
            pairs = {name: Pair(Spec(old.data, name), Spec(new.data, name)) for name, (old, new) in documents.items()}
            judged: dict[str, list[Judged]] = {}
            contracts = contracts_of(documents, texts, (base.name, head.name))
            python = clients.changes(
                contracts, lambda: judged.update((name, compare(*pair)) for name, pair in pairs.items())
            )
            for name in names:
                causes = Causes(judged[name], pairs[name])
                for change in python.get(name, ()):
                    causes.add_python(change)
                for statement in engines.said(name, pairs[name]):
                    causes.add_statement(statement)
                for cause in causes.found:
                    yield _entry(name, cause, documents[name])
    report.missing += engines.missing if node else ["oasdiff and redocly diff: not asked for"]


def _entry(package: str, cause: Cause, documents: tuple[Document, Document]) -> Entry:
    where, steps = cause.place
    document = documents[0] if where == "base" else documents[1]
    difference = cause.difference
    changed = [difference.before, difference.after] if difference else [cause.said.what]
    shown = [change.what.replace(change.subject.name, f"{package}.{change.subject.name}", 1) for change in cause.python]
    shown += [cause.said.python] if not shown or cause.facet in BEHAVIOUR else []
    return Entry(
        id=identity(package, pointer(steps), cause.facet, *changed),
        vendor=package,
        operations=list(cause.uses.operations),
        verdict=cause.verdict,
        what=cause.said.what,
        direction=cause.uses.direction,
        python=shown,
        wire=cause.said.wire,
        place={"file": document.shown, "line": document.problem(steps, "").line, "pointer": pointer(steps)},
        sources=list(_sources(document, cause)),
        said_by=list(_voices(cause)),
        danger=cause.danger,
        documentation=cause.facet == "documentation",
    )


def _sources(document: Document, cause: Cause) -> Iterator[dict[str, str]]:
    """The lines of the vendor's documents that the element cites."""
    source = source_at(document.data, cause.place[1])
    if source.doc:
        lines = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in source.lines)
        yield {"doc": source.doc, "lines": lines or source.anchor, "status": source.status}


def _voices(cause: Cause) -> Iterator[str]:
    if cause.difference is not None:
        yield "safety" if cause.danger or cause.facet in SAFETY else "wire"
    if cause.python:
        yield "python"
    yield from dict.fromkeys(statement.said_by for statement in cause.statements)


SAFETY = {
    *("repeatability", "credential", "security", "server", "server default", "server values", "path", "method"),
    *(
        "alternative method",
        "error status",
        "error code",
        "concurrency",
        "rate limits",
        "withdrawn",
        "deprecated",
        "paging",
    ),
}
"""Facets that decide whether, where and how often something is sent."""


BEHAVIOUR = {*DANGERS, "constant", "in", "style", "media", "status"}
"""Facets that change calls whose code stays as it is, whatever else changes in Python."""


def _whole(package: str, side: Side, *, gone: bool) -> Entry:
    """A package that only one side has."""
    document = side.document(package)
    names = [str(item.get("operationId")) for _, _, _, item in operations(document.data)]
    word = "removed" if gone else "added"
    return Entry(
        id=identity(package, word),
        vendor=package,
        operations=names,
        verdict=BREAKING if gone else FINE,
        what=f"{package} was {word}, with {len(names)} operations",
        direction="both",
        python=[f"journeykit_clients.{package} is {'gone' if gone else 'new'}"],
        wire=f"{len(names)} operations -> nothing" if gone else f"nothing -> {len(names)} operations",
        place={"file": side.shown(package), "line": 1, "pointer": ""},
        sources=[],
        said_by=["wire", "python"],
    )
