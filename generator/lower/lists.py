"""A choice of several lists -> one list of either: which of them it is, each item tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .schemas import Data, Schemas


def join_lists(values: list[Any], schemas: Schemas) -> None:
    """Join the lists of every union of the lowered schemas, in place."""
    waiting = [*values]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("anyOf"), list):
                _join(value, schemas)
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def _join(union: Data, schemas: Schemas) -> None:
    branches = [*_branches(union["anyOf"], schemas)]
    lists = [whole["items"] for whole, _ in branches if whole.get("type") == "array"]
    if len(lists) > 1:
        others = [branch for whole, branch in branches if whole.get("type") != "array"]
        union["anyOf"] = _different([*others, {"type": "array", "items": _either(lists, schemas)}])


def _branches(stated: list[Data], schemas: Schemas) -> Iterator[tuple[Data, Data]]:
    """The branches of a union, those of unions in it among them: each whole, and as it stands."""
    for branch in stated:
        whole = schemas.resolve_out(branch)
        if "anyOf" in whole:
            yield from _branches(whole["anyOf"], schemas)
        else:
            yield whole, branch


def _either(items: list[Data], schemas: Schemas) -> Data:
    """One of several items; any value where one of them is."""
    branches = [*_branches(items, schemas)]
    if not all(whole for whole, _ in branches):
        return {}
    different = _different([branch for _, branch in branches])
    return {"anyOf": different} if len(different) > 1 else different[0]


def _different(branches: list[Data]) -> list[Data]:
    return list({repr(branch): branch for branch in branches}.values())
