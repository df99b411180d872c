"""A task that is cancelled: the cancellation goes through, says what is known, and leaves the client in order."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from journeykit import Delivery, Retry, _clock

from . import answers, breakage, places
from .calls import DELETE_OUTCOME, GET_OUTCOME, OCTETH_TRIGGER, OPERATIONS, client_of
from .hidden import assert_hidden
from .operation import Operation
from .server import FaultServer

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=str)
Moment = Callable[[], Awaitable[object]]


def cancelled(operation: Operation, url: str, moment: Moment, **options: Any) -> Delivery:
    """What the cancellation says of a call that is cancelled at this moment."""

    async def main() -> asyncio.CancelledError:
        async with client_of(operation.vendor, "async", url, **options) as client:
            return await cancel(operation.call(client), moment)

    error = asyncio.run(main())
    assert error.operation == operation.id  # type: ignore[attr-defined]
    assert_hidden(error)
    return error.delivery  # type: ignore[attr-defined, no-any-return]


async def cancel(call: Awaitable[object], moment: Moment) -> asyncio.CancelledError:
    task, came = asyncio.ensure_future(call), asyncio.ensure_future(moment())
    await asyncio.wait({task, came}, return_when=asyncio.FIRST_COMPLETED)
    assert not task.done(), "the call ended before it could be cancelled"
    await came
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert task.cancelled()
    return caught.value


def seen(server: FaultServer, condition: Callable[[FaultServer], bool]) -> Moment:
    return lambda: asyncio.to_thread(server.wait_for, condition)


async def begun() -> None:
    """As far as a task comes without waiting for another machine."""
    for _ in range(50):
        await asyncio.sleep(0)


@every_operation
@pytest.mark.parametrize("behaviour", [breakage.stall_before_head, breakage.stall_in_head, breakage.stall_in_body])
def test_while_the_vendor_works(server: FaultServer, operation: Operation, behaviour: Any) -> None:
    server.play(behaviour)
    moment = seen(server, lambda server: len(server.requests) == 1)
    assert cancelled(operation, server.url, moment) is Delivery.UNKNOWN
    server.quiet()
    assert server.exchanges == 1


@every_operation
def test_while_connecting(operation: Operation) -> None:
    with places.full_queue() as url:
        assert cancelled(operation, url, begun) is Delivery.NOT_SENT


@every_operation
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_during_the_handshake(server: FaultServer, operation: Operation) -> None:
    moment = seen(server.play(breakage.silent), lambda server: server.exchanges == 1)
    assert cancelled(operation, server.https, moment) is Delivery.NOT_SENT
    gc.collect()  # httpcore 1.0.9 leaves the socket of a cancelled handshake to the collector, which says so here


@contextlib.asynccontextmanager
async def busy(server: FaultServer, operation: Operation) -> AsyncIterator[Any]:
    """A client that may do one thing at a time and is doing it."""
    gate = server.gate()
    server.play(answers.after(gate, operation.works))
    async with client_of(operation.vendor, "async", server.url, max_concurrency=1) as client:
        first = asyncio.ensure_future(operation.call(client))
        await seen(server, lambda server: len(server.requests) == 1)()
        yield client
        gate.set()
        await first
        await asyncio.wait_for(operation.call(client), 10)  # nothing that was cancelled holds the place


@every_operation
def test_while_waiting_for_a_free_place(server: FaultServer, operation: Operation) -> None:
    async def main() -> asyncio.CancelledError:
        async with busy(server, operation) as client:
            return await cancel(operation.call(client), begun)

    error = asyncio.run(main())
    assert (error.delivery, error.operation) == (Delivery.NOT_SENT, operation.id)  # type: ignore[attr-defined]
    assert len(server.requests) == 2


def test_many_that_are_cancelled_leave_every_place_free(server: FaultServer) -> None:
    async def main() -> None:
        async with client_of("Octeth", "async", server.url, max_concurrency=3, retry=None) as client:
            for _ in range(5):
                server.play(breakage.stall_before_head)
                tasks = [asyncio.ensure_future(OCTETH_TRIGGER.call(client)) for _ in range(9)]
                await seen(server, lambda server: len(server.requests) == 3)()
                for task in tasks:
                    task.cancel()
                known = []
                for task in tasks:
                    with pytest.raises(asyncio.CancelledError) as caught:
                        await task
                    known.append(caught.value.delivery)  # type: ignore[attr-defined]
                assert known == [Delivery.UNKNOWN] * 3 + [Delivery.NOT_SENT] * 6
            server.play(OCTETH_TRIGGER.works)
            await asyncio.wait_for(asyncio.gather(*(OCTETH_TRIGGER.call(client) for _ in range(9))), 10)

    asyncio.run(main())


def between_attempts(
    server: FaultServer, operation: Operation, first: Any, monkeypatch: pytest.MonkeyPatch
) -> Delivery:
    """What is said of a call that is cancelled while it waits for its second attempt."""
    waiting = asyncio.Event()

    async def sleep(seconds: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(_clock, "async_sleep", sleep)
    return cancelled(operation, server.play(first).url, waiting.wait, retry=Retry())


@every_operation
def test_while_waiting_after_a_rate_limit(
    server: FaultServer, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivery = between_attempts(server, operation, answers.json_answer({}, 429), monkeypatch)
    assert delivery is Delivery.REJECTED


@pytest.mark.parametrize("operation", [GET_OUTCOME, DELETE_OUTCOME], ids=str)
def test_while_waiting_after_a_lost_connection(
    server: FaultServer, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert between_attempts(server, operation, breakage.reset_before_head, monkeypatch) is Delivery.UNKNOWN


def test_a_timeout_around_the_call(server: FaultServer) -> None:
    """`asyncio.timeout` cancels; its TimeoutError has our cancellation as its cause."""

    async def expire(scope: asyncio.Timeout) -> None:
        await seen(server, lambda server: len(server.requests) == 1)()
        scope.reschedule(asyncio.get_running_loop().time())

    async def main() -> None:
        async with client_of("Octeth", "async", server.play(breakage.stall_before_head).url) as client:
            scope = asyncio.timeout(None)
            expiry = asyncio.ensure_future(expire(scope))
            with pytest.raises(TimeoutError) as caught:
                async with scope:
                    await OCTETH_TRIGGER.call(client)
            await expiry
        cause = caught.value.__cause__
        assert isinstance(cause, asyncio.CancelledError)
        assert (cause.operation, cause.delivery) == (OCTETH_TRIGGER.id, Delivery.UNKNOWN)  # type: ignore[attr-defined]

    asyncio.run(main())
    assert server.exchanges == 1


LOGIN = {"client_id": "client", "client_secret": "canary7secret"}


def test_while_logging_in(server: FaultServer, elsewhere: FaultServer) -> None:
    elsewhere.play(breakage.stall_before_head)
    moment = seen(elsewhere, lambda server: len(server.requests) == 1)
    login = {**LOGIN, "login_url": elsewhere.url}
    assert cancelled(GET_OUTCOME, server.url, moment, **login) is Delivery.NOT_SENT
    assert server.connections == 0


def test_while_another_task_logs_in(server: FaultServer, elsewhere: FaultServer) -> None:
    gate = elsewhere.gate()
    elsewhere.play(answers.after(gate, answers.json_answer({"access_token": "t"})))

    async def main() -> asyncio.CancelledError:
        login = {**LOGIN, "login_url": elsewhere.url}
        async with client_of("Genesys", "async", server.play(GET_OUTCOME.works).url, **login) as client:
            first = asyncio.ensure_future(GET_OUTCOME.call(client))
            await seen(elsewhere, lambda server: len(server.requests) == 1)()
            error = await cancel(GET_OUTCOME.call(client), begun)
            gate.set()
            await first
            return error

    error = asyncio.run(main())
    assert (error.delivery, error.operation) == (Delivery.NOT_SENT, GET_OUTCOME.id)  # type: ignore[attr-defined]
    assert (len(server.requests), len(elsewhere.requests)) == (1, 1)


def test_the_task_that_logs_in_is_cancelled_and_the_others_get_their_token(
    server: FaultServer, elsewhere: FaultServer
) -> None:
    elsewhere.play(breakage.stall_before_head, answers.json_answer({"access_token": "t"}))

    async def main() -> None:
        login = {**LOGIN, "login_url": elsewhere.url}
        async with client_of("Genesys", "async", server.play(GET_OUTCOME.works).url, **login) as client:
            first = asyncio.ensure_future(GET_OUTCOME.call(client))
            await seen(elsewhere, lambda server: len(server.requests) == 1)()
            others = [asyncio.ensure_future(GET_OUTCOME.call(client)) for _ in range(5)]
            await begun()
            first.cancel()
            await asyncio.wait_for(asyncio.gather(*others), 10)

    asyncio.run(main())
    assert (len(server.requests), len(elsewhere.requests)) == (5, 2)
