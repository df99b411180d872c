"""The signature of a method as lines: `self` and the result are the template's."""

from __future__ import annotations

from dataclasses import dataclass

from .arguments import Argument, Arguments
from .body import Body

UNSET = " | Unset = UNSET"
CALL = ("timeout: Timeout | None = None", "extra_headers: Mapping[str, str] | None = None")
WALK = ("max_pages: int | None = None", *CALL)
"""The options of every call, and of a walk over pages."""


@dataclass(frozen=True)
class Signature:
    """The parameters; and as overloads, the body as one argument, or its properties as keywords."""

    parameters: tuple[str, ...]
    overloads: tuple[tuple[str, ...], ...]


def signature_of(arguments: Arguments, body: Body, always: tuple[str, ...]) -> Signature:
    """The signature of a method, whose last parameters are `always`."""
    leading, last = positional(arguments), [*options(arguments), *always]
    whole = [f"body: {body.type}{UNSET if body.spread or not body.required else ''}"] if body.type else []
    parameters = (*leading, *whole, "*", *_keywords(body, optional=True), *last)
    if not body.spread:
        return Signature(parameters, ())
    one = (*leading, f"body: {body.type}", "*", *last)
    return Signature(parameters, (one, (*leading, "*", *_keywords(body, optional=False), *last)))


def positional(arguments: Arguments) -> list[str]:
    """The parameters that may be positional."""
    return [f"{argument.name}: {argument.type}" for argument in arguments.leading]


def options(arguments: Arguments) -> list[str]:
    """The parameters by keyword only."""
    return [_line(argument, optional=not argument.required) for argument in arguments.options]


def _keywords(body: Body, *, optional: bool) -> list[str]:
    return [_line(argument, optional=optional or not argument.required) for argument in body.keywords]


def _line(argument: Argument, *, optional: bool) -> str:
    return f"{argument.name}: {argument.type}{UNSET if optional else ''}"
