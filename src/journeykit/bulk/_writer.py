"""One thread that writes: it commits everything that waits together, so that a safe commit costs each row little."""

from __future__ import annotations

import queue
import sqlite3
import threading
from concurrent.futures import Future
from pathlib import Path

from ._journal import Step, move, told
from ._problems import JournalError
from ._states import Outcome, State

GROUP = 200


class Writer:
    """Writes into an open journal. After a failure every further write fails: what is not on disk may not be sent."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._waiting: queue.SimpleQueue[tuple[Step, Future[None]] | None] = queue.SimpleQueue()
        self.failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="journeykit-journal", daemon=True)
        self._thread.start()

    def begin(self, id: int, at: float) -> Future[None]:
        """Mark a row as `attempting`. The call may begin once the result is there: then the mark is on disk."""

        def step(connection: sqlite3.Connection, moved: dict[State, int]) -> None:
            connection.execute("UPDATE rows SET state = 1, at = ?, tries = tries + 1 WHERE id = ?", (at, id))
            _count(moved, State.PENDING, State.ATTEMPTING)

        return self._put(step)

    def settle(self, id: int, outcome: Outcome, before: State = State.ATTEMPTING) -> Future[None]:
        """Write how a row ended. The payload of a row that was sent is dropped."""

        def step(connection: sqlite3.Connection, moved: dict[State, int]) -> None:
            state, code, detail = outcome.state, outcome.code or None, outcome.detail or None
            payload = ", payload = NULL" if state is State.SENT else ""
            query = f"UPDATE rows SET state = ?, code = ?, detail = ?{payload} WHERE id = ?"
            connection.execute(query, (int(state), code, detail, id))
            _count(moved, before, state)

        return self._put(step)

    def close(self) -> None:
        """Write what waits, and end. Raises what went wrong, if anything did."""
        self._waiting.put(None)
        self._thread.join()
        if self.failure is not None:
            raise self.failure

    def _put(self, step: Step) -> Future[None]:
        done: Future[None] = Future()
        self._waiting.put((step, done))
        return done

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

    def _commit(self, group: list[tuple[Step, Future[None]]]) -> None:
        if group and self.failure is None:
            try:
                with told(self._path):
                    self._write([step for step, _ in group])
            except Exception as error:  # noqa: BLE001 - the waiting workers must hear of any
                self.failure = error
        for _, done in group:
            if self.failure is None:
                done.set_result(None)
            else:
                done.set_exception(JournalError(str(self.failure)))

    def _write(self, steps: list[Step]) -> None:
        connection = self._connection
        moved: dict[State, int] = {}
        connection.execute("BEGIN IMMEDIATE")
        try:
            for step in steps:
                step(connection, moved)
            move(connection, moved)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _count(moved: dict[State, int], before: State, after: State) -> None:
    moved[before] = moved.get(before, 0) - 1
    moved[after] = moved.get(after, 0) + 1
