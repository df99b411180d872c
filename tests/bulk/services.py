"""PostgreSQL and Redis of the machine, started for a test on free ports of 127.0.0.1 and ended with it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

USER = "postgres"
"""PostgreSQL refuses to run as root; Debian's package brings this user."""


def program(name: str) -> str:
    """Path of a program. Skips the test where it is missing, and fails on CI."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = str(versions[-1]) if versions else shutil.which(name)
    if found is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{name} is not installed")
    return str(found)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(ready: Callable[[], bool], what: str) -> None:
    """Wait for another process."""
    end = time.monotonic() + 60
    while not ready():
        assert time.monotonic() < end, f"{what} did not start"
        time.sleep(0.02)


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def connects(url: str) -> bool:
    """Whether a database takes connections; it listens before it does."""
    import psycopg

    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """The URL of a Redis without persistence."""
    port = free_port()
    command = [program("redis-server"), "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        until(lambda: answers(port), "redis")
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def postgresql() -> Iterator[str]:
    """The SQLAlchemy URL of a new database."""
    initdb, server, port = program("initdb"), program("postgres"), free_port()
    as_user = ["runuser", "-u", USER, "--"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder:  # not in pytest's own, which only the user of the tests may enter
        if as_user:
            shutil.chown(folder, USER)
        setup = [*as_user, initdb, "-D", folder, "-U", USER, "--auth=trust", "--no-sync"]
        subprocess.run(setup, check=True, cwd="/", capture_output=True)
        command = [*as_user, server, "-D", folder, "-h", "127.0.0.1", "-p", str(port), "-k", ""]
        process = subprocess.Popen(command, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            where = f"{USER}@127.0.0.1:{port}/postgres"
            until(lambda: connects(f"postgresql://{where}"), "postgresql")
            yield f"postgresql+psycopg://{where}"
        finally:
            process.terminate()
            process.wait()
