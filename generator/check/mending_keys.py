"""Keys of documents of others: without a value, in another case, as a text, or no status."""

from __future__ import annotations

import re
from typing import Any

from generator.spec.document import Document
from generator.spec.places import MAPS, METHODS, Steps, is_reference, members, operations, resolved

Data = dict[str, Any]
_STATUS = re.compile(r"[1-5]([0-9]{2}|XX)|default|x-.*")
PLACES = {place.lower(): place for place in ("path", "query", "header", "cookie", "body", "formData")}
FLAGS = ("required", "deprecated", "explode", "allowReserved")


def keys_without_a_value(document: Document) -> None:
    """`tags:` with nothing after it is left out; a schema, a status or a media type without a value says nothing."""
    waiting: list[tuple[Steps, Any]] = [((), document.data)]
    while waiting:
        steps, holder = waiting.pop()
        if isinstance(holder, dict):
            for key in [key for key, item in holder.items() if item is None]:
                if "security" in steps or not is_reference((*steps, key, "$ref")):
                    continue
                document.repair("a key without a value", (*steps, key))
                if _is_name(steps):
                    holder[key] = {}
                else:
                    del holder[key]
        inner = holder.items() if isinstance(holder, dict) else enumerate(holder)
        waiting += [((*steps, key), item) for key, item in inner if isinstance(item, dict | list)]


def _is_name(steps: Steps) -> bool:
    """Whether the keys at a place are names that the author chose."""
    named = False
    for step in steps:
        named = not named and step in MAPS
    return named


def capitals(document: Document) -> None:
    """`GET` in a path item is `get`; a parameter in `Query` is in `query`."""
    for path, item in members(document.data, "paths").items():
        for key in list(item) if isinstance(item, dict) else ():
            if key not in METHODS and key.lower() in METHODS and key.lower() not in item:
                document.repair("a method in capitals", ("paths", path, key))
                item[key.lower()] = item.pop(key)
                document.moved["paths", path, key.lower()] = ("paths", path, key)
    for steps, path, _, operation in operations(document.data):
        for entry in [*_listed(operation), *_listed(document.data["paths"][path])]:
            found = resolved(document.data, entry)
            place = PLACES.get(str(found.get("in")).lower(), found.get("in"))
            if place != found.get("in"):
                document.repair("a parameter whose place is in capitals", steps)
                found["in"] = place


def statuses(document: Document) -> None:
    """`2xx` is `2XX`; an answer under a key that is no status is none."""
    for steps, _, _, operation in operations(document.data):
        answers = members(operation, "responses")
        for status in list(answers):
            if _STATUS.fullmatch(status):
                continue
            document.repair("an answer whose status is none", (*steps, "responses", status))
            answer, meant = answers.pop(status), status.upper()
            if _STATUS.fullmatch(meant):
                answers.setdefault(meant, answer)


def flags(document: Document) -> None:
    """`required: "true"` of a parameter or a body is `required: true`; a body without content is none."""
    for steps, path, _, operation in operations(document.data):
        body = operation.get("requestBody")
        found = resolved(document.data, body)
        if isinstance(body, dict) and "$ref" not in body and not isinstance(body.get("content"), dict):
            document.repair("a request body without content", (*steps, "requestBody"))
            del operation["requestBody"]
        stated = [*_listed(operation), *_listed(document.data["paths"][path])]
        for holder in [found, *(resolved(document.data, entry) for entry in stated)]:
            for key in FLAGS:
                if holder.get(key) in ("true", "false"):
                    document.repair("a flag that is a text", steps)
                    holder[key] = holder[key] == "true"


def _listed(holder: Data) -> list[Any]:
    stated = holder.get("parameters")
    return stated if isinstance(stated, list) else []
