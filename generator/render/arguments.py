"""From what an operation declares to the arguments of its method, and the expressions that put them into a request."""

from __future__ import annotations

import re
from typing import Any

from generator.lower.names import identifier, unlike
from generator.lower.requests import read_only
from generator.lower.schemas import Data
from generator.spec.places import target

from . import expressions, wire
from .method import Argument, Method

ARGUMENTS = {
    *("self", "body", "timeout", "extra_headers", "max_pages", "builtins", "client", "response"),
    *("segment", "styled", "hashed", "with_parameters", "request_of", "send", "asend", "parsed"),
}
"""What the bodies of generated methods and functions use."""


CASES, ALGORITHMS = ("lower", "as-is"), ("md5", "sha256")


def take_messages(method: Method, data: Data, path: str) -> None:
    """What is said of the body and of the answers beside their types."""
    body = resolve(data, method.facts.get("requestBody", {}))
    method.media_types = wire.media_types(body, lambda value: resolve(data, value)) if method.body else []
    method.encodings = wire.encodings(body) if method.body else {}
    method.accept = wire.accept(method.facts.get("responses") or {}, lambda value: resolve(data, value))
    method.files = wire.files(method.facts.get("responses") or {}, lambda value: resolve(data, value))
    method.server = wire.own_server(data, path, method.facts)


def take_parameters(method: Method, data: Data, path: str) -> None:
    """The parameters, each with the name of its argument, its style and its default."""
    declared = _declared(data, path, method.facts)
    for group in ("path", "query", "header", "cookie"):
        for prop in getattr(method.endpoint, f"{group}_parameters"):
            name = prop.name.get_untrusted_value()
            place = group if (group, name) in declared else "header"  # lists and objects of a header come as cookies
            facts = declared.get((place, name), {})
            python = _python_name(name) if "[" in name else str(prop.python_name)
            argument = Argument(prop, unlike(python, method.taken), facts, _style(place, prop, facts))
            argument.default = _default(data, facts) if facts.get("required") else ""
            argument.required = prop.required and not argument.default
            getattr(method, f"in_{place}").append(argument)
    method.segments = _segments(path, {a.prop.name.get_untrusted_value(): _segment(a) for a in method.in_path})


def take_body(method: Method, data: Data, shapes: Data) -> None:
    """The properties of the body as keywords; constants that have to be there are not asked for."""
    objects = method.body_objects
    required = [_required(prop, shapes[prop.class_info.name]) for prop in objects]
    for name, props in method.body_properties.items():
        everywhere = all(name in names for names in required)
        if everywhere and expressions.kind(props[0]) == "const":
            value = props[0].value.raw_value
            method.constants[name] = expressions.literal(value) if isinstance(value, str) else repr(value)
        else:
            python, facts = unlike(str(props[0].python_name), method.taken), _property(data, method.facts, name)
            method.keywords.append(Argument(props[0], python, facts, required=everywhere, others=props[1:]))
    method.body_is_closed = (
        len(method.endpoint.bodies) == 1 and bool(objects) and _closed(objects[0], shapes[objects[0].class_info.name])
    )


def _python_name(name: str) -> str:
    """`page[cursor]` -> `page_cursor`."""
    return identifier("_".join(re.findall(r"\w+", name)) or name)


def take_first_page(method: Method, data: Data, path: str) -> None:
    """The number of the first page or item, where it is not what is usual: 1 for pages, 0 for items.

    And whether everything comes on one page unless a limit is given: its default is 0 then.
    """
    inputs = method.facts["x-speakeasy-pagination"]["inputs"]
    asked = inputs[0]
    stated = _input(method, data, path, asked)
    usual = 0 if asked.get("type") == "offset" else 1
    number = stated.get("default", stated.get("minimum", usual))
    method.first_page = number if type(number) is int and (number != 1) and asked.get("type") != "cursor" else None
    limits = (_input(method, data, path, entry) for entry in inputs if entry.get("type") == "limit")
    method.all_at_once = any(limit.get("default") == 0 for limit in limits)


def _input(method: Method, data: Data, path: str, entry: Data) -> Data:
    """The schema of an input of a listing: of a property of the body, or of a parameter."""
    if entry.get("in") != "requestBody":
        declared = _declared(data, path, method.facts).get(("query", entry["name"]), {})
        return resolve(data, declared.get("schema", {}))
    content: Data = resolve(data, method.facts.get("requestBody", {})).get("content", {})
    stated = resolve(data, next((media["schema"] for media in content.values() if "schema" in media), {}))
    for step in str(entry["name"]).split("."):
        stated = resolve(data, stated.get("properties", {}).get(step, {}))
    return stated


def _closed(prop: Any, shape: Data) -> bool:
    """Whether a caller can say nothing in this object: it has no properties but credentials, and none may be added."""
    if prop.required_properties or prop.optional_properties:
        return False
    others = prop.additional_properties
    return not others or ("properties" in shape and expressions.kind(others) == "any")


def _required(prop: Any, shape: Data) -> set[str]:
    """The wire names that a request has to have: what only the server sets is not among them."""
    names = {inner.name.get_untrusted_value() for inner in prop.required_properties or []}
    return {name for name in names if not read_only(shape, name)}


def _style(place: str, prop: Any, facts: Data) -> str:
    if place == "path":
        composed = {expressions.kind(leaf) for leaf in expressions.union_of(prop)} & {"list", "model", "any"}
        return wire.path_style(facts, scalar=not composed)
    return wire.header_style(facts) if place == "header" else wire.query_style(facts)


def _default(data: Data, facts: Data) -> str:
    """The default of a parameter as an expression: a scalar, or a list of them."""
    value = resolve(data, facts.get("schema", {})).get("default")
    items = value if isinstance(value, list) else [value]
    if not all(isinstance(item, str | int | float) for item in items):
        return ""
    texts = [expressions.literal(item) if isinstance(item, str) else repr(item) for item in items]
    return f"[{', '.join(texts)}]" if isinstance(value, list) else texts[0]


def _segments(path: str, expression: dict[str, str]) -> list[tuple[str, str]]:
    """The path as literal text and the expression after it. A fragment tells operations apart and is not sent."""
    pieces: list[tuple[str, str]] = []
    rest = path.partition("#")[0]
    while "{" in rest:
        text, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        pieces.append((text, expression[name]))
    return [*pieces, (rest, "")] if rest else pieces


def _segment(argument: Argument) -> str:
    if not argument.style:
        return f'segment({_hashed(argument)}, "{argument.name}")'
    name = f", {expressions.literal(argument.prop.name)}" if argument.style.startswith("matrix") else ""
    return f'styled({argument.value}, "{argument.name}", "{argument.style}"{name})'


def _hashed(argument: Argument) -> str:
    how = argument.facts.get("x-hashed")
    if not isinstance(how, dict) or how.get("case") not in CASES or how.get("algorithm") not in ALGORITHMS:
        return argument.value
    text = expressions.literal(str(how.get("containing")))
    return f'hashed({argument.value}, {text}, "{how["case"]}", "{how["algorithm"]}")'


def _declared(data: Data, path: str, operation: Data) -> dict[tuple[str, str], Data]:
    both = [*data["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    found = [resolve(data, item) for item in both]
    return {(item["in"], item["name"]): item for item in found if "name" in item}


def _property(data: Data, operation: Data, name: str) -> Data:
    """What the spec says of a property of the body, for the docstring."""
    for media in resolve(data, operation["requestBody"])["content"].values():
        found = resolve(data, media.get("schema", {})).get("properties", {}).get(name, {})
        if isinstance(found, dict) and found:
            return {**resolve(data, found), **found}
    return {}


def resolve(data: Data, value: Data) -> Data:
    """What a local reference leads to, or the value itself."""
    for _ in range(8):
        if not isinstance(value.get("$ref"), str):
            break
        found = target(data, value["$ref"])
        value = found if isinstance(found, dict) else {}
    return value
