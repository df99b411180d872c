"""What an exception of the transport means: which error, and whether anything may have been sent."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpx

from ._errors import APIConnectionError, APIError, APITimeoutError, Delivery

if TYPE_CHECKING:
    from ._request import Call

TRANSPORT_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError)
CUT_SHORT = (httpx.TimeoutException, httpx.NetworkError, httpx.ProtocolError)
"""What can happen to a body whose head has come."""
BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
FRUITLESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.InvalidURL, httpx.ProxyError)
"""Another attempt would end the same way."""

_WORDS: list[tuple[type[Exception], str]] = [
    (httpx.ConnectTimeout, "no connection in time"),
    (httpx.PoolTimeout, "no free connection in the pool in time"),
    (httpx.WriteTimeout, "the request could not be written in time"),
    (httpx.ReadTimeout, "no answer in time"),
    (httpx.ProxyError, "the proxy refused"),
    (httpx.ConnectError, "no connection"),
    (httpx.LocalProtocolError, "the request is not valid HTTP"),
    (httpx.RemoteProtocolError, "the connection ended without a valid answer"),
    (httpx.WriteError, "the connection broke while sending"),
    (httpx.ReadError, "the connection broke before the answer was complete"),
]


class Progress:
    """How far a request came: httpcore's trace says when the first byte of it may leave."""

    __slots__ = ("seen", "started")

    def __init__(self) -> None:
        self.seen = False
        self.started = False

    @property
    def delivery(self) -> Delivery:
        """What is known when the call is given up from outside. A transport without traces tells nothing."""
        return Delivery.NOT_SENT if self.seen and not self.started else Delivery.UNKNOWN

    def trace(self, event: str, info: dict[str, Any]) -> None:
        self.seen = True
        if event.endswith("send_request_headers.started"):  # a CONNECT goes to the proxy, not to the vendor
            self.started = self.started or getattr(info.get("request"), "method", b"") != b"CONNECT"

    async def async_trace(self, event: str, info: dict[str, Any]) -> None:
        self.trace(event, info)


def connection_error(
    error: Exception, call: Call[Any], *, progress: Progress | None = None, unsent: bool = False
) -> APIError:
    """Our error for one of the transport's. The original is not chained: its text may show URLs and secrets.

    `unsent`: nothing was handed to the transport; otherwise `progress` tells how far the request came.
    """
    if progress is not None and not progress.started:
        unsent = unsent or progress.seen or isinstance(error, BEFORE_SENDING)
    certificate = _is_certificate_error(error)
    kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    words = "the server's certificate is not trusted" if certificate else words_of(error)
    result = kind(
        f"{call.operation.path}: {words} ({type(error).__name__})",
        operation=call.operation.id,
        method=call.method,
        delivery=Delivery.NOT_SENT if unsent else Delivery.UNKNOWN,
    )
    result._repeatable = not (certificate or isinstance(error, FRUITLESS))
    return result


def give_up(cancelled: BaseException, call: Call[Any], delivery: Delivery) -> None:
    """Say on a cancellation what our errors say: which operation, and whether the vendor may have acted.

    `delivery` is what is known of earlier attempts; of this one, what was said closer to the wire.
    """
    known = Delivery.UNKNOWN if delivery is Delivery.UNKNOWN else getattr(cancelled, "delivery", delivery)
    vars(cancelled).update(operation=call.operation.id, delivery=known)


def words_of(error: Exception) -> str:
    """What happened, without the library's own text."""
    return next((words for cls, words in _WORDS if isinstance(error, cls)), "the connection failed")


def _is_certificate_error(error: BaseException | None) -> bool:
    seen = 0
    while error is not None and seen < 8:
        if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False
