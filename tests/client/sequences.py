"""All sequences of up to four attempts over 21 outcomes, sync and async, without sockets and without waiting.

`python -m tests.client.sequences` (or `nox -s sequences`). A script is grown only where the client asks for more, so
that each run is another behaviour. What must hold: a trigger is not sent again once it may have acted, `delivery` says
no less than what happened, and a success is one.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx

from journeykit import APIError, AsyncGenesys, AsyncOcteth, Delivery, Genesys, Octeth, Retry, _clock
from journeykit._lanes import NoCookies

GOOD = {"JourneyID": "18", "id": "1", "displayName": "x"}
REFUSED = (400, 401, 403, 404, 409, 410, 422, 429)
UNCERTAIN = (408, 500, 502, 503, 504, 520)
BEFORE = (httpx.ConnectError, httpx.ConnectTimeout)
AFTER = (httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError)
OUTCOMES: list[Any] = [200, *REFUSED, *UNCERTAIN, *BEFORE, *AFTER, "unreadable"]
ATTEMPTS = 4
Play = Callable[[Callable[..., Any]], Awaitable[Delivery | None]]


class More(BaseException):
    """The script is over, and the client asks again."""


def handler_of(script: list[Any], asked: list[Any]) -> Callable[[httpx.Request], httpx.Response]:
    def handle(request: httpx.Request) -> httpx.Response:
        if len(asked) == len(script):
            raise More
        outcome = script[len(asked)]
        asked.append(outcome)
        if outcome == "unreadable":
            return httpx.Response(200, content=b"<html>")
        if isinstance(outcome, int):
            return httpx.Response(outcome, json=GOOD if outcome == 200 else {})
        raise outcome("x")

    return handle


class Clients:
    """One kind of client and one call of it; `play` runs a script and says how it ended.

    Each run has a client of its own; they share httpx's, whose making costs more than a run.
    """

    def __init__(self, name: str, unsafe: bool, play: Play) -> None:
        self.name, self.unsafe, self.play = name, unsafe, play


def trigger(client: Any) -> Any:
    return client.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)


def read(client: Any) -> Any:
    return client.action_maps.get("1")


def kinds() -> Iterator[Clients]:
    options: dict[str, Any] = {"base_url": "https://vendor.example", "retry": Retry(attempts=ATTEMPTS)}
    octeth, genesys = {**options, "api_key": "key12345"}, {**options, "access_token": "token123"}
    yield Clients("GET trigger, sync", True, sync_play(Octeth, trigger, octeth))
    yield Clients("GET trigger, async", True, async_play(AsyncOcteth, trigger, octeth))
    yield Clients("GET read, sync", False, sync_play(Genesys, read, genesys))
    yield Clients("GET read, async", False, async_play(AsyncGenesys, read, genesys))


def sync_play(cls: Any, call: Callable[[Any], Any], options: dict[str, Any]) -> Play:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    http = httpx.Client(transport=transport, cookies=NoCookies())

    async def play(handler: Any) -> Delivery | None:
        transport.handler = handler
        try:
            call(cls(http_client=http, **options))
        except APIError as error:
            return error.delivery
        return None

    return play


def async_play(cls: Any, call: Callable[[Any], Any], options: dict[str, Any]) -> Play:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    http = httpx.AsyncClient(transport=transport, cookies=NoCookies())

    async def play(handler: Any) -> Delivery | None:
        transport.handler = handler
        try:
            await call(cls(http_client=http, **options))
        except APIError as error:
            return error.delivery
        return None

    return play


def wrong(asked: list[Any], unsafe: bool, found: Delivery | None) -> str:
    """What a run broke, empty where nothing."""
    acted = [outcome not in REFUSED and outcome not in BEFORE for outcome in asked]
    if unsafe and any(acted[:-1]):
        return "sent again after it may have acted"
    if (found is None) != (asked[-1] == 200):
        return "a success that is none, or none that is"
    if found is Delivery.NOT_SENT and ((unsafe and any(acted)) or asked[-1] not in BEFORE):
        return "NOT_SENT, but it may have acted"
    if found is Delivery.REJECTED and unsafe and any(acted):
        return "REJECTED, but it may have acted"
    return ""


def freeze() -> None:
    """Time moves when somebody waits."""
    now = [1000.0]

    def sleep(seconds: float) -> None:
        now[0] += seconds

    async def async_sleep(seconds: float) -> None:
        sleep(seconds)

    changed: dict[str, Any] = {"monotonic": lambda: now[0], "sleep": sleep, "async_sleep": async_sleep}
    for name, function in {**changed, "wall": lambda: datetime.now(UTC)}.items():
        setattr(_clock, name, function)


async def every_kind(longest: int) -> int:
    """How many runs broke something."""
    started, broken = time.process_time(), 0
    for kind in kinds():
        pending: list[list[Any]] = [[outcome] for outcome in OUTCOMES]
        runs = 0
        while pending:
            script, asked = pending.pop(), list[Any]()
            runs += 1
            try:
                problem = wrong(asked, kind.unsafe, await kind.play(handler_of(script, asked)))
            except More:
                pending += [[*script, outcome] for outcome in OUTCOMES] if len(script) < longest else []
                continue
            if problem:
                broken += 1
                print(f"{kind.name}: {problem}: {script}")
        print(f"{kind.name}: {runs} runs, {time.process_time() - started:.0f} s of CPU")
    return broken


def main(longest: int = ATTEMPTS) -> int:
    """The exit status: 0 where nothing is broken."""
    freeze()
    gc.freeze()  # what is imported is no garbage: a tenth of the time
    return 1 if asyncio.run(every_kind(longest)) else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ATTEMPTS))
