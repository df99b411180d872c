"""Random documents for hypothesis: schemas, parameters, bodies and responses of every kind, under names that hurt."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

Data = dict[str, Any]
Strategy = st.SearchStrategy[Any]

NAMES = st.sampled_from(
    [
        *("a", "b", "a-b", "a_b", "aB", "A", "self", "cls", "from", "list", "UNSET", "class", "None", "type", "match"),
        *("Model", "Any", "Literal", "Self", "Resources", "models", "datetime", "dict", "property", "body", "timeout"),
        *("client", "url", "value", "at", "example", "default", "enum", "items", "1st", "_private", "__init__", "mro"),
        *("additional_properties", "from_dict", "éa", "a b", "a.b", "long" * 30, "builtins", "raw", "later", "str"),
    ]
)
PROPERTIES = NAMES | st.sampled_from(["", "😀", "$ref", "{x}", '"', "\\", "a/b", "a~b", "get", "this", "source", "out"])
SCHEMA_NAMES = ["Thing", "thing", "Other", "Any", "list", "foo-bar", "Foo_bar", "Tree"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**70) | st.sampled_from([0.5, -1e300]) | PROPERTIES,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(PROPERTIES, inner, max_size=2),
    max_leaves=3,
)
TYPES = st.sampled_from(["string", "integer", "number", "boolean", "array", "object", "null"])
FORMATS = st.sampled_from(
    ["date", "date-time", "uuid", "binary", "byte", "int64", "float", "uri", "email", "password", "time", "odd"]
)
REFERENCES = st.sampled_from([f"#/components/schemas/{name}" for name in SCHEMA_NAMES]).map(lambda ref: {"$ref": ref})
MEDIA = st.sampled_from(
    [
        *("application/json", "application/vnd.x+json", "application/x-www-form-urlencoded", "multipart/form-data"),
        *(
            "text/plain",
            "text/csv",
            "application/xml",
            "image/png",
            "*/*",
            "application/octet-stream",
            "text/html; q=1",
        ),
    ]
)
ABOUT = st.fixed_dictionaries(
    {},
    optional={
        "description": st.sampled_from(["", "d", 'ends with "', "two\n\nparagraphs", "\\"]),
        "title": NAMES,
        "default": JSON,
        "nullable": st.booleans(),
        "readOnly": st.booleans(),
        "deprecated": st.booleans(),
        "minimum": st.integers(0, 9),
        "maxLength": st.integers(0, 9),
        "x-enum-varnames": st.lists(NAMES, max_size=3),
    },
)


@cache
def schemas(newer: bool) -> Strategy:
    """A schema, of 3.1 where `newer`."""
    leaves: Strategy = REFERENCES | _scalars(newer) | _enums(newer) | st.just({})
    return st.recursive(leaves, lambda inner: _compound(inner | st.booleans() if newer else inner), max_leaves=6)


@cache
def components(newer: bool) -> Strategy:
    """A schema that is no mere reference: such circles are refused, which is tested elsewhere."""
    return schemas(newer).filter(lambda schema: isinstance(schema, dict) and "$ref" not in schema)


@cache
def _scalars(newer: bool) -> Strategy:
    types: Strategy = TYPES.filter(lambda kind: newer or kind not in ("null", "array"))
    types = types | st.lists(types, min_size=1, max_size=3, unique=True) if newer else types
    return st.builds(lambda kind, about: {**about, "type": kind}, types, ABOUT) | st.builds(
        lambda kind, form, about: {**about, "type": kind, "format": form}, types, FORMATS, ABOUT
    )


@cache
def _enums(newer: bool) -> Strategy:
    values = st.lists(JSON, min_size=1, max_size=4, unique_by=repr) | st.lists(
        NAMES, min_size=1, max_size=4, unique=True
    )
    typed = st.builds(lambda values, about: {**about, "type": "string", "enum": values}, values, ABOUT)
    untyped = st.builds(lambda values: {"enum": values}, values)
    return typed | untyped | st.builds(lambda value: {"const": value}, JSON) if newer else typed | untyped


def _compound(inner: Strategy) -> Strategy:
    properties = st.dictionaries(PROPERTIES, inner, max_size=4)
    required = st.lists(PROPERTIES, min_size=1, max_size=3, unique=True)
    objects = st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={"properties": properties, "required": required, "additionalProperties": inner | st.booleans()},
    )
    loose = st.fixed_dictionaries({"properties": properties}, optional={"required": required})
    arrays = st.builds(lambda items: {"type": "array", "items": items}, inner)
    branches = st.lists(inner, min_size=1, max_size=3)
    key = st.sampled_from(["oneOf", "anyOf", "allOf"])
    choices = st.builds(lambda key, branches: {key: branches}, key, branches)
    told = st.builds(
        lambda name, ends: {"oneOf": ends, "discriminator": {"propertyName": name}},
        NAMES,
        st.lists(REFERENCES, min_size=1, max_size=3),
    )
    both = st.builds(lambda *parts: {name: item for part in parts for name, item in part.items()}, objects, choices)
    return st.builds(lambda part, about: {**about, **part}, objects | loose | arrays | choices | told | both, ABOUT)


@cache
def parameters(newer: bool) -> Strategy:
    """A parameter that is not in the path."""
    optional: dict[str, Strategy] = {
        "required": st.booleans(),
        "description": st.sampled_from(["", "d", "%s"]),
        "explode": st.booleans(),
    }
    styles = {
        "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header": ["simple"],
        "cookie": ["form"],
    }
    plain: list[Strategy] = [
        st.fixed_dictionaries(
            {"name": PROPERTIES.filter(bool), "in": st.just(place), "schema": schemas(newer)},
            optional={**optional, "style": st.sampled_from(names)},
        )
        for place, names in styles.items()
    ]
    texts = st.builds(
        lambda name, schema: {"name": name, "in": "query", "content": {"application/json": {"schema": schema}}},
        NAMES,
        schemas(newer),
    )
    return st.one_of([*plain, texts])


@cache
def contents(newer: bool) -> Strategy:
    """Media types with their schemas."""
    return st.dictionaries(
        MEDIA, st.fixed_dictionaries({}, optional={"schema": schemas(newer)}), min_size=1, max_size=2
    )


@st.composite
def operations(draw: st.DrawFn, newer: bool, in_path: list[str]) -> Data:
    """An operation whose path has these parameters."""
    declared = [{"name": name, "in": "path", "required": True, "schema": draw(_kinds(newer))} for name in in_path]
    out: Data = {"parameters": [*declared, *draw(_found(newer))], "responses": draw(_responses(newer))}
    out |= draw(_about_operations(newer))
    return out


@cache
def _kinds(newer: bool) -> Strategy:
    return st.sampled_from([{"type": "string"}, {"type": "integer"}, {"type": "string", "enum": ["x"]}]) | schemas(
        newer
    )


@cache
def _found(newer: bool) -> Strategy:
    return st.lists(parameters(newer), max_size=4, unique_by=lambda item: (item["in"], item["name"]))


@cache
def _responses(newer: bool) -> Strategy:
    statuses = st.sampled_from(["200", "201", "204", "2XX", "301", "4XX", "404", "500", "default"])
    answers = st.fixed_dictionaries({"description": st.just("d")}, optional={"content": contents(newer)})
    return st.dictionaries(statuses, answers, min_size=1, max_size=3)


@cache
def _about_operations(newer: bool) -> Strategy:
    body = st.fixed_dictionaries({"content": contents(newer)}, optional={"required": st.booleans()})
    return st.fixed_dictionaries(
        {},
        optional={
            "operationId": NAMES,
            "tags": st.lists(NAMES, max_size=2),
            "summary": st.sampled_from(["", "s", '"""']),
            "deprecated": st.booleans(),
            "requestBody": body,
        },
    )


@st.composite
def documents(draw: st.DrawFn) -> Data:
    """A whole document, mostly one that the published schema takes."""
    newer = draw(st.booleans())
    paths: Data = {}
    templates = {
        "/": [],
        "/a": [],
        "/a/{b}": ["b"],
        "/{a-b}/{a_b}": ["a-b", "a_b"],
        "/a.{self}/x": ["self"],
        "/{1}": ["1"],
    }
    seen: set[str] = set()
    for path in draw(st.lists(st.sampled_from(sorted(templates)), min_size=1, max_size=3, unique=True)):
        verbs = draw(st.lists(st.sampled_from(["get", "post", "put", "delete"]), min_size=1, max_size=2, unique=True))
        paths[path] = {verb: draw(operations(newer, templates[path])) for verb in verbs}
        for operation in paths[path].values():
            if operation.get("operationId") in seen:
                del operation["operationId"]
            seen.add(operation.get("operationId", ""))
    return {
        "openapi": "3.1.0" if newer else "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": paths,
        "components": {"schemas": {name: draw(components(newer)) for name in SCHEMA_NAMES}},
    }
