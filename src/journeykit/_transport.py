"""The wire: slots, connections, the deadline of a request, the reading of its body. Below it there is only httpx.

`Transport` and `AsyncTransport` are the seam for tests of services. Replace `Transport.http` and `AsyncTransport.http`
by functions that return an httpx client over a mock transport, and no client of this package reaches a network,
whatever its `http_client`; `request.extensions["journeykit"]["operation"]` names the operation, and a token request has
no such extension. Time is in `_clock`: replace its four functions, and nothing waits.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx

from . import _clock
from ._answer import Reply
from ._body import Body, BodyError
from ._connections import AsyncConnections, Connections
from ._errors import Delivery
from ._faults import CUT_SHORT, TRANSPORT_ERRORS, Progress, connection_error, give_up

if TYPE_CHECKING:
    from ._attempts import Build
    from ._deadline import Deadline
    from ._request import Call


class Transport:
    """Sends the requests of a sync client, from any thread."""

    cancelled: tuple[()] = ()
    """What a cancelled call raises: nothing, in a sync client."""

    def __init__(self, given: object, concurrency: int, max_response_size: int) -> None:
        self._connections = Connections(given, concurrency)
        self._largest = max_response_size

    def http(self) -> httpx.Client:
        """The client to send with. Raises RuntimeError after `close`."""
        return self._connections.http()

    def close(self) -> None:
        """Close our connections, not the caller's."""
        self._connections.close()

    async def sleep(self, seconds: float) -> None:
        _clock.sleep(seconds)

    @asynccontextmanager
    async def alone(self, deadline: Deadline) -> AsyncIterator[bool]:
        """One log-in at a time. False after waiting in vain."""
        self.http()
        lock = self._connections.login
        got = lock.acquire(timeout=deadline.within())
        try:
            yield got
        finally:
            if got:
                lock.release()

    async def exchange(self, build: Build, call: Call[Any], deadline: Deadline) -> Reply:
        """One request and its answer, body read. Raises our errors, without the request in their context.

        The request is built once there is a slot for it: a thousand that wait in line cost next to nothing.
        """
        http, slots, progress = self.http(), self._connections.slots, Progress()
        if not slots.acquire(timeout=deadline.within(deadline.timeouts["pool"])):
            raise connection_error(httpx.PoolTimeout("no free slot"), call, unsent=True)
        try:
            request = build({"timeout": deadline.limits(), "trace": progress.trace})
            response = http.send(request, auth=None, follow_redirects=False, stream=True)
            try:
                return self._read(response, deadline)
            finally:
                response.close()
        except TRANSPORT_ERRORS as error:
            failure = error
        finally:
            slots.release()
        raise connection_error(failure, call, progress=progress)

    def _read(self, response: httpx.Response, deadline: Deadline) -> Reply:
        if response.is_stream_consumed:  # a mock, or a hook of the caller's that read it
            return Reply(response.status_code, response.headers, response.content)
        try:
            body = Body(response.headers.get("content-encoding", ""), self._largest)
            for chunk in response.stream:  # type: ignore[union-attr]
                body.feed(chunk)
                if deadline.remaining < 0:
                    raise httpx.ReadTimeout("deadline")
            return Reply(response.status_code, response.headers, body.end())
        except (BodyError, *CUT_SHORT) as error:
            return unread(response, error)


class AsyncTransport:
    """Sends the requests of an async client, on the running event loop, cancellable at any point."""

    def __init__(self, given: object, concurrency: int, max_response_size: int) -> None:
        self._connections = AsyncConnections(given, concurrency)
        self._largest = max_response_size

    @property
    def cancelled(self) -> type[BaseException]:
        """What a cancelled call raises."""
        import asyncio  # imported here and below: programs that use sync clients only import this module too

        return asyncio.CancelledError

    def http(self) -> httpx.AsyncClient:
        """The client to send with. Raises RuntimeError after `aclose`, ConfigurationError in a second event loop."""
        return self._connections.http()

    async def aclose(self) -> None:
        """Close our connections, not the caller's."""
        await self._connections.aclose()

    async def sleep(self, seconds: float) -> None:
        await _clock.async_sleep(seconds)

    @asynccontextmanager
    async def alone(self, deadline: Deadline) -> AsyncIterator[bool]:
        """One log-in at a time. False after waiting in vain."""
        import asyncio

        self.http()
        lock = self._connections.login
        try:
            async with asyncio.timeout(deadline.within()):
                await lock.acquire()
        except TimeoutError:
            yield False
            return
        try:
            yield True
        finally:
            lock.release()

    async def exchange(self, build: Build, call: Call[Any], deadline: Deadline) -> Reply:
        """One request and its answer, body read. Raises our errors, without the request in their context."""
        import asyncio

        http, slots, progress = self.http(), self._connections.slots, Progress()
        failure: Exception = httpx.PoolTimeout("no free slot")
        sending = False
        try:
            async with asyncio.timeout(deadline.within(deadline.timeouts["pool"]) if slots.locked() else None):
                await slots.acquire()  # at once where there is a slot, and no timer is worth its price
            try:
                request = build({"timeout": deadline.limits(), "trace": progress.async_trace})
                async with asyncio.timeout(deadline.within()):
                    sending = True
                    response = await http.send(request, auth=None, follow_redirects=False, stream=True)
                try:
                    return await self._read(response, deadline)
                finally:
                    await response.aclose()
            finally:
                slots.release()
        except TimeoutError:
            unsent = progress.delivery is Delivery.NOT_SENT
            failure = (httpx.ConnectTimeout if unsent else httpx.ReadTimeout)("deadline") if sending else failure
        except TRANSPORT_ERRORS as error:
            failure = error
        except asyncio.CancelledError as cancelled:
            give_up(cancelled, call, progress.delivery if sending else Delivery.NOT_SENT)
            raise
        raise connection_error(failure, call, progress=progress)

    async def _read(self, response: httpx.Response, deadline: Deadline) -> Reply:
        if response.is_stream_consumed:
            return Reply(response.status_code, response.headers, response.content)
        import asyncio

        try:
            body = Body(response.headers.get("content-encoding", ""), self._largest)
            async with asyncio.timeout(deadline.within()):
                async for chunk in response.stream:  # type: ignore[union-attr]
                    body.feed(chunk)
            return Reply(response.status_code, response.headers, body.end())
        except TimeoutError:
            return unread(response, httpx.ReadTimeout("deadline"))
        except (BodyError, *CUT_SHORT) as error:
            return unread(response, error)


def unread(response: httpx.Response, error: Exception) -> Reply:
    """An answer whose body could not be read. Waiting in vain for a success is a timeout; a refusal stays one."""
    if isinstance(error, httpx.TimeoutException) and 200 <= response.status_code <= 299:
        raise error
    why = str(error) if isinstance(error, BodyError) else "the body is cut short"
    return Reply(response.status_code, response.headers, b"", why, not isinstance(error, BodyError))
