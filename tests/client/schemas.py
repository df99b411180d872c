"""Response schemas of the specs as hypothesis strategies: valid JSON, the same with a defect, and any JSON at all."""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from hypothesis import strategies as st

from tests.spec_examples import Case, cases, documents, resolve

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # it imports names that jsonschema has renamed
    from hypothesis_jsonschema import from_schema

Json = dict[str, Any]
DROPPED = ("description", "title", "example", "examples", "discriminator", "deprecated", "readOnly", "writeOnly")
TIMES = [
    *("0000-00-00 00:00:00", "2023-08-11 17:19:34", "2023-08-11T17:19:34", "2023-08-11T17:19:34.5Z", ""),
    *("2023-08-11T17:19:34.123456789+05:30", "2023-08-11T17:19:34.000+0000", "2023-02-30T00:00:00Z", "24:00"),
]
OBJECT = {"type", "properties", "required", "additionalProperties"}
ARRAY = {"type", "items", "minItems", "maxItems"}
"""Words of the schemas that are composed here."""
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
STRANGE = ANY_JSON | st.sampled_from([*TIMES, "12", 12, "unknown-value", -(10**30), "\ud800"])


@cache
def answered() -> tuple[tuple[Case, int, Json], ...]:
    """One case for each 2xx JSON schema of each spec, with the status and the schema made self-contained."""
    found: dict[tuple[str, str], tuple[Case, int, Json]] = {}
    for case in cases():
        data = documents()[case.vendor].data
        for status, response in case.facts["responses"].items():
            content = resolve(data, response).get("content", {}).get("application/json")
            if status.startswith("2") and content:
                schema = content["schema"]
                found.setdefault((case.vendor, str(schema)), (case, int(status), standalone(data, schema, ())))
    return tuple(found.values())


def standalone(data: Json, schema: Any, above: tuple[str, ...]) -> Any:
    """A schema with its references written out; where they go in circles, an object without properties.

    Kept small: at most two items in an array, and what is unknown is a text or null.
    """
    if isinstance(schema, list):
        return [standalone(data, item, above) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        name = schema["$ref"]
        return (
            {"type": "object", "maxProperties": 0}
            if name in above
            else standalone(data, resolve(data, schema), (*above, name))
        )
    kept = {name: value for name, value in schema.items() if name not in DROPPED and not name.startswith("x-")}
    if kept.get("type") == "array":
        kept["maxItems"] = 2
    if "properties" in kept:
        kept.setdefault("additionalProperties", {"type": ["string", "null"]})
        properties = {name: standalone(data, value, above) for name, value in kept.pop("properties").items()}
        return {**standalone(data, kept, above), "properties": properties}
    return {name: standalone(data, value, above) for name, value in kept.items()}


@cache
def valid(index: int) -> st.SearchStrategy[Any]:
    """What the contract allows, unknown properties included."""
    return strategy(answered()[index][2])


def strategy(schema: Json) -> st.SearchStrategy[Any]:
    """`from_schema`, which makes a property's strategy anew for each value, with objects and lists made once."""
    words = set(schema)
    if schema.get("type") == "object" and "properties" in words and words <= OBJECT:
        properties = {name: strategy(inner) for name, inner in schema["properties"].items()}
        join = partial(joined, frozenset(properties))
        required = {name: properties.pop(name) for name in schema.get("required", ()) if name in properties}
        unknown = entries(schema["additionalProperties"])
        return st.tuples(st.fixed_dictionaries(required, optional=properties), unknown).map(join)
    if words == {"type", "additionalProperties"}:
        return entries(schema["additionalProperties"])
    if words == {"anyOf"}:
        return st.one_of(*map(strategy, schema["anyOf"]))
    if schema.get("type") == "array" and words <= ARRAY:
        limits = {"min_size": schema.get("minItems", 0), "max_size": schema["maxItems"]}
        return st.lists(strategy(schema.get("items", {})), **limits)
    return leaf(json.dumps(schema))


def entries(schema: Any) -> st.SearchStrategy[Any]:
    """Up to two properties of a map, or unknown ones."""
    return st.dictionaries(st.text(max_size=8), ANY_JSON if schema in (True, {}) else strategy(schema), max_size=2)


def joined(properties: frozenset[str], parts: tuple[Json, Json]) -> Json:
    """An object of known properties and others, whose names are not those of properties that were left out."""
    known, others = parts
    return {**{name: value for name, value in others.items() if name not in properties}, **known}


@cache
def leaf(schema: str) -> st.SearchStrategy[Any]:
    return from_schema(json.loads(schema))


@st.composite
def mutated(draw: st.DrawFn, given: Any) -> Any:
    """What the contract allows, with one to three values replaced, taken away or added."""
    value = [copy.deepcopy(given)]
    for _ in range(draw(st.integers(1, 3))):
        holder, key = draw(st.sampled_from([*places(value)]))
        if isinstance(holder, dict) and draw(st.booleans()):
            del holder[key]
            holder[draw(st.text(max_size=8))] = draw(STRANGE)
        else:
            holder[key] = draw(STRANGE)
    return value[0]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container and key inside a value."""
    for key in range(len(value)) if isinstance(value, list) else list(value):
        yield value, key
        if isinstance(value[key], list | dict):
            yield from places(value[key])
