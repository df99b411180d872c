# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .domain_entity_ref import DomainEntityRef
    from .open_action_fields_configuration_fields import OpenActionFieldsConfigurationFields

_domain_entity_ref = later(__name__, "_domain_entity_ref", ".domain_entity_ref", "DomainEntityRef.from_dict")
_open_action_fields_configuration_fields = later(
    __name__,
    "_open_action_fields_configuration_fields",
    ".open_action_fields_configuration_fields",
    "OpenActionFieldsConfigurationFields.from_dict",
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        open_action: DomainEntityRef
        configuration_fields: OpenActionFieldsConfigurationFields | Unset


class OpenActionFields(Model):
    """An open action and its settings. For media type `openAction`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "openAction": "open_action",
        "configurationFields": "configuration_fields",
    }

    __slots__ = (*_properties.values(),)

    open_action: DomainEntityRef
    """Reference to another entity, with its name."""
    configuration_fields: OpenActionFieldsConfigurationFields | Unset
    """Settings by name, as the open action defines them."""

    def __init__(
        self,
        *,
        open_action: DomainEntityRef,
        configuration_fields: OpenActionFieldsConfigurationFields | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.open_action = open_action
        self.configuration_fields = configuration_fields

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
        try:
            at = "openAction"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _domain_entity_ref(value)
            self.open_action = value
            at = "configurationFields"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _open_action_fields_configuration_fields(value)
            self.configuration_fields = value
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
            if (value := this.open_action) is not UNSET:
                out["openAction"] = None if value is None else value.to_dict()
            elif "openAction" in out:
                del out["openAction"]
            if (value := this.configuration_fields) is not UNSET:
                out["configurationFields"] = None if value is None else value.to_dict()
            elif "configurationFields" in out:
                del out["configurationFields"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
