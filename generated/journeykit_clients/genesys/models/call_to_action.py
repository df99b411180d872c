# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .call_to_action_target import CallToActionTarget

_call_to_action_target = later(__name__, "_call_to_action_target", ".call_to_action_target", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        url: str
        text: str | Unset
        target: CallToActionTarget | Unset


class CallToAction(Model):
    """The button of a content offer."""

    _properties: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "text": "text",
        "target": "target",
    }

    __slots__ = (*_properties.values(),)

    url: str
    """Address that the button opens."""
    text: str | Unset
    """Label of the button."""
    target: CallToActionTarget | Unset
    """Window in which an address opens."""

    def __init__(
        self,
        *,
        url: str,
        text: str | Unset = UNSET,
        target: CallToActionTarget | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.url = url
        self.text = text
        self.target = target

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
        self.url = src_dict.get("url", UNSET)
        self.text = src_dict.get("text", UNSET)
        at = ""
        value: Any
        try:
            at = "target"
            value = src_dict.get(at, UNSET)
            self.target = value if value is UNSET else _call_to_action_target[value]
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
            if (value := this.url) is not UNSET:
                out["url"] = value
            elif "url" in out:
                del out["url"]
            if (value := this.text) is not UNSET:
                out["text"] = value
            elif "text" in out:
                del out["text"]
            if (value := this.target) is not UNSET:
                out["target"] = None if value is None else value._value_
            elif "target" in out:
                del out["target"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
