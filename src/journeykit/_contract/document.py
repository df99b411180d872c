"""A vendor's spec as the wheel carries it, and its operations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib import import_module, resources
from pkgutil import iter_modules
from typing import Any
from urllib.parse import urlsplit

from .operation import METHODS, Operation
from .schema import Schemas

Json = Any
FILE = "spec.json"


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
    text = resources.files(f"journeykit_clients.{name}").joinpath(FILE).read_text(encoding="utf-8")
    return Document(name, json.loads(text))


@cache
def names() -> tuple[str, ...]:
    """The packages that carry a spec; a vendor comes before its editions."""
    package = import_module("journeykit_clients")
    found = sorted(module.name for module in iter_modules(package.__path__) if module.ispkg)
    return tuple(name for name in found if resources.files(f"journeykit_clients.{name}").joinpath(FILE).is_file())


def vendor_of(name: str) -> str:
    """The vendor of a package: `octeth` of `octeth_5_9`, and of `octeth`."""
    return next((other for other in names() if name.startswith(f"{other}_")), name)
