"""A spec as data that a comparison asks: what a reference leads to, and which operations use a place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import unquote

from generator.spec.extensions import resource_of
from generator.spec.places import MAPS, VALUES, Steps, operations

Json = dict[str, Any]
PARTS = {"requestBody": "request", "parameters": "request", "responses": "response", "callbacks": "both"}
"""In which direction the parts of an operation go."""

OWN = ("security", "servers", "x-rate-limits")
"""Keys of the document that do not concern an operation with its own."""


class Uses(NamedTuple):
    """The operations that use a place, by id, and the direction in which they do: request, response, both or none."""

    operations: tuple[str, ...]
    direction: str


class Spec:
    """One edition of a contract. Every reference in it leads somewhere inside it, which the generator has checked."""

    def __init__(self, data: Json, package: str = "") -> None:
        self.data = data
        self.package = package
        self.operations = {str(item.get("operationId")): steps for steps, _, _, item in operations(data)}
        self._used: dict[Steps, dict[str, set[str]]] = {}
        for name, steps in self.operations.items():
            self._mark(name, steps)

    def at(self, steps: Steps) -> Any:
        """The value at a place, None where there is none."""
        value: Any = self.data
        for step in steps:
            value = _inner(value, step)
        return value

    def follow(self, steps: Steps) -> tuple[Steps, Any]:
        """The place and the value behind the references that start at a place."""
        value = self.at(steps)
        for _ in range(20):
            if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
                break
            steps = self.located(places(value["$ref"]))
            value = self.at(steps)
        return steps, value

    def located(self, steps: Steps) -> Steps:
        """A place with the numbers of lists as numbers, as a JSON pointer does not tell them from names."""
        found: list[str | int] = []
        value: Any = self.data
        for step in steps:
            known = int(step) if isinstance(value, list) and str(step).isdigit() else step
            found.append(known)
            value = _inner(value, known)
        return tuple(found)

    def uses(self, steps: Steps) -> Uses:
        """Which operations a change at a place concerns."""
        found = self._users(steps)
        directions = set().union(*found.values()) & self._access(steps) if found else set[str]()
        direction = "both" if len(directions) > 1 else next(iter(directions), "none")
        return Uses(tuple(name for name in self.operations if name in found), direction)

    def _users(self, steps: Steps) -> dict[str, set[str]]:
        """The directions in which each operation uses a place."""
        if steps[:2] == ("components", "securitySchemes"):
            return {name: {"both"} for name in self.operations if self._secured(name, steps[2])}
        if steps[:1] == ("components",):
            return self._used.get(steps[:3], {})
        if steps[:1] == ("paths",):
            return self._of_path(steps)
        tag = self.at(steps[:2]) if steps[:1] == ("tags",) else None
        if isinstance(tag, dict):
            resources = {name: resource_of(self.at(place)) for name, place in self.operations.items()}
            return {name: {"both"} for name, resource in resources.items() if resource == tag.get("name")}
        own = steps[0] if steps and steps[0] in OWN else None
        return {name: {"both"} for name, place in self.operations.items() if not (own and self._has(place, own))}

    def _has(self, operation: Steps, key: str) -> bool:
        """Whether an operation, or its path, says something itself that the document also says."""
        return any(self.at((*holder, key)) is not None for holder in (operation, operation[:2]))

    def _secured(self, operation: str, scheme: object) -> bool:
        """Whether an operation is called with a log-in."""
        return any(scheme in way for way in self.security(self.operations[operation]))

    def security(self, operation: Steps) -> list[Json]:
        """The ways to log in for an operation: its own, or the document's."""
        own = self.at((*operation, "security"))
        found: list[Json] = (self.data.get("security") or []) if own is None else own
        return found

    def method(self, operation: str) -> str:
        """The Python name of an operation, its id where the spec gives no name."""
        item = self.at(self.operations[operation]) if operation in self.operations else {}
        name = item.get("x-speakeasy-name-override")
        return ".".join(filter(None, (self.package, resource_of(item), name))) if name else operation

    def references(self, steps: Steps) -> Iterator[Steps]:
        """Where the references under a place lead."""
        for _, value in _references(self.at(steps), steps):
            yield self.located(places(value))

    def referring(self, component: Steps) -> Iterator[Steps]:
        """The places whose reference leads to a component."""
        yield from self._referring.get(component, ())

    @cached_property
    def _referring(self) -> dict[Steps, list[Steps]]:
        found: dict[Steps, list[Steps]] = {}
        for steps, value in _references(self.data, ()):
            found.setdefault(places(value), []).append(steps)
        return found

    def _of_path(self, steps: Steps) -> dict[str, set[str]]:
        direction = PARTS.get(str(steps[3]), "both") if len(steps) > 3 else "both"
        direction = "request" if steps[2:3] == ("parameters",) else direction
        shared = steps[2:3] == ("parameters",) or len(steps) == 2
        return {
            name: {direction}
            for name, place in self.operations.items()
            if place[:2] == steps[:2] and (shared or place == steps[:3])
        }

    def _access(self, steps: Steps) -> set[str]:
        """The directions in which a property goes: one that is read-only is not sent."""
        value = self.follow(steps)[1] if "properties" in steps else None
        if isinstance(value, dict) and value.get("readOnly") is True:
            return {"response", "both"}
        if isinstance(value, dict) and value.get("writeOnly") is True:
            return {"request", "both"}
        return {"request", "response", "both"}

    def _mark(self, name: str, steps: Steps) -> None:
        waiting = [((*steps, key), direction) for key, direction in PARTS.items()]
        waiting.append(((*steps[:2], "parameters"), "request"))
        seen: set[tuple[Steps, str]] = set()
        while waiting:
            place, direction = waiting.pop()
            for reference in self.references(place):
                component = reference[:3]
                if (component, direction) not in seen:
                    seen.add((component, direction))
                    self._used.setdefault(component, {}).setdefault(name, set()).add(direction)
                    waiting.append((component, direction))


def _inner(value: Any, step: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    return value[step] if isinstance(value, list) and isinstance(step, int) and step < len(value) else None


def places(reference: str) -> Steps:
    """The place that a reference inside the document names."""
    return tuple(
        unquote(step).replace("~1", "/").replace("~0", "~") for step in reference.removeprefix("#/").split("/")
    )


def _references(value: Any, steps: Steps) -> Iterator[tuple[Steps, str]]:
    waiting = [(steps, value)]
    while waiting:
        place, item = waiting.pop()
        named = place[-1:] and place[-1] in MAPS
        if isinstance(item, dict):
            if isinstance(item.get("$ref"), str):
                yield place, item["$ref"]
            waiting += [((*place, key), inner) for key, inner in item.items() if named or not _is_data(key, inner)]
        elif isinstance(item, list):
            waiting += [((*place, index), inner) for index, inner in enumerate(item)]


def _is_data(key: str, value: Any) -> bool:
    """Whether a keyword's value holds no reference. Examples by name may be references; a list of them is data."""
    return key in DATA or (key == "examples" and isinstance(value, list))


DATA = {*VALUES, "value", "x-source", "x-extensible-enum", "x-codeSamples"} - {"examples"}
