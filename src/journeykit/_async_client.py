"""The async client: the steps of `_flow.Flow` on the running event loop, cancellable at any point."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx
from journeykit_clients.operation import Operation
from journeykit_clients.types import Response

from . import _clock
from ._answer import Reply
from ._core import Setup
from ._errors import Delivery
from ._faults import CUT_SHORT, TRANSPORT_ERRORS, Progress, connection_error, give_up
from ._flow import Build, Flow, Limits, within
from ._options import from_environment
from ._pool import AsyncPool
from ._read import BodyError
from ._request import Call

if TYPE_CHECKING:
    from journeykit_clients.operation import Headers, Query, Wait

    from ._options import AsyncOptions, CallOptions
    from ._paging import AsyncPager

T = TypeVar("T")


class AsyncClient(Flow):
    """A client of one vendor. Safe to share between tasks; close it, or use it in an `async with` block."""

    _tasks = True

    def __init__(self, setup: Setup, options: AsyncOptions) -> None:
        super().__init__(setup, options)
        self._pool = AsyncPool(options.get("http_client"), self._concurrency)

    @classmethod
    def from_env(cls, **options: Unpack[AsyncOptions]) -> Self:
        """A client from the vendor's environment variables; those that are empty or unset are left out."""
        return cls(**from_environment(cls._environment), **options)  # type: ignore[arg-type, misc]

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """A copy with another `timeout`, `retry` or more `headers`; it shares the connections and the log-in."""
        copy: Self = self._with(options)
        return copy

    async def aclose(self) -> None:
        """Close the connections. Copies made by `with_options` are closed with it; a given `http_client` is not."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    async def call(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait
    ) -> T:
        """Send one operation of the contract; the resources' methods do."""
        return (await self._send(self._call(operation, path, query, body, headers, timeout)))[1]

    async def call_raw(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait
    ) -> Response[T]:
        """`call`, returning the whole response."""
        return self._response(*await self._send(self._call(operation, path, query, body, headers, timeout)))

    def paginate(
        self, operation: Operation[Any], path: str, query: Query, headers: Headers, timeout: Wait, max_pages: int | None
    ) -> AsyncPager[Any, Any]:
        """All pages of a listing, fetched as they are needed."""
        from ._paging import AsyncPager

        return AsyncPager(self, operation, path, query, headers, timeout, max_pages)

    @property
    def _cancelled(self) -> type[BaseException]:
        import asyncio

        return asyncio.CancelledError

    async def _sleep(self, seconds: float) -> None:
        await _clock.async_sleep(seconds)

    async def _exchange(self, build: Build, call: Call[Any], limits: Limits, deadline: float) -> Reply:
        import asyncio  # imported here and below: this module is also imported by programs that only use sync clients

        http, slots, progress = self._pool.http(), self._pool.slots, Progress()
        failure: Exception = httpx.PoolTimeout("no free slot")
        sending = False
        try:
            async with asyncio.timeout(within(limits["pool"], deadline) if slots.locked() else None):
                await slots.acquire()  # at once where there is a slot, and no timer is worth its price
            try:
                request = build(self._extensions(limits, deadline, progress))
                async with asyncio.timeout(within(None, deadline)):
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
        except self._cancelled as cancelled:
            give_up(cancelled, call, progress.delivery if sending else Delivery.NOT_SENT)
            raise
        raise connection_error(failure, progress.started, call, traced=progress.seen)

    async def _read(self, response: httpx.Response, deadline: float) -> Reply:
        if response.is_stream_consumed:  # a mock, or a hook of the caller's that read it
            return Reply(response.status_code, response.headers, response.content)
        import asyncio

        try:
            body = self._body(response)
            async with asyncio.timeout(within(None, deadline)):
                async for chunk in response.stream:  # type: ignore[union-attr]
                    body.feed(chunk)
            return Reply(response.status_code, response.headers, body.end())
        except TimeoutError:
            return self._unread(response, httpx.ReadTimeout("deadline"))
        except (BodyError, *CUT_SHORT) as error:
            return self._unread(response, error)
