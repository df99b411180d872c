"""A list of the names in an SDK's package: its operations with their parameters, and the members of its models."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from review.provenance.facts import Fact

from .lined import lined

_WORDS = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "datetime": "Date",
    "object": "Object",
    "None": "",
}


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of the list."""
    data, where = lined(lines)
    for name, item in data["operations"].items():
        first, last = where["operations", name]
        about = {"method": item["verb"], "path": item["path"]}
        yield Fact(kind="operation", first=first, last=last, name=name, about=about)
        for key, parameter in item["parameters"].items():
            first, last = where["operations", name, "parameters", key]
            word, required = _type(parameter["type"]), parameter["required"]
            if parameter["in"] == "body":
                yield Fact(kind="body", first=first, last=last, operation=name, name=word, about={"required": required})
                continue
            about = {"type": word, "in": parameter["in"], "required": required}
            yield Fact(kind="parameter", first=first, last=last, operation=name, name=key, about=about)
    for model, members in data["models"].items():
        for name, member in members.items():
            first, last = where["models", model, name]
            about = {"model": model, "type": _type(member["type"])}
            yield Fact(kind="member", first=first, last=last, name=name, about=about)
            for index, value in enumerate(member.get("enum", ())):
                line = where["models", model, name, "enum", index][0]
                of: dict[str, Any] = {"model": model, "of": name}
                yield Fact(kind="value", first=line, last=line, name=value, about=of)


def _type(text: str) -> str:
    """Python's word for a type in the words of the other documents."""
    if match := re.match(r"list\[(.+)\]\Z", text):
        return f"List<{_type(match[1])}>"
    if match := re.match(r"dict\(str, (.+)\)\Z", text):
        return f"Map<string,{_type(match[1])}>"
    return _WORDS.get(text, text)
