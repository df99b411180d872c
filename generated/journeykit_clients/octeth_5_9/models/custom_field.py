# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        custom_field_id: int | str
        field_name: str
        field_type: str
        rel_list_id: int | str | Unset
        field_default_value: str | Unset
        validation_method: str | Unset
        is_required: str | Unset
        is_unique: str | Unset
        visibility: str | Unset
        is_global: str | Unset


class CustomField(Model):
    """A custom field."""

    _properties: ClassVar[Mapping[str, str]] = {
        "CustomFieldID": "custom_field_id",
        "FieldName": "field_name",
        "FieldType": "field_type",
        "RelListID": "rel_list_id",
        "FieldDefaultValue": "field_default_value",
        "ValidationMethod": "validation_method",
        "IsRequired": "is_required",
        "IsUnique": "is_unique",
        "Visibility": "visibility",
        "IsGlobal": "is_global",
    }

    __slots__ = (*_properties.values(),)

    custom_field_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    field_name: str
    """Name of the field."""
    field_type: str
    """Kind of input, such as `Single line`."""
    rel_list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    field_default_value: str | Unset
    """Value where none is given."""
    validation_method: str | Unset
    """How values are checked, or `Disabled`."""
    is_required: str | Unset
    """`Yes` or `No`: whether it has to be filled."""
    is_unique: str | Unset
    """`Yes` or `No`: whether no two subscribers may have the same value."""
    visibility: str | Unset
    """Who sees it, such as `Public`."""
    is_global: str | Unset
    """`Yes` or `No`: whether it is of all lists."""

    def __init__(
        self,
        *,
        custom_field_id: int | str,
        field_name: str,
        field_type: str,
        rel_list_id: int | str | Unset = UNSET,
        field_default_value: str | Unset = UNSET,
        validation_method: str | Unset = UNSET,
        is_required: str | Unset = UNSET,
        is_unique: str | Unset = UNSET,
        visibility: str | Unset = UNSET,
        is_global: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.custom_field_id = custom_field_id
        self.field_name = field_name
        self.field_type = field_type
        self.rel_list_id = rel_list_id
        self.field_default_value = field_default_value
        self.validation_method = validation_method
        self.is_required = is_required
        self.is_unique = is_unique
        self.visibility = visibility
        self.is_global = is_global

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
        self.custom_field_id = src_dict.get("CustomFieldID", UNSET)
        self.field_name = src_dict.get("FieldName", UNSET)
        self.field_type = src_dict.get("FieldType", UNSET)
        self.rel_list_id = src_dict.get("RelListID", UNSET)
        self.field_default_value = src_dict.get("FieldDefaultValue", UNSET)
        self.validation_method = src_dict.get("ValidationMethod", UNSET)
        self.is_required = src_dict.get("IsRequired", UNSET)
        self.is_unique = src_dict.get("IsUnique", UNSET)
        self.visibility = src_dict.get("Visibility", UNSET)
        self.is_global = src_dict.get("IsGlobal", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.custom_field_id) is not UNSET:
                out["CustomFieldID"] = plain(value)
            elif "CustomFieldID" in out:
                del out["CustomFieldID"]
            if (value := this.field_name) is not UNSET:
                out["FieldName"] = value
            elif "FieldName" in out:
                del out["FieldName"]
            if (value := this.field_type) is not UNSET:
                out["FieldType"] = value
            elif "FieldType" in out:
                del out["FieldType"]
            if (value := this.rel_list_id) is not UNSET:
                out["RelListID"] = plain(value)
            elif "RelListID" in out:
                del out["RelListID"]
            if (value := this.field_default_value) is not UNSET:
                out["FieldDefaultValue"] = value
            elif "FieldDefaultValue" in out:
                del out["FieldDefaultValue"]
            if (value := this.validation_method) is not UNSET:
                out["ValidationMethod"] = value
            elif "ValidationMethod" in out:
                del out["ValidationMethod"]
            if (value := this.is_required) is not UNSET:
                out["IsRequired"] = value
            elif "IsRequired" in out:
                del out["IsRequired"]
            if (value := this.is_unique) is not UNSET:
                out["IsUnique"] = value
            elif "IsUnique" in out:
                del out["IsUnique"]
            if (value := this.visibility) is not UNSET:
                out["Visibility"] = value
            elif "Visibility" in out:
                del out["Visibility"]
            if (value := this.is_global) is not UNSET:
                out["IsGlobal"] = value
            elif "IsGlobal" in out:
                del out["IsGlobal"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
