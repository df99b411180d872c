"""`editions`: a page of each vendor with an edition beside its contract, and one of all, written or checked."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.spec.discover import discover
from generator.spec.document import Document
from review.diff.run import diff

from .calls import edition
from .page import page
from .unknown import unknown

CLIENTS = Path("generated") / "journeykit_clients"


def pages(specs: Path, clients: Path = CLIENTS) -> Iterator[tuple[str, str]]:
    """The name of each page and its text. Raises SpecError."""
    found = discover(specs)
    for package, path in found.items():
        if path.parents[1].name == "editions":
            vendor = path.parents[2].name
            yield f"{vendor}.md", _page(vendor, found[vendor], package, path, clients)
    yield (
        "after-unknown.md",
        unknown(edition(name, Document(path, name, str(path)), clients) for name, path in found.items()),
    )


def _page(vendor: str, contract: Path, package: str, today: Path, clients: Path) -> str:
    with tempfile.TemporaryDirectory() as scratch:
        sides = [Path(scratch) / side for side in ("base", "head")]
        for side, path in zip(sides, (contract, today), strict=True):
            (side / vendor).mkdir(parents=True)
            shutil.copy(path, side / vendor / path.name)
        report = diff(*map(str, sides), node=False)
    old, new = ((name, Document(path, name, str(path))) for name, path in ((vendor, contract), (package, today)))
    return page(edition(*old, clients), edition(*new, clients), report)
