"""From an answer to a result or an error. Pure: nothing is read or sent here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple, TypeVar, cast

from journeykit_clients.decoding import DecodeError
from journeykit_clients.operation import Operation
from journeykit_clients.responses import Undocumented, chosen, decoder_of, value_of

from . import _clock
from ._errors import (
    APIResponseError,
    APIStatusError,
    Delivery,
    status_delivery,
    status_error,
)
from ._request import Call
from ._retry import retry_after

T = TypeVar("T")


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
    """What an error body says. `status` is the HTTP status it stands for, where it came under another; `title` are
    words that the vendor does not change from one answer to the next, `hint` words of our own."""

    code: Any = None
    message: Any = None
    errors: Any = ()
    status: int | None = None
    delivery: Delivery | None = None
    request_id: str | None = None
    title: str | None = None
    hint: str = ""


ReadError = Callable[[int, Any, Operation[Any]], Details | None]
"""A vendor's reading of an error: status, parsed JSON (or text), operation -> details, None where it says nothing."""
ReadFailure = Callable[[Any, Operation[Any]], Details | None]
"""A vendor's reading of a success: parsed JSON, operation -> details of a failure, None where there is none."""


class Answers(NamedTuple):
    """How one vendor's answers read."""

    read_error: ReadError
    read_failure: ReadFailure | None
    request_id_headers: Sequence[str]
    package: str = ""

    def result(self, call: Call[T], reply: Reply) -> T:
        """What the call returns. Raises APIStatusError or APIResponseError."""
        if not 200 <= reply.status <= 299:
            raise self._status_error(call, reply, self.read_error)
        why, path = reply.fault, ""
        decoder: Any = None
        if not why:
            try:
                decoder = success_decoder(call.operation, reply)
                data = value_of(decoder, reply.content, reply.headers)
                if self.read_failure is None or self.read_failure(data, call.operation) is None:
                    result: Any = decoder(data) if callable(decoder) else data
                    return cast("T", result)
            except DecodeError as error:
                why, path = f"not what the contract says: {error}", error.path
            except (ValueError, RecursionError):
                kind = "text of its charset" if decoder == "text" else "JSON"
                why = f"the body is not {kind}" if reply.content else "the body is empty"
            else:
                raise self._status_error(call, reply, self._read_failure)
            finally:
                data = None  # crash reports show locals
        raise self._response_error(call, reply, why, path)

    def request_id(self, headers: Mapping[str, str]) -> str | None:
        """The vendor's id of the request, if the answer carries one."""
        return next((headers[name] for name in self.request_id_headers if headers.get(name)), None)

    def _read_failure(self, status: int, body: Any, operation: Operation[Any]) -> Details | None:
        return self.read_failure and self.read_failure(body, operation)

    def _status_error(self, call: Call[Any], reply: Reply, read: ReadError) -> APIStatusError:
        headers, _, body = _shown(call, reply)
        details = read(reply.status, body, call.operation) or Details()
        status = details.status or reply.status
        request_id = details.request_id if isinstance(details.request_id, str) else None
        return status_error(status)(
            f"{call.operation.path} answered {reply.status}{details.hint or _withdrawn(status, call.operation)}",
            operation=call.operation.id,
            method=call.method,
            delivery=details.delivery or status_delivery(status),
            status_code=reply.status,
            title=details.title or documented(self.package, call.operation.id, details.code),
            code=details.code if isinstance(details.code, str | int) else None,
            message=details.message if isinstance(details.message, str) else None,
            errors=tuple(listed(details.errors)),
            body=body,
            headers=headers,
            request_id=self.request_id(headers) or request_id,
            retry_after=retry_after(headers, _clock.wall(), reset=status == 429),
        )

    def _response_error(self, call: Call[Any], reply: Reply, why: str, path: str) -> APIResponseError:
        headers, excerpt, _ = _shown(call, reply)
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


def _shown(call: Call[Any], reply: Reply) -> tuple[Mapping[str, str], str, Any]:
    from ._redact import redacted  # here: most programs meet no error

    return redacted(reply.headers, reply.content, call.credentials.secrets)


def documented(package: str, operation: str, code: object) -> str | None:
    """The vendor's documented words for a code: numbers are its operation's own, names the vendor's."""
    if not package or not isinstance(code, str | int):
        return None
    titles: Mapping[Any, str] = import_module(f"journeykit_clients.{package}.errors").TITLES
    return titles.get((operation, code)) or titles.get(("", code))


def success_decoder(operation: Operation[Any], reply: Reply) -> Any:
    """What the contract makes of a body under this status; an undocumented 2xx reads like the first documented."""
    success = operation.success
    try:
        decoder = decoder_of(success, reply.status, reply.headers)
    except Undocumented:
        decoder = chosen(next(iter(success.values()), None), reply.headers)
    if not reply.content and None in success.values():
        return None
    return nothing if decoder is None else decoder


def nothing(value: Any) -> None:
    """Discard an undocumented JSON body."""


def _withdrawn(status: int, operation: Operation[Any]) -> str:
    return f": {operation.withdrawn}" if status in (404, 410) and operation.withdrawn else ""


def listed(value: Any) -> list[Any]:
    """A list as it is, nothing as an empty one, anything else as the only item."""
    return value if isinstance(value, list) else [] if value is None or value == () else [value]
