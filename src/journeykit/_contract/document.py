"""A vendor's spec as the wheel carries it, and its operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Any
from urllib.parse import urlsplit

from .carried import METHODS, names, read
from .operation import Operation
from .schema import Schemas

Json = Any


class Document:
    """The spec of one generated package; `name` is the package's: a vendor, or an edition such as `octeth_5_9`."""

    def __init__(self, name: str, data: Mapping[str, Json]) -> None:
        self.name = name
        self.data = data
        self.schemas: Schemas = Schemas(f"urn:journeykit:{name}", data)

    def __repr__(self) -> str:
        return f"<Document {self.name}>"

    def resolve(self, value: Json) -> Json:
        """What a reference leads to, or the value itself."""
        return self.schemas.resolve(value)

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """All operations by their operationId."""
        return {operation.id: operation for operation in self._operations()}

    @cached_property
    def server_paths(self) -> tuple[str, ...]:
        """Path templates of the servers (`/3.0`, `/{environment}`), the default first."""
        return tuple(urlsplit(server["url"]).path.rstrip("/") for server in self.data.get("servers", [{"url": ""}]))

    @cached_property
    def token_paths(self) -> tuple[str, ...]:
        """Paths of the OAuth 2 token endpoints."""
        schemes = self.data.get("components", {}).get("securitySchemes", {}).values()
        flows = [flow for scheme in schemes for flow in self.resolve(scheme).get("flows", {}).values()]
        return tuple(dict.fromkeys(urlsplit(flow["tokenUrl"]).path for flow in flows if "tokenUrl" in flow))

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.data["paths"].items():
            whole = self.resolve(item)
            for verb, operation in whole.items():
                if verb in METHODS:
                    yield Operation(self, verb.upper(), path, operation, whole.get("parameters", []))


@cache
def document(name: str) -> Document:
    """The spec of a package. Raises LookupError for a name that no package has."""
    if name not in names():
        raise LookupError(f"no vendor is called {name!r}; there are {', '.join(names())}")
    return Document(name, read(name))
