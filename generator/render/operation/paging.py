"""The pages of a listing, read once off `x-speakeasy-pagination`: how the next is asked for, and the items' type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from generator.lower.names import identifier
from generator.lower.schemas import Data
from generator.render.annotations import returned
from generator.render.literals import literal
from generator.render.properties import inner, kind
from generator.runtime.paging import KINDS, Pagination

from .answers import Answers, json_props
from .source import Source

KEY = "x-speakeasy-pagination"


@dataclass(frozen=True)
class Paging:
    """`how` are the arguments of `Pagination(...)`, `results` the place of the items, `prop` the property of one."""

    how: tuple[str, ...]
    results: str
    item: str
    prop: Any


def paging_of(source: Source, answers: Answers) -> Paging | None:
    """The paging of an operation, None where it has no pages or its answer has no such list."""
    stated = source.stated.get(KEY)
    if not stated:
        return None
    results = stated["outputs"]["results"].removeprefix("$.")
    item = _item(answers, results)
    return None if item is None else Paging(tuple(_how(source, stated)), results, returned(item), item)


def walk_name(method: str) -> str:
    """The name of the method that walks the pages of another: `iter` for `list`, `iter_users` for `get_users`."""
    return f"iter{method.removeprefix('list')}" if method.startswith("list") else f"iter_{method.removeprefix('get_')}"


def _how(source: Source, stated: Data) -> Iterator[str]:
    asked = next(entry for entry in stated["inputs"] if entry.get("type") != "limit")
    limit = next((entry for entry in stated["inputs"] if entry.get("type") == "limit"), None)
    kinds = [kind for kind in (stated["type"], asked.get("type")) if kind in KINDS]
    yield literal(kinds[0] if kinds else "page")
    yield literal(asked["name"])
    yield literal(_attribute(stated["outputs"]["results"]))
    for output, path in stated["outputs"].items():
        if output != "results" and (fact := identifier(output)) in Pagination.__slots__:
            yield f"{fact}={literal(_attribute(path))}"
    if limit is not None:
        yield f"limit={literal(limit['name'])}"
    first = _first(source, asked)
    if first != 1 and asked.get("type") != "cursor":
        yield f"first={first}"
    if limit is not None and _schema(source, limit).get("default") == 0:
        yield "all_at_once=True"
    if asked.get("in") == "requestBody":
        yield "in_body=True"


def _first(source: Source, asked: Data) -> int:
    """The number of the first page or item, as its default or minimum says; else 1 for pages, 0 for items."""
    schema = _schema(source, asked)
    number = schema.get("default", schema.get("minimum", 0 if asked.get("type") == "offset" else 1))
    return number if type(number) is int else 1


def _schema(source: Source, entry: Data) -> Data:
    """The schema of an input of a listing: of a property of the body, or of a parameter."""
    if entry.get("in") != "requestBody":
        return source.resolve(source.parameters.get(("query", entry["name"]), {}).get("schema", {}))
    content: Data = source.body.get("content", {})
    stated = source.resolve(next((media["schema"] for media in content.values() if "schema" in media), {}))
    for step in str(entry["name"]).split("."):
        stated = source.resolve(stated.get("properties", {}).get(step, {}))
    return stated


def _item(answers: Answers, results: str) -> Any:
    """The property of one item of a page, None where there is no list at that place."""
    found = json_props(answers.successes)
    for step in results.split("."):
        found = [prop for page in found if kind(page) == "model" for prop in inner(page) if prop.name == step]
    return next((prop.inner_property for prop in found if kind(prop) == "list"), None)


def _attribute(path: str) -> str:
    """`$.nextUri` -> `next_uri`, the attribute of the page's model."""
    return ".".join(str(PythonIdentifier(step, "field_")) for step in path.removeprefix("$.").split("."))
