"""What can go wrong, and whether the vendor may have acted.

JourneyKitError
├── ConfigurationError(ValueError)
├── APIConnectionError          no usable answer came  (this and the next two are `APIError`s)
│   └── APITimeoutError
├── APIResponseError            an answer came that is not what the contract says
└── APIStatusError              the vendor said no
    ├── BadRequestError 400     ├── AuthenticationError 401   ├── PermissionDeniedError 403
    ├── NotFoundError 404       ├── ConflictError 409         ├── GoneError 410
    ├── UnprocessableEntityError 422   ├── RateLimitError 429    └── ServerError 5xx

All pickle and copy. None holds a request, and `str` shows no secret, body or query value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, ClassVar

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
    Where that is unknown, `how_to_check` says how to find out, for operations of which the spec tells. A test may build
    each of these classes with keywords alone; what is not given has a neutral value.
    """

    how_to_check: str | None = None

    def __init__(
        self, summary: str = "", *, operation: str = "", method: str = "", delivery: Delivery = Delivery.UNKNOWN
    ) -> None:
        super().__init__(summary)
        self.operation = operation
        self.method = method
        self.delivery = delivery
        self._repeatable = True

    def __str__(self) -> str:
        request = " ".join(part for part in (self.method, *self.args) if part)
        named = ": ".join(part for part in (self.operation, request) if part)
        return f"{named} (delivery: {self.delivery.value})".lstrip()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class APIConnectionError(APIError):
    """No usable answer came: the connection was refused, broken or cut, or the log-in could not be reached.

    `__cause__` is the transport's exception, without its request and traceback: both hold credentials.
    """


class APITimeoutError(APIConnectionError):
    """No usable answer came in time."""


class APIResponseError(APIError):
    """An answer came that is not what the contract says: not JSON, of another shape, truncated, or too large.

    `status_code`, `headers` and `request_id` are the answer's; `body` is an excerpt of at most 2 KB; `path` is the
    JSONPath of what was not as expected, empty where the body is not JSON.
    """

    def __init__(
        self,
        summary: str = "",
        *,
        operation: str = "",
        method: str = "",
        delivery: Delivery = Delivery.UNKNOWN,
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        body: Any = None,
        path: str = "",
    ) -> None:
        super().__init__(summary, operation=operation, method=method, delivery=delivery)
        self.status_code = status_code
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.request_id = request_id
        self.body = body
        self.path = path

    def __str__(self) -> str:
        return f"{super().__str__()}{_request_id(self.request_id)}"


class APIStatusError(APIError):
    """The vendor answered, and said no.

    `status_code` is the HTTP status, `code` the vendor's own (Octeth: the first of `errors`), `title` the fixed words
    that the vendor documents for it, `message` its words this time, `errors` everything it listed, `body` the parsed
    body or an excerpt of at most 2 KB, `headers` the answer's, `request_id` what the vendor's support asks for,
    `retry_after` the seconds it asked to wait.
    """

    _status: ClassVar[int] = 400

    def __init__(
        self,
        summary: str = "",
        *,
        operation: str = "",
        method: str = "",
        delivery: Delivery | None = None,
        status_code: int | None = None,
        code: Any = None,
        title: str | None = None,
        message: str | None = None,
        errors: Sequence[Any] = (),
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.status_code: int = self._status if status_code is None else status_code
        known = status_delivery(self.status_code) if delivery is None else delivery
        summary = summary or f"answered {self.status_code}"
        super().__init__(summary, operation=operation, method=method, delivery=known)
        self.code = code
        self.title = title
        self.message = message
        self.errors = errors
        self.body = body
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.request_id = request_id
        self.retry_after = retry_after

    def __str__(self) -> str:
        code = f", code {self.code}" if self.code is not None and _SHOWN.match(str(self.code)) else ""
        title = f": {self.title}" if self.title and _is_line(self.title) else ""
        return f"{super().__str__()}{code}{title}{_request_id(self.request_id)}"


class BadRequestError(APIStatusError):
    """400: the vendor does not understand the request."""

    _status = 400


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""

    _status = 401


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""

    _status = 403


class NotFoundError(APIStatusError):
    """404: there is no such thing."""

    _status = 404


class ConflictError(APIStatusError):
    """409: the thing is in another state than the request supposes."""

    _status = 409


class GoneError(APIStatusError):
    """410: there is no such thing any more, or the vendor has withdrawn the operation."""

    _status = 410


class UnprocessableEntityError(APIStatusError):
    """422: a value is missing or invalid."""

    _status = 422


class RateLimitError(APIStatusError):
    """429, or what the vendor says instead: too many requests. See `retry_after`."""

    _status = 429


class ServerError(APIStatusError):
    """5xx: the vendor failed; it may have acted before it did."""

    _status = 500


_BY_STATUS = {cls._status: cls for cls in APIStatusError.__subclasses__()}


def status_error(status: int) -> type[APIStatusError]:
    """The class for an HTTP status."""
    return _BY_STATUS.get(500 if 500 <= status <= 599 else status, APIStatusError)


def status_delivery(status: int) -> Delivery:
    """What an HTTP status says about delivery: a 4xx is a refusal, but for the ends of a wait (408, 499)."""
    return Delivery.REJECTED if 400 <= status <= 498 and status != 408 else Delivery.UNKNOWN


def _is_line(words: str) -> bool:
    return words.isascii() and words.isprintable() and len(words) <= 200


def _request_id(value: str | None) -> str:
    return f" [request id {value}]" if value is not None and _SHOWN.match(value) else ""


for _class in [*globals().values()]:
    if isinstance(_class, type) and issubclass(_class, JourneyKitError):
        _class.__module__ = "journeykit"  # tracebacks name what users import
