"""Regenerate on save. Looks at modification times twice a second, which costs next to nothing and works everywhere."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from .spec.problem import SpecError

PAUSE = 0.5


def watch(options: argparse.Namespace, once: Callable[[argparse.Namespace], int], *, rounds: int | None = None) -> int:
    """Run until Ctrl-C, or for some rounds. A spec that is wrong is said, and the watch goes on."""
    seen: dict[Path, tuple[int, int]] | None = None
    while rounds is None or rounds > 0:
        now = _times(options.specs)
        if now != seen:
            seen = now
            try:
                once(options)
            except (SpecError, OSError) as error:
                print(error, file=sys.stderr)
            print(f"watching {options.specs}; Ctrl-C ends it", file=sys.stderr)
        time.sleep(PAUSE)
        rounds = None if rounds is None else rounds - 1
    return 0


def _times(specs: Path) -> dict[Path, tuple[int, int]]:
    found: dict[Path, tuple[int, int]] = {}
    for path in specs.rglob("*"):
        if path.suffix in (".yaml", ".yml", ".json"):
            try:
                state = path.stat()
            except OSError:
                continue  # saved by renaming just now; the next round sees it
            found[path] = (state.st_mtime_ns, state.st_size)
    return found
