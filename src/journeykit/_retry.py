"""May a call be repeated, and when: decided from what the spec declares and from what is known of its delivery."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from inspect import iscoroutinefunction
from typing import NamedTuple, TypeGuard

from ._errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    ConfigurationError,
    Delivery,
    RateLimitError,
)

REPEATED_STATUSES = frozenset({408, 429, 502, 503, 504})


class Attempt(NamedTuple):
    """What `Retry.on_retry` gets before a wait: the attempt that failed (from 1), why, and the wait in seconds."""

    number: int
    error: APIError
    wait: float


@dataclass(frozen=True, kw_only=True)
class Retry:
    """How often and how patiently a call is repeated. All times in seconds.

    `attempts` counts the first one. Waits grow from `base_delay` to `max_delay`, doubling, with full jitter. The
    vendor's Retry-After is honoured up to `max_retry_after`; beyond it the error is raised at once. `deadline` bounds
    the whole call, waits included; connect and read timeouts that are longer together extend it. `on_retry` is called
    before each wait. Raises ConfigurationError for values that cannot be.
    """

    attempts: int = 3
    base_delay: float = 0.5
    max_delay: float = 8.0
    max_retry_after: float = 60.0
    deadline: float = 60.0
    on_retry: Callable[[Attempt], object] | None = None

    def __post_init__(self) -> None:
        if type(self.attempts) is not int or self.attempts < 1:
            raise ConfigurationError(f"attempts must be a whole number of at least 1, not {self.attempts!r}")
        for name in ("base_delay", "max_delay", "max_retry_after", "deadline"):
            seconds = getattr(self, name)
            if not (is_number(seconds) and seconds >= 0) or (name == "deadline" and not seconds):
                raise ConfigurationError(f"{name} must be seconds, 0 or more (deadline: more than 0), not {seconds!r}")
        if self.on_retry is not None and not is_function(self.on_retry):
            raise ConfigurationError(f"on_retry must be a function that is not async, not {self.on_retry!r}")


def is_function(value: object) -> bool:
    """Whether it can be called back; what is async would never run."""
    return callable(value) and not iscoroutinefunction(value)


def is_number(value: object) -> TypeGuard[float]:
    """Whether it is a number, which True is not here."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def may_repeat(repeatability: str, error: APIError) -> bool:
    """Can repeating this call neither deliver twice nor be pointless?

    Anything may be repeated that was provably not sent, or that the vendor refused for its rate limit. Beyond that,
    only what the spec declares `safe` or `idempotent`, after faults of the connection and of gateways.
    """
    if not error._repeatable:
        return False
    if error.delivery is Delivery.NOT_SENT or isinstance(error, RateLimitError):
        return True
    if repeatability not in ("safe", "idempotent"):
        return False
    if isinstance(error, APIStatusError):
        return error.status_code in REPEATED_STATUSES
    return isinstance(error, APIConnectionError | APIResponseError)


def overall(before: Delivery, now: Delivery, repeatability: str) -> Delivery:
    """What the attempts say together: once the vendor may have acted, a later refusal does not undo it."""
    return Delivery.UNKNOWN if before is Delivery.UNKNOWN and repeatability != "safe" else now


def next_wait(retry: Retry, repeatability: str, error: APIError, attempt: int, remaining: float) -> float | None:
    """Seconds to wait before attempt number `attempt + 1`, or None where the error is final."""
    if attempt >= retry.attempts or not may_repeat(repeatability, error):
        return None
    asked = getattr(error, "retry_after", None)
    if asked is None:
        wait = random.uniform(0, min(retry.max_delay, retry.base_delay * 2 ** min(attempt - 1, 30)))
    elif asked > retry.max_retry_after:
        return None
    else:
        wait = asked
    return wait if wait < remaining else None


def retry_after(headers: Mapping[str, str], now: datetime, *, reset: bool = False) -> float | None:
    """The Retry-After header (RFC 9110 section 10.2.3) in seconds from now; the longest where there are several.

    Without one, and with `reset` (an answer that says "too many requests"), the time until the end of the limit's
    window: `x-ratelimit-reset` and its like, in seconds or as a Unix time. None where there is nothing valid.
    """
    values = re.findall(r"[A-Za-z]+,[^,]*|[^,]+", headers.get("retry-after", ""))
    waits = [wait for value in values if (wait := _seconds(value.strip(), now)) is not None]
    if not waits and reset:
        values = [value for name, value in headers.items() if name.lower().endswith("ratelimit-reset")]
        waits = [wait for value in values if (wait := _seconds(value.strip(), now)) is not None]
        waits = [wait if wait < 1e9 else max(0.0, wait - now.timestamp()) for wait in waits]
    return max(waits, default=None)


def _seconds(value: str, now: datetime) -> float | None:
    try:
        if value.replace(".", "", 1).isdecimal():
            return float(value)
        date = parsedate_to_datetime(value)
        return max(0.0, ((date if date.tzinfo else date.replace(tzinfo=UTC)) - now).total_seconds())
    except (ValueError, OverflowError):
        return None
