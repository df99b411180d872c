"""From the rows of a run to the journal: what is new, what is known, what has changed. Nothing is sent here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from ._journal import Journal, in_chunks, move, told
from ._problems import JournalError, RowError
from ._rows import Row, Source
from ._states import State

BATCH = 5_000
_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


@dataclass
class Plan:
    """What the rows of a run are to its journal."""

    run: int
    """The number of the run; the rows that it may send carry it."""
    rows: int = 0
    new: int = 0
    duplicates: int = 0
    """Rows whose key came before in the same input; sent once."""
    changed: int = 0
    """Rows that were changed after they had been attempted; not sent."""
    gone: int = 0
    """Pending rows of the journal that the input does not have any more; not sent."""


class Decision(Enum):
    """What a row means for its entry in the journal."""

    NEW = "new"
    SAME = "same"
    REPLACE = "replace"
    DUPLICATE = "duplicate"
    CHANGED = "changed"


class Entry(NamedTuple):
    """What the journal knows of a key."""

    digest: bytes
    state: int
    run: int
    code: str | None


def decide(known: Entry | None, digest: bytes, run: int) -> Decision:
    """The decision for a row, given the entry with its key."""
    if known is None:
        return Decision.NEW
    if known.run == run:
        return Decision.DUPLICATE
    if known.digest == digest:
        return Decision.SAME
    never_sent = known.state == State.PENDING or (known.state == State.REJECTED and known.code == "invalid")
    return Decision.REPLACE if never_sent else Decision.CHANGED


def plan(
    journal: Journal, source: Source, key: str, target: Mapping[str, Any], check: Callable[[Row, bool], None]
) -> Plan:
    """Bring the journal up to the rows, in one transaction. Raises RowError or JournalError, and then nothing changed.

    `target` is the vendor, operation and constant arguments: a journal is of one. `check` judges the names of every
    row, and of the first one all.
    """
    about = journal.about()
    refuse_other(about.get("target"), target, journal.path.name)
    same = bool(source.digest) and (about.get("file"), about.get("key")) == (source.digest, key)
    if same and about.get("plan"):
        return Plan(**about["plan"])
    result = Plan(run=about.get("run", 0) + 1)
    connection = journal.connection
    with told(journal.path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for chunk in in_chunks(source, BATCH):
                for number, row in enumerate(chunk, result.rows):
                    check(row, number == 0)
                _merge(journal, chunk, key, result)
            query = "SELECT count(*) FROM rows WHERE state = 0 AND run != ?"
            (result.gone,) = connection.execute(query, (result.run,)).fetchone()
            journal.tell(target=dict(target), key=key, run=result.run, file=source.digest, plan=vars(result))
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return result


def refuse_other(before: Mapping[str, Any] | None, now: Mapping[str, Any], name: str) -> None:
    """Raises JournalError where a journal is of another vendor, operation, constant arguments, or of local vendors."""
    for part in ("vendor", "operation", "constant", "host"):
        known = now.get(part)
        if before is not None and before.get(part, known) != known:
            raise JournalError(
                f"{name} is of another run: its {part} is {_shown(before.get(part))}, not {_shown(known)}; "
                "take another journal"
            )


def _merge(journal: Journal, chunk: Sequence[Row], key: str, result: Plan) -> None:
    """One batch of rows: what is known of their keys is read at once, and what is new is written at once."""
    connection, before = journal.connection, result.new
    names, payloads = [key_of(row, key) for row in chunk], [written(row) for row in chunk]
    find = f"SELECT key, digest, state, run, code FROM rows WHERE key IN ({', '.join('?' * len(names))})"
    known = {name: Entry(*entry) for name, *entry in connection.execute(find, names)}
    new: list[tuple[str, bytes, str, int]] = []
    for name, payload in zip(names, payloads, strict=True):
        result.rows += 1
        digest = hashlib.blake2b(payload.encode(), digest_size=8).digest()
        decision = decide(known.get(name), digest, result.run)
        known[name] = Entry(digest, State.PENDING, result.run, None)  # the next one in this input is a duplicate
        if decision is Decision.NEW:
            new.append((name, digest, payload, result.run))
        elif decision is Decision.REPLACE:
            _replace(journal, name, digest, payload, result.run)
        elif decision is Decision.DUPLICATE:
            result.duplicates += 1
        else:
            connection.execute("UPDATE rows SET run = ? WHERE key = ?", (result.run, name))
            result.changed += decision is Decision.CHANGED
    connection.executemany("INSERT INTO rows (key, digest, payload, run) VALUES (?, ?, ?, ?)", new)
    result.new += len(new)
    move(connection, {State.PENDING: result.new - before})


def _replace(journal: Journal, name: str, digest: bytes, payload: str, run: int) -> None:
    connection = journal.connection
    (state,) = connection.execute("SELECT state FROM rows WHERE key = ?", (name,)).fetchone()
    query = "UPDATE rows SET digest = ?, payload = ?, run = ?, state = 0, code = NULL, detail = NULL WHERE key = ?"
    connection.execute(query, (digest, payload, run, name))
    if state != State.PENDING:
        move(connection, {State(state): -1, State.PENDING: 1})


def key_of(row: Row, key: str) -> str:
    """The key of a row, exactly as it is written. Raises RowError where there is none."""
    found = row.values.get(key)
    if not isinstance(found, str | int) or isinstance(found, bool) or found == "":
        fault = f" has no {key}, which is the key" if found in (None, "") else f": {key} is no text"
        raise RowError(row.place + fault)
    return str(found)


def written(row: Row) -> str:
    """The row as JSON text. Raises RowError for values that have no JSON form."""
    try:
        text = _encoder.encode(row.values)
        text.encode()  # a lone surrogate has no UTF-8
        return text
    except (TypeError, ValueError, RecursionError) as error:
        raise RowError(
            f"{row.place} cannot be kept in the journal: {error}; pass text, numbers, lists and dicts"
        ) from None


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:200]
