"""An operation in its three forms: as the document states it, lowered, and as the engine has parsed it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from generator.lower.names import class_name
from generator.lower.payloads import in_bodies, payload_name
from generator.lower.schemas import Data
from generator.spec.extensions import VERB
from generator.spec.places import resolved


@dataclass(frozen=True)
class Contract:
    """A document as stated and lowered, its lowered schemas by class, and the names of all typed dicts."""

    data: Data
    lowered: Data
    shapes: dict[str, Data]
    payloads: Collection[str]


def contract_of(data: Data, lowered: Data) -> Contract:
    """The contract of a document."""
    shapes = {class_name(name): schema for name, schema in lowered["components"]["schemas"].items()}
    return Contract(data, lowered, shapes, {payload_name(name) for name in in_bodies(lowered)})


@dataclass(frozen=True)
class Source:
    """One operation of a document, at `path` and `key`."""

    contract: Contract
    path: str
    key: str
    stated: Data
    lowered: Data
    endpoint: Any

    @property
    def id(self) -> str:
        return str(self.stated["operationId"])

    @property
    def verb(self) -> str:
        """The method on the wire."""
        return str(self.stated.get(VERB, self.key)).upper()

    @property
    def url(self) -> str:
        """The path on the wire. A fragment tells operations apart and is not sent."""
        return self.path.partition("#")[0]

    def resolve(self, value: Any) -> Data:
        """What a local reference leads to, or the value itself."""
        return resolved(self.contract.data, value)

    @property
    def body(self) -> Data:
        """The request body as it is stated."""
        return self.resolve(self.stated.get("requestBody", {}))

    @property
    def responses(self) -> dict[str, Data]:
        """The responses as they are stated, by status."""
        return {str(status): self.resolve(answer) for status, answer in (self.stated.get("responses") or {}).items()}

    @property
    def parameters(self) -> dict[tuple[str, str], Data]:
        """The parameters as they are stated, by place and name: those of the operation before those of its path."""
        paths = self.contract.data["paths"]
        both = [*paths[self.path].get("parameters", []), *self.stated.get("parameters", [])]
        found = [self.resolve(item) for item in both]
        return {(item["in"], item["name"]): item for item in found if "name" in item}
