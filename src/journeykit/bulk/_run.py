"""A run: rows from the journal, one call each, and what is written around it. The workers are two short loops."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

from journeykit import _clock

from ._journal import Journal, Pending
from ._pace import Pace
from ._plan import Plan
from ._progress import Progress
from ._states import SENT, Outcome, State, outcome
from ._target import Target
from ._writer import Begin, End, Notify, Writer

NAP = 0.25
"""Seconds at most that a worker sleeps before it looks whether the run is to stop."""
REFUSALS = 20
"""Rows in succession that never reached the vendor, or that it refused for its rate, after which a run gives up."""


DOUBTS = 100
"""Rows in succession that ended `unknown`, after which a run gives up: a person has to look after each of them."""


class Run:
    """What the workers of one run share. Every method may be called from any thread."""

    def __init__(
        self, journal: Journal, plan: Plan, target: Target, pace: Pace, progress: Progress, notify: Notify
    ) -> None:
        self._journal, self._plan, self._target = journal, plan, target
        self._pace, self._progress = pace, progress
        self._counts = journal.counts()
        self._lock = threading.Lock()
        self._rows: deque[Pending] = deque()
        self._again: deque[Pending] = deque()
        self._last = 0
        self._in_vain = self._in_doubt = 0
        self.stopped = ""
        self.writer = Writer(journal.path, journal.connection, notify)

    def stop(self, why: str) -> None:
        """Begin no further call; those under way end."""
        self.stopped = self.stopped or why

    def next(self) -> Pending | None:
        """The next row to send; None at the end, or when the run is to stop."""
        with self._lock:
            if self.stopped or self.writer.failure is not None:
                return None
            if not self._rows and (found := self._journal.pending(self._plan.run, self._last)):
                self._rows.extend(found)
                self._last = found[-1].id
            source = self._rows or self._again
            return source.popleft() if source else None

    def wait(self) -> float:
        """Seconds to wait before asking again; 0.0 where a row may go out now."""
        with self._lock:
            seconds = 0.0 if self.stopped else self._pace.wait(_clock.monotonic())
            if seconds:
                self._progress.update(self._counts, self._left, waiting=seconds)
            return min(seconds, NAP)

    def prepare(self, row: Pending) -> Any:
        """The call of a row; None where the method refuses its arguments: it is `rejected`, and nothing is sent."""
        try:
            return self._target.prepare(row.values)
        except (TypeError, ValueError) as error:
            self._end(row, Outcome(State.REJECTED, "invalid", str(error)), State.PENDING)
            return None

    def begin(self, row: Pending, mark: Any) -> bool:
        """Mark the row; the call may begin once `mark` has its result. False where the run is to stop."""
        if self.stopped:
            return False
        self.writer.put(Begin(row.id, mark))
        return True

    def end(self, row: Pending, ended: Outcome) -> None:
        """Write down how a call ended, and let the pace and the other workers know."""
        with self._lock:
            now = _clock.monotonic()
            self._in_vain = self._in_vain + 1 if ended.state is State.PENDING else 0
            self._in_doubt = self._in_doubt + 1 if ended.state is State.UNKNOWN else 0
            if ended.halt:
                self.stop(ended.halt)
            elif ended.limited:
                self._pace.refused(now, ended.wait)
            elif ended.state is State.PENDING:
                self._pace.unreachable(now, self._in_vain)
            else:
                self._pace.succeeded()
            if self._in_vain >= REFUSALS and not ended.halt:
                self.stop(f"{REFUSALS} rows in succession were not taken, the last one with {ended.detail}")
            if self._in_doubt >= DOUBTS:
                self.stop(f"{DOUBTS} rows in succession ended unknown, the last one with {ended.detail}")
            if ended.state is State.PENDING:
                self._again.append(row._replace(tries=row.tries + 1))
        self._end(row, ended, State.ATTEMPTING)

    def _end(self, row: Pending, ended: Outcome, before: State) -> None:
        self.writer.put(End(row.id, ended, before))
        with self._lock:
            self._counts[State.PENDING] -= ended.state is not State.PENDING
            self._counts[ended.state] += ended.state is not State.PENDING
            self._progress.update(self._counts, self._left)

    def _left(self, throughput: float) -> float | None:
        rows = self._counts[State.PENDING] - self._plan.gone
        return self._pace.time_left(rows, throughput, _clock.monotonic())

    def finish(self) -> None:
        """Write what waits. Raises JournalError where the journal failed."""
        with self._lock:
            self._progress.update(self._counts, self._left, last=True)
        self._progress.close()
        self.writer.close()


def settle(marks: Sequence[Any], error: Exception | None) -> None:
    """Give each mark its result. For threads this is all that the writer has to do."""
    for mark in marks:
        if mark.done():
            continue  # its worker was cancelled
        if error is None:
            mark.set_result(None)
        else:
            mark.set_exception(error)


def in_loop(loop: asyncio.AbstractEventLoop) -> Notify:
    """`settle` in an event loop, which is woken once for all of a group."""

    def notify(marks: Sequence[Any], error: Exception | None) -> None:
        loop.call_soon_threadsafe(settle, marks, error)

    return notify


def work(run: Run, target: Target) -> None:
    """One worker of a sync client."""
    while (row := run.next()) is not None:
        call = run.prepare(row)
        if call is None:
            continue
        while seconds := run.wait():
            _clock.sleep(seconds)
        mark: Future[None] = Future()
        if not run.begin(row, mark):
            return
        mark.result()
        ended = Outcome(State.UNKNOWN, "interrupted", "the call was interrupted")
        try:
            target.send(call)
            ended = SENT
        except Exception as error:  # noqa: BLE001 - whatever it was, the row's state must say so
            ended = outcome(error)
        finally:
            run.end(row, ended)


async def async_work(run: Run, target: Target) -> None:
    """`work`, awaited. A cancelled worker leaves its row `unknown`."""
    loop = asyncio.get_running_loop()
    while (row := run.next()) is not None:
        call = run.prepare(row)
        if call is None:
            continue
        while seconds := run.wait():
            await _clock.async_sleep(seconds)
        mark = loop.create_future()
        if not run.begin(row, mark):
            return
        await mark
        ended = Outcome(State.UNKNOWN, "interrupted", "the call was interrupted")
        try:
            await target.send(call)
            ended = SENT
        except Exception as error:  # noqa: BLE001 - whatever it was, the row's state must say so
            ended = outcome(error)
        finally:
            run.end(row, ended)


def run_threads(run: Run, target: Target, workers: int) -> None:
    """Work with threads until the rows end or the run is to stop."""
    failures: list[BaseException] = []

    def guarded() -> None:
        try:
            work(run, target)
        except BaseException as error:  # noqa: BLE001 - told to the caller below
            failures.append(error)
            run.stop("a worker failed")

    threads = [threading.Thread(target=guarded, name=f"journeykit-bulk-{n}", daemon=True) for n in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        while thread.is_alive():  # in short waits, so that a signal is heard
            thread.join(NAP)
    if failures and run.writer.failure is None:
        raise failures[0]


async def run_tasks(run: Run, target: Target, workers: int) -> None:
    """Work with tasks. Where the caller is cancelled, calls under way end first."""
    tasks = [asyncio.create_task(async_work(run, target)) for _ in range(workers)]
    try:
        await asyncio.shield(asyncio.gather(*tasks, return_exceptions=True))
    except asyncio.CancelledError:
        run.stop("the run was cancelled")
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    failures = [error for task in tasks if (error := task.exception()) is not None]
    if failures and run.writer.failure is None:
        raise failures[0]


@contextmanager
def stopped_by_signals(run: Run) -> Iterator[None]:
    """SIGINT and SIGTERM stop a run in the main thread; a second one ends it as it would end any program."""
    import signal

    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        run.stop(f"by {signal.Signals(number).name}")
        signal.signal(number, before[number])

    handlers = {int(number): signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    before = {number: one for number, one in handlers.items() if one is not None}  # not Python's: cannot be put back
    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
