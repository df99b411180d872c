"""Parameters, request bodies and responses, each in the one form that both engines take."""

from __future__ import annotations

from .all_of import merged
from .schemas import SCALARS, Data, Schemas

BINARY: Data = {"type": "string", "format": "binary"}
IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OpenAPI says that parameters of these names are ignored."""


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
    stated = value.get("schema", {})
    if "content" in value:  # a JSON text in one parameter; the caller writes it
        stated = {"type": "string"}
    inner = merged(schemas.resolve(stated), schemas.resolve)
    if value["in"] == "query":
        lowered = schemas.lower(stated, name)
        return {**out, "schema": _listed(schemas, lowered)}
    if _scalar(inner) and not (value["in"] in ("header", "cookie") and "enum" in inner and "$ref" not in stated):
        lowered = schemas.lower(stated, name)
        if value["in"] == "header" and lowered.get("format") not in (None, "int32", "int64", "float", "double"):
            lowered.pop("format", None)
        return {**out, "schema": lowered if _scalar(schemas.resolve_out(lowered)) else {"type": "string"}}
    kind = inner.get("type") if inner.get("type") in SCALARS else "string"
    return {**out, "schema": {"type": kind}}


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
    """A request body with its preferred media type alone: JSON, form, multipart, text, then bytes."""
    value = schemas.resolve(value)
    content = value.get("content") or {}
    if not content:
        return None
    media = min(content, key=lambda kind: (_rank(kind), list(content).index(kind)))
    schema = content[media].get("schema", {}) if isinstance(content[media], dict) else {}
    if _rank(media) <= 2:
        lowered = schemas.lower(schema, f"{name}_body")
        if _rank(media) and schemas.resolve_out(lowered).get("type") != "object":
            lowered = schemas.lower({"type": "object", "additionalProperties": True}, f"{name}_body")
        if _rank(media) == 2:
            _put_files(schemas, schemas.resolve_out(lowered), schema)
    else:
        lowered = {"type": "string"} if _rank(media) == 3 else BINARY
    return {"required": bool(value.get("required")), "content": {media: {"schema": lowered}}}


def _put_files(schemas: Schemas, lowered: Data, schema: Data) -> None:
    """The files of a form: elsewhere, binary strings are strings."""
    stated = merged(schemas.resolve(schema), schemas.resolve).get("properties", {})
    for name, item in stated.items() if isinstance(stated, dict) else ():
        inner = schemas.resolve(item) if isinstance(item, dict) else {}
        if _is_file(inner):
            lowered["properties"][name] = BINARY
        elif inner.get("type") == "array" and _is_file(schemas.resolve(inner.get("items", {}))):
            lowered["properties"][name] = {"type": "array", "items": BINARY}


def _is_file(value: Data) -> bool:
    return value.get("format") == "binary" or value.get("contentMediaType") == "application/octet-stream"


def response(schemas: Schemas, value: Data, name: str) -> Data:
    """A response with its preferred media type alone: JSON, text, then bytes."""
    value = schemas.resolve(value)
    out: Data = {"description": str(value.get("description", ""))}
    content = value.get("content") or {}
    if not content:
        return out
    media = min(content, key=lambda kind: (_rank(kind), list(content).index(kind)))
    item = content[media] if isinstance(content[media], dict) else {}
    if _rank(media) == 0:
        if "schema" not in item:
            return {**out, "content": {media: {"schema": {}}}}
        return {**out, "content": {media: {"schema": schemas.lower(item["schema"], name)}}}
    text = _rank(media) == 3
    return {
        **out,
        "content": {media if text else "application/octet-stream": {"schema": {"type": "string"} if text else BINARY}},
    }


def overrides(data: Data) -> dict[str, str]:
    """Media types of the lowered document that the engine does not know, by the one that it shall take them for."""
    found: dict[str, str] = {}
    for item in data["paths"].values():
        for operation in item.values():
            for media in operation.get("requestBody", {}).get("content", {}):
                kinds = {0: "application/json", 3: "application/octet-stream", 4: "application/octet-stream"}
                found[media] = kinds.get(_rank(media), media)
            for answer in operation["responses"].values():
                for media in answer.get("content", {}):
                    if _rank(media) == 0:
                        found[media] = "application/json"
    return {media: known for media, known in found.items() if media != known}


def _rank(media: str) -> int:
    kind = media.partition(";")[0].strip().lower()
    if kind in ("application/json", "*/*", "application/*") or kind.endswith("+json"):
        return 0
    if kind == "application/x-www-form-urlencoded":
        return 1
    if kind == "multipart/form-data":
        return 2
    return 3 if kind.startswith("text/") else 4
