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
        bluetooth_enabled: bool
        cellular_enabled: bool
        wifi_enabled: bool
        carrier: str | Unset


class NetworkConnectivity(Model):
    """How the device is connected."""

    _properties: ClassVar[Mapping[str, str]] = {
        "bluetoothEnabled": "bluetooth_enabled",
        "cellularEnabled": "cellular_enabled",
        "wifiEnabled": "wifi_enabled",
        "carrier": "carrier",
    }

    __slots__ = (*_properties.values(),)

    bluetooth_enabled: bool
    """Whether Bluetooth is on."""
    cellular_enabled: bool
    """Whether mobile data are on."""
    wifi_enabled: bool
    """Whether Wi-Fi is on."""
    carrier: str | Unset
    """Network carrier."""

    def __init__(
        self,
        *,
        bluetooth_enabled: bool,
        cellular_enabled: bool,
        wifi_enabled: bool,
        carrier: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.bluetooth_enabled = bluetooth_enabled
        self.cellular_enabled = cellular_enabled
        self.wifi_enabled = wifi_enabled
        self.carrier = carrier

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
        self.bluetooth_enabled = src_dict.get("bluetoothEnabled", UNSET)
        self.cellular_enabled = src_dict.get("cellularEnabled", UNSET)
        self.wifi_enabled = src_dict.get("wifiEnabled", UNSET)
        self.carrier = src_dict.get("carrier", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.bluetooth_enabled) is not UNSET:
                out["bluetoothEnabled"] = value
            elif "bluetoothEnabled" in out:
                del out["bluetoothEnabled"]
            if (value := this.cellular_enabled) is not UNSET:
                out["cellularEnabled"] = value
            elif "cellularEnabled" in out:
                del out["cellularEnabled"]
            if (value := this.wifi_enabled) is not UNSET:
                out["wifiEnabled"] = value
            elif "wifiEnabled" in out:
                del out["wifiEnabled"]
            if (value := this.carrier) is not UNSET:
                out["carrier"] = value
            elif "carrier" in out:
                del out["carrier"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
