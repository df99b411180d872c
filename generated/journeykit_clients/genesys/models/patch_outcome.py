# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .context import Context
    from .journey import Journey

_context = later(__name__, "_context", ".context", "Context.from_dict")
_journey = later(__name__, "_journey", ".journey", "Journey.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        is_active: bool | Unset
        display_name: str | Unset
        version: int | Unset
        description: str | Unset
        is_positive: bool | Unset
        context: Context | Unset
        journey: Journey | Unset
        self_uri: str | Unset
        created_date: datetime.datetime | Unset
        modified_date: datetime.datetime | Unset


class PatchOutcome(Model):
    """The new state of an outcome. The display name must always be sent, even where it does not change."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "isActive": "is_active",
        "displayName": "display_name",
        "version": "version",
        "description": "description",
        "isPositive": "is_positive",
        "context": "context",
        "journey": "journey",
        "selfUri": "self_uri",
        "createdDate": "created_date",
        "modifiedDate": "modified_date",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id, assigned by the server."""
    is_active: bool | Unset
    """Whether the outcome is tracked."""
    display_name: str | Unset
    """Name shown to administrators."""
    version: int | Unset
    """Version of the entity."""
    description: str | Unset
    """What the outcome stands for."""
    is_positive: bool | Unset
    """Whether reaching the outcome is desirable."""
    context: Context | Unset
    """Conditions on the circumstances of a visit, such as device, location or campaign."""
    journey: Journey | Unset
    """Conditions on what a visitor does."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""
    created_date: datetime.datetime | Unset
    """When the outcome was created. RFC 3339 date-time."""
    modified_date: datetime.datetime | Unset
    """When the outcome was last changed. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | Unset = UNSET,
        journey: Journey | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.is_active = is_active
        self.display_name = display_name
        self.version = version
        self.description = description
        self.is_positive = is_positive
        self.context = context
        self.journey = journey
        self.self_uri = self_uri
        self.created_date = created_date
        self.modified_date = modified_date

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
        self.is_active = src_dict.get("isActive", UNSET)
        self.display_name = src_dict.get("displayName", UNSET)
        self.version = src_dict.get("version", UNSET)
        self.description = src_dict.get("description", UNSET)
        self.is_positive = src_dict.get("isPositive", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "context"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _context(value)
            self.context = value
            at = "journey"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey(value)
            self.journey = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
            at = "modifiedDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.modified_date = value
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
            if (value := this.is_active) is not UNSET:
                out["isActive"] = value
            elif "isActive" in out:
                del out["isActive"]
            if (value := this.display_name) is not UNSET:
                out["displayName"] = value
            elif "displayName" in out:
                del out["displayName"]
            if (value := this.version) is not UNSET:
                out["version"] = value
            elif "version" in out:
                del out["version"]
            if (value := this.description) is not UNSET:
                out["description"] = value
            elif "description" in out:
                del out["description"]
            if (value := this.is_positive) is not UNSET:
                out["isPositive"] = value
            elif "isPositive" in out:
                del out["isPositive"]
            if (value := this.context) is not UNSET:
                out["context"] = None if value is None else value.to_dict()
            elif "context" in out:
                del out["context"]
            if (value := this.journey) is not UNSET:
                out["journey"] = None if value is None else value.to_dict()
            elif "journey" in out:
                del out["journey"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.modified_date) is not UNSET:
                out["modifiedDate"] = written(value, source.get("modifiedDate"))
            elif "modifiedDate" in out:
                del out["modifiedDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
