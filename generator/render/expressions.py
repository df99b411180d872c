"""Property of the engine -> the Python expressions that decode and encode it, and the types that callers may pass.

Names come from the engine, which has made identifiers of them; text of the spec enters only as quoted literals.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

SCALARS = {"string", "int", "float", "boolean", "const", "none", "any", "file"}
HIDDEN = {"Cc", "Cf", "Co", "Cn", "Zl", "Zp"}
"""Characters that are escaped: nobody would see them in the code."""
DATES = {"datetime": "decode_datetime", "date": "decode_date", "uuid": "decode_uuid"}


def kind(prop: Any) -> str:
    """`string`, `int`, ..., `datetime`, `enum`, `list`, `union` or `model`."""
    return str(type(prop).__name__.removesuffix("Property").lower())


def literal(text: Any) -> str:
    """A Python string literal that says exactly the text: on the wire, a name has to be the vendor's."""
    value = text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text)
    return "".join(
        f"\\u{ord(character):04x}"
        if unicodedata.category(character) in HIDDEN and character < "\U00010000"
        else character
        for character in json.dumps(value, ensure_ascii=False)
    )


def literals(texts: list[str]) -> str:
    """One text as itself, several as a tuple."""
    return literal(texts[0]) if len(texts) == 1 else f"({', '.join(literal(text) for text in texts)})"


def stand_in(prop: Any) -> str:
    """The module-level name under which a neighbour's decoder is found."""
    return f"_{prop.class_info.module_name}"


def stands_for(prop: Any) -> str:
    """What a stand-in is put in the place of: the decoder of a model, the members of an enumeration by value."""
    return f"{prop.class_info.name}.from_dict" if kind(prop) == "model" else "members"


def decoder(prop: Any) -> str | None:
    """A callable that decodes one value, or None where values are kept as they are."""
    match kind(prop):
        case "model":
            return stand_in(prop)
        case "enum":
            return f"{stand_in(prop)}.__getitem__"
        case "datetime" | "date" | "uuid":
            return DATES[kind(prop)]
        case "list":
            inner = decoder(prop.inner_property)
            return "scalars" if inner is None else f"lambda items: decode_list(items, {inner})"
        case "union":
            return _union(prop)
    return None


def decode(prop: Any) -> str:
    """The expression that decodes `value`, which is neither absent nor null."""
    match kind(prop):
        case "list":
            inner = decoder(prop.inner_property)
            return f"decode_list(value, {inner})" if inner else "[*value] if type(value) is list else scalars(value)"
        case "union":
            return f"({decoder(prop)})(value)"
    return f"{decoder(prop)}(value)"


def item(prop: Any) -> str | None:
    """The expression that decodes one `item` of a list, where a loop in the decoder itself can call it."""
    if kind(prop) != "list":
        return None
    match kind(prop.inner_property):
        case "enum":
            return f"{stand_in(prop.inner_property)}[item]"
        case "model" | "datetime" | "date" | "uuid":
            return f"{decoder(prop.inner_property)}(item)"
    return None


def _union(prop: Any) -> str | None:
    members = flat(prop)
    objects = [
        f"({literal(value)}, {frozenset_of(member)}, {decoder(member)})"
        for member in members
        if kind(member) == "model"
        for value in [discriminating_value(member)]
    ]
    arrays = next((decoder(member) for member in members if kind(member) == "list"), None)
    texts = next((decoder(member) for member in members if kind(member) in ("enum", *DATES)), None)
    if not objects and arrays in (None, "scalars") and texts is None:
        return None
    return (
        f"lambda value: decode_union(value, {literal(discriminator(members))}, "
        f"({''.join(f'{item}, ' for item in objects)}), {arrays}, {texts})"
    )


def union_of(prop: Any) -> list[Any]:
    """The members of a union, or the property itself."""
    return flat(prop) if kind(prop) == "union" else [prop]


def flat(prop: Any) -> list[Any]:
    """The members of a union, unions inside it opened."""
    return [
        inner for member in prop.inner_properties for inner in (flat(member) if kind(member) == "union" else [member])
    ]


def constants(prop: Any) -> dict[str, Any]:
    """The properties of a model that have one possible value each, by wire name."""
    properties = [*(prop.required_properties or []), *(prop.optional_properties or [])]
    return {p.name.get_untrusted_value(): p.value.raw_value for p in properties if kind(p) == "const"}


def discriminator(members: Iterable[Any]) -> str:
    """The wire name that tells the models of a union apart by a constant, or nothing."""
    models = [constants(member) for member in members if kind(member) == "model"]
    shared = set.intersection(*(set(model) for model in models)) if models else set()
    return min((name for name in shared if len({str(model[name]) for model in models}) == len(models)), default="")


def discriminating_value(member: Any) -> str:
    """The constant by which a model is told apart, or nothing."""
    values = constants(member)
    return str(next(iter(values.values()))) if values else ""


def frozenset_of(member: Any) -> str:
    """The wire names that a model requires, as a tuple literal."""
    names = [literal(p.name) for p in member.required_properties or []]
    return f"({''.join(f'{name}, ' for name in names)})"


def neighbours(properties: Iterable[Any]) -> list[Any]:
    """The models and enumerations that the decoders of these properties call, by name."""
    found: dict[str, Any] = {}
    for prop in properties:
        for leaf in leaves(prop):
            if kind(leaf) in ("model", "enum"):
                found.setdefault(leaf.class_info.name, leaf)
    return [found[name] for name in sorted(found)]


def leaves(prop: Any) -> list[Any]:
    """A property without the lists and unions around it."""
    match kind(prop):
        case "list":
            return leaves(prop.inner_property)
        case "union":
            return [leaf for member in prop.inner_properties for leaf in leaves(member)]
    return [prop]


def encode(prop: Any, value: str) -> str:
    """The expression that makes JSON of `value`, which is not absent.

    It raises AttributeError or TypeError where a caller put another kind of value into the property.
    """
    match kind(prop):
        case name if name in SCALARS - {"any", "file"}:
            return value
        case name if name in DATES:
            return f"written({value}, source.get({literal(prop.name)}))"
        case "enum":
            return f"None if {value} is None else {value}._value_"
        case "model":
            return f"None if {value} is None else {value}.to_dict()"
        case "list":
            inner = kind(prop.inner_property)
            items = "[item.to_dict() for item in {0}]" if inner == "model" else "[*{0}]"
            if inner in {"model"} | SCALARS - {"any", "file"}:
                return f"{items.format(value)} if {value}.__class__ is list else plain({value})"
    if any(kind(leaf) in DATES for leaf in leaves(prop)):
        return f"written({value}, source.get({literal(prop.name)}))"
    return f"plain({value})"


def values_alias(prop: Any) -> str:
    """The alias of an enumeration's known values: a wrong one is caught where it is written by hand."""
    return f"_{prop.class_info.name}"


def enumerations(properties: Iterable[Any]) -> list[Any]:
    """The enumerations of strings that an argument of these types takes."""
    found = list(properties)
    found += [values for prop in found for leaf in leaves(prop) if (values := map_values(leaf)) is not None]
    kinds = {leaf.class_info.name: leaf for prop in found for leaf in leaves(prop) if kind(leaf) == "enum"}
    return [kinds[name] for name in sorted(kinds) if kinds[name].value_type is not int]


def accepted(prop: Any, payloads: set[str]) -> str:
    """The type of an argument: models also as typed dicts, enumerations as known values, lists as sequences."""
    return " | ".join(dict.fromkeys(alternatives(prop, payloads)))


def alternatives(prop: Any, payloads: set[str]) -> list[str]:
    """The members of `accepted`."""
    match kind(prop):
        case "model":
            name = prop.class_info.name
            if f"{name}Payload" in payloads:
                return [name, f"{name}Payload"]
            values = map_values(prop)
            return [name, f"Mapping[str, {accepted(values, payloads) if values is not None else 'Any'}]"]
        case "enum":
            return [prop.class_info.name, "int" if prop.value_type is int else values_alias(prop)]
        case "list":
            return [f"Sequence[{accepted(prop.inner_property, payloads)}]"]
        case "union":
            return [part for member in flat(prop) for part in alternatives(member, payloads)]
        case "any":
            return ["Any"]
        case "file":
            return ["File", "bytes"]
    return [str(prop.get_type_string(no_optional=True).as_unembedded_code())]


def map_values(prop: Any) -> Any:
    """The property of the values of a model that is nothing but a map, unless they are such maps themselves."""
    if kind(prop) != "model" or prop.required_properties or prop.optional_properties:
        return None
    values = prop.additional_properties
    if not hasattr(values, "name") or any(
        kind(leaf) == "model" and not leaf.required_properties and not leaf.optional_properties
        for leaf in leaves(values)
    ):
        return None
    return values


def named(properties: Iterable[Any]) -> list[Any]:
    """The models and enumerations that a signature with these properties names."""
    found = list(properties)
    inner = [values for prop in found for leaf in leaves(prop) if (values := map_values(leaf)) is not None]
    return neighbours([*found, *inner])


def returned(prop: Any) -> str:
    """The type of a decoded value, with the builtins named in full: a resource has methods called `list`."""
    if kind(prop) == "list":
        return f"builtins.list[{returned(prop.inner_property)}]"
    if kind(prop) == "union":
        return " | ".join(dict.fromkeys(returned(member) for member in flat(prop)))
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())
