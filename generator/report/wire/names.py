"""How people speak of a place: `the property a.b[] of Outcome`, `the query parameter page of getOutcomes`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.spec.places import Steps

from .spec import Spec

SHOWN = 3
"""Operations that are named one by one; more are counted."""


def name_of(spec: Spec, steps: Steps, operations: Sequence[str] = ()) -> str:
    """The element at a place, in the API's words; `operations` where not all that use it are meant."""
    if steps[:1] == ("components",) and len(steps) > 2:
        return _component(spec, steps)
    if steps[:1] == ("paths",):
        return _in_path(spec, steps, listed(operations or spec.uses(steps).operations) or str(steps[1]))
    if steps[:1] == ("servers",):
        server = spec.at(steps[:2])
        url = server.get("url") if isinstance(server, dict) else ""
        return f"the variable {steps[3]} of the server {url}" if len(steps) > 3 else f"the server {url}"
    if steps[:1] == ("tags",) and isinstance(tag := spec.at(steps[:2]), dict):
        return f"the resource {tag.get('name')}"
    return str(steps[0]) if steps and steps != ("security",) else "the document"


def listed(names: Sequence[str]) -> str:
    """Names in a sentence, or how many there are."""
    return ", ".join(names) if len(names) <= SHOWN else f"{', '.join(names[:SHOWN])} and {len(names) - SHOWN} more"


def path_of(steps: Steps) -> str:
    """The way through a schema as people write it: `a.b[]`."""
    text, named = "", False
    for index, step in enumerate(steps):
        if named:
            text += f".{step}"
            named = False
        elif step in ("properties", "patternProperties"):
            named = True
        elif step == "items" and (index == 0 or steps[index - 1] != "properties"):
            text += "[]"
        elif step == "additionalProperties":
            text += ".*"
    return text.removeprefix(".")


def _component(spec: Spec, steps: Steps) -> str:
    kind, name, inner = steps[1], steps[2], steps[3:]
    value = spec.at(steps[:3])
    if kind == "parameters" and isinstance(value, dict):
        return f"the {value.get('in')} parameter {value.get('name')}"
    if kind == "securitySchemes":
        return f"the log-in {name}"
    path = path_of(inner)
    if kind != "schemas":
        return f"{name} ({kind})" + (f", {path}" if path else "")
    return _property(path, str(name))


def _property(path: str, owner: str) -> str:
    if not path:
        return owner
    if path.endswith(("[]", ".*")) or path == "*":
        of = path.removesuffix("[]").removesuffix("*").removesuffix(".")
        return f"the items of {of} of {owner}" if of else f"the items of {owner}"
    return f"the property {path} of {owner}"


def _in_path(spec: Spec, steps: Steps, operations: str) -> str:
    if len(steps) == 2:
        return f"the path {steps[1]}"
    if steps[2] == "parameters" or steps[3:4] == ("parameters",):
        index = steps.index("parameters") + 2
        value = spec.follow(steps[:index])[1]
        place, name = (value.get("in"), value.get("name")) if isinstance(value, dict) else ("", steps[index - 1])
        path = path_of(steps[index:])
        return f"the {place} parameter {name}{path and f' ({path})'} of {operations}"
    if steps[3:4] == ("requestBody",):
        return _property(path_of(steps[4:]), f"the request body of {operations}")
    if steps[3:4] == ("responses",) and len(steps) > 4:
        if steps[5:6] == ("headers",) and len(steps) > 6:
            return f"the header {steps[6]} of the answer {steps[4]} of {operations}"
        return _property(path_of(steps[5:]), f"the answer {steps[4]} of {operations}")
    if steps[-2:-1] == ("x-error-codes",):
        row = spec.at(steps)
        return f"the error code {row.get('code') if isinstance(row, dict) else ''} of {operations}"
    return operations
