"""Everything that can be called, as data: vendors, credentials, resources, methods. Read off the classes themselves."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, get_overloads

import journeykit_clients
from journeykit_clients.operation import Operation

from journeykit._client import AsyncClient, Client

from .describe import OPTIONAL

_FOOTER = re.compile(r"^(?P<id>\S+): (?P<verb>[A-Z]+) (?P<path>/\S*)$", re.MULTILINE)
_ALIASES = re.compile(r" \| (Unset|_\w+|\w+Payload)\b")
"""What an argument takes beside the type that stands first: absence, known values, typed dicts."""
EVERYWHERE = ("timeout", "extra_headers")
"""Arguments of every method, said once."""


@dataclass(frozen=True)
class Method:
    """One method: its call without what every method takes, its first sentence, and its operation."""

    name: str
    signature: str
    summary: str
    operation: str
    http: str
    repeatability: str


@dataclass(frozen=True)
class Resource:
    """An attribute of a client."""

    name: str
    about: str
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class Vendor:
    """A client class and its async twin; `options` are names and types, `environment` variables by argument."""

    module: str
    name: str
    about: str
    options: tuple[tuple[str, str], ...]
    environment: tuple[tuple[str, str], ...]
    resources: tuple[Resource, ...]


def vendors() -> list[Vendor]:
    """All vendors and editions that have a client, by the name of their module."""
    found = sorted(info.name for info in pkgutil.iter_modules(journeykit_clients.__path__) if info.ispkg)
    return [vendor for name in found for vendor in _vendor(name)]


def _vendor(package: str) -> Iterator[Vendor]:
    try:
        module = import_module(f"journeykit.{package}")
    except ModuleNotFoundError:
        return  # a package without a client
    for name, cls in vars(module).items():
        if inspect.isclass(cls) and issubclass(cls, Client) and cls.__module__ == module.__name__ and name[0] != "_":
            options = inspect.signature(cls).parameters.values()
            yield Vendor(
                module.__name__,
                name,
                _first(cls),
                tuple((option.name, str(option.annotation)) for option in options),
                tuple(cls._environment.items()),
                tuple(_resources(cls, package)),
            )


def _resources(cls: type[Any], package: str) -> Iterator[Resource]:
    home = import_module(f"journeykit_clients.{package}.resources").Resources
    for name, value in sorted(vars(home).items()):
        if not name.startswith("_"):
            module = import_module(f"journeykit_clients.{package}.resources.{name}")
            resource = getattr(module, _returned(value))
            operations = {one.id: one for one in vars(module).values() if isinstance(one, Operation)}
            methods = [(m, f) for m, f in vars(resource).items() if inspect.isfunction(f) and not m.startswith("_")]
            yield Resource(name, _first(resource), tuple(_method(m, f, operations) for m, f in methods))


def _returned(value: Any) -> str:
    getter = getattr(value, "fget", None) or getattr(value, "func", value)
    return str(dict.get(getter.__annotations__, "return"))


def _method(name: str, function: Any, operations: dict[str, Operation[Any]]) -> Method:
    found = _FOOTER.search(inspect.getdoc(function) or "")
    assert found is not None, f"{name} does not name its operation"
    operation = operations[found["id"]]
    http = f"{found['verb']} {found['path']}"
    return Method(name, _signature(function), _first(function), found["id"], http, operation.repeatability)


def _signature(function: Any) -> str:
    """The arguments by keyword and the result, without what every method takes and other spellings of a type."""
    whole = inspect.signature([function, *get_overloads(function)][-1])
    parts: list[str] = []
    for parameter in [*whole.parameters.values()][1:]:
        if parameter.name in EVERYWHERE:
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in parts:
            parts.append("*")
        kind = _ALIASES.sub("", str(parameter.annotation)).replace("builtins.", "")
        parts.append(f"{parameter.name}: {kind}{'' if parameter.default is parameter.empty else f' = {OPTIONAL!r}'}")
    result = str(whole.return_annotation).replace("builtins.", "")
    return f"({', '.join(parts)}) -> {result}"


def _first(value: Any) -> str:
    """The first paragraph of a docstring, in one line."""
    return " ".join((inspect.getdoc(value) or "").partition("\n\n")[0].split())


def twin(name: str) -> str:
    """The async class beside a sync one."""
    return AsyncClient.__name__.removesuffix("Client") + name
