# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .context_params import ContextParams
    from .sn_type import SnType

_context_params = later(__name__, "_context_params", ".context_params", "ContextParams.from_dict")
_sn_type = later(__name__, "_sn_type", ".sn_type", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        sn_type: SnType
        sn_id: str
        journey_id: str
        context_params: ContextParams | Unset


class TriggerJourneyRequest(Model):
    """A journey and the existing profile to start it for."""

    _properties: ClassVar[Mapping[str, str]] = {
        "snType": "sn_type",
        "snId": "sn_id",
        "journeyId": "journey_id",
        "contextParams": "context_params",
    }

    __slots__ = (*_properties.values(),)

    sn_type: SnType
    """Channel whose id `snId` is. The list is open; the article also speaks of Twitter and Facebook ids, whose exact
    values are not documented."""
    sn_id: str
    """Id of the person in the channel of `snType`, such as an e-mail address for `EMAIL` or a phone number for
    `SMS`."""
    journey_id: str
    """Id of the journey to start."""
    context_params: ContextParams | Unset
    """Values to hand to the journey, by name, for example `Abandoned_cart`. All values are strings."""

    def __init__(
        self,
        *,
        sn_type: SnType,
        sn_id: str,
        journey_id: str,
        context_params: ContextParams | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.sn_type = sn_type
        self.sn_id = sn_id
        self.journey_id = journey_id
        self.context_params = context_params

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
        self.sn_id = src_dict.get("snId", UNSET)
        self.journey_id = src_dict.get("journeyId", UNSET)
        at = ""
        value: Any
        try:
            at = "snType"
            value = src_dict.get(at, UNSET)
            self.sn_type = value if value is UNSET else _sn_type[value]
            at = "contextParams"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _context_params(value)
            self.context_params = value
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
            if (value := this.sn_type) is not UNSET:
                out["snType"] = None if value is None else value._value_
            elif "snType" in out:
                del out["snType"]
            if (value := this.sn_id) is not UNSET:
                out["snId"] = value
            elif "snId" in out:
                del out["snId"]
            if (value := this.journey_id) is not UNSET:
                out["journeyId"] = value
            elif "journeyId" in out:
                del out["journeyId"]
            if (value := this.context_params) is not UNSET:
                out["contextParams"] = None if value is None else value.to_dict()
            elif "contextParams" in out:
                del out["contextParams"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
