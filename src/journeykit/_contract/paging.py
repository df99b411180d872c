"""One page of a listing, as `x-speakeasy-pagination` says that it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from .operation import Operation
from .request import Request, decoded
from .sample import Sampler

Json = Any
SIZE = 25


class Asked(NamedTuple):
    """Which page was asked for: its first row, its length, and the arguments by name."""

    start: int
    size: int
    arguments: Mapping[str, Json]


def asked(operation: Operation, request: Request, size: int | None = None) -> Asked:
    """The rows that a request asks for; `size` overrides its own. A page that is no number is the first."""
    arguments = {**_query(operation, request), **_flat(request.fields)}
    pagination = operation.pagination or {"inputs": ()}
    inputs = {item["type"]: item["name"] for item in pagination["inputs"]}
    limit = size or _number(arguments.get(inputs.get("limit", "")) or _size(arguments)) or SIZE
    if "offset" in inputs or "cursor" in inputs:
        return Asked(_number(arguments.get(inputs.get("offset") or inputs["cursor"])), limit, arguments)
    name = inputs.get("page", "")
    first = 0 if operation.document.name and name and _counts_from_zero(operation, name) else 1
    page = _number(arguments[name]) if name in arguments else first
    return Asked(max(page - first, 0) * limit, limit, arguments)


def page(operation: Operation, request: Request, rows: Sequence[Json], *, size: int | None = None) -> Json:
    """The body that answers a request for one page of all `rows`."""
    want = asked(operation, request, size)
    chosen = list(rows[want.start : want.start + want.size])
    outputs = (operation.pagination or {}).get("outputs") or {"results": f"$.{_list_property(operation)}"}
    body = Sampler(operation.document.schemas, 0, full=False).value(operation.result_schema)
    _put(body, outputs["results"], chosen)
    pages = -(-len(rows) // want.size)
    holder, schema = _holder(operation, body, outputs["results"])
    _counters(operation, schema, holder, want, len(rows), pages)
    if "numPages" in outputs:
        _put(body, outputs["numPages"], pages)
    after = want.start + want.size
    if "hasMore" in outputs:
        _put(body, outputs["hasMore"], after < len(rows))
    if after < len(rows):
        cursor = (operation.pagination or {"inputs": ()})["inputs"]
        for item in cursor:
            if "nextCursor" in outputs:
                _put(body, outputs["nextCursor"], str(after))
            elif "nextUrl" in outputs:
                _put(body, outputs["nextUrl"], f"{request.path}?{item['name']}={after}")
    return body


def _list_property(operation: Operation) -> str:
    """The property of a listing that holds the rows: the only one that is an array."""
    properties = operation.document.resolve(operation.result_schema).get("properties", {})
    arrays = (name for name, item in properties.items() if operation.document.resolve(item).get("type") == "array")
    return str(next(arrays))


def _holder(operation: Operation, body: Json, path: str) -> tuple[Json, Json]:
    """The object that holds the rows, and its schema."""
    resolve = operation.document.resolve
    schema = resolve(operation.result_schema)
    for step in path.removeprefix("$.").split(".")[:-1]:
        body, schema = body[step], resolve(schema.get("properties", {}).get(step, {}))
    return body, schema


def _counters(operation: Operation, schema: Json, body: Json, want: Asked, total: int, pages: int) -> None:
    """Fill the properties beside the rows that count: the total, the page, its size, whether there is more."""
    for name, item in schema.get("properties", {}).items():
        lowered, kind = name.lower(), operation.document.resolve(item).get("type")
        if kind == "boolean" and lowered in ("hasmore", "has_more"):
            body[name] = want.start + want.size < total
        if kind != "integer":
            continue
        if lowered in ("total", "count", "totalcount") or lowered.startswith("total"):
            body[name] = total
        elif lowered in ("pagesize", "page_size", "limit"):
            body[name] = want.size
        elif lowered in ("pagenumber", "page"):
            body[name] = want.start // want.size + 1
        elif lowered in ("pagecount", "pages"):
            body[name] = pages


def _counts_from_zero(operation: Operation, name: str) -> bool:
    """Pages are counted from 1, unless the schema of the number starts at 0."""
    schemas = {parameter.name: parameter.schema for parameter in operation.parameters_in("query")}
    schema = schemas.get(name)
    if schema is None:
        schema = operation.body_schema
        for step in name.split("."):
            schema = operation.document.resolve(operation.document.resolve(schema).get("properties", {}).get(step, {}))
    resolved = operation.document.resolve(schema)
    return 0 in (resolved.get("minimum"), resolved.get("default"))


def _query(operation: Operation, request: Request) -> Mapping[str, Json]:
    known = {parameter.name: parameter for parameter in operation.parameters_in("query")}
    return {name: decoded(operation, known[name], [value]) for name, value in request.items if name in known}


def _flat(value: Mapping[str, Json], prefix: str = "") -> dict[str, Json]:
    """Properties of a body under their dotted names."""
    out: dict[str, Json] = {}
    for name, item in value.items():
        out |= _flat(item, f"{prefix}{name}.") if isinstance(item, Mapping) else {f"{prefix}{name}": item}
    return out


def _size(arguments: Mapping[str, Json]) -> Json:
    sizes = ("pagesize", "page_size", "page.size", "limit", "count", "size")
    return next((value for name, value in arguments.items() if name.lower() in sizes), None)


def _number(value: Json) -> int:
    return int(value) if isinstance(value, int) or (isinstance(value, str) and value.isdigit()) else 0


def _put(body: Json, path: str, value: Json) -> None:
    """Set what a JSONPath of plain steps (`$.data.items`) names."""
    *steps, last = path.removeprefix("$.").split(".")
    for step in steps:
        body = body.setdefault(step, {})
    body[last] = value
