# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        error_code: str | Unset
        field_name: str | Unset
        entity_id: str | Unset
        entity_name: str | Unset


class Detail(Model):
    """One fault in the request."""

    _properties: ClassVar[Mapping[str, str]] = {
        "errorCode": "error_code",
        "fieldName": "field_name",
        "entityId": "entity_id",
        "entityName": "entity_name",
    }

    __slots__ = (*_properties.values(),)

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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.error_code = error_code
        self.field_name = field_name
        self.entity_id = entity_id
        self.entity_name = entity_name

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
        self.error_code = src_dict.get("errorCode", UNSET)
        self.field_name = src_dict.get("fieldName", UNSET)
        self.entity_id = src_dict.get("entityId", UNSET)
        self.entity_name = src_dict.get("entityName", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.error_code) is not UNSET:
                out["errorCode"] = value
            elif "errorCode" in out:
                del out["errorCode"]
            if (value := this.field_name) is not UNSET:
                out["fieldName"] = value
            elif "fieldName" in out:
                del out["fieldName"]
            if (value := this.entity_id) is not UNSET:
                out["entityId"] = value
            elif "entityId" in out:
                del out["entityId"]
            if (value := this.entity_name) is not UNSET:
                out["entityName"] = value
            elif "entityName" in out:
                del out["entityName"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
