"""Repetition seen from outside: how often, after how long, by whose wish, and who is told. No time is spent."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from journeykit import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    Attempt,
    ConfigurationError,
    Delivery,
    JourneyKitError,
    RateLimitError,
    Retry,
    ServerError,
)

from .clock import Clock
from .vendor import Answer, Vendor, client_of, opened, says

OUTCOME = {"displayName": "Bought"}
WORKS = says(200, OUTCOME)
DOWN = says(503, {})


def get(client: Any) -> Any:
    return client.outcomes.get("1")


def create(client: Any) -> Any:
    return client.outcomes.create(display_name="Bought")


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("reset")


def refused(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


def test_the_hook_hears_of_every_wait(mode: str, clock: Clock) -> None:
    heard: list[Attempt] = []
    vendor = Vendor(DOWN, broken, WORKS)
    with opened(mode, "Genesys", vendor, retry=Retry(attempts=5, on_retry=heard.append)) as client:
        get(client)
    assert [attempt.number for attempt in heard] == [1, 2]
    assert [type(attempt.error) for attempt in heard] == [ServerError, APIConnectionError]
    assert [attempt.wait for attempt in heard] == clock.waited
    assert all(attempt.error.operation == "getJourneyOutcome" for attempt in heard)


def test_the_hook_hears_nothing_where_nothing_is_repeated(mode: str, clock: Clock) -> None:
    heard: list[Attempt] = []
    for call, answer in ((create, DOWN), (create, broken), (get, says(404, {})), (get, WORKS)):
        vendor = Vendor(answer)
        with opened(mode, "Genesys", vendor, retry=Retry(on_retry=heard.append)) as client:
            with suppress(JourneyKitError):
                call(client)
            assert vendor.count == 1
    assert (heard, clock.waited) == ([], [])


def test_what_the_hook_raises_ends_the_call(mode: str, clock: Clock) -> None:
    def stop(attempt: Attempt) -> None:
        raise LookupError("enough")

    vendor = Vendor(DOWN)
    with opened(mode, "Genesys", vendor, retry=Retry(on_retry=stop)) as client, pytest.raises(LookupError):
        get(client)
    assert (vendor.count, clock.waited) == (1, [])


@pytest.mark.parametrize("attempts", [1, 2, 5])
def test_attempts_count_the_first_one(mode: str, clock: Clock, attempts: int) -> None:
    vendor = Vendor(DOWN)
    with opened(mode, "Genesys", vendor, retry=Retry(attempts=attempts)) as client, pytest.raises(ServerError):
        get(client)
    assert (vendor.count, len(clock.waited)) == (attempts, attempts - 1)


def test_none_sends_once(mode: str, clock: Clock) -> None:
    vendor = Vendor(refused)
    with opened(mode, "Genesys", vendor, retry=None) as client, pytest.raises(APIConnectionError):
        get(client)
    assert vendor.count == 1


def test_the_waits_grow_and_are_capped(mode: str, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    retry = Retry(attempts=7, base_delay=0.5, max_delay=4)
    with opened(mode, "Genesys", Vendor(DOWN), retry=retry) as client, pytest.raises(ServerError):
        get(client)
    assert clock.waited == [0.5, 1, 2, 4, 4, 4]


def test_a_copy_may_repeat_otherwise(mode: str, clock: Clock) -> None:
    vendor = Vendor(DOWN)
    with opened(mode, "Genesys", vendor, retry=Retry(attempts=4)) as client:
        for chosen, count in ((client.with_options(retry=None), 1), (client, 4)):
            before = vendor.count
            with pytest.raises(ServerError):
                get(chosen)
            assert vendor.count - before == count
        eager = client.with_options(retry=Retry(attempts=2)).with_options(timeout=9)
        with pytest.raises(ServerError):
            get(eager)
        assert vendor.count == 7


@pytest.mark.parametrize(
    ("call", "answer", "count"),
    [
        (create, refused, 3),
        (create, says(429, {}), 3),
        (create, DOWN, 1),
        (create, broken, 1),
        (create, says(200, content="<html>"), 1),
        (get, refused, 3),
        (get, says(429, {}), 3),
        (get, DOWN, 3),
        (get, broken, 3),
        (get, says(500, {}), 1),
        (get, says(400, {}), 1),
        (get, says(302), 1),
    ],
)
def test_only_what_may_be_is_repeated(mode: str, clock: Clock, call: Any, answer: Answer, count: int) -> None:
    vendor = Vendor(answer)
    with opened(mode, "Genesys", vendor, retry=Retry(attempts=3)) as client, pytest.raises(JourneyKitError):
        call(client)
    assert vendor.count == count


def test_octeths_triggers_by_get_are_never_repeated(mode: str, clock: Clock) -> None:
    for answer in (broken, DOWN, says(502, content="<html>"), says(200, content="{")):
        vendor = Vendor(answer)
        with opened(mode, "Octeth", vendor) as client, pytest.raises(APIError) as caught:
            client.subscriber_journeys.trigger(journey_id=1, list_id=2, subscriber_id=3)
        assert vendor.requests[0].method == "GET"
        assert (vendor.count, caught.value.delivery) == (1, Delivery.UNKNOWN)


@pytest.mark.parametrize(
    ("value", "waited", "count"),
    [("7", [7, 7], 3), ("0", [0, 0], 3), ("60", [60], 2), ("61", [], 1), ("86400", [], 1)],
)
def test_retry_after_is_honoured_up_to_its_cap_and_the_deadline(
    mode: str, clock: Clock, value: str, waited: list[float], count: int
) -> None:
    vendor = Vendor(says(429, {}, Retry_After=value))
    with opened(mode, "Genesys", vendor, retry=Retry(deadline=100)) as client:
        with pytest.raises(RateLimitError) as caught:
            create(client)
        assert caught.value.retry_after == float(value)
    assert (clock.waited, vendor.count) == (waited, count)


def test_retry_after_as_a_date(mode: str, clock: Clock) -> None:
    date = format_datetime(clock.today + timedelta(seconds=20), usegmt=True)
    vendor = Vendor(says(503, {}, Retry_After=date), WORKS)
    with opened(mode, "Genesys", vendor) as client:
        get(client)
    assert clock.waited == [20]


def test_the_deadline_bounds_all_attempts_and_waits(mode: str, clock: Clock) -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        clock.pass_(10)
        return httpx.Response(503)

    vendor = Vendor(slow)
    retry = Retry(attempts=99, base_delay=5, max_delay=5, deadline=45)
    start = clock.now
    with opened(mode, "Genesys", vendor, retry=retry, timeout=20) as client, pytest.raises(ServerError):
        get(client)
    assert clock.now - start <= 45
    assert 1 < vendor.count < 99
    assert {request.extensions["timeout"]["read"] for request in vendor.requests} == {20}, "none begins too late"


class Slow(httpx.SyncByteStream):
    """A body in pieces, each so many seconds after the one before."""

    def __init__(self, clock: Clock, every: float) -> None:
        self.clock, self.every = clock, every

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(99):
            self.clock.pass_(self.every)
            yield b" "


def test_a_body_in_slow_pieces_ends_a_read_timeout_after_the_deadline_at_the_latest(clock: Clock) -> None:
    """httpx asks for the read timeout once a body: with a caller's own client, the last piece may come that late."""
    vendor = Vendor(lambda request: httpx.Response(200, stream=Slow(clock, 25)))
    start = clock.now
    with opened("sync", "Genesys", vendor, retry=Retry(attempts=1)) as client, pytest.raises(APITimeoutError) as caught:
        get(client)
    assert caught.value.delivery is Delivery.UNKNOWN
    assert 60 < clock.now - start <= 60 + 30


def test_a_timeout_longer_than_the_deadline_is_the_callers_wish(mode: str, clock: Clock) -> None:
    vendor = Vendor(WORKS)
    with opened(mode, "Genesys", vendor, retry=Retry(deadline=5)) as client:
        client.outcomes.get("1", timeout=300)
    assert vendor.requests[0].extensions["timeout"]["read"] == 300


def test_a_call_may_bring_its_own_timeout(mode: str) -> None:
    vendor = Vendor(WORKS)
    with opened(mode, "Genesys", vendor, timeout=20) as client:
        get(client)
        client.outcomes.get("1", timeout=3)
        client.outcomes.get("1", timeout=httpx.Timeout(9, connect=2))
    assert [round(request.extensions["timeout"]["read"]) for request in vendor.requests] == [20, 3, 9]
    assert [round(request.extensions["timeout"]["connect"]) for request in vendor.requests] == [5, 3, 2]


def test_an_error_of_the_last_attempt_is_the_one_raised(mode: str, clock: Clock) -> None:
    vendor = Vendor(DOWN, broken, refused)
    with opened(mode, "Genesys", vendor) as client, pytest.raises(APIConnectionError, match="ConnectError") as caught:
        get(client)
    assert type(caught.value.__cause__) is httpx.ConnectError
    assert caught.value.__context__ is None


def test_a_task_cancelled_while_it_waits_sends_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(DOWN)

    async def main() -> None:
        waiting = asyncio.Event()

        async def wait(seconds: float) -> None:
            waiting.set()
            await asyncio.Event().wait()

        monkeypatch.setattr("journeykit._clock.async_sleep", wait)
        async with client_of("async", "Genesys", vendor) as client:
            task = asyncio.ensure_future(get(client))
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert caught.value.operation == "getJourneyOutcome"  # type: ignore[attr-defined]

    asyncio.run(main())
    assert vendor.count == 1


def test_waiting_holds_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """One call waits to be repeated; another goes through the only slot meanwhile."""
    calls = itertools.count()

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503) if next(calls) == 0 else httpx.Response(200, json=OUTCOME)

    async def main() -> None:
        async def wait(seconds: float) -> None:
            assert (await get(client)).display_name == "Bought"

        monkeypatch.setattr("journeykit._clock.async_sleep", wait)
        async with client_of("async", "Genesys", answer, max_concurrency=1, timeout=2) as client:
            await get(client)

    asyncio.run(main())
    assert next(calls) == 3


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"attempts": -1},
        {"base_delay": -0.1},
        {"max_delay": -1},
        {"max_retry_after": -1},
        {"deadline": 0},
        {"deadline": float("nan")},
        {"attempts": True},
        {"attempts": 2.5},
        {"attempts": "3"},
        {"base_delay": "1"},
        {"max_delay": None},
        {"max_retry_after": True},
        {"on_retry": 5},
    ],
    ids=str,
)
def test_a_retry_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Retry(**wrong)


def test_what_is_called_back_is_not_async() -> None:
    with pytest.raises(ConfigurationError, match="on_retry must be a function that is not async"):
        Retry(on_retry=asyncio.sleep)  # type: ignore[arg-type]


def test_a_retry_is_frozen_and_named() -> None:
    with pytest.raises(AttributeError):
        Retry().attempts = 5  # type: ignore[misc]
    with pytest.raises(TypeError):
        Retry(3)  # type: ignore[call-arg]
    assert Retry() == Retry(attempts=3, base_delay=0.5, max_delay=8.0, max_retry_after=60.0, deadline=60.0)


@pytest.mark.parametrize("wrong", [3, True, "always", {"attempts": 3}])
def test_retry_takes_a_retry(mode: str, wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="Retry"):
        client_of(mode, "Genesys", retry=wrong)
