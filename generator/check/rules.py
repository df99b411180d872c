"""What must hold of a spec before any engine sees it. All findings at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from generator.spec.document import Document
from generator.spec.extensions import is_ours
from generator.spec.places import EXAMPLES, Steps, is_value, operations, target, walk
from generator.spec.problem import Problem, SpecError

from .extension_keys import misspelt
from .openapi_schema import structure

MAX_VALUES = 10_000
MAX_NAME = 250
"""Characters of a name of the spec. Modules get shorter ones."""
_PATH = re.compile(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[A-Za-z0-9_.-]+\})*)+(#[A-Za-z0-9._~-]+)?\Z")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_PARAMETER = re.compile(r"\{([^{}]*)\}")


def check(document: Document) -> None:
    """Raises SpecError with everything that is wrong with the document."""
    ours = is_ours(document.data)
    problems = [*_version(document)] or [*_text(document, ours), *_references(document)]
    problems = problems or [*_operations(document, ours)] or [*structure(document, ours)]
    problems = problems or [*_parameters(document), *_schemas(document, ours), *(misspelt(document) if ours else ())]
    if problems:
        raise SpecError(problems)


def succeeds(responses: dict[str, Any]) -> bool:
    """Whether something says what success looks like: a 2xx or 3xx status, or a default that is no problem report."""
    if any(str(status)[:1] in "123" for status in responses):
        return True
    default = responses.get("default")
    return isinstance(default, dict) and "application/problem+json" not in (default.get("content") or {})


def _version(document: Document) -> Iterator[Problem]:
    version = document.data.get("openapi")
    if not (isinstance(version, str) and re.fullmatch(r"3\.[01]\.\d+", version)):
        yield document.problem(("openapi",), f"OpenAPI {version!r} is not supported", "use `openapi: 3.1.0`")


def _text(document: Document, ours: bool) -> Iterator[Problem]:
    for steps, value in walk(document.data):
        if not ours and is_value(steps, EXAMPLES):
            continue
        texts = (value, *steps[-1:]) if isinstance(value, str) else steps[-1:]
        if any(isinstance(text, str) and _CONTROL.search(text) for text in texts):
            yield document.problem(steps, "a control or bidirectional character", "remove it")


def _references(document: Document) -> Iterator[Problem]:
    for steps, value in walk(document.data):
        if steps[-1:] != ("$ref",) or not isinstance(value, str) or is_value(steps):
            continue
        if not value.startswith("#/"):
            yield document.problem(steps, f"{value!r} leads out of the document", "refer to #/components/...")
        elif target(document.data, value) is None:
            yield document.problem(steps, f"{value!r} does not exist", "name an existing component, or add this one")
        elif not isinstance(target(document.data, value), dict | bool):
            yield document.problem(
                steps, f"{value!r} leads to something that is no schema", "refer to #/components/..."
            )
        elif _circular(document.data, value):
            yield document.problem(steps, f"{value!r} leads back to itself", "let it end at something that is no $ref")


def _circular(data: Any, reference: str) -> bool:
    seen = {reference}
    value = target(data, reference)
    while isinstance(value, dict) and isinstance(following := value.get("$ref"), str):
        if following in seen:
            return True
        seen.add(following)
        value = target(data, following)
    return False


def _operations(document: Document, ours: bool) -> Iterator[Problem]:
    seen: dict[str, Steps] = {}
    methods: dict[tuple[Any, Any], str] = {}
    for steps, path, _, operation in operations(document.data):
        if not _PATH.match(path):
            yield document.problem(
                steps[:2], f"{path!r} is not a path", "start with one /, keep to RFC 3986 and {names}"
            )
        elif {".", ".."} & {unquote(part) for part in path.partition("#")[0].split("/")}:
            message = f"{path!r} has a dot segment: the request would leave the base URL"
            yield document.problem(steps[:2], message, "write the path without '.' and '..'")
        name = operation.get("operationId")
        if not isinstance(name, str) or not re.search(r"[A-Za-z]", name) or len(name) > MAX_NAME:
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
        if ours and not (isinstance(responses, dict) and succeeds(responses)):
            yield document.problem(steps, "no response says what success looks like", "add a 2xx response")
    if not any(True for _ in operations(document.data)):
        yield document.problem((), "the document has no operations", "add at least one path")


def _parameters(document: Document) -> Iterator[Problem]:
    """Path parameters and templates agree, and none stands twice."""
    for steps, path, _, operation in operations(document.data):
        declared: set[str] = set()
        for place in (steps[:2], steps):
            seen: set[tuple[Any, Any]] = set()
            holder = operation if place == steps else document.data["paths"][path]
            for index, item in enumerate(holder.get("parameters", [])):
                item = (target(document.data, item["$ref"]) if "$ref" in item else item) or {}
                key = (item.get("in"), item.get("name"))
                if key in seen:
                    where = (*place, "parameters", index)
                    yield document.problem(where, f"the {key[0]} parameter {key[1]!r} stands twice", "remove one")
                seen.add(key)
            declared |= {str(name) for where, name in seen if where == "path"}
        wanted = _PARAMETER.findall(path)
        for name in wanted:
            if name not in declared or wanted.count(name) > 1:
                what = "stands twice in the path" if name in declared else "is not declared"
                yield document.problem(steps, f"the path parameter {name!r} {what}", "declare it once under parameters")
        for name in sorted(declared - set(wanted)):
            yield document.problem(
                steps, f"the path parameter {name!r} is not in the path", "remove it, or mend the path"
            )


def _schemas(document: Document, ours: bool) -> Iterator[Problem]:
    """What the published schema lets pass and no client can be made of."""
    for name in document.data.get("components", {}).get("schemas", {}):
        if len(name) > MAX_NAME:
            place = ("components", "schemas", name)
            yield document.problem(place, f"a name longer than {MAX_NAME} characters", "give it a shorter one")
    for steps, value in walk(document.data):
        if not isinstance(value, dict) or is_value(steps):
            continue
        bare = value.get("type") == "array" and not {"items", "prefixItems"} & set(value)
        if ours and bare and steps[-1] != "properties":
            yield document.problem(steps, "an array without items", "say what the items are")
        for key in ("enum", "x-extensible-enum"):
            if isinstance(value.get(key), list) and len(value[key]) > MAX_VALUES:
                yield document.problem((*steps, key), f"more than {MAX_VALUES} values", "describe them in words")
