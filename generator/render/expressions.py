"""Property of the engine -> the Python expressions that decode and encode it, and the types that callers may pass.

Names come from the engine, which has made identifiers of them; text of the spec enters only as quoted literals.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.lower.unions import SHAPE, TAGS, common_tag

from .literals import literal as literal
from .literals import literals as literals
from .literals import scalar, shape_literal

SCALARS = {"string", "int", "float", "boolean", "const", "none", "any", "file"}
DATES = {"datetime": "decode_datetime", "date": "decode_date", "uuid": "decode_uuid"}


def kind(prop: Any) -> str:
    """`string`, `int`, ..., `datetime`, `enum`, `list`, `union` or `model`."""
    return str(type(prop).__name__.removesuffix("Property").lower())


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
    models = [member for member in members if kind(member) == "model"]
    lists = next((decoder(member) for member in members if kind(member) == "list"), None)
    texts = _texts(members)
    if not models and lists in (None, "scalars") and texts is None:
        return None
    tag = common_tag([tags(model) for model in models])
    if tag or len(models) < 2:
        return f"lambda value: decode_union(value, {literal(tag)}, ({''.join(_tagged(models, tag))}), {lists}, {texts})"
    shapes = "".join(f"({shape_literal(extra(model, SHAPE))}, {decoder(model)}), " for model in models)
    return f"lambda value: decode_fitting(value, ({shapes}), {lists}, {texts})"


def _tagged(models: list[Any], tag: str) -> Iterator[str]:
    """Value, required names and decoder, once for each value; the base that has no value comes last."""
    for model in sorted(models, key=lambda model: bool(tag) and not tags(model)[tag]):
        values = tags(model)[tag] if tag else [""]
        for value in values or [None]:
            yield f"({scalar(value)}, {names_of(model)}, {decoder(model)}), "


def _texts(members: list[Any]) -> str | None:
    enums = [member for member in members if kind(member) == "enum"]
    if len(enums) > 1:
        return f"lambda value: decode_enums(value, ({''.join(f'{stand_in(member)}, ' for member in enums)}))"
    return next((decoder(member) for member in members if kind(member) in ("enum", *DATES)), None)


def extra(prop: Any, key: str) -> Any:
    """What the lowered schema of a model says beside the words of OpenAPI."""
    return (getattr(prop.data, "model_extra", None) or {}).get(key)


def tags(prop: Any) -> dict[str, list[Any]]:
    """The values by which a model is told apart, by property."""
    required = {p.name.get_untrusted_value(): p for p in prop.required_properties or []}
    found = {name: [p.value.raw_value] for name, p in required.items() if kind(p) == "const"}
    return {**found, **(extra(prop, TAGS) or {})}


def union_of(prop: Any) -> list[Any]:
    """The members of a union, or the property itself."""
    return flat(prop) if kind(prop) == "union" else [prop]


def flat(prop: Any) -> list[Any]:
    """The members of a union, unions inside it opened."""
    return [
        inner for member in prop.inner_properties for inner in (flat(member) if kind(member) == "union" else [member])
    ]


def names_of(member: Any) -> str:
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
