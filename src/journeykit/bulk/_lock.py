"""One run at a time: a lock beside the journal that ends with the process, however it ends."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from ._problems import JournalError


class Lock:
    """An SQLite file `<journal>-lock`, held exclusively: works on every platform, and readers of the journal go on."""

    def __init__(self, journal: Path) -> None:
        """Raises JournalError where another run holds it. `new` says whether the journal had none before."""
        path = journal.with_name(journal.name + "-lock")
        self.new: bool = not path.exists()
        try:
            self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise JournalError(f"cannot lock {journal.name}: {error}") from None
        try:
            self._connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise JournalError(_why(journal, path, error)) from None

    def release(self) -> None:
        """Let others in."""
        self._connection.close()


def _why(journal: Path, path: Path, error: sqlite3.DatabaseError) -> str:
    if "locked" in str(error):
        return f"{journal.name} is in use by another run: wait for it, or stop it first"
    if isinstance(error, sqlite3.OperationalError):
        return f"cannot lock {journal.name}: {error}"
    return f"{path.name} is not a lock of ours ({error}): move it away"
