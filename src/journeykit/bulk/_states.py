"""The states of a row, and the state that follows from how its call ended. Pure: a table test holds it."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

from journeykit._errors import APIError, AuthenticationError, ConfigurationError, Delivery, RateLimitError

PATIENCE = 86_400.0
"""Seconds that a run waits because the vendor asks for it; longer, and the run ends, to be begun again later."""


class State(IntEnum):
    """PENDING: not sent yet. ATTEMPTING: a call is under way, or was when the run was killed. The others are final."""

    PENDING = 0
    ATTEMPTING = 1
    SENT = 2
    REJECTED = 3
    UNKNOWN = 4


class Outcome(NamedTuple):
    """How one call ended.

    `state` is the row's next one. `code` is the vendor's code or the name of the error, `detail` a sentence without
    secrets. `limited` says that the vendor asked for a pause, of `wait` seconds where it said how long. `halt` says why
    no further row may be sent.
    """

    state: State
    code: str = ""
    detail: str = ""
    limited: bool = False
    wait: float | None = None
    halt: str = ""


SENT = Outcome(State.SENT)


def outcome(error: BaseException) -> Outcome:
    """The outcome of a call that raised.

    Only an error of this package that says `NOT_SENT` or `REJECTED` rules out that the vendor acted. Everything else,
    a cancellation or a bug included, is `UNKNOWN`.
    """
    if isinstance(error, ConfigurationError):
        return Outcome(State.PENDING, "ConfigurationError", str(error), halt=str(error))
    if not isinstance(error, APIError):
        return Outcome(State.UNKNOWN, type(error).__name__, _line(f"{type(error).__name__}: the call did not end"))
    code, detail = _code(error), _line(str(error))
    if error.delivery is Delivery.NOT_SENT:
        return Outcome(State.PENDING, code, detail, halt="" if error._repeatable else f"no call gets through: {detail}")
    if error.delivery is Delivery.UNKNOWN:
        return Outcome(State.UNKNOWN, code, detail)
    if isinstance(error, RateLimitError):
        wait = error.retry_after
        late = f"the vendor asks to wait {wait:g} s" if wait is not None and wait > PATIENCE else ""
        return Outcome(State.PENDING, code, detail, limited=True, wait=wait, halt=late)
    if isinstance(error, AuthenticationError):
        return Outcome(State.PENDING, code, detail, halt=f"the credentials were refused: {detail}")
    return Outcome(State.REJECTED, code, detail)


def _code(error: APIError) -> str:
    code = getattr(error, "code", None)
    return type(error).__name__ if code is None or not str(code).strip() else _line(str(code))[:80]


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()[:500]
