"""One operation of a spec."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from .schema import without

if TYPE_CHECKING:
    from .document import Document

Json = Any


class Parameter(NamedTuple):
    """A parameter of the path, query or headers."""

    name: str
    place: str
    required: bool
    schema: Json
    explode: bool
    style: str


class Response(NamedTuple):
    """A documented response: `status` as written (`200`, `4XX`, `default`)."""

    status: str
    spec: Mapping[str, Json]

    @property
    def success(self) -> bool:
        return self.status.startswith("2")


class Operation:
    """An operation with its parameters, body and responses; nothing in it is a reference any more."""

    def __init__(
        self, document: Document, method: str, path: str, spec: Mapping[str, Json], shared: Sequence[Json]
    ) -> None:
        self.document = document
        self.method = method
        self.path: str = path.partition("#")[0]
        self.spec = spec
        self._shared = shared
        self.id: str = spec.get("operationId") or f"{method.lower()} {path}"

    def __repr__(self) -> str:
        return f"<Operation {self}>"

    def __str__(self) -> str:
        return f"{self.document.name} {self.id}"

    @property
    def methods(self) -> tuple[str, ...]:
        """The HTTP methods that it answers to: the documented one, and that of newer releases."""
        other = self.spec.get("x-alternative-method")
        return (self.method, other.upper()) if other else (self.method,)

    @property
    def name(self) -> str:
        """The method's name on its resource."""
        return str(self.spec.get("x-speakeasy-name-override") or self.id)

    @property
    def repeatability(self) -> str:
        """`safe`, `idempotent` or `unsafe`."""
        return str(self.spec.get("x-repeatability") or ("safe" if self.method == "GET" else "unsafe"))

    @property
    def pagination(self) -> Mapping[str, Json] | None:
        """`x-speakeasy-pagination`."""
        return self.spec.get("x-speakeasy-pagination")

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its own parameters, and those of its path that it does not replace."""
        found: dict[tuple[str, str], Parameter] = {}
        for item in (self.document.resolve(item) for item in [*self._shared, *self.spec.get("parameters", [])]):
            style = item.get("style") or ("form" if item["in"] in ("query", "cookie") else "simple")
            required, explode = item.get("required", False), item.get("explode", style == "form")
            found[item["name"], item["in"]] = Parameter(
                item["name"], item["in"], required, item.get("schema", {}), explode, style
            )
        return tuple(found.values())

    def parameters_in(self, place: str) -> tuple[Parameter, ...]:
        """The parameters of one place: `path`, `query` or `header`."""
        return tuple(parameter for parameter in self.parameters if parameter.place == place)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Its path, each parameter as a group of its name's position."""
        parts = re.split(r"\{[^}]*\}", self.path)
        return re.compile("([^/]+)".join(map(re.escape, parts)) + r"\Z")

    @cached_property
    def path_names(self) -> list[str]:
        """Names of the path's parameters, in their order."""
        return re.findall(r"\{([^}]*)\}", self.path)

    @cached_property
    def body(self) -> Mapping[str, Json]:
        """The request body: `required`, and `content` by media type. Empty where there is none."""
        found: Mapping[str, Json] = self.document.resolve(self.spec.get("requestBody", {}))
        return found

    @cached_property
    def body_schema(self) -> Mapping[str, Json]:
        """The schema of the JSON body, its top level resolved; a PATCH may leave out what it does not change."""
        return self._body_schema(partial=self.method == "PATCH")

    @cached_property
    def bare_body_schema(self) -> Mapping[str, Json]:
        """The same without credentials."""
        return without(self.body_schema, self.credentials) if self.credentials else self.body_schema

    @cached_property
    def credentials(self) -> tuple[str, ...]:
        """Body properties that are credentials."""
        properties = self._body_schema(partial=False).get("properties", {})
        return tuple(name for name, item in properties.items() if self.document.resolve(item).get("x-credential"))

    @cached_property
    def constants(self) -> Mapping[str, Json]:
        """Body properties that always have one value, which tell operations of one path apart."""
        properties = self.body_schema.get("properties", {})
        resolved = {name: self.document.resolve(item) for name, item in properties.items()}
        return {name: item["const"] for name, item in resolved.items() if "const" in item}

    @cached_property
    def responses(self) -> tuple[Response, ...]:
        """The documented responses, in the spec's order."""
        return tuple(
            Response(str(status), self.document.resolve(item)) for status, item in self.spec["responses"].items()
        )

    @cached_property
    def result_schema(self) -> Json:
        """The schema of the first documented success with a JSON body; None where there is none."""
        contents = (content(item.spec)[1] for item in self.responses if item.success)
        return next((media["schema"] for media in contents if media and "schema" in media), None)

    def error_codes(self) -> Iterator[Mapping[str, Json]]:
        """Rows of `x-error-codes`: of the operation, then of its responses."""
        yield from self.spec.get("x-error-codes", ())
        for response in self.responses:
            yield from response.spec.get("x-error-codes", ())

    def _body_schema(self, *, partial: bool) -> Mapping[str, Json]:
        schema = self.document.resolve(content(self.body)[1].get("schema", {}))
        return {**schema, "required": []} if partial and "required" in schema else schema


def content(holder: Mapping[str, Json]) -> tuple[str, Mapping[str, Json]]:
    """The JSON media type of a body, or else its first; two empty values where it has none."""
    media = holder.get("content") or {"": {}}
    name = next((name for name in media if is_json(name)), next(iter(media)))
    return name, media[name]


def is_json(media_type: str) -> bool:
    """`application/json` and its kin, with or without parameters."""
    bare = media_type.partition(";")[0].strip().lower()
    return bare == "application/json" or bare.endswith("+json")
