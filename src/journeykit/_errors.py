"""What can go wrong, and whether the vendor may have acted.

JourneyKitError
├── ConfigurationError(ValueError)
├── APIConnectionError          no usable answer came  (this and the next two are `APIError`s)
│   └── APITimeoutError
├── APIResponseError            an answer came that is not what the contract says
└── APIStatusError              the vendor said no
    ├── BadRequestError 400     ├── AuthenticationError 401   ├── PermissionDeniedError 403
    ├── NotFoundError 404       ├── ConflictError 409         ├── UnprocessableEntityError 422
    ├── RateLimitError 429      └── ServerError 5xx

All pickle and copy. None holds a request, and `str` shows no secret, body or query value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

_SHOWN = re.compile(r"[\w.:+/=-]{1,80}\Z", re.ASCII)


class Delivery(Enum):
    """Did the request reach the vendor? These calls send messages to people."""

    NOT_SENT = "not sent"
    """It never reached the vendor: repeating is safe."""
    REJECTED = "rejected"
    """The vendor answered and did not act."""
    UNKNOWN = "unknown"
    """It was, or may have been, sent and no conclusive answer came: the journey may have been triggered."""


class JourneyKitError(Exception):
    """The base of every error that this package raises on purpose."""


class ConfigurationError(JourneyKitError, ValueError):
    """A client cannot be made like this; the message says what to pass. No request was made."""


class APIError(JourneyKitError):
    """The base of what can go wrong with a call.

    `operation` is the vendor's operationId, `method` the HTTP method, `delivery` whether the vendor may have acted.
    """

    def __init__(self, summary: str, *, operation: str, method: str, delivery: Delivery, **details: Any) -> None:
        super().__init__(summary)
        self.operation = operation
        self.method = method
        self.delivery = delivery
        self._repeatable = True
        self.__dict__.update(details)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)

    def __str__(self) -> str:
        return f"{self.operation}: {self.method} {self.args[0]} (delivery: {self.delivery.value})"


class APIConnectionError(APIError):
    """No usable answer came: the connection was refused, broken or cut, or the log-in could not be reached."""


class APITimeoutError(APIConnectionError):
    """No usable answer came in time."""


class APIResponseError(APIError):
    """An answer came that is not what the contract says: not JSON, of another shape, truncated, or too large.

    `status_code`, `headers` and `request_id` are the answer's; `body` is an excerpt of at most 2 KB; `path` is the
    JSONPath of what was not as expected, empty where the body is not JSON.
    """

    status_code: int
    headers: Mapping[str, str]
    request_id: str | None
    body: Any
    path: str

    def __str__(self) -> str:
        return f"{super().__str__()}{_request_id(self.request_id)}"


class APIStatusError(APIError):
    """The vendor answered, and said no.

    `status_code` is the HTTP status, `code` the vendor's own (Octeth: the first of `errors`), `message` its words,
    `errors` everything it listed, `body` the parsed body or an excerpt of at most 2 KB, `headers` the answer's,
    `request_id` what the vendor's support asks for, `retry_after` the seconds it asked to wait.
    """

    status_code: int
    code: Any
    message: str | None
    errors: Sequence[Any]
    body: Any
    headers: Mapping[str, str]
    request_id: str | None
    retry_after: float | None

    def __str__(self) -> str:
        code = f", code {self.code}" if self.code is not None and _SHOWN.match(str(self.code)) else ""
        return f"{super().__str__()}{code}{_request_id(self.request_id)}"


class BadRequestError(APIStatusError):
    """400: the vendor does not understand the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the thing is in another state than the request supposes."""


class UnprocessableEntityError(APIStatusError):
    """422: a value is missing or invalid."""


class RateLimitError(APIStatusError):
    """429, or what the vendor says instead: too many requests. See `retry_after`."""


class ServerError(APIStatusError):
    """5xx: the vendor failed; it may have acted before it did."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class for an HTTP status."""
    return _BY_STATUS.get(status, ServerError if 500 <= status <= 599 else APIStatusError)


def status_delivery(status: int) -> Delivery:
    """What an HTTP status says about delivery: a 4xx is a refusal, but for the ends of a wait (408, 499)."""
    return Delivery.REJECTED if 400 <= status <= 498 and status != 408 else Delivery.UNKNOWN


def _request_id(value: str | None) -> str:
    return f" [request id {value}]" if value is not None and _SHOWN.match(value) else ""


def _rebuild(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


for _class in [*globals().values()]:
    if isinstance(_class, type) and issubclass(_class, JourneyKitError):
        _class.__module__ = "journeykit"  # tracebacks name what users import
