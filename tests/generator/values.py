"""Values made from the schemas of a document, to call its operations with."""

from __future__ import annotations

import re
from typing import Any

from generator.spec.places import resolved

Json = dict[str, Any]
TEXTS = {
    "date-time": "2024-05-06T07:08:09+00:00",
    "date": "2024-05-06",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "ada@example.com",
    "uri": "https://example.com/a?b=c",
    "url": "https://example.com/a",
    "byte": "YQ==",
    "time": "07:08:09Z",
    "ipv4": "127.0.0.1",
    "hostname": "example.com",
}
FORMATS = {*TEXTS, "int32", "int64", "float", "double", "binary", "password"}
DEPTH = 6


class Unmakeable(Exception):
    """A schema of which these few lines make no value."""


class Values:
    """Makes values of a document's schemas: of objects the required properties, or `everything`."""

    def __init__(self, data: Json, *, everything: bool) -> None:
        self._data = data
        self._everything = everything

    def of(self, stated: Any, place: str, depth: int = 0) -> Any:
        """A value of a schema that stands at `place`: `json`, `form`, `path`, `query`, ... or `delimited`.

        Raises Unmakeable.
        """
        schema = self._schema(stated)
        if "prefixItems" in schema or "not" in schema:
            raise Unmakeable("prefixItems, not")
        if depth > DEPTH:
            raise Unmakeable("nested without end")
        if "allOf" in schema:
            return self.of(self._merged(schema), place, depth + 1)
        for key in ("oneOf", "anyOf"):
            if schema.get(key) and "properties" not in schema:
                return self._branch(schema, schema[key], place, depth)
        if "const" in schema:
            return schema["const"]
        if isinstance(schema.get("enum"), list):
            return next(item for item in schema["enum"] if item is not None)
        return self._typed(schema, place, depth)

    def _schema(self, stated: Any) -> Json:
        if stated is False:
            raise Unmakeable("false")
        return resolved(self._data, stated)

    def _merged(self, schema: Json) -> Json:
        merged = {key: item for key, item in schema.items() if key != "allOf"}
        for stated in schema["allOf"]:
            part = self._schema(stated)
            properties = {**part.get("properties", {}), **merged.get("properties", {})}
            required = [*part.get("required", []), *merged.get("required", [])]
            merged = {**part, **merged, "properties": properties, "required": required}
        return merged if merged["properties"] else {key: item for key, item in merged.items() if key != "properties"}

    def _branch(self, schema: Json, stated: list[Json], place: str, depth: int) -> Any:
        branch = next(item for item in stated if self._schema(item).get("type") != "null")
        made = self.of(branch, place, depth + 1)
        tag = schema.get("discriminator", {}).get("propertyName")
        if isinstance(made, dict) and tag and "const" not in self._schema(branch).get("properties", {}).get(tag, {}):
            tags = {end: value for value, end in schema["discriminator"].get("mapping", {}).items()}
            reference = branch.get("$ref", "")
            made[tag] = tags.get(reference, reference.rpartition("/")[2])
        return made

    def _typed(self, schema: Json, place: str, depth: int) -> Any:
        stated = schema.get("type")
        match next((item for item in stated if item != "null"), "null") if isinstance(stated, list) else stated:
            case "object":
                return self._object(schema, place, depth)
            case None if "properties" in schema:
                return self._object(schema, place, depth)
            case "array":
                return self._array(schema, place, depth)
            case "integer" | "number":
                return _number(schema)
            case "boolean":
                return True
            case "string":
                return _text(schema, place)
        if place == "json":
            return {"any": [1, None]}
        raise Unmakeable("no type")

    def _object(self, schema: Json, place: str, depth: int) -> Json:
        needed: list[str] = schema.get("required", [])
        inside = place if place in ("json", "delimited") else "form"
        whole: Json = {}
        for name, stated in schema.get("properties", {}).items():
            if name not in needed and (not self._everything or self._schema(stated).get("readOnly")):
                continue
            try:
                whole[name] = self.of(stated, inside, depth + 1)
            except Unmakeable:
                if name in needed:
                    raise
        others = schema.get("additionalProperties")
        if not whole and isinstance(others, dict) and others:
            whole["some"] = self.of(others, place, depth + 1)
        return whole

    def _array(self, schema: Json, place: str, depth: int) -> list[Any]:
        several = self._everything and schema.get("maxItems", 2) > 1
        count = 1 if schema.get("uniqueItems") else max(schema.get("minItems", 1), 2 if several else 1)
        return [self.of(schema.get("items"), place, depth + 1)] * count


def _number(schema: Json) -> int:
    limit: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    low = 0 if isinstance(limit, bool) else int(limit)
    return low + 1 if schema.get("maximum", low + 1) > low else low


def _text(schema: Json, place: str) -> str:
    if "pattern" in schema:
        for example in (schema.get("example"), *schema.get("examples", []), schema.get("default"), "1", "a", "A1"):
            if isinstance(example, str) and re.search(schema["pattern"], example):
                return example
        raise Unmakeable("a pattern")
    text = TEXTS.get(schema.get("format", ""), "a-b" if place == "delimited" else "a b/c?d&é")
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]
