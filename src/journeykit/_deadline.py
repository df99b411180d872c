"""The time that one call has: its deadline, and the timeouts of each of its attempts."""

from __future__ import annotations

from collections.abc import Mapping

from . import _clock

LONGEST = 1e6
"""Seconds that every timer can count; sockets refuse infinity."""


class Deadline:
    """`timeouts` are connect, read, write and pool of one attempt, in seconds; `at` is the end of the whole call.

    Read and connect timeouts that are longer together than `seconds` extend it: a caller who wants to wait that long.
    """

    __slots__ = ("at", "timeouts")

    def __init__(self, timeouts: Mapping[str, float | None], seconds: float) -> None:
        self.timeouts = timeouts
        longest = (timeouts.get("connect") or 0.0) + (timeouts.get("read") or 0.0)
        self.at = _clock.monotonic() + max(seconds, longest)

    @property
    def remaining(self) -> float:
        """Seconds left; negative afterwards."""
        return self.at - _clock.monotonic()

    def within(self, seconds: float | None = None) -> float:
        """A timeout that does not reach beyond the deadline."""
        remaining = min(max(self.remaining, 0.001), LONGEST)
        return remaining if seconds is None else min(seconds, remaining)

    def limits(self) -> dict[str, float]:
        """httpx's timeouts for an attempt that begins now."""
        remaining = self.within()
        return {
            name: remaining if value is None or value > remaining else value for name, value in self.timeouts.items()
        }
