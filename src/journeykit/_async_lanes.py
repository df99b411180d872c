"""Connections of our own for async clients: `_lanes`, awaited. Imported by async clients only."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import closing, suppress
from functools import partial

import httpcore
import httpx

from ._lanes import Idle, OneConnection
from ._lanes import NoCookies as NoCookies
from ._streams import Backend


class AsyncLane(OneConnection, httpx.AsyncHTTPTransport):
    """A connection of an async client."""

    connection, backend = httpcore.AsyncHTTPConnection, Backend

    def abort(self) -> None:
        """Close it at once, which a cancellation cannot interrupt."""
        with suppress(StopIteration), closing(self.aclose()) as steps:
            steps.send(None)  # sockets are closed before the first time that it waits


class AsyncLanes(httpx.AsyncBaseTransport):
    """The connections of an async client in one event loop.

    They are closed with the client, or with the loop: `asyncio.run` ends its asynchronous generators.
    """

    def __init__(self) -> None:
        self.names_faults = True
        self._idle = Idle(AsyncLane)
        self._open = _until_the_loop_ends(self._idle)
        with suppress(StopIteration):
            self._open.__anext__().send(None)

    async def aclose(self) -> None:
        """Close those that wait, and those under way once their calls are over."""
        await self._open.aclose()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        lane = self._idle.take(request)
        try:
            response = await lane.handle_async_request(request)
        except BaseException:
            lane.abort()
            raise
        response.stream = _AsyncAnswer(response.stream, partial(self._idle.give, lane))  # type: ignore[arg-type]
        return response


async def _until_the_loop_ends(idle: Idle[AsyncLane]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        idle.close()
        await asyncio.sleep(0)  # in which the sockets are closed


class _AsyncAnswer(httpx.AsyncByteStream):
    def __init__(self, body: httpx.AsyncByteStream, over: Callable[[], None]) -> None:
        self._body = body
        self._over = over

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()

    async def aclose(self) -> None:
        try:
            await self._body.aclose()
        finally:
            self._over()
