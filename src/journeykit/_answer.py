"""From an answer to a result or an error. Pure: nothing is read or sent here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from journeykit_clients.decoding import DecodeError
from journeykit_clients.operation import Operation

from . import _clock
from ._auth import Credentials
from ._errors import (
    APIResponseError,
    APIStatusError,
    Delivery,
    RateLimitError,
    status_delivery,
    status_error,
)
from ._json import dumps, loads
from ._request import Call
from ._retry import retry_after

T = TypeVar("T")
EXCERPT = 2048
LARGEST_PARSED_ERROR = 64 * 1024


class Reply(NamedTuple):
    """An answer with its body read, or `fault`: why it could not be; `cut` where another attempt may fare better."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    fault: str = ""
    cut: bool = False

    def __repr__(self) -> str:  # crash reports show locals, and an answer may repeat what was sent
        return f"<Reply {self.status}>"


class Details(NamedTuple):
    """What an error body says. `status` is the HTTP status it stands for, where it came under another."""

    code: Any = None
    message: Any = None
    errors: Any = ()
    status: int | None = None
    rate_limited: bool = False
    request_id: str | None = None


ReadError = Callable[[int, Any, Operation[Any]], Details | None]
"""A vendor's reading of a body: status, parsed JSON (or text), operation -> details, None where it is no error."""


class Judge(NamedTuple):
    """How one vendor's answers read."""

    read_error: ReadError
    request_id_headers: Sequence[str]
    fails_at_success: bool

    def result(self, call: Call[T], reply: Reply, credentials: Credentials) -> T:
        """What the call returns. Raises APIStatusError or APIResponseError."""
        if not 200 <= reply.status <= 299:
            raise self._status_error(call, reply, credentials)
        why, path = reply.fault, ""
        if not why:
            try:
                decoder = decoder_of(call.operation, reply)
                data = loads(reply.content) if callable(decoder) else reply.content
                if not (self.fails_at_success and self.read_error(reply.status, data, call.operation)):
                    result: T = decode(decoder, data)
                    return result
            except DecodeError as error:
                why, path = f"not what the contract says: {error}", error.path
            except (ValueError, RecursionError):
                why = "the body is not JSON" if reply.content else "the body is empty"
            else:
                raise self._status_error(call, reply, credentials)
        raise self._response_error(call, reply, credentials, why, path)

    def request_id(self, headers: Mapping[str, str]) -> str | None:
        """The vendor's id of the request, if the answer carries one."""
        return next((headers[name] for name in self.request_id_headers if headers.get(name)), None)

    def _status_error(self, call: Call[Any], reply: Reply, credentials: Credentials) -> APIStatusError:
        headers, _, body = shown(reply, credentials.secrets)
        details = self.read_error(reply.status, body, call.operation) or Details()
        status = details.status or reply.status
        kind = RateLimitError if details.rate_limited else status_error(status)
        request_id = details.request_id if isinstance(details.request_id, str) else None
        return kind(
            f"{call.operation.path} answered {reply.status}",
            operation=call.operation.id,
            method=call.method,
            delivery=Delivery.REJECTED if details.rate_limited else status_delivery(status),
            status_code=reply.status,
            code=details.code if isinstance(details.code, str | int) else None,
            message=details.message if isinstance(details.message, str) else None,
            errors=tuple(listed(details.errors)),
            body=body,
            headers=headers,
            request_id=self.request_id(headers) or request_id,
            retry_after=retry_after(headers, _clock.wall()),
        )

    def _response_error(
        self, call: Call[Any], reply: Reply, credentials: Credentials, why: str, path: str
    ) -> APIResponseError:
        headers, excerpt, _ = shown(reply, credentials.secrets)
        error = APIResponseError(
            f"{call.operation.path} answered {reply.status}, {why}",
            operation=call.operation.id,
            method=call.method,
            delivery=Delivery.UNKNOWN,
            status_code=reply.status,
            headers=headers,
            request_id=self.request_id(headers),
            body=excerpt,
            path=path,
        )
        error._repeatable = reply.cut
        return error


def decoder_of(operation: Operation[Any], reply: Reply) -> Any:
    """What the contract makes of a body under this status; an undocumented 2xx reads like the first documented."""
    success = operation.success
    if reply.status in success:
        decoder = success[reply.status]
    else:
        decoder = success.get(reply.status // 100, next(iter(success.values()), None))
    if not reply.content and None in success.values():
        return None
    return nothing if decoder is None else decoder


def nothing(value: Any) -> None:
    """No content was promised; what came all the same was JSON, so it came from the vendor."""


def decode(decoder: Any, data: Any) -> Any:
    """The result: decoded JSON, text, bytes, or None where there is no content. Raises DecodeError, ValueError."""
    if callable(decoder):
        return decoder(data)
    return None if decoder is None else data if decoder == "bytes" else data.decode()


def listed(value: Any) -> list[Any]:
    """A list as it is, nothing as an empty one, anything else as the only item."""
    return value if isinstance(value, list) else [] if value is None or value == () else [value]


def shown(reply: Reply, secrets: Iterable[str]) -> tuple[Mapping[str, str], str, Any]:
    """Headers, excerpt and parsed body as an error may keep them: secrets struck out, large bodies cut."""
    hidden = [value for value in secrets if len(value) > 3]
    escaped = [dumps(value)[1:-1].decode() for value in hidden]
    hidden += [*escaped, *(value.replace("/", "\\/") for value in escaped)]
    hidden.sort(key=len, reverse=True)  # one may begin with another
    headers = {
        name: struck(value, hidden)
        for name, value in reply.headers.items()
        if name.lower() not in ("set-cookie", "set-cookie2")
    }
    excerpt = struck(reply.content.decode("utf-8", "replace"), hidden)[:EXCERPT]
    if len(reply.content) <= LARGEST_PARSED_ERROR:
        try:
            return Headers(headers), excerpt, struck(loads(reply.content), hidden)
        except (ValueError, RecursionError):
            pass
    return Headers(headers), excerpt, excerpt


def struck(value: Any, hidden: Iterable[str], depth: int = 64) -> Any:
    """A JSON value without the hidden texts. Raises ValueError where it is nested too deeply to be copied later."""
    if isinstance(value, list | dict) and not depth:
        raise ValueError("nested too deeply")
    if isinstance(value, list):
        return [struck(item, hidden, depth - 1) for item in value]
    if isinstance(value, dict):
        return {struck(name, hidden): struck(item, hidden, depth - 1) for name, item in value.items()}
    if isinstance(value, str):
        for text in hidden:
            value = value.replace(text, "***")
    return value


class Headers(dict[str, str]):
    """Headers of an answer; names are looked up in any case."""

    def __init__(self, items: Mapping[str, str]) -> None:
        super().__init__((name.lower(), value) for name, value in items.items())

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)
