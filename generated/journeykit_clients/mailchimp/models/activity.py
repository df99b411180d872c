# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        activity_type: str | Unset
        created_at_timestamp: datetime.datetime | Unset
        campaign_id: str | Unset
        campaign_title: str | Unset


class Activity(Model):
    """Something that a contact did or received. It has more properties, depending on its type."""

    _properties: ClassVar[Mapping[str, str]] = {
        "activity_type": "activity_type",
        "created_at_timestamp": "created_at_timestamp",
        "campaign_id": "campaign_id",
        "campaign_title": "campaign_title",
    }

    __slots__ = (*_properties.values(),)

    activity_type: str | Unset
    """Type of the entry, such as `sent` or `open`."""
    created_at_timestamp: datetime.datetime | Unset
    """When it happened."""
    campaign_id: str | Unset
    """Id of the campaign; of the types that concern one."""
    campaign_title: str | Unset
    """Title of the campaign."""

    def __init__(
        self,
        *,
        activity_type: str | Unset = UNSET,
        created_at_timestamp: datetime.datetime | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        campaign_title: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.activity_type = activity_type
        self.created_at_timestamp = created_at_timestamp
        self.campaign_id = campaign_id
        self.campaign_title = campaign_title

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
        self.activity_type = src_dict.get("activity_type", UNSET)
        self.campaign_id = src_dict.get("campaign_id", UNSET)
        self.campaign_title = src_dict.get("campaign_title", UNSET)
        at = ""
        value: Any
        try:
            at = "created_at_timestamp"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_at_timestamp = value
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
            if (value := this.activity_type) is not UNSET:
                out["activity_type"] = value
            elif "activity_type" in out:
                del out["activity_type"]
            if (value := this.created_at_timestamp) is not UNSET:
                out["created_at_timestamp"] = written(value, source.get("created_at_timestamp"))
            elif "created_at_timestamp" in out:
                del out["created_at_timestamp"]
            if (value := this.campaign_id) is not UNSET:
                out["campaign_id"] = value
            elif "campaign_id" in out:
                del out["campaign_id"]
            if (value := this.campaign_title) is not UNSET:
                out["campaign_title"] = value
            elif "campaign_title" in out:
                del out["campaign_title"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
