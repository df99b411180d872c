"""One thread that writes: it commits everything that waits together, so that a safe commit costs each row little.

A group is few statements, however many rows are in it: each statement may cost the thread a wait for the interpreter.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from journeykit import _clock

from ._journal import move, told
from ._problems import JournalError
from ._states import Outcome, State

GROUP = 200
Notify = Callable[[Sequence[Any], Exception | None], None]
"""Tells the workers that wait for these marks that they are on disk, or why they are not. Called in the thread."""


class Begin(NamedTuple):
    """Mark a row as `attempting`, then tell `mark`."""

    id: int
    mark: Any


class End(NamedTuple):
    """Write how a row ended that was in the state `before`."""

    id: int
    outcome: Outcome
    before: State


class Writer:
    """Writes into an open journal. After a failure every further write fails: what is not on disk may not be sent."""

    def __init__(self, path: Path, connection: sqlite3.Connection, notify: Notify) -> None:
        self._path = path
        self._connection = connection
        self._notify = notify
        self._waiting: queue.SimpleQueue[Begin | End | None] = queue.SimpleQueue()
        self.failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="journeykit-journal", daemon=True)
        self._thread.start()

    def put(self, entry: Begin | End) -> None:
        """Write an entry with the next group."""
        self._waiting.put(entry)

    def close(self) -> None:
        """Write what waits, and end. Raises what went wrong, if anything did."""
        self._waiting.put(None)
        self._thread.join()
        if self.failure is not None:
            raise self.failure

    def _run(self) -> None:
        ended = False
        while not ended:
            group = [self._waiting.get()]
            while group[-1] is not None and len(group) < GROUP:
                try:
                    group.append(self._waiting.get_nowait())
                except queue.Empty:
                    break
            ended = group[-1] is None
            self._commit([entry for entry in group if entry is not None])

    def _commit(self, group: Sequence[Begin | End]) -> None:
        if group and self.failure is None:
            try:
                with told(self._path):
                    self._write(group)
            except Exception as error:  # noqa: BLE001 - the waiting workers must hear of any
                self.failure = error
        marks = [entry.mark for entry in group if isinstance(entry, Begin)]
        if marks:
            self._notify(marks, self.failure and JournalError(str(self.failure)))

    def _write(self, group: Sequence[Begin | End]) -> None:
        """A row that ends and begins again in one group ended first: a call begins once its mark is written."""
        connection = self._connection
        begun = [entry.id for entry in group if isinstance(entry, Begin)]
        ended = [entry for entry in group if isinstance(entry, End)]
        sent = [entry.id for entry in ended if entry.outcome.state is State.SENT]
        moved: dict[State, int] = {State.PENDING: -len(begun), State.ATTEMPTING: len(begun)}
        for entry in ended:
            moved[entry.before] = moved.get(entry.before, 0) - 1
            moved[entry.outcome.state] = moved.get(entry.outcome.state, 0) + 1
        connection.execute("BEGIN IMMEDIATE")
        try:
            self._update("state = 2, payload = NULL, code = NULL, detail = NULL", sent)
            for entry in ended:
                if entry.outcome.state is not State.SENT:
                    outcome = entry.outcome
                    values = int(outcome.state), outcome.code or None, outcome.detail or None, entry.id
                    connection.execute("UPDATE rows SET state = ?, code = ?, detail = ? WHERE id = ?", values)
            self._update(f"state = 1, tries = tries + 1, at = {_clock.wall().timestamp()}", begun)
            move(connection, moved)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _update(self, change: str, ids: Sequence[int]) -> None:
        if ids:
            self._connection.execute(f"UPDATE rows SET {change} WHERE id IN ({', '.join('?' * len(ids))})", ids)
