"""One client for many: threads, copies, event loops one after another, and a caller's own connections."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from journeykit import ConfigurationError
from tests.client.endpoint import CLIENT, Endpoint
from tests.client.vendor import Vendor, client_of, http_client, opened, says

from . import answers
from .server import FaultServer
from .wire import Exchange

WORKS = says(200, {"displayName": "Bought"})


def its_own(exchange: Exchange) -> None:
    """Answers with the id that was asked for."""
    name = exchange.request().path.rpartition("/")[2]
    body = f'{{"displayName": "x", "id": "{name}"}}'.encode()
    exchange.send(answers.head(200, {"Content-Length": str(len(body))}) + body)


def test_threads_share_a_client_and_get_their_own_answers() -> None:
    with FaultServer(its_own) as server, client_of("sync", "Genesys", base_url=server.url, max_concurrency=8) as client:
        copy = client.with_options(headers={"X-Copy": "1"})
        with ThreadPoolExecutor(32) as threads:
            found = threads.map(lambda number: (client, copy)[number % 2].outcomes.get(str(number)).id, range(320))
        assert list(found) == [str(number) for number in range(320)]
        assert server.most_open <= 8


def test_tasks_share_a_client_and_get_their_own_answers() -> None:
    async def main(url: str) -> list[str]:
        async with client_of("async", "Genesys", base_url=url, max_concurrency=8) as client:
            found = await asyncio.gather(*[client.outcomes.get(str(number)) for number in range(320)])
            return [outcome.id for outcome in found]

    with FaultServer(its_own) as server:
        assert asyncio.run(main(server.url)) == [str(number) for number in range(320)]
        assert server.most_open <= 8


def test_copies_share_connections_and_the_log_in(mode: str) -> None:
    with FaultServer(its_own) as server, opened(mode, "Genesys", base_url=server.url) as client:
        for copy in (client, client.with_options(timeout=9), client.with_options(headers={"X-Copy": "1"})):
            copy.outcomes.get("1")
        assert (len(server.requests), server.connections) == (3, 1)
        assert ["x-copy" in request.headers for request in server.requests] == [False, False, True]
    endpoint = Endpoint()
    with opened(mode, "Genesys", endpoint, **CLIENT) as client:
        for copy in (client.with_options(retry=None), client, client.with_options(timeout=9)):
            copy.outcomes.get("1")
    assert endpoint.counts == (1, 3)


def test_a_closed_client_says_so(mode: str) -> None:
    vendor = Vendor(WORKS)
    with opened(mode, "Genesys", vendor) as client:
        copy = client.with_options(timeout=9)
        client.outcomes.get("1")
    for closed in (client, copy):
        if mode == "async":
            closed = closed._target
        with pytest.raises(RuntimeError, match="the client is closed"):
            run(closed.outcomes.get, "1")
    assert vendor.count == 1


def run(call: Any, *args: Any) -> Any:
    """The result of a sync method, or of an async one in a loop of its own."""
    result = call(*args)
    return asyncio.run(settle(result)) if asyncio.iscoroutine(result) else result


async def settle(result: Any) -> Any:
    return await result


def test_a_callers_client_is_used_as_it_is_and_stays_open(mode: str) -> None:
    seen: list[str] = []

    def note(message: Any) -> None:
        seen.append(type(message).__name__)

    async def async_note(message: Any) -> None:
        note(message)

    vendor = Vendor(WORKS)
    given: Any = http_client(mode, vendor)
    hook = note if mode == "sync" else async_note
    given.event_hooks = {"request": [hook], "response": [hook]}
    with opened(mode, "Genesys", http_client=given) as client:
        client.outcomes.get("1")
        client.outcomes.get("2")
    assert seen == ["Request", "Response"] * 2
    assert not given.is_closed


def test_a_callers_hook_may_read_the_answer(mode: str) -> None:
    bodies: list[bytes] = []

    def read(response: httpx.Response) -> None:
        bodies.append(response.read())

    async def aread(response: httpx.Response) -> None:
        bodies.append(await response.aread())

    with FaultServer(answers.json_answer({"displayName": "Bought"})) as server:
        hook: Any = read if mode == "sync" else aread
        with opened(mode, "Genesys", http_client=hooked(mode, hook), base_url=server.url) as client:
            assert client.outcomes.get("1").display_name == "Bought"
            close(client)
    assert bodies == [b'{"displayName": "Bought"}']


def hooked(mode: str, hook: Any) -> Any:
    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    return kind(event_hooks={"response": [hook]})


def close(client: Any) -> None:
    """Close the caller's client, which ours does not."""
    if hasattr(client, "_runner"):
        client._runner.run(client._target._sender.transport._given.aclose())
    else:
        client._sender.transport._given.close()


@pytest.mark.parametrize("wrong", ["sync", "async", "text"])
def test_a_client_of_the_other_kind_is_refused(mode: str, wrong: str) -> None:
    given = "text" if wrong == "text" else http_client(wrong, WORKS)
    if wrong == mode:
        assert client_of(mode, "Genesys", http_client=given)
        return
    with pytest.raises(ConfigurationError, match="http_client"):
        client_of(mode, "Genesys", http_client=given)


def test_two_event_loops_one_after_another() -> None:
    with FaultServer(answers.json_answer({"displayName": "x"}, Connection="close")) as server:
        client = client_of("async", "Genesys", base_url=server.url, max_concurrency=2)
        for _ in range(3):
            run(client.outcomes.get, "1")
        run(client.aclose)
        assert len(server.requests) == 3


def test_a_callers_client_stays_in_its_event_loop() -> None:
    vendor = Vendor(WORKS)
    client = client_of("async", "Genesys", vendor)
    run(client.outcomes.get, "1")
    with pytest.raises(ConfigurationError, match="another event loop"):
        run(client.outcomes.get, "1")
    assert vendor.count == 1


def test_two_event_loops_at_once_are_refused() -> None:
    client = client_of("async", "Genesys", base_url="http://127.0.0.1:9", retry=None)
    ready, done = threading.Event(), threading.Event()

    async def elsewhere() -> None:
        client._sender.transport.http()
        ready.set()
        await asyncio.to_thread(done.wait, 20)
        await client.aclose()

    thread = threading.Thread(target=lambda: asyncio.run(elsewhere()))
    thread.start()
    ready.wait(20)
    with pytest.raises(ConfigurationError, match="in use in another event loop"):
        run(client.outcomes.get, "1")
    done.set()
    thread.join()


def test_a_call_left_behind_in_another_loop_gives_back_its_own_slot() -> None:
    with FaultServer() as server:
        gate = server.gate()
        server.play(answers.after(gate, answers.no_content()), answers.json_answer({}, Connection="close"))
        client = client_of("async", "Genesys", base_url=server.url, max_concurrency=2)
        with asyncio.Runner() as runner:
            task = runner.get_loop().create_task(client.outcomes.get("1"))
            runner.run(asyncio.to_thread(server.wait_for, lambda seen: len(seen.requests) == 1))
            run(client.outcomes.get, "2")
            task.cancel()
            runner.run(settle(asyncio.wait([task])))
            assert task.cancelled()
        assert client._sender.transport.slots._value == 2


@pytest.mark.parametrize("width", [1, 3])
def test_two_hundred_threads_never_open_more_connections_than_allowed(width: int) -> None:
    with FaultServer() as server:
        gate = server.gate()
        server.play(answers.after(gate, answers.json_answer({"displayName": "x"})))
        with client_of("sync", "Genesys", base_url=server.url, max_concurrency=width, timeout=120) as client:
            threads = [threading.Thread(target=client.outcomes.get, args=("1",)) for _ in range(200)]
            for thread in threads:
                thread.start()
            server.wait_for(lambda seen: len(seen.requests) == width)
            gate.set()
            for thread in threads:
                thread.join()
        assert (len(server.requests), server.most_open) == (200, width)


@pytest.mark.parametrize("width", [1, 10])
def test_a_thousand_tasks_never_open_more_connections_than_allowed(width: int) -> None:
    async def main(server: FaultServer, gate: threading.Event) -> None:
        async with client_of("async", "Genesys", base_url=server.url, max_concurrency=width, timeout=120) as client:
            tasks = [asyncio.ensure_future(client.outcomes.get("1")) for _ in range(1000)]
            await asyncio.to_thread(server.wait_for, lambda seen: len(seen.requests) == width)
            gate.set()
            await asyncio.gather(*tasks)

    with FaultServer() as server:
        gate = server.gate()
        server.play(answers.after(gate, answers.json_answer({"displayName": "x"})))
        asyncio.run(main(server, gate))
        assert (len(server.requests), server.most_open) == (1000, width)


def test_the_vendors_own_limit_is_the_default() -> None:
    assert client_of("sync", "Mailchimp")._sender.transport.slots._value == 10
    assert client_of("sync", "Mailchimp", max_concurrency=4)._sender.transport.slots._value == 4
    assert client_of("sync", "Genesys")._sender.transport.slots._value == 50
