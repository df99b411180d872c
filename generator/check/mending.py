"""Gaps and slips of documents of others that a client can do without, mended one kind at a time, each recorded."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from generator.spec.document import Document
from generator.spec.extensions import SHAPES
from generator.spec.places import is_reference, is_value, members, operations, walk

from .mending_keys import capitals, flags, keys_without_a_value, statuses
from .mending_parameters import parameters
from .mending_paths import (
    characters_in_paths,
    colons_in_paths,
    names_in_paths,
    names_twice_in_paths,
    path_items,
    queries_in_paths,
    references_to_paths,
)
from .rules import CONTROL, MAX_NAME

Data = dict[str, Any]
PROSE = {"description", "summary", "title"}
_VERSION = re.compile(r"v\d+(\.\d+)?|\d+(\.\d+)?|api")


def mend(document: Document) -> None:
    """Mend all kinds, in place."""
    for kind in KINDS:
        kind(document)


def _keys_of_others(document: Document) -> None:
    """Extension keys of ours that others use for something else: only what looks like ours is read."""
    for steps, holder in list(walk(document.data)):
        if not isinstance(holder, dict) or is_value(steps):
            continue
        for key in [key for key, fits in SHAPES.items() if key in holder and not fits(holder[key])]:
            del holder[key]


def _control_characters(document: Document) -> None:
    """Control and bidirectional characters in prose are taken away; elsewhere they are faults."""
    for steps, value in list(walk(document.data)):
        if (
            isinstance(value, str)
            and steps[-1] in PROSE
            and steps[0] != "info"
            and not is_value(steps)
            and CONTROL.search(value)
        ):
            holder: Any = document.data
            for step in steps[:-1]:
                holder = holder[step]
            document.repair("a control character in prose", steps)
            holder[steps[-1]] = CONTROL.sub("", value)


def _head(document: Document) -> None:
    info = document.data.get("info")
    info = document.data["info"] = info if isinstance(info, dict) else {}
    for key in ("title", "version"):
        if not isinstance(info.get(key), str):
            document.repair(f"no info.{key}", ("info",))
            info[key] = str(info.get(key) or document.name)


def _paths(document: Document) -> None:
    """A document of schemas or webhooks alone has no paths."""
    document.data["paths"] = members(document.data, "paths")


def _identifiers(document: Document) -> None:
    """Operations without an id get one of their method and path, those with another's a number."""
    taken: set[str] = set()
    for steps, path, method, operation in operations(document.data):
        stated = operation.get("operationId")
        name = stated if isinstance(stated, str) and re.search(r"[A-Za-z]", stated) else ""
        if not name or len(name) > MAX_NAME:
            words = re.sub(r"\{([^{}]*)\}", r"by_\1", path)
            name = f"{method}_{'_'.join(re.findall(r'[A-Za-z0-9]+', words)) or 'root'}"[: MAX_NAME - 5]
            document.repair("an operation without a usable operationId", steps)
        elif name in taken:
            document.repair("an operationId that stands twice", (*steps, "operationId"))
        wanted, number = name, 2
        while name in taken:
            name, number = f"{wanted}_{number}", number + 1
        taken.add(name)
        operation["operationId"] = name
        if not isinstance(operation.get("tags", []), list):
            del operation["tags"]
        tags = [str(tag) for tag in operation.get("tags", []) if str(tag).strip()]
        operation["tags"] = tags or [default_tag(path)]


def default_tag(path: str) -> str:
    """The resource of an operation without a tag: the first segment of its path that says something."""
    segments = [part for part in path.partition("#")[0].split("/") if part and not part.startswith("{")]
    said = [part for part in segments if not _VERSION.fullmatch(part.lower())]
    return (said or segments or ["default"])[0]


def _schemas(document: Document) -> None:
    """Words of schemas that say nothing, or say it twice."""
    for steps, value in walk(document.data):
        if not isinstance(value, dict) or is_value(steps) or not is_reference((*steps, "$ref")):
            continue
        required = value.get("required")
        if isinstance(required, list):
            once = list(dict.fromkeys(name for name in required if isinstance(name, str)))
            if once != required or not once:
                document.repair("`required` that is empty or names a property twice", (*steps, "required"))
                value.pop("required")
                if once:
                    value["required"] = once
        if isinstance(value.get("items"), list):
            document.repair("`items` as a list", (*steps, "items"))
            value["prefixItems"] = value.pop("items")
        values = value.get("enum")
        if isinstance(values, list):
            once = list({repr(item): item for item in values}.values())
            if once != values or not once:
                document.repair("`enum` that is empty or holds a value twice", (*steps, "enum"))
                value.pop("enum")
                if once:
                    value["enum"] = once


def _servers(document: Document) -> None:
    servers = document.data.get("servers")
    if isinstance(servers, list):
        document.data["servers"] = [
            server for server in servers if isinstance(server, dict) and isinstance(server.get("url"), str)
        ]
        for index, server in enumerate(document.data["servers"]):
            variables = server.get("variables")
            server["variables"] = {k: v for k, v in (variables or {}).items() if isinstance(v, dict)}
            for name in re.findall(r"\{([A-Za-z0-9_.-]+)\}", server["url"]):
                server["variables"].setdefault(name, {})
            for name, variable in server["variables"].items():
                if not isinstance(variable.get("default"), str):
                    document.repair("a server variable without a default", ("servers", index, "variables", name))
                    variable.pop("default", None)
    elif servers is not None:
        del document.data["servers"]


def _components(document: Document) -> None:
    """Sections and log-in schemes that are no objects are nothing."""
    components = members(document.data, "components")
    for section in [name for name, value in components.items() if not isinstance(value, dict)]:
        del components[section]
    schemes = members(components, "securitySchemes")
    for name, scheme in list(schemes.items()):
        if not isinstance(scheme, dict) or not isinstance(scheme.get("flows") or {}, dict):
            del schemes[name]


def _tags(document: Document) -> None:
    tags = document.data.get("tags")
    if "tags" in document.data:
        document.data["tags"] = [
            tag
            for tag in (tags if isinstance(tags, list) else [])
            if isinstance(tag, dict) and isinstance(tag.get("name"), str)
        ]


def _responses(document: Document) -> None:
    for _, _, _, operation in operations(document.data):
        responses = operation.get("responses")
        operation["responses"] = responses if isinstance(responses, dict) else {}
        if not any(str(status).lower()[:1] in "12345d" for status in operation["responses"]):
            operation["responses"]["2XX"] = {"description": ""}
        for status, answer in list(operation["responses"].items()):
            if answer is None or str(status).startswith("x-"):
                del operation["responses"][status]
            elif isinstance(answer, dict) and "$ref" not in answer:
                answer.setdefault("description", "")
                if not isinstance(answer.get("content", {}), dict):
                    del answer["content"]
    for answer in members(document.data, "components", "responses").values():
        if isinstance(answer, dict) and "$ref" not in answer:
            answer.setdefault("description", "")


KINDS: tuple[Callable[[Document], None], ...] = (
    keys_without_a_value,
    _control_characters,
    _head,
    _paths,
    path_items,
    capitals,
    _keys_of_others,
    queries_in_paths,
    characters_in_paths,
    colons_in_paths,
    names_in_paths,
    names_twice_in_paths,
    references_to_paths,
    _servers,
    _components,
    _tags,
    statuses,
    flags,
    _responses,
    _identifiers,
    parameters,
    _schemas,
)
