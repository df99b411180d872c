"""Schemas that lead back to themselves with no class on the way, such as the one of any JSON value.

Python's types and the engines need a class for that; where there is none, the reference that closes the circle becomes
any value.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

Data = dict[str, Any]
PREFIX = "#/components/schemas/"


def cut(schemas: dict[str, Data]) -> None:
    """Open every such circle of the lowered schemas."""
    done: set[str] = set()
    for root in schemas:
        path = {root: _references(schemas, root)}
        while path:
            name = next(reversed(path))
            reference = next(path[name], None)
            if reference is None:
                done.add(name)
                del path[name]
            elif (end := reference["$ref"].removeprefix(PREFIX)) in path:
                reference.clear()
            elif end not in done:
                path[end] = _references(schemas, end)


def expand(schemas: dict[str, Data]) -> None:
    """Give each schema that is a mere reference the content of what it leads to, so that it is a class of its own."""
    for name, value in schemas.items():
        seen = {name}
        while "$ref" in value and (end := value["$ref"].removeprefix(PREFIX)) not in seen:
            seen.add(end)
            value = schemas[end]
        schemas[name] = {} if "$ref" in value else value if value is schemas[name] else copy.deepcopy(value)


def is_class(value: Data) -> bool:
    """Whether a lowered schema becomes a class."""
    return value.get("type") == "object" or "enum" in value


def _references(schemas: dict[str, Data], name: str) -> Iterator[Data]:
    """The references in a schema that becomes no class."""
    waiting: list[Any] = [] if is_class(schemas[name]) else [schemas[name]]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                yield value
            waiting += value.values()


def references(value: Any) -> list[str]:
    """The names of the component schemas that a schema refers to, anywhere inside."""
    if isinstance(value, list):
        return [name for item in value for name in references(item)]
    if not isinstance(value, dict):
        return []
    own = value.get("$ref")
    found = [own.removeprefix(PREFIX)] if isinstance(own, str) and own.startswith(PREFIX) else []
    return found + [name for item in value.values() for name in references(item)]
