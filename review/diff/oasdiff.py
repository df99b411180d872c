"""oasdiff: each change once for each operation, placed by a walk along the names in its sentence.

Its own lines are not used: a property that is only a `$ref` is placed at the schema that the reference leads to.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.report.wire.composed import Whole
from generator.report.wire.spec import Spec, places
from generator.spec.places import Steps
from review import node

from .python import Pair
from .statement import Statement

SEVERITY = {
    "api-operation-id-removed": "err",
    "api-tag-removed": "err",
    "api-schema-removed": "err",
    "response-non-success-status-removed": "warn",
}
"""Levels of ours: a name that moves breaks imports."""
LEVELS = {3: "breaking", 2: "warning"}
FACETS = (
    (r"became-(required|optional)|required-.*added", {"required", "exists"}),
    (r"security", {"security"}),
    (
        r"type-(changed|specialized|generalized)|nullable|const|one-of|any-of|all-of|discriminator",
        {"type", "reference", "name", "alternatives", "discriminator"},
    ),
    (r"enum-value|extensible-enum", {"values"}),
    (r"-(max|min)|pattern|multiple-of|unique", {"limit"}),
    (r"default-value", {"default"}),
    (r"media-type", {"media"}),
    (r"status", {"status"}),
    (r"tag-", {"resource"}),
    (r"operation-id", {"operation id"}),
    (r"deprecat|sunset", {"deprecated"}),
    (r"read-only|write-only", {"readOnly", "writeOnly"}),
    (r"^(api|endpoint)-", {"exists", "path", "method", "operation id", "name"}),
    (r"removed|added|^new-", {"exists", "name"}),
)
"""Facets by what oasdiff's id holds; the first that fits."""


def changes(base: Path, head: Path) -> list[dict[str, Any]]:
    """Every change that can affect a caller. Raises node.Unavailable."""
    severity = head.parent / "severity.txt"
    severity.write_text("".join(f"{key} {level}\n" for key, level in SEVERITY.items()), encoding="utf-8")
    command = [*node.oasdiff(), "changelog", str(base), str(head), "-f", "json", "--severity-levels", str(severity)]
    done = node.run([*command, "--allow-external-refs=false"], head.parent)
    try:
        found = json.loads(done.stdout or "[]")
    except ValueError:
        found = None
    if done.returncode or not isinstance(found, list):
        raise node.Unavailable(f"ended with {done.returncode}: {' '.join(done.stderr.split())[-300:]}")
    return found


def statements(change: dict[str, Any], pair: Pair) -> Iterator[Statement]:
    """The statement that a change is."""
    yield _statement(change, pair)


def _statement(change: dict[str, Any], pair: Pair) -> Statement:
    key, text = str(change.get("id")), str(change.get("text"))
    facets = next((found for pattern, found in FACETS if re.search(pattern, key)), set())
    found: list[tuple[str, Steps]] = []
    operation = ""
    for side, spec in (("head", pair.head), ("base", pair.base)):
        steps = _operation(spec, change)
        if steps:
            operation = operation or str(spec.at(steps).get("operationId"))
            found += [(side, place) for place in _places(spec, steps, key, text)]
        elif key.startswith("api-global-security"):
            found.append((side, ("security",)))
        elif change.get("section") == "components":
            kind = "securitySchemes" if "security" in key else "schemas"
            found += [(side, ("components", kind, name)) for name in re.findall(r"`([^`]+)`", text)]
    return Statement(
        "oasdiff", key, LEVELS.get(change.get("level", 1), "fine"), text, tuple(found), frozenset(facets), operation
    )


def _operation(spec: Spec, change: dict[str, Any]) -> Steps | None:
    steps: Steps = ("paths", str(change.get("path")), str(change.get("operation")).lower())
    return steps if isinstance(spec.at(steps), dict) else None


def _places(spec: Spec, operation: Steps, key: str, text: str) -> Iterator[Steps]:
    names = re.findall(r"`([^`]*)`", text)
    for name in names:
        yield from _parameters(spec, operation, name)
    for schema in _schemas(spec, operation, key, text):
        if "-body-" in key:
            yield spec.follow(schema)[0]
        for name in names:
            yield from walked(spec, schema, name.split("/"))
            yield from _called(spec, schema, name)
    for name in names:
        for part in ("responses", "requestBody"):
            holder = (*operation, part, name) if part == "responses" else (*operation, part)
            if spec.at(holder) is not None and part.removesuffix("s")[:7] in key.replace("-", ""):
                yield spec.follow(holder)[0]
    yield operation


def _parameters(spec: Spec, operation: Steps, name: str) -> Iterator[Steps]:
    for holder in (operation, operation[:2]):
        for index, _ in enumerate(spec.at((*holder, "parameters")) or ()):
            steps, value = spec.follow((*holder, "parameters", index))
            if value.get("name") == name:
                yield steps
                yield spec.follow((*steps, "schema"))[0]


def _schemas(spec: Spec, operation: Steps, key: str, text: str) -> Iterator[Steps]:
    """The schemas of the bodies that an entry may speak of."""
    if "response" in key:
        answers = spec.at((*operation, "responses")) or {}
        named = [code for code in answers if f"`{code}`" in text]
        holders = [(*operation, "responses", code) for code in named or answers]
    else:
        holders = [(*operation, "requestBody")]
    for holder in holders:
        steps, value = spec.follow(holder)
        for media in (value or {}).get("content") or {}:
            yield (*steps, "content", media, "schema")


def walked(spec: Spec, schema: Steps, names: list[str]) -> Iterator[Steps]:
    """The places that names lead to from a schema: `trips/items/name`, `Actions/items/oneOf[#/components/...]/Unit`."""
    names = _joined(names)
    place, value = spec.follow(schema)
    if not names or names == [""]:
        yield place
        return
    first, rest = names[0], names[1:]
    if first.startswith("allOf["):
        yield from walked(spec, place, rest)
    elif (found := re.fullmatch(r"(?:one|any)Of\[(?:#?(\d+)|(#/[^\]]+)|[^\]]*)\]", first)) is not None:
        for target in [places(found[2])] if found[2] else _branches(value, place):
            yield from walked(spec, target, rest)
    elif first in ("items", "additionalProperties") and isinstance(value, dict) and first in value:
        yield from walked(spec, (*place, first), rest)
    elif isinstance(value, dict):
        for target in [place, *_branches(value, place)]:
            properties = Whole(spec, target).properties
            if first in properties:
                if not rest:
                    yield properties[first]
                yield from walked(spec, properties[first], rest)


def _called(spec: Spec, schema: Steps, name: str) -> Iterator[Steps]:
    """The properties of one name in all components that a schema leads to: the way to a constant is not said."""
    waiting, seen = [schema], {schema}
    while waiting:
        for reference in spec.references(waiting.pop(0)):
            if reference not in seen:
                seen.add(reference)
                waiting.append(reference)
                if name in ((spec.at(reference) or {}).get("properties") or {}):
                    yield (*reference, "properties", name)


def _branches(value: Any, place: Steps) -> list[Steps]:
    return [(*place, key, index) for key in ("oneOf", "anyOf") for index, _ in enumerate(value.get(key) or ())]


def _joined(names: list[str]) -> list[str]:
    """A reference in brackets holds slashes of its own."""
    found: list[str] = []
    for name in names:
        if found and found[-1].count("[") > found[-1].count("]"):
            found[-1] += f"/{name}"
        else:
            found.append(name)
    return found
