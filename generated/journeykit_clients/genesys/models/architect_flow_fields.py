# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .addressable_entity_ref import AddressableEntityRef
    from .request_mapping import RequestMapping

_addressable_entity_ref = later(
    __name__, "_addressable_entity_ref", ".addressable_entity_ref", "AddressableEntityRef.from_dict"
)
_request_mapping = later(__name__, "_request_mapping", ".request_mapping", "RequestMapping.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        architect_flow: AddressableEntityRef | Unset
        flow_request_mappings: list[RequestMapping] | Unset


class ArchitectFlowFields(Model):
    """The Architect flow that an action starts, and what is passed to it. For media type `architectFlow`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "architectFlow": "architect_flow",
        "flowRequestMappings": "flow_request_mappings",
    }

    __slots__ = (*_properties.values(),)

    architect_flow: AddressableEntityRef | Unset
    """Reference to another entity."""
    flow_request_mappings: list[RequestMapping] | Unset
    """Values for the inputs of the flow."""

    def __init__(
        self,
        *,
        architect_flow: AddressableEntityRef | Unset = UNSET,
        flow_request_mappings: list[RequestMapping] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.architect_flow = architect_flow
        self.flow_request_mappings = flow_request_mappings

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
        at = ""
        value: Any
        items: Any
        try:
            at = "architectFlow"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.architect_flow = value
            at = "flowRequestMappings"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _request_mapping(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.flow_request_mappings = value
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
            if (value := this.architect_flow) is not UNSET:
                out["architectFlow"] = None if value is None else value.to_dict()
            elif "architectFlow" in out:
                del out["architectFlow"]
            if (value := this.flow_request_mappings) is not UNSET:
                out["flowRequestMappings"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "flowRequestMappings" in out:
                del out["flowRequestMappings"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
