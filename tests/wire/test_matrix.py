"""Every fault that comes after the connection is made, against every operation, sync and async."""

from __future__ import annotations

import logging

import httpx
import pytest

from journeykit import APIStatusError, JourneyKitError, Retry

from .calls import CANARY, GET_OUTCOME, OPERATIONS, run
from .faults import FAULTS, MATRIX, READ_TIMEOUT, Fault
from .hidden import assert_hidden
from .operation import Operation
from .server import FaultServer

PATIENT = Retry(attempts=3, base_delay=0, max_delay=0)


def fails(server: FaultServer, fault: Fault, operation: Operation, mode: str, retry: Retry | None) -> JourneyKitError:
    """Make the call, which has to fail as the fault says, and return the error once the server's counts are final."""
    timeout = httpx.Timeout(10, read=READ_TIMEOUT if fault.stalls else 10)
    with pytest.raises(JourneyKitError) as caught:
        run(mode, operation.vendor, server.url, operation.call, retry=retry, timeout=timeout)
    server.quiet()
    return caught.value


def check(error: JourneyKitError, fault: Fault, operation: Operation) -> None:
    kinds = fault.error if isinstance(fault.error, tuple) else (fault.error,)
    assert type(error) in kinds, repr(error)
    assert (error.delivery, error.operation) == (fault.delivery, operation.id)  # type: ignore[attr-defined]
    assert operation.id in str(error)
    if fault.status is not None:
        assert error.status_code == fault.status  # type: ignore[attr-defined]
        assert error.request_id == operation.request_id  # type: ignore[attr-defined]
        assert (operation.request_id or "") in str(error)


@pytest.mark.parametrize(("fault", "operation"), MATRIX, ids=str)
def test_a_fault_that_stays(
    server: FaultServer, fault: Fault, operation: Operation, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    error = fails(server.play(fault.behaviour), fault, operation, mode, PATIENT)
    attempts = fault.attempts(operation)
    assert server.exchanges == attempts
    assert len(server.requests) == (attempts if fault.complete else 0)
    check(error, fault, operation)
    assert_hidden(error, caplog.records)
    assert not [received.path for received in server.requests if CANARY in received.path]


@pytest.mark.parametrize(
    ("fault", "operation"),
    # a timeout short enough to wait for would be too short for an answer to be sure of
    [(fault, operation) for fault, operation in MATRIX if fault.attempts(operation) > 1 and not fault.stalls],
    ids=str,
)
def test_a_fault_that_passes(server: FaultServer, fault: Fault, operation: Operation, mode: str) -> None:
    server.play(fault.behaviour, operation.works)
    run(mode, operation.vendor, server.url, operation.call, retry=PATIENT, timeout=10)
    server.quiet()
    assert server.exchanges == 2


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_without_retries_everything_is_sent_once(server: FaultServer, fault: Fault, mode: str) -> None:
    check(fails(server.play(fault.behaviour), fault, GET_OUTCOME, mode, None), fault, GET_OUTCOME)
    assert server.exchanges == 1


@pytest.mark.parametrize("attempts", [1, 2, 5])
def test_attempts_are_counted_with_the_first(server: FaultServer, mode: str, attempts: int) -> None:
    (fault,) = (fault for fault in FAULTS if fault.name == "503")
    fails(server.play(fault.behaviour), fault, GET_OUTCOME, mode, Retry(attempts=attempts, base_delay=0))
    assert len(server.requests) == attempts


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_retries_are_on_by_default(server: FaultServer, operation: Operation, mode: str, waits: list[float]) -> None:
    (fault,) = (fault for fault in FAULTS if fault.name == "429")
    with pytest.raises(APIStatusError):
        run(mode, operation.vendor, server.play(fault.behaviour).url, operation.call)
    assert len(server.requests) == 3
    assert [wait <= limit for wait, limit in zip(waits, (0.5, 1.0), strict=True)] == [True, True]
