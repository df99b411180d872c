# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .service_level import ServiceLevel

_service_level = later(__name__, "_service_level", ".service_level", "ServiceLevel.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PatchActionTarget(Model):
    """The new state of an action target. What is left out stays as it is."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "serviceLevel": "service_level",
        "shortAbandonThreshold": "short_abandon_threshold",
        "selfUri": "self_uri",
    }

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
    ) -> None:
        self._blank()
        self.id = id
        self.name = name
        self.service_level = service_level
        self.short_abandon_threshold = short_abandon_threshold
        self.self_uri = self_uri

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.short_abandon_threshold = get("shortAbandonThreshold", UNSET)
        self.self_uri = get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "serviceLevel"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _service_level(value)
            self.service_level = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.id
        if value is not UNSET:
            out["id"] = value
        value = self.name
        if value is not UNSET:
            out["name"] = value
        value = self.service_level
        if value is not UNSET:
            out["serviceLevel"] = plain(value)
        value = self.short_abandon_threshold
        if value is not UNSET:
            out["shortAbandonThreshold"] = value
        value = self.self_uri
        if value is not UNSET:
            out["selfUri"] = value
        return out
