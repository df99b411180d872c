"""Parameters, request bodies and responses, each in the one form that both engines take."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from generator.runtime.bodies import FORM, JSON, MULTIPART, family

from .all_of import merged
from .schemas import SCALARS, Data, Schemas

BINARY: Data = {"type": "string", "format": "binary"}
TEXT, BYTES = "text/plain", "application/octet-stream"
TEXT_BODY = "application/x-text"
"""Text as a request body: the engine knows no media type of text there."""
RANKS = (JSON, FORM, MULTIPART, TEXT, BYTES)
"""One media type of each family, in the order in which they are preferred."""
IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OpenAPI says that parameters of these names are ignored."""
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")

Resolve = Callable[[Any], Data]


def parameters(schemas: Schemas, data: Data, path: str, operation: Data, name: str) -> list[Data]:
    """The parameters of an operation: its own before those of its path, references followed."""
    found: dict[tuple[str, str], Data] = {}
    for item in [*operation.get("parameters", []), *data["paths"][path].get("parameters", [])]:
        item = schemas.resolve(item)
        key = (str(item.get("in")), str(item.get("name")))
        if key not in found and not (key[0] == "header" and key[1].lower() in IGNORED_HEADERS):
            found[key] = _parameter(schemas, item, f"{name}_{key[1]}")
    return list(found.values())


def _parameter(schemas: Schemas, value: Data, name: str) -> Data:
    out: Data = {key: value[key] for key in ("name", "in", "description", "required") if key in value}
    if default_of(value, schemas.resolve) is not None and value["in"] != "path":
        out["required"] = False  # the default is sent
    if "content" in value:
        place = "cookie" if value["in"] == "header" else value["in"]
        return {**out, "in": place, "schema": schemas.lower(_stated(value), name)}
    stated = value.get("schema", {})
    inner = merged(schemas.resolve(stated), schemas.resolve)
    composed = inner.get("type") in ("array", "object") or "properties" in inner
    if value["in"] == "query" or composed:
        place = "cookie" if value["in"] == "header" else value["in"]  # the engine has scalars alone in headers
        return {**out, "in": place, "schema": _listed(schemas, schemas.lower(stated, name))}
    if _scalar(inner) and not (value["in"] in ("header", "cookie") and "enum" in inner and "$ref" not in stated):
        lowered = schemas.lower(stated, name)
        if value["in"] == "header" and lowered.get("format") not in (None, "int32", "int64", "float", "double"):
            lowered.pop("format", None)
        return {**out, "schema": lowered if _scalar(schemas.resolve_out(lowered)) else {"type": "string"}}
    kind = inner.get("type") if inner.get("type") in SCALARS else "string"
    return {**out, "schema": {"type": kind}}


def default_of(parameter: Data, resolve: Resolve) -> Any:
    """What is sent for a required parameter that is left out: its default, or the only value it may have. None without
    one, and for a default that its type does not take."""
    stated = _stated(parameter)
    schema = {**resolve(stated), **stated}
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    only = values[0] if isinstance(values, list) and len(values) == 1 else None
    value = schema.get("default", only)
    if schema.get("type") in ("integer", "number"):
        return value if _NUMBER.fullmatch(str(value)) else None
    return value


def _stated(parameter: Data) -> Data:
    """The schema of a parameter, also where it stands under the one media type of `content`."""
    content: Data | None = parameter.get("content")
    if content is None:
        stated = parameter.get("schema", {})
    else:
        media = next(iter(content), "")
        stated = content[media].get("schema", {}) if family(media) == "json" else {"type": "string"}
    return stated if isinstance(stated, dict) else {}


def _scalar(value: Data) -> bool:
    return value.get("type") in SCALARS and value.get("format") not in ("binary", "byte")


def _listed(schemas: Schemas, value: Data) -> Data:
    """A query parameter as a scalar, a list of scalars, or anything: an object is written by its style."""
    inner = schemas.resolve_out(value)
    if "anyOf" in inner:
        branches = [_listed(schemas, branch) for branch in inner["anyOf"] if branch != {"type": "null"}]
        plain = [branch for index, branch in enumerate(branches) if branch not in branches[:index]]
        return plain[0] if len(plain) == 1 else {"anyOf": plain} if all(plain) else {}
    if inner.get("type") == "array":
        items = _listed(schemas, inner.get("items", {}))
        return {"type": "array", "items": items if items.get("type") != "array" else {}}
    if inner.get("type") == "object":
        return value if "$ref" in value else {}
    if isinstance(inner.get("type"), list):
        return {**inner, "type": inner["type"][0]}
    return value


def body(schemas: Schemas, value: Data, name: str) -> Data | None:
    """A request body with one media type of each family, JSON first."""
    value = schemas.resolve(value)
    content: Data = {}
    for media, item in ranked(value.get("content") or {}, schemas.resolve):
        if (word := TEXT_BODY if media == TEXT else media) not in content:
            content[word] = {"schema": _body(schemas, media, item.get("schema", {}), f"{name}_body")}
    return {"required": bool(value.get("required")), "content": content} if content else None


def _body(schemas: Schemas, media: str, schema: Any, name: str) -> Data:
    if media in (TEXT, BYTES):
        return {"type": "string"} if media == TEXT else BINARY
    lowered = schemas.lower(schema, name)
    if media != JSON and schemas.resolve_out(lowered).get("type") != "object":
        lowered = schemas.lower({"type": "object", "additionalProperties": True}, name)
    if media == MULTIPART:
        _put_files(schemas, schemas.resolve_out(lowered), schema, name)
    return lowered


def ranked(content: Data, resolve: Resolve, xml: str = TEXT) -> list[tuple[str, Data]]:
    """The media types of a message as the engine's word for their family, and what stands under them; JSON first.

    XML is sent as text and read as bytes, since it states its encoding itself.
    """
    found = [(engine_word(media, item, resolve, xml), item) for media, item in content.items()]
    return sorted(found, key=lambda pair: RANKS.index(pair[0]))


def engine_word(media: str, item: Data, resolve: Resolve, xml: str = TEXT) -> str:
    """The media type of `RANKS` for the family of this one."""
    kind = family(media)
    if kind == "any":
        return BYTES if _is_file(resolve(item.get("schema", {}))) else JSON
    if kind == "text":
        bare = media.partition(";")[0].strip().lower()
        return xml if bare.endswith("xml") and not bare.startswith("text/") else TEXT
    return {"json": JSON, "form": FORM, "multipart": MULTIPART}.get(kind, BYTES)


def _put_files(schemas: Schemas, lowered: Data, schema: Data, name: str) -> None:
    """The files of a form: elsewhere, binary strings are strings."""
    for key, item in whole(schema, schemas.resolve).get("properties", {}).items():
        if file := _file(schemas, item, f"{name}_{key}"):
            lowered["properties"][key] = file


def _file(schemas: Schemas, value: Any, name: str) -> Data:
    """A file, a list of files, or a union with one; nothing for other values."""
    stated = whole(value, schemas.resolve)
    if _is_file(stated):
        null = stated.get("nullable") is True or "null" in (stated.get("type") or ())
        return {"anyOf": [BINARY, {"type": "null"}]} if null else BINARY
    if stated.get("type") == "array":
        items = _file(schemas, stated.get("items"), f"{name}_item")
        return {"type": "array", "items": items} if items else {}
    branches = stated.get("anyOf") or stated.get("oneOf") or []
    files = [_file(schemas, branch, name) for branch in branches]
    if not any(files):
        return {}
    return {"anyOf": [file or schemas.lower(branch, name) for file, branch in zip(files, branches, strict=True)]}


def whole(value: Any, resolve: Resolve) -> Data:
    """A schema with what it refers to and is made of."""
    for _ in range(2):  # what it is made of may be one reference
        value = merged(resolve(value), resolve)
    return resolve(value)


def _is_file(value: Data) -> bool:
    """Whether it is bytes: said in the words of 3.0 or of 3.1, and not encoded as a text."""
    media = value.get("contentMediaType")
    raw = isinstance(media, str) and family(media) == "bytes" and "contentEncoding" not in value
    return value.get("format") == "binary" or raw


def response(schemas: Schemas, value: Data, name: str) -> Data:
    """A response with its preferred media type alone: JSON, text, then bytes."""
    value = schemas.resolve(value)
    out: Data = {"description": str(value.get("description", ""))}
    found = ranked(value.get("content") or {}, schemas.resolve, xml=BYTES)
    if not found:
        return out
    media, item = found[0]
    if media == JSON:
        schema = schemas.lower(item["schema"], name) if "schema" in item else {}
    else:
        schema = {"type": "string"} if media == TEXT else BINARY
    return {**out, "content": {media if media in (JSON, TEXT) else BYTES: {"schema": schema}}}
