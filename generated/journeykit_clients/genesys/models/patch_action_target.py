# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .service_level import ServiceLevel

_service_level = later(__name__, "_service_level", ".service_level", "ServiceLevel.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        name: str | Unset
        service_level: ServiceLevel | Unset
        short_abandon_threshold: int | Unset
        self_uri: str | Unset


class PatchActionTarget(Model):
    """The new state of an action target. What is left out stays as it is."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "serviceLevel": "service_level",
        "shortAbandonThreshold": "short_abandon_threshold",
        "selfUri": "self_uri",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id, assigned by the server."""
    name: str | Unset
    """Name of the action target."""
    service_level: ServiceLevel | Unset
    """A service-level goal: which share of conversations is to be answered within which time."""
    short_abandon_threshold: int | Unset
    """Duration below which an abandoned conversation counts as a short abandon, where it differs from the default.
    The unit is not published."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        service_level: ServiceLevel | Unset = UNSET,
        short_abandon_threshold: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.name = name
        self.service_level = service_level
        self.short_abandon_threshold = short_abandon_threshold
        self.self_uri = self_uri

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
        self.id = src_dict.get("id", UNSET)
        self.name = src_dict.get("name", UNSET)
        self.short_abandon_threshold = src_dict.get("shortAbandonThreshold", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "serviceLevel"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _service_level(value)
            self.service_level = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.service_level) is not UNSET:
                out["serviceLevel"] = None if value is None else value.to_dict()
            elif "serviceLevel" in out:
                del out["serviceLevel"]
            if (value := this.short_abandon_threshold) is not UNSET:
                out["shortAbandonThreshold"] = value
            elif "shortAbandonThreshold" in out:
                del out["shortAbandonThreshold"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
