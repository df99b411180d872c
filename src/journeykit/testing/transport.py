"""The wire of a mock: handlers for httpx's own `MockTransport`, whose exceptions the facade takes at their word."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from journeykit._errors import APIError
from journeykit._faults import BEFORE_SENDING

CONNECT = "connection.connect_tcp.started"
SEND = "http11.send_request_headers.started"


def traced(answer: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    """Answers sync requests, and tells the trace what a socket would have told."""

    def handle(request: httpx.Request) -> httpx.Response:
        trace = request.extensions.get("trace", _silent)
        trace(CONNECT, {})
        try:
            response = answer(request)
        except BEFORE_SENDING:
            raise
        except APIError:
            _as_it_is(request)
            raise
        except Exception:
            trace(SEND, {})
            raise
        trace(SEND, {})
        return response

    return httpx.MockTransport(handle)


def async_traced(answer: Callable[[httpx.Request], Awaitable[httpx.Response]]) -> httpx.MockTransport:
    """`traced`, awaited."""

    async def handle(request: httpx.Request) -> httpx.Response:
        trace = request.extensions.get("trace", _silent)
        await _told(trace(CONNECT, {}))
        try:
            response = await answer(request)
        except BEFORE_SENDING:
            raise
        except APIError:
            _as_it_is(request)
            raise
        except Exception:
            await _told(trace(SEND, {}))
            raise
        await _told(trace(SEND, {}))
        return response

    return httpx.MockTransport(handle)


def _as_it_is(request: httpx.Request) -> None:
    """Let the facade pass on an error of its own, which the test has made: it was not the transport's."""
    if (progress := request.extensions.get("progress")) is not None:
        progress.handed_over = False


def _silent(event: str, info: dict[str, Any]) -> None:
    """The trace of a request that has none."""


async def _told(result: object) -> None:
    if inspect.isawaitable(result):
        await result
