"""What goes wrong on request: refusals, slow and lost answers, rates."""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

LOG_IN = "log-in"
"""The name of the token endpoints, where an operation is asked for."""
ANY = "*"
LONGEST = 86_400
_RATE = re.compile(r"(\d+)(?:/(\d+(?:\.\d+)?)?(s|m|h)?)?\Z")
_UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0, None: 1.0}


@dataclass
class Window:
    """At most `requests` in any `seconds`."""

    requests: int
    seconds: float
    _taken: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float | None:
        """Take a place at this moment; or the seconds until there is one, if the window is full."""
        while self._taken and self._taken[0] <= now - self.seconds:
            self._taken.popleft()
        if len(self._taken) >= self.requests:
            return self._taken[0] + self.seconds - now
        self._taken.append(now)
        return None


@dataclass
class Fault:
    """One thing that goes wrong; `times` counts down, None is until the reset."""

    operation: str = ANY
    vendor: str | None = None
    status: int | None = None
    code: Any = None
    delay: float = 0.0
    drop: bool = False
    rate: str | int | bool | None = None
    times: int | None = None
    _windows: dict[tuple[Any, ...], Window] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if not (self.status or self.code is not None or self.delay or self.drop or self.rate):
            raise ValueError("say what goes wrong: status=, code=, delay=, drop=True or rate=")
        if self.status is not None and not (type(self.status) is int and 400 <= self.status <= 599):
            raise ValueError("status= is an error: 400 to 599")
        if type(self.delay) not in (int, float) or not 0 <= self.delay <= LONGEST:
            raise ValueError(f"delay= is seconds, at most {LONGEST}")
        if not isinstance(self.drop, bool):
            raise ValueError("drop= is True or False")
        if self.times is not None and (type(self.times) is not int or self.times < 1):
            raise ValueError("times= counts calls, from 1")
        if self.rate is not None and not isinstance(self.rate, bool):
            parsed(self.rate)

    def matches(self, vendor: str, operation: str) -> bool:
        """Is it meant for this call? `*` is every operation, but not the log-in."""
        hit = operation == self.operation or (self.operation == ANY and operation != LOG_IN)
        return hit and self.vendor in (None, vendor)

    def wait(self, vendor: str, operation: str, documented: Iterable[Mapping[str, Any]], now: float) -> float | None:
        """Seconds to wait where the rate is exhausted, else None."""
        windows = [self._windows.setdefault(key, made) for key, made in self._limits(vendor, operation, documented)]
        waits = [window.wait(now) for window in windows]
        return max((wait for wait in waits if wait is not None), default=None)

    def _limits(
        self, vendor: str, operation: str, documented: Iterable[Mapping[str, Any]]
    ) -> Iterator[tuple[tuple[Any, ...], Window]]:
        """What is counted together, and the empty window of its count. Local vendors know one credential."""
        if self.rate is True:
            for limit in documented:
                counted = operation if limit["per"] == "operation" else ANY
                yield (vendor, counted, limit["seconds"]), Window(limit["requests"], limit["seconds"])
        elif self.rate:
            yield (vendor, operation), Window(*parsed(self.rate))

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: what was asked for."""
        names = ("operation", "vendor", "status", "code", "delay", "drop", "rate", "times")
        return {name: value for name in names if (value := getattr(self, name)) not in (None, False, 0.0)}


class Faults:
    """All that go wrong at present, the latest first."""

    def __init__(self) -> None:
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> None:
        if len(self.active) >= 1000:
            raise ValueError("there are 1,000 faults already: reset first")
        self.active.insert(0, fault)

    def take(self, vendor: str, operation: str) -> list[Fault]:
        """Those that a call meets; each is counted."""
        met = [fault for fault in self.active if fault.matches(vendor, operation)]
        refusing = [fault for fault in met if fault.status or fault.code is not None][:1]
        chosen = [fault for fault in met if fault in refusing or not (fault.status or fault.code is not None)]
        for fault in chosen:
            if fault.times is not None:
                fault.times -= 1
        self.active = [fault for fault in self.active if fault.times != 0]
        return chosen


def parsed(rate: str | int) -> tuple[int, float]:
    """Requests and seconds of `10` (a second), `100/60` or `1000/h`. Raises ValueError."""
    found = _RATE.match(str(rate))
    if found is None or int(found[1]) < 1 or float(found[2] or 1) == 0:
        raise ValueError(f"rate={rate!r}: write 10 (a second), '100/60' (in seconds) or '1000/h'")
    return int(found[1]), float(found[2] or 1) * _UNITS[found[3]]


def retry_after(seconds: float) -> str:
    """The header's value: whole seconds, at least one."""
    return str(max(1, math.ceil(seconds)))
