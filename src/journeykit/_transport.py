"""The wire of a sync client: slots, connections, the deadline of a request, the reading of its body. Below it there is
only httpx. `_async_transport` is its twin.

`Transport` and `AsyncTransport` are the seam for tests of services. Replace `Transport.http` and `AsyncTransport.http`
by functions that return an httpx client over a mock transport, and no client of this package reaches a network,
whatever its `http_client`. `request.extensions["journeykit"]` names the `vendor` (its package) and the `operation`; a
token request has no such extension. Time is in `_clock`: replace its four functions, and nothing waits.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, ClassVar

import httpx

from . import _clock
from ._answer import Reply
from ._body import Body, BodyError
from ._errors import ConfigurationError
from ._faults import CUT_SHORT, Closed, Progress, connection_error, is_of_transport
from ._pace import Pace

if TYPE_CHECKING:
    from ._attempts import Build
    from ._deadline import Deadline
    from ._request import Call


class Wire:
    """Both kinds of transport, each shared by a client and its copies.

    `pace` is what their calls know of the vendor, `slots` bound the requests under way, `login` the log-ins.
    """

    kind: ClassVar[type[Any]]
    """What a caller may give in place of connections of our own."""
    slots: Any
    login: Any

    def __init__(self, given: object, concurrency: int, max_response_size: int) -> None:
        if given is not None and not isinstance(given, self.kind):
            raise ConfigurationError(f"http_client must be an httpx.{self.kind.__name__}")
        self._given: Any = given
        self._own: Any = None
        self._concurrency = concurrency
        self._largest = max_response_size
        self.pace: Pace = Pace()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether the client is, or the one that the caller gave."""
        return self._closed or (self._given is not None and self._given.is_closed is True)

    def _silence(self, deadline: Deadline) -> float:
        """Seconds of the silence that the vendor asked for, if the call has not waited it out itself."""
        return self.pace.until - _clock.monotonic() if self.pace.until > deadline.silent_until else 0.0

    def _request(
        self, build: Build, call: Call[Any], deadline: Deadline, since: float, progress: Progress, trace: Any
    ) -> httpx.Request:
        """The request of an attempt that was in line `since` then; it is built now, so that a thousand that wait cost
        next to nothing. Raises APIError where it is too late to begin, or the client was closed."""
        limits = deadline.limits(since)
        if self._closed or limits is None:
            raise connection_error(Closed() if self._closed else httpx.ConnectTimeout("deadline"), call)
        return build({"timeout": limits, "trace": trace, "deadline": deadline, "progress": progress})

    def _body(self, headers: httpx.Headers) -> Body:
        encoding = headers["content-encoding"] if "content-encoding" in headers else ""  # noqa: SIM401  twice as fast
        return Body(encoding, self._largest)


class Transport(Wire):
    """Sends the requests of a sync client, from any thread."""

    kind: ClassVar[type[Any]] = httpx.Client
    cancelled: tuple[()] = ()
    """What a cancelled call raises: nothing, in a sync client."""

    def __init__(self, given: object, concurrency: int, max_response_size: int) -> None:
        super().__init__(given, concurrency, max_response_size)
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._own = None
        self._lock = threading.Lock()
        self.login: Any = threading.Lock()
        self.slots: Any = threading.Semaphore(self._concurrency)

    def http(self) -> Any:
        """The client to send with: the caller's, or connections of our own."""
        if self._process != os.getpid():  # a forked child must not write into its parent's connections
            self._begin()
        if self._given is not None:
            return self._given
        if self._own is None:
            with self._lock:
                if self._own is None:
                    from ._lanes import Lanes, NoCookies  # here, since httpx imports httpcore late too

                    self._own = httpx.Client(transport=Lanes(), trust_env=False, cookies=NoCookies())
        return self._own

    def close(self) -> None:
        """Close our connections, not the caller's; requests under way come to their end."""
        self._closed = True
        if self._own is not None and self._process == os.getpid():
            self._own.close()

    async def sleep(self, seconds: float) -> None:
        _clock.sleep(seconds)

    async def turn(self, deadline: Deadline) -> Any:
        """The lock of the log-in, to release; None after waiting in vain."""
        self.http()
        lock = self.login
        return lock if lock.acquire(timeout=deadline.within()) else None

    async def exchange(self, build: Build, call: Call[Any], deadline: Deadline) -> Reply:
        """One request and its answer, body read. Raises our errors, without the request in their context."""
        http, slots, progress = self.http(), self.slots, Progress()
        since, request = _clock.monotonic(), None
        if not slots.acquire(timeout=deadline.timeouts.get("pool")):
            raise connection_error(httpx.PoolTimeout("no free slot"), call)
        try:
            if (silence := self._silence(deadline)) > 0:
                _clock.sleep(silence)
            request = self._request(build, call, deadline, since, progress, progress.trace)
            progress.handed_over = True
            response = http.send(request, auth=None, follow_redirects=False, stream=True)
            try:
                return self._read(response, deadline)
            finally:
                response.close()
        except Exception as error:
            if (reply := hooked(error, request)) is not None:
                return reply
            if http is self._own and self._closed and not progress.seen:  # by another thread, just now
                failure = connection_error(Closed(), call)
            elif is_of_transport(error, progress, http):
                failure = connection_error(error, call, progress, http)
            else:
                raise
        finally:
            slots.release()
        raise failure

    def _read(self, response: httpx.Response, deadline: Deadline) -> Reply:
        if response.is_stream_consumed:  # a mock, or a hook of the caller's that read it
            return Reply(response.status_code, response.headers, response.content)
        try:
            body = self._body(response.headers)
            for chunk in response.stream:  # type: ignore[union-attr]
                body.feed(chunk)
                if deadline.remaining < 0:
                    raise httpx.ReadTimeout("deadline")
            return Reply(response.status_code, response.headers, body.end())
        except (BodyError, *CUT_SHORT) as error:
            return unread(response, error)


def unread(response: httpx.Response, error: Exception) -> Reply:
    """An answer whose body could not be read. Waiting in vain for a success is a timeout; a refusal stays one."""
    if isinstance(error, httpx.TimeoutException) and 200 <= response.status_code <= 299:
        raise error
    why = str(error) if isinstance(error, BodyError) else "the body is cut short"
    return Reply(response.status_code, response.headers, b"", why, not isinstance(error, BodyError))


def hooked(error: Exception, request: httpx.Request | None) -> Reply | None:
    """The answer that a hook of the caller's raised, as httpx's own documentation shows it (`raise_for_status`). None
    where it is of another request: a hook may make calls of its own."""
    if not isinstance(error, httpx.HTTPStatusError) or error._request is not request:
        return None  # its `request` raises where there is none
    response = error.response
    content = response.content if response.is_stream_consumed else b""
    return Reply(response.status_code, response.headers, content, "" if content else "a hook has closed it unread")
