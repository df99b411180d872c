"""The async client: the sync one, awaited, and cancellable at any point."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx
from journeykit_clients.operation import Operation
from journeykit_clients.types import Response

from . import _clock
from ._answer import Reply
from ._auth import Failure, OAuth2, Token
from ._core import Core, Setup, login_error, outcome_of, within
from ._errors import APIError, Delivery
from ._faults import Progress, connection_error
from ._options import from_environment
from ._pool import AsyncPool
from ._read import Body, BodyError
from ._request import Call

if TYPE_CHECKING:
    from journeykit_clients.operation import Headers, Query, Wait

    from ._options import AsyncOptions, CommonOptions
    from ._paging import AsyncPager

T = TypeVar("T")
TRANSPORT_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError)


def give_up(cancelled: asyncio.CancelledError, call: Call[Any], delivery: Delivery) -> None:
    """Say on a cancellation what our errors say: which operation, and whether the vendor may have acted."""
    vars(cancelled).update(operation=call.operation.id, delivery=delivery)


class AsyncClient(Core):
    """A client of one vendor. Safe to share between tasks; close it, or use it in an `async with` block."""

    def __init__(self, setup: Setup, options: AsyncOptions) -> None:
        super().__init__(setup, options)
        self._pool = AsyncPool(options.get("http_client"), self._concurrency)

    @classmethod
    def from_env(cls, **options: Unpack[AsyncOptions]) -> Self:
        """A client from the vendor's environment variables; those that are empty or unset are left out."""
        return cls(**from_environment(cls._environment), **options)  # type: ignore[arg-type, misc]

    def with_options(self, **options: Unpack[CommonOptions]) -> Self:
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
        reply, result = await self._send(self._call(operation, path, query, body, headers, timeout))
        return Response(reply.status, reply.content, reply.headers, result)

    def paginate(
        self, operation: Operation[Any], path: str, query: Query, headers: Headers, timeout: Wait, max_pages: int | None
    ) -> AsyncPager[Any, Any]:
        """All pages of a listing, fetched as they are needed."""
        from ._paging import AsyncPager

        return AsyncPager(self, operation, path, query, headers, timeout, max_pages)

    async def _send(self, call: Call[T]) -> tuple[Reply, T]:
        limits, seconds = self._limits(call)
        deadline = _clock.monotonic() + seconds
        number = 0
        while True:
            number += 1
            started = _clock.monotonic()
            try:
                reply = await self._attempt(call, limits, deadline)
                result = self._judge.result(call, reply, self._setup.credentials.secrets)
            except APIError as error:
                self._log(call, outcome_of(error), number, started)
                wait = self._before_next(call, error, number, deadline)
                if wait is None:
                    raise
                delivery = error.delivery
            else:
                self._log(call, reply.status, number, started)
                return reply, result
            try:
                await _clock.async_sleep(wait)
            except asyncio.CancelledError as cancelled:
                give_up(cancelled, call, delivery)
                raise

    async def _attempt(self, call: Call[Any], limits: Mapping[str, float | None], deadline: float) -> Reply:
        """One attempt; a 401 may be an expired token, which is renewed once."""
        auth = self._setup.credentials
        token = await self._token(auth, call, limits, deadline) if isinstance(auth, OAuth2) else None
        reply = await self._transmit(call, token, limits, deadline)
        if reply.status == 401 and token is not None and isinstance(auth, OAuth2):
            auth.discard(token)
            reply = await self._transmit(call, await self._token(auth, call, limits, deadline), limits, deadline)
        return reply

    async def _token(self, auth: OAuth2, call: Call[Any], limits: Mapping[str, float | None], deadline: float) -> Token:
        token = auth.current()
        if token is not None:
            return token
        seen = auth.rounds
        async with auth.async_lock():
            token = auth.current()
            if token is None and (auth.rounds == seen or auth.failure is None):
                await self._login(auth, call, limits, deadline)
                token = auth.current()
            failure = auth.failure
        if token is None:
            raise login_error(call, *(failure or (None, 0, "")))
        return token

    async def _login(self, auth: OAuth2, call: Call[Any], limits: Mapping[str, float | None], deadline: float) -> None:
        progress = Progress()
        request = self._token_request(auth, within(limits, deadline), progress.async_trace)
        failure: Failure | None = None
        try:
            reply = await self._exchange(request, progress, call, deadline)
            failure = auth.accept(reply.status, reply.content, reply.fault)
        except APIError as error:
            failure = error, 0, ""
        except asyncio.CancelledError as cancelled:
            give_up(cancelled, call, Delivery.NOT_SENT)
            raise
        finally:
            auth.settle(failure)

    async def _transmit(
        self, call: Call[Any], token: Token | None, limits: Mapping[str, float | None], deadline: float
    ) -> Reply:
        progress = Progress()
        request = self._request(call, token, within(limits, deadline), progress.async_trace)
        return await self._exchange(request, progress, call, deadline)

    async def _exchange(self, request: httpx.Request, progress: Progress, call: Call[Any], deadline: float) -> Reply:
        """One request and its answer, body read. Raises our errors, without the request in their context."""
        http, pool, waited = self._pool.http(), self._pool, request.extensions["timeout"]
        failure: Exception = httpx.PoolTimeout("no free slot")
        sending = False
        try:
            async with asyncio.timeout(waited["pool"]):
                await pool.slots.acquire()
            try:
                async with asyncio.timeout(max(deadline - _clock.monotonic(), 0.001)):
                    sending = True
                    response = await http.send(request, auth=None, follow_redirects=False, stream=True)
                    try:
                        return await self._read(response)
                    finally:
                        await response.aclose()
            finally:
                pool.slots.release()
        except TimeoutError:
            failure = httpx.ReadTimeout("deadline") if sending else failure
        except TRANSPORT_ERRORS as error:
            failure = error
        except asyncio.CancelledError as cancelled:
            give_up(cancelled, call, progress.delivery if sending else Delivery.NOT_SENT)
            raise
        raise connection_error(failure, progress.started, call)

    async def _read(self, response: httpx.Response) -> Reply:
        status, headers = response.status_code, response.headers
        if response.is_stream_consumed:  # a mock, or a hook of the caller's that read it
            return Reply(status, headers, response.content)
        try:
            body = Body(headers.get("content-encoding", "").strip().lower(), self._max_response_size)
            async for chunk in response.aiter_raw():
                body.feed(chunk)
            return Reply(status, headers, body.end())
        except BodyError as error:
            return Reply(status, headers, b"", str(error))
        except httpx.TimeoutException:
            if 200 <= status <= 299:
                raise
            return Reply(status, headers, b"", "the body did not come in time")
        except (httpx.NetworkError, httpx.ProtocolError):
            return Reply(status, headers, b"", "the body is cut short")
