"""Differences of what there is: elements that are new or gone, their names, whether they must be there."""

from __future__ import annotations

from collections.abc import Callable

from generator.report.wire.context import BREAKING, FINE, WARNING, Context, Said, text

BY_CLIENT = "the client adds it; callers pass nothing"


def exists(context: Context) -> Said:
    """An element that is new, or gone."""
    difference = context.difference
    place = difference.steps
    if place[:1] == ("paths",) and len(place) == 3:
        return _operation(context)
    if "headers" in place[3:]:
        word = "removed" if difference.gone else "added"
        return Said(
            WARNING if difference.gone else FINE,
            f"{context.name} was {word}",
            context.arrow,
            "`headers` of raw responses only",
        )
    if difference.gone:
        wire = "sent or read -> unknown to the contract"
        if context.sent and "parameters" in place:
            return Said(WARNING, f"{context.name} was removed", wire, "its argument is gone")
        promised = context.read and bool((difference.before or {}).get("required"))
        level = BREAKING if promised else WARNING if context.uses.operations else FINE
        return Said(level, f"{context.name} was removed", wire, "its field, argument or model is gone")
    needed = bool((difference.after or {}).get("required"))
    if needed and context.sent and "const" in difference.after:
        wire = f"nothing -> always {text(difference.after['const'])}"
        return Said(
            WARNING, f"{context.name} was added, with one value", wire, "the client adds it; callers pass nothing"
        )
    if needed and context.sent:
        return Said(
            BREAKING, f"{context.name} was added, required", "nothing -> required", "calls without it are refused"
        )
    return Said(
        FINE,
        f"{context.name} was added",
        f"nothing -> {'always there' if needed else 'optional'}",
        "one more field, argument or model",
    )


def _operation(context: Context) -> Said:
    method, path = str(context.difference.steps[2]).upper(), context.difference.steps[1]
    if context.difference.gone:
        return Said(BREAKING, f"{context.name} was removed", f"{method} {path} -> nothing", "its method is gone")
    return Said(FINE, f"{context.name} was added", f"nothing -> {method} {path}", "one more method")


def name(context: Context) -> Said:
    """Another name: on the wire for properties and parameters, in Python for operations and schemas."""
    difference = context.difference
    was, now = difference.before, difference.after
    place = difference.steps
    if place[:1] == ("paths",) and len(place) == 3:
        return Said(BREAKING, f"{context.name} has another method name", "the same", f"the method {was} is {now}")
    if place[:1] == ("components",) and len(place) == 3 and place[1] == "schemas":
        return Said(FINE, f"the schema {was} is {now} now", "the same", f"the model {was} is {now}")
    if (place[-2:-1] == ("properties",) and "inline" not in (was, now)) or "parameters" in place[-3:]:
        python = f"its field or argument has another name: {was} is {now}"
        return Said(BREAKING, f"{context.name} was called {was}", context.arrow, python)
    return Said(
        FINE, f"{context.name} has a schema of another name: {was} -> {now}", "the same", "its type has another name"
    )


def required(context: Context) -> Said:
    """Whether it must be there."""
    if context.difference.after:
        level = BREAKING if context.sent else FINE
        python = "calls without it are refused" if context.sent else "it is always there"
        return Said(level, f"{context.name} became required", "optional -> required", python)
    level = BREAKING if context.read else FINE
    python = "code that reads it must expect UNSET" if context.read else "it may be left out"
    return Said(level, f"{context.name} became optional", "required -> optional", python)


def constant(context: Context) -> Said:
    """Whether a property with one value must be there: the client adds it then."""
    now = context.difference.after
    if not context.sent:
        return required(context)
    what = f"{context.name}, which has one value, became {'required' if now else 'optional'}"
    wire = "as the caller says -> always sent" if now else "always sent -> as the caller says"
    python = "the client adds it" if now else f"{context.calls} send it only where their callers pass it"
    return Said(WARNING, what, wire, python)


RULES: dict[str, Callable[[Context], Said]] = {
    "exists": exists,
    "name": name,
    "required": required,
    "constant": constant,
}
