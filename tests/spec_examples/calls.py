"""How a generated method takes what a case has: asked of the method itself, not kept in a table.

A method is called once with a marker for each argument and a sender that only records. Where the markers turn up in
path, query, headers and body is what the arguments are called on the wire.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from typing import Any

from .cases import Case, Example

PACKAGE = "journeykit_clients"
ALWAYS = {"timeout", "extra_headers"}


class Spelling(StrEnum):
    """The ways to give a body."""

    NONE = "no body"
    KEYWORDS = "keywords"
    TYPED_DICT = "typed dict"
    MODEL = "model"


@dataclass(frozen=True)
class Binding:
    """Python names by wire name, for each place of a request; `path` is in the order of the positional arguments."""

    path: dict[str, str]
    query: dict[str, str]
    header: dict[str, str]
    body: dict[str, str]
    takes_body: bool


class _Recorder:
    """A sender that returns what it is asked to send."""

    def call(self, operation: Any, path: str, query: Any, body: Any, headers: Any, timeout: Any) -> Any:
        return operation, path, query, body, headers


def resource(vendor: str, name: str, sender: Any) -> Any:
    """A generated resource over a sender."""
    resources = import_module(f"{PACKAGE}.{vendor}.resources").Resources()
    resources._sender = sender
    return getattr(resources, name)


@cache
def binding(case: Case) -> Binding:
    """How the method of a case takes its arguments. Fails where one does not reach the request."""
    method = getattr(resource(case.vendor, case.resource, _Recorder()), case.method)
    parameters = inspect.signature(method).parameters
    positional = [p.name for p in parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD and p.name != "body"]
    keywords = [p.name for p in parameters.values() if p.kind is p.KEYWORD_ONLY and p.name not in ALWAYS]
    markers = {name: f"marker{index:03}" for index, name in enumerate([*positional, *keywords])}
    names = {marker: name for name, marker in markers.items()}
    required = "body" in parameters and parameters["body"].default is inspect.Parameter.empty
    bare: dict[str, Any] = {"body": {}} if required else {}
    _, path, query, body, headers = method(**markers, **bare)
    body = body if isinstance(body, dict) else {}
    found = re.fullmatch("([^/]+)".join(map(re.escape, re.split(r"\{.+?\}", case.template))), path)
    assert found, f"{case}: {path!r} is not {case.template!r}"
    wire = re.findall(r"\{(.+?)\}", case.template)
    bound = Binding(
        path={name: names[marker] for name, marker in zip(wire, found.groups(), strict=True)},
        query={name: names[value] for name, value, _ in query},
        header={name: names[value] for name, value in (headers or {}).items()},
        body={name: names[value] for name, value in body.items() if name not in case.constants},
        takes_body="body" in parameters,
    )
    reached = [*bound.path.values(), *bound.query.values(), *bound.header.values(), *bound.body.values()]
    assert sorted(reached) == sorted(markers), f"{case}: not every argument reaches the request"
    assert list(bound.path.values()) == positional, f"{case}: the positional arguments are not in the path's order"
    return bound


def spellings(case: Case) -> list[Spelling]:
    """The ways to give the body of a case."""
    if not case.bodies:
        return [Spelling.NONE]
    named = model_named(case.vendor, case.bodies[0].schema_name) is not None
    keywords = [Spelling.KEYWORDS] if binding(case).body or not case.bodies[0].value else []
    whole = [Spelling.TYPED_DICT, *([Spelling.MODEL] if named else [])] if binding(case).takes_body else []
    return [*keywords, *whole]


def arguments(
    case: Case, body: Example | None, spelling: Spelling, *, decoded: bool = False
) -> tuple[list[Any], dict[str, Any]]:
    """What to call a case's method with: all its parameters and one of its bodies.

    With `decoded`, keywords are what a program would have in hand: models, enumerations and dates, not JSON.
    """
    bound = binding(case)
    args = [case.path[name] for name in bound.path]
    kwargs = {bound.query[name]: value for name, value in case.query.items()}
    kwargs |= {bound.header[name]: value for name, value in case.header.items()}
    if body is None or spelling is Spelling.NONE:
        return args, kwargs
    model = model_named(case.vendor, body.schema_name)
    match spelling:
        case Spelling.KEYWORDS:
            values = {name: value for name, value in body.value.items() if name not in case.constants}
            if decoded and model is not None:
                whole = model.from_dict(body.value)
                values = {name: getattr(whole, model._properties[name]) for name in values}
            return args, kwargs | {bound.body[name]: value for name, value in values.items()}
        case Spelling.MODEL:
            assert model is not None
            many = isinstance(body.value, list)
            return [
                *args,
                [model.from_dict(item) for item in body.value] if many else model.from_dict(body.value),
            ], kwargs
    return [*args, body.value], kwargs


def call(case: Case, client: Any) -> Any:
    """Call a case's method with its examples; on an async client, something to await."""
    args, kwargs = arguments(case, next(iter(case.bodies), None), spellings(case)[-1])
    return getattr(getattr(client, case.resource), case.method)(*args, **kwargs)


def model_named(vendor: str, schema: str | None) -> Any:
    """The generated model of a component, or None where it has none (scalars, arrays, enumerations, unions)."""
    found = _models(vendor).get(_bare(schema)) if schema else None
    return found if found is not None and hasattr(found, "from_dict") else None


@cache
def _models(vendor: str) -> Mapping[str, Any]:
    models = import_module(f"{PACKAGE}.{vendor}.models")
    return {_bare(name): getattr(models, name) for name in models.__all__}


def _bare(name: str) -> str:
    """A name without its style: engines turn `Foo_bar` into `FooBar`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
