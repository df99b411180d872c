"""Differences of documented error codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.report.wire.context import BREAKING, FINE, WARNING, Context, Said, text

CLASSES = {
    "400": "BadRequestError", "401": "AuthenticationError", "403": "PermissionDeniedError", "404": "NotFoundError",
    "409": "ConflictError", "410": "GoneError", "422": "UnprocessableEntityError", "429": "RateLimitError",
}  # fmt: skip
"""The error class of each status (design of `journeykit`); others are an APIStatusError or a ServerError."""


def raised(status: Any) -> str:
    """The error class of a status."""
    return CLASSES.get(str(status)) or ("ServerError" if str(status).startswith("5") else "APIStatusError")


def status_of(row: Any) -> str:
    """The status of a documented error code."""
    return str(row.get("status", "none")) if isinstance(row, dict) else "none"


def error_status(context: Context) -> Said:
    """The HTTP status of a numbered error, which decides its class."""
    was, now = (status_of(value) for value in (context.difference.before, context.difference.after))
    return Said(
        BREAKING,
        f"{context.name} has the status {now} now, not {was}",
        f"{was} -> {now}",
        f"{context.calls} raise {raised(now)} where they raised {raised(was)}",
    )


def error_code(context: Context) -> Said:
    """A documented error code."""
    was, now = context.difference.before, context.difference.after
    if was is None:
        python = "one more member of the operation's error codes"
        return Said(FINE, f"{context.name} was added", f"nothing -> {text(now)}", python)
    if now is None:
        python = "a member of the operation's error codes is gone"
        return Said(WARNING, f"{context.name} was removed", f"{text(was)} -> nothing", python)
    if was.get("code") != now.get("code"):
        wire, python = f"{was.get('code')} -> {now.get('code')}", "error.code is another number for this failure"
        return Said(BREAKING, f"{context.name} was {was.get('code')}", wire, python)
    if any(was.get(key) != now.get(key) for key in ("name", "reserved")):
        python = "a member of the operation's error codes is called otherwise"
        return Said(WARNING, f"{context.name} has another name", context.arrow, python)
    said = f"{text(was.get('message'))} -> {text(now.get('message'))}"
    return Said(FINE, f"{context.name} has another message", said, "errors with this code have another title")


RULES: dict[str, Callable[[Context], Said]] = {"error status": error_status, "error code": error_code}
