"""Many callers and one token: whoever waits, one request is made, and its outcome is theirs."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from journeykit import AuthenticationError

from .clock import Clock
from .endpoint import CLIENT, Endpoint
from .vendor import client_of, opened

THREADS, TASKS = 100, 1000
STATES = pytest.mark.parametrize("state", ["absent", "expired", "refused"])


def prepared(endpoint: Endpoint, state: str, clock: Clock) -> None:
    """After a first call: the token is gone, out of date, or no longer taken."""
    if state == "expired":
        clock.pass_(3600)
    if state == "refused":
        endpoint.accepts = lambda token: token != "t1"


def crowd(client: Any, waiting: threading.Barrier, count: int = THREADS) -> list[object]:
    results: list[object] = []

    def one() -> None:
        waiting.wait()
        try:
            results.append(client.outcomes.get("1").id)
        except AuthenticationError as error:
            results.append(error)

    threads = [threading.Thread(target=one) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@STATES
def test_a_hundred_threads_make_one_token_request(state: str, clock: Clock) -> None:
    endpoint = Endpoint()
    with opened("sync", "Genesys", endpoint, retry=None, **CLIENT) as client:
        if state != "absent":
            client.outcomes.get("1")
        prepared(endpoint, state, clock)
        before = len(endpoint.tokens)
        assert crowd(client, threading.Barrier(THREADS)) == ["1"] * THREADS
    assert len(endpoint.tokens) - before == 1
    assert endpoint.bearers[-1] == f"t{len(endpoint.tokens)}"


@STATES
def test_a_thousand_tasks_make_one_token_request(state: str, clock: Clock) -> None:
    endpoint = Endpoint()

    async def main() -> int:
        http = Slow(endpoint)
        async with client_of(
            "async", "Genesys", http_client=http, retry=None, max_concurrency=TASKS, **CLIENT
        ) as client:
            if state != "absent":
                await client.outcomes.get("1")
            prepared(endpoint, state, clock)
            before = len(endpoint.tokens)
            found = await asyncio.gather(*[client.outcomes.get("1") for _ in range(TASKS)])
            assert {outcome.id for outcome in found} == {"1"}
            return len(endpoint.tokens) - before

    assert asyncio.run(main()) == 1
    assert endpoint.bearers[-1] == f"t{len(endpoint.tokens)}"


class Slow(httpx.AsyncClient):
    """Lets every other task run before it answers."""

    def __init__(self, endpoint: Endpoint) -> None:
        async def answer(request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(0)
            return endpoint(request)

        super().__init__(transport=httpx.MockTransport(answer))


def test_threads_that_waited_share_a_failure_and_later_ones_try_again() -> None:
    """The first token request is answered only when all others wait for it."""
    endpoint = Endpoint().refuses(401)
    with opened("sync", "Genesys", endpoint, retry=None, **CLIENT) as client:
        lock = Counted(client)
        endpoint.before_token = lambda: lock.wait_for(THREADS)
        results = crowd(client, threading.Barrier(THREADS))
        assert [type(result) for result in results] == [AuthenticationError] * THREADS
        assert len({id(result) for result in results}) == THREADS
        assert endpoint.counts == (1, 0)
        endpoint.before_token = lambda: None
        assert client.outcomes.get("1").id == "1"
    assert endpoint.counts == (2, 1)


class Counted:
    """In the place of the log-in's lock: knows how many have come for it."""

    def __init__(self, client: Any) -> None:
        self._lock = threading.Lock()
        self._came = 0
        self._changed = threading.Condition()
        client._sender.transport.login = self

    def acquire(self, timeout: float) -> bool:
        with self._changed:
            self._came += 1
            self._changed.notify_all()
        return self._lock.acquire(timeout=timeout)

    def release(self) -> None:
        self._lock.release()

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self._came >= count, 20)


def test_tasks_that_waited_share_a_failure_and_later_ones_try_again() -> None:
    endpoint = Endpoint().refuses(401)

    async def main() -> None:
        http = Slow(endpoint)
        async with client_of("async", "Genesys", http_client=http, retry=None, **CLIENT) as client:
            tasks = [client.outcomes.get("1") for _ in range(TASKS)]
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert {type(result) for result in results} == {AuthenticationError}
            assert endpoint.counts == (1, 0)
            assert (await client.outcomes.get("1")).id == "1"

    asyncio.run(main())
    assert endpoint.counts == (2, 1)


def test_a_task_that_gives_up_leaves_the_log_in_to_the_next() -> None:
    endpoint = Endpoint()

    async def main() -> None:
        asked, go = asyncio.Event(), asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth/token":
                asked.set()
                await go.wait()
            return endpoint(request)

        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with client_of("async", "Genesys", http_client=http, retry=None, **CLIENT) as client:
            first = asyncio.ensure_future(client.outcomes.get("1"))
            await asked.wait()
            others = [asyncio.ensure_future(client.outcomes.get("1")) for _ in range(10)]
            await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            go.set()
            assert {outcome.id for outcome in await asyncio.gather(*others)} == {"1"}

    asyncio.run(main())
    assert endpoint.counts == (1, 10)
