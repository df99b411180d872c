"""The time that one call has: its deadline, and the timeouts of each of its attempts."""

from __future__ import annotations

from collections.abc import Mapping

from . import _clock

LONGEST = 1e6
"""Seconds that every timer can count; sockets refuse infinity."""


class Deadline:
    """`timeouts` are connect, read, write and pool of one attempt, in seconds; `seconds` is the time of all together.

    Connect and read timeouts that are longer together extend it: that is a caller who wants to wait that long. Time in
    line is not counted. `silent_until` is the end of the silence that the call has waited out itself.
    """

    __slots__ = ("_at", "_longest", "_seconds", "silent_until", "timeouts")

    def __init__(self, timeouts: Mapping[str, float | None], seconds: float) -> None:
        self.timeouts: Mapping[str, float | None] = timeouts
        self._longest = (timeouts.get("connect") or 0.0) + (timeouts.get("read") or 0.0)
        self._seconds = seconds
        self._at = _clock.monotonic() + max(min(seconds, LONGEST), self._longest)
        self.silent_until: float = 0.0

    def silence(self, seconds: float) -> None:
        """The call waits, as the vendor asked; the attempt after that has all of its time."""
        self.silent_until = _clock.monotonic() + seconds
        self._at = max(self._at, self.silent_until + self._longest)

    def logged_in(self) -> None:
        """A log-in took its time; an attempt for which the caller extended the deadline has all of its own still."""
        if self._longest > self._seconds:
            self._at = max(self._at, _clock.monotonic() + self._longest)

    @property
    def remaining(self) -> float:
        """Seconds left; negative afterwards."""
        return self._at - _clock.monotonic()

    @property
    def spare(self) -> float:
        """Seconds until it is too late to begin an attempt: one that could not wait for its answer is not begun."""
        return self.remaining - (self.timeouts.get("read") or 0.0)

    def within(self, seconds: float | None = None) -> float:
        """A timeout that does not reach beyond the deadline."""
        remaining = max(self._at - _clock.monotonic(), 0.001)
        return remaining if seconds is None or seconds > remaining else seconds

    def limits(self, since: float) -> dict[str, float] | None:
        """httpx's timeouts for an attempt that begins now; its time in line, `since` then, is given back.

        None where it is too late for a request, which could not wait for its answer.
        """
        now = _clock.monotonic()
        self._at += now - since
        if self._at - now < (self.timeouts.get("read") or 0.001):
            return None
        remaining = self._at - now
        return {
            name: remaining if value is None or value > remaining else value for name, value in self.timeouts.items()
        }
