"""Differences of what is sent and read: existence, names, requiredness, types, values, limits, defaults."""

from __future__ import annotations

from collections.abc import Callable

from generator.report.wire.context import BREAKING, FINE, NOTHING, WARNING, Context, Said, text, worst
from generator.report.wire.difference import LIMITS


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


def type_(context: Context) -> Said:
    """The JSON type and its format."""
    was, now = str(context.difference.before), str(context.difference.after)
    before, after = _types(was), _types(now)
    wider = now == "anything" or (before < after)
    narrower = was == "anything" or (after < before)
    harmless = (wider and not context.read) or (narrower and not context.sent)
    level = FINE if harmless and context.uses.direction != "none" else BREAKING
    level = WARNING if level == BREAKING and not context.uses.operations else level
    what = f"{context.name} is {now} now, not {was}"
    if context.difference.steps[-1:] == ("additionalProperties",) and "nothing" in (was, now):
        owner = context.name.removeprefix("the items of ")
        what = f"{owner} {'takes no other properties any more' if now == 'nothing' else 'takes other properties now'}"
    return Said(level, what, f"{was} -> {now}", NOTHING if level == FINE else form(context))


def values(context: Context) -> Said:
    """The values of an enumeration, open (the client keeps unknown ones) or closed."""
    was, now = context.difference.before, context.difference.after
    before, after = (set(value[1]) if value else set() for value in (was, now))
    gone, added = sorted(before - after, key=str), sorted(after - before, key=str)
    levels, words, python = [], [], []
    if was is None or now is None:
        words.append("takes listed values only" if was is None else "takes any value")
        levels.append(BREAKING if (context.sent if was is None else context.read) else FINE)
    elif was[0] != now[0]:
        words.append(f"is {now[0]} now: values that are not listed are {'kept' if now[0] == 'open' else 'refused'}")
        levels.append(BREAKING if now[0] == "closed" else FINE)
        python += ["values that are not listed are refused"] if now[0] == "closed" else []
    if gone and now:
        words.append(f"lost {', '.join(map(str, gone))}")
        python.append("members of its enumeration are gone")
        levels.append(BREAKING if context.sent else FINE)
    if added and was:
        words.append(f"gained {', '.join(map(str, added))}")
        python.append("code that matches every value meets new ones" if context.read else "more values can be sent")
        levels.append(WARNING if context.read else FINE)
    wire = f"{text(sorted(before, key=str))} -> {text(sorted(after, key=str))}"
    return Said(worst(levels), f"{context.name} {' and '.join(words)}", wire, "; ".join(python) or NOTHING)


def limit(context: Context) -> Said:
    """What bounds a value."""
    was, now = context.difference.before, context.difference.after
    levels = [
        _limit(context, key, was.get(key), now.get(key)) for key in {**was, **now} if was.get(key) != now.get(key)
    ]
    level = worst(levels)
    python = NOTHING if level == FINE else "values that were accepted are refused" if context.sent else form(context)
    return Said(level, f"{context.name} has other limits: {', '.join(sorted({**was, **now}))}", context.arrow, python)


def _limit(context: Context, key: str, was: object, now: object) -> str:
    sign = LIMITS[key]
    if sign and isinstance(was, int | float) and isinstance(now, int | float):
        tighter, looser = (now - was) * sign > 0, (now - was) * sign < 0
    elif was is None or now is None:
        tighter, looser = was is None, now is None
    else:
        return BREAKING if context.sent else WARNING
    if tighter and context.sent:
        return BREAKING
    return WARNING if looser and context.read else FINE


def default(context: Context) -> Said:
    """What the vendor takes where nothing is sent."""
    level = BREAKING if context.sent else WARNING if context.read else FINE
    return Said(
        level, f"{context.name} has another default", context.arrow, "calls that leave it out do something else"
    )


def access(context: Context) -> Said:
    """Whether it is only read, or only sent."""
    word = "read-only" if context.difference.facet == "readOnly" else "write-only"
    became = bool(context.difference.after)
    return Said(
        BREAKING if became else WARNING,
        f"{context.name} is {word if became else f'not {word}'} now",
        context.arrow,
        form(context),
    )


def constraint(context: Context) -> Said:
    """Keywords that are not understood one by one."""
    return Said(
        WARNING,
        f"{context.name} has other constraints: {', '.join({**context.difference.before, **context.difference.after})}",
        context.arrow,
        "values that were accepted may be refused",
    )


def discriminator(context: Context) -> Said:
    """The property that tells alternatives apart."""
    return Said(
        BREAKING,
        f"{context.name} tells its alternatives apart otherwise",
        context.arrow,
        "an answer may become another class",
    )


def alternatives(context: Context) -> Said:
    """What a value may be one of."""
    was, now = set(context.difference.before), set(context.difference.after)
    gone, added = sorted(was - now), sorted(now - was)
    level = BREAKING if gone and context.sent else WARNING if added and context.read else FINE
    level = BREAKING if not was or not now else level
    words = [f"may not be {', '.join(gone)} any more"] * bool(gone) + [f"may also be {', '.join(added)}"] * bool(added)
    return Said(
        level, f"{context.name} {' and '.join(words)}", context.arrow, form(context) if context.read else NOTHING
    )


def form(context: Context) -> str:
    """What code does that sends the element, reads it, or both."""
    verb = "sends or reads" if context.sent and context.read else "sends" if context.sent else "reads"
    return f"code that {verb} it meets another form"


def _types(words: str) -> set[str]:
    found = set(words.split(" or "))
    return found | {"integer"} if "number" in found else found


RULES: dict[str, Callable[[Context], Said]] = {
    "exists": exists,
    "name": name,
    "required": required,
    "type": type_,
    "values": values,
    "limit": limit,
    "default": default,
    "readOnly": access,
    "writeOnly": access,
    "constraint": constraint,
    "discriminator": discriminator,
    "alternatives": alternatives,
}
