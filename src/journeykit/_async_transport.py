"""The wire of an async client: `_transport`, awaited. Imported by async clients only."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar

import httpx

from . import _clock
from ._answer import Reply
from ._body import BodyError
from ._errors import ConfigurationError, Delivery
from ._faults import CUT_SHORT, Progress, connection_error, give_up, is_of_transport
from ._transport import Wire, hooked, unread

if TYPE_CHECKING:
    from ._attempts import Build
    from ._deadline import Deadline
    from ._request import Call


class AsyncTransport(Wire):
    """Sends the requests of an async client, on the running event loop, cancellable at any point."""

    kind: ClassVar[type[Any]] = httpx.AsyncClient
    cancelled = asyncio.CancelledError
    """What a cancelled call raises."""
    _loop: Any = None

    def http(self) -> Any:
        """The client to send with; connections of our own are made anew for each event loop.

        Raises ConfigurationError in a second event loop beside the first.
        """
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            if self._given is not None and self._loop is not None:
                raise ConfigurationError("http_client was used in another event loop: make one for each loop")
            if self._loop is not None and self._loop.is_running():
                raise ConfigurationError("the client is in use in another event loop: make one for each loop")
            self._own, self._loop = None, loop
            self.slots: Any = asyncio.Semaphore(self._concurrency)
            self.login: Any = asyncio.Lock()
        if self._given is not None:
            return self._given
        if self._own is None:
            from ._async_lanes import AsyncLanes, NoCookies

            self._own = httpx.AsyncClient(transport=AsyncLanes(), trust_env=False, cookies=NoCookies())
        return self._own

    async def aclose(self) -> None:
        """Close our connections, not the caller's; requests under way come to their end."""
        self._closed = True
        own, self._own = self._own, None
        if own is not None and self._loop is asyncio.get_running_loop():
            await own.aclose()

    async def sleep(self, seconds: float) -> None:
        await _clock.async_sleep(seconds)

    async def turn(self, deadline: Deadline) -> Any:
        """The lock of the log-in, to release; None after waiting in vain."""
        self.http()
        lock = self.login
        try:
            async with asyncio.timeout(deadline.within()):
                await lock.acquire()
        except TimeoutError:
            return None
        return lock

    async def exchange(self, build: Build, call: Call[Any], deadline: Deadline) -> Reply:
        """One request and its answer, body read. Raises our errors, without the request in their context."""
        http, slots, progress = self.http(), self.slots, Progress()
        since, request, response = _clock.monotonic(), None, None
        failure: Exception | None = None
        try:
            await self._slot(slots, call, deadline)
            try:
                if (silence := self._silence(deadline)) > 0:
                    await _clock.async_sleep(silence)
                request = self._request(build, call, deadline, since, progress, progress.async_trace)
                async with asyncio.timeout(deadline.within()):
                    progress.handed_over = True
                    response = await http.send(request, auth=None, follow_redirects=False, stream=True)
                    try:
                        return await self._read(response)
                    finally:
                        await response.aclose()
            finally:
                slots.release()
        except TimeoutError:
            late = httpx.ConnectTimeout if progress.delivery is Delivery.NOT_SENT else httpx.ReadTimeout
            if response is not None and not response.is_success:
                return unread(response, late("deadline"))
            failure = connection_error(late("deadline"), call, progress, http)
        except asyncio.CancelledError as cancelled:
            give_up(cancelled, call, progress.delivery)
            raise
        except Exception as error:
            if (reply := hooked(error, request)) is not None:
                return reply
            if not is_of_transport(error, progress, http):
                raise
            failure = connection_error(error, call, progress, http)
        assert failure is not None  # a timeout's block raises what it ends with
        raise failure

    async def _slot(self, slots: asyncio.Semaphore, call: Call[Any], deadline: Deadline) -> None:
        """Wait in line, which is not part of the call's time."""
        if not slots.locked() or (pool := deadline.timeouts.get("pool")) is None:
            await slots.acquire()  # no timer where none is needed: it costs more than the rest
            return
        try:
            async with asyncio.timeout(pool):
                await slots.acquire()
        except TimeoutError:
            raise connection_error(httpx.PoolTimeout("no free slot"), call) from None

    async def _read(self, response: httpx.Response) -> Reply:
        if response.is_stream_consumed:
            return Reply(response.status_code, response.headers, response.content)
        try:
            body = self._body(response.headers)
            async for chunk in response.stream:  # type: ignore[union-attr]
                body.feed(chunk)
            return Reply(response.status_code, response.headers, body.end())
        except (BodyError, *CUT_SHORT) as error:
            return unread(response, error)
