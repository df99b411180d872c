"""Waiting in line, silence after a 429, the budget for repetition, cancelling at each step, closing, loops that end."""

from __future__ import annotations

import asyncio
import gc
import selectors
import threading
import warnings
from collections import Counter
from collections.abc import Coroutine
from typing import Any, TypeVar

import httpx
import pytest

from journeykit import APIConnectionError, APIError, AsyncMailchimp, Delivery, Mailchimp, ServerError, _clock

from . import answers
from .server import FaultServer

T = TypeVar("T")
KEY: dict[str, Any] = {"api_key": "key12345-us6"}
TRIGGER: dict[str, Any] = {"journey_id": 1, "step_id": 2, "email_address": "ada@example.com"}


def answering(handler: Any, **options: Any) -> AsyncMailchimp:
    return AsyncMailchimp(**KEY, http_client=httpx.AsyncClient(transport=httpx.MockTransport(handler)), **options)


async def ends_of(calls: Any) -> Counter[str]:
    found: list[Any] = await asyncio.gather(*calls, return_exceptions=True)
    return Counter("sent" if end is None else end.delivery.name for end in found)


class Waits(selectors.SelectSelector):
    """Time that moves when the event loop would wait, by as much: ten thousand calls wait their turn in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(0)
        if not events and timeout:
            self.now += timeout
        return events


def in_simulated_time(main: Coroutine[Any, Any, T], monkeypatch: pytest.MonkeyPatch) -> T:
    waits = Waits()

    def loop() -> asyncio.AbstractEventLoop:
        made = asyncio.SelectorEventLoop(waits)
        made.time = lambda: waits.now  # type: ignore[method-assign]
        return made

    monkeypatch.setattr(_clock, "monotonic", lambda: waits.now)
    with asyncio.Runner(loop_factory=loop) as runner:
        return runner.run(main)


@pytest.mark.parametrize(("crowd", "pool"), [(10_000, None), (1_000, 10.0)])
def test_a_naive_crowd_ends_as_sent_or_not_sent(
    crowd: int, pool: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time in line is not the time of a request: the last of 10,000 has as much as the first."""
    sent: list[httpx.Request] = []

    async def slow(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        await asyncio.sleep(1)
        return httpx.Response(204)

    async def main() -> Counter[str]:
        async with answering(slow, timeout=httpx.Timeout(30, pool=pool), retry=None) as mailchimp:
            return await ends_of(mailchimp.customer_journeys.trigger(**TRIGGER) for _ in range(crowd))

    ends = in_simulated_time(main(), monkeypatch)
    assert ends["sent"] + ends["NOT_SENT"] == crowd
    assert ends["sent"] == len(sent)
    assert len(sent) == crowd if pool is None else 90 <= len(sent) <= 110, "ten at once, a second each"


def test_after_a_429_the_whole_client_is_silent(waits: list[float]) -> None:
    seen: list[httpx.Request] = []

    def limited(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(429, headers={"Retry-After": "7"}) if len(seen) == 1 else httpx.Response(204)

    async def main() -> None:
        async with answering(limited, max_concurrency=1) as mailchimp:
            await asyncio.gather(*(mailchimp.customer_journeys.trigger(**TRIGGER) for _ in range(5)))

    asyncio.run(main())
    assert len(seen) == 6
    assert len(waits) == 5, "each of the others waits it out as well"
    assert max(waits) <= 7


def test_a_vendor_that_fails_is_not_asked_three_times_by_everybody() -> None:
    seen: list[httpx.Request] = []

    def failing(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(503)

    with Mailchimp(**KEY, http_client=httpx.Client(transport=httpx.MockTransport(failing))) as mailchimp:
        for _ in range(300):
            with pytest.raises(ServerError):
                mailchimp.ping.get()
    assert len(seen) == 300 + 100


@pytest.mark.parametrize("warm", [False, True])
def test_no_step_at_which_a_cancelled_call_leaks(warm: bool, server: FaultServer) -> None:
    server.play(answers.no_content())

    async def main() -> list[int]:
        dead = []
        for steps in range(40):
            options: dict[str, Any] = {"max_concurrency": 1, "timeout": 0.5, "retry": None, "base_url": server.url}
            async with AsyncMailchimp(**KEY, **options) as mailchimp:
                if warm:
                    await mailchimp.customer_journeys.trigger(**TRIGGER)
                task = asyncio.create_task(mailchimp.customer_journeys.trigger(**TRIGGER))
                for _ in range(steps):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                try:
                    await mailchimp.customer_journeys.trigger(**TRIGGER)
                except APIError:
                    dead.append(steps)
        return dead

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert asyncio.run(main()) == []
        gc.collect()
    assert not [warning for warning in caught if issubclass(warning.category, ResourceWarning)]


def test_loops_that_end_close_their_connections(server: FaultServer) -> None:
    server.play(answers.no_content())
    mailchimp = AsyncMailchimp(**KEY, base_url=server.url)

    async def call() -> None:
        await mailchimp.customer_journeys.trigger(**TRIGGER)

    gc.collect()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(call())
        asyncio.run(call())
        asyncio.run(mailchimp.aclose())
        gc.collect()
    assert not [warning for warning in caught if issubclass(warning.category, ResourceWarning)]
    assert len(server.requests) == 2


def test_closing_ends_those_who_wait_as_not_sent() -> None:
    inside = asyncio.Event()

    async def main() -> list[Any]:
        async def slow(request: httpx.Request) -> httpx.Response:
            inside.set()
            await asyncio.sleep(0.05)
            return httpx.Response(204)

        mailchimp = answering(slow, max_concurrency=1)
        tasks = [asyncio.create_task(mailchimp.customer_journeys.trigger(**TRIGGER)) for _ in range(4)]
        await inside.wait()
        await mailchimp.aclose()
        return await asyncio.gather(*tasks, return_exceptions=True)

    first, *others = asyncio.run(main())
    assert first is None, "what is under way comes to its end"
    assert {(type(error), error.delivery) for error in others} == {(APIConnectionError, Delivery.NOT_SENT)}


def test_closing_ends_threads_who_wait_as_not_sent() -> None:
    inside, go = threading.Event(), threading.Event()

    def slow(request: httpx.Request) -> httpx.Response:
        inside.set()
        go.wait(5)
        return httpx.Response(204)

    mailchimp = Mailchimp(**KEY, max_concurrency=1, http_client=httpx.Client(transport=httpx.MockTransport(slow)))
    ends: list[Any] = []

    def call() -> None:
        try:
            ends.append(mailchimp.customer_journeys.trigger(**TRIGGER))
        except APIError as error:
            ends.append(error.delivery)

    threads = [threading.Thread(target=call) for _ in range(3)]
    threads[0].start()
    inside.wait(5)
    for thread in threads[1:]:
        thread.start()
    mailchimp.close()
    go.set()
    for thread in threads:
        thread.join(5)
    assert Counter(ends) == {None: 1, Delivery.NOT_SENT: 2}
