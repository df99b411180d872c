"""Rules for schemas: named, used, open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.places import operations, walk
from generator.spec.problem import Problem
from review.nodes import every_schema, objects, schemas


def used(document: Document) -> Iterator[Problem]:
    """A component that nothing refers to is generated, reviewed and kept up for nobody."""
    references = {value for steps, value in walk(document.data) if steps[-1:] == ("$ref",)}
    references |= {
        value for steps, value in walk(document.data) if "mapping" in steps[-2:-1] and isinstance(value, str)
    }
    for holder in (document.data, *(item for *_, item in operations(document.data))):
        references |= {f"#/components/securitySchemes/{name}" for way in holder.get("security") or () for name in way}
    for kind, components in document.data.get("components", {}).items():
        for name in components if isinstance(components, dict) else ():
            if f"#/components/{kind}/{name}" not in references:
                yield document.problem(("components", kind, name), f"{name} is not used", "remove it, or refer to it")


def described(document: Document) -> Iterator[Problem]:
    """A schema and its properties are documentation in the editor. A `$ref` may leave it to what it refers to."""
    for steps, schema in schemas(document.data):
        is_named = len(steps) == 3 or steps[-2:-1] == ("properties",)
        if is_named and "$ref" not in schema and not str(schema.get("description", "")).strip():
            yield document.problem(steps, f"{steps[-1]} has no description", "say what it is, in your own words")


def no_inline(document: Document) -> Iterator[Problem]:
    """An object without a name gets one from the generator, which changes when the document does."""
    for steps, schema in every_schema(document.data):
        is_object = "properties" in schema or (schema.get("type") == "object" and "additionalProperties" not in schema)
        if len(steps) > 3 and is_object and not (steps[-2] in ("allOf", "anyOf", "oneOf") and "type" not in schema):
            yield document.problem(steps, "an object without a name", "move it to components/schemas and refer to it")
    for steps, value in walk(document.data):
        if (
            steps[-1:] == ("schema",)
            and "content" in steps[-3:-1]
            and isinstance(value, dict)
            and value.get("type") == "object"
        ):
            yield document.problem(steps, "a body without a name", "move it to components/schemas and refer to it")


def open_objects(document: Document) -> Iterator[Problem]:
    """Vendors add properties, and a client must not fail on them."""
    for steps, schema in every_schema(document.data):
        for key in ("additionalProperties", "unevaluatedProperties"):
            if schema.get(key) is False:
                yield document.problem((*steps, key), "the object is closed", f"remove `{key}: false`")


def open_enumerations(document: Document) -> Iterator[Problem]:
    """Vendors add values, so an enumeration lists the known ones, and it has a name."""
    for steps, schema in every_schema(document.data):
        if "enum" in schema:
            yield document.problem((*steps, "enum"), "a closed enumeration", "use `x-extensible-enum`")
        if "x-extensible-enum" in schema and len(steps) > 3:
            yield document.problem(
                steps, "an enumeration without a name", "move it to components/schemas and refer to it"
            )


def declared_required(document: Document) -> Iterator[Problem]:
    """`required` names properties that are there; a misspelt one would silently require nothing known."""
    for steps, schema in schemas(document.data):
        for name in schema.get("required", ()) if "properties" in schema else ():
            if name not in schema["properties"]:
                yield document.problem((*steps, "required"), f"{name} is required but not declared", "declare it")


def enumeration_names(document: Document) -> Iterator[Problem]:
    """Names and texts of values are matched by position, so there are as many."""
    for steps, schema in schemas(document.data):
        values = schema.get("x-extensible-enum", schema.get("enum"))
        for key in ("x-enum-varnames", "x-enum-descriptions"):
            if key in schema and len(schema[key]) != len(values or ()):
                yield document.problem(
                    (*steps, key), f"{len(schema[key])} for {len(values or ())} values", "one per value"
                )


def enumeration_values(document: Document) -> Iterator[Problem]:
    """A value of another type can never be sent or come; one that stands twice is a slip for another."""
    for steps, schema in schemas(document.data):
        values = schema.get("x-extensible-enum", [])
        for value in values:
            kind = "string" if isinstance(value, str) else "integer"
            if "type" in schema and kind not in _types(schema):
                place = (*steps, "x-extensible-enum")
                yield document.problem(
                    place, f"{value!r} is not of type {schema['type']}", "quote it, or correct the type"
                )
        if len({repr(value) for value in values}) < len(values):
            yield document.problem((*steps, "x-extensible-enum"), "a value stands twice", "remove one")


def list_items(document: Document) -> Iterator[Problem]:
    """A list of anything is typed as nothing."""
    for steps, value in objects(document.data):
        if "array" in _types(value) and "items" not in value:
            yield document.problem(steps, "a list with no items", "say what it is a list of")


def patterns(document: Document) -> Iterator[Problem]:
    """A pattern that is none refuses everything, or nothing."""
    for steps, value in objects(document.data):
        if isinstance(value.get("pattern"), str) and ("type" in value or "format" in value):
            try:
                re.compile(value["pattern"])
            except re.error as error:
                message = f"the pattern {value['pattern']!r} is none: {error}"
                yield document.problem((*steps, "pattern"), message, "mend the regular expression")


def _types(schema: dict[str, Any]) -> list[Any]:
    own = schema.get("type", [])
    return own if isinstance(own, list) else [own]
