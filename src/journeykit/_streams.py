"""Sockets of an async client, on asyncio alone: reading and writing as httpcore asks for, closing without waiting.

httpcore's own sockets go through anyio: they cost half as much again, and a call that is cancelled while it connects
can leave one open (https://github.com/encode/httpcore/issues/1099). Imported by async clients only.
"""

from __future__ import annotations

import asyncio
import select
import ssl
from collections import deque
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    from ._async_lanes import AsyncLane

ENOUGH = 256 * 1024
"""Bytes that may wait to be read before the other side is told to wait."""
EYEBALLS = 0.25
"""Seconds before the next address of a host is tried beside the first (RFC 8305)."""


class Backend(httpcore.AsyncNetworkBackend):
    """Makes connections of one lane, whose request under way hears how far it came."""

    def __init__(self, lane: AsyncLane) -> None:
        self._lane = lane

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **options: Any
    ) -> Stream:
        self._lane.progress.seen = True
        loop = asyncio.get_running_loop()
        several: dict[str, Any] = {}
        if isinstance(loop, asyncio.BaseEventLoop) and not host.replace(".", "").isdigit() and ":" not in host:
            several["happy_eyeballs_delay"] = EYEBALLS  # which uvloop does not know
        try:
            async with asyncio.timeout(timeout):
                _, stream = await loop.create_connection(lambda: Stream(loop, self._lane), host, port, **several)
        except TimeoutError:
            raise httpcore.ConnectTimeout from None
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return stream


class Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One connection. What is written leaves with the next `read`, so that a request is one packet."""

    _transport: Any

    def __init__(self, loop: asyncio.AbstractEventLoop, lane: AsyncLane) -> None:
        self._loop = loop
        self._lane = lane
        self._received: deque[bytes] = deque()
        self._size = 0
        self._unsent: list[bytes] = []
        self._patience: float | None = None
        self._full = self._ended = False
        self._error: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received.append(data)
        self._size += len(data)
        if self._size > ENOUGH:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended, self._error = True, self._error or exc
        self._wake()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def _wait(self, timeout: float | None, late: type[Exception]) -> None:
        """Until something happens."""
        self._waiter = waiter = self._loop.create_future()
        timer = None if timeout is None else self._loop.call_later(timeout, _too_late, waiter, late)
        try:
            await waiter
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._lane.progress.writing()
        self._unsent.append(buffer)
        self._patience = timeout

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._unsent:
            self._transport.write(b"".join(self._unsent))
            self._unsent.clear()
        while self._full and not self._ended:
            await self._wait(self._patience, httpcore.WriteTimeout)
        while not self._received and not self._ended:
            await self._wait(timeout, httpcore.ReadTimeout)
        if self._received:
            data = self._received.popleft()
            self._size -= len(data)
            if not self._received:
                self._transport.resume_reading()
            return data
        if self._error is not None:
            raise httpcore.ReadError(str(self._error))
        return b""

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        try:
            async with asyncio.timeout(timeout):
                self._transport = await self._loop.start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            self._transport.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout from None
            if isinstance(error, OSError):  # which ssl.SSLError is
                raise httpcore.ConnectError(str(error)) from error
            raise
        return self

    async def aclose(self) -> None:
        self._transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._ended or bool(self._received) or _readable(self._transport.get_extra_info("socket"))
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport.get_extra_info(names.get(info, info))


def _too_late(waiter: asyncio.Future[None], late: type[Exception]) -> None:
    if not waiter.done():
        waiter.set_exception(late())


def _readable(sock: Any) -> bool:
    """Whether a read would end at once: on an idle connection, because the other side has closed it."""
    if sock is None or sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))
