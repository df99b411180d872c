# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .action_subscriber import ActionSubscriber

_action_subscriber = later(__name__, "_action_subscriber", ".action_subscriber", "ActionSubscriber.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        subscribers: list[ActionSubscriber]
        total_subscribers: int | str
        success: bool | Unset
        error_code: int | Unset
        error_text: str | Unset


class ListActionSubscribersResponse(Model):
    """One page of the subscribers of an action."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Subscribers": "subscribers",
        "TotalSubscribers": "total_subscribers",
        "Success": "success",
        "ErrorCode": "error_code",
        "ErrorText": "error_text",
    }

    __slots__ = (*_properties.values(),)

    subscribers: list[ActionSubscriber]
    """The subscribers of the page."""
    total_subscribers: int | str
    """A number of something, as a number or as digits in a string."""
    success: bool | Unset
    """Always true here."""
    error_code: int | Unset
    """Always 0 here."""
    error_text: str | Unset
    """Empty here."""

    def __init__(
        self,
        *,
        subscribers: list[ActionSubscriber],
        total_subscribers: int | str,
        success: bool | Unset = UNSET,
        error_code: int | Unset = UNSET,
        error_text: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.subscribers = subscribers
        self.total_subscribers = total_subscribers
        self.success = success
        self.error_code = error_code
        self.error_text = error_text

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
        self.total_subscribers = src_dict.get("TotalSubscribers", UNSET)
        self.success = src_dict.get("Success", UNSET)
        self.error_code = src_dict.get("ErrorCode", UNSET)
        self.error_text = src_dict.get("ErrorText", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "Subscribers"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _action_subscriber(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.subscribers = value
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
            if (value := this.subscribers) is not UNSET:
                out["Subscribers"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "Subscribers" in out:
                del out["Subscribers"]
            if (value := this.total_subscribers) is not UNSET:
                out["TotalSubscribers"] = plain(value)
            elif "TotalSubscribers" in out:
                del out["TotalSubscribers"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
            if (value := this.error_code) is not UNSET:
                out["ErrorCode"] = value
            elif "ErrorCode" in out:
                del out["ErrorCode"]
            if (value := this.error_text) is not UNSET:
                out["ErrorText"] = value
            elif "ErrorText" in out:
                del out["ErrorText"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
