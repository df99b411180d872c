"""A spec as its documents speak of it: operations by name, their parameters, bodies and answers, properties by path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.spec.document import Document
from generator.spec.places import Steps, operations


@dataclass(frozen=True)
class Operation:
    """An operation with its place, path and method."""

    steps: Steps
    path: str
    method: str
    data: dict[str, Any]

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.data.get("operationId", ""))


class Api:
    """Looks things up in a spec; `$ref`s are followed, and the place is that of what they lead to."""

    def __init__(self, document: Document) -> None:
        self.data = document.data
        self.operations = [
            Operation(steps, path, method, data) for steps, path, method, data in operations(document.data)
        ]

    def operation(self, name: str) -> Operation | None:
        """By operationId, or by `METHOD path`; names in the path may differ."""
        method, _, path = name.partition(" ")
        for item in self.operations:
            if item.id == name or (item.method == method.lower() and shape(item.path) == shape(path)):
                return item
        return None

    def follow(self, steps: Steps) -> tuple[Steps, Any]:
        """The place and value behind all references that start at a place; an empty object behind one to nothing."""
        value = self.at(steps)
        for _ in range(20):
            if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
                break
            steps = tuple(step.replace("~1", "/").replace("~0", "~") for step in value["$ref"][2:].split("/"))
            try:
                value = self.at(steps)
            except (KeyError, IndexError, TypeError):
                return steps, {}
        return steps, value

    def at(self, steps: Steps) -> Any:
        """The value at a place."""
        value: Any = self.data
        for step in steps:
            value = value[step]
        return value

    def parameters(self, operation: Operation) -> Iterator[tuple[Steps, dict[str, Any]]]:
        """The parameters of an operation and of its path."""
        for place in (operation.steps, operation.steps[:2]):
            for index, _ in enumerate(self.at(place).get("parameters", [])):
                yield self.follow((*place, "parameters", index))

    def bodies(self, operation: Operation, role: str, status: int | None = None) -> Iterator[Steps]:
        """Places of the schemas of an operation's bodies. `role` is `request`, `response` or `error`."""
        if role == "request":
            holders = [(*operation.steps, "requestBody")] if "requestBody" in operation.data else []
        else:
            holders = [(*operation.steps, "responses", code) for code in self.answers(operation, role, status)]
        for holder in holders:
            place, value = self.follow(holder)
            for media, item in value.get("content", {}).items():
                if "schema" in item:
                    yield (*place, "content", media, "schema")

    def answers(self, operation: Operation, role: str, status: int | None = None) -> list[str]:
        """The keys of the responses that a role and a status mean."""
        stated = [code for code in operation.data.get("responses", {}) if not code.startswith("x-")]
        found = [code for code in stated if code.startswith("2") == (role == "response")]
        exact = [code for code in found if status is not None and code == str(status)]
        return exact or found

    def properties(self, schema: Steps, path: str) -> list[Steps]:
        """Places of the properties at a path (`a.b[].c`) below a schema; the map's own place where it is in a map."""
        places = [schema]
        for name in path.replace("[]", "").split("."):
            places = [found for place in places for found in self._member(place, name)] if name else places
        return list(dict.fromkeys(places))

    def named(self, schema: Steps, name: str) -> list[Steps]:
        """Places of the properties of a name anywhere below a schema."""
        found: dict[Steps, None] = {}
        waiting, seen = [schema], set[Steps]()
        while waiting:
            for place, value in self.branches(waiting.pop(0)):
                for key in value.get("properties", {}) if place not in seen else ():
                    waiting.append((*place, "properties", key))
                    found |= {waiting[-1]: None} if key == name else {}
                seen.add(place)
        return list(found)

    def branches(self, steps: Steps) -> Iterator[tuple[Steps, dict[str, Any]]]:
        """A schema behind its references, with all its alternatives, and items where it is a list."""
        waiting, seen = [steps], set()
        while waiting:
            place, value = self.follow(waiting.pop(0))
            if place in seen or not isinstance(value, dict):
                continue
            seen.add(place)
            yield place, value
            for key in ("allOf", "anyOf", "oneOf"):
                waiting += [(*place, key, index) for index, _ in enumerate(value.get(key, []))]
            if "items" in value:
                waiting.append((*place, "items"))

    def _member(self, steps: Steps, name: str) -> list[Steps]:
        found: list[Steps] = []
        open_map = False
        for place, value in self.branches(steps):
            properties = value.get("properties", {})
            match = (
                name if name in properties else next((key for key in properties if folded(key) == folded(name)), None)
            )
            if match is not None:
                found.append((*place, "properties", match))
            open_map |= value.get("additionalProperties", False) is not False
        return found or ([steps] if open_map else [])


def folded(name: str) -> str:
    """A name without case and underscores."""
    return name.replace("_", "").lower()


def shape(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"{[^}]*}", "{}", path)
