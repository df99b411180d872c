"""The wire: slots, connections, the deadline of a request, the reading of its body. Below it there is only httpx.

`Transport` and `AsyncTransport` are the seam for tests of services. Replace `Transport.http` and `AsyncTransport.http`
by functions that return an httpx client over a mock transport, and no client of this package reaches a network,
whatever its `http_client`. `request.extensions["journeykit"]` names the `vendor` (its package) and the `operation`; a
token request has no such extension. Time is in `_clock`: replace its four functions, and nothing waits.
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
from ._errors import APIError, Delivery
from ._faults import CUT_SHORT, TRANSPORT_ERRORS, Closed, Progress, connection_error, give_up, is_httpxs_own
from ._pace import Pace

if TYPE_CHECKING:
    from ._attempts import Build
    from ._deadline import Deadline
    from ._request import Call

NO_SLOT = httpx.PoolTimeout("no free slot")


class Wire:
    """Both kinds of transport. `pace` is what the calls of a client know of its vendor."""

    _connections: Any

    def __init__(self, max_response_size: int) -> None:
        self._largest = max_response_size
        self.pace: Pace = Pace()
        self.closed = False

    def http(self) -> Any:
        """The client to send with: the caller's, or connections of our own."""
        return self._connections.http()

    def _silence(self, deadline: Deadline) -> float:
        """Seconds of the silence that the vendor asked for, if the call has not waited it out itself."""
        return self.pace.until - _clock.monotonic() if self.pace.until > deadline.silent_until else 0.0

    def _too_late(self, call: Call[Any]) -> APIError:
        """The error of a request that is not begun: the client was closed, or it is too late."""
        return connection_error(Closed() if self.closed else httpx.ConnectTimeout("deadline"), call)


class Transport(Wire):
    """Sends the requests of a sync client, from any thread."""

    cancelled: tuple[()] = ()
    """What a cancelled call raises: nothing, in a sync client."""
    _connections: Connections

    def __init__(self, given: object, concurrency: int, max_response_size: int) -> None:
        super().__init__(max_response_size)
        self._connections = Connections(given, concurrency)

    def close(self) -> None:
        """Close our connections, not the caller's; requests under way come to their end."""
        self.closed = True
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
        began = _clock.monotonic()
        if not slots.acquire(timeout=deadline.timeouts.get("pool")):
            raise connection_error(NO_SLOT, call)
        try:
            if (silence := self._silence(deadline)) > 0:
                _clock.sleep(silence)
            if not deadline.waited(began) or self.closed:
                raise self._too_late(call)
            request = build({"timeout": deadline.limits(), "trace": progress.trace, "deadline": deadline})
            progress.handed_over = True
            response = http.send(request, auth=None, follow_redirects=False, stream=True)
            try:
                return self._read(response, deadline)
            finally:
                response.close()
        except httpx.HTTPStatusError as error:
            return hooked(error)
        except TRANSPORT_ERRORS as error:
            failure: Exception = error
        except Exception as error:
            if not progress.handed_over or is_httpxs_own(http):
                raise
            failure = error
        finally:
            slots.release()
        raise connection_error(failure, call, progress, http)

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


class AsyncTransport(Wire):
    """Sends the requests of an async client, on the running event loop, cancellable at any point."""

    _connections: AsyncConnections

    def __init__(self, given: object, concurrency: int, max_response_size: int) -> None:
        super().__init__(max_response_size)
        self._connections = AsyncConnections(given, concurrency)

    @property
    def cancelled(self) -> type[BaseException]:
        """What a cancelled call raises."""
        import asyncio  # imported here and below: programs that use sync clients only import this module too

        return asyncio.CancelledError

    async def aclose(self) -> None:
        """Close our connections, not the caller's; requests under way come to their end."""
        self.closed = True
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
        response = None
        failure: Exception = httpx.ReadTimeout("deadline")
        try:
            await self._slot(slots, call, deadline)
            try:
                request = build({"timeout": deadline.limits(), "trace": progress.async_trace, "deadline": deadline})
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
            if response is not None and not response.is_success:
                return unread(response, failure)
            if progress.delivery is Delivery.NOT_SENT:
                failure = httpx.ConnectTimeout("deadline")
        except httpx.HTTPStatusError as error:
            return hooked(error)
        except TRANSPORT_ERRORS as error:
            failure = error
        except asyncio.CancelledError as cancelled:
            give_up(cancelled, call, progress.delivery)
            raise
        except Exception as error:
            if not progress.handed_over or is_httpxs_own(http):
                raise
            failure = error
        raise connection_error(failure, call, progress, http)

    async def _slot(self, slots: Any, call: Call[Any], deadline: Deadline) -> None:
        """Wait in line, which is not part of the call's time, and out the silence that the vendor asked for."""
        import asyncio

        began = _clock.monotonic()
        if not slots.locked() or (pool := deadline.timeouts.get("pool")) is None:
            await slots.acquire()  # no timer where none is needed: it costs more than the rest
        else:
            try:
                async with asyncio.timeout(pool):
                    await slots.acquire()
            except TimeoutError:
                raise connection_error(NO_SLOT, call) from None
        try:
            if (silence := self._silence(deadline)) > 0:
                await _clock.async_sleep(silence)
            if not deadline.waited(began) or self.closed:
                raise self._too_late(call)
        except BaseException:
            slots.release()
            raise

    async def _read(self, response: httpx.Response) -> Reply:
        if response.is_stream_consumed:
            return Reply(response.status_code, response.headers, response.content)
        try:
            body = Body(response.headers.get("content-encoding", ""), self._largest)
            async for chunk in response.stream:  # type: ignore[union-attr]
                body.feed(chunk)
            return Reply(response.status_code, response.headers, body.end())
        except (BodyError, *CUT_SHORT) as error:
            return unread(response, error)


def unread(response: httpx.Response, error: Exception) -> Reply:
    """An answer whose body could not be read. Waiting in vain for a success is a timeout; a refusal stays one."""
    if isinstance(error, httpx.TimeoutException) and 200 <= response.status_code <= 299:
        raise error
    why = str(error) if isinstance(error, BodyError) else "the body is cut short"
    return Reply(response.status_code, response.headers, b"", why, not isinstance(error, BodyError))


def hooked(error: httpx.HTTPStatusError) -> Reply:
    """The answer that a hook of the caller's raised, as httpx's own documentation shows it (`raise_for_status`)."""
    response = error.response
    content = response.content if response.is_stream_consumed else b""
    return Reply(response.status_code, response.headers, content, "" if content else "a hook has closed it unread")
