"""Rules for the document as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.spec.document import Document
from generator.spec.places import Steps, operations
from generator.spec.problem import Problem
from review.nodes import objects


def version(document: Document) -> Iterator[Problem]:
    """Only 3.1 gives a GET body a meaning and lets a `$ref` have siblings."""
    if not str(document.data.get("openapi", "")).startswith("3.1."):
        yield document.problem(("openapi",), "not OpenAPI 3.1", "use `openapi: 3.1.0`")


def security_once(document: Document) -> Iterator[Problem]:
    """All operations of a vendor log in alike, or not at all; one statement cannot contradict itself."""
    if "security" not in document.data:
        yield document.problem((), "no `security`", "add it at the root; `[]` where credentials are in the body")
    for steps, _, _, operation in operations(document.data):
        if operation.get("security"):
            fix = "state it at the root only; `security: []` is for an operation without a log-in"
            yield document.problem((*steps, "security"), "security of one operation", fix)


def security_declared(document: Document) -> Iterator[Problem]:
    """A requirement names a scheme that is described."""
    schemes = document.data.get("components", {}).get("securitySchemes", {})
    for index, requirement in enumerate(document.data.get("security", ())):
        for name in requirement:
            if name not in schemes:
                yield document.problem(("security", index), f"{name} is not declared", "add it to securitySchemes")


def https(document: Document) -> Iterator[Problem]:
    """Credentials travel with every call."""
    for place, server in _servers(document):
        if not str(server.get("url", "")).startswith("https://"):
            yield document.problem((*place, "url"), f"{server.get('url')} is not https", "use https")
    if not document.data.get("servers"):
        yield document.problem((), "no servers", "add at least one")


def _servers(document: Document) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """The servers of the document, of paths and of operations."""
    for steps, item in objects(document.data):
        for index, server in enumerate(item.get("servers", ()) if steps[:1] in ((), ("paths",)) else ()):
            yield (*steps, "servers", index), server


def server_defaults(document: Document) -> Iterator[Problem]:
    """What stands in braces is a variable, with a description and a default among its values."""
    for steps, server in _servers(document):
        variables = server.get("variables", {})
        for name in re.findall(r"{([^}]+)}", str(server.get("url", ""))):
            variable = variables.get(name, {})
            place = (*steps, "variables", name)
            if not variable.get("description") or "default" not in variable:
                yield document.problem(place, f"the variable {name} lacks description or default", "add them")
            elif variable["default"] not in variable.get("enum", [variable["default"]]):
                yield document.problem(place, f"the default of {name} is none of its values", "use one of them")


def tags(document: Document) -> Iterator[Problem]:
    """A tag is a resource: its name an attribute, its description and title what readers see; and it is used."""
    in_use = {tag for _, _, _, operation in operations(document.data) for tag in operation.get("tags", ())}
    for index, tag in enumerate(document.data.get("tags", ())):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", str(tag.get("name"))):
            yield document.problem(
                ("tags", index, "name"), f"{tag.get('name')!r} cannot be an attribute", "use snake_case"
            )
        for key in ("description", "x-displayName"):
            if key not in tag:
                yield document.problem(("tags", index), f"the tag {tag.get('name')} has no {key}", "add it")
        if tag.get("name") not in in_use:
            yield document.problem(("tags", index), f"the tag {tag.get('name')} is not used", "remove it")


def no_anchors(document: Document) -> Iterator[Problem]:
    """Anchors and tags make a reader jump, and other tools read them differently."""
    if document.path.suffix == ".json":
        return
    for token in yaml.scan(document.path.read_bytes(), Loader=yaml.CSafeLoader):
        if isinstance(token, yaml.AnchorToken | yaml.AliasToken | yaml.TagToken):
            mark = token.start_mark
            kind = type(token).__name__.removesuffix("Token").lower()
            yield Problem(document.shown, mark.line + 1, mark.column + 1, "", f"a YAML {kind}", "write the value out")
