"""How fast rows may go out: the vendor's documented windows, and what its refusals teach."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

from pyrate_limiter import InMemoryBucket, Rate, RateItem

MARGIN = 0.05
"""Seconds added to each window: timers fire early, and requests do not take equally long to the vendor."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds of a pause after a refusal that names no time, at first and at most; doubled in between."""
RECOVERY = 30.0
"""Seconds without a refusal after which the slowed pace is doubled again."""
_TEXT = re.compile(r"\s*(\d+(?:\.\d+)?)\s*/\s*(\d*)\s*(s|sec|second|m|min|minute|h|hour|d|day)s?\s*\Z")
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}

RateLike = str | float | Sequence["str | tuple[int, float]"]


class Window(NamedTuple):
    """At most `requests` in any `seconds`."""

    requests: int
    seconds: float


def windows(rate: RateLike | None) -> list[Window]:
    """The windows of a `rate=` argument: requests a second, `"300/m"`, `"1000/h"`, `"100/60s"`, or several of them.

    None or infinity is no limit. Raises ValueError.
    """
    if rate is None or rate == float("inf"):
        return []
    if isinstance(rate, bool) or (isinstance(rate, int | float) and not rate > 0):
        raise ValueError("rate must be more than 0 requests a second")
    if isinstance(rate, int | float):
        return [Window(int(rate), 1.0) if rate >= 1 and rate == int(rate) else Window(1, 1 / rate)]
    parts: Iterable[str | tuple[int, float]] = rate.split(",") if isinstance(rate, str) else rate
    try:
        found = sorted((_window(part) for part in parts), key=lambda window: window.seconds)
    except TypeError:
        found = []
    if not found:
        raise ValueError("rate must be a number, a text like '10/s', or a list of (requests, seconds)")
    return found


def _window(part: str | tuple[int, float]) -> Window:
    if not isinstance(part, str):
        requests, seconds = part
        if requests < 1 or seconds <= 0:
            raise ValueError("a rate is (requests, seconds), both more than 0")
        return Window(int(requests), float(seconds))
    match = _TEXT.match(part.lower())
    if not match:
        raise ValueError(f"rate {part!r} is not like '10/s', '300/m', '1000/h' or '100/60s'")
    seconds, number = float(match[2] or 1) * _UNITS[match[3][0]], float(match[1])
    if number <= 0 or seconds <= 0:
        raise ValueError(f"rate {part!r} must be more than 0")
    return Window(int(number), seconds) if number == int(number) else Window(1, seconds / number)


class Pace:
    """When the next row may go out. Times are seconds of one monotonic clock, given by the caller."""

    def __init__(self, limits: Sequence[Window], *, used: Sequence[float] = (), now: float = 0.0) -> None:
        """`used` are the times of requests before this run, at most `now`: they count in the windows."""
        self.limits = list(limits)
        rates = [Rate(window.requests, round((window.seconds + MARGIN) * 1000)) for window in limits]
        try:
            self._bucket = InMemoryBucket(rates) if rates else None
        except Exception as error:  # noqa: BLE001 - whatever it finds wrong with the list
            raise ValueError(f"these rates contradict each other: {error}") from None
        self._clear = now
        self._pause = FIRST_PAUSE
        self._spacing = 0.0
        self._spaced_until = now
        self._slowed_at = now
        self._started, self._permits = now, 0
        if self._bucket:
            for at in sorted(used):
                self._bucket.items.append(RateItem("", round(at * 1000)))

    def wait(self, now: float) -> float:
        """0.0 where a row may go out now, and is counted; otherwise the seconds until it is worth asking again."""
        self._recover(now)
        blocked = max(self._clear, self._spaced_until) - now
        if blocked > 0:
            return blocked
        if self._bucket is not None:
            stamp = round(now * 1000)
            self._bucket.leak(stamp)
            item = RateItem("", stamp)
            if not self._bucket.put(item):
                return max(0.001, cast("int", self._bucket.waiting(item)) / 1000)
        self._permits += 1
        self._spaced_until = now + self._spacing
        return 0.0

    def refused(self, now: float, asked: float | None) -> float:
        """The vendor refused for its rate: everybody waits, and goes on at half the pace. The seconds of the pause."""
        if now >= self._clear:  # the first of those that were under way together
            elapsed = max(now - self._started, 0.001)
            self._spacing = max(2 * self._spacing, 2 * elapsed / max(self._permits, 1)) if self._permits else 0.0
            self._spacing = min(self._spacing, LONGEST_PAUSE)
            pause = asked if asked is not None else self._pause
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
        else:
            pause = asked or 0.0
        self._clear = max(self._clear, now + pause)
        self._slowed_at = self._clear
        return self._clear - now

    def unreachable(self, now: float, failures: int) -> None:
        """Nothing reaches the vendor: everybody waits, longer each time."""
        self._clear = max(self._clear, now + min(FIRST_PAUSE * 2 ** min(failures - 1, 10), LONGEST_PAUSE / 2))

    def succeeded(self) -> None:
        """A row was answered: the next pause is short again."""
        self._pause = FIRST_PAUSE

    def time_left(self, rows: int, throughput: float, now: float) -> float | None:
        """Seconds until `rows` more are sent at `throughput` rows a second and within every window; None if unknown."""
        if not rows:
            return 0.0
        if throughput <= 0:
            return None
        return max([rows / throughput, *(self._window_time(window, rows, now) for window in self.limits)])

    def _window_time(self, window: Window, rows: int, now: float) -> float:
        items = self._bucket.items if self._bucket else []
        stamp = now - window.seconds
        used = [item.timestamp / 1000 for item in items[-window.requests :] if item.timestamp / 1000 > stamp]
        full, rest = divmod(rows - 1, window.requests)
        free = window.requests - len(used)
        if rest < free:
            return full * window.seconds
        oldest = used[rest - free] if rest - free < len(used) else now
        return full * window.seconds + max(0.0, oldest + window.seconds - now)

    def _recover(self, now: float) -> None:
        if self._spacing and now - self._slowed_at >= RECOVERY:
            self._spacing = self._spacing / 2 if self._spacing > 0.01 else 0.0
            self._slowed_at = now
