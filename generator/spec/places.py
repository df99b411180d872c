"""Places in a document: which keys are OpenAPI's own, and which are names that its author chose."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any
from urllib.parse import unquote

Steps = tuple[str | int, ...]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
EXAMPLES = {"example", "examples"}
VALUES = {*EXAMPLES, "default", "enum", "const"}
"""What holds data of the API, in which nothing is a reference or a schema."""
MAPS = {
    *("paths", "webhooks", "pathItems", "callbacks", "parameters", "requestBodies", "responses", "headers", "links"),
    *("content", "schemas", "securitySchemes", "properties", "patternProperties", "dependentSchemas", "$defs"),
    *("definitions", "encoding", "variables", "mapping", "scopes"),
}
"""What holds names that the author chose, one of which may be spelt like a keyword."""


def is_value(steps: Sequence[str | int], keys: Collection[str] = VALUES) -> bool:
    """Whether a place is inside the value of one of these keys, and not under a name that is spelt like one."""
    named = False
    for step in steps:
        if not named and step in keys:
            return True
        named = not named and step in MAPS
    return False


def is_reference(steps: Sequence[str | int]) -> bool:
    """Whether a `$ref` at a place leads somewhere: not inside data of the API, nor inside an extension."""
    named = False
    for step in steps:
        if not named and (step in VALUES or str(step).startswith("x-")):
            return False
        named = not named and step in MAPS
    return not named


def pointer(steps: Sequence[str | int]) -> str:
    """The RFC 6901 JSON pointer of a path of keys and indices."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def target(data: Any, reference: str) -> Any:
    """What a reference inside the document leads to, or None."""
    if not reference.startswith("#/"):
        return None
    for step in reference[2:].split("/"):
        key = unquote(step).replace("~1", "/").replace("~0", "~")
        if isinstance(data, dict) and key in data:
            data = data[key]
        elif isinstance(data, list) and key.isdigit() and int(key) < len(data):
            data = data[int(key)]
        else:
            return None
    return data


def resolved(data: Any, value: Any) -> dict[str, Any]:
    """The object that a local reference leads to in the end, or the value itself; {} for what is no object."""
    for _ in range(50):
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            break
        value = target(data, value["$ref"])
    return value if isinstance(value, dict) else {}


def members(data: Any, *steps: str) -> dict[str, Any]:
    """The object at a place, {} where there is none."""
    for step in steps:
        data = data.get(step) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else {}


def walk(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Every value of a document with its path, the root first."""
    waiting = [(steps, value)]
    while waiting:
        steps, value = waiting.pop()
        yield steps, value
        if isinstance(value, dict):
            waiting += [((*steps, key), item) for key, item in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [((*steps, index), value[index]) for index in reversed(range(len(value)))]


def operations(data: dict[str, Any]) -> Iterator[tuple[Steps, str, str, dict[str, Any]]]:
    """Every operation: its place, path, method and content."""
    paths = data.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield ("paths", path, method), path, method, item[method]
