"""Rules for operations: what a caller, and a reader, must find at each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.extensions import resource_of
from generator.spec.places import operations, walk
from generator.spec.problem import Problem
from review.api import Api


def operation_id(document: Document) -> Iterator[Problem]:
    """The id is the vendor's name for the operation; errors and documentation speak of it."""
    yield from _needs(document, "operationId", "add the vendor's operationId")


def summary(document: Document) -> Iterator[Problem]:
    """The summary is the method's first line of documentation."""
    yield from _needs(document, "summary", "say in a few words what it does")


def description(document: Document) -> Iterator[Problem]:
    """The description says what one must know before calling."""
    yield from _needs(document, "description", "say what happens, limits, and what goes together")


def method_name(document: Document) -> Iterator[Problem]:
    """The method on the resource is chosen, not derived: `list`, not `getJourneyActionmaps`."""
    yield from _needs(document, "x-speakeasy-name-override", "add the method's name")


def repeatability(document: Document) -> Iterator[Problem]:
    """Whether a call may be repeated is declared; the HTTP method does not tell."""
    yield from _needs(document, "x-repeatability", "add safe, idempotent or unsafe")


def one_tag(document: Document) -> Iterator[Problem]:
    """The tag is the resource, so there is one, and it is declared."""
    declared = {tag.get("name") for tag in document.data.get("tags", ())}
    for steps, _, _, operation in operations(document.data):
        tags = operation.get("tags", [])
        if len(tags) != 1:
            yield document.problem((*steps, "tags"), f"{len(tags)} tags", "name exactly one, the resource")
        for tag in tags:
            if tag not in declared:
                yield document.problem((*steps, "tags"), f"the tag {tag!r} is not declared", "declare it under `tags`")


def success(document: Document) -> Iterator[Problem]:
    """A caller must know what success looks like."""
    for steps, _, _, operation in operations(document.data):
        if not any(status.startswith("2") for status in operation.get("responses", {})):
            yield document.problem(
                (*steps, "responses"), "no response says what success looks like", "add a 2xx response"
            )


def unique_method_name(document: Document) -> Iterator[Problem]:
    """Two operations of one resource cannot have the same method."""
    seen: set[tuple[str, Any]] = set()
    for steps, _, _, operation in operations(document.data):
        key = (resource_of(operation), operation.get("x-speakeasy-name-override"))
        if key[1] and key in seen:
            place = (*steps, "x-speakeasy-name-override")
            yield document.problem(place, f"{key[0]}.{key[1]} is another operation's method", "choose another name")
        seen.add(key)


def error_schema(document: Document) -> Iterator[Problem]:
    """Every operation can fail, and its failures have a body that can be read."""
    api = Api(document)
    for operation in api.operations:
        failures = api.answers(operation, "error")
        if not failures:
            yield document.problem(
                (*operation.steps, "responses"), "no response for errors", "add 4XX responses or `default`"
            )
        elif not list(api.bodies(operation, "error")):
            yield document.problem((*operation.steps, "responses"), "no error has a schema", "give errors a schema")


def typed_answers(document: Document) -> Iterator[Problem]:
    """Content without a schema would reach the caller as anything."""
    api = Api(document)
    for operation in api.operations:
        codes = [*api.answers(operation, "response"), *api.answers(operation, "error")]
        holders = [(*operation.steps, "responses", code) for code in codes]
        for holder in [*holders, *([(*operation.steps, "requestBody")] if "requestBody" in operation.data else [])]:
            place, value = api.follow(holder)
            for media, item in value.get("content", {}).items():
                if "schema" not in item:
                    yield document.problem((*place, "content", media), f"{media} has no schema", "refer to a component")


def examples(document: Document) -> Iterator[Problem]:
    """An example per request body and per answer with content: tests, mocks and readers live on them."""
    api = Api(document)
    seen = set()
    for operation in api.operations:
        bodies = [body for role in ("request", "response", "error") for body in api.bodies(operation, role)]
        for place in (body[:-1] for body in bodies):
            item = api.at(place)
            if place not in seen and not item.get("examples") and "example" not in item:
                yield document.problem(place, "no example", "add one under `examples`")
            seen.add(place)


def parameter_description(document: Document) -> Iterator[Problem]:
    """A parameter's description is its documentation in the editor."""
    api = Api(document)
    for operation in api.operations:
        for place, item in api.parameters(operation):
            if not str(item.get("description", "")).strip():
                yield document.problem(
                    place, f"{item.get('name')} has no description", "say what it is, unit and limits"
                )


def header_description(document: Document) -> Iterator[Problem]:
    """A header of an answer says what it holds, like a parameter."""
    for steps, value in walk(document.data):
        is_header = steps[-2:-1] == ("headers",) and isinstance(value, dict) and "schema" in value
        if is_header and not str(value.get("description", "")).strip():
            yield document.problem(steps, f"{steps[-1]} has no description", "say what it holds")


def query_lists(document: Document) -> Iterator[Problem]:
    """How a list stands in the query differs between vendors, so it is written down, default or not."""
    api = Api(document)
    seen = set()
    for operation in api.operations:
        for place, item in api.parameters(operation):
            schema = api.follow((*place, "schema"))[1] if "schema" in item else {}
            is_list = item.get("in") == "query" and isinstance(schema, dict) and schema.get("type") == "array"
            if is_list and place not in seen and not {"style", "explode"} <= set(item):
                yield document.problem(
                    place, f"{item['name']} does not say how it is written", "add `style: form` and `explode`"
                )
            seen.add(place)


def successor(document: Document) -> Iterator[Problem]:
    """A deprecated operation names a successor, or says that there is none; a withdrawn one is deprecated."""
    for steps, _, _, operation in operations(document.data):
        if "x-withdrawn" in operation and operation.get("deprecated") is not True:
            yield document.problem((*steps, "x-withdrawn"), "withdrawn and not deprecated", "add `deprecated: true`")
        text = f"{operation.get('description', '')} {operation.get('x-withdrawn', '')}"
        if operation.get("deprecated") and not re.search(r"successor|instead|replace|`[A-Z]+ /", text, re.IGNORECASE):
            yield document.problem(
                (*steps, "deprecated"), "no successor is named", "name it, or say that there is none"
            )


def verification(document: Document) -> Iterator[Problem]:
    """An operation that acts each time says how to find out whether it did, by operations that only read."""
    repeatability = {
        str(operation.get("operationId")): operation.get("x-repeatability")
        for _, _, _, operation in operations(document.data)
    }
    for steps, _, _, operation in operations(document.data):
        verify = operation.get("x-verify")
        if verify is None and operation.get("x-repeatability") == "unsafe":
            fix = "add x-verify, with no operations where none tells"
            yield document.problem(steps, "unsafe, and nothing tells how to check", fix)
        for name in (verify or {}).get("operations", []):
            if repeatability.get(name) != "safe":
                message = f"{name} is {repeatability.get(name, 'no operation of this document')}"
                yield document.problem((*steps, "x-verify"), message, "name an operation that is safe")


def _needs(document: Document, key: str, fix: str) -> Iterator[Problem]:
    for steps, _, _, operation in operations(document.data):
        if not str(operation.get(key) or "").strip():
            yield document.problem(steps, f"the operation has no {key}", fix)
