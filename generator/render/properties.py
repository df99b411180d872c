"""The engine's properties: their kinds, unions opened, what is inside of them, and the classes that they name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def kind(prop: Any) -> str:
    """`string`, `int`, ..., `datetime`, `enum`, `list`, `union` or `model`."""
    return str(type(prop).__name__.removesuffix("Property").lower())


def wire_name(prop: Any) -> str:
    """The property's name in the document, exactly."""
    return str(prop.name.get_untrusted_value())


def inner(model: Any) -> list[Any]:
    """The properties of a model, the required ones first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def union_of(prop: Any) -> list[Any]:
    """The members of a union, or the property itself."""
    return flat(prop) if kind(prop) == "union" else [prop]


def flat(prop: Any) -> list[Any]:
    """The members of a union, unions inside it opened."""
    return [leaf for member in prop.inner_properties for leaf in union_of(member)]


def leaves(prop: Any) -> list[Any]:
    """A property without the lists and unions around it."""
    match kind(prop):
        case "list":
            return leaves(prop.inner_property)
        case "union":
            return [leaf for member in prop.inner_properties for leaf in leaves(member)]
    return [prop]


def map_values(prop: Any) -> Any:
    """The property of the values of a model that is nothing but a map, unless they are such maps themselves."""
    if kind(prop) != "model" or inner(prop):
        return None
    values = prop.additional_properties
    if not hasattr(values, "name") or any(kind(leaf) == "model" and not inner(leaf) for leaf in leaves(values)):
        return None
    return values


def classes(properties: Iterable[Any]) -> list[Any]:
    """The models and enumerations that the decoders of these properties call, by name."""
    found: dict[str, Any] = {}
    for prop in properties:
        for leaf in leaves(prop):
            if kind(leaf) in ("model", "enum"):
                found.setdefault(leaf.class_info.name, leaf)
    return [found[name] for name in sorted(found)]


def named(properties: Iterable[Any]) -> list[Any]:
    """The models and enumerations that a signature with these properties names."""
    return classes(_with_map_values(properties))


def enumerations(properties: Iterable[Any]) -> list[Any]:
    """The enumerations of strings that an argument of these types takes."""
    found = classes(_with_map_values(properties))
    return [prop for prop in found if kind(prop) == "enum" and prop.value_type is not int]


def _with_map_values(properties: Iterable[Any]) -> list[Any]:
    found = list(properties)
    return [*found, *(values for prop in found for leaf in leaves(prop) if (values := map_values(leaf)) is not None)]
