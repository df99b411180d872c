"""Operations grouped into the resources that callers see, with every name settled before a template runs."""

from __future__ import annotations

from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.names import METHODS, RESOURCES, class_name, distinct, identifier, module_name, short, unlike
from generator.lower.schemas import Data
from generator.spec.extensions import is_ours, resource_of
from generator.spec.places import operations, target

from .docstrings import function_docstring, iter_docstring, method_docstring
from .engine_errors import EngineError
from .method import Argument, Method, Resource

ARGUMENTS = {
    *("self", "body", "timeout", "extra_headers", "max_pages", "builtins", "client", "response"),
    *("segment", "with_parameters", "request_of", "send", "asend", "parsed"),
}
"""What the bodies of generated methods and functions use."""
STYLES = {"spaceDelimited": " ", "pipeDelimited": "|", "deepObject": "deep"}


def resources(data: Data, lowered: Data, parsed: Any, payloads: set[str]) -> list[Resource]:
    """All resources in the order of their modules; every operation of the spec is in one of them."""
    endpoints = {
        endpoint.name: endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    tags = {tag["name"]: tag.get("description", "") for tag in data.get("tags", [])}
    classes = {item.class_info.name for item in [*parsed.models, *parsed.enums]}
    groups: dict[str, Resource] = {}
    ours = is_ours(data)
    for _, path, verb, operation in operations(data):
        endpoint = endpoints.get(module_name(lowered["paths"][path][verb]["operationId"]))
        if endpoint is None:
            continue  # the engine has said why, and its errors stop the run
        tag = resource_of(operation)
        module = unlike(identifier(short(tag)), set(RESOURCES))
        if module not in groups:
            about = UntrustedString(" ".join(str(tags.get(tag) or tag).split()))
            groups[module] = Resource(module, _class(short(tag), classes), about)
        methods = groups[module].methods
        name = unlike(identifier(operation.get("x-speakeasy-name-override") or operation["operationId"]), set(METHODS))
        if not ours:
            name = distinct(name, {other.name for other in methods}, str)
        methods.append(_method(name, data, lowered["paths"][path][verb], path, verb, operation, endpoint, payloads))
    _refuse_twins(groups, ours)
    for group in groups.values():
        _name_constants(group, classes)
    return [groups[name] for name in sorted(groups)]


def _refuse_twins(groups: dict[str, Resource], ours: bool) -> None:
    """Two operations of a resource that share a method, or of ours the module's name that only a number tells apart."""
    found = []
    for group in groups.values():
        seen: dict[str, Method] = {}
        for method in group.methods:
            module = f"module {module_name(method.id.get_untrusted_value())}"
            for key in (method.name, *[method.iter_name] * bool(method.pagination), *[module] * ours):
                twin = seen.setdefault(key, method)
                if twin is not method:
                    names = f"{method.id.get_untrusted_value()} and {twin.id.get_untrusted_value()}"
                    found.append(f"{names} are alike in snake_case: both would be {key}")
    if found:
        raise EngineError(list(dict.fromkeys(found)))


def _class(tag: str, taken: set[str]) -> str:
    """The class of a resource; `Pet` of the tag `pet` is mostly a model already."""
    name = class_name(tag)
    while {name, f"Async{name}", f"Raw{name}", f"AsyncRaw{name}"} & taken or name in CLASSES_OF_RESOURCES:
        name += "Resource"
    taken |= {name, f"Async{name}", f"Raw{name}", f"AsyncRaw{name}"}
    return name


CLASSES_OF_RESOURCES = {"Any", "File", "Literal", "Mapping", "Sequence", "UUID", "Unset", "Operation", "Pagination"} | {
    f"{prefix}{name}" for prefix in ("", "Async") for name in ("Sender", "Pager", "Resources")
}


def _name_constants(group: Resource, classes: set[str]) -> None:
    taken = {*classes, "UNSET", "TYPE_CHECKING", "UUID"}
    for method in group.methods:
        method.constant = unlike(method.name.upper(), taken)


def _method(
    name: str, data: Data, lowered: Data, path: str, verb: str, operation: Data, endpoint: Any, payloads: set[str]
) -> Method:
    method = Method(
        id=UntrustedString(operation["operationId"]),
        name=name,
        verb=verb.upper(),
        path=UntrustedString(path),
        facts=operation,
        lowered=lowered,
        endpoint=endpoint,
        payloads=payloads,
    )
    declared = _declared(data, path, operation)
    taken = {*ARGUMENTS, f"{method.name}_body"}
    for place in ("path", "query", "header", "cookie"):
        for prop in getattr(endpoint, f"{place}_parameters"):
            wire = prop.name.get_untrusted_value()
            facts = declared.get((place, wire), {})
            argument = Argument(prop, unlike(str(prop.python_name), taken), facts, _style(facts))
            getattr(method, f"in_{place}").append(argument)
    for prop in method.body_properties:
        facts = _property(data, operation, prop)
        method.keywords.append(Argument(prop, unlike(str(prop.python_name), taken), facts))
    method.segments = _segments(path, {a.prop.name.get_untrusted_value(): a.name for a in method.in_path})
    method.docstring, method.plain_docstring = method_docstring(method), function_docstring(method)
    if method.pagination:
        method.iter_docstring = iter_docstring(method)
    return method


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
    both = [*data["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    found = [resolve(data, item) for item in both]
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
    return {**resolve(data, found), **found} if isinstance(found, dict) else {}


def resolve(data: Data, value: Data) -> Data:
    """What a local reference leads to, or the value itself."""
    for _ in range(8):
        if not isinstance(value.get("$ref"), str):
            break
        found = target(data, value["$ref"])
        value = found if isinstance(found, dict) else {}
    return value
