"""Rows as Celery tasks on real Redis and PostgreSQL: workers die, the broker delivers twice, nobody is called twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from importlib import import_module, reload
from pathlib import Path
from typing import Any

import pytest

from tests.bulk.server import Server, serving
from tests.bulk.services import postgresql, redis, until
from tests.bulk.vendor import people

pytest.importorskip("celery")
from redis import Redis

ROWS = int(os.environ.get("JOURNEYKIT_KILL_ROWS", "300"))
INTERRUPT = """UPDATE journeykit_rows SET state = 1, at = 0, payload = '{"email_address": "r2@example.com"}'
WHERE key = 'r2@example.com'"""
KILLS = int(os.environ.get("JOURNEYKIT_KILLS", "2"))


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with redis(tmp_path) as broker, postgresql() as claims, serving(Server(0.02, latency=0.01)) as server:
        for name, value in {"TEST_BROKER": broker, "TEST_CLAIMS": claims, "TEST_VENDOR": server.url}.items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def application(environment: Server) -> Iterator[Any]:
    """The application's module, with the addresses of this test."""
    module = reload(import_module("tests.bulk.celery_app"))
    yield module
    module.send.close()


def worker() -> subprocess.Popen[bytes]:
    options = ["worker", "--pool", "solo", "--without-mingle", "--without-gossip", "--loglevel", "WARNING"]
    command = [sys.executable, "-m", "celery", "-A", "tests.bulk.celery_app", *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_workers_die_and_the_broker_delivers_again(environment: Server, application: Any) -> None:
    send, dice = application.send, random.Random(5)
    assert send.enqueue(people(ROWS)) == ROWS
    workers = [worker() for _ in range(3)]
    try:
        for kill in range(1, KILLS + 1):
            until(partial(environment.reached, ROWS * kill // (KILLS + 2)), "the workers")
            victim = workers.pop(dice.randrange(3))
            victim.kill()
            victim.wait()
            workers.append(worker())
        quiet, before = 0, -1
        while quiet < 40 and send.counts()["pending"]:  # what died in a queue with a worker stays pending
            quiet, before = (quiet + 1, before) if environment.requests == before else (0, environment.requests)
            time.sleep(0.1)
        send.enqueue(people(ROWS))
        until(lambda: not send.counts()["pending"], "the workers")
    finally:
        for process in workers:
            process.kill()
            process.wait()
    send.sweep(0)
    started = int(Redis.from_url(os.environ["TEST_BROKER"]).get("started") or 0)
    assert started > ROWS, "the broker delivered nothing twice: the test shows nothing"
    counts = send.counts()
    assert max(environment.acted.values()) == 1, environment.acted.most_common(3)
    assert counts["sent"] + counts["rejected"] + counts["unknown"] == ROWS
    assert counts["attempting"] == counts["pending"] == 0
    assert all(environment.acted[key] == 1 for key, _ in send.rows("sent"))
    assert all(environment.acted[key] == 0 for key, _ in send.rows("rejected"))


def test_a_key_is_claimed_once_and_released_by_name(environment: Server, application: Any) -> None:
    module = application
    module.app.conf.task_always_eager = True
    environment._faults = 0.0
    assert module.send.enqueue(people(3)) == 3
    assert module.send.enqueue(people(3)) == 0
    assert module.send.task("r1@example.com") == "claimed before"
    assert module.send.counts() == {"pending": 0, "attempting": 0, "sent": 3, "rejected": 0, "unknown": 0}
    claims = module.send._claims
    with claims._engine.begin() as connection:
        connection.exec_driver_sql(INTERRUPT)
    assert module.send.sweep() == 1
    assert [key for key, _ in module.send.rows("unknown")] == ["r2@example.com"]
    assert module.send.release(["r2@example.com"]) == 1
    assert environment.acted["r2@example.com"] == 2
    with pytest.raises(Exception, match="neither unknown nor rejected"):
        module.send.release(["r2@example.com"])
    with pytest.raises(Exception, match="has no argument 'mail'"):
        module.send.enqueue([{"mail": "x"}])
