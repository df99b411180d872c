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

    from .device_category import DeviceCategory

_device_category = later(__name__, "_device_category", ".device_category", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        category: DeviceCategory
        type_: str
        os_family: str
        os_version: str
        is_mobile: bool | Unset
        screen_height: int | Unset
        screen_width: int | Unset
        screen_density: int | Unset
        manufacturer: str | Unset


class WebEventDevice(Model):
    """The customer's device, in a web event."""

    _properties: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "type": "type_",
        "osFamily": "os_family",
        "osVersion": "os_version",
        "isMobile": "is_mobile",
        "screenHeight": "screen_height",
        "screenWidth": "screen_width",
        "screenDensity": "screen_density",
        "manufacturer": "manufacturer",
    }

    __slots__ = (*_properties.values(),)

    category: DeviceCategory
    """Kind of device."""
    type_: str
    """Device, such as `iPhone` or `Other`."""
    os_family: str
    """Operating system."""
    os_version: str
    """Version of the operating system."""
    is_mobile: bool | Unset
    """Whether the device is mobile."""
    screen_height: int | Unset
    """Height of the device's screen, in pixels."""
    screen_width: int | Unset
    """Width of the device's screen, in pixels."""
    screen_density: int | Unset
    """Pixels of the screen for one logical pixel."""
    manufacturer: str | Unset
    """Maker of the device."""

    def __init__(
        self,
        *,
        category: DeviceCategory,
        type_: str,
        os_family: str,
        os_version: str,
        is_mobile: bool | Unset = UNSET,
        screen_height: int | Unset = UNSET,
        screen_width: int | Unset = UNSET,
        screen_density: int | Unset = UNSET,
        manufacturer: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.category = category
        self.type_ = type_
        self.os_family = os_family
        self.os_version = os_version
        self.is_mobile = is_mobile
        self.screen_height = screen_height
        self.screen_width = screen_width
        self.screen_density = screen_density
        self.manufacturer = manufacturer

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
        self.type_ = src_dict.get("type", UNSET)
        self.os_family = src_dict.get("osFamily", UNSET)
        self.os_version = src_dict.get("osVersion", UNSET)
        self.is_mobile = src_dict.get("isMobile", UNSET)
        self.screen_height = src_dict.get("screenHeight", UNSET)
        self.screen_width = src_dict.get("screenWidth", UNSET)
        self.screen_density = src_dict.get("screenDensity", UNSET)
        self.manufacturer = src_dict.get("manufacturer", UNSET)
        at = ""
        value: Any
        try:
            at = "category"
            value = src_dict.get(at, UNSET)
            self.category = value if value is UNSET else _device_category[value]
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
            if (value := this.category) is not UNSET:
                out["category"] = None if value is None else value._value_
            elif "category" in out:
                del out["category"]
            if (value := this.type_) is not UNSET:
                out["type"] = value
            elif "type" in out:
                del out["type"]
            if (value := this.os_family) is not UNSET:
                out["osFamily"] = value
            elif "osFamily" in out:
                del out["osFamily"]
            if (value := this.os_version) is not UNSET:
                out["osVersion"] = value
            elif "osVersion" in out:
                del out["osVersion"]
            if (value := this.is_mobile) is not UNSET:
                out["isMobile"] = value
            elif "isMobile" in out:
                del out["isMobile"]
            if (value := this.screen_height) is not UNSET:
                out["screenHeight"] = value
            elif "screenHeight" in out:
                del out["screenHeight"]
            if (value := this.screen_width) is not UNSET:
                out["screenWidth"] = value
            elif "screenWidth" in out:
                del out["screenWidth"]
            if (value := this.screen_density) is not UNSET:
                out["screenDensity"] = value
            elif "screenDensity" in out:
                del out["screenDensity"]
            if (value := this.manufacturer) is not UNSET:
                out["manufacturer"] = value
            elif "manufacturer" in out:
                del out["manufacturer"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
