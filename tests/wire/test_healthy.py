"""Without a fault: the right request, its credentials where they belong, a result, and connections that are kept."""

from __future__ import annotations

import logging
import math
from threading import Semaphore

import httpx
import pytest

from journeykit import APIConnectionError, Delivery, Retry

from . import answers, breakage
from .calls import CANARY, DISGUISES, MAILCHIMP_TRIGGER, OCTETH_TRIGGER, OPERATIONS, in_turn, run
from .hidden import assert_unlogged
from .operation import Operation
from .server import FaultServer

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=str)


@every_operation
def test_one_call_is_one_request(
    server: FaultServer, operation: Operation, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    result = run(mode, operation.vendor, server.play(operation.works).url, operation.call)
    assert (result is None) == (operation.result == "never")
    (received,) = server.requests
    assert f"{received.method} {received.path}" == operation.http
    assert CANARY not in received.path
    assert any(disguise in received.everything() for disguise in DISGUISES), "the search for canaries finds none"
    assert [record for record in caplog.records if record.name == "journeykit"]
    assert_unlogged(caplog.records)


@every_operation
@pytest.mark.parametrize("statuses", [(100,), (102, 103, 103)], ids=str)
def test_informational_responses_are_passed_over(
    server: FaultServer, operation: Operation, mode: str, statuses: tuple[int, ...]
) -> None:
    server.play(answers.informational(*statuses, then=operation.works))
    run(mode, operation.vendor, server.url, operation.call)
    assert len(server.requests) == 1


@every_operation
def test_a_kept_connection_is_used_again(server: FaultServer, operation: Operation, mode: str) -> None:
    run(mode, operation.vendor, server.play(operation.works).url, in_turn(mode, operation, 3))
    assert (server.connections, len(server.requests)) == (1, 3)


def test_a_kept_connection_that_breaks_under_a_request_tells_nothing(server: FaultServer, mode: str) -> None:
    server.play(OCTETH_TRIGGER.works, breakage.reset_before_head)
    with pytest.raises(APIConnectionError) as caught:
        run(mode, "Octeth", server.url, in_turn(mode, OCTETH_TRIGGER, 2))
    assert caught.value.delivery is Delivery.UNKNOWN
    assert (server.connections, len(server.requests)) == (1, 2)


def test_a_connection_that_the_vendor_closed_is_not_used_again(server: FaultServer, mode: str) -> None:
    closed = Semaphore(0)
    server.play(answers.and_close(OCTETH_TRIGGER.works, closed))
    run(mode, "Octeth", server.url, in_turn(mode, OCTETH_TRIGGER, 3, between=closed.acquire))
    assert (server.connections, len(server.requests)) == (3, 3)


@pytest.mark.parametrize("surplus", [b"{}", answers.head(429, {"Retry-After": "0", "Content-Length": "0"})], ids=len)
def test_what_follows_an_answer_is_not_the_next_one(server: FaultServer, mode: str, surplus: bytes) -> None:
    server.play(answers.followed(surplus), MAILCHIMP_TRIGGER.works)
    run(mode, "Mailchimp", server.url, in_turn(mode, MAILCHIMP_TRIGGER, 2))
    assert (server.connections, len(server.requests)) == (2, 2)


@pytest.mark.parametrize("timeout", [math.inf, 1e10, httpx.Timeout(None)], ids=["inf", "1e10", "none"])
def test_no_end_is_a_deadline_too(server: FaultServer, mode: str, timeout: float | httpx.Timeout) -> None:
    """Sockets do not take infinity for a timeout."""
    url = server.play(OCTETH_TRIGGER.works).url
    run(mode, "Octeth", url, OCTETH_TRIGGER.call, retry=Retry(deadline=math.inf), timeout=timeout)
    assert len(server.requests) == 1
