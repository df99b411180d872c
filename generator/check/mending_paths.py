"""Paths of documents of others: references, queries, fragments, characters and names in them."""

from __future__ import annotations

import copy
import re
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

from generator.spec.document import Document
from generator.spec.places import METHODS, is_reference, members, pointer, resolved, walk

Data = dict[str, Any]
PLACE = "#/paths/"
_PARAMETER = re.compile(r"\{([^{}]*)\}")
_NOT_IN_FRAGMENT = re.compile(r"[^A-Za-z0-9._~-]+")
_COLON = re.compile(r"(?<=/):(\w+)(?=[/#]|$)")
_ODD = re.compile(r"[ |^\[\]\"<>\\`]|[^\W_a-zA-Z0-9]")


def path_items(document: Document) -> None:
    """References of path items are followed; what stands beside paths is no path."""
    paths = members(document.data, "paths")
    for path in list(paths):
        item = paths[path]
        if path.startswith("x-") or not isinstance(item, dict):
            paths.pop(path)
            continue
        if isinstance(item.get("$ref"), str):
            found = resolved(document.data, item)
            paths[path] = {**copy.deepcopy(found), **{key: value for key, value in item.items() if key != "$ref"}}
        for holder in _holders(paths[path]):
            if isinstance(holder.get("parameters"), list):  # what leads to a place in another list of them
                holder["parameters"] = [_inlined(document.data, entry) for entry in holder["parameters"]]
        if not path.startswith("/"):
            document.repair("a path without its first /", ("paths", path))
            _rename(document, path, f"/{path}")


def _holders(item: Data) -> list[Data]:
    """A path item and its operations."""
    return [item, *(item[verb] for verb in METHODS if isinstance(item.get(verb), dict))]


def _inlined(data: Data, entry: Any) -> Any:
    leads = isinstance(entry, dict) and str(entry.get("$ref")).startswith(PLACE)
    return {**found} if leads and (found := resolved(data, entry)) else entry


def queries_in_paths(document: Document) -> None:
    """`/kites?preview=1` -> the path with a fragment, which is not sent, and parameters with defaults, which are."""
    for path in list(members(document.data, "paths")):
        bare, mark, query = path.partition("?")
        bare, hash_mark, fragment = (bare if mark else path).partition("#")
        if not mark and not (hash_mark and _NOT_IN_FRAGMENT.search(fragment)):
            continue
        query, _, after = query.partition("#")
        document.repair("a query or fragment in a path", ("paths", path))
        told = _NOT_IN_FRAGMENT.sub("-", "-".join(filter(None, (query, fragment, after)))).strip("-") or "query"
        item = document.data["paths"][path]
        if not isinstance(item, dict):
            continue
        fixed = [
            {"name": name, "in": "query", "required": True, "schema": {"type": "string", "default": value}}
            for name, value in parse_qsl(_PARAMETER.sub("", query), keep_blank_values=True)
        ]
        named = {parameter["name"] for parameter in fixed}
        holders = _holders(item)
        for holder in holders:
            stated = holder.get("parameters")
            if isinstance(stated, list):
                holder["parameters"] = [
                    entry for entry in stated if resolved(document.data, entry).get("name") not in named
                ]
        item["parameters"] = [*(item.get("parameters") or []), *fixed]
        new, number = f"{bare}#{told}", 2
        while new in document.data["paths"]:
            new, number = f"{bare}#{told}-{number}", number + 1
        _rename(document, path, new)


def characters_in_paths(document: Document) -> None:
    """Characters that RFC 3986 has no place for are percent-encoded; braces keep names that need no quoting."""
    for path in list(members(document.data, "paths")):
        bare, mark, fragment = path.partition("#")
        parts = re.split(r"(\{[^{}]*\})", bare)
        encoded = "".join(part if index % 2 else _ODD.sub(_quoted, part) for index, part in enumerate(parts))
        if encoded != bare:
            document.repair("a character in a path that no URL holds", ("paths", path))
            _rename(document, path, f"{encoded}{mark}{fragment}")


def _quoted(match: re.Match[str]) -> str:
    return quote(match[0])


def colons_in_paths(document: Document) -> None:
    """`/boats/:boat`, where `boat` is declared as a path parameter, is `/boats/{boat}`."""
    for path in list(members(document.data, "paths")):
        item = document.data["paths"][path]
        holders = _holders(item) if "/:" in path else []
        stated = [entry for holder in holders for entry in holder.get("parameters") or []]
        found = [resolved(document.data, entry) for entry in stated]
        names = {entry.get("name") for entry in found if entry.get("in") == "path"}
        new = _COLON.sub(lambda match: f"{{{match[1]}}}" if match[1] in names else match[0], path)  # noqa: B023
        if new != path:
            document.repair("a path parameter after a colon", ("paths", path))
            _rename(document, path, new)


def names_in_paths(document: Document) -> None:
    """Names of path parameters become plain, in the path and in the parameters; on the wire they do not appear."""
    for path in list(members(document.data, "paths")):
        names = {name: re.sub(r"[^A-Za-z0-9_.-]+", "_", name.strip()) or "value" for name in _PARAMETER.findall(path)}
        changed = {old: new for old, new in names.items() if old != new}
        if not changed:
            continue
        document.repair("a path parameter with odd characters in its name", ("paths", path))
        item = document.data["paths"][path]
        for holder in _holders(item):
            if isinstance(holder.get("parameters"), list):
                holder["parameters"] = [_renamed(document.data, entry, changed) for entry in holder["parameters"]]
        new = path
        for old, name in changed.items():
            new = new.replace(f"{{{old}}}", f"{{{name}}}")
        _rename(document, path, new)


def names_twice_in_paths(document: Document) -> None:
    """The second `{id}` of a path is a parameter of its own."""
    for path in list(members(document.data, "paths")):
        names = _PARAMETER.findall(path)
        doubled = {name for name in names if names.count(name) > 1}
        if not doubled:
            continue
        document.repair("a path parameter that stands twice in its path", ("paths", path))
        item, seen, new = document.data["paths"][path], dict.fromkeys(doubled, 0), ""
        for index, part in enumerate(re.split(r"(\{[^{}]*\})", path)):
            name = part[1:-1] if index % 2 else ""
            if name in doubled:
                seen[name] += 1
            number = seen.get(name, 0)
            new += f"{{{name}_{number}}}" if number > 1 else part
        for holder in _holders(item):
            stated = [(entry, resolved(document.data, entry)) for entry in holder.get("parameters") or []]
            holder["parameters"] = [entry for entry, _ in stated] + [
                {**found, "name": f"{found['name']}_{number}"}
                for _, found in stated
                if found.get("in") == "path" and found.get("name") in doubled
                for number in range(2, seen[found["name"]] + 1)
            ]
        _rename(document, path, new)


def _renamed(data: Data, entry: Any, names: dict[str, str]) -> Any:
    found = resolved(data, entry)
    new = names.get(str(found.get("name")))
    return {**found, "name": new} if new and found.get("in") == "path" else entry


def references_to_paths(document: Document) -> None:
    """References to places inside of paths that have got another name."""
    moved = [(new, old) for new, old in document.moved.items() if len(new) == len(old) == 2 and new[0] == "paths"]
    renamed = {str(old[1]): str(new[1]) for new, old in moved}
    for steps, value in list(walk(document.data)) if renamed else ():
        reference = value.get("$ref") if isinstance(value, dict) else None
        if isinstance(reference, str) and reference.startswith(PLACE) and is_reference((*steps, "$ref")):
            step, slash, rest = reference.removeprefix(PLACE).partition("/")
            name = unquote(step).replace("~1", "/").replace("~0", "~")
            while name in renamed and name not in document.data["paths"]:
                name = renamed[name]
            value["$ref"] = f"#{pointer(('paths', name))}{slash}{rest}"


def _rename(document: Document, old: str, new: str) -> None:
    """Give a path another name, in its place. Problems keep the place in the file."""
    paths = document.data["paths"]
    number, wanted = 2, new
    while new in paths:
        new, number = f"{wanted}{'-' if '#' in wanted else '#'}{number}", number + 1
    document.data["paths"] = {new if path == old else path: item for path, item in paths.items()}
    document.moved["paths", new] = "paths", old
