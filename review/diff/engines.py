"""oasdiff and `redocly diff` over copies of the specs in which open enumerations read as closed ones.

Neither engine knows `x-extensible-enum` in answers, and lines stay the same. An engine that cannot speak is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from review.node import Unavailable

from . import oasdiff, redocly
from .python import Pair
from .sides import Side
from .statement import Statement

ENGINES = {"oasdiff": oasdiff, "redocly diff": redocly}


class Engines:
    """The engines, at work on some packages from the start, while others read the specs."""

    def __init__(self, packages: Iterable[str], base: Side, head: Side, scratch: Path) -> None:
        self.missing: dict[str, None] = {}
        """Which of them could not speak, each with the reason."""
        self._pool = ThreadPoolExecutor()
        self._asked: dict[str, dict[str, Future[list[dict[str, Any]]]]] = {}
        for package in packages:
            files = copies(package, base, head, scratch)
            self._asked[package] = {name: self._pool.submit(engine.changes, *files) for name, engine in ENGINES.items()}
        self._pool.shutdown(wait=False)

    def said(self, package: str, pair: Pair) -> Iterator[Statement]:
        """What they say of a package."""
        for name, task in self._asked.get(package, {}).items():
            try:
                changes = task.result()
            except Unavailable as error:
                self.missing[f"{name}: {error}"] = None
                continue
            for change in changes:
                yield from ENGINES[name].statements(change, pair)


def copies(package: str, base: Side, head: Side, scratch: Path) -> tuple[Path, Path]:
    """Both sides' specs with `enum` for `x-extensible-enum`; the paths of the documents."""
    found = []
    for word, side in (("base", base), ("head", head)):
        folder = scratch / package / word
        for name, content in side.files(package).items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.replace(b"x-extensible-enum", b"enum"))
        found.append(folder / side.specs[package].name)
    return found[0], found[1]
