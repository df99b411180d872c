"""The resources as the templates print them: a class with the methods of a group, and what its module needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.names import unlike
from generator.spec.extensions import is_ours

from .groups import Group, own_names
from .operation.answers import json_props
from .operation.method import Method, method_of
from .operation.operation import given, signed
from .operation.source import Contract
from .references import Alias, Import, StandIn, aliases, imports, stand_ins


class Flavour(NamedTuple):
    """The words in which the two classes of a resource differ."""

    prefix: str
    define: str
    wait: str
    said: str


FLAVOURS = (Flavour("", "def", "", ""), Flavour("Async", "async def", "await ", ", awaited"))


@dataclass(frozen=True)
class Resource:
    """One module. `own_names` are whole names of methods that have a shorter one: `create_bug` of `create`.

    `shared` are the names that the module of raw methods takes from this one.
    """

    module: str
    class_name: str
    description: UntrustedString
    methods: list[Method]
    own_names: list[tuple[str, str]]
    imports: list[Import]
    stand_ins: list[StandIn]
    aliases: list[Alias]
    shared: list[str]


def resources(contract: Contract, parsed: Any, found: list[Group]) -> list[Resource]:
    """A resource for each group."""
    classes = {item.class_info.name for item in [*parsed.models, *parsed.enums]}
    classes |= {f"{prefix}{group.class_name}" for group in found for prefix in ("", "Async", "Raw", "AsyncRaw")}
    tags = {tag["name"]: tag.get("description", "") for tag in contract.data.get("tags", [])}
    return [_resource(contract, group, str(tags.get(group.tag) or group.tag), classes) for group in found]


def _resource(contract: Contract, group: Group, about: str, classes: set[str]) -> Resource:
    methods, values = _methods(group, classes), _aliases(contract, group)
    signatures = [prop for operation in group.operations for prop in signed(operation)]
    answers = [prop for operation in group.operations for prop in json_props(operation.answers.successes)]
    return Resource(
        module=group.module,
        class_name=group.class_name,
        description=UntrustedString(" ".join(about.split())),
        methods=methods,
        own_names=[] if is_ours(contract.data) else own_names(group),
        imports=imports(signatures, contract.payloads),
        stand_ins=stand_ins(answers),
        aliases=values,
        shared=[*(alias.name for alias in values), *(name for method in methods for name in _shared(method))],
    )


def _methods(group: Group, classes: set[str]) -> list[Method]:
    taken = {*classes, "UNSET", "TYPE_CHECKING", "UUID"}
    return [method_of(operation, unlike(operation.name.upper(), taken)) for operation in group.operations]


def _aliases(contract: Contract, group: Group) -> list[Alias]:
    return aliases([prop for operation in group.operations for prop in given(operation)], contract.shapes)


def _shared(method: Method) -> list[str]:
    return [method.constant, *([method.body_function.name] if method.body_function else [])]
