"""Time, in one place so that tests can hold it."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def monotonic() -> float:
    """Seconds since some moment; never jumps."""
    return time.monotonic()


def wall() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait, letting other tasks run."""
    import asyncio

    await asyncio.sleep(seconds)
