"""What sync and async clients share: configuration, requests, and the steps between two attempts."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from journeykit_clients.operation import Operation
from journeykit_clients.uri import QueryItem

from . import _clock
from ._answer import Judge, ReadError
from ._auth import Credentials, OAuth2, Token
from ._errors import APIError, APIResponseError, ConfigurationError, Delivery, status_error
from ._options import MAX_RESPONSE_SIZE, base_url, checked_headers, timeouts
from ._read import ENCODINGS
from ._request import Call
from ._retry import REPEATED_STATUSES, Attempt, Retry, next_wait
from ._version import VERSION

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
log = logging.getLogger("journeykit")
log.addHandler(logging.NullHandler())
DEFAULT_CONCURRENCY = 50


class Setup(NamedTuple):
    """What a vendor's module makes of its arguments: where to, as whom, and how errors read."""

    spec: Any
    base_url: str
    credentials: Credentials
    read_error: ReadError
    fails_at_success: bool = False
    current_methods: bool = False


class Core:
    """The state of a client. Copies made by `with_options` share the pool and the log-in."""

    _environment: ClassVar[Mapping[str, str]]
    _accepts: ClassVar[frozenset[str]]

    def __init__(self, setup: Setup, options: Mapping[str, Any]) -> None:
        unknown = set(options) - self._accepts
        if unknown:
            raise TypeError(f"{type(self).__name__}() got an unexpected argument {min(unknown)!r}")
        self._setup = setup
        self._base = base_url(setup.base_url, allow_http=options.get("allow_http", False))
        self._judge = Judge(setup.read_error, setup.spec.REQUEST_ID_HEADERS, setup.fails_at_success)
        self._concurrency = options.get("max_concurrency") or setup.spec.CONCURRENCY_LIMIT or DEFAULT_CONCURRENCY
        self._max_response_size = options.get("max_response_size", MAX_RESPONSE_SIZE)
        if self._concurrency < 1 or self._max_response_size < 1:
            raise ConfigurationError("max_concurrency and max_response_size must be at least 1")
        self._headers = {"user-agent": _user_agent(), "accept": "application/json", "accept-encoding": ENCODINGS}
        self._configure(options)

    @property
    def _sender(self) -> Any:
        return self

    def _configure(self, options: Mapping[str, Any]) -> None:
        """Take the options that a copy may change."""
        if "timeout" in options or not hasattr(self, "_timeouts"):
            self._timeouts = timeouts(options.get("timeout"))
        if "retry" in options or not hasattr(self, "_retry"):
            retry = options.get("retry", Retry())
            if not isinstance(retry, Retry | None):
                raise ConfigurationError("retry must be a journeykit.Retry, or None")
            self._retry = retry or Retry(attempts=1)
        if "headers" in options:
            try:
                self._headers = {**self._headers, **checked_headers(options["headers"])}
            except ValueError as error:
                raise ConfigurationError(str(error)) from None

    def _with(self, options: Mapping[str, Any]) -> Any:
        unknown = set(options) - {"timeout", "retry", "headers"}
        if unknown:
            raise TypeError(f"with_options() got an unexpected argument {min(unknown)!r}")
        copy = type(self).__new__(type(self))
        copy.__dict__.update({name: value for name, value in self.__dict__.items() if name.startswith("_")})
        copy._configure(options)
        return copy

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base}>"

    def _call(
        self,
        operation: Operation[T],
        path: str,
        query: Sequence[QueryItem],
        body: object,
        headers: Mapping[str, str] | None,
        timeout: float | httpx.Timeout | None,
    ) -> Call[T]:
        return Call(
            operation,
            path,
            query,
            body,
            checked_headers(headers) if headers else {},
            timeout,
            credentials=self._setup.credentials.body if operation.body else {},
            current_methods=self._setup.current_methods,
        )

    def _limits(self, call: Call[Any]) -> tuple[dict[str, float | None], float]:
        """Timeouts of one attempt, and the seconds that all attempts together may take.

        A read timeout longer than the deadline is a caller who wants to wait that long.
        """
        chosen = self._timeouts if call.timeout is None else timeouts(call.timeout)
        longest = (chosen.get("connect") or 0.0) + (chosen.get("read") or 0.0)
        return chosen, max(self._retry.deadline, longest)

    def _request(
        self, call: Call[Any], token: Token | None, limits: Mapping[str, float | None], trace: Any
    ) -> httpx.Request:
        """The request of one attempt."""
        import httpx

        headers = {**self._headers, **self._setup.credentials.fixed}
        if call.content_type:
            headers["content-type"] = call.content_type
        if token is not None:
            headers["authorization"] = f"Bearer {token.access_token}"
        headers.update(call.extra_headers)
        extensions = {"timeout": dict(limits), "trace": trace, "journeykit": {"operation": call.operation.id}}
        content = call.content if call.content_type else None
        return httpx.Request(
            call.method, self._base + call.target, headers=headers, content=content, extensions=extensions
        )

    def _token_request(self, auth: OAuth2, limits: Mapping[str, float | None], trace: Any) -> httpx.Request:
        import httpx

        headers, content = auth.request()
        headers = {"user-agent": self._headers["user-agent"], "accept-encoding": ENCODINGS, **headers}
        return httpx.Request(
            "POST", auth.url, headers=headers, content=content, extensions={"timeout": dict(limits), "trace": trace}
        )

    def _before_next(self, call: Call[Any], error: APIError, number: int, deadline: float) -> float | None:
        """The wait before another attempt, or None where the error is final."""
        wait = next_wait(self._retry, call.operation.repeatability, error, number, deadline - _clock.monotonic())
        if wait is not None and self._retry.on_retry is not None:
            self._retry.on_retry(Attempt(number, error, wait))
        return wait

    def _log(self, call: Call[Any], outcome: object, number: int, started: float) -> None:
        if log.isEnabledFor(logging.DEBUG):
            milliseconds = (_clock.monotonic() - started) * 1000
            log.debug("%s %s %s, attempt %d, %.0f ms", call.method, call.operation.path, outcome, number, milliseconds)


def within(limits: Mapping[str, float | None], deadline: float) -> dict[str, float | None]:
    """Timeouts that do not reach beyond the deadline."""
    remaining = max(deadline - _clock.monotonic(), 0.001)
    return {name: remaining if value is None else min(value, remaining) for name, value in limits.items()}


def outcome_of(error: APIError) -> object:
    """What the log says of a failure: the status, or the error's name."""
    return getattr(error, "status_code", type(error).__name__)


def login_error(call: Call[Any], error: APIError | None, status: int = 0, why: str = "") -> APIError:
    """A failed log-in as the failure of the call that needed it: nothing of the call itself was sent.

    `error` is what kept the token endpoint from answering; otherwise `status` is its answer, and `why` what is wrong
    with a 2xx.
    """
    operation, path = call.operation, call.operation.path
    common: dict[str, Any] = {"operation": operation.id, "method": call.method, "delivery": Delivery.NOT_SENT}
    answer: dict[str, Any] = {"status_code": status, "headers": {}, "request_id": None, "body": None}
    if error is not None:
        result = type(error)(f"{path}: log-in failed: {error.args[0]}", **common)
        result._repeatable = error._repeatable
    elif why:
        result = APIResponseError(f"{path}: log-in failed: {why}", **common, **answer, path="")
        result._repeatable = False
    else:
        details: dict[str, Any] = {"code": None, "message": None, "errors": (), "retry_after": None}
        result = status_error(status)(
            f"{path}: log-in failed: the token endpoint answered {status}", **common, **answer, **details
        )
        result._repeatable = status in REPEATED_STATUSES or status >= 500
    return result


def _user_agent() -> str:
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"journeykit/{VERSION} python/{python}"
