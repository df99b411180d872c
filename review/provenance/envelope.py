"""What surrounds an operation's elements: servers, credentials, media types, answers and examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.spec.places import Steps
from review.api import Api, Operation, folded

from .facts import Fact

Found = Iterator[tuple[Steps, str]]
"""Places, each with how it differs from the fact; empty where it says the same."""


def response(api: Api, fact: Fact, operation: Operation) -> Found:
    """Statuses of answers, models of bodies, and answers without any."""
    answers = operation.data.get("responses", {})
    if fact.name:
        key = "default" if fact.name == "0" else fact.name
        if key in answers:
            yield (*operation.steps, "responses", key), "" if key == fact.name else "printed as status 0"
        return
    model = str(fact.about.get("type", ""))
    schemas = list(api.bodies(operation, "response"))
    for schema in schemas:
        if folded(str(api.follow(schema)[0][-1])) == folded(model):
            yield schema[:-3], ""
    if not schemas and model in ("", "Object"):
        differs = "the document names a type where nothing is returned" if model else ""
        yield (*operation.steps, "responses"), differs


def example(api: Api, fact: Fact, operation: Operation) -> Found:
    """Examples with the same value, for the same body."""
    for schema in api.bodies(operation, str(fact.about["in"]), fact.about.get("status")):
        for place, value in _examples(api, schema[:-1]):
            if "value" in fact.about and value == fact.about["value"]:
                yield place, ""


def _examples(api: Api, media: Steps) -> Iterator[tuple[Steps, Any]]:
    for name in api.at(media).get("examples", {}):
        place, item = api.follow((*media, "examples", name))
        yield place, item.get("value")


def server(api: Api, fact: Fact, operation: Operation | None) -> Found:
    """Servers whose URL, with the path of the operation, is the one printed."""
    for index, item in enumerate(api.data.get("servers", ())):
        template = re.sub(r"\\{[^}]*\\}", r"[^/]+", re.escape(item["url"]))
        wanted = fact.name.replace("http://", "https://")
        if re.match(template + (re.escape(operation.path) if operation else "") + r"/?\Z", wanted):
            yield ("servers", index), "" if wanted == fact.name else "http in the document, https in the spec"


def security(api: Api, fact: Fact) -> Found:
    """Security schemes by name, and schemas that carry these credentials."""
    schemes = api.data.get("components", {}).get("securitySchemes", {})
    if fact.name in schemes:
        yield ("components", "securitySchemes", fact.name), ""
    schemas = api.data.get("components", {}).get("schemas", {})
    for name, item in schemas.items():
        marked = {key for key, value in item.get("properties", {}).items() if "x-credential" in value}
        if marked and marked == set(fact.name.split(" or ")):
            yield ("components", "schemas", name), ""


def limit(holder: dict[str, Any], steps: Steps, fact: Fact) -> Found:
    """Rate limits of an operation, or of the whole API."""
    for index, item in enumerate(holder.get("x-rate-limits", ())):
        if all(item.get(key) == value for key, value in fact.about.items()):
            yield (*steps, "x-rate-limits", index), ""


def shared_error(api: Api, fact: Fact) -> Found:
    """Error codes of answers that all operations share, by what the document says of them."""
    wanted = {"message" if key == "title" else key: value for key, value in fact.about.items()}
    for name, answer in api.data.get("components", {}).get("responses", {}).items():
        for index, item in enumerate(answer.get("x-error-codes", ())):
            if all(item.get(key) == value for key, value in wanted.items()):
                yield ("components", "responses", name, "x-error-codes", index), ""


def media(api: Api, fact: Fact, operation: Operation) -> Found:
    """Media types of requests or answers."""
    kind = {"JSON": "application/json"}.get(fact.name, fact.name)
    for role in ("request",) if fact.about["in"] == "request" else ("response", "error"):
        for schema in api.bodies(operation, role):
            if schema[-2] == kind:
                yield schema[:-1], ""


def header(api: Api, fact: Fact, operation: Operation) -> Found:
    """Headers that carry credentials or the media type."""
    if fact.name == "Content-Type":
        named = replace(fact, kind="media", name=str(fact.about["value"]), about={"in": "request"})
        yield from media(api, named, operation)
    for name, scheme in api.data.get("components", {}).get("securitySchemes", {}).items():
        bearer = scheme.get("type") == "oauth2" or scheme.get("scheme") == "bearer"
        if scheme.get("name") == fact.name or (bearer and fact.name == "Authorization"):
            bare = fact.name == "Authorization" and not str(fact.about["value"]).startswith("Bearer ")
            yield ("components", "securitySchemes", name), "the document sends the bare token" if bare else ""
