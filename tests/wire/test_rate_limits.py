"""Retry-After in its forms, and the vendors' own ways to say `too many requests`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from journeykit import APIStatusError, AuthenticationError, Delivery, PermissionDeniedError, RateLimitError, Retry

from . import answers
from .calls import GET_OUTCOME, OCTETH_ENABLE, OCTETH_TRIGGER, OPERATIONS, SPRINKLR_TRIGGER, run
from .operation import Operation
from .server import FaultServer

NO_DELAY = Retry(base_delay=0)
every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=str)


def fails(server: FaultServer, operation: Operation, mode: str, retry: Retry = NO_DELAY) -> APIStatusError:
    with pytest.raises(APIStatusError) as caught:
        run(mode, operation.vendor, server.url, operation.call, retry=retry)
    return caught.value


@every_operation
@pytest.mark.parametrize("status", [429, 503])
def test_seconds(server: FaultServer, operation: Operation, mode: str, status: int, waits: list[float]) -> None:
    error = fails(server.play(answers.json_answer({}, status, Retry_After="7")), operation, mode)
    assert error.retry_after == 7
    repeated = status == 429 or not operation.unsafe
    assert waits == ([7, 7] if repeated else [])
    assert len(server.requests) == (3 if repeated else 1)


@every_operation
def test_dates(server: FaultServer, operation: Operation, mode: str, waits: list[float]) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    error = fails(server.play(answers.json_answer({}, 429, Retry_After=date)), operation, mode)
    assert len(server.requests) == 3
    assert error.retry_after is not None
    assert all(10 < wait <= 40 for wait in (*waits, error.retry_after))


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("0", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("nan", None),
        ("1e3", None),
        ("²", None),
        ("Wed, 99 Oct 2099 07:28:00 GMT", None),
        ("", None),
    ],
)
def test_what_makes_sense_and_what_does_not(
    server: FaultServer, mode: str, value: str, wait: float | None, waits: list[float]
) -> None:
    error = fails(server.play(answers.json_answer({}, 429, Retry_After=value)), GET_OUTCOME, mode)
    assert error.retry_after == wait
    assert waits == [0, 0]
    assert len(server.requests) == 3


@every_operation
@pytest.mark.parametrize("value", ["61", "9" * 400, "Fri, 31 Dec 2100 23:59:59 GMT"])
def test_too_long_to_wait_for(
    server: FaultServer, operation: Operation, mode: str, value: str, waits: list[float]
) -> None:
    error = fails(server.play(answers.json_answer({}, 429, Retry_After=value)), operation, mode)
    assert type(error) is RateLimitError
    assert error.retry_after is not None
    assert error.retry_after >= 61
    assert waits == []
    assert len(server.requests) == 1


def test_longer_than_the_caller_would_wait(server: FaultServer, mode: str, waits: list[float]) -> None:
    """Though there is time for it before the deadline."""
    server.play(answers.json_answer({}, 429, Retry_After="7"))
    error = fails(server, OCTETH_TRIGGER, mode, Retry(base_delay=0, max_retry_after=6))
    assert error.retry_after == 7
    assert waits == []
    assert len(server.requests) == 1


def test_a_wait_that_would_end_after_the_deadline(server: FaultServer, mode: str, waits: list[float]) -> None:
    server.play(answers.json_answer({}, 429, Retry_After="50"))
    with pytest.raises(RateLimitError) as caught:
        run(mode, "Genesys", server.url, GET_OUTCOME.call, retry=Retry(deadline=20), timeout=5)
    assert caught.value.retry_after == 50
    assert waits == []
    assert len(server.requests) == 1


@every_operation
def test_a_rate_limit_that_passes(server: FaultServer, operation: Operation, mode: str, waits: list[float]) -> None:
    server.play(answers.json_answer({}, 429, Retry_After="2"), operation.works)
    run(mode, operation.vendor, server.url, operation.call, retry=NO_DELAY)
    assert waits == [2]
    assert len(server.requests) == 2


OVER_RATE = {"data": [], "errors": [{"id": "2ad05d52", "code": 403, "message": "Developer Over Rate"}]}


@pytest.mark.parametrize(
    "behaviour",
    [
        answers.answer(403, b"Developer Over Rate", "text/plain"),
        answers.answer(403, b"<h1>Developer Over Rate</h1>", "text/html"),
        answers.answer(403, b"<h1>403 Developer Over Rate</h1>", "text/xml"),
        answers.json_answer(OVER_RATE, 403),
    ],
)
def test_sprinklr_over_rate(server: FaultServer, mode: str, behaviour: Any) -> None:
    error = fails(server.play(behaviour), SPRINKLR_TRIGGER, mode)
    assert type(error) is RateLimitError
    assert (error.status_code, error.delivery, error.operation) == (403, Delivery.REJECTED, "trigger")
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "behaviour",
    [
        answers.answer(403, b"Developer Inactive.", "text/plain"),
        answers.json_answer({"data": [], "errors": [{"code": 403, "message": "Forbidden"}]}, 403),
    ],
)
def test_sprinklr_forbidden(server: FaultServer, mode: str, behaviour: Any) -> None:
    error = fails(server.play(behaviour), SPRINKLR_TRIGGER, mode)
    assert (type(error), error.delivery) == (PermissionDeniedError, Delivery.REJECTED)
    assert len(server.requests) == 1


@pytest.mark.parametrize("operation", [OCTETH_TRIGGER, OCTETH_ENABLE], ids=str)
@pytest.mark.parametrize(
    ("body", "code", "kind", "requests"),
    [
        ({"Success": False, "ErrorCode": 99998}, 99998, AuthenticationError, 1),
        ({"Success": False, "ErrorCode": [99999], "ErrorText": ["Session expired"]}, 99999, AuthenticationError, 1),
        ({"Success": False, "ErrorCode": 429, "ErrorText": "Rate limit exceeded"}, 429, RateLimitError, 3),
        ({"Success": False, "ErrorCode": 12}, 12, APIStatusError, 1),
        ({"Errors": [{"Code": 3, "Message": "Journey not found"}]}, 3, APIStatusError, 1),
    ],
)
def test_octeth_fails_at_200(
    server: FaultServer, operation: Operation, mode: str, body: Any, code: int, kind: Any, requests: int
) -> None:
    error = fails(server.play(answers.json_answer(body)), operation, mode)
    assert isinstance(error, kind)
    assert (error.status_code, error.code, error.delivery) == (200, code, Delivery.REJECTED)
    assert error.operation == operation.id
    assert len(server.requests) == requests


def test_octeth_lists_all_errors(server: FaultServer, mode: str) -> None:
    listed = [{"Code": 4, "Message": "Invalid JourneyID parameter"}, {"Code": 5, "Message": "Invalid ListID parameter"}]
    error = fails(server.play(answers.json_answer({"Errors": listed}, 422)), OCTETH_TRIGGER, mode)
    assert (error.code, len(error.errors), error.delivery) == (4, 2, Delivery.REJECTED)
