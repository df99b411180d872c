# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""The argument `body`, or its properties as keywords."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .model import Model
from .types import UNSET

NONE: Mapping[str, object] = {}


def body_of(
    body: object,
    keywords: Mapping[str, object],
    required: Mapping[str, str],
    constants: Mapping[str, object] = NONE,
    *,
    optional: bool,
    objects: bool = True,
) -> object:
    """The body to send, `UNSET` for none. `keywords` and `required` are by wire name; `required` gives Python names.

    `constants` are properties with one possible value, `objects` says that nothing else can be sent. Raises TypeError
    where a body and keywords are mixed, a required keyword is missing, or the body is no object.
    """
    given = {name: value for name, value in keywords.items() if value is not UNSET}
    if body is not UNSET:
        if given:
            raise TypeError("pass the body as one argument or its properties as keywords, not both")
        if objects and not isinstance(body, Mapping | Model):
            names = ", ".join(f"{name}=..." for name in required.values())
            hint = f"pass {names} by name" if names else "pass its properties by name"
            raise TypeError(f"the body is a model or a mapping with wire names, not a {type(body).__name__}; {hint}")
        return with_constants(body, constants)
    if optional and not given:
        return UNSET
    missing = [python for name, python in required.items() if name not in given]
    if missing:
        raise TypeError(f"missing {', '.join(missing)}")
    return {**constants, **given}


def with_constants(body: Any, constants: Mapping[str, object]) -> Any:
    """An object with the properties that have one possible value, unless it says them itself."""
    if not constants or not isinstance(body, Mapping | Model):
        return body
    return {**constants, **(body.to_dict() if isinstance(body, Model) else body)}
