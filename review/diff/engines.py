"""oasdiff and `redocly diff` over copies of the specs in which open enumerations read as closed ones.

Neither engine knows `x-extensible-enum` in answers, and lines stay the same. An engine that cannot speak is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from review.node import Unavailable

from . import oasdiff, redocly
from .python import Pair
from .sides import Side
from .statement import Statement

Run = Callable[[Path, Path, Pair], Iterable[Statement]]
ENGINES: dict[str, Run] = {"oasdiff": oasdiff.statements, "redocly diff": redocly.statements}


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


def statements(
    pairs: dict[str, Pair], base: Side, head: Side, scratch: Path
) -> tuple[dict[str, list[Statement]], list[str]]:
    """What the engines say of each package, and which of them could not speak, with the reason."""
    said: dict[str, list[Statement]] = {package: [] for package in pairs}
    missing: dict[str, None] = {}

    def ask(package: str, run: Run, files: tuple[Path, Path]) -> list[Statement]:
        return list(run(*files, pairs[package]))

    with ThreadPoolExecutor() as pool:
        tasks = []
        for package in pairs:
            files = copies(package, base, head, scratch)
            tasks += [(package, name, pool.submit(ask, package, run, files)) for name, run in ENGINES.items()]
        for package, name, task in tasks:
            try:
                said[package] += task.result()
            except Unavailable as error:
                missing[f"{name}: {error}"] = None
    return said, list(missing)
