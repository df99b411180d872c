"""The journal of a run: one SQLite file that says of each row whether it was sent, and survives a kill and a power cut.

A row is marked `attempting`, and that mark is on disk, before its call begins. Whatever is still `attempting` when a
journal is opened was interrupted: it becomes `unknown`, and is not sent again unless the caller names its key.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from ._lock import Lock
from ._problems import JournalError
from ._states import State

FORMAT = 1
INTERRUPTED = "interrupted: the run ended while the call was under way"
CHUNK = 500
_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE rows (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, digest BLOB NOT NULL, payload TEXT, run INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, at REAL, code TEXT, detail TEXT
);
CREATE INDEX pending ON rows (id) WHERE state = 0;
CREATE INDEX attempting ON rows (id) WHERE state = 1;
CREATE INDEX lately ON rows (at) WHERE at IS NOT NULL;
CREATE TABLE counts (state INTEGER PRIMARY KEY, number INTEGER NOT NULL);
INSERT INTO counts VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0);
"""
"""Two partial indexes of one value each: SQLite does not use one `WHERE state < 2` for `state = 0`. Counters are kept,
since counting a million rows takes half a second."""

T = TypeVar("T")


class Pending(NamedTuple):
    """A row to send: its number in the journal, its key, its keywords, and how often it was tried."""

    id: int
    key: str
    values: dict[str, Any]
    tries: int


class Journal:
    """An open journal. `writing` takes the lock; readers need none, a run may be under way."""

    def __init__(self, path: Path, *, writing: bool) -> None:
        """Raises JournalError for what is no journal of ours, is in use, or cannot be written."""
        self.path = path
        self._file = path.resolve()  # one lock, whatever links lead to it
        self._lock = Lock(self._file) if writing else None
        self._connection: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None
        try:
            with told(path):
                self._connection = self._open(writing)
                if writing:
                    self._recover()
        except BaseException:
            self.close()
            raise

    def _open(self, writing: bool) -> sqlite3.Connection:
        there = self._file.is_file()
        empty = not there or self._file.stat().st_size == 0
        if empty and not writing:
            raise JournalError(f"there is no journal {self.path}")
        if empty and there and self._lock is not None and not self._lock.new:
            lost = f"{self.path.name} is empty, though it was used before"
            raise JournalError(f"{lost}: restore it, or remove it with its lock, to send every row again")
        where = f"{self._file.as_uri()}?mode={'rwc' if writing else 'ro'}"
        connection = sqlite3.connect(where, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            self._prepare(connection, writing, empty)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection, writing: bool, empty: bool) -> None:
        if not empty:  # before anything is changed: it may be somebody else's file
            (found,) = connection.execute("SELECT value FROM about WHERE name = 'format'").fetchone() or (None,)
            if found != str(FORMAT):
                raise JournalError(f"{self.path.name} is a journal of format {found}; this version reads {FORMAT}")
        if writing:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA fullfsync=1")  # macOS: without it, a commit does not survive a power cut
        if empty:
            connection.executescript(f"BEGIN;{_SCHEMA}INSERT INTO about VALUES ('format', '{FORMAT}');COMMIT;")

    def _recover(self) -> None:
        connection = self.connection
        connection.execute("BEGIN IMMEDIATE")
        changed = connection.execute(
            "UPDATE rows SET state = 4, code = 'interrupted', detail = ? WHERE state = 1", (INTERRUPTED,)
        ).rowcount
        move(connection, {State.ATTEMPTING: -changed, State.UNKNOWN: changed})
        connection.execute("COMMIT")

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection that writes; one thread at a time may use it."""
        if self._connection is None:
            raise JournalError(f"{self.path.name} is closed")
        return self._connection

    def about(self) -> dict[str, Any]:
        """What the journal says of its runs: the target, the digest of the file, the number of the last run."""
        with told(self.path):
            found = self.connection.execute("SELECT name, value FROM about WHERE name != 'format'").fetchall()
        return {name: json.loads(value) for name, value in found}

    def tell(self, **values: Any) -> None:
        """Write into `about`; part of the transaction that is open, if one is."""
        items = [(name, json.dumps(value)) for name, value in values.items()]
        self.connection.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", items)

    def counts(self) -> dict[State, int]:
        """How many rows are in each state."""
        with told(self.path):
            found = dict(self.connection.execute("SELECT state, number FROM counts"))
        return {state: found.get(int(state), 0) for state in State}

    def codes(self, state: State) -> list[tuple[str, int]]:
        """The codes of the rows of a state with their numbers, the most frequent first."""
        query = "SELECT code, count(*) FROM rows WHERE state = ? GROUP BY code ORDER BY 2 DESC, 1"
        with told(self.path):
            return [(code or "", number) for code, number in self.connection.execute(query, (int(state),))]

    def rows(self, state: State | None = None) -> Iterator[tuple[str, State, str, str, int, float | None]]:
        """Key, state, code, detail, tries and time of every row, or of those of one state, in their order."""
        last, where = 0, "" if state is None else f"AND state = {int(state)}"
        query = f"SELECT id, key, state, code, detail, tries, at FROM rows WHERE id > ? {where} ORDER BY id LIMIT ?"
        while True:
            with told(self.path):
                chunk = self.connection.execute(query, (last, CHUNK)).fetchall()
            for last, key, number, code, detail, tries, at in chunk:  # noqa: B007
                yield key, State(number), code or "", detail or "", tries, at
            if len(chunk) < CHUNK:
                return

    def pending(self, run: int, after: int) -> list[Pending]:
        """The next rows of a run that are to be sent, in their order."""
        query = "SELECT id, key, payload, tries FROM rows WHERE state = 0 AND id > ? AND run = ? ORDER BY id LIMIT ?"
        with told(self.path):
            if self._reader is None:
                self._reader = self._open(writing=False)
            found = self._reader.execute(query, (after, run, CHUNK)).fetchall()
        return [Pending(id, key, json.loads(payload), tries) for id, key, payload, tries in found]

    def lately(self, since: float) -> list[float]:
        """When the calls since then began, as the wall clock said; for the rates, which a restart must not forget."""
        with told(self.path):
            return [at for (at,) in self.connection.execute("SELECT at FROM rows WHERE at > ? ORDER BY at", (since,))]

    def release(self, keys: Iterable[str]) -> int:
        """Make `unknown` and `rejected` rows pending again. Raises JournalError, and changes nothing, for others."""
        wanted, connection = list(dict.fromkeys(keys)), self.connection
        with told(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                moved: dict[State, int] = {}
                for key in wanted:
                    found = connection.execute("SELECT state, payload FROM rows WHERE key = ?", (key,)).fetchone()
                    if found is None or found[0] not in (State.UNKNOWN, State.REJECTED):
                        state = "not in the journal" if found is None else State(found[0]).name.lower()
                        raise JournalError(f"{key!r} is {state}: only unknown and rejected rows are released")
                    connection.execute(
                        "UPDATE rows SET state = 0, code = NULL, detail = 'released' WHERE key = ?", (key,)
                    )
                    moved[State(found[0])] = moved.get(State(found[0]), 0) - 1
                move(connection, {**moved, State.PENDING: len(wanted)})
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise
        return len(wanted)

    def close(self) -> None:
        """Close the file and give the lock back."""
        for connection in (self._reader, self._connection):
            if connection is not None:
                with suppress(sqlite3.Error):
                    connection.close()
        self._reader = self._connection = None
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def move(connection: sqlite3.Connection, changes: dict[State, int]) -> None:
    """Add to the counters, in the transaction that is open."""
    given = {int(state): number for state, number in changes.items() if number}
    if given:
        cases = " ".join(f"WHEN {state} THEN {number}" for state, number in given.items())
        states = ", ".join(map(str, given))
        connection.execute(f"UPDATE counts SET number = number + CASE state {cases} END WHERE state IN ({states})")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """SQLite's errors as a JournalError that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise JournalError(_advice(path, error)) from None


def _advice(path: Path, error: sqlite3.Error) -> str:
    text = str(error)
    if "disk is full" in text or "full" in text:
        return f"the disk of {path.name} is full: make room and run again; no row is lost"
    if "readonly" in text or "unable to open" in text:
        return f"{path.name} cannot be written: check its permissions and those of its folder"
    if "malformed" in text or "not a database" in text or "no such table" in text:
        return f"{path.name} is not a journal of ours, or is damaged ({text}): restore it before running again"
    return f"{path.name}: {text}"


def in_chunks(items: Iterable[T], size: int) -> Iterator[Sequence[T]]:
    """Lists of at most `size` items."""
    chunk: list[T] = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
