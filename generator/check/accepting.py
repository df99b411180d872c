"""A document of others: mended where that costs a client nothing; an operation that no client can have is left out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.spec.document import Document
from generator.spec.places import MAPS, METHODS, Steps, members
from generator.spec.problem import Problem, SpecError

from .fault import Fault
from .mending import mend
from .paging import find_pages
from .rules import faults, version

ROUNDS = 30
STRUCTURE = {"properties", "items", "allOf", "anyOf", "oneOf", "additionalProperties", "$ref", "type", "prefixItems"}
"""Keywords of a schema that say what it holds; the others can be taken away alone."""
SCHEMAS = {"schemas", "properties", "patternProperties", "$defs", "definitions", "dependentSchemas"}
LISTS = {"allOf", "anyOf", "oneOf", "prefixItems"}
INNER = {"schema", "items", "additionalProperties", "not", "propertyNames", "contains", "unevaluatedProperties"}


def accept(document: Document) -> None:
    """Make the document one that keeps all rules. Raises SpecError where that is not to be had."""
    if fatal := version(document.data):
        raise SpecError(_placed(document, fatal))
    _other_methods(document)
    found: list[Fault] = []
    for _ in range(ROUNDS):
        mend(document)
        found = faults(document.data, ours=False)
        if not found:
            find_pages(document)
            if not members(document.data, "paths"):
                document.repair("no operations: a package of models alone", ())
            return
        if found[0].steps == ():
            break
        for fault in reversed(found):
            _give_up(document, fault)
    raise SpecError([*_placed(document, found), *document.left_out])


def leave_out(document: Document, steps: Steps, message: str) -> None:
    """Take an operation away and record the reason."""
    item = members(document.data, "paths", str(steps[1]))
    operation = item.pop(str(steps[2]), None)
    if not isinstance(operation, dict):
        return
    name = operation.get("operationId") or f"{str(steps[2]).upper()} {steps[1]}"
    document.left_out.append(document.problem(steps, f"{name} is left out: {message}", "mend it in generator.toml"))
    if not any(verb in item for verb in METHODS):
        document.data["paths"].pop(steps[1], None)


def _placed(document: Document, found: Iterable[Fault]) -> list[Problem]:
    return [document.problem(fault.steps, fault.message, fault.fix) for fault in found]


def _other_methods(document: Document) -> None:
    """Members of path items that look like operations of methods that OpenAPI does not know."""
    for path, item in list(members(document.data, "paths").items()):
        for key in [key for key in item if key.lower() not in METHODS] if isinstance(item, dict) else ():
            if isinstance(item[key], dict) and "responses" in item[key]:
                leave_out(document, ("paths", path, key), f"OpenAPI has no method {key!r}")


def _give_up(document: Document, fault: Fault) -> None:
    """Take away the smallest part around a fault that a client can do without."""
    steps = fault.steps
    if not _exists(document.data, steps):
        return  # it went with another
    start = _schema(steps)
    if start is not None and _set(document, steps, start, fault):
        return
    if steps[:1] == ("paths",) and len(steps) > 1:
        item = members(document.data, "paths", str(steps[1]))
        verbs = [str(steps[2])] if len(steps) > 2 and steps[2] in METHODS else [v for v in METHODS if v in item]
        for verb in verbs:
            leave_out(document, ("paths", str(steps[1]), verb), fault.message)
        if not verbs:
            document.data["paths"].pop(steps[1], None)
        return
    _remove(document, steps[:3] if steps[:1] == ("components",) else steps, fault)


def _set(document: Document, steps: Steps, start: int, fault: Fault) -> bool:
    """Take a keyword away from a schema, or let the schema be any value. False where there is nothing to change."""
    inner = steps[start:]
    if len(inner) >= 1 and inner[0] not in STRUCTURE:
        return _remove(document, steps[: start + 1], fault, "a keyword of a schema that cannot be read")
    holder = _at(document.data, steps[: start - 1])
    if holder is None or not _holds(holder, steps[start - 1]) or holder[steps[start - 1]] == {}:
        return False
    document.repair("a schema that cannot be read: any value", steps, fault.message)
    holder[steps[start - 1]] = {}
    return True


def _remove(document: Document, steps: Steps, fault: Fault, kind: str = "a part that cannot be read") -> bool:
    holder = _at(document.data, steps[:-1])
    if not steps or holder is None or not _holds(holder, steps[-1]):
        return False
    document.repair(kind, steps, fault.message)
    del holder[steps[-1]]
    return True


def _holds(holder: Any, step: str | int) -> bool:
    if isinstance(holder, list):
        return isinstance(step, int) and step < len(holder)
    return isinstance(holder, dict) and step in holder


def _exists(data: Any, steps: Steps) -> bool:
    return not steps or _holds(_at(data, steps[:-1]), steps[-1])


def _at(data: Any, steps: Steps) -> Any:
    for step in steps:
        if not _holds(data, step):
            return None
        data = data[step]
    return data if isinstance(data, dict | list) else None


def _schema(steps: Steps) -> int | None:
    """The number of steps that lead to the innermost schema around a place, None outside of schemas."""
    found, index = None, 0
    while index < len(steps):
        step = steps[index]
        nested = found is not None and index == found
        if (
            step in SCHEMAS
            and index + 1 < len(steps)
            and (nested or (steps[:2] == ("components", "schemas") and index == 1))
        ) or (step in LISTS and nested and index + 1 < len(steps) and isinstance(steps[index + 1], int)):
            found = index = index + 2
        elif (step == "schema" and found is None) or (step in INNER and nested):
            found = index = index + 1
        elif found is None and step in MAPS:
            index += 2
        elif found is not None:
            break
        else:
            index += 1
    return found
