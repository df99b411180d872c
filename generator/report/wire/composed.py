"""A schema as `allOf` composes it."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from generator.spec.places import Steps

from .spec import Json, Spec


class Whole:
    """A schema with what its `allOf` adds: keywords, properties with their places, required names."""

    def __init__(self, spec: Spec, steps: Steps) -> None:
        self.spec = spec
        self.keywords: Json = {}
        self.properties: dict[str, Steps] = {}
        self.required: set[str] = set()
        self.places: dict[str, Steps] = {"": steps}
        self.parts = 0
        """Schemas that it is composed of."""
        self._add(steps, set())

    def alike(self, other: Whole) -> bool:
        """Whether both have the same properties, of which they require the same."""
        return self.properties.keys() == other.properties.keys() and self.required == other.required

    def place(self, key: str) -> Steps:
        """Where a keyword stands, or would stand."""
        return (*self.places.get(key, self.places[""]), key)

    def like(self, name: str, keywords: Collection[str]) -> str:
        """What a property says, to recognise it under another name."""
        value = self.spec.at(self.properties[name])
        return json.dumps({key: item for key, item in value.items() if key in keywords}, sort_keys=True)

    def secret(self, name: str) -> bool:
        """Whether a property is a credential that the client adds."""
        return secret(self.spec.at(self.properties[name]))

    def constant(self, name: str) -> Json:
        """The `const` of a property that always has the same value: clients add it where it is required."""
        value = self.spec.follow(self.properties[name])[1]
        return {"const": value["const"]} if isinstance(value, dict) and "const" in value else {}

    def _add(self, steps: Steps, seen: set[Steps]) -> None:
        place, value = self.spec.follow(steps)
        if place in seen or not isinstance(value, dict):
            return
        seen.add(place)
        self.parts += 1
        for index, _ in enumerate(value.get("allOf") or ()):
            self._add((*place, "allOf", index), seen)
        self.places |= dict.fromkeys(value, place)
        self.keywords |= {key: item for key, item in value.items() if key not in ("allOf", "properties", "required")}
        self.properties |= {name: (*place, "properties", name) for name in value.get("properties") or {}}
        self.required |= {str(name) for name in value.get("required") or ()}


def secret(schema: Any) -> bool:
    """Whether a schema is that of a credential."""
    return isinstance(schema, dict) and schema.get("x-credential") is True
