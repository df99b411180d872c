# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Detail(Model):
    """One fault in the request."""

    _properties: ClassVar[Mapping[str, str]] = {
        "errorCode": "error_code",
        "fieldName": "field_name",
        "entityId": "entity_id",
        "entityName": "entity_name",
    }

    error_code: str | Unset
    """Error code of the fault."""
    field_name: str | Unset
    """Property at fault."""
    entity_id: str | Unset
    """Id of the entity at fault."""
    entity_name: str | Unset
    """Kind or name of the entity at fault."""

    def __init__(
        self,
        *,
        error_code: str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        entity_name: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.error_code = error_code
        self.field_name = field_name
        self.entity_id = entity_id
        self.entity_name = entity_name

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.error_code = get("errorCode", UNSET)
        self.field_name = get("fieldName", UNSET)
        self.entity_id = get("entityId", UNSET)
        self.entity_name = get("entityName", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.error_code
        if value is not UNSET:
            out["errorCode"] = value
        value = self.field_name
        if value is not UNSET:
            out["fieldName"] = value
        value = self.entity_id
        if value is not UNSET:
            out["entityId"] = value
        value = self.entity_name
        if value is not UNSET:
            out["entityName"] = value
        return out
