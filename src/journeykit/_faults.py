"""What an exception of the transport means: which error, and whether anything may have been sent."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING, Any

import httpx

from ._errors import APIConnectionError, APIError, APITimeoutError, ConfigurationError, Delivery

if TYPE_CHECKING:
    from ._request import Call


class Closed(Exception):
    """The client was closed while the call was waiting."""


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
FRUITLESS = (Closed, httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.InvalidURL, httpx.ProxyError)
"""Another attempt would end the same way."""

_WORDS: list[tuple[type[Exception], str]] = [
    (Closed, "the client was closed"),
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
    (httpx.HTTPStatusError, "a call that a hook or an application made failed"),
    (APIError, "a call that a hook or an application made failed"),
]


class Progress:
    """How far a request came: our own sockets say when the first byte of it may leave, or httpcore's trace does."""

    __slots__ = ("handed_over", "seen", "started")

    def __init__(self) -> None:
        self.handed_over = False
        self.seen = False
        self.started = False

    @property
    def delivery(self) -> Delivery:
        """What is known when the call is given up from outside. A transport without traces tells nothing."""
        unsent = not self.handed_over or (self.seen and not self.started)
        return Delivery.NOT_SENT if unsent else Delivery.UNKNOWN

    def writing(self) -> None:
        """The first byte may leave now."""
        self.seen = self.started = True

    def trace(self, event: str, info: dict[str, Any]) -> None:
        self.seen = True
        if event.endswith("send_request_headers.started"):  # a CONNECT goes to the proxy, not to the vendor
            self.started = self.started or getattr(info.get("request"), "method", b"") != b"CONNECT"

    async def async_trace(self, event: str, info: dict[str, Any]) -> None:
        self.trace(event, info)


OWN = (httpx.HTTPTransport, httpx.AsyncHTTPTransport, httpx.MockTransport)
IN_PROCESS = (httpx.ASGITransport, httpx.WSGITransport)
"""What an application raises comes out of these as it is: a ConnectError may be of a call that it has made itself."""


def is_httpxs_own(http: Any, kinds: tuple[type, ...] = OWN + IN_PROCESS) -> bool:
    """Whether a client sends with connections of ours, or with transports of httpx itself. Subclasses do as they like:
    other libraries give what happened the wrong names (https://github.com/openai/openai-python/pull/3594)."""
    if not isinstance(http, httpx.Client | httpx.AsyncClient):
        return True
    transports = (getattr(http, "_transport", None), *getattr(http, "_mounts", {}).values())
    return all(type(one) in kinds or hasattr(one, "names_faults") for one in transports if one is not None)


def is_of_transport(error: Exception, progress: Progress, http: Any) -> bool:
    """Whether an exception is a failure of the transport, and not of the caller's hooks or a bug.

    An error of this package is so too, once the request is handed over: it is of a call that a hook or an application
    made, and what it says of that call says nothing of this one.
    """
    if isinstance(error, ConfigurationError):
        return progress.started
    if not progress.handed_over:
        return isinstance(error, TRANSPORT_ERRORS)
    return isinstance(error, (*TRANSPORT_ERRORS, APIError)) or not is_httpxs_own(http)


def connection_error(error: Exception, call: Call[Any], progress: Progress | None = None, http: Any = None) -> APIError:
    """Our error for one of the transport's, which is its cause without request, traceback and secrets.

    Nothing was sent where the transport said so, or was not handed the request (no `progress`). The name of an
    exception counts for the transports of httpx alone.
    """
    unsent = progress is None or progress.delivery is Delivery.NOT_SENT
    if progress is not None and not (progress.started or progress.seen) and isinstance(error, BEFORE_SENDING):
        unsent = unsent or is_httpxs_own(http, OWN)
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
    result.__cause__ = stripped(error)
    return result


_OF_THE_SYSTEM = r"\[(Errno -?\d+|SSL: \w+)\] [\w ,.()':-]{0,200}\Z"
"""What other exceptions say may hold the URL, headers or what the other side sent."""


def stripped(error: Exception) -> BaseException:
    """A copy of a transport's exception without its request and its traceback, which hold credentials."""
    kind, text = type(error), _text(error)
    text = text if re.match(_OF_THE_SYSTEM, text) else words_of(error)
    try:
        copy = kind.__new__(kind)
        copy.args = (text,)
        str(copy)
    except Exception:  # noqa: BLE001  it needs what its constructor takes, as an ExceptionGroup does
        return httpx.TransportError(f"{text} ({kind.__name__})")
    if isinstance(error, httpx.RequestError):
        copy._request = None  # type: ignore[attr-defined]  # where httpx keeps it
    return copy


def give_up(cancelled: BaseException, call: Call[Any], delivery: Delivery) -> None:
    """Say on a cancellation what our errors say: which operation, and whether the vendor may have acted.

    `delivery` is what is known of earlier attempts; of this one, what was said closer to the wire.
    """
    known = Delivery.UNKNOWN if delivery is Delivery.UNKNOWN else getattr(cancelled, "delivery", delivery)
    vars(cancelled).update(operation=call.operation.id, delivery=known)


def words_of(error: Exception) -> str:
    """What happened, without the library's own text."""
    return next((words for cls, words in _WORDS if isinstance(error, cls)), "the connection failed")


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001  of a class that we do not know
        return ""


def _is_certificate_error(error: BaseException | None) -> bool:
    seen = 0
    while error is not None and seen < 8:
        if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in _text(error):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False
