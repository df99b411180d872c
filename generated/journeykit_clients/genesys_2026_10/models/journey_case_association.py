# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .addressable_entity_ref import AddressableEntityRef

_addressable_entity_ref = later(
    __name__, "_addressable_entity_ref", ".addressable_entity_ref", "AddressableEntityRef.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str
        associated_case: AddressableEntityRef | Unset
        case_reference: str | Unset
        date_associated: datetime.datetime | Unset
        self_uri: str | Unset


class JourneyCaseAssociation(Model):
    """A case that belongs to a session."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "associatedCase": "associated_case",
        "caseReference": "case_reference",
        "dateAssociated": "date_associated",
        "selfUri": "self_uri",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id of the association."""
    associated_case: AddressableEntityRef | Unset
    """Reference to another entity."""
    case_reference: str | Unset
    """Reference of the case."""
    date_associated: datetime.datetime | Unset
    """Since when the case belongs to the session. RFC 3339 date-time."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""

    def __init__(
        self,
        *,
        id: str,
        associated_case: AddressableEntityRef | Unset = UNSET,
        case_reference: str | Unset = UNSET,
        date_associated: datetime.datetime | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.associated_case = associated_case
        self.case_reference = case_reference
        self.date_associated = date_associated
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
        self.case_reference = src_dict.get("caseReference", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        try:
            at = "associatedCase"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.associated_case = value
            at = "dateAssociated"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.date_associated = value
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
            if (value := this.associated_case) is not UNSET:
                out["associatedCase"] = None if value is None else value.to_dict()
            elif "associatedCase" in out:
                del out["associatedCase"]
            if (value := this.case_reference) is not UNSET:
                out["caseReference"] = value
            elif "caseReference" in out:
                del out["caseReference"]
            if (value := this.date_associated) is not UNSET:
                out["dateAssociated"] = written(value, source.get("dateAssociated"))
            elif "dateAssociated" in out:
                del out["dateAssociated"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
