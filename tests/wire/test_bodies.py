"""Bodies that are too large, come too slowly, or belong to an answer that is clear without them."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from journeykit import (
    APIResponseError,
    APITimeoutError,
    Delivery,
    NotFoundError,
    RateLimitError,
    Retry,
    ServerError,
)

from . import answers, breakage
from .calls import GET_OUTCOME, MAILCHIMP_TRIGGER, OCTETH_TRIGGER, run
from .hidden import assert_hidden
from .operation import Operation
from .server import Behaviour, FaultServer

SOME = (GET_OUTCOME, MAILCHIMP_TRIGGER, OCTETH_TRIGGER)
some = pytest.mark.parametrize("operation", SOME, ids=str)


@some
@pytest.mark.parametrize("behaviour", [breakage.gzip_bomb, breakage.huge_body])
def test_a_body_without_measure(server: FaultServer, operation: Operation, mode: str, behaviour: Any) -> None:
    """256 MiB are offered; far less is ever held, and it is not asked for twice."""
    server.play(behaviour)
    tracemalloc.start()
    try:
        with pytest.raises(APIResponseError) as caught:
            run(mode, operation.vendor, server.url, operation.call, retry=Retry(base_delay=0), timeout=60)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    error = caught.value
    assert (error.delivery, error.operation, error.status_code) == (Delivery.UNKNOWN, operation.id, 200)
    assert len(server.requests) == 1
    assert peak < 64 * 2**20
    assert_hidden(error)


@some
def test_the_limit_can_be_set(server: FaultServer, operation: Operation, mode: str) -> None:
    """Bytes after decompression; what is just as large as allowed is read."""
    body = b'"' + b"a" * 998 + b'"'
    server.play(answers.answer(404, body))
    for limit in (1000, 999):
        with pytest.raises(NotFoundError):  # a refusal is a refusal, however long
            run(mode, operation.vendor, server.url, operation.call, max_response_size=limit)
    server.play(answers.answer(200, body))
    with pytest.raises(APIResponseError, match="999"):
        run(mode, operation.vendor, server.url, operation.call, max_response_size=999, retry=None)


QUICK: dict[str, Any] = {"retry": Retry(attempts=1, deadline=1), "timeout": httpx.Timeout(1)}
"""Ends after two seconds: a deadline never cuts the timeouts of the first attempt."""


def ends_early(server: FaultServer, operation: Operation, mode: str, kind: Any) -> Any:
    """The call ends by itself: the server goes on for a minute, and fails then."""
    with pytest.raises(kind) as caught:
        run(mode, operation.vendor, server.url, operation.call, **QUICK)
    return caught.value


def at_once(behaviour: Behaviour, check: Callable[[FaultServer, Operation, str], object], *modes: str) -> None:
    """Operations and kinds of client that wait for real deadlines, all at the same time, each with its own server."""

    def one(case: tuple[Operation, str]) -> None:
        with FaultServer(behaviour) as server:
            check(server, *case)
            assert len(server.requests) == 1, case

    cases = [(operation, mode) for operation in SOME for mode in modes]
    with ThreadPoolExecutor(len(cases)) as pool:
        list(pool.map(one, cases))


def times_out(server: FaultServer, operation: Operation, mode: str) -> None:
    error = ends_early(server, operation, mode, APITimeoutError)
    assert (error.delivery, error.operation) == (Delivery.UNKNOWN, operation.id)


def test_a_body_that_drips() -> None:
    """Each byte comes in time; the deadline ends it all the same."""
    at_once(breakage.slow_body, times_out, "sync", "async")


def test_a_head_that_drips() -> None:
    at_once(breakage.slow_head, times_out, "sync", "async")


def is_clear(server: FaultServer, operation: Operation, mode: str, kind: Any, **options: Any) -> Any:
    """The call fails with what the status says, though the body cannot be had."""
    with pytest.raises(kind) as caught:
        run(mode, operation.vendor, server.url, operation.call, **options)
    error = caught.value
    assert error.operation == operation.id
    assert error.request_id == operation.request_id
    assert len(repr(error.body)) < 10_000
    assert_hidden(error)
    assert len(server.requests) == 1
    return error


CLEAR: list[tuple[int, Any, Delivery]] = [
    (404, NotFoundError, Delivery.REJECTED),
    (429, RateLimitError, Delivery.REJECTED),
    (500, ServerError, Delivery.UNKNOWN),
]


@some
@pytest.mark.parametrize(("status", "kind", "delivery"), CLEAR)
@pytest.mark.parametrize("body", ["cut", "cut chunk", "bad gzip", "huge"])
def test_an_error_whose_body_cannot_be_read_is_that_error(
    server: FaultServer, operation: Operation, mode: str, status: int, kind: Any, delivery: Delivery, body: str
) -> None:
    error = is_clear(server.play(breakage.error_body(status, body)), operation, mode, kind, retry=None)
    assert (error.status_code, error.delivery) == (status, delivery)


@pytest.mark.parametrize("body", ["stalled", "dripping"])
def test_an_error_whose_body_does_not_end_is_that_error(body: str) -> None:
    def check(server: FaultServer, operation: Operation, mode: str) -> None:
        error = is_clear(server, operation, mode, NotFoundError, **QUICK)
        assert (error.status_code, error.delivery) == (404, Delivery.REJECTED)

    at_once(breakage.error_body(404, body), check, "sync", "async")


def excerpt(behaviour: Behaviour, server: FaultServer, mode: str) -> Any:
    with pytest.raises(NotFoundError) as caught:
        run(mode, "Genesys", server.play(behaviour).url, GET_OUTCOME.call)
    return caught.value


def test_a_long_error_is_kept_off_the_message(server: FaultServer, mode: str) -> None:
    error = excerpt(answers.answer(404, b"<p>" + b"a" * 10**6, "text/html"), server, mode)
    assert len(str(error)) < 300
    assert len(repr(error.body)) <= 2100
