# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .journey import Journey

_journey = later(__name__, "_journey", ".journey", "Journey.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ListSubscriberJourneysResponse(Model):
    """The journeys of a subscriber."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Journeys": "journeys",
        "ListID": "list_id",
        "SubscriberID": "subscriber_id",
    }

    journeys: list[Journey]
    """The journeys that the subscriber is enrolled in, without `Notes`."""
    list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    subscriber_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""

    def __init__(
        self,
        *,
        journeys: list[Journey],
        list_id: int | str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
    ) -> None:
        self._blank()
        self.journeys = journeys
        self.list_id = list_id
        self.subscriber_id = subscriber_id

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.list_id = get("ListID", UNSET)
        self.subscriber_id = get("SubscriberID", UNSET)
        at = ""
        value: Any
        try:
            at = "Journeys"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _journey)
            self.journeys = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.journeys
        if value is not UNSET:
            out["Journeys"] = plain(value)
        value = self.list_id
        if value is not UNSET:
            out["ListID"] = plain(value)
        value = self.subscriber_id
        if value is not UNSET:
            out["SubscriberID"] = plain(value)
        return out
