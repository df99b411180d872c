"""Claims in a database: many workers reach for the same keys, and each key is had by one."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from journeykit.bulk import JournalError, RowError
from journeykit.bulk._claims import Claims
from journeykit.bulk._rows import Row
from journeykit.bulk._states import SENT, Outcome, State
from tests.bulk.services import postgresql

TARGET = {"vendor": "mailchimp", "operation": "trigger", "constant": {}}
KEYS = [f"r{n}" for n in range(60)]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/claims.db"
    else:
        with postgresql() as found:
            yield found


def test_each_key_is_had_by_one_worker(url: str) -> None:
    had: Counter[str] = Counter()
    start = threading.Barrier(6)

    def work() -> None:
        claims = Claims(url, "welcome")
        start.wait()
        claims.prepare(TARGET)
        claims.add([Row(key, {"key": key}) for key in KEYS], "key")
        for key in KEYS:
            if claims.claim(key) is not None:
                had[key] += 1
                assert claims.settle(key, SENT)
        claims.close()

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert had == dict.fromkeys(KEYS, 1)


def test_what_becomes_of_a_row(url: str) -> None:
    claims = Claims(url, "welcome")
    claims.prepare(TARGET)
    assert claims.add([Row("row 1", {"key": "a"}), Row("row 2", {"key": "a"}), Row("row 3", {"key": "b"})], "key") == [
        "a",
        "b",
    ]
    assert claims.claim("a") == {"key": "a"}
    assert claims.claim("a") is None
    assert claims.claim("nobody") is None
    assert claims.sweep(60) == 0
    assert claims.sweep(-1) == 1
    assert not claims.settle("a", SENT), "a sweep has the last word"
    assert claims.counts() == dict.fromkeys(State, 0) | {State.UNKNOWN: 1, State.PENDING: 1}
    assert [key for key, _ in claims.rows(State.UNKNOWN)] == ["a"]
    assert claims.release(["a"]) == ["a"]
    claims.claim("b")
    claims.settle("b", Outcome(State.REJECTED, "404", "not found"))
    assert claims.rows(State.REJECTED) == [("b", "404: not found")]
    with pytest.raises(JournalError, match="neither unknown nor rejected"):
        claims.release(["b", "a"])
    assert claims.counts()[State.REJECTED] == 1, "a release that fails releases nothing"
    claims.close()
    other = Claims(url, "welcome")
    with pytest.raises(JournalError, match="its constant is"):
        other.prepare({**TARGET, "constant": {"journey_id": 2}})
    other.close()


def test_a_key_that_no_database_holds(tmp_path: Path) -> None:
    claims = Claims(f"sqlite:///{tmp_path}/claims.db", "welcome")
    claims.prepare(TARGET)
    for key in ("a" * 501, "a\0b"):
        with pytest.raises(RowError, match="row 1: a key has at most 500 characters, and no NUL"):
            claims.add([Row("row 1", {"key": key})], "key")
    assert claims.add([Row("row 1", {"key": "a" * 500})], "key") == ["a" * 500]
    claims.close()


def test_a_forked_process_leaves_its_parents_connections_open(tmp_path: Path) -> None:
    claims = Claims(f"sqlite:///{tmp_path}/claims.db", "welcome")
    made: list[Any] = []
    closed: list[Any] = []
    event.listen(claims._engine, "connect", lambda connection, record: made.append(connection))
    event.listen(claims._engine, "close", lambda connection, record: closed.append(connection))
    claims.prepare(TARGET)
    claims.close(forked=True)
    assert not closed
    assert claims.claim("nobody") is None
    claims.close()
    assert closed == made[1:]
    made[0].close()


def test_a_database_that_is_not_tested_is_refused() -> None:
    pytest.importorskip("sqlalchemy")
    with pytest.raises(JournalError, match="claims cannot be kept in mysql: use PostgreSQL"):
        Claims("mysql+pymysql://127.0.0.1/x", "welcome")
