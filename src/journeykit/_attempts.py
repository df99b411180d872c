"""One call from its arguments to its result: attempts, log-in, waits. No I/O: that is the transport's.

Written once, as coroutines. An async client awaits them; a sync one runs them to the end at once, since its transport
never suspends.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Collection, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

import httpx
from journeykit_clients.operation import Operation
from journeykit_clients.types import Response

from . import _clock
from ._answer import Answers, ReadError, ReadFailure, Reply
from ._auth import ANONYMOUS, Credentials
from ._deadline import Deadline
from ._errors import APIError, Delivery, RateLimitError
from ._faults import give_up
from ._hosts import base_of, is_documented, is_trusted
from ._options import Settings, checked_headers, timeouts, without_defaults
from ._request import Call, address
from ._retry import Attempt, next_wait, overall

if TYPE_CHECKING:
    from journeykit_clients.operation import Headers, Query, Wait
    from journeykit_clients.spec import Spec

    from ._async_transport import AsyncTransport
    from ._transport import Transport

T = TypeVar("T")
Build = Callable[[dict[str, Any]], httpx.Request]
"""A request of one attempt, given httpx's extensions."""
Sign = Callable[[str, httpx.URL, dict[str, str], bytes | None], None]
"""Adds the headers that prove who calls, given method, URL, headers and content."""
log = logging.getLogger("journeykit")
log.addHandler(logging.NullHandler())


class Setup(NamedTuple):
    """What a vendor's module makes of its arguments: where to, as whom, and how answers read.

    `read_error` reads an error body; `read_failure` a success body that reports a failure, where the vendor has those;
    `method` chooses the HTTP method of an operation, where that is not the spec's; `hosts` get the credentials beside
    that of `base_url`, where an operation has a server of its own.
    """

    spec: Spec
    base_url: str
    credentials: Credentials
    read_error: ReadError
    read_failure: ReadFailure | None = None
    method: Callable[[Operation[Any]], str] | None = None
    hosts: Collection[str] = ()


class Attempts:
    """Sends calls of one client: `settings` are its own, the transport is shared with its copies."""

    def __init__(self, setup: Setup, base: str, settings: Settings, transport: Transport | AsyncTransport) -> None:
        self.setup = setup
        self.base = base
        self.settings = settings
        self.transport = transport
        self._answers = Answers(setup.read_error, setup.read_failure, setup.spec.request_id_headers, setup.spec.package)

    def copy(self, options: Mapping[str, Any]) -> Self:
        """Another sender with a changed `timeout`, `retry` or `headers`; it shares the connections and the log-in."""
        return type(self)(self.setup, self.base, self.settings.changed(options), self.transport)

    def send(self, operation: Operation[T], *request: Any) -> Coroutine[Any, Any, tuple[Reply, T]]:
        """The answer, and the result of the call. Raises APIError. Warns of an operation that the vendor has withdrawn,
        once, at the line that calls its method."""
        if operation.withdrawn and not operation.warned:
            operation.warned = True
            warnings.warn(f"{operation.withdrawn} ({operation.id})", DeprecationWarning, stacklevel=4)
        return self._send(operation, *request)

    async def _send(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait
    ) -> tuple[Reply, T]:
        extra = checked_headers(headers) if headers else {}
        base = self.base
        if operation.server and is_documented(self.setup.spec.servers, base):
            base = base_of(operation.server, base)
        trusted = base is self.base or is_trusted(base, self.base, self.setup.hosts)
        if extra and trusted:
            extra = without_defaults(extra, self.settings.headers)
        credentials = self.setup.credentials if operation.secured and trusted else ANONYMOUS
        method = operation.method if self.setup.method is None else self.setup.method(operation)
        call = Call(operation, method, path, query, body, extra, credentials, base)
        deadline = Deadline(
            self.settings.timeouts if timeout is None else timeouts(timeout), self.settings.retry.deadline
        )
        number, started, wait, delivery = 0, 0.0, None, Delivery.NOT_SENT
        if self.transport.closed:
            raise RuntimeError("the client is closed")
        while True:
            try:
                if wait is not None:
                    await self.transport.sleep(wait)
                number, started = number + 1, _clock.monotonic()
                reply = await credentials.attempt(self, call, deadline)
                result = self._answers.result(call, reply)
            except APIError as error:
                delivery = error.delivery = overall(delivery, error.delivery, operation.repeatability)
                error.how_to_check = operation.verify if delivery is Delivery.UNKNOWN else None
                self._log(call, getattr(error, "status_code", type(error).__name__), number, started)
                wait = self._before_next(call, error, number, deadline)
                if wait is None:
                    raise
            except self.transport.cancelled as cancelled:
                give_up(cancelled, call, delivery)
                raise
            else:
                self.transport.pace.succeeded()
                self._log(call, reply.status, number, started)
                return reply, result

    async def transmit(self, call: Call[Any], sign: Sign, deadline: Deadline) -> Reply:
        """Send the call's own request, signed, and read the answer."""

        def build(extensions: dict[str, Any]) -> httpx.Request:
            headers = self.settings.headers.copy()
            if call.base is not self.base and not is_trusted(call.base, self.base, self.setup.hosts):
                headers = {name: headers[name] for name in ("user-agent", "accept", "accept-encoding")}
            if call.content_type:
                headers["content-type"] = call.content_type
            content = call.content if call.content_type else None
            url = address(call.base, call.target)
            sign(call.method, url, headers, content)
            headers.update(call.extra_headers)
            extensions["journeykit"] = {"vendor": self.setup.spec.package, "operation": call.operation.id}
            return httpx.Request(call.method, url, headers=headers, content=content, extensions=extensions)

        return await self.transport.exchange(build, call, deadline)

    def response(self, reply: Reply, result: T) -> Response[T]:
        """What a method of `with_raw_response` returns."""
        return Response(reply.status, reply.content, reply.headers, result, self._answers.request_id(reply.headers))

    def _before_next(self, call: Call[Any], error: APIError, number: int, deadline: Deadline) -> float | None:
        """The wait before another attempt, or None where the error is final."""
        retry, pace = self.settings.retry, self.transport.pace
        asked, limited = getattr(error, "retry_after", None) is not None, isinstance(error, RateLimitError)
        left = deadline.remaining if asked or limited else deadline.spare
        wait = next_wait(retry, call.operation.repeatability, error, number, left)
        if wait is None or not (limited or pace.repeat()):
            return None
        if limited:
            wait = pace.silence(wait)
        if asked or limited:
            deadline.silence(wait)
        if retry.on_retry is not None:
            retry.on_retry(Attempt(number, error, wait))
        return wait

    def _log(self, call: Call[Any], outcome: object, number: int, started: float) -> None:
        if log.isEnabledFor(logging.DEBUG):
            milliseconds = (_clock.monotonic() - started) * 1000
            log.debug("%s %s %s, attempt %d, %.0f ms", call.method, call.operation.path, outcome, number, milliseconds)
