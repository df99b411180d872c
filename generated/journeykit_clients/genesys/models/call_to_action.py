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
    from .call_to_action_target import CallToActionTarget

_call_to_action_target = later(__name__, "_call_to_action_target", ".call_to_action_target", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CallToAction(Model):
    """The button of a content offer."""

    _properties: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "text": "text",
        "target": "target",
    }

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
    ) -> None:
        self._blank()
        self.url = url
        self.text = text
        self.target = target

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.url = get("url", UNSET)
        self.text = get("text", UNSET)
        at = ""
        value: Any
        try:
            at = "target"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _call_to_action_target(value)
            self.target = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.url
        if value is not UNSET:
            out["url"] = value
        value = self.text
        if value is not UNSET:
            out["text"] = value
        value = self.target
        if value is not UNSET:
            out["target"] = plain(value)
        return out
