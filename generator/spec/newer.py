"""OpenAPI 3.2 -> 3.1, in place: `query` is a method, a query string that is a form is parameters; the rest is told."""

from __future__ import annotations

from typing import Any

from .document import Document
from .extensions import VERB
from .places import Steps, is_value, members, resolved, walk

FORM = "application/x-www-form-urlencoded"
GONE = {"itemSchema": "items of a stream", "itemEncoding": "encoding of the items of a stream"}


def is_newer(data: dict[str, Any]) -> bool:
    """Whether the document says that it is of version 3.2."""
    return str(data.get("openapi")).startswith("3.2.")


def convert(document: Document) -> None:
    """Rewrite the document. `query` becomes a POST on a path with a fragment, which is sent as QUERY to the path."""
    data = document.data
    data["openapi"] = "3.1.1"
    paths = members(data, "paths")
    for path, item in list(paths.items()):
        if not isinstance(item, dict):
            continue
        for verb, operation in [("query", item.pop("query", None)), *members(item, "additionalOperations").items()]:
            if isinstance(operation, dict):
                shared = {key: item[key] for key in ("parameters", "servers") if key in item}
                new = f"{path}#{verb.lower()}"
                paths[new] = {**shared, "post": {**operation, VERB: verb.upper()}}
                origin = (verb,) if verb == "query" else ("additionalOperations", verb)
                document.moved["paths", new, "post"] = ("paths", path, *origin)
        item.pop("additionalOperations", None)
        if not item.keys() - {"parameters", "servers", "summary", "description"}:
            del paths[path]
    for steps, value in list(walk(data)):
        if not isinstance(value, dict) or is_value(steps):
            continue
        if steps[-2:-1] == ("content",) and "$ref" in value:
            value |= {key: item for key, item in resolved(data, value).items() if key not in value}
            del value["$ref"]
        for key, what in GONE.items():
            if key in value and steps[-2:-1] == ("content",):
                document.repair(f"{what}: read as a whole", (*steps, key))
                del value[key]
        _parameter(document, steps, value)


def _parameter(document: Document, steps: Steps, value: dict[str, Any]) -> None:
    """A query string that is a form is an object spread over the query; a cookie as it is, one in the usual style."""
    if value.get("in") == "querystring" and FORM in members(value, "content"):
        schema = value.pop("content")[FORM].get("schema", {})
        value |= {"in": "query", "style": "form", "explode": True, "schema": schema}
    elif value.get("in") == "cookie" and value.get("style") == "cookie":
        document.repair("a cookie as it is: percent-encoded", (*steps, "style"))
        del value["style"]
