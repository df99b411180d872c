"""Property of the engine -> the types in signatures: what a caller may pass, and what a call returns."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from generator.lower.payloads import payload_of

from .properties import flat, kind, map_values


def union(kinds: Iterable[str]) -> str:
    """The types as one, each once."""
    return " | ".join(dict.fromkeys(kinds))


def accepted(prop: Any, payloads: Collection[str]) -> list[str]:
    """The types of an argument: models also as typed dicts, enumerations as known values, lists as sequences.

    `payloads` are the names of the typed dicts that there are.
    """
    match kind(prop):
        case "model":
            return [prop.class_info.name, _mapping(prop, payloads)]
        case "enum":
            return [prop.class_info.name, "int" if prop.value_type is int else known_values(prop)]
        case "list":
            return [f"Sequence[{union(accepted(prop.inner_property, payloads))}]"]
        case "union":
            return [part for member in flat(prop) for part in accepted(member, payloads)]
        case "any":
            return ["Any"]
        case "file":
            return ["File", "bytes"]
    return [own_type(prop)]


def _mapping(model: Any, payloads: Collection[str]) -> str:
    name = payload_of(model.class_info.name)
    values = map_values(model)
    inside = union(accepted(values, payloads)) if values is not None else "Any"
    return name if name in payloads else f"Mapping[str, {inside}]"


def known_values(enum: Any) -> str:
    """The alias of an enumeration's known values: a wrong one is caught where it is written by hand."""
    return f"_{enum.class_info.name}"


def returned(prop: Any) -> str:
    """The type of a decoded value, with the builtins named in full: a resource has methods called `list`."""
    if kind(prop) == "list":
        return f"builtins.list[{returned(prop.inner_property)}]"
    if kind(prop) == "union":
        return union(returned(member) for member in flat(prop))
    return own_type(prop)


def own_type(prop: Any, *, optional: bool = False) -> str:
    """The engine's type of a property; `optional` adds `Unset` where it may be absent."""
    return str(prop.get_type_string(no_optional=not optional).as_unembedded_code())
