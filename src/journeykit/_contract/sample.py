"""Values of a JSON Schema: valid, readable, and the same for the same seed."""

from __future__ import annotations

import datetime
import random
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from .patterns import matching
from .schema import Schemas

Json = Any
DEPTH = 4
"""Levels of objects below which only required properties are given."""
EPOCH = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


class Sampler:
    """Makes values of one document's schemas. `full` gives optional properties as well."""

    def __init__(self, schemas: Schemas, seed: int | str, *, full: bool = True) -> None:
        self._schemas = schemas
        self._random = random.Random(seed)
        self._full = full

    def value(self, schema: Json, name: str = "value", depth: int = 0) -> Json:
        """A value of a schema; `name` is what texts are made of."""
        if not isinstance(schema, Mapping):
            return name
        merged = self._merged(schema)
        for known in ("const", "enum", "x-extensible-enum"):
            if known in merged:
                return merged[known] if known == "const" else self._random.choice(merged[known])
        make: Callable[..., Json] = getattr(self, f"_{_type(merged)}")
        return make(merged, name, depth)

    def _merged(self, schema: Mapping[str, Json]) -> Mapping[str, Json]:
        """A schema without references, `allOf` laid together, and one branch of each union chosen."""
        schema = self._schemas.resolve(schema)
        for part in schema.get("allOf", ()):
            schema = _laid_over(schema, self._merged(part))
        for union in ("oneOf", "anyOf"):
            if schema.get(union):
                schema = _laid_over({**schema, union: ()}, self._merged(self._random.choice(schema[union])))
        return schema

    def _object(self, schema: Mapping[str, Json], name: str, depth: int) -> Json:
        properties, required = schema.get("properties", {}), schema.get("required", ())
        wanted = [key for key in properties if key in required or (self._full and depth < DEPTH)]
        wanted = [
            key for key in wanted if key in required or not self._schemas.resolve(properties[key]).get("x-credential")
        ]
        out = {key: self.value(properties[key], key, depth + 1) for key in wanted}
        others = schema.get("additionalProperties")
        unnamed = others if isinstance(others, Mapping) else {}
        out |= {key: self.value(unnamed, key, depth + 1) for key in required if key not in properties}
        if self._full and not properties and depth < DEPTH and isinstance(others, Mapping):
            out["key"] = self.value(others, "value", depth + 1)
        return out

    def _array(self, schema: Mapping[str, Json], name: str, depth: int) -> Json:
        least = schema.get("minItems", 1 if self._full and depth < DEPTH else 0)
        count = min(max(least, 1 if self._full and depth < DEPTH else 0), schema.get("maxItems", least + 1))
        return [self.value(schema.get("items", {}), name, depth + 1) for _ in range(count)]

    def _string(self, schema: Mapping[str, Json], name: str, depth: int) -> Json:
        made = _FORMATS.get(schema.get("format", ""))
        if made is not None:
            return made(self._random)
        if "pattern" in schema:
            return matching(schema["pattern"], self._random)
        text = f"{name}-{self._random.randrange(16**6):06x}"
        text = text.ljust(schema.get("minLength", 0), "x")
        longest = schema.get("maxLength", len(text))
        return text[-longest:] if longest else ""

    def _integer(self, schema: Mapping[str, Json], name: str, depth: int) -> Json:
        return int(self._number({**schema, "whole": True}, name, depth))

    def _number(self, schema: Mapping[str, Json], name: str, depth: int) -> Json:
        whole, step = schema.get("whole", False), schema.get("multipleOf")
        least = schema.get("minimum", schema.get("exclusiveMinimum"))
        most = schema.get("maximum", schema.get("exclusiveMaximum"))
        least = (0 if most is None or most > 0 else most - 1000) if least is None else least
        most = least + 1000 if most is None else most
        if step:
            return step * self._random.randrange(-(-least // step), most // step + 1) or step * (-(-least // step))
        if whole:
            above = int(least) + (schema.get("exclusiveMinimum") is not None or least != int(least))
            return self._random.randint(above, max(above, int(most) - (schema.get("exclusiveMaximum") is not None)))
        return round(least + (most - least) * self._random.uniform(0.25, 0.75), 3)

    def _boolean(self, schema: Mapping[str, Json], name: str, depth: int) -> Json:
        return self._random.random() < 0.5

    def _null(self, schema: Mapping[str, Json], name: str, depth: int) -> Json:
        return None


def _type(schema: Mapping[str, Json]) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        return next((str(one) for one in kind if one != "null"), "null")
    if kind is None:
        return (
            "object"
            if "properties" in schema or "additionalProperties" in schema
            else "array"
            if "items" in schema
            else "string"
        )
    return str(kind)


def _laid_over(schema: Mapping[str, Json], other: Mapping[str, Json]) -> Mapping[str, Json]:
    """Both schemas at once, as far as objects go: properties and what is required add up."""
    out = {**schema, **other}
    if "properties" in schema or "properties" in other:
        out["properties"] = {**schema.get("properties", {}), **other.get("properties", {})}
    out["required"] = [*dict.fromkeys([*schema.get("required", ()), *other.get("required", ())])]
    return out


def _moment(source: random.Random) -> datetime.datetime:
    return EPOCH + datetime.timedelta(seconds=source.randrange(20_000_000))


_FORMATS: dict[str, Callable[[random.Random], str]] = {
    "date-time": lambda source: _moment(source).isoformat().replace("+00:00", "Z"),
    "date": lambda source: _moment(source).date().isoformat(),
    "time": lambda source: _moment(source).time().isoformat() + "Z",
    "duration": lambda source: f"PT{source.randrange(1, 60)}M",
    "uuid": lambda source: str(uuid.UUID(int=source.getrandbits(128), version=4)),
    "email": lambda source: f"ada-{source.randrange(16**6):06x}@example.com",
    "uri": lambda source: f"https://example.com/{source.randrange(16**6):06x}",
    "uri-reference": lambda source: f"/{source.randrange(16**6):06x}",
    "hostname": lambda source: f"host-{source.randrange(16**4):04x}.example.com",
    "ipv4": lambda source: f"192.0.2.{source.randrange(1, 255)}",
    "ipv6": lambda source: f"2001:db8::{source.randrange(1, 16**4):x}",
    "byte": lambda source: "QQ==",
    "binary": lambda source: "",
}
