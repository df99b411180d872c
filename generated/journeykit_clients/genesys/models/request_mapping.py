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
    from .flow_attribute_type import FlowAttributeType
    from .flow_mapping_type import FlowMappingType

_flow_attribute_type = later(__name__, "_flow_attribute_type", ".flow_attribute_type", "members.__getitem__")
_flow_mapping_type = later(__name__, "_flow_mapping_type", ".flow_mapping_type", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class RequestMapping(Model):
    """Where the value of one input attribute of a flow comes from."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "attributeType": "attribute_type",
        "mappingType": "mapping_type",
        "value": "value",
    }

    name: str | Unset
    """Name of the input attribute."""
    attribute_type: FlowAttributeType | Unset
    """Type of a flow input."""
    mapping_type: FlowMappingType | Unset
    """How a flow input gets its value."""
    value: str | Unset
    """The value, or the place to look it up, according to `mappingType`."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        attribute_type: FlowAttributeType | Unset = UNSET,
        mapping_type: FlowMappingType | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.name = name
        self.attribute_type = attribute_type
        self.mapping_type = mapping_type
        self.value = value

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.name = get("name", UNSET)
        self.value = get("value", UNSET)
        at = ""
        value: Any
        try:
            at = "attributeType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _flow_attribute_type(value)
            self.attribute_type = value
            at = "mappingType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _flow_mapping_type(value)
            self.mapping_type = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.name
        if value is not UNSET:
            out["name"] = value
        value = self.attribute_type
        if value is not UNSET:
            out["attributeType"] = plain(value)
        value = self.mapping_type
        if value is not UNSET:
            out["mappingType"] = plain(value)
        value = self.value
        if value is not UNSET:
            out["value"] = value
        return out
