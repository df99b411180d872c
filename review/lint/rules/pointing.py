"""Rules for parts that name others: pages, discriminators, error codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.places import Steps
from generator.spec.problem import Problem
from review.api import Api, Operation
from review.nodes import every_schema


def paging(document: Document) -> Iterator[Problem]:
    """A walk asks by arguments that are there, and reads properties that answers have; else it ends after a page."""
    api = Api(document)
    for operation in api.operations:
        how = operation.data.get("x-speakeasy-pagination") or {}
        place = (*operation.steps, "x-speakeasy-pagination")
        for index, entry in enumerate(how.get("inputs", [])):
            if not _is_argument(api, operation, entry):
                where = "the body" if entry.get("in") == "requestBody" else "the parameters"
                message = f"{entry.get('name')} is not in {where} of {operation.id}"
                yield document.problem((*place, "inputs", index), message, "correct the name")
        for key, path in how.get("outputs", {}).items():
            answers = api.bodies(operation, "response")
            if not any(api.properties(schema, str(path).removeprefix("$.")) for schema in answers):
                message = f"answers of {operation.id} have no {path}"
                yield document.problem((*place, "outputs", key), message, "name a property of the answer")


def _is_argument(api: Api, operation: Operation, entry: dict[str, Any]) -> bool:
    name = str(entry.get("name"))
    if entry.get("in") == "requestBody":
        return any(api.properties(schema, name) for schema in api.bodies(operation, "request"))
    return any(item.get("name") == name for _, item in api.parameters(operation))


def discriminators(document: Document) -> Iterator[Problem]:
    """A value leads to a schema that is there, and every alternative has the property that tells it apart."""
    api = Api(document)
    for steps, schema in every_schema(document.data):
        told = schema.get("discriminator")
        if not isinstance(told, dict):
            continue
        place, name = (*steps, "discriminator"), str(told.get("propertyName"))
        known = document.data.get("components", {}).get("schemas", {})
        mapping = told.get("mapping")
        for value, target in mapping.items() if isinstance(mapping, dict) else ():
            if str(target).rpartition("/")[2] not in known:
                yield document.problem((*place, "mapping", value), f"{target} does not exist", "name a schema")
        if not all(api.properties(branch, name) for branch in _alternatives(schema, steps)):
            fix = "declare it in each alternative"
            yield document.problem((*place, "propertyName"), f"an alternative has no property {name}", fix)


def _alternatives(schema: dict[str, Any], steps: Steps) -> list[Steps]:
    found = [(*steps, key, index) for key in ("oneOf", "anyOf") for index, _ in enumerate(schema.get(key) or ())]
    return found or [steps]


def error_codes(document: Document) -> Iterator[Problem]:
    """A row that stands twice is a slip for another; a status that no answer has is never looked up."""
    for operation in Api(document).operations:
        seen: list[tuple[Any, ...]] = []
        answers = operation.data.get("responses", {})
        for index, row in enumerate(operation.data.get("x-error-codes") or ()):
            place = (*operation.steps, "x-error-codes", index)
            key = tuple(row.get(name) for name in ("code", "status", "message"))
            if key in seen:
                yield document.problem(place, f"the error code {key[0]} is there twice", "remove one")
            seen.append(key)
            status = str(row.get("status", "default"))
            if not {status, f"{status[:1]}XX", "default"} & answers.keys():
                message = f"no answer has the status {status} of the error code {key[0]}"
                yield document.problem((*place, "status"), message, "add the response, or correct the status")


def constants(document: Document) -> Iterator[Problem]:
    """The client adds a property with one value where it is required; an optional one is nobody's business."""
    for steps, schema in every_schema(document.data):
        for name, item in (schema.get("properties") or {}).items():
            if isinstance(item, dict) and "const" in item and name not in schema.get("required", ()):
                yield document.problem((*steps, "properties", name), f"{name} has one value", "require it")
