"""Differences of operations, parameters, bodies and answers."""

from __future__ import annotations

from collections.abc import Callable

from generator.report.wire.context import BREAKING, FINE, NOTHING, WARNING, Context, Said, text

from .errors import raised


def operation_id(context: Context) -> Said:
    """The vendor's name of an operation: errors carry it, `mock` and logs use it."""
    return Said(
        BREAKING,
        f"{context.name} has another operation id",
        context.arrow,
        "error.operation, tests and logs name it otherwise",
    )


def resource(context: Context) -> Said:
    """The resource whose methods the operations are."""
    whole = context.difference.steps[:1] == ("tags",)
    return Said(
        BREAKING,
        f"{context.name} has another name" if whole else f"{context.name} belongs to another resource",
        "the same",
        f"{context.difference.before} is {context.difference.after} on the client",
    )


def status(context: Context) -> Said:
    """A documented answer."""
    was, now = context.difference.before, context.difference.after
    code = str(now if was is None else was)
    success = code.startswith("2")
    if was is None:
        python = NOTHING if success else f"its body is read, and {raised(code)} is raised as before"
        return Said(FINE, f"{context.name} was added", f"nothing -> {code}", python)
    if now is not None:
        level = BREAKING if success else WARNING
        python = f"{context.calls} read another status" if success else f"{raised(str(now))} is raised"
        if not success and not (str(was).isdigit() and str(now).isdigit()):
            python = "errors are raised as before; the bodies of some are not described any more"
        return Said(level, f"{context.name}: its status was {was}", context.arrow, python)
    if success:
        return Said(
            BREAKING,
            f"{context.name} was removed",
            f"{code} -> nothing",
            f"{context.calls} that are answered with {code} raise APIResponseError",
        )
    error = raised(code) if code.isdigit() else "the same errors"
    python = f"{context.calls} still raise {error}; its body is not described any more"
    return Said(WARNING, f"{context.name} was removed", f"{code} -> nothing", python)


def media(context: Context) -> Said:
    """The media types of a body."""
    was, now = set(context.difference.before), set(context.difference.after)
    gone, name = sorted(was - now), context.name
    if gone and {_essence(media) for media in was} == {_essence(media) for media in now}:
        return Said(FINE, f"{name} has media types with other parameters", context.arrow)
    if not gone:
        return Said(FINE, f"{name} may also be {', '.join(sorted(now - was))}", context.arrow)
    what = f"{name} is not {', '.join(gone)} any more"
    subject = "it" if "parameters" in context.difference.steps[:-1] else "the body"
    python = f"{subject} goes out in another form" if context.sent else "an answer in this form raises APIResponseError"
    return Said(BREAKING, what, context.arrow, python)


def _essence(media: str) -> str:
    """A media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def encoding(context: Context) -> Said:
    """How the parts of a form are written."""
    return Said(
        BREAKING, f"{context.name}: its parts are written otherwise", context.arrow, "the body goes out in another form"
    )


def body_schema(context: Context) -> Said:
    """A body that had no schema, or has none now."""
    return Said(
        WARNING,
        f"{context.name}: its schema was {'added' if context.difference.after else 'removed'}",
        context.arrow,
        "its type changes",
    )


def style(context: Context) -> Said:
    """How a parameter is written into a URL or a header."""
    return Said(BREAKING, f"{context.name} is written otherwise", context.arrow, "it goes out in another form")


def moved(context: Context) -> Said:
    """Where in the request a parameter goes."""
    what = f"{context.name} goes elsewhere in the request"
    return Said(BREAKING, what, context.arrow, f"{context.calls} send it elsewhere")


def paging(context: Context) -> Said:
    """How all pages are walked."""
    was, now = context.difference.before, context.difference.after
    if was is None:
        return Said(FINE, f"{context.name} has pages", f"nothing -> {text(now)}", "a twin `iter` that walks all pages")
    what = (
        f"{context.name} has no pages any more"
        if now is None
        else f"the pages of {context.name} are asked for otherwise"
    )
    return Said(BREAKING, what, context.arrow, "`iter` walks other pages, or is gone")


def deprecated(context: Context) -> Said:
    """The vendor, or the contract, advises against it."""
    if context.difference.after:
        return Said(WARNING, f"{context.name} is deprecated", "the same", "it works; plan what to use instead")
    return Said(FINE, f"{context.name} is not deprecated any more", "the same")


def withdrawn(context: Context) -> Said:
    """The vendor has withdrawn the operation."""
    was, now = context.difference.before, context.difference.after
    if now is None:
        return Said(FINE, f"{context.name} is not withdrawn any more", "the same", "a call warns no more")
    answer = now.get("status") if isinstance(now, dict) else None
    if was is not None:
        python = f"the warning and the errors of {context.calls} say otherwise what has become of it"
        return Said(WARNING, f"{context.name} is withdrawn otherwise", context.arrow, python)
    wire = f"answered -> {answer}" if answer else context.arrow
    python = f"{context.calls} warn once (DeprecationWarning); mypy and pyright say so"
    return Said(WARNING, f"{context.name} is withdrawn by the vendor", wire, python)


def verification(context: Context) -> Said:
    """How to find out whether a call happened."""
    was, now = context.difference.before, context.difference.after
    if now is None:
        python = f"errors of {context.calls} do not say how to check any more (how_to_check)"
        return Said(WARNING, f"how to verify {context.name} is not known any more", context.arrow, python)
    same = isinstance(was, dict) and isinstance(now, dict) and was.get("operations") == now.get("operations")
    python = f"errors of {context.calls} say otherwise how to check (how_to_check)"
    return Said(
        FINE if same or was is None else WARNING, f"how to verify {context.name} changed", context.arrow, python
    )


def permissions(context: Context) -> Said:
    """What the caller must be allowed to do."""
    if context.difference.after is None:
        return Said(FINE, f"{context.name} states no permissions any more", context.arrow)
    return Said(
        WARNING,
        f"{context.name} needs other permissions",
        context.arrow,
        f"{context.calls} may raise PermissionDeniedError",
    )


def request_id(context: Context) -> Said:
    """Response headers with the vendor's request id."""
    was, now = context.difference.before or [], context.difference.after or []
    if was == now[: len(was)]:
        return Said(FINE, "the vendor's request id may also be in another header", context.arrow)
    return Said(
        WARNING,
        "the vendor's request id is in another header",
        context.arrow,
        "error.request_id comes from another header",
    )


def callbacks(context: Context) -> Said:
    """Requests of the vendor to the caller."""
    return Said(WARNING, f"{context.name} has other callbacks", context.arrow)


RULES: dict[str, Callable[[Context], Said]] = {
    "operation id": operation_id,
    "resource": resource,
    "status": status,
    "media": media,
    "encoding": encoding,
    "schema": body_schema,
    "style": style,
    "in": moved,
    "paging": paging,
    "deprecated": deprecated,
    "withdrawn": withdrawn,
    "verification": verification,
    "permissions": permissions,
    "request id": request_id,
    "callbacks": callbacks,
}
