"""Run as a script with a generated package on the path: imports all of it, prints which ways lead to each operation.

JSON: vendor -> operation id -> `method` for each of `Resources`, `AsyncResources`, and their raw responses.
"""

from __future__ import annotations

import inspect
import json
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any


def modules(package: Any) -> list[Any]:
    """Every module of the package, and every name that its folders of models give out."""
    found = [import_module(item.name) for item in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    for module in found:
        if module.__name__.count(".") == 2 and module.__name__.endswith(".models"):
            for name in module.__all__:
                getattr(module, name)
    return found


def resources(vendor: Any) -> Iterator[tuple[str, Any]]:
    """The resources as a client has them, sync and async, plain and raw."""
    for kind in ("Resources", "AsyncResources"):
        attributes = vars(getattr(vendor, kind))
        client = type("Client", (getattr(vendor, kind),), {"_sender": None})()
        for name in attributes:
            if not name.startswith("_"):
                yield kind, getattr(client, name)
                yield f"{kind}, raw", getattr(client, name).with_raw_response


def operations(resource: Any) -> Iterator[tuple[str, str]]:
    """Name of each method and the id of the operation that it sends; walkers and second names left out."""
    module = vars(import_module(type(resource).__module__))
    for name, method in inspect.getmembers(type(resource), inspect.isfunction):
        second_name = method.__code__.co_name != name
        if not name.startswith("_") and not second_name and "paginate" not in method.__code__.co_names:
            for constant in method.__code__.co_names:
                if type(module.get(constant)).__name__ == "Operation":
                    yield name, module[constant].id


def reached(vendor: Any) -> dict[str, dict[str, list[str]]]:
    """The methods of each operation, by way."""
    found: dict[str, dict[str, list[str]]] = {}
    for way, resource in resources(vendor):
        for method, operation in operations(resource):
            found.setdefault(operation, {}).setdefault(way, []).append(method)
    return found


if __name__ == "__main__":
    package = import_module("journeykit_clients")
    modules(package)
    vendors = [name for _, name, is_package in pkgutil.iter_modules(package.__path__) if is_package]
    print(json.dumps({name: reached(import_module(f"{package.__name__}.{name}.resources")) for name in vendors}))
