# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .journey_deliver_settings import JourneyDeliverSettings
    from .journey_entry_point import JourneyEntryPoint
    from .journey_status import JourneyStatus
    from .share_config import ShareConfig

_journey_deliver_settings = later(
    __name__, "_journey_deliver_settings", ".journey_deliver_settings", "JourneyDeliverSettings.from_dict"
)
_journey_entry_point = later(__name__, "_journey_entry_point", ".journey_entry_point", "JourneyEntryPoint.from_dict")
_journey_status = later(__name__, "_journey_status", ".journey_status", "members")
_share_config = later(__name__, "_share_config", ".share_config", "ShareConfig.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        name: str | Unset
        campaign_id: str | Unset
        created_at: int | Unset
        modified_time: int | Unset
        owner_user_id: int | Unset
        status: JourneyStatus | Unset
        deliver_settings: JourneyDeliverSettings | Unset
        journey_entry_point: JourneyEntryPoint | Unset
        one_time_journey: bool | Unset
        process_definition_id: str | Unset
        process_definition_flavour: str | Unset
        share_configs: list[ShareConfig] | Unset


class Journey(Model):
    """A journey as the search returns it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "campaignId": "campaign_id",
        "createdAt": "created_at",
        "modifiedTime": "modified_time",
        "ownerUserId": "owner_user_id",
        "status": "status",
        "deliverSettings": "deliver_settings",
        "journeyEntryPoint": "journey_entry_point",
        "oneTimeJourney": "one_time_journey",
        "processDefinitionId": "process_definition_id",
        "processDefinitionFlavour": "process_definition_flavour",
        "shareConfigs": "share_configs",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id of the journey, to start it by."""
    name: str | Unset
    """Name of the journey."""
    campaign_id: str | Unset
    """Id of the campaign to which it belongs; `EXCLUDED_EXPIRED_CAMPAIGN_ID` in the example."""
    created_at: int | Unset
    """When it was created, in milliseconds since 1970-01-01 UTC."""
    modified_time: int | Unset
    """When it was last changed, in milliseconds since 1970-01-01 UTC."""
    owner_user_id: int | Unset
    """Id of the user who owns it."""
    status: JourneyStatus | Unset
    """State of a journey. `ACTIVE` is the only value shown."""
    deliver_settings: JourneyDeliverSettings | Unset
    """Settings of the delivery; empty in the example."""
    journey_entry_point: JourneyEntryPoint | Unset
    """Where people enter the journey."""
    one_time_journey: bool | Unset
    """Whether a person can go through it once only."""
    process_definition_id: str | Unset
    """Id of the process behind it."""
    process_definition_flavour: str | Unset
    """Kind of the process; `MARKETING_JOURNEY` in the example."""
    share_configs: list[ShareConfig] | Unset
    """With whom it is shared."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        created_at: int | Unset = UNSET,
        modified_time: int | Unset = UNSET,
        owner_user_id: int | Unset = UNSET,
        status: JourneyStatus | Unset = UNSET,
        deliver_settings: JourneyDeliverSettings | Unset = UNSET,
        journey_entry_point: JourneyEntryPoint | Unset = UNSET,
        one_time_journey: bool | Unset = UNSET,
        process_definition_id: str | Unset = UNSET,
        process_definition_flavour: str | Unset = UNSET,
        share_configs: list[ShareConfig] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.name = name
        self.campaign_id = campaign_id
        self.created_at = created_at
        self.modified_time = modified_time
        self.owner_user_id = owner_user_id
        self.status = status
        self.deliver_settings = deliver_settings
        self.journey_entry_point = journey_entry_point
        self.one_time_journey = one_time_journey
        self.process_definition_id = process_definition_id
        self.process_definition_flavour = process_definition_flavour
        self.share_configs = share_configs

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
        self.id = src_dict.get("id", UNSET)
        self.name = src_dict.get("name", UNSET)
        self.campaign_id = src_dict.get("campaignId", UNSET)
        self.created_at = src_dict.get("createdAt", UNSET)
        self.modified_time = src_dict.get("modifiedTime", UNSET)
        self.owner_user_id = src_dict.get("ownerUserId", UNSET)
        self.one_time_journey = src_dict.get("oneTimeJourney", UNSET)
        self.process_definition_id = src_dict.get("processDefinitionId", UNSET)
        self.process_definition_flavour = src_dict.get("processDefinitionFlavour", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _journey_status[value]
            at = "deliverSettings"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_deliver_settings(value)
            self.deliver_settings = value
            at = "journeyEntryPoint"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_entry_point(value)
            self.journey_entry_point = value
            at = "shareConfigs"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _share_config(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.share_configs = value
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
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.campaign_id) is not UNSET:
                out["campaignId"] = value
            elif "campaignId" in out:
                del out["campaignId"]
            if (value := this.created_at) is not UNSET:
                out["createdAt"] = value
            elif "createdAt" in out:
                del out["createdAt"]
            if (value := this.modified_time) is not UNSET:
                out["modifiedTime"] = value
            elif "modifiedTime" in out:
                del out["modifiedTime"]
            if (value := this.owner_user_id) is not UNSET:
                out["ownerUserId"] = value
            elif "ownerUserId" in out:
                del out["ownerUserId"]
            if (value := this.status) is not UNSET:
                out["status"] = None if value is None else value._value_
            elif "status" in out:
                del out["status"]
            if (value := this.deliver_settings) is not UNSET:
                out["deliverSettings"] = None if value is None else value.to_dict()
            elif "deliverSettings" in out:
                del out["deliverSettings"]
            if (value := this.journey_entry_point) is not UNSET:
                out["journeyEntryPoint"] = None if value is None else value.to_dict()
            elif "journeyEntryPoint" in out:
                del out["journeyEntryPoint"]
            if (value := this.one_time_journey) is not UNSET:
                out["oneTimeJourney"] = value
            elif "oneTimeJourney" in out:
                del out["oneTimeJourney"]
            if (value := this.process_definition_id) is not UNSET:
                out["processDefinitionId"] = value
            elif "processDefinitionId" in out:
                del out["processDefinitionId"]
            if (value := this.process_definition_flavour) is not UNSET:
                out["processDefinitionFlavour"] = value
            elif "processDefinitionFlavour" in out:
                del out["processDefinitionFlavour"]
            if (value := this.share_configs) is not UNSET:
                out["shareConfigs"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "shareConfigs" in out:
                del out["shareConfigs"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
