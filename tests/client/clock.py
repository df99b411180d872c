"""Time that moves when it is told to, or when somebody waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from journeykit import _clock


class Clock:
    """`waited` are the waits between attempts, in seconds; each moves the clock and takes no time."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.today = datetime(2026, 11, 21, 12, tzinfo=UTC)
        self.waited: list[float] = []

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_clock, "monotonic", lambda: self.now)
        monkeypatch.setattr(_clock, "wall", lambda: self.today)
        monkeypatch.setattr(_clock, "sleep", self.sleep)
        monkeypatch.setattr(_clock, "async_sleep", self.async_sleep)

    def pass_(self, seconds: float) -> None:
        """Time goes by."""
        self.now += seconds
        self.today += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.pass_(seconds)

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)
