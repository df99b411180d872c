"""What must hold of a spec before any engine sees it. All findings at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .load import Document
from .problem import Problem, SpecError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PATH = re.compile(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[A-Za-z0-9_.-]+\})*)+\Z")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

Steps = tuple[str | int, ...]


def check(document: Document) -> None:
    """Raises SpecError with everything that is wrong with the document."""
    problems = [*_version(document)] or [*_text(document), *_references(document)]
    problems = problems or [*_operations(document)] or [*_structure(document)]
    if problems:
        raise SpecError(problems)


def walk(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Every value of a document with its path, the root first."""
    yield steps, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, (*steps, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, (*steps, index))


def operations(data: dict[str, Any]) -> Iterator[tuple[Steps, str, str, dict[str, Any]]]:
    """Every operation: its place, path, method and content."""
    paths = data.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield ("paths", path, method), path, method, item[method]


def _version(document: Document) -> Iterator[Problem]:
    version = document.data.get("openapi")
    if not (isinstance(version, str) and re.fullmatch(r"3\.[01]\.\d+", version)):
        yield document.problem(("openapi",), f"OpenAPI {version!r} is not supported", "use `openapi: 3.1.0`")


def _text(document: Document) -> Iterator[Problem]:
    for steps, value in walk(document.data):
        texts = (value, *steps[-1:]) if isinstance(value, str) else steps[-1:]
        if any(isinstance(text, str) and _CONTROL.search(text) for text in texts):
            yield document.problem(steps, "a control or bidirectional character", "remove it")


def _references(document: Document) -> Iterator[Problem]:
    for steps, value in walk(document.data):
        if steps[-1:] != ("$ref",) or not isinstance(value, str) or "examples" in steps or "example" in steps:
            continue
        if not value.startswith("#/"):
            yield document.problem(steps, f"{value!r} leads out of the document", "refer to #/components/...")
        elif not _exists(document.data, value):
            yield document.problem(steps, f"{value!r} does not exist", "name an existing component, or add this one")


def _exists(data: Any, reference: str) -> bool:
    for step in reference[2:].split("/"):
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(data, dict) and key in data:
            data = data[key]
        elif isinstance(data, list) and key.isdigit() and int(key) < len(data):
            data = data[int(key)]
        else:
            return False
    return True


def _structure(document: Document) -> Iterator[Problem]:
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    newest = document.data["openapi"].startswith("3.1")
    validator = (OpenAPIV31SpecValidator if newest else OpenAPIV30SpecValidator)(document.data)
    for error in validator.iter_errors():
        steps = tuple(error.absolute_path)
        message = " ".join(str(error.message).split())
        yield document.problem(
            steps, message if len(message) < 300 else f"{message[:300]}...", "see the OpenAPI specification"
        )


def _operations(document: Document) -> Iterator[Problem]:
    seen: dict[str, Steps] = {}
    methods: dict[tuple[Any, Any], str] = {}
    for steps, path, _, operation in operations(document.data):
        if not _PATH.match(path):
            yield document.problem(
                steps[:2], f"{path!r} is not a path", "start with one /, keep to RFC 3986 and {names}"
            )
        name = operation.get("operationId")
        if not isinstance(name, str) or not re.search(r"[A-Za-z]", name) or len(name) > 120:
            yield document.problem(steps, "the operation has no usable operationId", "add the vendor's operationId")
        elif name in seen:
            yield document.problem((*steps, "operationId"), f"{name!r} is another operation's id", "give each its own")
        else:
            seen[name] = steps
        tags = operation.get("tags")
        method = operation.get("x-speakeasy-name-override")
        key = (operation.get("x-speakeasy-group") or (tags[0] if isinstance(tags, list) and tags else None), method)
        if method and methods.setdefault(key, str(name)) != name:
            message = f"{methods[key]!r} is already the method {method!r} of this resource"
            yield document.problem((*steps, "x-speakeasy-name-override"), message, "give each method a name of its own")
        responses = operation.get("responses")
        if not any(str(status).startswith("2") for status in responses or () if isinstance(responses, dict)):
            yield document.problem(steps, "no response says what success looks like", "add a 2xx response")
    if not seen:
        yield document.problem((), "the document has no operations", "add at least one path")
