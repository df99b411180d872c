"""Differences of what is sent and read: types, values, limits, defaults, alternatives."""

from __future__ import annotations

from collections.abc import Callable

from generator.report.wire.context import BREAKING, FINE, NOTHING, WARNING, Context, Said, text, worst
from generator.report.wire.difference import LIMITS


def type_(context: Context) -> Said:
    """The JSON type and its format."""
    was, now = str(context.difference.before), str(context.difference.after)
    before, after = _types(was), _types(now)
    wider = now == "anything" or (before < after)
    narrower = was == "anything" or (after < before)
    if _ranged(was, INT32) == _ranged(now):
        return Said(FINE, f"{context.name} is {now} now, not {was}", f"{was} -> {now}")
    harmless = (wider and not context.read) or (narrower and not context.sent)
    level = FINE if harmless and context.uses.direction != "none" else BREAKING
    level = WARNING if level == BREAKING and not context.uses.operations else level
    what = f"{context.name} is {now} now, not {was}"
    if context.difference.steps[-1:] == ("additionalProperties",) and "nothing" in (was, now):
        owner = context.name.removeprefix("the items of ")
        level = WARNING if level == BREAKING and was == "nothing" else level
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
    read_only, became = context.difference.facet == "readOnly", bool(context.difference.after)
    what = f"{context.name} is {'' if became else 'not '}{'read-only' if read_only else 'write-only'} now"
    if not (context.sent if read_only else context.read):
        return Said(FINE, what, context.arrow)
    if read_only:
        python = "ignored or refused where it is sent" if became else "it can be sent, and must be where it is required"
    else:
        python = "answers do not have it: code that reads it meets UNSET" if became else "answers have it"
    return Said(BREAKING if became else WARNING, what, context.arrow, python)


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
    if not gone and not added:
        level = WARNING if context.read else FINE
        python = "an answer that several fit may become another class" if context.read else NOTHING
        return Said(level, f"{context.name} has its alternatives in another order", context.arrow, python)
    words = [f"may not be {', '.join(gone)} any more"] * bool(gone) + [f"may also be {', '.join(added)}"] * bool(added)
    return Said(
        level, f"{context.name} {' and '.join(words)}", context.arrow, form(context) if context.read else NOTHING
    )


def form(context: Context) -> str:
    """What code does that sends the element, reads it, or both."""
    verb = "sends or reads" if context.sent and context.read else "sends" if context.sent else "reads"
    return f"code that {verb} it meets another form"


INT32 = "int32"


def _ranged(words: str, *more: str) -> str:
    """A type without the formats of numbers that bound nothing in Python or JSON."""
    for name in ("int64", "float", "double", *more):
        words = words.replace(f" ({name})", "")
    return words


def _types(words: str) -> set[str]:
    found = set(words.split(" or "))
    return found | {"integer"} if "number" in found else found


RULES: dict[str, Callable[[Context], Said]] = {
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
