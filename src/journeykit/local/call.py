"""One call to a local vendor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from journeykit._contract.operation import Operation
from journeykit._contract.request import Request, decoded, path_values

from .naming import snake


@dataclass(frozen=True)
class Call:
    """A request, the operation that it is one of, and when it came."""

    operation: Operation
    request: Request
    at: datetime

    @cached_property
    def path(self) -> Mapping[str, str]:
        """Values of the path's parameters, by wire name."""
        return path_values(self.operation, self.request.path) or {}

    @cached_property
    def query(self) -> Mapping[str, Any]:
        """Values of the documented query parameters, by wire name."""
        known = {parameter.name: parameter for parameter in self.operation.parameters_in("query")}
        texts: dict[str, list[str]] = {}
        for name, text in self.request.items:
            texts.setdefault(name, []).append(text)
        return {name: decoded(self.operation, known[name], found) for name, found in texts.items() if name in known}

    @cached_property
    def body(self) -> Mapping[str, Any]:
        """The properties of the body without credentials; empty where it is no object."""
        hidden = self.operation.credentials
        return {name: value for name, value in self.request.fields.items() if name not in hidden}

    @cached_property
    def arguments(self) -> Mapping[str, Any]:
        """Everything that the call says, by names in snake_case."""
        return {snake(name): value for values in (self.body, self.query, self.path) for name, value in values.items()}
