"""Where each element of a spec comes from: `x-source`, resolved along its parents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.spec.document import Document
from generator.spec.places import Steps, operations, pointer, walk
from review.nodes import schemas

_OWN = ("quote", "note", "see")
"""Keys that hold for the place they stand at only."""


@dataclass(frozen=True)
class Source:
    """A resolved `x-source`. `lines` are pairs of first and last line; `see` numbers entries of the register."""

    doc: str = ""
    lines: tuple[tuple[int, int], ...] = ()
    anchor: str = ""
    status: str = ""
    quote: str = ""
    note: str = ""
    see: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The place as people write it: document and lines, or document and anchor."""
        spans = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in self.lines)
        return " ".join(part for part in (self.doc, f"lines {spans}" if spans else self.anchor) if part)

    def cites(self, line: int) -> bool:
        """Whether a line is among the cited ones."""
        return any(first <= line <= last for first, last in self.lines)


@dataclass(frozen=True)
class Element:
    """A part of a spec whose origin counts. `kind` is `operation`, `parameter`, `property`, `enum` or `error`."""

    kind: str
    steps: Steps
    name: str
    source: Source

    @property
    def pointer(self) -> str:
        """Its JSON pointer."""
        return pointer(self.steps)


def spans(lines: Any) -> tuple[tuple[int, int], ...]:
    """The `lines` of an `x-source` as pairs."""
    found = []
    for part in re.findall(r"\d+(?:-\d+)?", str(lines)):
        first, _, last = part.partition("-")
        found.append((int(first), int(last or first)))
    return tuple(found)


def source_at(data: dict[str, Any], steps: Steps) -> Source:
    """The source of the element at a place: its own, completed by its parents', up to `info`."""
    info = data.get("info")
    merged = _merge({}, info.get("x-source") if isinstance(info, dict) else None)
    here: Any = data
    for step in steps:
        if isinstance(here, dict):
            here = here.get(step)
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            here = here[step]
        else:
            break
        merged = _merge(merged, here.get("x-source") if isinstance(here, dict) else None)
    texts = {key: str(merged.get(key, "")) for key in ("doc", "anchor", "status", "quote", "note")}
    return Source(**texts, lines=spans(merged.get("lines", "")), see=tuple(merged.get("see", ())))


def elements(document: Document) -> list[Element]:
    """Every element of a spec, in its order."""
    found = [(kind, steps, name) for kind, steps, name in _elements(document.data)]
    return [Element(kind, steps, name, source_at(document.data, steps)) for kind, steps, name in found]


def _merge(above: dict[str, Any], own: Any) -> dict[str, Any]:
    if not isinstance(own, dict):
        return above
    kept = {key: value for key, value in above.items() if key not in _OWN}
    if "doc" in own:
        kept.pop("lines", None)
        kept.pop("anchor", None)
    return kept | own


def _elements(data: dict[str, Any]) -> Iterator[tuple[str, Steps, str]]:
    for steps, path, _, operation in operations(data):
        name = str(operation.get("operationId", path))
        yield "operation", steps, name
        for place, item in ((steps, operation), (steps[:2], data["paths"][path])):
            for index, parameter in enumerate(item.get("parameters", [])):
                if isinstance(parameter, dict) and "$ref" not in parameter:
                    yield "parameter", (*place, "parameters", index), f"{name} {parameter.get('name')}"
    components = data.get("components", {})
    for key in components.get("parameters", {}):
        yield "parameter", ("components", "parameters", key), key
    for steps, schema in schemas(data):
        yield from _schema(steps, schema)
    for steps, value in walk(data):
        if steps[-1:] == ("x-error-codes",) and isinstance(value, list):
            for index, item in enumerate(value):
                yield "error", (*steps, index), f"{_owner(data, steps)} {item.get('code')}"


def _schema(steps: Steps, schema: dict[str, Any]) -> Iterator[tuple[str, Steps, str]]:
    name = ".".join(str(step) for step in steps[2:] if step != "properties")
    if steps[-2:-1] == ("properties",):
        yield "property", steps, name
    if isinstance(schema.get("x-extensible-enum", schema.get("enum")), list):
        yield "enum", steps, f"enum {name}"


def _owner(data: dict[str, Any], steps: Steps) -> str:
    if steps[0] == "paths":
        return str(data["paths"][steps[1]][steps[2]].get("operationId", steps[1]))
    return str(steps[-2])
