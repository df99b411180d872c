"""The specs as cases: one per operation, with every example that its parameters, bodies and responses have."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator.spec.discover import discover, shown_path
from generator.spec.document import Document
from generator.spec.places import operations, walk

Json = dict[str, Any]
SPECS = Path(__file__).parents[2] / "specs"


@dataclass(frozen=True, eq=False)
class Example:
    """One example of a body. `schema` is as written, so its `$ref` still says which component it is."""

    label: str
    status: int
    media_type: str
    schema: Json
    value: Any

    @property
    def schema_name(self) -> str | None:
        """The component that the example is one of, or is an array of."""
        reference = self.schema.get("$ref") or self.schema.get("items", {}).get("$ref")
        return reference.rpartition("/")[2] if reference else None


@dataclass(frozen=True, eq=False)
class Case:
    """One operation. `path`, `query` and `header` are example values by wire name; `bodies` are without credentials.

    `constants` are properties of the body that the client adds, `fragment` tells operations on one path apart, `commas`
    are the lists in the query that are written with commas.
    """

    vendor: str
    id: str
    resource: str
    method: str
    verb: str
    template: str
    path: Json
    query: Json
    commas: frozenset[str]
    header: Json
    bodies: tuple[Example, ...]
    credentials: tuple[str, ...]
    constants: Json
    fragment: str
    successes: tuple[Example, ...]
    errors: tuple[Example, ...]
    facts: Json

    @property
    def repeatability(self) -> str:
        """As `specs/safety.yaml` has it: the spec under test counts only where the list does not name its vendor."""
        entries = _safety().get(self.vendor)
        found: str = self.facts["x-repeatability"] if entries is None else entries[self.id]["repeatability"]
        return found

    def __str__(self) -> str:
        return f"{self.vendor}:{self.id}"

    @property
    def pagination(self) -> Json | None:
        found: Json | None = self.facts.get("x-speakeasy-pagination")
        return found

    @property
    def walk(self) -> str:
        """The method that walks all pages: `iter_by_session` for `list_by_session`, `iter_results` for `results`."""
        return "iter" + self.method.removeprefix("list") if self.method.startswith("list") else f"iter_{self.method}"

    @property
    def query_items(self) -> list[tuple[str, str]]:
        """The examples of the query in the spec's order, as `style: form` writes them (commas, or repeated)."""
        several = ((name, value if isinstance(value, list) else [value]) for name, value in self.query.items())
        joined = ((name, [",".join(map(_written, items))] if name in self.commas else items) for name, items in several)
        return [(name, _written(item)) for name, items in joined for item in items]

    @property
    def filled_path(self) -> str:
        """The path with its examples, each quoted as one segment (RFC 3986)."""
        return self.template.format(**{name: quote(str(value), safe="") for name, value in self.path.items()})


def _written(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


@cache
def _safety() -> Json:
    found: Json = Document(SPECS / "safety.yaml", "", "specs/safety.yaml").data
    return found


@cache
def documents() -> dict[str, Document]:
    """The specs by vendor."""
    found = {name: path for name, path in discover(SPECS).items() if _has_facade(name, path)}
    return {name: Document(path, name, shown_path(SPECS, path)) for name, path in found.items()}


@cache
def cases() -> tuple[Case, ...]:
    """Every operation of every spec."""
    return tuple(case for name, document in documents().items() for case in _cases(name, document.data))


def _has_facade(name: str, path: Path) -> bool:
    return path.parents[1].name != "editions" or find_spec(f"journeykit.{name}") is not None


def resolve(data: Json, value: Json) -> Json:
    """What a local reference leads to, or the value itself."""
    while "$ref" in value:
        target: Any = data
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        value = target
    return value


def everywhere(data: Json) -> Iterator[tuple[str, Example]]:
    """Every example of a media type or schema in a document, with the pointer of where it stands."""
    for steps, value in walk(data):
        if not isinstance(value, dict) or {"example", "examples", "x-codeSamples"} & set(steps):
            continue
        place = "/".join(map(str, steps))
        if "schema" in value and "content" in steps[-2:-1]:
            yield from ((f"{place}/{label}", example) for label, example in _media(data, str(steps[-1]), value, 0))
        elif steps[:2] == ("components", "schemas") and len(steps) == 3:
            own = {"$ref": f"#/components/schemas/{steps[2]}"}
            for index, item in enumerate(value.get("examples", [])):
                yield f"{place}/{index}", Example(str(index), 0, "application/json", own, item)


def _cases(vendor: str, data: Json) -> Iterator[Case]:
    for (_, path, verb), *_, operation in operations(data):
        shared = data["paths"][path].get("parameters", [])
        parameters = [resolve(data, item) for item in [*shared, *operation.get("parameters", [])]]
        values = {
            place: {item["name"]: _value(data, item) for item in parameters if item["in"] == place}
            for place in ("path", "query", "header")
        }
        bodies = [example for _, example in _content(data, resolve(data, operation.get("requestBody", {})), 0)]
        secret = sorted({name for body in bodies for name in _secrets(data, body.schema)})
        answers = [answer for status, item in operation["responses"].items() for answer in _answers(data, status, item)]
        yield Case(
            vendor=vendor,
            id=operation["operationId"],
            resource=operation.get("x-speakeasy-group") or operation["tags"][0],
            method=operation.get("x-speakeasy-name-override") or _snake(operation["operationId"]),
            verb=str(verb).upper(),
            template=str(path).partition("#")[0],
            commas=frozenset(item["name"] for item in parameters if item.get("explode") is False),
            bodies=tuple(_without(body, secret) for body in bodies),
            credentials=tuple(secret),
            constants={name: value for body in bodies for name, value in _constants(data, body.schema)},
            fragment=str(path).partition("#")[2],
            successes=tuple(answer for success, answer in answers if success),
            errors=tuple(answer for success, answer in answers if not success),
            facts=operation,
            **values,
        )


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", "_", name).lower()


def _value(data: Json, parameter: Json) -> Any:
    """An example of a parameter, made from its schema where none is written."""
    schema = resolve(data, parameter["schema"])
    named = [resolve(data, example)["value"] for example in parameter.get("examples", {}).values()]
    written = [parameter["example"]] if "example" in parameter else []
    known = [*schema.get("examples", []), *schema.get("x-extensible-enum", []), *schema.get("enum", [])]
    plain = {"integer": 1, "number": 1.5, "boolean": True, "string": "text", "array": ["text"]}
    return [*written, *named, *known, plain.get(schema.get("type", "string"))][0]


def _answers(data: Json, status: str, response: Json) -> Iterator[tuple[bool, Example]]:
    """The examples of one response and whether it is a success; one without content where it has none.

    A range stands for its first status, `default` for what the example says of itself.
    """
    response, success = resolve(data, response), status.startswith("2")
    code = int(status[0] + "00") if status[1:].upper() == "XX" else int(status) if status.isdigit() else 0
    if not response.get("content"):
        yield success, Example("empty", code or 500, "", {}, None)
    for _, example in _content(data, response, code):
        known = code or _status_in(example.value, response.get("x-error-codes", []))
        yield success, replace(example, status=known)


def _status_in(value: Any, codes: list[Json]) -> int:
    """The status of an example of a response without one: the body repeats it, or has a code whose status is known."""
    said = value.get("status") if isinstance(value, dict) else None
    if isinstance(said, int):
        return said
    found = [item for _, item in walk(value) if isinstance(item, int | str) and not isinstance(item, bool)]
    rows = [row for row in codes if row["code"] in found]
    return next((int(row["status"] if "status" in row else row["code"]) for row in rows), 500)


def _content(data: Json, holder: Json, status: int) -> Iterator[tuple[str, Example]]:
    for media_type, item in holder.get("content", {}).items():
        yield from _media(data, media_type, item, status)


def _media(data: Json, media_type: str, item: Json, status: int) -> Iterator[tuple[str, Example]]:
    named = {name: resolve(data, example)["value"] for name, example in item.get("examples", {}).items()}
    for name, value in {**named, **({"example": item["example"]} if "example" in item else {})}.items():
        yield name, Example(name, status, media_type, item.get("schema", {}), value)


def _secrets(data: Json, schema: Json) -> list[str]:
    properties = resolve(data, schema).get("properties", {})
    return [name for name, item in properties.items() if item.get("x-credential")]


def _constants(data: Json, schema: Json) -> Iterator[tuple[str, Any]]:
    found = resolve(data, schema)
    for name in found.get("required", []):
        if "const" in found.get("properties", {}).get(name, {}):
            yield name, found["properties"][name]["const"]


def _without(body: Example, secret: list[str]) -> Example:
    if not secret:
        return body
    value = {name: item for name, item in body.value.items() if name not in secret}
    return replace(body, value=value)
