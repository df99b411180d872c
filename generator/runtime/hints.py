"""Annotations that can be evaluated at run time, though what they name is imported for type checkers alone.

`typing.get_type_hints`, `inspect.get_annotations(eval_str=True)` and `attrs.resolve_types` read the items of
`__annotations__` before they evaluate them: that is when the names are imported, and not before.
"""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from importlib import import_module
from typing import Any

_NAME = r"(?<![\w.'\"])[^\W\d]\w*"


class Hints(dict[str, Any]):
    """The annotations of a class or function of a generated module."""

    def __init__(self, annotations: dict[str, Any], module: str) -> None:
        super().__init__(annotations)
        self._module = module

    def _settle(self) -> None:
        """Put what the annotations name into their module."""
        there = vars(sys.modules[self._module])
        package = self._module.split(".")[:2]
        for text in super().values():
            for name in re.findall(_NAME, text) if isinstance(text, str) else ():
                if name not in there and not hasattr(builtins, name):
                    there[name] = _found(name, ".".join(package))

    def __iter__(self) -> Iterator[str]:
        self._settle()
        return super().__iter__()

    def keys(self) -> KeysView[str]:  # type: ignore[override]
        self._settle()
        return super().keys()

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        self._settle()
        return super().items()

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        self._settle()
        return super().values()


def _found(name: str, package: str) -> Any:
    if name == "datetime":
        return import_module("datetime")
    if name == "UUID":
        return import_module("uuid").UUID
    if name == "Timeout":
        return float | import_module("httpx").Timeout
    root = __name__.rpartition(".")[0]
    places = (f"{package}.models", f"{package}.payloads", f"{root}.operation", f"{root}.types", "typing")
    for place in places:
        found = getattr(import_module(place), name, None)
        if found is not None:
            return found
    return Any


def describe(module: str, *classes: type) -> None:
    """Let the annotations of these classes' methods be evaluated."""
    for cls in classes:
        for value in vars(cls).values():
            function = value.fget if isinstance(value, property) else value
            if hasattr(function, "__annotations__"):
                function.__annotations__ = Hints(function.__annotations__, module)
