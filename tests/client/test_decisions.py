"""May a call be repeated, when, and what an exception or a status means: pure functions, as tables."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from journeykit_clients.operation import Operation
from journeykit_clients.types import UNSET

import journeykit
from journeykit import APIConnectionError, APIError, APIResponseError, APITimeoutError, Delivery, Retry
from journeykit._auth import ANONYMOUS
from journeykit._errors import status_delivery, status_error
from journeykit._faults import Progress, connection_error
from journeykit._request import Call
from journeykit._retry import may_repeat, next_wait, retry_after

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
UNSENT, REJECTED, UNKNOWN = Delivery.NOT_SENT, Delivery.REJECTED, Delivery.UNKNOWN


def error(kind: type[APIError], delivery: Delivery, **details: Any) -> APIError:
    return kind("/things", operation="getThing", method="GET", delivery=delivery, **details)


def status(code: int, after: float | None = None) -> APIError:
    return error(status_error(code), status_delivery(code), status_code=code, retry_after=after)


@pytest.mark.parametrize(
    ("failure", "any_operation", "repeatable_operation"),
    [
        (error(APIConnectionError, UNSENT), True, True),
        (error(APITimeoutError, UNSENT), True, True),
        (error(APIConnectionError, UNKNOWN), False, True),
        (error(APITimeoutError, UNKNOWN), False, True),
        (error(APIResponseError, UNKNOWN), False, True),
        (status(429), True, True),
        *((status(code), False, True) for code in (408, 502, 503, 504)),
        *((status(code), False, False) for code in (302, 400, 401, 403, 404, 409, 422, 499, 500, 501, 520, 599)),
    ],
    ids=lambda value: f"{value.args[0]}-{value.delivery.name}" if isinstance(value, APIError) else None,
)
def test_what_may_be_repeated(failure: APIError, any_operation: bool, repeatable_operation: bool) -> None:
    assert may_repeat("unsafe", failure) is any_operation
    assert may_repeat("something new", failure) is any_operation
    assert may_repeat("safe", failure) is repeatable_operation
    assert may_repeat("idempotent", failure) is repeatable_operation
    failure._repeatable = False
    assert not may_repeat("safe", failure)
    failure._repeatable = True


@pytest.mark.parametrize(
    ("asked", "attempt", "remaining", "wait"),
    [
        (7.0, 1, 60.0, 7.0),
        (0.0, 1, 60.0, 0.0),
        (10.0, 1, 60.0, 10.0),
        (10.5, 1, 60.0, None),
        (float("inf"), 1, float("inf"), None),
        (7.0, 1, 7.0, None),
        (7.0, 1, -1.0, None),
        (7.0, 3, 60.0, None),
        (7.0, 2, 60.0, 7.0),
    ],
)
def test_the_vendors_wish_is_granted_within_limits(
    asked: float, attempt: int, remaining: float, wait: float | None
) -> None:
    assert next_wait(Retry(attempts=3, max_retry_after=10), "safe", status(503, asked), attempt, remaining) == wait


@given(attempt=st.integers(1, 10**6), base=st.floats(0, 100), top=st.floats(0, 100))
def test_jitter_is_full_and_capped(attempt: int, base: float, top: float) -> None:
    retry = Retry(attempts=10**7, base_delay=base, max_delay=top)
    wait = next_wait(retry, "safe", status(503), attempt, float("inf"))
    assert wait is not None
    assert 0 <= wait <= min(top, base * 2 ** min(attempt - 1, 30))


def test_jitter_spreads_over_the_whole_range() -> None:
    retry = Retry(base_delay=1, max_delay=8, attempts=9)
    waits = [next_wait(retry, "safe", status(503), 3, 60) or 0 for _ in range(200)]
    assert min(waits) < 1 < 3 < max(waits) <= 4


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("120", 120.0),
        (" 2.5 ", 2.5),
        ("9" * 400, float("inf")),
        (format_datetime(NOW + timedelta(seconds=40), usegmt=True), 40.0),
        (format_datetime(NOW - timedelta(days=400), usegmt=True), 0.0),
        ("Sat, 21 Nov 2026 12:00:30 -0000", 30.0),
        ("Sat, 21 Nov 2026 13:00:30 +0100", 30.0),
        *((value, None) for value in ("", " ", "-5", "+5", "1e3", "nan", "inf", "1.2.3", ".", "soon", "5s", "²")),
        ("Wed, 99 Oct 2099 07:28:00 GMT", None),
        ("Mon, 01 Jan 2029 00:00:00 +99999999999999999999", None),
    ],
)
def test_retry_after_in_both_forms(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, NOW) == seconds


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ \d+:\d+:\d+ [-+A-Z0-9]*"))
def test_retry_after_never_fails(value: str) -> None:
    seconds = retry_after({"retry-after": value}, NOW)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize(
    ("code", "name", "delivery"),
    [
        (301, "APIStatusError", UNKNOWN),
        (304, "APIStatusError", UNKNOWN),
        (400, "BadRequestError", REJECTED),
        (401, "AuthenticationError", REJECTED),
        (403, "PermissionDeniedError", REJECTED),
        (404, "NotFoundError", REJECTED),
        (405, "APIStatusError", REJECTED),
        (408, "APIStatusError", UNKNOWN),
        (409, "ConflictError", REJECTED),
        (422, "UnprocessableEntityError", REJECTED),
        (429, "RateLimitError", REJECTED),
        (498, "APIStatusError", REJECTED),
        (499, "APIStatusError", UNKNOWN),
        (500, "ServerError", UNKNOWN),
        (520, "ServerError", UNKNOWN),
        (599, "ServerError", UNKNOWN),
        (600, "APIStatusError", UNKNOWN),
        (999, "APIStatusError", UNKNOWN),
    ],
)
def test_what_a_status_means(code: int, name: str, delivery: Delivery) -> None:
    assert status_error(code) is getattr(journeykit, name)
    assert status_delivery(code) is delivery


OPERATION: Operation[Any] = Operation("getThing", "GET", "/things/{id}", "safe", {200: None})
CALL = Call(OPERATION, "GET", "/things/1", [], UNSET, {}, ANONYMOUS)


def came_to(started: bool) -> Progress:
    progress = Progress()
    progress.handed_over, progress.started = True, started
    return progress


CERTIFICATE = ssl.SSLCertVerificationError("self-signed")


def caused(failure: Exception, cause: Exception) -> Exception:
    failure.__cause__ = cause
    return failure


@pytest.mark.parametrize(
    ("failure", "kind", "unsent", "repeatable"),
    [
        (httpx.ConnectError("x"), APIConnectionError, True, True),
        (httpx.ConnectTimeout("x"), APITimeoutError, True, True),
        (httpx.PoolTimeout("x"), APITimeoutError, True, True),
        (httpx.ProxyError("x"), APIConnectionError, True, False),
        (httpx.UnsupportedProtocol("x"), APIConnectionError, True, False),
        (httpx.LocalProtocolError("x"), APIConnectionError, True, False),
        (httpx.InvalidURL("x"), APIConnectionError, True, False),
        (httpx.WriteTimeout("x"), APITimeoutError, False, True),
        (httpx.WriteError("x"), APIConnectionError, False, True),
        (httpx.ReadTimeout("x"), APITimeoutError, False, True),
        (httpx.ReadError("x"), APIConnectionError, False, True),
        (httpx.CloseError("x"), APIConnectionError, False, True),
        (httpx.RemoteProtocolError("x"), APIConnectionError, False, True),
        (httpx.StreamClosed(), APIConnectionError, False, True),
        (OSError("x"), APIConnectionError, False, True),
        (caused(httpx.ConnectError("x"), CERTIFICATE), APIConnectionError, True, False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_what_an_exception_of_the_transport_means(
    failure: Exception, kind: type[APIError], unsent: bool, repeatable: bool
) -> None:
    for started in (False, True):
        found = connection_error(failure, CALL, progress=came_to(started))
        assert type(found) is kind
        assert found.delivery is (UNSENT if unsent and not started else UNKNOWN)
        assert found._repeatable is repeatable
        assert (found.operation, found.method) == ("getThing", "GET")
        assert "/things/{id}" in str(found)
    assert ("certificate" in str(found)) is (failure.__cause__ is CERTIFICATE)


def test_the_transports_own_words_are_not_repeated() -> None:
    found = connection_error(httpx.ReadError("GET https://vendor.example/?token=canary"), CALL, progress=came_to(True))
    assert "canary" not in repr(found)
    assert type(found.__cause__) is httpx.ReadError
    assert "canary" not in repr(found.__cause__)
    with pytest.raises(RuntimeError, match="request"):
        _ = found.__cause__.request
    assert found.__cause__.__traceback__ is None is found.__context__


def test_what_the_system_says_is_repeated() -> None:
    refused = httpx.ConnectError("[Errno 111] Connection refused")
    assert str(connection_error(refused, CALL).__cause__) == "[Errno 111] Connection refused"
