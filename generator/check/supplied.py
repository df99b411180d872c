"""Documents that others wrote: what they leave out and a client can do without is supplied; ours would be refused.

Ours are those that list where they come from (`info.x-origin` with an `id` each, see specs/README.md).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from generator.spec.extensions import is_ours
from generator.spec.places import operations

from .rules import MAX_NAME

SHAPES: dict[str, Callable[[Any], bool]] = {
    "x-error-codes": lambda value: (
        isinstance(value, list) and all(isinstance(row, dict) and type(row.get("code")) in (int, str) for row in value)
    ),
    "x-speakeasy-pagination": lambda value: (
        isinstance(value, dict)
        and isinstance(value.get("type"), str)
        and isinstance(value.get("outputs"), dict)
        and all(isinstance(path, str) for path in value["outputs"].values())
        and "results" in value["outputs"]
        and isinstance(value.get("inputs"), list)
        and all(isinstance(entry, dict) and isinstance(entry.get("name"), str) for entry in value["inputs"])
        and any(entry.get("type") in ("page", "offset", "cursor") for entry in value["inputs"])
    ),
    "x-speakeasy-group": lambda value: isinstance(value, str),
    "x-speakeasy-name-override": lambda value: isinstance(value, str),
    "x-request-id-headers": lambda value: isinstance(value, list) and all(isinstance(name, str) for name in value),
    "x-concurrency-limit": lambda value: type(value) is int,
}
"""Keys of ours that others may use for something else: only what looks like ours is read."""


def complete(data: dict[str, Any]) -> None:
    """Give operations without an id one of their method and path: `get_orders_by_id`."""
    if is_ours(data):
        return
    taken = {str(operation.get("operationId")) for _, _, _, operation in operations(data)}
    for _, path, method, operation in operations(data):
        if not operation.get("operationId"):
            words = re.sub(r"\{([^{}]*)\}", r"by_\1", path)
            name = wanted = f"{method}_{'_'.join(re.findall(r'[A-Za-z0-9]+', words)) or 'root'}"[:MAX_NAME]
            number = 2
            while name in taken:
                name, number = f"{wanted[: MAX_NAME - 5]}_{number}", number + 1
            taken.add(name)
            operation["operationId"] = name
    for holder in (data, *(operation for _, _, _, operation in operations(data))):
        for key in [key for key, fits in SHAPES.items() if key in holder and not fits(holder[key])]:
            del holder[key]
