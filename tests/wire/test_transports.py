"""The fault table: what `delivery` says over each transport, and how many requests the server sees.

Whatever the transport: a trigger is never sent twice by us, and never NOT_SENT where the server has seen it. The
transports of other projects are judged in a session of their own (`nox -s transports`); what they repeat by themselves
is counted apart.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx
import pytest

from journeykit import APIError, AsyncGenesys, AsyncOcteth, Delivery, Retry

from . import answers, breakage
from .server import Behaviour, FaultServer

TRANSPORTS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "own": ("journeykit", lambda module: None),
    "httpx": ("httpx", lambda module: httpx.AsyncHTTPTransport()),
    "aiohttp, ours": ("journeykit.aiohttp", lambda module: module.Transport()),
    "httpx-aiohttp": ("httpx_aiohttp", lambda module: module.AiohttpTransport()),
    "pyreqwest": ("pyreqwest.compatibility.httpx", lambda module: module.HttpxTransport()),
}
OURS = {"own", "httpx", "aiohttp, ours"}
FAULTS: dict[str, Behaviour] = {
    "closed unread": breakage.close_unread,
    "reset unread": breakage.reset_unread,
    "closed after the request": breakage.close_after_request,
    "reset before the head": breakage.reset_before_head,
    "reset in the head": breakage.reset_in_head,
    "garbage": breakage.garbage,
    "silence": breakage.stall_before_head,
    "stalled body": breakage.stall_in_body,
    "cut body": breakage.truncated,
    "reset in the body": breakage.reset_in_body,
    "307": answers.answer(307, b"", Location="/elsewhere"),
    "503": answers.json_answer({}, 503),
}


async def outcome(transport: Any, url: str, trigger: str, retry: Retry | None) -> Delivery | None:
    http = None if transport is None else httpx.AsyncClient(transport=transport)
    options: dict[str, Any] = {"retry": retry, "timeout": httpx.Timeout(2, read=0.2), "base_url": url}
    given: dict[str, Any] = {} if http is None else {"http_client": http}
    try:
        if trigger == "GET":
            async with AsyncOcteth(api_key="key12345", **options, **given) as octeth:
                await octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)
        else:
            async with AsyncGenesys(access_token="token123", **options, **given) as genesys:
                await genesys.action_maps.create({"displayName": "Bought"})
    except APIError as error:
        return error.delivery
    finally:
        if http is not None:
            await http.aclose()
    return None


def transport_of(name: str) -> Any:
    module, make = TRANSPORTS[name]
    try:
        return make(import_module(module))
    except ImportError:
        pytest.skip(f"{module} is there in nox -s transports")


@pytest.mark.parametrize("name", TRANSPORTS)
@pytest.mark.parametrize("trigger", ["GET", "POST"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_faults(name: str, trigger: str, server: FaultServer) -> None:
    wrong = []
    for fault, behaviour in FAULTS.items():
        for retry in (None, Retry()):
            server.requests.clear()
            server.play(behaviour)
            found = asyncio.run(outcome(transport_of(name), server.url, trigger, retry))
            seen = len(server.requests)
            if (name in OURS and seen > 1) or found is Delivery.NOT_SENT:
                wrong.append((fault, retry is not None, found, seen))
    assert not wrong


@pytest.mark.parametrize("name", TRANSPORTS)
def test_refused(name: str) -> None:
    """Nothing listens: ours know that nothing was sent, the others may say that they do not know."""
    found = asyncio.run(outcome(transport_of(name), "http://127.0.0.1:9", "GET", Retry()))
    assert found is Delivery.NOT_SENT or (name not in OURS and found is Delivery.UNKNOWN)


@pytest.mark.parametrize("kind", ["mock", "asgi"])
@pytest.mark.parametrize("error", [httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError, httpx.ConnectError])
def test_in_process(kind: str, error: type[httpx.TransportError]) -> None:
    """A mock's ConnectError was never sent; an application's may come of a call that it made itself."""
    seen: list[object] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        raise error("x")

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope)
        raise error("x")

    transport = httpx.MockTransport(handler) if kind == "mock" else httpx.ASGITransport(app)
    found = asyncio.run(outcome(transport, "http://127.0.0.1:9", "GET", Retry()))
    if error is httpx.ConnectError and kind == "mock":
        assert found is Delivery.NOT_SENT
    else:
        assert (found, len(seen)) == (Delivery.UNKNOWN, 1)
