# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str
        namespace: str
        version: str
        build_number: str


class JourneyApp(Model):
    """The app that the customer uses."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "namespace": "namespace",
        "version": "version",
        "buildNumber": "build_number",
    }

    __slots__ = (*_properties.values(),)

    name: str
    """Name of the app."""
    namespace: str
    """Namespace of the app, such as `com.example.bank`."""
    version: str
    """Version of the app."""
    build_number: str
    """Build number of the app."""

    def __init__(
        self,
        *,
        name: str,
        namespace: str,
        version: str,
        build_number: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.namespace = namespace
        self.version = version
        self.build_number = build_number

    if TYPE_CHECKING:  # what `journeykit.testing.make` takes

        @classmethod
        def _one(cls, *, seed: int = 0, **some: Unpack[_Some]) -> Self: ...
        @classmethod
        def _many(cls, *, n: int, seed: int = 0, **some: Unpack[_Some]) -> Self: ...

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if type(src_dict) is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = new(cls)
        self._source = src_dict
        self.name = src_dict.get("name", UNSET)
        self.namespace = src_dict.get("namespace", UNSET)
        self.version = src_dict.get("version", UNSET)
        self.build_number = src_dict.get("buildNumber", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.namespace) is not UNSET:
                out["namespace"] = value
            elif "namespace" in out:
                del out["namespace"]
            if (value := this.version) is not UNSET:
                out["version"] = value
            elif "version" in out:
                del out["version"]
            if (value := this.build_number) is not UNSET:
                out["buildNumber"] = value
            elif "buildNumber" in out:
                del out["buildNumber"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
