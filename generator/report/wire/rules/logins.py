"""Differences of how a request proves who sends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.report.wire.context import BREAKING, FINE, WARNING, Context, Said, text

OTHERWISE = "credentials go out in another way, or not at all"


def security(context: Context) -> Said:
    """How a request proves who sends it."""
    was, now = context.difference.before, context.difference.after
    if isinstance(was, list) or isinstance(now, list):
        return _ways(context, was or [], now or [])
    if not context.uses.operations and not (was and now):
        word = "added" if now else "removed"
        return Said(FINE, f"{context.name}, which no operation uses, was {word}", context.arrow)
    what = (
        f"{context.name} uses another log-in"
        if was and now
        else f"{context.name}: a log-in was {'added' if now else 'removed'}"
    )
    return Said(BREAKING, what, context.arrow, OTHERWISE)


def _ways(context: Context, was: list[Any], now: list[Any]) -> Said:
    """The ways to log in, of which a caller needs one."""
    before, after = _scopes(was), _scopes(now)
    gone, added = [way for way in before if way not in after], [way for way in after if way not in before]
    name, wire = context.name, context.arrow
    if bool(was) != bool(now):
        return Said(BREAKING, f"{name} {'needs a' if now else 'goes without'} log-in now", wire, OTHERWISE)
    if gone:
        python = OTHERWISE if added else "a client that logs in this way is refused (AuthenticationError)"
        return Said(BREAKING, f"{name} does not take {' or '.join(gone)} any more", wire, python)
    if added:
        return Said(FINE, f"{name} also takes {' or '.join(added)}", wire)
    more = sorted(scope for way in after for scope in after[way] - before[way])
    if more:
        python = f"{context.calls} may raise PermissionDeniedError"
        return Said(WARNING, f"{name} needs more scopes: {', '.join(more)}", wire, python)
    fewer = any(before[way] - after[way] for way in before)
    return Said(FINE, f"{name} {'needs fewer scopes' if fewer else 'names its log-ins otherwise'}", wire)


def _scopes(ways: list[Any]) -> dict[str, set[str]]:
    """The scopes of each way to log in, by the names of its schemes."""
    return {
        f"the log-in {' and '.join(sorted(way))}" if way else "calls without log-in": {
            str(scope) for some in way.values() for scope in some
        }
        for way in ways
    }


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


RULES: dict[str, Callable[[Context], Said]] = {"security": security, "credential": credential}
