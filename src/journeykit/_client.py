"""The sync client: the steps of `_flow.Flow` with blocking I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx
from journeykit_clients.operation import Operation
from journeykit_clients.types import Response

from . import _clock
from ._answer import Reply
from ._core import Setup
from ._faults import CUT_SHORT, TRANSPORT_ERRORS, Progress, connection_error
from ._flow import Build, Flow, Limits, within
from ._options import from_environment
from ._pool import Pool
from ._read import BodyError
from ._request import Call

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from journeykit_clients.operation import Headers, Query, Wait

    from ._options import CallOptions, Options
    from ._paging import Pager

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]
    raise RuntimeError("a sync client must not wait for an event loop")


class Client(Flow):
    """A client of one vendor. Safe to share between threads; close it, or use it in a `with` block."""

    _tasks = False

    def __init__(self, setup: Setup, options: Options) -> None:
        super().__init__(setup, options)
        self._pool = Pool(options.get("http_client"), self._concurrency)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """A client from the vendor's environment variables; those that are empty or unset are left out."""
        return cls(**from_environment(cls._environment), **options)  # type: ignore[arg-type, misc]

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """A copy with another `timeout`, `retry` or more `headers`; it shares the connections and the log-in."""
        copy: Self = self._with(options)
        return copy

    def close(self) -> None:
        """Close the connections. Copies made by `with_options` are closed with it; a given `http_client` is not."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def call(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait
    ) -> T:
        """Send one operation of the contract; the resources' methods do."""
        return run(self._send(self._call(operation, path, query, body, headers, timeout)))[1]

    def call_raw(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait
    ) -> Response[T]:
        """`call`, returning the whole response."""
        return self._response(*run(self._send(self._call(operation, path, query, body, headers, timeout))))

    def paginate(
        self, operation: Operation[Any], path: str, query: Query, headers: Headers, timeout: Wait, max_pages: int | None
    ) -> Pager[Any, Any]:
        """All pages of a listing, fetched as they are needed."""
        from ._paging import Pager

        return Pager(self, operation, path, query, headers, timeout, max_pages)

    async def _sleep(self, seconds: float) -> None:
        _clock.sleep(seconds)

    async def _exchange(self, build: Build, call: Call[Any], limits: Limits, deadline: float) -> Reply:
        http, slots, progress = self._pool.http(), self._pool.slots, Progress()
        failure: Exception = httpx.PoolTimeout("no free slot")
        if slots.acquire(timeout=within(limits["pool"], deadline)):
            try:
                request = build(self._extensions(limits, deadline, progress))
                response = http.send(request, auth=None, follow_redirects=False, stream=True)
                try:
                    return self._read(response, deadline)
                finally:
                    response.close()
            except TRANSPORT_ERRORS as error:
                failure = error
            finally:
                slots.release()
        raise connection_error(failure, progress.started, call, traced=progress.seen)

    def _read(self, response: httpx.Response, deadline: float) -> Reply:
        if response.is_stream_consumed:  # a mock, or a hook of the caller's that read it
            return Reply(response.status_code, response.headers, response.content)
        try:
            body = self._body(response)
            for chunk in response.stream:  # type: ignore[union-attr]
                body.feed(chunk)
                if _clock.monotonic() > deadline:
                    raise httpx.ReadTimeout("deadline")
            return Reply(response.status_code, response.headers, body.end())
        except (BodyError, *CUT_SHORT) as error:
            return self._unread(response, error)
