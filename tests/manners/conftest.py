"""What these tests share: both kinds of client, and a clock that only moves when it is told to."""

from __future__ import annotations

import os

import pytest

from .clock import Clock


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time in the test's hands, for everything in journeykit that reads it or waits."""
    clock = Clock()
    clock.install(monkeypatch)
    return clock


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
