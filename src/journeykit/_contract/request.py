"""A request against its operation: what breaks the spec, and the arguments that it carries."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, unquote

from .operation import Operation, Parameter, content, is_json
from .schema import Fault

Json = Any
ABSENT: Any = object()
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?\Z")


@dataclass(frozen=True)
class Request:
    """A request as it came. `path` and `query` are still quoted, header names in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    content: bytes

    @cached_property
    def items(self) -> list[tuple[str, str]]:
        """Names and values of the query, in their order."""
        return parse_qsl(self.query, keep_blank_values=True)

    @cached_property
    def body(self) -> Json:
        """The decoded body: of JSON or a form, else the bytes; `ABSENT` where it is empty. Raises ValueError."""
        if not self.content:
            return ABSENT
        media_type = self.headers.get("content-type", "")
        if media_type.startswith("application/x-www-form-urlencoded"):
            return dict(parse_qsl(self.content.decode(), keep_blank_values=True))
        return json.loads(self.content) if is_json(media_type) or not media_type else self.content

    @property
    def fields(self) -> Mapping[str, Json]:
        """The body, where it is an object; else nothing."""
        try:
            return self.body if isinstance(self.body, Mapping) else {}
        except ValueError:
            return {}


def path_values(operation: Operation, path: str) -> Mapping[str, str] | None:
    """Values of the path's parameters by name; None where the path is another one. A prefix is allowed."""
    found = operation.pattern.search(path)
    if found is None:
        return None
    return dict(zip(operation.path_names, map(unquote, found.groups()), strict=True))


def faults(operation: Operation, request: Request, *, credentials: bool = True) -> list[Fault]:
    """Everything in a request that breaks the spec; `credentials` says whether those in the body are looked for."""
    return [
        *_method(operation, request),
        *_path(operation, request),
        *_query(operation, request),
        *_headers(operation, request),
        *_body(operation, request, credentials),
    ]


def _method(operation: Operation, request: Request) -> Iterator[Fault]:
    if request.method not in operation.methods:
        yield Fault("method", f"{request.method} instead of {' or '.join(operation.methods)}")


def _path(operation: Operation, request: Request) -> Iterator[Fault]:
    values = path_values(operation, request.path)
    if values is None:
        yield Fault("path", f"{request.path} is not {operation.path}")
        return
    for parameter in operation.parameters_in("path"):
        if parameter.name in values:
            yield from _value(operation, parameter, [values[parameter.name]])


def _query(operation: Operation, request: Request) -> Iterator[Fault]:
    known = {parameter.name: parameter for parameter in operation.parameters_in("query")}
    sent: dict[str, list[str]] = {}
    for name, value in request.items:
        sent.setdefault(name, []).append(value)
    for name in sent:
        if name not in known and name.partition("[")[0] not in {other.partition("[")[0] for other in known}:
            yield Fault(f"query {name}", "the operation has no such parameter")
    for name, parameter in known.items():
        if name in sent:
            yield from _value(operation, parameter, sent[name])
        elif parameter.required and parameter.style == "form":
            yield Fault(f"query {name}", "is missing")


def _headers(operation: Operation, request: Request) -> Iterator[Fault]:
    for parameter in operation.parameters_in("header"):
        value = request.headers.get(parameter.name.lower())
        if value is not None:
            yield from _value(operation, parameter, [value])
        elif parameter.required:
            yield Fault(f"header {parameter.name}", "is missing")
    yield from _security(operation, request)


def _security(operation: Operation, request: Request) -> Iterator[Fault]:
    """At least one of the documented ways to log in must have been taken."""
    document = operation.document
    ways: Sequence[Mapping[str, Json]] = operation.spec.get("security", document.data.get("security", []))
    schemes = document.data.get("components", {}).get("securitySchemes", {})
    missing = [[name for name in way if not _carries(document.resolve(schemes[name]), request)] for way in ways]
    if missing and all(missing):
        yield Fault("headers", f"no credentials: {' and '.join(missing[0])}")


def _carries(scheme: Mapping[str, Json], request: Request) -> bool:
    if scheme["type"] == "apiKey":
        name = scheme["name"]
        return name.lower() in request.headers if scheme["in"] == "header" else name in dict(request.items)
    kind = "basic" if scheme.get("scheme", "").lower() == "basic" else "bearer"
    return request.headers.get("authorization", "").lower().startswith(f"{kind} ")


def _value(operation: Operation, parameter: Parameter, texts: Sequence[str]) -> Iterator[Fault]:
    """Faults of one parameter; styles that nest are left to the vendor."""
    if parameter.style not in ("form", "simple"):
        return
    value = decoded(operation, parameter, texts)
    for fault in operation.document.schemas.faults(parameter.schema, value):
        yield Fault(f"{parameter.place} {parameter.name}{fault.path[1:]}", fault.why)


def decoded(operation: Operation, parameter: Parameter, texts: Sequence[str]) -> Json:
    """The JSON value that the texts of a parameter stand for, as its schema has it."""
    schema = operation.document.resolve(parameter.schema)
    if "array" in _types(schema):
        items = operation.document.resolve(schema.get("items", {}))
        several = texts if parameter.explode else [item for text in texts for item in text.split(",")]
        return [_scalar(items, text) for text in several]
    return _scalar(schema, texts[-1])


def _scalar(schema: Mapping[str, Json], text: str) -> Json:
    types = _types(schema)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if types & {"integer", "number"} and _NUMBER.match(text):
        return json.loads(text) if not re.match(r"-?0\d", text) else text
    return text


def _types(schema: Mapping[str, Json]) -> set[str]:
    kind = schema.get("type", [])
    return {kind} if isinstance(kind, str) else set(kind)


def _body(operation: Operation, request: Request, credentials: bool) -> Iterator[Fault]:
    if not operation.body:
        if request.content:
            yield Fault("body", "the operation has none")
        return
    if not request.content:
        if operation.body.get("required"):
            yield Fault("body", "is missing")
        return
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if sent not in operation.body["content"] and not any("*" in name for name in operation.body["content"]):
        yield Fault("header Content-Type", f"{sent or 'none'} instead of {' or '.join(operation.body['content'])}")
    elif is_json(sent):
        schema = operation.body_schema if credentials else operation.bare_body_schema
        try:
            yield from operation.document.schemas.faults(schema, request.body)
        except ValueError:
            yield Fault("$", "is not JSON")


def media_type(operation: Operation) -> str:
    """The media type that the operation's body is sent in; empty where it has none."""
    return content(operation.body)[0]
