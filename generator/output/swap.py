"""All or nothing: output is made aside and takes the old one's place in one step, with the lock that describes it.

A run writes `LOCK.json.next` first, exchanges the trees, and then renames it to `LOCK.json`. A process that is killed
in between leaves a tree that agrees with one of the two, and the next run finishes what it began.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import lock

try:
    import fcntl
except ImportError:  # Windows: two runs at once are then the user's to avoid
    fcntl = None  # type: ignore[assignment]

STAGED = ".staged-"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextlib.contextmanager
def exclusive(out: Path) -> Iterator[None]:
    """One run at a time for an output folder; a second one waits."""
    out.mkdir(parents=True, exist_ok=True)
    if fcntl is None:
        yield
        return
    with (out / ".lock").open("a") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def staged(out: Path) -> Iterator[Path]:
    """A fresh folder on the same disk as `out`, gone afterwards whatever happens."""
    folder = Path(tempfile.mkdtemp(prefix=STAGED, dir=out))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def recover(out: Path, target: Path) -> None:
    """Finish or undo what a killed run left behind. Only under `exclusive`."""
    following = out / "LOCK.json.next"
    left = sorted(out.glob(f"{STAGED}*"))
    if not target.exists():
        old = next((folder / "old" for folder in left if (folder / "old").is_dir()), None)
        if old is not None:
            old.rename(target)
    if following.is_file():
        if lock.read(following).get("files") == lock.digests(target):
            following.replace(out / "LOCK.json")
        else:
            following.unlink()
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)


def swap(new: Path, target: Path, lock_path: Path, content: lock.Lock) -> None:
    """Put `new` in the place of `target`, which ends up beside it, and the lock with it."""
    following = lock_path.with_name(f"{lock_path.name}.next")
    lock.write(following, content)
    if target.exists():
        if not _exchange(new, target):
            _in_two_steps(new, target)
    else:
        new.rename(target)
    following.replace(lock_path)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically. False where the system cannot: not Linux, or a file system without it."""
    if sys.platform != "linux":
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    return bool(rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)


def _in_two_steps(new: Path, target: Path) -> None:
    """Without an atomic exchange there is a moment without a tree; `recover` knows what to do with it."""
    aside = new.parent / "old"
    target.rename(aside)
    try:
        new.rename(target)
    except BaseException:
        aside.rename(target)
        raise
