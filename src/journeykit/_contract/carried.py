"""The lean specs that the wheel carries, one JSON file for each generated package."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module, resources
from pkgutil import iter_modules
from typing import Any

FILE = "spec.json"
PACKAGE = "journeykit_clients"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def read(name: str) -> dict[str, Any]:
    """The spec of a package; empty where it carries none."""
    try:
        text = resources.files(f"{PACKAGE}.{name}").joinpath(FILE).read_text(encoding="utf-8")
    except (FileNotFoundError, ModuleNotFoundError):
        return {}
    found: dict[str, Any] = json.loads(text)
    return found


def operation(spec: dict[str, Any], identifier: str) -> dict[str, Any]:
    """An operation of a spec by its operationId, as the spec writes it; empty where there is none."""
    items = (item[verb] for item in spec.get("paths", {}).values() for verb in METHODS if verb in item)
    return next((found for found in items if found.get("operationId") == identifier), {})


@cache
def names() -> tuple[str, ...]:
    """The packages that carry a spec; a vendor comes before its editions."""
    package = import_module(PACKAGE)
    found = sorted(module.name for module in iter_modules(package.__path__) if module.ispkg)
    return tuple(name for name in found if resources.files(f"{PACKAGE}.{name}").joinpath(FILE).is_file())


def vendor_of(name: str) -> str:
    """The vendor of a package: `octeth` of `octeth_5_9`, and of `octeth`."""
    return next((other for other in names() if name.startswith(f"{other}_")), name)
