"""`make`: models that are valid, readable, and the same each time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, ParamSpec, Protocol, TypeVar, overload

from journeykit_clients.model import Model, plain
from journeykit_clients.types import UNSET

from journeykit._contract.document import Document, document
from journeykit._contract.sample import Sampler
from journeykit._contract.schema import without

PACKAGE = "journeykit_clients."
P = ParamSpec("P")
E = TypeVar("E", bound=Enum)
T_co = TypeVar("T_co", covariant=True)


class One(Protocol[P, T_co]):
    """A model of which some properties may be given."""

    def _one(self, *args: P.args, **some: P.kwargs) -> T_co: ...


class Many(Protocol[P, T_co]):
    """A model of which `n` are asked for."""

    def _many(self, *args: P.args, **some: P.kwargs) -> T_co: ...


@overload
def make(model: One[P, T_co], /, *args: P.args, **overrides: P.kwargs) -> T_co: ...
@overload
def make(model: Many[P, T_co], /, *args: P.args, **overrides: P.kwargs) -> list[T_co]: ...
@overload
def make(model: type[E], /, *, seed: int = 0) -> E: ...
@overload
def make(model: type[E], /, *, n: int, seed: int = 0) -> list[E]: ...
def make(model: Any, /, *_: Any, **overrides: Any) -> Any:
    """A model with all its properties, or `n` different ones in a list; the same ones for the same `seed`.

    Properties can be given by name; `UNSET` leaves one out. Raises TypeError for a property that the model does not
    have, ValueError for a value that its schema does not allow.
    """
    n, seed = overrides.pop("n", None), overrides.pop("seed", 0)
    if n is None:
        return _made(model, f"{seed}", overrides)
    return [_made(model, f"{seed}/{index}", overrides) for index in range(n)]


def _made(model: Any, seed: str, overrides: Mapping[str, Any]) -> Any:
    spec, schema = _schema(model)
    if issubclass(model, Enum):
        return model(Sampler(spec.schemas, seed).value(schema))
    wire = {name: key for key, name in model._properties.items()}
    unknown = overrides.keys() - wire.keys()
    if unknown:
        raise TypeError(f"{model.__name__} has no property {', '.join(sorted(unknown))}")
    given = {wire[name]: plain(value) for name, value in overrides.items() if value is not UNSET}
    absent = {wire[name] for name, value in overrides.items() if value is UNSET}
    for full in (True, False):
        value = {**Sampler(spec.schemas, f"{model.__name__}/{seed}", full=full).value(schema), **given}
        value = {name: item for name, item in value.items() if name not in absent}
        wrong = spec.schemas.faults(schema, value)
        if not wrong:
            return model.from_dict(value)
    raise ValueError(f"{model.__name__}: {wrong[0]}")


@lru_cache(maxsize=512)
def _schema(model: Any) -> tuple[Document, Mapping[str, Any]]:
    """The schema that a model was generated from, without credentials, which no model has."""
    if not (isinstance(model, type) and issubclass(model, Model | Enum) and model.__module__.startswith(PACKAGE)):
        raise TypeError(f"{model!r} is no model of {PACKAGE.rstrip('.')}")
    spec = document(model.__module__.split(".")[1])
    schema = _named(spec.name).get(_bare(model.__name__)) or _partial(spec.name, model.__name__)
    if schema is None:
        raise TypeError(f"{model.__name__} is not in the spec of {spec.name}")
    properties = spec.resolve(schema).get("properties", {})
    secret = [key for key, item in properties.items() if spec.resolve(item).get("x-credential")]
    return spec, without(schema, secret) if secret else schema


def _partial(package: str, model: str) -> Mapping[str, Any] | None:
    """What a PATCH takes of a schema that other operations use too: its model is `ToyPatch`, and requires nothing."""
    whole = _named(package).get(_bare(model.removesuffix("Patch"))) if model.endswith("Patch") else None
    return {**whole, "required": []} if whole else None


@lru_cache(maxsize=64)
def _named(package: str) -> Mapping[str, Any]:
    """Every schema by its bare name: the components, and the inline ones, which are named by where they stand."""
    schemas = document(package).data["components"]["schemas"]
    found: dict[str, Any] = {_bare(name): schema for name, schema in schemas.items()}
    for name, schema in schemas.items():
        for place, inner in _inline(name, schema):
            found.setdefault(_bare(place), inner)
    return found


def _inline(name: str, schema: Any) -> Iterator[tuple[str, Any]]:
    if not isinstance(schema, Mapping):
        return
    yield name, schema
    for key, inner in schema.get("properties", {}).items():
        yield from _inline(f"{name} {key}", inner)
    if "items" in schema:
        yield from _inline(f"{name} item", schema["items"])


def _bare(name: str) -> str:
    """A name without its style."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
