"""Property of the engine -> the code that decodes it.

Names come from the engine, which has made identifiers of them; text of the spec enters only as quoted literals.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.lower.unions import SHAPE, TAGS, common_tag

from .literals import literal, scalar, shape_literal
from .properties import flat, kind, wire_name

DATES = {"datetime": "decode_datetime", "date": "decode_date", "uuid": "decode_uuid"}


def stand_in(prop: Any) -> str:
    """The module-level name under which a neighbour's decoder is found."""
    return f"_{prop.class_info.module_name}"


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
            item = decoder(prop.inner_property)
            return "scalars" if item is None else f"lambda items: decode_list(items, {item})"
        case "union":
            return _union(prop)
    return None


def statements(prop: Any, attribute: str) -> list[str]:
    """The lines that put `value`, decoded, into an attribute of `self`. It may be absent or null."""
    match kind(prop):
        case "enum":
            return [f"self.{attribute} = value if value is UNSET else {stand_in(prop)}[value]"]
        case "list" if loops(prop):
            lines = _loop(prop.inner_property)
        case "datetime" | "date" as name:
            parsed = ["try:", f"    value = parse_{name}(value)"]
            lines = _unless_empty(*parsed, "except (TypeError, ValueError):  # kept as it came", "    pass")
        case "list":
            item = decoder(prop.inner_property)
            decoded = f"decode_list(value, {item})" if item else "[*value] if type(value) is list else scalars(value)"
            lines = _unless_empty(f"value = {decoded}")
        case "union":
            lines = _unless_empty(f"value = ({decoder(prop)})(value)")
        case _:
            lines = _unless_empty(f"value = {decoder(prop)}(value)")
    return [*lines, f"self.{attribute} = value"]


def _unless_empty(*lines: str) -> list[str]:
    return ["if value is not UNSET and value is not None:", *_indented(lines)]


def loops(prop: Any) -> bool:
    """Whether its statements loop over `items`."""
    return kind(prop) == "list" and kind(prop.inner_property) in ("enum", "model", *DATES)


def _loop(prop: Any) -> list[str]:
    """A loop over the items of a list: faster than a call for each."""
    one = f"{stand_in(prop)}[item]" if kind(prop) == "enum" else f"{decoder(prop)}(item)"
    lines = ["for item in value:", f"    items.append(None if item is None else {one})"]
    match kind(prop):
        case "model":
            failed = ["except DecodeError as error:", "    raise error.within(len(items))"]
            lines = ["try:", *_indented(lines), *failed]
        case "enum":
            failed = ["except TypeError:"]
            failed += ['    raise DecodeError("a scalar", value[len(items)]).within(len(items)) from None']
            lines = ["try:", *_indented(lines), *failed]
    return [
        "if type(value) is list:",
        *_indented(["items = []", *lines, "value = items"]),
        "elif value is not UNSET and value is not None:",
        '    raise DecodeError("an array", value)',
    ]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _union(prop: Any) -> str | None:
    members = flat(prop)
    models = [member for member in members if kind(member) == "model"]
    lists = next((decoder(member) for member in members if kind(member) == "list"), None)
    texts = _texts(members)
    if not models and lists in (None, "scalars") and texts is None:
        return None
    tag = common_tag([tags(model) for model in models]) if len(models) > 1 else ""
    if tag or len(models) < 2:
        return f"lambda value: decode_union(value, {literal(tag)}, ({''.join(_tagged(models, tag))}), {lists}, {texts})"
    shapes = "".join(f"({shape_literal(_extra(model, SHAPE))}, {decoder(model)}), " for model in models)
    return f"lambda value: decode_fitting(value, ({shapes}), {lists}, {texts})"


def _tagged(models: list[Any], tag: str) -> Iterator[str]:
    """Value, required names and decoder, once for each value; the one for all others (None) comes last."""
    for model in sorted(models, key=lambda model: bool(tag) and (not tags(model)[tag] or None in tags(model)[tag])):
        values = tags(model)[tag] if tag else [""]
        names = "".join(f"{literal(prop.name)}, " for prop in model.required_properties or [])
        for value in values or [None]:
            yield f"({scalar(value)}, ({names}), {decoder(model)}), "


def _texts(members: list[Any]) -> str | None:
    enums = [member for member in members if kind(member) == "enum"]
    if len(enums) > 1:
        return f"lambda value: decode_enums(value, ({''.join(f'{stand_in(member)}, ' for member in enums)}))"
    found = {kind(member): decoder(member) for member in members if kind(member) in ("enum", *DATES)}
    decoders = [found[name] for name in ("date", "datetime", "uuid", "enum") if name in found]
    if len(decoders) > 1:
        return f"lambda value: decode_formats(value, ({', '.join(map(str, decoders))}))"
    return decoders[0] if decoders else None


def tags(prop: Any) -> dict[str, list[Any]]:
    """The values by which a model is told apart, by property."""
    required = {wire_name(inner): inner for inner in prop.required_properties or []}
    found = {name: [inner.value.raw_value] for name, inner in required.items() if kind(inner) == "const"}
    return {**found, **(_extra(prop, TAGS) or {})}


def _extra(prop: Any, key: str) -> Any:
    """A key of the lowered schema of a model that is no word of OpenAPI."""
    return (getattr(prop.data, "model_extra", None) or {}).get(key)
