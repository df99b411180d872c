"""Connections of our own: one for each slot, instead of a pool whose cost grows with the square of its connections
(https://github.com/encode/httpcore/issues/1035). A connection that did not end in good order is not used again.

Each is an httpx transport, so that everything which mocks, records or traces httpx finds it. Proxies and certificates
come from the environment, as with httpx.
"""

from __future__ import annotations

import ssl
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import httpcore
import httpx

from ._environment import Environment

if TYPE_CHECKING:
    from ._deadline import Deadline
    from ._faults import Progress

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept; longer, and the race with the vendor's own limit is lost more often."""
ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=KEEPALIVE)


class NoCookies(CookieJar):
    """Keeps none: no vendor's API has any, and httpx would parse every answer for them."""

    def extract_cookies(self, response: object, request: object) -> None: ...


class OneConnection:
    """What both kinds of lane are: httpx's transport over a single connection of httpcore's.

    The request under way has a deadline, and its progress. Our own sockets keep both. Through a proxy, a pool of one
    connection has sockets of httpcore's, whose trace tells of the progress.
    """

    connection: ClassVar[Any]
    backend: ClassVar[Any]
    deadline: Deadline
    progress: Progress
    since: float
    to: tuple[str, bytes]

    def __init__(self, url: httpx.URL, environment: Environment) -> None:
        proxy = environment.proxy(url, socks=True)
        self._traced = proxy is not None
        if proxy is not None:
            super().__init__(verify=environment.tls, proxy=proxy, limits=ONE)  # type: ignore[call-arg]
        else:
            at = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/").origin
            options = {"keepalive_expiry": KEEPALIVE, "network_backend": self.backend(self)}
            self._pool: Any = self.connection(at, environment.tls, **options)

    def begin(self, request: httpx.Request) -> None:
        """The next request. The trace is spared where it is not needed: it costs a twentieth of a call."""
        self.deadline, self.progress = request.extensions["deadline"], request.extensions["progress"]
        if not self._traced:
            del request.extensions["trace"]

    @property
    def _connections(self) -> Sequence[Any]:
        found: Sequence[Any] = getattr(self._pool, "connections", (self._pool,))
        return found

    def is_idle(self) -> bool:
        """Whether the last answer was read to its end."""
        return bool(self._connections) and all(one.is_idle() for one in self._connections)

    def is_over(self) -> bool:
        """Whether the last answer was read to its end, and nothing follows: it would be taken for the next answer."""
        return self.is_idle() and not any(map(_surplus, self._connections))

    def has_expired(self) -> bool:
        """Whether it was idle for too long, or the other side has closed it."""
        return any(one.has_expired() for one in self._connections)

    def abort(self) -> None:
        """Close it at once."""
        raise NotImplementedError


def _surplus(connection: Any) -> bytes:
    """Bytes that came after the end of an answer. httpcore has no public way to ask for them."""
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    state = getattr(connection, "_h11_state", None)
    return b"" if state is None else state.trailing_data[0]


L = TypeVar("L", bound=OneConnection)


class Idle(Generic[L]):
    """Connections that wait for their next request, by where they go; the newest is used first."""

    def __init__(self, make: Callable[[httpx.URL, Environment], L]) -> None:
        self._make: Callable[[httpx.URL, Environment], L] = make
        self._environment = Environment()
        self._lanes: dict[tuple[str, bytes], deque[L]] = {}
        self._closed = False

    def take(self, request: httpx.Request) -> L:
        """One that is open still, or a new one, for a request."""
        to = request.url.scheme, request.url.netloc
        lane = self._waiting(to) or self._make(request.url, self._environment)
        lane.to = to
        lane.begin(request)
        return lane

    def _waiting(self, to: tuple[str, bytes]) -> L | None:
        waiting = self._lanes.get(to)
        while waiting:
            try:
                lane = waiting.pop()
            except IndexError:  # another thread was faster
                break
            if lane.is_idle() and not lane.has_expired():
                return lane
            lane.abort()
        return None

    def give(self, lane: L) -> None:
        """Keep one whose answer was read to its end, close any other, and those that nobody took for a while."""
        if not lane.is_over():
            lane.abort()
            return
        waiting = self._lanes.setdefault(lane.to, deque())
        lane.since = time.monotonic()
        waiting.append(lane)
        with suppress(IndexError):  # another thread was faster
            while waiting[0].since < lane.since - KEEPALIVE:
                waiting.popleft().abort()
        if self._closed:  # asked last: it may have been closed meanwhile
            self.close()

    def close(self) -> None:
        """Close all that wait, and those under way once they are given back."""
        self._closed = True
        for waiting in [*self._lanes.values()]:
            with suppress(IndexError):
                while waiting:
                    waiting.pop().abort()


class _Answer(httpx.SyncByteStream):
    """A body whose end gives its connection back."""

    def __init__(self, body: httpx.SyncByteStream, over: Callable[[], None]) -> None:
        self._body = body
        self._over = over

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        try:
            self._body.close()
        finally:
            self._over()


class _Backend(httpcore.SyncBackend):
    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        self._lane.progress.seen = True
        return _Socket(super().connect_tcp(*args, **options), self._lane)


class _Socket(httpcore.NetworkStream):
    """A socket whose waits do not reach beyond the deadline of the request under way."""

    def __init__(self, stream: httpcore.NetworkStream, lane: Lane) -> None:
        self._stream = stream
        self._lane = lane
        self.close, self.get_extra_info = stream.close, stream.get_extra_info  # type: ignore[method-assign]

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._lane.deadline.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._lane.progress.writing()
        self._stream.write(buffer, self._lane.deadline.within(timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        limit = self._lane.deadline.within(timeout)
        return _Socket(self._stream.start_tls(ssl_context, server_hostname, limit), self._lane)


class Lane(OneConnection, httpx.HTTPTransport):
    """A connection of a sync client."""

    connection, backend = httpcore.HTTPConnection, _Backend

    def abort(self) -> None:
        """Close it."""
        self.close()


class Lanes(httpx.BaseTransport):
    """The connections of a sync client."""

    names_faults = True

    def __init__(self) -> None:
        self._idle = Idle(Lane)

    def close(self) -> None:
        self._idle.close()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        lane = self._idle.take(request)
        try:
            response = lane.handle_request(request)
        except BaseException:
            lane.close()
            raise
        response.stream = _Answer(response.stream, partial(self._idle.give, lane))  # type: ignore[arg-type]
        return response
