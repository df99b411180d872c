# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from .context_params import ContextParams
    from .sn_type import SnType

_context_params = later(__name__, "_context_params", ".context_params", "ContextParams.from_dict")
_sn_type = later(__name__, "_sn_type", ".sn_type", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TriggerJourneyRequest(Model):
    """A journey and the existing profile to start it for."""

    _properties: ClassVar[Mapping[str, str]] = {
        "snType": "sn_type",
        "snId": "sn_id",
        "journeyId": "journey_id",
        "contextParams": "context_params",
    }

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
    ) -> None:
        self._blank()
        self.sn_type = sn_type
        self.sn_id = sn_id
        self.journey_id = journey_id
        self.context_params = context_params

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.sn_id = get("snId", UNSET)
        self.journey_id = get("journeyId", UNSET)
        at = ""
        value: Any
        try:
            at = "snType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _sn_type(value)
            self.sn_type = value
            at = "contextParams"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _context_params(value)
            self.context_params = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.sn_type
        if value is not UNSET:
            out["snType"] = plain(value)
        value = self.sn_id
        if value is not UNSET:
            out["snId"] = value
        value = self.journey_id
        if value is not UNSET:
            out["journeyId"] = value
        value = self.context_params
        if value is not UNSET:
            out["contextParams"] = plain(value)
        return out
