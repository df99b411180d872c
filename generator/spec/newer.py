"""OpenAPI 3.2 -> 3.1, in place: `query` is a method, what 3.1 has no word for is told."""

from __future__ import annotations

from typing import Any

from .document import Document
from .extensions import VERB
from .places import members, walk

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
        for key, what in GONE.items():
            if isinstance(value, dict) and key in value and steps[-2:-1] == ("content",):
                document.repair(f"{what}: read as a whole", (*steps, key))
                del value[key]
