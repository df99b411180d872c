"""Every example of every schema and media type through the generated models: in, out, and nothing lost."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Iterator
from datetime import date
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from journeykit_clients.decoding import DecodeError
from journeykit_clients.model import Model, plain
from journeykit_clients.types import UNSET
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.spec_examples import Example, documents, everywhere, model_named
from tests.spec_examples.each import for_each

VENDORS = sorted(documents())
EXAMPLES = [
    pytest.param(vendor, example, id=f"{vendor}:{place}")
    for vendor in VENDORS
    for place, example in everywhere(documents()[vendor].data)
]
OBJECTS = [p for p in EXAMPLES if model_named(p.values[0], p.values[1].schema_name)]  # type: ignore[arg-type, union-attr]
SCHEMAS = [
    pytest.param(vendor, name, schema, id=f"{vendor}:{name}")
    for vendor in VENDORS
    for name, schema in documents()[vendor].data["components"]["schemas"].items()
]
MODELS = [p for p in SCHEMAS if model_named(p.values[0], p.values[1])]  # type: ignore[arg-type]
NOVELTY = {"brandNew": {"deep": [1, None]}}
ENUMS = [p for p in SCHEMAS if "x-extensible-enum" in p.values[2]]  # type: ignore[operator]

PATCHES = {
    (vendor, str(media["schema"].get("$ref")).rpartition("/")[2])
    for vendor, document in documents().items()
    for item in document.data["paths"].values()
    if "patch" in item
    for media in item["patch"].get("requestBody", {}).get("content", {}).values()
}


def test_there_is_something_to_test() -> None:
    assert len(EXAMPLES) > 150
    assert len(MODELS) > 100
    assert len(ENUMS) > 20


@for_each("vendor, example", EXAMPLES)
def test_an_example_fits_its_schema(vendor: str, example: Example) -> None:
    _validator(vendor, example.schema.get("$ref"), example).validate(example.value)


@for_each("vendor, example", OBJECTS)
def test_an_example_decodes_and_encodes_to_itself(vendor: str, example: Example) -> None:
    for value in _objects(example):
        before = copy.deepcopy(value)
        assert _decoded(vendor, example, value).to_dict() == before
        assert value == before, "decoding changed its input"


@for_each("vendor, example", OBJECTS)
def test_every_part_of_an_example_is_decoded_as_what_it_is(vendor: str, example: Example) -> None:
    names = {type_name(vendor, name): name for name in documents()[vendor].data["components"]["schemas"]}
    for value in _objects(example):
        for part in _parts(_decoded(vendor, example, value)):
            if type(part).__name__ in names:
                schema = f"#/components/schemas/{names[type(part).__name__]}"
                _validator(vendor, schema, example).validate(part.to_dict() if isinstance(part, Model) else part)


@for_each("vendor, example", OBJECTS)
def test_copies_and_pickles_are_equal(vendor: str, example: Example) -> None:
    for value in _objects(example):
        model = _decoded(vendor, example, value)
        for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
            assert twin == model
            assert twin.to_dict() == value
        assert type(model).__name__ in repr(model)


@for_each("vendor, example", OBJECTS)
def test_a_model_made_by_hand_is_what_was_decoded(vendor: str, example: Example) -> None:
    for value in _objects(example):
        model = _decoded(vendor, example, value)
        made = type(model)(**{name: getattr(model, name) for name in model._properties.values()})
        made.additional_properties.update(model.additional_properties)
        assert made == model
        again = _decoded(vendor, example, made.to_dict())
        assert again == model, "written dates are read as the same instants"


@for_each("vendor, example", OBJECTS)
def test_what_the_vendor_adds_later_is_kept(vendor: str, example: Example) -> None:
    for value in _objects(example):
        newer = _with_novelties(_decoded(vendor, example, value))
        model = _decoded(vendor, example, newer)
        assert model.to_dict() == newer
        assert plain(model.additional_properties.get("brandNew")) == newer.get("brandNew")
        for part in _parts(model):
            if isinstance(part, Enum) and isinstance(part, str):
                assert part == "BRAND NEW"
                assert pickle.loads(pickle.dumps(part)) == part == copy.deepcopy(part)


@for_each("vendor, name, schema", MODELS)
def test_null_absent_and_wrong_are_told_apart(vendor: str, name: str, schema: dict[str, Any]) -> None:
    model = model_named(vendor, name)
    nulls = dict.fromkeys(model._properties)
    assert model.from_dict(nulls).to_dict() == nulls
    assert all(getattr(model.from_dict(nulls), attribute) is None for attribute in model._properties.values())
    absent = model.from_dict({})
    assert absent.to_dict() == {}
    assert all(getattr(absent, attribute) is UNSET for attribute in model._properties.values())
    with pytest.raises(DecodeError, match=r"^\$: expected an object, found an array$"):
        model.from_dict([])
    for wire, item in schema.get("properties", {}).items():
        if item.get("type") == "array" and wire in model._properties:
            with pytest.raises(DecodeError) as caught:
                model.from_dict({wire: {}})
            assert caught.value.path == f"$.{wire}"


@for_each("vendor, name, schema", MODELS)
def test_a_model_says_what_its_schema_says(vendor: str, name: str, schema: dict[str, Any]) -> None:
    model = model_named(vendor, name)
    properties = {wire for wire, item in schema.get("properties", {}).items() if not item.get("x-credential")}
    assert set(model._properties) == properties
    parameters = inspect.signature(model).parameters
    assert set(parameters) == {*model._properties.values(), "additional_properties"}
    constant = {wire for wire, item in schema.get("properties", {}).items() if "const" in item}
    required = {model._properties[wire] for wire in schema.get("required", []) if wire in properties - constant}
    if (vendor, name) in PATCHES and not model_named(vendor, f"{name}Patch"):  # a PATCH says what changes
        required = set()
    assert {p.name for p in parameters.values() if p.default is p.empty} == required
    assert inspect.getdoc(model)


@for_each("vendor, name, schema", ENUMS)
def test_an_enumeration_has_every_value_and_room_for_more(vendor: str, name: str, schema: dict[str, Any]) -> None:
    enum = getattr(import_module(f"journeykit_clients.{vendor}.models"), type_name(vendor, name))
    assert {member.value for member in enum} == {*schema["x-extensible-enum"]}
    assert enum("BRAND NEW") == "BRAND NEW"
    assert enum("BRAND NEW").value == "BRAND NEW"
    assert str(enum("BRAND NEW")) == "BRAND NEW"
    assert len(enum) == len(schema["x-extensible-enum"]), "an unknown value is not registered"
    assert enum(schema["x-extensible-enum"][0]) in {*schema["x-extensible-enum"]}


def type_name(vendor: str, schema: str) -> str:
    """The class of a component, whatever its style."""
    names = import_module(f"journeykit_clients.{vendor}.models").__all__
    bare: dict[str, str] = {name.lower(): name for name in names}
    return bare.get(schema.replace("_", "").lower(), "")


def _objects(example: Example) -> list[Any]:
    return example.value if isinstance(example.value, list) else [example.value]


def _decoded(vendor: str, example: Example, value: Any) -> Model:
    model: Model = model_named(vendor, example.schema_name).from_dict(copy.deepcopy(value))
    return model


def _parts(value: Any) -> Iterator[Any]:
    """A value and everything in it."""
    yield value
    inner: list[Any] = []
    if isinstance(value, Model):
        inner = [*(getattr(value, name) for name in value._properties.values()), *value.additional_properties.values()]
    elif isinstance(value, dict):
        inner = [*value.values()]
    elif isinstance(value, list):
        inner = value
    for item in inner:
        yield from _parts(item)


def _with_novelties(value: Any) -> Any:
    """The JSON of a value with an unknown property in every model and an unknown value for every enumeration.

    A map, whose values may have a type, has one more entry like those that it has.
    """
    if isinstance(value, Model):
        written = value.to_dict()
        if not value._properties:
            return {**written, **dict.fromkeys(["brandNew"][: len(written)], next(iter(written.values()), None))}
        parts = {wire: getattr(value, name) for wire, name in value._properties.items() if wire in written}
        dates = {wire: written[wire] for wire, part in parts.items() if isinstance(part, date)}
        return {**written, **{wire: _with_novelties(part) for wire, part in parts.items()}, **dates, **NOVELTY}
    if isinstance(value, list):
        return [_with_novelties(item) for item in value]
    return "BRAND NEW" if isinstance(value, Enum) else value


@cache
def _registry(vendor: str) -> Any:
    return Registry().with_resource(f"urn:{vendor}", DRAFT202012.create_resource(documents()[vendor].data))


def _validator(vendor: str, reference: str | None, example: Example) -> Draft202012Validator:
    schema = {"$ref": f"urn:{vendor}{reference}"} if reference else _absolute(vendor, example.schema)
    return Draft202012Validator(schema, registry=_registry(vendor))


def _absolute(vendor: str, schema: Any) -> Any:
    if isinstance(schema, dict):
        return {
            key: f"urn:{vendor}{value}" if key == "$ref" else _absolute(vendor, value) for key, value in schema.items()
        }
    return schema
