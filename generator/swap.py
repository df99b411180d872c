"""All or nothing: output is made aside and takes the old one's place in one step, under a lock of its own."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: two runs at once are then the user's to avoid
    fcntl = None  # type: ignore[assignment]


@contextlib.contextmanager
def exclusive(out: Path) -> Iterator[None]:
    """One run at a time for an output folder; a second one waits."""
    out.mkdir(parents=True, exist_ok=True)
    if fcntl is None:
        yield
        return
    with (out / ".lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def staged(out: Path) -> Iterator[Path]:
    """A fresh folder on the same disk as `out`, gone afterwards whatever happens."""
    for left in out.glob(".staged-*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=".staged-", dir=out))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap(new: Path, target: Path, aside: Path) -> None:
    """Put `new` in the place of `target`; the old one goes to `aside`, and back where that fails."""
    if not target.exists():
        new.rename(target)
        return
    target.rename(aside)
    try:
        new.rename(target)
    except BaseException:
        aside.rename(target)
        raise
