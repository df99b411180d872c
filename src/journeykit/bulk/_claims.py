"""Rows of a run that several machines share, in a database: a worker claims a row before it calls, and only one can.

PostgreSQL is what this is for; SQLite serves to try it out. Every change is committed before it counts. Redis as it is
installed loses claims when it is killed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite

from journeykit import _clock

from ._journal import in_chunks
from ._plan import key_of, refuse_other, written
from ._problems import JournalError, RowError
from ._rows import Row
from ._states import Outcome, State

INTERRUPTED = "interrupted: the worker ended while the call was under way"
BATCH = 1_000
LONGEST_KEY = 500
_meta = sa.MetaData()
_runs = sa.Table(
    "journeykit_runs",
    _meta,
    sa.Column("run", sa.String(200), primary_key=True),
    sa.Column("target", sa.Text, nullable=False),
)
_rows = sa.Table(
    "journeykit_rows",
    _meta,
    sa.Column("run", sa.String(200), primary_key=True),
    sa.Column("key", sa.String(LONGEST_KEY), primary_key=True),
    sa.Column("payload", sa.Text),
    sa.Column("state", sa.SmallInteger, nullable=False, default=0),
    sa.Column("tries", sa.Integer, nullable=False, default=0),
    sa.Column("at", sa.Float),
    sa.Column("code", sa.Text),
    sa.Column("detail", sa.Text),
    sa.Index("journeykit_rows_state", "run", "state"),
)


class Claims:
    """The rows of one run, by its name."""

    def __init__(self, url: str, run: str) -> None:
        """Raises JournalError for other databases than PostgreSQL and SQLite, whose claims are tested."""
        self._run = run
        self._ready = False
        self._dialect = sa.make_url(url).get_backend_name()
        if self._dialect not in ("postgresql", "sqlite"):
            raise JournalError(f"claims cannot be kept in {self._dialect}: use PostgreSQL")
        self._engine = sa.create_engine(url, pool_pre_ping=True)
        if self._dialect == "sqlite":
            event.listen(self._engine, "connect", _manual)
            event.listen(self._engine, "begin", _immediate)

    def prepare(self, target: Mapping[str, Any]) -> None:
        """Make the tables where they are missing. Raises JournalError where the run is of another target."""
        if self._ready:
            return
        text = json.dumps(dict(target), sort_keys=True)
        with self._engine.begin() as connection:
            if self._dialect == "postgresql":  # it has no lock of its own against two that create a table at once
                connection.execute(sa.text("SELECT pg_advisory_xact_lock(7318349394477056)"))
            _meta.create_all(connection)
            connection.execute(self._insert(_runs), [{"run": self._run, "target": text}])
            known = connection.execute(sa.select(_runs.c.target).where(_runs.c.run == self._run)).scalar_one()
        refuse_other(json.loads(known), json.loads(text), self._run)
        self._ready = True

    def add(self, rows: Iterable[Row], key: str) -> list[str]:
        """Write rows whose key is new; the keys of all that are pending now. A known row stays as it is.

        Raises RowError for a key that the database cannot hold.
        """
        pending: dict[str, None] = {}
        for chunk in in_chunks(rows, BATCH):
            entries: dict[str, dict[str, Any]] = {}
            for row in chunk:
                name, payload = key_of(row, key), written(row)
                if len(name) > LONGEST_KEY or "\0" in name:
                    raise RowError(f"{row.place}: a key has at most {LONGEST_KEY} characters, and no NUL")
                entries.setdefault(name, {"run": self._run, "key": name, "payload": payload, "state": 0, "tries": 0})
            ready = sa.and_(_rows.c.run == self._run, _rows.c.state == 0, _rows.c.key.in_(list(entries)))
            with self._engine.begin() as connection:
                connection.execute(self._insert(_rows), list(entries.values()))
                found = set(connection.execute(sa.select(_rows.c.key).where(ready)).scalars())
            pending.update(dict.fromkeys(name for name in entries if name in found))
        return list(pending)

    def _insert(self, table: sa.Table) -> Any:
        """An INSERT that leaves what is there as it is."""
        insert = postgresql.insert if self._dialect == "postgresql" else sqlite.insert
        return insert(table).on_conflict_do_nothing()

    def claim(self, key: str) -> dict[str, Any] | None:
        """The keywords of a pending row, which is `attempting` from now on; None where somebody else has it, or had."""
        claimed = (
            _rows.update()
            .where(_rows.c.run == self._run, _rows.c.key == key, _rows.c.state == int(State.PENDING))
            .values(state=int(State.ATTEMPTING), at=_clock.wall().timestamp(), tries=_rows.c.tries + 1)
            .returning(_rows.c.payload)
        )
        with self._engine.begin() as connection:
            payload = connection.execute(claimed).scalar()
        return None if payload is None else json.loads(payload)

    def settle(self, key: str, outcome: Outcome) -> bool:
        """Write how a claimed row ended; False where a sweep has called it `unknown` meanwhile."""
        values: dict[str, Any] = {
            "state": int(outcome.state),
            "code": outcome.code or None,
            "detail": outcome.detail or None,
        }
        if outcome.state is State.SENT:
            values["payload"] = None
        held = sa.and_(_rows.c.run == self._run, _rows.c.key == key, _rows.c.state == int(State.ATTEMPTING))
        with self._engine.begin() as connection:
            return connection.execute(_rows.update().where(held).values(values)).rowcount == 1

    def sweep(self, older_than: float) -> int:
        """Call `unknown` what has been `attempting` for longer than so many seconds; how many rows."""
        limit = _clock.wall().timestamp() - older_than
        stale = sa.and_(_rows.c.run == self._run, _rows.c.state == int(State.ATTEMPTING), _rows.c.at < limit)
        values = {"state": int(State.UNKNOWN), "code": "interrupted", "detail": INTERRUPTED}
        with self._engine.begin() as connection:
            return connection.execute(_rows.update().where(stale).values(values)).rowcount

    def release(self, keys: Iterable[str]) -> list[str]:
        """Make unknown and rejected rows pending again. Raises JournalError, and changes nothing, for others."""
        wanted = list(dict.fromkeys(keys))
        with self._engine.begin() as connection:
            for key in wanted:
                one = sa.and_(_rows.c.run == self._run, _rows.c.key == key)
                ended = _rows.c.state.in_([int(State.UNKNOWN), int(State.REJECTED)])
                done = connection.execute(
                    _rows.update().where(one, ended).values(state=0, code=None, detail="released")
                )
                if done.rowcount != 1:
                    raise JournalError(f"{key!r} is neither unknown nor rejected in {self._run}: nothing was released")
        return wanted

    def counts(self) -> dict[State, int]:
        """How many rows are in each state."""
        query = sa.select(_rows.c.state, sa.func.count()).where(_rows.c.run == self._run).group_by(_rows.c.state)
        with self._engine.begin() as connection:
            found = {int(state): int(number) for state, number in connection.execute(query)}
        return {state: found.get(int(state), 0) for state in State}

    def rows(self, state: State) -> list[tuple[str, str]]:
        """Key and detail of the rows of a state."""
        query = (
            sa.select(_rows.c.key, _rows.c.code, _rows.c.detail)
            .where(_rows.c.run == self._run, _rows.c.state == int(state))
            .order_by(_rows.c.key)
        )
        with self._engine.begin() as connection:
            return [
                (key, f"{code}: {detail}" if code else detail or "") for key, code, detail in connection.execute(query)
            ]

    def close(self, *, forked: bool = False) -> None:
        """Close the connections; those that a forked process has of its parent stay the parent's."""
        self._engine.dispose(close=not forked)


def _manual(connection: Any, record: object) -> None:
    """SQLite: leave transactions to us."""
    connection.isolation_level = None
    connection.execute("PRAGMA busy_timeout=30000")
    connection.execute("PRAGMA synchronous=FULL")


def _immediate(connection: sa.Connection) -> None:
    """SQLite: take the lock at the beginning; a reader that becomes a writer fails at once where another one writes."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
