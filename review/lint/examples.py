"""Examples must fit their schemas: validated as JSON Schema 2020-12, references and open enumerations included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator.spec.document import Document
from generator.spec.places import Steps, pointer
from generator.spec.problem import Problem
from review.api import Api
from review.nodes import objects

from .patterns import Validator

ROOT = "urn:spec"


def check(document: Document) -> Iterator[Problem]:
    """Examples of bodies, parameters, headers and schemas that their schema refuses or does not know a part of."""
    registry: Registry[Any] = Registry().with_resource(ROOT, DRAFT202012.create_resource(document.data))
    api = Api(document)
    for schema, place, value in _examples(api):
        validator = Validator(
            {"$ref": f"{ROOT}#{_fragment(schema)}"},
            registry=registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        for error in _errors(validator, value):
            deepest = best_match([error]) or error
            message = " ".join(deepest.message.split())[:300]
            yield document.problem(
                (*place, *deepest.absolute_path), f"the example does not fit: {message}", "mend example or schema"
            )
        for path in _unknown(api, schema, value):
            yield document.problem(
                (*place, *path), f"the schema does not know {path[-1]}", "correct the name, or declare it"
            )


def _errors(validator: Any, value: Any) -> list[ValidationError]:
    """What the validator finds; a schema with a pattern that is none is the rule `patterns`' business."""
    try:
        return list(validator.iter_errors(value))
    except re.error:
        return []


def _examples(api: Api) -> Iterator[tuple[Steps, Steps, Any]]:
    """Schema, place and value of each example."""
    for steps, item in objects(api.data):
        if "schema" in item:
            schema = (*steps, "schema")
            if "example" in item:
                yield schema, (*steps, "example"), item["example"]
            for name in item.get("examples", {}):
                place, example = api.follow((*steps, "examples", name))
                if "value" in example:
                    yield schema, (*place, "value"), example["value"]
        for index, example in enumerate(item["examples"] if isinstance(item.get("examples"), list) else ()):
            yield steps, (*steps, "examples", index), example
    for steps, item in objects(api.data):
        if "default" in item and "type" in item:
            yield steps, (*steps, "default"), item["default"]


def _unknown(api: Api, schema: Steps, value: Any, path: Steps = ()) -> Iterator[Steps]:
    """Paths of properties that no branch of the schema declares. Maps and open schemas know everything."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(api, schema, item, (*path, index))
    if not isinstance(value, dict):
        return
    branches = list(api.branches(schema))
    declared = any("properties" in branch for _, branch in branches)
    if not declared or any("additionalProperties" in branch for _, branch in branches):
        return
    for name, item in value.items():
        found = [(*place, "properties", name) for place, branch in branches if name in branch.get("properties", {})]
        if not found:
            yield (*path, name)
        elif not any(not list(_unknown(api, place, item)) for place in found):
            yield from _unknown(api, found[0], item, (*path, name))


def _fragment(steps: Steps) -> str:
    return quote(pointer(steps))
