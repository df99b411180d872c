"""Faults before the request leaves: nothing reached the vendor, so even a trigger may be tried again."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from journeykit_clients.octeth.models import TriggerSubscriberJourneyResponse

from journeykit import APIConnectionError, APITimeoutError, Delivery, JourneyKitError, Retry

from . import answers, breakage, places, tls
from .calls import GET_OUTCOME, OCTETH_TRIGGER, OPERATIONS, client_of, run
from .hidden import assert_hidden
from .operation import Operation
from .server import FaultServer

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=str)


class Attempts:
    """Counts the attempts that were followed by another one."""

    def __init__(self) -> None:
        self.errors: list[JourneyKitError] = []

    def retry(self) -> Retry:
        return Retry(attempts=3, base_delay=0, max_delay=0, on_retry=lambda attempt: self.errors.append(attempt.error))


def not_sent(mode: str, operation: Operation, url: str, repeats: int, **options: Any) -> JourneyKitError:
    """Make the call, which must fail, never having been sent, after so many repetitions."""
    attempts = Attempts()
    with pytest.raises(APIConnectionError) as caught:
        run(mode, operation.vendor, url, operation.call, retry=attempts.retry(), **options)
    error = caught.value
    assert (error.delivery, error.operation) == (Delivery.NOT_SENT, operation.id)
    assert len(attempts.errors) == repeats
    assert_hidden(error)
    return error


@every_operation
def test_refused(operation: Operation, mode: str) -> None:
    with places.closed_port() as (url, _):
        not_sent(mode, operation, url, repeats=2)


@every_operation
def test_refused_at_first(operation: Operation, mode: str) -> None:
    with contextlib.ExitStack() as stack:
        url, sock = stack.enter_context(places.closed_port())
        opened: list[FaultServer] = []

        def open_it(attempt: object) -> None:
            opened.append(stack.enter_context(FaultServer(operation.works, listener=sock)))

        run(mode, operation.vendor, url, operation.call, retry=Retry(base_delay=0, on_retry=open_it))
        assert len(opened[0].requests) == 1


@every_operation
def test_no_such_host(operation: Operation, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    not_sent(mode, operation, places.nowhere(monkeypatch), repeats=2)


@every_operation
def test_connecting_takes_too_long(operation: Operation, mode: str) -> None:
    with places.full_queue() as url:
        error = not_sent(mode, operation, url, repeats=2, timeout=httpx.Timeout(10, connect=0.05))
    assert type(error) is APITimeoutError


@pytest.mark.parametrize("round", range(5))
def test_connecting_takes_longer_than_the_deadline(mode: str, round: int) -> None:
    """The second attempt meets the deadline before its own timeout; still nothing was sent."""
    retry, timeout = Retry(base_delay=0, deadline=0.12), httpx.Timeout(0.05, connect=0.08)
    with places.full_queue() as url, pytest.raises(APITimeoutError) as caught:
        run(mode, "Octeth", url, OCTETH_TRIGGER.call, retry=retry, timeout=timeout)
    assert caught.value.delivery is Delivery.NOT_SENT


@every_operation
def test_the_handshake_takes_too_long(server: FaultServer, operation: Operation, mode: str) -> None:
    server.play(breakage.silent)
    error = not_sent(mode, operation, server.https, repeats=2, timeout=httpx.Timeout(10, connect=0.1))
    assert type(error) is APITimeoutError


@pytest.fixture(scope="module")
def untrusted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultServer]:
    with FaultServer(answers.no_content(), tls=tls.self_signed(tmp_path_factory.mktemp("tls"))) as running:
        yield running


@every_operation
def test_a_certificate_that_nobody_trusts_is_not_tried_twice(
    untrusted: FaultServer, operation: Operation, mode: str
) -> None:
    not_sent(mode, operation, untrusted.https, repeats=0)
    untrusted.quiet()
    assert untrusted.requests == []


@every_operation
@pytest.mark.parametrize("behaviour", [breakage.plain_http, breakage.reset_unread, breakage.close_unread])
def test_no_handshake(server: FaultServer, operation: Operation, mode: str, behaviour: Any) -> None:
    not_sent(mode, operation, server.play(behaviour).https, repeats=2)
    server.quiet()
    assert server.exchanges == 3


SHORT = httpx.Timeout(10, pool=0.05)


@pytest.mark.parametrize("limit", ["ours", "the caller's"])
def test_no_free_connection_sync(server: FaultServer, limit: str) -> None:
    gate = server.gate()
    server.play(answers.after(gate, OCTETH_TRIGGER.works))
    with contextlib.ExitStack() as stack:
        attempts = Attempts()
        options: dict[str, Any] = {"max_concurrency": 1}
        if limit != "ours":
            http = stack.enter_context(httpx.Client(limits=httpx.Limits(max_connections=1), trust_env=False))
            options = {"http_client": http}
        client = stack.enter_context(
            client_of("Octeth", "sync", server.url, timeout=SHORT, retry=attempts.retry(), **options)
        )
        results: list[object] = []
        first = threading.Thread(target=lambda: results.append(OCTETH_TRIGGER.call(client)))
        first.start()
        server.wait_for(lambda seen: len(seen.requests) == 1)
        with pytest.raises(APITimeoutError) as caught:
            OCTETH_TRIGGER.call(client)
        gate.set()
        first.join()
    check_pool_timeout(server, caught.value, attempts, results)


@pytest.mark.parametrize("limit", ["ours", "the caller's"])
def test_no_free_connection_async(server: FaultServer, limit: str) -> None:
    gate = server.gate()
    server.play(answers.after(gate, OCTETH_TRIGGER.works))
    attempts = Attempts()

    async def main() -> tuple[APITimeoutError, object]:
        async with contextlib.AsyncExitStack() as stack:
            options: dict[str, Any] = {"max_concurrency": 1}
            if limit != "ours":
                http = httpx.AsyncClient(limits=httpx.Limits(max_connections=1), trust_env=False)
                options = {"http_client": await stack.enter_async_context(http)}
            made = client_of("Octeth", "async", server.url, timeout=SHORT, retry=attempts.retry(), **options)
            client = await stack.enter_async_context(made)
            first = asyncio.create_task(OCTETH_TRIGGER.call(client))
            await asyncio.to_thread(server.wait_for, lambda seen: len(seen.requests) == 1)
            with pytest.raises(APITimeoutError) as caught:
                await OCTETH_TRIGGER.call(client)
            gate.set()
            return caught.value, await first

    error, result = asyncio.run(main())
    check_pool_timeout(server, error, attempts, [result])


def check_pool_timeout(server: FaultServer, error: APITimeoutError, attempts: Attempts, results: list[object]) -> None:
    assert (error.delivery, error.operation) == (Delivery.NOT_SENT, OCTETH_TRIGGER.id)
    assert len(attempts.errors) == 2
    assert isinstance(results[0], TriggerSubscriberJourneyResponse)
    assert len(server.requests) == 1


def test_without_retries_a_refused_connection_is_tried_once(mode: str) -> None:
    with places.closed_port() as (url, _), pytest.raises(APIConnectionError) as caught:
        run(mode, "Genesys", url, GET_OUTCOME.call, retry=None)
    assert caught.value.delivery is Delivery.NOT_SENT
