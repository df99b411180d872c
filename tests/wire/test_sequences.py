"""Faults one after the other: what the first attempt left open, the last one cannot settle."""

from __future__ import annotations

import pytest

from journeykit import Delivery, JourneyKitError, Retry

from . import answers, breakage, places
from .calls import DELETE_OUTCOME, GET_OUTCOME, MAILCHIMP_TRIGGER, OCTETH_ENABLE, OPERATIONS, run
from .operation import Operation
from .server import Behaviour, FaultServer

PATIENT = Retry(attempts=3, base_delay=0)
LIMITED = answers.json_answer({}, 429)
IDEMPOTENT = [DELETE_OUTCOME, OCTETH_ENABLE]


def fails(server: FaultServer, operation: Operation, mode: str, retry: Retry = PATIENT) -> Delivery:
    with pytest.raises(JourneyKitError) as caught:
        run(mode, operation.vendor, server.url, operation.call, retry=retry)
    return caught.value.delivery  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("operation", IDEMPOTENT, ids=str)
@pytest.mark.parametrize(
    ("first", "then"),
    [
        (breakage.reset_before_head, answers.json_answer({}, 404)),
        (breakage.close_after_request, LIMITED),
        (answers.html(502), answers.json_answer({}, 409)),
        (breakage.truncated, answers.json_answer({}, 401)),
    ],
    ids=["reset, 404", "close, 429", "502, 409", "truncated, 401"],
)
def test_unknown_stays_unknown(
    server: FaultServer, operation: Operation, mode: str, first: Behaviour, then: Behaviour
) -> None:
    """A deletion that was lost, and then finds nothing to delete, has probably been done."""
    assert fails(server.play(first, then), operation, mode) is Delivery.UNKNOWN


@pytest.mark.parametrize("operation", IDEMPOTENT, ids=str)
def test_unknown_stays_unknown_when_the_vendor_is_gone(operation: Operation, mode: str) -> None:
    server = FaultServer(breakage.reset_before_head)
    try:
        retry = Retry(attempts=3, base_delay=0, on_retry=lambda attempt: server.close())
        assert fails(server, operation, mode, retry) is Delivery.UNKNOWN
    finally:
        server.close()


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_after_a_rate_limit_a_trigger_is_sent_once_more_and_not_again(
    server: FaultServer, operation: Operation, mode: str
) -> None:
    server.play(LIMITED, breakage.reset_before_head, operation.works)
    if operation.unsafe:
        assert fails(server, operation, mode) is Delivery.UNKNOWN
        assert len(server.requests) == 2
    else:
        run(mode, operation.vendor, server.url, operation.call, retry=PATIENT)
        assert len(server.requests) == 3


def test_rejected_stays_rejected(server: FaultServer, mode: str) -> None:
    server.play(LIMITED, LIMITED, answers.json_answer({}, 400))
    assert fails(server, MAILCHIMP_TRIGGER, mode) is Delivery.REJECTED
    assert len(server.requests) == 3


def test_attempts_bound_all_kinds_of_faults_together(server: FaultServer, mode: str) -> None:
    server.play(LIMITED, breakage.reset_before_head, answers.html(503), GET_OUTCOME.works)
    assert fails(server, GET_OUTCOME, mode) is Delivery.UNKNOWN
    assert len(server.requests) == 3


def test_refused_then_limited_then_done(mode: str) -> None:
    with places.closed_port() as (url, sock):
        opened: list[FaultServer] = []

        def open_it(attempt: object) -> None:
            if not opened:
                opened.append(FaultServer(LIMITED, MAILCHIMP_TRIGGER.works, listener=sock))

        try:
            retry = Retry(base_delay=0, on_retry=open_it)
            run(mode, "Mailchimp", url, MAILCHIMP_TRIGGER.call, retry=retry)
            assert len(opened[0].requests) == 2
        finally:
            for server in opened:
                server.close()
