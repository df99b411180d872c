"""The state that follows from how a call ended: what may be sent again is written here apart from the code."""

from __future__ import annotations

import math
from typing import Any, cast

import pytest

from journeykit import APIConnectionError, APIResponseError, ConfigurationError, Delivery
from journeykit._errors import AuthenticationError, BadRequestError, NotFoundError, RateLimitError, ServerError
from journeykit.bulk._states import State, outcome


def error(cls: Any, delivery: Delivery, **more: Any) -> Exception:
    made: Exception = cls("answered", operation="trigger", method="POST", delivery=delivery, **more)
    return made


def fruitless(made: Any) -> Exception:
    """Another attempt would end the same way: a certificate, a proxy or a log-in that is refused."""
    made._repeatable = False
    return cast("Exception", made)


TABLE = [
    (error(APIConnectionError, Delivery.NOT_SENT), State.PENDING, False, False),
    (fruitless(error(APIConnectionError, Delivery.NOT_SENT)), State.PENDING, False, True),
    (fruitless(error(BadRequestError, Delivery.NOT_SENT)), State.PENDING, False, True),
    (fruitless(error(APIConnectionError, Delivery.UNKNOWN)), State.UNKNOWN, False, False),
    (error(APIConnectionError, Delivery.UNKNOWN), State.UNKNOWN, False, False),
    (error(APIResponseError, Delivery.UNKNOWN), State.UNKNOWN, False, False),
    (error(NotFoundError, Delivery.REJECTED), State.REJECTED, False, False),
    (error(ServerError, Delivery.UNKNOWN), State.UNKNOWN, False, False),
    (error(RateLimitError, Delivery.REJECTED), State.PENDING, True, False),
    (error(RateLimitError, Delivery.REJECTED, retry_after=3600.0), State.PENDING, True, False),
    *((error(RateLimitError, Delivery.REJECTED, retry_after=s), State.PENDING, True, True) for s in (1e6, math.inf)),
    (error(RateLimitError, Delivery.UNKNOWN), State.UNKNOWN, False, False),
    (error(AuthenticationError, Delivery.REJECTED), State.PENDING, False, True),
    (error(AuthenticationError, Delivery.UNKNOWN), State.UNKNOWN, False, False),
    (ConfigurationError("no key"), State.PENDING, False, True),
    (RuntimeError("a bug"), State.UNKNOWN, False, False),
    (KeyboardInterrupt(), State.UNKNOWN, False, False),
    (MemoryError(), State.UNKNOWN, False, False),
]


@pytest.mark.parametrize(("raised", "state", "limited", "halts"), TABLE, ids=lambda value: type(value).__name__)
def test_the_state_after_an_error(raised: BaseException, state: State, limited: bool, halts: bool) -> None:
    ended = outcome(raised)
    assert (ended.state, ended.limited, bool(ended.halt)) == (state, limited, halts)


def test_code_and_detail() -> None:
    ended = outcome(error(NotFoundError, Delivery.REJECTED, code=7))
    assert ended.code == "7"
    assert "trigger" in ended.detail
    assert outcome(error(NotFoundError, Delivery.REJECTED)).code == "NotFoundError"


def test_the_words_of_a_foreign_exception_are_not_kept() -> None:
    assert "canary" not in str(outcome(RuntimeError("canary")))
