"""Parameters of documents of others: each once, with a schema; the path's own declared, and no others."""

from __future__ import annotations

import re
from typing import Any

from generator.spec.document import Document
from generator.spec.places import METHODS, members, resolved

Data = dict[str, Any]
_PARAMETER = re.compile(r"\{([^{}]*)\}")


def parameters(document: Document) -> None:
    """Each parameter once, with a schema, and the path's own declared and no others."""
    data = document.data
    for path, item in members(data, "paths").items():
        if not isinstance(item, dict):
            continue
        shared = _once(document, ("paths", path), item)
        for verb in METHODS:
            if isinstance(item.get(verb), dict):
                own = _once(document, ("paths", path, verb), item[verb])
                _in_path(document, path, verb, [*shared, *own])


def _once(document: Document, steps: tuple[str, ...], holder: Data) -> list[Data]:
    stated = holder.get("parameters")
    if stated is None or not isinstance(stated, list):
        holder.pop("parameters", None)
        return []
    kept: dict[tuple[Any, Any], tuple[Any, Data]] = {}
    for index, entry in enumerate(stated):
        found = resolved(document.data, entry)
        if isinstance(entry, dict) and "$ref" in entry and not found:
            kept[index, None] = entry, found  # a rule says that it leads nowhere
            continue
        key = (found.get("in"), found.get("name"))
        if key in kept:
            document.repair("a parameter that stands twice", (*steps, "parameters", index))
        if key not in kept and isinstance(found.get("name"), str):
            if not {"schema", "content"} & found.keys():
                document.repair("a parameter without a schema", (*steps, "parameters", index))
                found["schema"] = {"type": "string"}
            if found.get("in") == "path":
                found["required"] = True
            kept[key] = entry, found
    holder["parameters"] = [entry for entry, _ in kept.values()]
    return [found for _, found in kept.values()]


def _in_path(document: Document, path: str, verb: str, declared: list[Data]) -> None:
    wanted = list(dict.fromkeys(_PARAMETER.findall(path)))
    names = {found.get("name") for found in declared if found.get("in") == "path"}
    operation = document.data["paths"][path][verb]
    for name in wanted:
        if name not in names:
            document.repair("a path parameter that is not declared", ("paths", path, verb))
            stated = operation.setdefault("parameters", [])
            twin = next((p for p in stated if resolved(document.data, p).get("name") == name), None)
            about = resolved(document.data, twin) if twin else {"schema": {"type": "string"}}
            operation["parameters"] = [p for p in stated if p is not twin]
            operation["parameters"].append({**about, "name": name, "in": "path", "required": True})
    surplus = {name for name in names if name not in wanted}
    if surplus:
        document.repair("a path parameter that is not in the path", ("paths", path, verb))
        for holder in (document.data["paths"][path], operation):
            if "parameters" in holder:
                holder["parameters"] = [
                    p
                    for p in holder["parameters"]
                    if not ((found := resolved(document.data, p)).get("in") == "path" and found.get("name") in surplus)
                ]
