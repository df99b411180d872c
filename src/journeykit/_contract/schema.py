"""JSON Schema: what a value breaks, with its JSONPath."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

Json = Any
LONGEST = 200
_URI = re.compile(r"[!#$&-;=?-\[\]_a-zA-Z~%]*\Z")
"""Only characters that RFC 3986 knows."""
FORMATS = FormatChecker(("date", "email", "ipv4", "ipv6", "uuid"))


@FORMATS.checks("date-time", raises=ValueError)
def _is_datetime(value: object) -> bool:
    return not isinstance(value, str) or datetime.datetime.fromisoformat(value).tzinfo is not None


@FORMATS.checks("uri-reference")
def _is_uri_reference(value: object) -> bool:
    return not isinstance(value, str) or bool(_URI.match(value))


class Fault(NamedTuple):
    """One thing that is wrong: where (`$.weight`), and why."""

    path: str
    why: str

    def __str__(self) -> str:
        return f"{self.path}: {self.why}"


class Schemas:
    """The schemas of one document."""

    def __init__(self, uri: str, data: Mapping[str, Json]) -> None:
        self._data = data
        absolute = _absolute(data, uri)
        self._uri = uri
        self._registry: Registry[Json] = Registry().with_resource(uri, DRAFT202012.create_resource(absolute))
        self._validators: dict[int, tuple[Json, Draft202012Validator]] = {}

    def resolve(self, value: Json) -> Json:
        """What a reference leads to, or the value itself. Siblings of the reference are laid over it."""
        while isinstance(value, Mapping) and "$ref" in value:
            target: Json = self._data
            for step in value["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            siblings = {name: item for name, item in value.items() if name != "$ref"}
            value = {**target, **siblings} if siblings else target
        return value

    def faults(self, schema: Json, value: Json) -> list[Fault]:
        """Everything that is wrong with a value, in the order of its places."""
        errors = self._validator(schema).iter_errors(value)
        return sorted((_fault(error) for error in errors), key=lambda fault: fault.path)

    def _validator(self, schema: Json) -> Draft202012Validator:
        known = self._validators.get(id(schema))
        if known is None:
            made = Draft202012Validator(_absolute(schema, self._uri), registry=self._registry, format_checker=FORMATS)
            known = self._validators[id(schema)] = (schema, made)  # the schema is kept, so that its id stays its own
        return known[1]


def _absolute(value: Json, uri: str) -> Json:
    """A copy whose references name the document, so that each part of it can be used alone."""
    if isinstance(value, Mapping):
        return {
            name: f"{uri}{item}"
            if name == "$ref" and isinstance(item, str) and item[:1] == "#"
            else _absolute(item, uri)
            for name, item in value.items()
        }
    return [_absolute(item, uri) for item in value] if isinstance(value, list) else value


def _fault(error: ValidationError) -> Fault:
    """The most telling cause: for a union, the fault within the branch that fits best."""
    cause = best_match([error]) or error
    text = cause.message
    if isinstance(cause.instance, Mapping | list):  # a whole body would bury the reason, and may hold credentials
        text = text.replace(repr(cause.instance), "the value", 1)
    return Fault(cause.json_path, text if len(text) <= LONGEST else f"{text[:LONGEST]}...")


def without(schema: Mapping[str, Json], names: Iterable[str]) -> Mapping[str, Json]:
    """An object schema without some of its properties, and without branches that only require one of them."""
    gone = set(names)
    out = {**schema, "properties": {key: item for key, item in schema.get("properties", {}).items() if key not in gone}}
    out["required"] = [name for name in schema.get("required", ()) if name not in gone]
    for union in ("anyOf", "oneOf"):
        if union in schema and all(
            set(branch) == {"required"} and gone >= set(branch["required"]) for branch in schema[union]
        ):
            del out[union]
    return out
