"""Rules that a document must keep before an engine sees it, all at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from generator.spec.document import Document
from generator.spec.places import EXAMPLES, Steps, is_reference, is_value, members, operations, resolved, target, walk
from generator.spec.problem import SpecError

from .extension_keys import misspelt
from .extension_values import misshapen
from .fault import Fault
from .openapi_schema import structure

Data = dict[str, Any]

MAX_VALUES = 10_000
MAX_NAME = 250
"""Characters of a name of the spec. Modules get shorter ones."""
_PATH = re.compile(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[A-Za-z0-9_.-]+\})*)+(#[A-Za-z0-9._~-]+)?\Z")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_PARAMETER = re.compile(r"\{([^{}]*)\}")


def check(document: Document) -> None:
    """Raises SpecError with every fault of a document of ours."""
    found = faults(document.data, ours=True) or list(misshapen(document.data))
    if found:
        raise SpecError(document.problem(fault.steps, fault.message, fault.fix) for fault in found)


def faults(data: Data, *, ours: bool) -> list[Fault]:
    """Every fault of a document, in the order in which one would mend them."""
    return version(data) or [
        *_text(data, ours),
        *_references(data),
        *_operations(data, ours),
        *structure(data, ours),
        *_parameters(data),
        *_schemas(data, ours),
        *(misspelt(data) if ours else ()),
    ]


def succeeds(data: Data, responses: Data) -> bool:
    """Whether something says what success looks like: a 2xx or 3xx status, or a default that is no problem report."""
    if any(str(status)[:1] in "123" for status in responses):
        return True
    default = resolved(data, responses.get("default"))
    return bool(default) and "application/problem+json" not in members(default, "content")


def version(data: Data) -> list[Fault]:
    """The fault of a document of a version that the engines do not know."""
    stated = data.get("openapi")
    if isinstance(stated, str) and re.fullmatch(r"3\.[01]\.\d+", stated):
        return []
    message = f"OpenAPI {stated!r} is not supported" if stated else "no `openapi` says of which version it is"
    return [Fault(("openapi",), message, "3.0 and 3.1 are, of others 3.2 and Swagger 2.0 too: use `openapi: 3.1.0`")]


def _text(data: Data, ours: bool) -> Iterator[Fault]:
    for steps, value in walk(data):
        if not ours and is_value(steps, EXAMPLES):
            continue
        texts = (value, *steps[-1:]) if isinstance(value, str) else steps[-1:]
        if any(isinstance(text, str) and CONTROL.search(text) for text in texts):
            yield Fault(steps, "a control or bidirectional character", "remove it")


def _references(data: Data) -> Iterator[Fault]:
    circular: dict[str, bool] = {}
    for steps, value in walk(data):
        if steps[-1:] != ("$ref",) or not isinstance(value, str) or not is_reference(steps):
            continue
        if not value.startswith("#/"):
            yield Fault(steps, f"{value!r} leads out of the document", "refer to #/components/...")
        elif target(data, value) is None:
            yield Fault(steps, f"{value!r} does not exist", "name an existing component, or add this one")
        elif not isinstance(target(data, value), dict | bool):
            yield Fault(steps, f"{value!r} leads to something that is no schema", "refer to #/components/...")
        elif _circular(data, value, circular):
            yield Fault(steps, f"{value!r} leads back to itself", "let it end at something that is no $ref")


def _circular(data: Any, reference: Any, known: dict[str, bool]) -> bool:
    """Whether a reference leads to one after another without an end. All that are met on the way are then `known`."""
    way: dict[str, None] = {}
    while isinstance(reference, str) and reference not in known and reference not in way:
        way[reference] = None
        value = target(data, reference)
        reference = value.get("$ref") if isinstance(value, dict) else None
    found = isinstance(reference, str) and known.get(reference, True)
    known |= dict.fromkeys(way, found)
    return found


def _operations(data: Data, ours: bool) -> Iterator[Fault]:
    seen: dict[str, Steps] = {}
    methods: dict[tuple[str, str], str] = {}
    for steps, path, _, operation in operations(data):
        if not _PATH.match(path):
            yield Fault(steps[:2], f"{path!r} is not a path", "start with one /, keep to RFC 3986 and {names}")
        elif {".", ".."} & {unquote(part) for part in path.partition("#")[0].split("/")}:
            message = f"{path!r} has a dot segment: the request would leave the base URL"
            yield Fault(steps[:2], message, "write the path without '.' and '..'")
        name = operation.get("operationId")
        if not isinstance(name, str) or not re.search(r"[A-Za-z]", name) or len(name) > MAX_NAME:
            yield Fault(steps, "the operation has no usable operationId", "add the vendor's operationId")
        elif name in seen:
            yield Fault((*steps, "operationId"), f"{name!r} is another operation's id", "give each its own")
        else:
            seen[name] = steps
        tags = operation.get("tags")
        method = operation.get("x-speakeasy-name-override")
        group = operation.get("x-speakeasy-group") or (tags[0] if isinstance(tags, list) and tags else None)
        key = str(group), str(method)
        if method and methods.setdefault(key, str(name)) != name:
            message = f"{methods[key]!r} is already the method {method!r} of this resource"
            yield Fault((*steps, "x-speakeasy-name-override"), message, "give each method a name of its own")
        responses = operation.get("responses")
        if ours and not (isinstance(responses, dict) and succeeds(data, responses)):
            yield Fault(steps, "no response says what success looks like", "add a 2xx response")
    if not any(True for _ in operations(data)) and (ours or not members(data, "components", "schemas")):
        yield Fault((), "the document has no operations", "add at least one path")


def _parameters(data: Data) -> Iterator[Fault]:
    """Path parameters and templates agree, and none stands twice."""
    for steps, path, _, operation in operations(data):
        declared: set[str] = set()
        for place in (steps[:2], steps):
            seen: set[tuple[str, str]] = set()
            holder = operation if place == steps else data["paths"][path]
            for index, (where, name) in enumerate(keys_of(data, holder)):
                if (where, name) in seen:
                    at = (*place, "parameters", index)
                    yield Fault(at, f"the {where} parameter {name!r} stands twice", "remove one")
                seen.add((where, name))
            declared |= {str(name) for where, name in seen if where == "path"}
        wanted = _PARAMETER.findall(path)
        for name in wanted:
            if name not in declared or wanted.count(name) > 1:
                what = "stands twice in the path" if name in declared else "is not declared"
                yield Fault(steps, f"the path parameter {name!r} {what}", "declare it once under parameters")
        for name in sorted(declared - set(wanted)):
            yield Fault(steps, f"the path parameter {name!r} is not in the path", "remove it, or mend the path")


def keys_of(data: Data, holder: Data) -> list[tuple[str, str]]:
    """Where each parameter of a path item or operation goes, and its name."""
    stated = holder.get("parameters")
    items = [resolved(data, item) for item in stated] if isinstance(stated, list) else []
    return [(str(item.get("in")), str(item.get("name"))) for item in items]


def _schemas(data: Data, ours: bool) -> Iterator[Fault]:
    """What the published schema lets pass and no client can be made of."""
    for name in members(data, "components", "schemas"):
        if ours and len(name) > MAX_NAME:
            place = ("components", "schemas", name)
            yield Fault(place, f"a name longer than {MAX_NAME} characters", "give it a shorter one")
    for steps, value in walk(data):
        if not isinstance(value, dict) or is_value(steps):
            continue
        bare = value.get("type") == "array" and not {"items", "prefixItems"} & set(value)
        if ours and bare and steps[-1] != "properties":
            yield Fault(steps, "an array without items", "say what the items are")
        for key in ("enum", "x-extensible-enum"):
            if isinstance(value.get(key), list) and len(value[key]) > MAX_VALUES:
                yield Fault((*steps, key), f"more than {MAX_VALUES} values", "describe them in words")
