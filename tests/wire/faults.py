"""What the contract says of each fault: which error, whether the vendor may have acted, who may repeat."""

from __future__ import annotations

from dataclasses import dataclass

from journeykit import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    Delivery,
    JourneyKitError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)

from . import answers, breakage
from .calls import OPERATIONS
from .operation import Operation
from .server import Behaviour

Errors = type[JourneyKitError] | tuple[type[JourneyKitError], ...]
READ_TIMEOUT = 0.15
"""Seconds; only for faults that end in nothing else."""


@dataclass(frozen=True)
class Fault:
    """`repeated` says by which operations: `repeatable` ones (declared safe or idempotent), `all`, or `none`.

    `complete` is False where the request is not read whole, so that there is no effect to count.
    """

    name: str
    behaviour: Behaviour
    error: Errors
    delivery: Delivery
    repeated: str
    status: int | None = None
    stalls: bool = False
    complete: bool = True

    def attempts(self, operation: Operation, allowed: int = 3) -> int:
        """How many requests go out in all where every one meets this fault."""
        again = self.repeated == "all" or (self.repeated == "repeatable" and not operation.unsafe)
        return allowed if again else 1

    def __str__(self) -> str:
        return self.name


def _lost(behaviour: Behaviour, error: Errors = APIConnectionError, *, complete: bool = True) -> Fault:
    """No answer that can be used: the vendor may have acted."""
    stalls = error is APITimeoutError
    return Fault(_name(behaviour), behaviour, error, Delivery.UNKNOWN, "repeatable", stalls=stalls, complete=complete)


def _name(behaviour: Behaviour) -> str:
    return str(getattr(behaviour, "__name__", behaviour))


def _unreadable(name: str, behaviour: Behaviour) -> Fault:
    """A 2xx answer of which nothing can be made: asking again would not change it."""
    return Fault(name, behaviour, APIResponseError, Delivery.UNKNOWN, "none", status=200)


def _refused(status: int, error: Errors, repeated: str = "none") -> Fault:
    return Fault(str(status), answers.json_answer({}, status), error, Delivery.REJECTED, repeated, status=status)


def _failed(name: str, behaviour: Behaviour, status: int, repeated: str = "none", error: Errors = ServerError) -> Fault:
    return Fault(name, behaviour, error, Delivery.UNKNOWN, repeated, status=status)


BROKEN_CONNECTIONS = [
    _lost(breakage.close_unread, complete=False),
    _lost(breakage.reset_unread, complete=False),
    _lost(breakage.close_after_request),
    _lost(breakage.reset_before_head),
    _lost(breakage.reset_in_head),
    _lost(breakage.close_in_head),
    # a reset may overtake the head, and then nothing came at all
    _lost(breakage.reset_after_head, (APIResponseError, APIConnectionError)),
    _lost(breakage.reset_in_body, (APIResponseError, APIConnectionError)),
    _lost(breakage.garbage),
    _lost(breakage.conflicting_lengths),
    _lost(breakage.endless_head),
    _lost(breakage.only_informational),
    _lost(breakage.stall_before_head, APITimeoutError),
    _lost(breakage.stall_in_head, APITimeoutError),
    _lost(breakage.stall_in_body, APITimeoutError),
]
CUT_BODIES = [
    Fault(_name(behaviour), behaviour, APIResponseError, Delivery.UNKNOWN, "repeatable", status=200)
    for behaviour in (
        breakage.truncated,
        breakage.truncated_chunk,
        breakage.missing_last_chunk,
        breakage.bad_chunk_size,
    )
]
UNREADABLE_ANSWERS = [
    _unreadable("bad_gzip", breakage.bad_gzip),
    _unreadable("truncated_gzip", breakage.truncated_gzip),
    _unreadable("unknown_encoding", answers.answer(200, b"{}", Content_Encoding="br")),
    _unreadable("not_json", answers.answer(200, b"{ truncated by hand")),
    _unreadable("html", answers.answer(200, b"<html>Please log in</html>", "text/html")),
    _unreadable("wrong_charset", answers.answer(200, '{"name": "é"}'.encode("latin-1"))),
    _unreadable("deep", answers.answer(200, b"[" * 100_000)),
]
WRONG_KINDS = [
    _unreadable("list", answers.json_answer(["a"])),
    _unreadable("null", answers.json_answer(None)),
    _unreadable("string", answers.json_answer("ok")),
    _unreadable("number", answers.json_answer(7)),
]
"""JSON of another kind than the contract has; for operations with a result only."""
NO_CONTENT = [
    _unreadable("200 empty", answers.answer(200)),
    Fault("204", answers.no_content(), APIResponseError, Delivery.UNKNOWN, "none", status=204),
]
"""Nothing, where the contract always has a result."""

STATUSES = [
    _refused(400, BadRequestError),
    _refused(401, AuthenticationError),
    _refused(402, APIStatusError),
    _refused(403, PermissionDeniedError),
    _refused(404, NotFoundError),
    _refused(405, APIStatusError),
    _refused(409, ConflictError),
    _refused(413, APIStatusError),
    _refused(415, APIStatusError),
    _refused(422, UnprocessableEntityError),
    _refused(429, RateLimitError, "all"),
    Fault("404 html", answers.html(404), NotFoundError, Delivery.REJECTED, "none", status=404),
    Fault("400 empty", answers.answer(400), BadRequestError, Delivery.REJECTED, "none", status=400),
    _failed("408", answers.json_answer({}, 408), 408, "repeatable", APIStatusError),
    _failed("500", answers.json_answer({}, 500), 500),
    _failed("501", answers.json_answer({}, 501), 501),
    _failed("502 html", answers.html(502), 502, "repeatable"),
    _failed("503", answers.json_answer({}, 503), 503, "repeatable"),
    _failed("504 empty", answers.answer(504), 504, "repeatable"),
    _failed("520", answers.html(520), 520),
    _failed("599", answers.answer(599, b"?", "text/plain"), 599),
    _failed("500 wrong charset", answers.answer(500, b"\xff\xfe\xfa", "application/json; charset=utf-16"), 500),
    _failed("500 deep", answers.answer(500, b"[" * 100_000), 500),
    _failed("304", answers.answer(304), 304, error=APIStatusError),
    _failed("300", answers.json_answer({}, 300), 300, error=APIStatusError),
]


def concerns(fault: Fault, operation: Operation) -> bool:
    """Whether the fault is one for this operation: without a result, any kind of JSON will do, and so on."""
    if fault in NO_CONTENT:
        return operation.result == "always"
    return fault not in WRONG_KINDS or operation.result != "never"


FAULTS = BROKEN_CONNECTIONS + CUT_BODIES + UNREADABLE_ANSWERS + WRONG_KINDS + NO_CONTENT + STATUSES
MATRIX = [(fault, operation) for operation in OPERATIONS for fault in FAULTS if concerns(fault, operation)]
