"""One call of each operation, as a service would write it, with the arguments that it needs, from the examples."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

from generator.report.surface import Thing, surface
from generator.spec.document import Document
from review.api import Api, Operation, folded

TEXTS = {
    "datetime.datetime": "datetime.fromisoformat({!r})",
    "datetime": "datetime.fromisoformat({!r})",
    "datetime.date": "date.fromisoformat({!r})",
    "date": "date.fromisoformat({!r})",
    "UUID": "UUID({!r})",
}
"""What a type is written as that JSON has as text."""


class Edition(NamedTuple):
    """A spec, and the methods of its package by the id of their operation; `kind` is the method's name."""

    package: str
    document: Document
    api: Api
    methods: dict[str, Thing]


def edition(package: str, document: Document, clients: Path) -> Edition:
    """An edition with the methods of its generated package."""
    folder = clients / package
    methods: dict[str, Thing] = {}
    for path in sorted(folder.glob("resources/*.py")):
        for name, thing in surface(path, f"resources/{path.name}").items():
            if thing.operation and not name.rpartition(".")[2].startswith("iter"):
                methods[thing.operation] = Thing(name, thing.members, thing.result, thing.operation)
    return Edition(package, document, Api(document), methods)


def call(variable: str, found: Edition, operation: str, values: dict[str, Any], width: int | None = None) -> str:
    """The call of an operation, empty where the edition has none. `values` are by folded name.

    One that is longer than `width` characters has a line for each argument.
    """
    method = found.methods.get(operation)
    if method is None:
        return ""
    texts = _arguments(variable, found, operation, values)
    line = f"{variable}.{method.kind}({', '.join(texts)})"
    if width is None or len(line) <= width:
        return line
    inner = "".join(f"\n    {text}," for text in texts)
    return f"{variable}.{method.kind}({inner}\n)"


def _arguments(variable: str, found: Edition, operation: str, values: dict[str, Any]) -> list[str]:
    """The arguments of a call, those that it needs."""
    method = found.methods[operation]
    texts, stated = [], _required(found.api, operation)
    for name, member in method.members.items():
        if member.required or folded(name) in stated:
            text = _text(variable, member.type, values.get(folded(name), "text"))
            texts.append(text if member.positional or name == "body" else f"{name}={text}")
    return texts


def _required(api: Api, operation: str) -> set[str]:
    """What the document requires of the body, by folded name, although a PATCH takes it as it comes."""
    found = api.operation(operation)
    places = api.bodies(found, "request") if found else ()
    schemas = [api.follow(place)[1] for place in places]
    return {folded(str(name)) for schema in schemas for name in schema.get("required", [])}


def _text(variable: str, kind: str, value: Any) -> str:
    """A value as Python; an object as the model that the argument takes, a date as what the client writes."""
    listed = re.match(r"(?:list|Sequence)\[((\w+) \| \2Payload)\]", kind)
    if isinstance(value, list) and listed:
        return f"[{', '.join(_text(variable, listed[1], item) for item in value)}]"
    model = kind.partition(" | ")[0]
    if isinstance(value, str) and model in TEXTS:
        return TEXTS[model].format(value)
    if isinstance(value, dict) and re.fullmatch(r"[A-Z]\w*", model):
        return f"{variable}_models.{model}.from_dict({value!r})"
    return repr(value)


def examples(api: Api, operation: Operation) -> dict[str, Any]:
    """Example values of the parameters and of the first body, by folded name."""
    found: dict[str, Any] = {}
    for _, item in api.parameters(operation):
        schema = item.get("schema", {})
        known = [*([item["example"]] if "example" in item else []), *schema.get("examples", [])]
        plain = {"integer": 1, "number": 1.5, "boolean": True, "array": ["text"]}
        found[folded(str(item["name"]))] = known[0] if known else plain.get(str(schema.get("type")), "text")
    for place in api.bodies(operation, "request"):
        for name in api.at(place[:-1]).get("examples", {}):
            _, item = api.follow((*place[:-1], "examples", name))
            body = item.get("value")
            members = body if isinstance(body, dict) else {}
            found = {"body": body} | {folded(key): value for key, value in members.items()} | found
    return found
