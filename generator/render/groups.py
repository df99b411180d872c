"""Operations grouped by resource, with every name settled: modules, classes, methods."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from generator.lower.method_names import ending_of, is_no_name, method_name
from generator.lower.names import METHODS, RESOURCES, class_name, distinct, identifier, module_name, short, unlike
from generator.spec.extensions import is_ours, resource_of
from generator.spec.places import operations

from .engine_errors import EngineError
from .operation.operation import Operation, operation_of
from .operation.paging import walk_name
from .operation.source import Contract, Source

CLASSES = {
    *("Any", "File", "JsonOr", "Literal", "Mapping", "Operation", "Pagination", "Response", "Sequence", "Timeout"),
    *(
        "UUID",
        "Unset",
        "UNSET",
        "TYPE_CHECKING",
        "Sender",
        "Pager",
        "Resources",
        "AsyncSender",
        "AsyncPager",
        "AsyncResources",
    ),
}
"""What the modules of resources import."""


@dataclass(frozen=True)
class Group:
    """The operations of a resource; `module` is also the attribute on the client, `tag` the document's word."""

    module: str
    class_name: str
    tag: str
    operations: list[Operation] = field(default_factory=list)


def groups(contract: Contract, parsed: Any) -> list[Group]:
    """All groups in the order of their modules; every operation of the spec is in one of them.

    Raises EngineError for operations that share a name.
    """
    endpoints = {
        endpoint.name: endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    classes = {item.class_info.name for item in [*parsed.models, *parsed.enums]}
    found: dict[str, Group] = {}
    ours, lowered = is_ours(contract.data), contract.lowered["paths"]
    names = _method_names(contract, ours)
    for _, path, verb, stated in operations(contract.data):
        endpoint = endpoints.get(module_name(lowered[path][verb]["operationId"]))
        if endpoint is None:
            continue  # the engine has said why, and its errors stop the run
        tag = resource_of(stated)
        module = unlike(identifier(short(tag)), set(RESOURCES))
        if module not in found:
            found[module] = Group(module, _class(short(tag), classes), tag)
        source = Source(contract, path, verb, stated, lowered[path][verb], endpoint)
        found[module].operations.append(operation_of(source, names[path, verb]))
    _refuse_twins(found, ours)
    return [found[name] for name in sorted(found)]


def own_names(group: Group) -> list[tuple[str, str]]:
    """The names of ids that methods have without the resource's words, where no method is called so."""
    taken = {name for each in group.operations for name in (each.name, walk_name(each.name))} | set(METHODS)
    found: dict[str, str] = {}
    for operation in group.operations:
        own = operation.source.id
        whole = "" if is_no_name(own) else identifier(own)
        if whole and whole not in taken and not whole.startswith("iter_"):
            found.setdefault(whole, operation.name)
    return [*found.items()]


def _method_names(contract: Contract, ours: bool) -> dict[tuple[str, str], str]:
    """The names of all methods, by path and verb: of others short where that is no other's, else whole."""
    found: dict[tuple[str, str], str] = {}
    taken: dict[str, set[str]] = {}
    wanted = {}
    ids: dict[str, list[str]] = {}
    for _, _, _, stated in operations(contract.data):
        ids.setdefault(resource_of(stated), []).append(stated["operationId"])
    endings = {tag: ending_of(names, tag) for tag, names in ids.items()}
    for _, path, verb, stated in operations(contract.data):
        tag = resource_of(stated)
        whole = unlike(identifier(stated.get("x-speakeasy-name-override") or stated["operationId"]), set(METHODS))
        short_one = whole if ours else unlike(method_name(stated, path, verb, tag, endings[tag]), set(METHODS))
        wanted[path, verb] = identifier(short(tag)), short_one, whole
    counts = Counter((module, name) for module, name, _ in wanted.values())
    for key, (module, name, whole) in wanted.items():
        methods = taken.setdefault(module, set())
        chosen = name if counts[module, name] == 1 else whole
        found[key] = chosen if ours else distinct(chosen, set(methods), str)
        methods.add(found[key])
    return found


def _refuse_twins(found: dict[str, Group], ours: bool) -> None:
    """Two operations of a resource that share a method, or of ours the module's name that only a number tells apart."""
    findings = []
    for group in found.values():
        seen: dict[str, Operation] = {}
        for operation in group.operations:
            walk = [walk_name(operation.name)] if operation.paging else []
            module = [f"module {module_name(operation.source.id)}"] if ours else []
            for key in (operation.name, *walk, *module):
                twin = seen.setdefault(key, operation)
                if twin is not operation:
                    names = f"{operation.source.id} and {twin.source.id}"
                    findings.append(f"{names} are alike in snake_case: both would be {key}")
    if findings:
        raise EngineError(list(dict.fromkeys(findings)))


def _class(tag: str, taken: set[str]) -> str:
    """The class of a resource; `Pet` of the tag `pet` is mostly a model already."""
    name = class_name(tag)
    while {name, f"Async{name}", f"Raw{name}", f"AsyncRaw{name}"} & taken or name in CLASSES:
        name += "Resource"
    taken |= {name, f"Async{name}", f"Raw{name}", f"AsyncRaw{name}"}
    return name
