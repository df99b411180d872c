"""The package's clock, held: waits take no time and are recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from journeykit import _clock

_NAMES = ("monotonic", "wall", "sleep", "async_sleep")


class VirtualClock:
    """Moves by the waits alone. `slept` are their seconds, in order."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._monotonic, self._wall = _clock.monotonic(), _clock.wall()
        self._real: dict[str, Callable[..., Any]] = {}

    @property
    def _passed(self) -> float:
        return sum(self.slept)

    def start(self) -> None:
        """Take the place of the real clock."""
        self._real = {name: getattr(_clock, name) for name in _NAMES}
        for name in _NAMES:
            setattr(_clock, name, getattr(self, name))

    def stop(self) -> None:
        """Give the place back."""
        for name, function in self._real.items():
            setattr(_clock, name, function)

    def monotonic(self) -> float:
        return self._monotonic + self._passed

    def wall(self) -> datetime:
        return self._wall + timedelta(seconds=self._passed)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def async_sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)
