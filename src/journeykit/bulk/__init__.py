"""Bulk runs: one call a row, written down so that a run killed at any moment and started again sends nothing twice.

    from journeykit import Mailchimp, bulk

    with Mailchimp.from_env() as mailchimp:
        report = bulk.run(mailchimp.customer_journeys.trigger, "rows.csv", key="email_address",
                          journal="welcome.journal", constant={"journey_id": 12, "step_id": 34})
    print(report)

Needs the extra: `pip install 'journeykit[bulk]'`. The same from a shell: `python -m journeykit.bulk`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from journeykit import _clock

from ._journal import Journal
from ._pace import Pace, RateLike, windows
from ._plan import Plan, plan
from ._problems import BulkError, JournalError, RowError
from ._progress import Progress
from ._report import Report, StateName, report
from ._rows import Rows, Source
from ._run import Run, in_loop, run_tasks, run_threads, settle, stopped_by_signals
from ._states import State
from ._target import Target
from ._writer import Notify

__all__ = ["BulkError", "JournalError", "Report", "RowError", "StateName", "arun", "release", "run", "status"]

WORKERS = 10
"""Calls at once, where neither the vendor nor the caller says less: with more, a kill leaves more rows unknown."""


class _Given:
    """Stands for `rate=` not given, since None means no limit."""


_DOCUMENTED: Any = _Given()


def run(
    method: Callable[..., Any],
    rows: Rows,
    *,
    key: str,
    journal: str | os.PathLike[str],
    constant: Mapping[str, Any] | None = None,
    rate: RateLike | None = _DOCUMENTED,
    workers: int | None = None,
    progress: bool | None = None,
    encoding: str = "utf-8",
    delimiter: str = ",",
) -> Report:
    """Call a method once for each row, and write each row's state into a journal before and after its call.

    Args:
        method: A method of a client, sync or async, such as `client.customer_journeys.trigger`.
        rows: Mappings of the method's keywords, or the path of a CSV file with a header or of a file of JSON lines
            (`.jsonl`, `.ndjson`). In a CSV file, an empty cell is an argument that is not given.
        key: The column that names a row; a key is sent once in the life of a journal. Blanks and case count.
        journal: Path of the journal, an SQLite file; made where there is none. It must not be on a network file system.
        constant: Keywords that are the same for every row.
        rate: How fast: requests a second, `"300/m"`, `"10/s, 1000/h"`, or None for no limit. If left out, what the
            vendor documents. What the journal says of the time before counts too.
        workers: Calls at once; 10, or the vendor's limit of connections if that is lower.
        progress: None shows a bar on a terminal and logs a line every ten seconds to `journeykit.bulk` elsewhere; True
            writes the lines to standard error; False shows nothing.
        encoding: Of the file; a byte order mark is skipped.
        delimiter: Of the CSV file.

    Ctrl-C and SIGTERM end a run early: calls under way end, the rest stays pending. The same call again goes on.

    Raises:
        RowError: A row or the file cannot be used; nothing of this run was sent.
        JournalError: The journal is in use, of another run, or cannot be written. No row is lost.
        BulkError: The method is none that a run can call.
    """
    target = Target(method, constant or {}, key)
    given = rows, key, Path(journal), rate, progress, encoding, delimiter
    if target.is_async:
        import asyncio

        with suppress(RuntimeError):
            asyncio.get_running_loop()
            raise BulkError("`run` with an async client makes an event loop of its own: in one, use `await arun(...)`")
        return asyncio.run(_awaited(target, workers, given))
    with _Session(target, settle, *given) as session, stopped_by_signals(session.run):
        run_threads(session.run, target, session.workers(workers))
    return session.report


async def arun(
    method: Callable[..., Any],
    rows: Rows,
    *,
    key: str,
    journal: str | os.PathLike[str],
    constant: Mapping[str, Any] | None = None,
    rate: RateLike | None = _DOCUMENTED,
    workers: int | None = None,
    progress: bool | None = None,
    encoding: str = "utf-8",
    delimiter: str = ",",
) -> Report:
    """`run`, inside an event loop. Cancelled, it lets the calls under way end, and then raises CancelledError."""
    target = Target(method, constant or {}, key)
    given = rows, key, Path(journal), rate, progress, encoding, delimiter
    if target.is_async:
        return await _awaited(target, workers, given)
    import asyncio

    with _Session(target, settle, *given) as session, stopped_by_signals(session.run):
        await asyncio.to_thread(run_threads, session.run, target, session.workers(workers))
    return session.report


async def _awaited(target: Target, workers: int | None, given: tuple[Any, ...]) -> Report:
    import asyncio

    notify = in_loop(asyncio.get_running_loop())
    with _Session(target, notify, *given) as session, stopped_by_signals(session.run):
        await run_tasks(session.run, target, session.workers(workers))
    return session.report


def status(journal: str | os.PathLike[str]) -> Report:
    """The report of a journal, also while a run is under way. Raises JournalError where there is none."""
    with Journal(Path(journal), writing=False) as opened:
        return report(opened, None)


def release(journal: str | os.PathLike[str], keys: Iterable[str]) -> int:
    """Make `unknown` or `rejected` rows pending again, by key, so that the next run sends them; how many.

    Raises JournalError, and changes nothing, where a key is in another state or not in the journal.
    """
    if isinstance(keys, str):
        raise TypeError("keys must be several keys, not one text")
    path = Path(journal)
    if not path.is_file():
        raise JournalError(f"there is no journal {path}")
    with Journal(path, writing=True) as opened:
        return opened.release(keys)


class _Session:
    """An open journal with its plan, for one run; the report once it is closed."""

    report: Report

    def __init__(
        self,
        target: Target,
        notify: Notify,
        rows: Rows,
        key: str,
        journal: Path,
        rate: RateLike | None,
        progress: bool | None,
        encoding: str,
        delimiter: str,
    ) -> None:
        limits = target.limits if rate is _DOCUMENTED else windows(rate)
        source = Source(rows, target.parameters, encoding, delimiter)
        self._target = target
        self._journal = Journal(journal, writing=True)
        try:
            self.plan: Plan = plan(self._journal, source, key, target.identity, target.check)
            self._journal.tell(how_to_check=target.how_to_check)
            pace, shown = self._pace(limits), self._progress(progress)
            self.run = Run(self._journal, self.plan, target, pace, shown, notify)
        except BaseException:
            self._journal.close()
            raise

    def _pace(self, limits: list[Any]) -> Pace:
        now, wall = _clock.monotonic(), _clock.wall().timestamp()
        longest = max((window.seconds for window in limits), default=0.0)
        used = [now - max(0.0, wall - at) for at in self._journal.lately(wall - longest)] if longest else []
        return Pace(limits, used=used, now=now)

    def _progress(self, show: bool | None) -> Progress:
        counts = self._journal.counts()
        done = sum(counts[state] for state in (State.SENT, State.REJECTED, State.UNKNOWN))
        return Progress(done + counts[State.PENDING] - self.plan.gone, done, show)

    def workers(self, asked: int | None) -> int:
        """How many calls at once."""
        if asked is not None and (type(asked) is not int or asked < 1):
            raise ValueError("workers must be at least 1, a whole number")
        return asked or min(WORKERS, self._target.concurrency or WORKERS)

    def __enter__(self) -> _Session:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            self.run.finish()
            stopped, check = self.run.stopped, self._target.how_to_check
            self.report = report(self._journal, self.plan, stopped=stopped, how_to_check=check)
        finally:
            self._journal.close()
