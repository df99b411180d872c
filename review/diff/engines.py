"""oasdiff and `redocly diff` over contracts without prose, in which open enumerations read as closed ones.

Neither engine knows `x-extensible-enum` in answers. An engine that cannot speak is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from review.node import Unavailable

from . import oasdiff, redocly
from .python import Pair
from .statement import Statement

ENGINES = {"oasdiff": oasdiff, "redocly diff": redocly}


class Engines:
    """The engines at work on some packages, of which the texts of both editions are given, while others are, too."""

    def __init__(self, texts: dict[str, tuple[str, str]], scratch: Path) -> None:
        self.missing: dict[str, None] = {}
        """Which of them could not speak, each with the reason."""
        self._pool = ThreadPoolExecutor()
        self._asked: dict[str, dict[str, Future[list[dict[str, Any]]]]] = {}
        for package, pair in texts.items():
            files = [
                _written(scratch / package / side, text) for side, text in zip(("base", "head"), pair, strict=True)
            ]
            self._asked[package] = {name: self._pool.submit(engine.changes, *files) for name, engine in ENGINES.items()}

    def __enter__(self) -> Engines:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

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


def _written(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True)
    path = folder / "openapi.json"
    path.write_text(text.replace('"x-extensible-enum"', '"enum"'), encoding="utf-8")
    return path
