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

    from .conversation_channel_type import ConversationChannelType
    from .conversation_message_type import ConversationMessageType

_conversation_channel_type = later(__name__, "_conversation_channel_type", ".conversation_channel_type", "members")
_conversation_message_type = later(__name__, "_conversation_message_type", ".conversation_message_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        type_: ConversationChannelType
        message_type: ConversationMessageType | Unset
        platform: str | Unset


class ConversationChannel(Model):
    """A channel of a conversation."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "messageType": "message_type",
        "platform": "platform",
    }

    __slots__ = (*_properties.values(),)

    type_: ConversationChannelType
    """Kind of conversation."""
    message_type: ConversationMessageType | Unset
    """Kind of message."""
    platform: str | Unset
    """Provider of the conversation."""

    def __init__(
        self,
        *,
        type_: ConversationChannelType,
        message_type: ConversationMessageType | Unset = UNSET,
        platform: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.type_ = type_
        self.message_type = message_type
        self.platform = platform

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
        self.platform = src_dict.get("platform", UNSET)
        at = ""
        value: Any
        try:
            at = "type"
            value = src_dict.get(at, UNSET)
            self.type_ = value if value is UNSET else _conversation_channel_type[value]
            at = "messageType"
            value = src_dict.get(at, UNSET)
            self.message_type = value if value is UNSET else _conversation_message_type[value]
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
            if (value := this.type_) is not UNSET:
                out["type"] = None if value is None else value._value_
            elif "type" in out:
                del out["type"]
            if (value := this.message_type) is not UNSET:
                out["messageType"] = None if value is None else value._value_
            elif "messageType" in out:
                del out["messageType"]
            if (value := this.platform) is not UNSET:
                out["platform"] = value
            elif "platform" in out:
                del out["platform"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
