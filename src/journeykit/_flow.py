"""One call from its arguments to its result: attempts, log-in, waits. Written once, as coroutines.

An async client awaits them; a sync one runs them to the end at once, since its `_sleep` and `_exchange` never suspend.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import httpx
from journeykit_clients.operation import Operation
from journeykit_clients.types import Response

from . import _clock
from ._answer import Reply
from ._auth import Failure, OAuth2, Token, login_error
from ._core import Core
from ._errors import APIError, Delivery
from ._faults import Progress, connection_error, give_up
from ._options import checked_headers, timeouts
from ._read import ENCODINGS, Body, BodyError
from ._request import Call, address
from ._retry import Attempt, next_wait, overall

if TYPE_CHECKING:
    from journeykit_clients.operation import Headers, Query, Wait

T = TypeVar("T")
Limits = Mapping[str, float | None]
Build = Callable[[dict[str, Any]], httpx.Request]
"""A request of one attempt, given httpx's extensions."""
LONGEST = 1e6
"""Seconds that every timer can count; sockets refuse infinity."""
log = logging.getLogger("journeykit")
log.addHandler(logging.NullHandler())


def within(seconds: float | None, deadline: float) -> float:
    """A timeout that does not reach beyond the deadline."""
    remaining = min(max(deadline - _clock.monotonic(), 0.001), LONGEST)
    return remaining if seconds is None else min(seconds, remaining)


class Flow(Core):
    """The steps of a call; `_sleep` and `_exchange` are the I/O that a client adds."""

    _tasks: ClassVar[bool]

    @property
    def _cancelled(self) -> type[BaseException] | tuple[()]:
        """What a cancelled call raises: nothing in a sync client, which never imports asyncio."""
        return ()

    async def _sleep(self, seconds: float) -> None:
        raise NotImplementedError

    async def _exchange(self, build: Build, call: Call[Any], limits: Limits, deadline: float) -> Reply:
        """One request and its answer, body read. Raises our errors, without the request in their context.

        The request is built once there is a free connection for it: a thousand that wait in line cost next to nothing.
        """
        raise NotImplementedError

    def _call(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait
    ) -> Call[T]:
        extra = checked_headers(headers) if headers else {}
        credentials = self._setup.credentials.body if operation.body else {}
        current = self._setup.current_methods
        return Call(operation, path, query, body, extra, timeout, credentials=credentials, current_methods=current)

    async def _send(self, call: Call[T]) -> tuple[Reply, T]:
        limits, seconds = self._limits(call)
        deadline = _clock.monotonic() + seconds
        number, delivery = 0, Delivery.NOT_SENT
        while True:
            number += 1
            started = _clock.monotonic()
            try:
                reply = await self._attempt(call, limits, deadline)
                result = self._judge.result(call, reply, self._setup.credentials)
            except APIError as error:
                delivery = error.delivery = overall(delivery, error.delivery, call.operation.repeatability)
                self._log(call, getattr(error, "status_code", type(error).__name__), number, started)
                wait = self._before_next(call, error, number, deadline)
                if wait is None:
                    raise
            except self._cancelled as cancelled:
                give_up(cancelled, call, delivery)
                raise
            else:
                self._log(call, reply.status, number, started)
                return reply, result
            try:
                await self._sleep(wait)
            except self._cancelled as cancelled:
                give_up(cancelled, call, delivery)
                raise

    async def _attempt(self, call: Call[Any], limits: Limits, deadline: float) -> Reply:
        """One attempt; a 401 may be an expired token, which is renewed once."""
        auth = self._setup.credentials
        if not isinstance(auth, OAuth2):
            return await self._transmit(call, None, limits, deadline)
        token = await self._token(auth, call, limits, deadline)
        reply = await self._transmit(call, token, limits, deadline)
        if reply.status == 401:
            auth.discard(token)
            reply = await self._transmit(call, await self._token(auth, call, limits, deadline), limits, deadline)
        return reply

    async def _token(self, auth: OAuth2, call: Call[Any], limits: Limits, deadline: float) -> Token:
        token = auth.current()
        if token is not None:
            return token
        seen = auth.rounds
        async with auth.alone(tasks=self._tasks, seconds=within(None, deadline)) as mine:
            token = auth.current()
            if mine and token is None and (auth.rounds == seen or auth.failure is None):
                await self._login(auth, call, limits, deadline)
                token = auth.current()
            failure = auth.failure
        if token is None and not mine:
            raise connection_error(httpx.PoolTimeout("log-in"), False, call)
        if token is None:
            raise login_error(call, failure or Failure(why="the new token is of no use"))
        return token

    async def _login(self, auth: OAuth2, call: Call[Any], limits: Limits, deadline: float) -> None:
        def build(extensions: dict[str, Any]) -> httpx.Request:
            headers, content = auth.request()
            headers = {"user-agent": self._headers["user-agent"], "accept-encoding": ENCODINGS, **headers}
            return httpx.Request("POST", auth.url, headers=headers, content=content, extensions=extensions)

        failure = None
        try:
            reply = await self._exchange(build, call, limits, deadline)
            failure = auth.accept(reply.status, reply.headers, reply.content, reply.fault)
        except APIError as error:
            failure = Failure(error)
        except self._cancelled as cancelled:
            vars(cancelled).pop("delivery", None)  # it was the log-in that may have been sent, not the call
            raise
        finally:
            auth.settle(failure)

    async def _transmit(self, call: Call[Any], token: Token | None, limits: Limits, deadline: float) -> Reply:
        def build(extensions: dict[str, Any]) -> httpx.Request:
            headers = {**self._headers, **self._setup.credentials.fixed}
            if call.content_type:
                headers["content-type"] = call.content_type
            if token is not None:
                headers["authorization"] = f"Bearer {token.access_token}"
            headers.update(call.extra_headers)
            extensions["journeykit"] = {"operation": call.operation.id}
            content = call.content if call.content_type else None
            url = address(self._base, call.target)
            return httpx.Request(call.method, url, headers=headers, content=content, extensions=extensions)

        return await self._exchange(build, call, limits, deadline)

    def _limits(self, call: Call[Any]) -> tuple[Limits, float]:
        """Timeouts of one attempt, and the seconds that all attempts together may take.

        A read timeout longer than the deadline is a caller who wants to wait that long.
        """
        chosen = self._timeouts if call.timeout is None else timeouts(call.timeout)
        longest = (chosen.get("connect") or 0.0) + (chosen.get("read") or 0.0)
        return chosen, max(self._retry.deadline, longest)

    def _extensions(self, limits: Limits, deadline: float, progress: Progress) -> dict[str, Any]:
        """Timeouts that do not reach beyond the deadline, and the trace that tells how far a request came."""
        remaining = within(None, deadline)
        timeout = {name: remaining if value is None or value > remaining else value for name, value in limits.items()}
        return {"timeout": timeout, "trace": progress.async_trace if self._tasks else progress.trace}

    def _before_next(self, call: Call[Any], error: APIError, number: int, deadline: float) -> float | None:
        """The wait before another attempt, or None where the error is final."""
        wait = next_wait(self._retry, call.operation.repeatability, error, number, deadline - _clock.monotonic())
        if wait is not None and self._retry.on_retry is not None:
            self._retry.on_retry(Attempt(number, error, wait))
        return wait

    def _body(self, response: httpx.Response) -> Body:
        return Body(response.headers.get("content-encoding", "").strip().lower(), self._max_response_size)

    def _unread(self, response: httpx.Response, error: Exception) -> Reply:
        """An answer whose body could not be read. Waiting in vain for a success is a timeout; a refusal stays one."""
        if isinstance(error, httpx.TimeoutException) and 200 <= response.status_code <= 299:
            raise error
        why = str(error) if isinstance(error, BodyError) else "the body is cut short"
        return Reply(response.status_code, response.headers, b"", why, not isinstance(error, BodyError))

    def _response(self, reply: Reply, result: T) -> Response[T]:
        return Response(reply.status, reply.content, reply.headers, result, self._judge.request_id(reply.headers))

    def _log(self, call: Call[Any], outcome: object, number: int, started: float) -> None:
        if log.isEnabledFor(logging.DEBUG):
            milliseconds = (_clock.monotonic() - started) * 1000
            log.debug("%s %s %s, attempt %d, %.0f ms", call.method, call.operation.path, outcome, number, milliseconds)
