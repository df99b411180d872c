"""Differences that may send a message twice, to somebody else, or with credentials to somewhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.report.wire.context import BREAKING, FINE, NOTHING, WARNING, Context, Said, text

LOOSE = ("unsafe", "idempotent", "safe")
"""From what is never repeated to what may always be."""


def repeatability(context: Context) -> Said:
    """A client repeats an operation after a fault where the contract says that this does no harm."""
    was, now = str(context.difference.before), str(context.difference.after)
    looser = LOOSE.index(now) > LOOSE.index(was)
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
    if now == "idempotent":
        python = f"after a lost answer, an error of {context.calls} calls the outcome unknown"
        return Said(WARNING, what, f"{was} -> {now}", python)
    wire = f"repeated requests after a fault -> one request per call ({was} -> {now})"
    return Said(
        WARNING, f"{what}: it is repeated less", wire, f"{context.calls} raise after faults that they survived before"
    )


def server(context: Context) -> Said:
    """The host, and with it where requests and credentials go."""
    was, now = context.difference.before, context.difference.after
    before, after = (item.get("url") if isinstance(item, dict) else None for item in (was, now))
    if was is None and now is not None:
        added = "variable" if "url" not in now else "server"
        return Said(FINE, f"{context.name}: a {added} was added", f"nothing -> {text(now)}")
    if now is None and before is None:
        python = "a client that is made with this variable is a ConfigurationError"
        return Said(BREAKING, f"{context.name} was removed", f"{text(was)} -> nothing", python)
    own = _own(context)
    what = f"the host{f' of {context.operations}' if own else ''} is {after} now, not {before}"
    what = what if after else f"the server {before}{f' of {context.operations}' if own else ''} was removed"
    who = context.calls if own else "all calls, with their credentials,"
    return Said(BREAKING, what, f"{before} -> {after or 'nothing'}", f"{who} go to another host")


def _own(context: Context) -> bool:
    """Whether it is about the server of some operations, of which a client always takes the first."""
    return ("paths",) in [(steps or ())[:1] for steps in (context.difference.base, context.difference.head)]


def server_default(context: Context) -> Said:
    """The value of a server variable that a client uses where its caller gives none."""
    if _own(context):
        what = f"the host of {context.operations} has another default"
        return Said(BREAKING, what, context.arrow, f"{context.calls} go to another host")
    python = "a client that is made without this variable sends its calls, with credentials, to another host"
    return Said(BREAKING, f"{context.name} has another default", context.arrow, python)


def server_values(context: Context) -> Said:
    """The values of a server variable: a region, an environment."""
    was, now = (set(value or ()) for value in (context.difference.before, context.difference.after))
    gone, added = sorted(was - now), sorted(now - was)
    if _own(context):
        python = f"{NOTHING}: an operation's own server has its variables at their defaults"
        return Said(FINE, f"{context.name} takes other values", context.arrow, python)
    if not now:
        python = "a client can be made with any value, and sends its credentials there"
        return Said(WARNING, f"{context.name} takes any value now", context.arrow, python)
    if gone or not was:
        words = f"has no {', '.join(gone)} any more" if gone else "takes listed values only"
        python = "a client that is made with such a value is a ConfigurationError"
        return Said(BREAKING, f"{context.name} {words}", context.arrow, python)
    return Said(FINE, f"{context.name} also takes {', '.join(added)}", context.arrow, "more values can be chosen")


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


def limits(context: Context) -> Said:
    """How much the vendor allows: connections at once, requests in a time."""
    was, now = context.difference.before, context.difference.after
    before, after = _allowed(was), _allowed(now)
    python = "calls wait longer, or the vendor refuses more of them (429)"
    if now is None:
        what, python = "is not known any more", "nothing holds calls back: the vendor may refuse more of them (429)"
        return Said(WARNING, f"{context.name}: what the vendor allows {what}", context.arrow, python)
    if before is not None and after is not None and after > before:
        return Said(FINE, f"{context.name}: the vendor allows more", context.arrow, "calls wait less")
    return Said(WARNING, f"{context.name}: the vendor allows another amount", context.arrow, python)


def _allowed(limit: Any) -> float | None:
    """Connections, or requests a second, where one figure says all."""
    if isinstance(limit, int):
        return limit
    rows = [row for row in limit or () if isinstance(row, dict)]
    if len(rows) != 1 or not rows[0].get("seconds"):
        return None
    return float(rows[0].get("requests", 0) / rows[0]["seconds"])


RULES: dict[str, Callable[[Context], Said]] = {
    "repeatability": repeatability,
    "server": server,
    "server default": server_default,
    "server values": server_values,
    "path": path,
    "method": method,
    "alternative method": alternative_method,
    "concurrency": limits,
    "rate limits": limits,
}
