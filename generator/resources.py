"""Operations grouped into the resources that callers see, with every name settled before a template runs."""

from __future__ import annotations

import keyword
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName, PythonIdentifier

from .check import operations
from .lower import Data, resource_of
from .method import Argument, Method, Resource

RESERVED = {"self", "body", "timeout", "extra_headers", "max_pages", "builtins"}
STYLES = {"spaceDelimited": " ", "pipeDelimited": "|", "deepObject": "deep"}


def resources(data: Data, parsed: Any, payloads: set[str]) -> list[Resource]:
    """All resources in the order of their modules; every operation of the spec is in one of them."""
    endpoints = {
        (str(endpoint.method), endpoint.name): endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    tags = {tag["name"]: tag.get("description", "") for tag in data.get("tags", [])}
    groups: dict[str, Resource] = {}
    for _, path, verb, operation in operations(data):
        endpoint = endpoints.get((verb, PythonIdentifier(operation["operationId"], "field_")))
        if endpoint is None:
            continue  # the engine has said why, and its errors stop the run
        tag = resource_of(operation)
        module = identifier(tag)
        group = groups.setdefault(
            module, Resource(module, ClassName(tag, "Tag"), UntrustedString(" ".join(tags.get(tag, tag).split())))
        )
        group.methods.append(_method(data, path, verb, operation, endpoint, payloads))
    return [groups[name] for name in sorted(groups)]


def identifier(text: str) -> str:
    """A snake_case Python name."""
    name = str(PythonIdentifier(text, "field_")).rstrip("_")
    return f"{name}_" if keyword.iskeyword(name) or not name.isidentifier() else name


def _method(data: Data, path: str, verb: str, operation: Data, endpoint: Any, payloads: set[str]) -> Method:
    name = operation.get("x-speakeasy-name-override") or identifier(operation["operationId"])
    method = Method(
        id=UntrustedString(operation["operationId"]),
        name=identifier(name),
        verb=verb.upper(),
        path=UntrustedString(path),
        facts=operation,
        endpoint=endpoint,
        payloads=payloads,
    )
    declared = _declared(data, path, operation)
    taken = set(RESERVED)
    for place in ("path", "query", "header", "cookie"):
        for prop in getattr(endpoint, f"{place}_parameters"):
            wire = prop.name.get_untrusted_value()
            facts = declared.get((place, wire), {})
            argument = Argument(prop, _free(str(prop.python_name), taken), facts, _style(facts))
            getattr(method, f"in_{place}").append(argument)
    for prop in method.body_properties:
        method.keywords.append(Argument(prop, _free(str(prop.python_name), taken), _property(data, operation, prop)))
    method.segments = _segments(path, {a.prop.name.get_untrusted_value(): a.name for a in method.in_path})
    return method


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def _segments(path: str, names: dict[str, str]) -> list[tuple[str, str | None]]:
    """The path as literal text and the argument that follows it."""
    pieces: list[tuple[str, str | None]] = []
    rest = path
    while "{" in rest:
        text, _, rest = rest.partition("{")
        wire, _, rest = rest.partition("}")
        pieces.append((text, names[wire]))
    return [*pieces, (rest, None)] if rest else pieces


def _declared(data: Data, path: str, operation: Data) -> dict[tuple[str, str], Data]:
    shared = data.get("components", {}).get("parameters", {})
    both = [*data["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    found = [shared.get(item["$ref"].rsplit("/", 1)[1], {}) if "$ref" in item else item for item in both]
    return {(item["in"], item["name"]): item for item in found if "name" in item}


def _style(parameter: Data) -> str:
    style = parameter.get("style", "form")
    explode = parameter.get("explode", style == "form")
    return STYLES.get(style, "repeat" if explode else ",") if not (explode and style in ("form",)) else "repeat"


def _property(data: Data, operation: Data, prop: Any) -> Data:
    """What the spec says of a property of the body, for the docstring."""
    body = resolve(data, operation["requestBody"])
    schema = resolve(data, next(iter(body["content"].values())).get("schema", {}))
    found = schema.get("properties", {}).get(prop.name.get_untrusted_value(), {})
    return {**resolve(data, found), **found}


def resolve(data: Data, value: Data) -> Data:
    """What a local reference leads to, or the value itself."""
    for _ in range(8):
        if not isinstance(value.get("$ref"), str):
            break
        target: Any = data
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        value = target
    return value
