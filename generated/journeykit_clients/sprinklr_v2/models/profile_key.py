# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .channel_type import ChannelType

_channel_type = later(__name__, "_channel_type", ".channel_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        channel_type: ChannelType
        channel_id: str


class ProfileKey(Model):
    """An identity of the profile: an id within a channel."""

    _properties: ClassVar[Mapping[str, str]] = {
        "channelType": "channel_type",
        "channelId": "channel_id",
    }

    __slots__ = (*_properties.values(),)

    channel_type: ChannelType
    """Channel of an identity, in upper case. The list is open."""
    channel_id: str
    """Id of the person in the channel."""

    def __init__(
        self,
        *,
        channel_type: ChannelType,
        channel_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.channel_type = channel_type
        self.channel_id = channel_id

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
        self.channel_id = src_dict.get("channelId", UNSET)
        at = ""
        value: Any
        try:
            at = "channelType"
            value = src_dict.get(at, UNSET)
            self.channel_type = value if value is UNSET else _channel_type[value]
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
            if (value := this.channel_type) is not UNSET:
                out["channelType"] = None if value is None else value._value_
            elif "channelType" in out:
                del out["channelType"]
            if (value := this.channel_id) is not UNSET:
                out["channelId"] = value
            elif "channelId" in out:
                del out["channelId"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
