"""The objects of an OpenAPI document, told from maps of names and from data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.places import Steps

NAMED = {
    *(
        "paths",
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
    ),
    *("callbacks", "pathItems", "properties", "patternProperties", "$defs", "dependentSchemas", "content", "encoding"),
    *("variables", "mapping", "scopes", "security"),
}
"""Keys of maps whose own keys are names of somebody else's choosing (`X-Request-Id`), not keywords."""

DATA = {"value", "example", "default", "const", "enum"}
"""Keys whose value is not OpenAPI's but an instance of something."""


def objects(value: Any, steps: Steps = (), names: bool = False) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """Every object whose keys are keywords or extensions; `names` says that the keys of this one are names."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from objects(item, (*steps, index), names)
    if not isinstance(value, dict):
        return
    if not names:
        yield steps, value
    for key, item in value.items():
        if names:
            yield from objects(item, (*steps, key))
        elif not (key in DATA or key.startswith("x-") or (key == "examples" and isinstance(item, list))):
            yield from objects(item, (*steps, key), key in NAMED and (isinstance(item, dict) or key == "security"))


def schemas(data: dict[str, Any]) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """Every schema below components/schemas, the named ones and those inside them."""
    place = ("components", "schemas")
    yield from objects(data.get("components", {}).get("schemas", {}), place, names=True)


def every_schema(data: dict[str, Any]) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """These, and the schemas of parameters, headers and bodies."""
    yield from schemas(data)
    for steps, item in objects(data):
        if "schema" in item:
            yield from objects(item["schema"], (*steps, "schema"))
