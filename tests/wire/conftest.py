"""What the tests with sockets share: a server for each test, and waits that take no time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journeykit import _clock

from . import answers
from .server import FaultServer


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(answers.no_content()) as running:
        yield running


@pytest.fixture
def elsewhere() -> Iterator[FaultServer]:
    """A second host, which nothing should ever reach."""
    with FaultServer(answers.no_content()) as running:
        yield running


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between attempts, in seconds; none of them is really waited."""
    waited: list[float] = []

    async def async_sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(_clock, "sleep", waited.append)
    monkeypatch.setattr(_clock, "async_sleep", async_sleep)
    return waited
