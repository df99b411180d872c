"""Operations grouped into the resources that callers see, with every name settled before a template runs."""

from __future__ import annotations

from collections import Counter
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.method_names import is_no_name, method_name
from generator.lower.names import METHODS, RESOURCES, class_name, distinct, identifier, module_name, short, unlike
from generator.lower.schemas import Data
from generator.spec.extensions import VERB, is_ours, resource_of
from generator.spec.places import operations

from .arguments import ARGUMENTS, take_body, take_first_page, take_messages, take_parameters
from .docstrings import function_docstring, iter_docstring, method_docstring
from .engine_errors import EngineError
from .method import Method, Resource


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
    shapes = {class_name(name): schema for name, schema in lowered["components"]["schemas"].items()}
    names = _method_names(data, ours)
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
        name = names[path, verb]
        low = lowered["paths"][path][verb]
        methods.append(_method(name, data, low, shapes, path, verb, operation, endpoint, payloads))
    _refuse_twins(groups, ours)
    for group in groups.values():
        _name_constants(group, classes)
        group.own_names = [] if ours else _own_names(group)
    return [groups[name] for name in sorted(groups)]


def _method_names(data: Data, ours: bool) -> dict[tuple[str, str], str]:
    """The names of all methods, by path and verb: of others short where that is no other's, else whole."""
    found: dict[tuple[str, str], str] = {}
    taken: dict[str, dict[str, tuple[str, str]]] = {}
    wanted = {}
    for _, path, verb, operation in operations(data):
        whole = unlike(identifier(operation.get("x-speakeasy-name-override") or operation["operationId"]), set(METHODS))
        short_one = whole if ours else unlike(method_name(operation, path, verb, resource_of(operation)), set(METHODS))
        wanted[path, verb] = identifier(short(resource_of(operation))), short_one, whole
    counts = Counter((module, name) for module, name, _ in wanted.values())
    for key, (module, name, whole) in wanted.items():
        methods = taken.setdefault(module, {})
        chosen = name if counts[module, name] == 1 else whole
        found[key] = chosen if ours else distinct(chosen, set(methods), str)
        methods[found[key]] = key
    return found


def _own_names(group: Resource) -> list[tuple[str, str]]:
    """The names of ids that methods have without the resource's words, where no method is called so."""
    taken = {name for method in group.methods for name in (method.name, method.iter_name)} | set(METHODS)
    found: dict[str, str] = {}
    for method in group.methods:
        own = method.id.get_untrusted_value()
        whole = "" if is_no_name(own) else identifier(own)
        if whole and whole not in taken and not whole.startswith("iter_"):
            found.setdefault(whole, method.name)
    return [*found.items()]


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
    name: str,
    data: Data,
    lowered: Data,
    shapes: Data,
    path: str,
    verb: str,
    operation: Data,
    endpoint: Any,
    payloads: set[str],
) -> Method:
    method = Method(
        id=UntrustedString(operation["operationId"]),
        name=name,
        verb=operation.get(VERB, verb).upper(),
        path=UntrustedString(path.partition("#")[0]),
        facts=operation,
        lowered=lowered,
        endpoint=endpoint,
        payloads=payloads,
        taken={*ARGUMENTS, f"{name}_body"},
    )
    take_messages(method, data, path)
    take_parameters(method, data, path)
    take_body(method, data, shapes)
    if method.pagination:
        take_first_page(method, data, path)
    method.docstring, method.plain_docstring = method_docstring(method), function_docstring(method)
    if method.pagination:
        method.iter_docstring = iter_docstring(method)
    return method
