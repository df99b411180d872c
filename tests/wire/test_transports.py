"""The fault table: what `delivery` says over each transport, and how many requests the server sees.

Whatever the transport: a trigger is never sent twice by us, and never NOT_SENT where the server has seen it. The
transports of other projects are judged in a session of their own (`nox -s transports`); what they repeat by themselves
is counted apart.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx
import pytest

from journeykit import APIConnectionError, APIError, AsyncGenesys, AsyncOcteth, Delivery, Genesys, Octeth, Retry

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
ENDS = (breakage.close_at_first_bytes, breakage.reset_unread, breakage.close_after_request)
"""Ends of a kept connection, just as the next request goes out."""
REPLAYED = {("httpx-aiohttp", "GET trigger")}
"""Calls that a library sends a second time by itself, where a connection that it has used before ends."""
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


CALLS: dict[str, tuple[Any, dict[str, Any], Callable[[Any], Any]]] = {
    "GET trigger": (
        AsyncOcteth,
        {"api_key": "key12345"},
        lambda octeth: octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1),
    ),
    "POST trigger": (
        AsyncGenesys,
        {"access_token": "token123"},
        lambda genesys: genesys.action_maps.create({"displayName": "Bought"}),
    ),
    "read": (AsyncGenesys, {"access_token": "token123"}, lambda genesys: genesys.action_maps.get("1")),
}
WORKS = answers.json_answer({"JourneyID": "18", "id": "1", "displayName": "Bought"})


async def outcome(
    transport: Any,
    url: str,
    call: str,
    retry: Retry | None,
    idle: Callable[[], object] | None = None,
    read: float = 0.2,
) -> Delivery | None:
    """How a call ends: over a new connection, or over one that has served another call and was `idle` since."""
    http = None if transport is None else httpx.AsyncClient(transport=transport)
    cls, login, use = CALLS[call]
    given: dict[str, Any] = {} if http is None else {"http_client": http}
    options: dict[str, Any] = {
        "retry": retry,
        "timeout": httpx.Timeout(10 * read, read=read),
        "base_url": url,
        "allow_http": True,
        **given,
    }
    try:
        async with cls(**login, **options) as client:
            if idle is not None:
                await use(client)
                await asyncio.to_thread(idle)
                await asyncio.sleep(0)  # what has come to the socket comes to the transport
            await use(client)
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
@pytest.mark.parametrize("trigger", ["GET trigger", "POST trigger"])
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
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_connection_that_was_closed_while_it_was_idle(name: str, call: str, server: FaultServer) -> None:
    """Ours is not used again: the call goes out over a new one."""
    closed = threading.Semaphore(0)
    server.play(answers.and_gone(WORKS, closed), WORKS)
    found = asyncio.run(outcome(transport_of(name), server.url, call, None, lambda: closed.acquire(timeout=20), 20))
    if name in OURS:
        assert (found, len(server.requests)) == (None, 2)
    else:
        assert found is not Delivery.NOT_SENT or len(server.requests) == 1
        assert len(server.requests) <= 2


@pytest.mark.parametrize("name", TRANSPORTS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_connection_that_is_closed_as_the_request_goes_out(
    name: str, call: str, end: Behaviour, server: FaultServer
) -> None:
    """A trigger may have been read: it is not sent again. A read is, over a new connection."""
    server.play(WORKS, end, WORKS)
    retry = Retry(base_delay=0)
    found = asyncio.run(outcome(transport_of(name), server.url, call, retry, lambda: None, 20))
    attempts = server.exchanges - 1
    if call == "read":
        assert (found, attempts) == (None, 2)
    elif (name, call) not in REPLAYED:
        assert (found, attempts) == (Delivery.UNKNOWN, 1)
    else:
        assert (found, attempts) == (None, 2)


@pytest.mark.parametrize("given", [False, True], ids=["own", "httpx"])
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_same_of_a_sync_client(given: bool, end: Behaviour, server: FaultServer) -> None:
    with httpx.Client() as http:
        options: dict[str, Any] = {"base_url": server.url, "retry": Retry(base_delay=0)}
        options |= {"http_client": http} if given else {}
        with Octeth(api_key="key12345", **options) as octeth:
            server.play(WORKS, end, WORKS)
            octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)
            with pytest.raises(APIConnectionError) as caught:
                octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)
        assert (caught.value.delivery, server.exchanges) == (Delivery.UNKNOWN, 2)
        with Genesys(access_token="token123", **options) as genesys:
            server.play(WORKS, end, WORKS)
            assert [genesys.action_maps.get("1").id for _ in range(2)] == ["1", "1"]
        assert server.exchanges == 3


@pytest.mark.parametrize("name", TRANSPORTS)
def test_refused(name: str) -> None:
    """Nothing listens: ours know that nothing was sent, the others may say that they do not know."""
    found = asyncio.run(outcome(transport_of(name), "http://127.0.0.1:9", "GET trigger", Retry()))
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
    found = asyncio.run(outcome(transport, "http://127.0.0.1:9", "GET trigger", Retry()))
    if error is httpx.ConnectError and kind == "mock":
        assert found is Delivery.NOT_SENT
    else:
        assert (found, len(seen)) == (Delivery.UNKNOWN, 1)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_aiohttp_goes_through_the_proxy_of_the_environment(
    scheme: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = transport_of("aiohttp, ours")
    monkeypatch.setenv(
        f"{scheme.upper()}_PROXY", server.play(answers.json_answer({}, 403)).url.replace("//", "//ada:word@")
    )
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    found = asyncio.run(outcome(transport, f"{scheme}://vendor.example", "POST trigger", None, read=20))
    (request,) = server.requests
    assert request.headers["proxy-authorization"] == "Basic YWRhOndvcmQ="
    if scheme == "http":
        assert (found, request.path) == (Delivery.REJECTED, "http://vendor.example/api/v2/journey/actionmaps")
    else:
        assert (found, request.method) == (Delivery.NOT_SENT, "CONNECT")
        assert "authorization" not in request.headers
