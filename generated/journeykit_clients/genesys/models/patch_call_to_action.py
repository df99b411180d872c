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
        text: str | Unset
        url: str | Unset
        target: CallToActionTarget | Unset


class PatchCallToAction(Model):
    """Changes to the button of a content offer."""

    _properties: ClassVar[Mapping[str, str]] = {
        "text": "text",
        "url": "url",
        "target": "target",
    }

    __slots__ = (*_properties.values(),)

    text: str | Unset
    """Label of the button."""
    url: str | Unset
    """Address that the button opens."""
    target: CallToActionTarget | Unset
    """Window in which an address opens."""

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        url: str | Unset = UNSET,
        target: CallToActionTarget | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.text = text
        self.url = url
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
        self.text = src_dict.get("text", UNSET)
        self.url = src_dict.get("url", UNSET)
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
            if (value := this.text) is not UNSET:
                out["text"] = value
            elif "text" in out:
                del out["text"]
            if (value := this.url) is not UNSET:
                out["url"] = value
            elif "url" in out:
                del out["url"]
            if (value := this.target) is not UNSET:
                out["target"] = None if value is None else value._value_
            elif "target" in out:
                del out["target"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
