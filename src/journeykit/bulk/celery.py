"""The step of a bulk run as a Celery task, where one machine is not enough. Extra: `journeykit[celery]`.

    send = journeykit.bulk.celery.task(
        app, "mailchimp", "customer_journeys.trigger", run="welcome", key="email_address",
        constant={"journey_id": 12, "step_id": 34}, claims="postgresql+psycopg://...",
    )
    send.enqueue(rows)        # writes the rows into the database, and sends a task with the key of each

A task claims its row in the database and commits before it calls, so that a task which the broker delivers twice, or
two workers that got the same key, call once. A worker that is killed leaves its row `attempting`; `sweep` calls it
`unknown`, which is never sent again unless `release` names it. Tasks are acknowledged early, never retried by Celery,
and have no ETA: each of these delivers twice or later than asked.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from journeykit import _clock

from ._claims import Claims
from ._pace import RateLike, Window, windows
from ._rows import Row, Rows, Source
from ._states import SENT, Outcome, State, outcome
from ._target import Target, client_class, find

if TYPE_CHECKING:
    from celery import Celery

__all__ = ["BulkTask", "task"]

SWEEP = 900.0
"""Seconds after which a row that is still `attempting` is called `unknown`; far more than a call may take."""
AGAIN = 5
"""Times that a task sends itself again for a row that was not taken; after that it stays pending for `enqueue`."""


class Settings(NamedTuple):
    """What a task is of; see `task`."""

    run: str
    key: str
    claims: str
    constant: Mapping[str, Any]
    rate: RateLike | None
    client: Callable[[], Any] | None
    redis: str


class BulkTask:
    """A Celery task with its run: `enqueue` rows, `sweep`, `release`, and `counts` of what became of them."""

    def __init__(self, app: Celery, vendor: str, method: str, settings: Settings, name: str) -> None:
        self._vendor, self._method, self._settings = vendor, method, settings
        self._claims = Claims(settings.claims, settings.run)
        self._lock = threading.Lock()
        self._target: Target | None = None
        self._limiter: Any = None
        self._process = 0

        def step(key: str, again: int = 0) -> str:  # Celery takes no bound methods
            return self._step(key, again)

        options: dict[str, Any] = {"acks_late": False, "max_retries": 0, "ignore_result": True, "serializer": "json"}
        self.task: Any = app.task(step, name=name, **options)

    def enqueue(self, rows: Rows) -> int:
        """Write the rows that are new, and send a task for each that is pending; how many tasks.

        Again with the same rows it sends tasks for those that are still pending only. Raises RowError and JournalError.
        """
        target = self._ready()
        source = Source(rows, target.parameters, "utf-8", ",")
        keys = self._claims.add(self._checked(source, target), self._settings.key)
        for key in keys:
            self.task.apply_async((key,))
        return len(keys)

    def sweep(self, older_than: float = SWEEP) -> int:
        """Call `unknown` what has been under way for more than so many seconds; how many rows. Run it now and then."""
        self._ready()
        return self._claims.sweep(older_than)

    def release(self, keys: Iterable[str]) -> int:
        """Send rows again that are `unknown` or `rejected`, by key. Raises JournalError for others."""
        self._ready()
        released = self._claims.release(keys)
        for key in released:
            self.task.apply_async((key,))
        return len(released)

    def counts(self) -> dict[str, int]:
        """How many rows are sent, rejected, unknown, pending and attempting."""
        self._ready()
        return {state.name.lower(): number for state, number in self._claims.counts().items()}

    def rows(self, state: str) -> list[tuple[str, str]]:
        """Key and detail of the rows of a state."""
        self._ready()
        return self._claims.rows(State[state.upper()])

    def close(self) -> None:
        """Close the connections to the database."""
        self._claims.close()

    def _checked(self, source: Source, target: Target) -> Iterable[Row]:
        for row in source:
            target.check(row)
            yield row

    def _step(self, key: str, again: int = 0) -> str:
        """One row: claim, call, settle. What Celery shows as the task's result is the row's state."""
        target = self._ready()
        self._permit()
        values = self._claims.claim(key)
        if values is None:
            return "claimed before"
        ended = Outcome(State.UNKNOWN, "interrupted", "the call was interrupted")
        try:
            call = target.prepare(values)
        except (TypeError, ValueError) as error:
            self._claims.settle(key, Outcome(State.REJECTED, "invalid", str(error)))
            return "rejected"
        try:
            target.send(call)
            ended = SENT
        except Exception as error:  # noqa: BLE001 - whatever it was, the row's state must say so
            ended = outcome(error)
        finally:
            self._claims.settle(key, ended)
        if ended.state is State.PENDING and not ended.halt and again < AGAIN:
            _clock.sleep(min(ended.wait or 2.0**again, 60.0))
            self.task.apply_async((key, again + 1))
        return ended.state.name.lower()

    def _ready(self) -> Target:
        """The target of this process: clients, connections and limiters are never shared over a fork."""
        import os

        with self._lock:
            if self._target is None or self._process != os.getpid():
                own = self._settings
                client = own.client() if own.client else client_class(self._vendor, asynchronous=False).from_env()
                target = Target(find(client, self._method), own.constant, own.key)
                if self._process:
                    self._claims.close(forked=True)
                self._claims.prepare(target.identity)
                limits = target.limits if own.rate is None else windows(own.rate)
                self._limiter = _limiter(own.redis, own.run, limits)
                self._target, self._process = target, os.getpid()
            return self._target

    def _permit(self) -> None:
        """Wait until the vendor's rate allows another call, counted over all workers in the broker's Redis."""
        while self._limiter is not None and not self._limiter.try_acquire(self._settings.run, blocking=False):
            _clock.sleep(0.05)


def task(
    app: Celery,
    vendor: str,
    method: str,
    *,
    run: str,
    key: str,
    claims: str,
    constant: Mapping[str, Any] | None = None,
    rate: RateLike | None = None,
    client: Callable[[], Any] | None = None,
    name: str | None = None,
    redis: str | None = None,
) -> BulkTask:
    """A Celery task that calls `method` (`resource.method`) of a vendor for one row, by its key.

    Args:
        app: The Celery application.
        vendor: Name of the vendor's module, or of an edition's: `mailchimp`, `octeth_5_9`.
        method: `resource.method` of its client.
        run: Name of the run: a key is sent once in it.
        key: The column that names a row.
        claims: SQLAlchemy URL of the database that holds the rows; PostgreSQL.
        constant: Keywords that are the same for every row.
        rate: As in `bulk.run`; if left out, what the vendor documents. Counted in `redis`, by default the broker.
        client: Makes the client, once in each process; if left out, from the environment.
        name: Of the Celery task.
        redis: URL of the Redis that counts the rate, where the broker is none.
    """
    settings = Settings(run, key, claims, dict(constant or {}), rate, client, redis or str(app.conf.broker_url or ""))
    return BulkTask(app, vendor, method, settings, name or f"journeykit.bulk.{run}")


def _limiter(url: str, run: str, limits: list[Window]) -> Any:
    if not limits or not url.startswith(("redis://", "rediss://", "unix://")):
        return None
    from pyrate_limiter import Limiter, Rate, RedisBucket
    from redis import Redis

    rates = [Rate(window.requests, round(window.seconds * 1000)) for window in limits]
    bucket: Any = RedisBucket.init(rates, Redis.from_url(url), f"journeykit:{run}")
    return Limiter(bucket)
