"""Pages of documents of others, where the document itself shows how the next one is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.places import members, operations, resolved

Data = dict[str, Any]
DEPTH = 5
KEY = "x-speakeasy-pagination"
LINKS = (("links", "next"), ("_links", "next"), ("paging", "next"), ("pagination", "next"), ("next",), ("next_url",))
"""Where a link to the next page stands in an answer."""
CURSORS = {"page[cursor]", "cursor", "page_token", "pageToken", "after", "page[after]", "starting_after"}
"""Query parameters that such a link carries, and that a token is given back by."""
TOKENS = {
    "next_cursor": {"cursor"},
    "nextCursor": {"cursor"},
    "next_page_token": {"page_token", "pageToken"},
    "nextPageToken": {"pageToken", "page_token"},
}


def find_pages(document: Document) -> None:
    """State the paging of operations that show it: one list of objects, one parameter, one way to the next page."""
    data = document.data
    for _, path, verb, operation in operations(data):
        if verb == "get" and KEY not in operation and (found := _found(data, path, operation)):
            operation[KEY] = found


def _found(data: Data, path: str, operation: Data) -> Data | None:
    answer = _answer(data, operation)
    lists = [name for name, item in answer.items() if _is_list(data, item)]
    if len(lists) != 1:
        return None
    ways = list(_ways(data, answer, _queries(data, path, operation)))
    if len(ways) != 1:
        return None
    parameter, key, place = ways[0]
    inputs = [{"name": parameter, "in": "parameters", "type": "cursor"}]
    return {"type": "cursor", "inputs": inputs, "outputs": {"results": f"$.{lists[0]}", key: f"$.{place}"}}


def _ways(data: Data, answer: Data, queries: set[str]) -> Iterator[tuple[str, str, str]]:
    """Parameter, kind of output and its place, for each way to the next page."""
    for steps in LINKS:
        if _is_text(data, _inside(data, answer, steps)) and len(asked := queries & CURSORS) == 1:
            yield next(iter(asked)), "nextUrl", ".".join(steps)
            return
    for token, names in TOKENS.items():
        if _is_text(data, answer.get(token)) and len(asked := queries & names) == 1:
            yield next(iter(asked)), "nextCursor", token


def _answer(data: Data, operation: Data) -> Data:
    """The properties of the JSON object that a 200 answers."""
    answer = resolved(data, members(operation, "responses").get("200"))
    for media, item in members(answer, "content").items():
        if "json" in media and isinstance(item, dict):
            return _properties(data, item.get("schema"))
    return {}


def _properties(data: Data, schema: Any) -> Data:
    return members(_whole(data, schema), "properties")


def _whole(data: Data, schema: Any, depth: int = 0) -> Data:
    """A schema with what its `allOf` adds, as far as pages need it."""
    own = resolved(data, schema)
    whole: Data = {"properties": {}}
    for part in own.get("allOf") or [] if depth < DEPTH else ():
        inner = _whole(data, part, depth + 1)
        whole = {**whole, **inner, "properties": {**whole["properties"], **members(inner, "properties")}}
    properties = {**whole["properties"], **members(own, "properties")}
    whole |= {key: value for key, value in own.items() if key != "allOf"}
    return {**whole, "properties": properties} if properties else {k: v for k, v in whole.items() if k != "properties"}


def _inside(data: Data, answer: Data, steps: tuple[str, ...]) -> Any:
    value: Any = {"properties": answer}
    for step in steps:
        value = _properties(data, value).get(step)
    return value


def _is_text(data: Data, schema: Any) -> bool:
    stated = _whole(data, schema).get("type") if isinstance(schema, dict) else None
    return stated == "string" or (isinstance(stated, list) and set(stated) == {"string", "null"})


def _is_list(data: Data, schema: Any) -> bool:
    whole = _whole(data, schema) if isinstance(schema, dict) else {}
    items = _whole(data, whole.get("items")) if whole.get("type") == "array" else {}
    return bool(items) and (items.get("type") == "object" or bool({"properties", "oneOf", "anyOf"} & items.keys()))


def _queries(data: Data, path: str, operation: Data) -> set[str]:
    stated = [*(data["paths"][path].get("parameters") or []), *(operation.get("parameters") or [])]
    found = [resolved(data, entry) for entry in stated]
    return {str(entry.get("name")) for entry in found if entry.get("in") == "query"}
