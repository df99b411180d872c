"""What each operation does to which collection, as paths tell it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from journeykit._contract.document import Document
from journeykit._contract.operation import Operation

from .naming import snake

Json = Any
_ITEM = {"GET": "read", "PUT": "replace", "PATCH": "change", "DELETE": "remove"}


class Role(NamedTuple):
    """What an operation does: `list`, `create`, `read`, `replace`, `change` or `remove`, in which collection.

    `schema` is an entity's, `key` the property that is its id. `made` says whether an operation creates entities; where
    none does, every entity that is asked for is there.
    """

    does: str
    collection: str
    schema: Json
    key: str
    made: bool


def roles(document: Document) -> Mapping[str, Role]:
    """The operations that a collection explains."""
    items = {parent(operation.path): operation for operation in document.operations.values() if is_item(operation)}
    reads = {parent(one.path): one for one in document.operations.values() if is_item(one) and one.method == "GET"}
    creates = {one.path for one in document.operations.values() if one.method == "POST" and one.path in items}
    found = {}
    for operation in document.operations.values():
        place = parent(operation.path) if is_item(operation) else operation.path
        does = _does(operation, place in items)
        if does is not None and place in items:
            of = reads.get(place) or items[place]
            schema = document.resolve(of.result_schema or operation.result_schema or {})
            found[operation.id] = Role(does, place, schema, _key(schema, of.path_names[-1]), place in creates)
    return found


def is_item(operation: Operation) -> bool:
    """Does its path end in an id?"""
    return operation.path.endswith("}")


def parent(path: str) -> str:
    """The path without its last segment."""
    return path.rpartition("/")[0]


def _does(operation: Operation, has_items: bool) -> str | None:
    if is_item(operation):
        return _ITEM.get(operation.method)
    if operation.method == "GET" and has_items and operation.result_schema is not None:
        return "list"
    return "create" if operation.method == "POST" and has_items else None


def _key(schema: Mapping[str, Json], parameter: str) -> str:
    """The property that is the id: `id`, or named as the path's parameter, or else the first that is required."""
    properties = schema.get("properties", {})
    for name in properties:
        if snake(name) in ("id", snake(parameter)):
            return str(name)
    return str(next(iter([*schema.get("required", ()), *properties]), "id"))
