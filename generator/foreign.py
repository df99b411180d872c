"""Documents that others wrote: what they leave out and a client can do without is supplied; ours would be refused.

Ours are those that list where they come from (`info.x-origin` with an `id` each, see specs/README.md).
"""

from __future__ import annotations

import re
from typing import Any

from .check import MAX_NAME, is_ours, operations


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
