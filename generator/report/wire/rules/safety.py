"""Differences that may send a message twice, to somebody else, or with credentials to somewhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.report.wire.context import BREAKING, FINE, WARNING, Context, Said, text

LOOSE = ("unsafe", "idempotent", "safe")
"""From what is never repeated to what may always be."""


def repeatability(context: Context) -> Said:
    """A client repeats an operation after a fault where the contract says that this does no harm."""
    was, now = (str(value or "unsafe") for value in (context.difference.before, context.difference.after))
    looser = now in LOOSE and LOOSE.index(now) > (LOOSE.index(was) if was in LOOSE else -1)
    what = f"{context.name} is {now} now, not {was}"
    if looser and was == "unsafe":
        return Said(
            BREAKING,
            f"{what}: it is repeated after a fault",
            f"one request per call -> repeated requests after a broken connection, 408, 5xx ({was} -> {now})",
            f"{context.calls} may act twice: people may get a message twice",
        )
    if looser:
        python = f"after a lost answer, an error of {context.calls} calls the outcome known"
        return Said(BREAKING, what, f"{was} -> {now}", python)
    wire = f"repeated requests after a fault -> one request per call ({was} -> {now})"
    return Said(
        WARNING, f"{what}: it is repeated less", wire, f"{context.calls} raise after faults that they survived before"
    )


def server(context: Context) -> Said:
    """The host, and with it where requests and credentials go."""
    was, now = context.difference.before, context.difference.after
    if isinstance(was, list) or isinstance(now, list):
        python = f"{context.calls} go to another host"
        return Said(BREAKING, f"{context.name}: another host", context.arrow, python)
    before, after = (item.get("url") if isinstance(item, dict) else None for item in (was, now))
    if was is None and now is not None:
        added = "variable" if "url" not in now else "server"
        return Said(FINE, f"{context.name}: a {added} was added", f"nothing -> {text(now)}")
    if now is None and before is None:
        python = "a client that is made with this variable is a ConfigurationError"
        return Said(BREAKING, f"{context.name} was removed", f"{text(was)} -> nothing", python)
    what = f"the host is {after} now, not {before}" if after else f"the server {before} was removed"
    return Said(
        BREAKING, what, f"{before} -> {after or 'nothing'}", "all calls, with their credentials, go to another host"
    )


def server_default(context: Context) -> Said:
    """The value of a server variable that a client uses where its caller gives none."""
    python = "a client that is made without this variable sends its calls, with credentials, to another host"
    return Said(BREAKING, f"{context.name} has another default", context.arrow, python)


def server_values(context: Context) -> Said:
    """The values of a server variable: a region, an environment."""
    was, now = (set(value or ()) for value in (context.difference.before, context.difference.after))
    gone, added = sorted(was - now), sorted(now - was)
    if not now:
        python = "a client can be made with any value, and sends its credentials there"
        return Said(WARNING, f"{context.name} takes any value now", context.arrow, python)
    if gone or not was:
        words = f"has no {', '.join(gone)} any more" if gone else "takes listed values only"
        python = "a client that is made with such a value is a ConfigurationError"
        return Said(BREAKING, f"{context.name} {words}", context.arrow, python)
    return Said(FINE, f"{context.name} also takes {', '.join(added)}", context.arrow, "more values can be chosen")


def security(context: Context) -> Said:
    """How a request proves who sends it."""
    was, now = context.difference.before, context.difference.after
    if not context.uses.operations and not (was and now):
        word = "added" if now else "removed"
        return Said(FINE, f"{context.name}, which no operation uses, was {word}", context.arrow)
    what = (
        f"{context.name} uses another log-in"
        if was and now
        else f"{context.name}: a log-in was {'added' if now else 'removed'}"
    )
    return Said(BREAKING, what, context.arrow, "credentials go out in another way, or not at all")


def credential(context: Context) -> Said:
    """A credential in a body: the client adds it, and neither models nor methods show it."""
    was, now = context.difference.before, context.difference.after
    if isinstance(was, str):
        what, wire = f"{context.name} was called {was}: a credential moves", context.arrow
        return Said(BREAKING, what, wire, "the client sends its credential under another name")
    if isinstance(was, dict) or isinstance(now, dict):
        word = "added" if was is None else "removed"
        what, wire = f"{context.name}, a credential, was {word}", f"{text(was)} -> {text(now)}"
        return Said(BREAKING, what, wire, "the client sends other credentials in the body")
    if now:
        wire = "the caller's value -> the client's credential"
        return Said(BREAKING, f"{context.name} is a credential now", wire, "the client fills it in; callers cannot")
    wire = "the client's credential -> the caller's value"
    python = "the client does not fill it in; models and methods show it"
    return Said(BREAKING, f"{context.name} is no credential any more", wire, python)


def path(context: Context) -> Said:
    """The path of one or more operations."""
    return Said(
        BREAKING,
        f"the path of {context.operations} changed",
        context.arrow,
        f"{context.calls} are sent to another path",
    )


def method(context: Context) -> Said:
    """The HTTP method."""
    return Said(
        BREAKING,
        f"{context.name} is a {context.difference.after} now",
        context.arrow,
        f"{context.calls} are sent as {context.difference.after}",
    )


def alternative_method(context: Context) -> Said:
    """The HTTP method that the client falls back to."""
    level = WARNING if context.difference.before is None else BREAKING
    what = f"{context.name} has another alternative method"
    return Said(
        level, what, context.arrow, f"{context.calls} are sent again as another method where the first is refused"
    )


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


def limits(context: Context) -> Said:
    """How much the vendor allows: connections at once, requests in a time."""
    return Said(
        WARNING,
        f"{context.name}: the vendor allows another amount",
        context.arrow,
        "calls wait longer, or the vendor refuses more of them (429)",
    )


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


RULES: dict[str, Callable[[Context], Said]] = {
    "repeatability": repeatability,
    "server": server,
    "server default": server_default,
    "server values": server_values,
    "security": security,
    "credential": credential,
    "path": path,
    "method": method,
    "alternative method": alternative_method,
    "error status": error_status,
    "error code": error_code,
    "concurrency": limits,
    "rate limits": limits,
}
