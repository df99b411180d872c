"""Enumerations that both engines take: values of one type, each once, with names of their own."""

from __future__ import annotations

import re
from typing import Any

Data = dict[str, Any]


def only_value(value: Data) -> Any:
    """The value of an enumeration of one, which is how OpenAPI 3.0 says a constant; None where it is none."""
    stated = value.get("enum")
    if not isinstance(stated, list) or isinstance(value.get("x-extensible-enum"), list):
        return None
    values = [item for item in stated if item is not None]
    return values[0] if len(values) == 1 and type(values[0]) in (str, int) else None


def settled(value: Data, kind: str) -> Data:
    """The schema of an enumeration, or of the plain type where its values are of several kinds."""
    extensible = value.get("x-extensible-enum")
    values = [*dict.fromkeys(_hashable((isinstance(extensible, list) and extensible) or value.get("enum") or []))]
    values = [item for item in values if item is not None]
    texts = all(isinstance(item, str) for item in values)
    numbers = all(type(item) is int for item in values)
    if (
        not values
        or not (texts or numbers)
        or kind not in ("", "string" if texts else "integer", *(["number"] * numbers))
    ):
        return {"type": kind} if kind in ("string", "integer", "number", "boolean") else {}
    stated = value.get("x-enum-varnames")
    out: Data = {"type": "string" if texts else "integer", "enum": values}
    if isinstance(stated, list) and len({_bare(str(name)) for name in stated}) == len(values) == len(stated):
        return {**out, "x-enum-varnames": [_member(str(name)) for name in stated]}
    return {**out, "x-enum-varnames": member_names(values)} if texts else out


def member_names(values: list[str]) -> list[str]:
    """Names of an enumeration's members: `nJourneySessions` becomes `N_JOURNEY_SESSIONS`."""
    names: dict[str, None] = {}
    for value in values:
        words = re.sub(r"[^A-Za-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", value)).strip("_").upper()
        name = words if words[:1].isalpha() else f"VALUE_{words or len(names)}"
        number = len(names)
        while name in names:
            name, number = f"{name}_{number}", number + 1
        names[name] = None
    return list(names)


def _member(name: str) -> str:
    """A stated name as it is, where it can stand in an enumeration."""
    return name if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) and name != "mro" else member_names([name])[0]


def _bare(name: str) -> str:
    """What tells a member's name from others, however words are set off in it."""
    return _member(name).replace("_", "").lower()


def _hashable(values: list[Any]) -> list[Any]:
    """Without lists and objects, which no enumeration can hold; true and 1 kept apart by leaving booleans out."""
    return [item for item in values if isinstance(item, str | int | float | None)]
