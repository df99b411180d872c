# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        account_id: int | Unset
        external_id: str | Unset
        last_brand_engaged_time: int | Unset
        last_fan_engaged_time: int | Unset
        opt_in: bool | Unset
        fan_subscription_state: str | Unset
        active_user: bool | Unset
        invited: bool | Unset


class FoundAccountInfo(Model):
    """The relation of an identity to one account of the brand."""

    _properties: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "externalId": "external_id",
        "lastBrandEngagedTime": "last_brand_engaged_time",
        "lastFanEngagedTime": "last_fan_engaged_time",
        "optIn": "opt_in",
        "fanSubscriptionState": "fan_subscription_state",
        "activeUser": "active_user",
        "invited": "invited",
    }

    __slots__ = (*_properties.values(),)

    account_id: int | Unset
    """Id of the account."""
    external_id: str | Unset
    """Id of the identity outside Sprinklr."""
    last_brand_engaged_time: int | Unset
    """When the brand last turned to the person, as a Unix timestamp."""
    last_fan_engaged_time: int | Unset
    """When the person last turned to the brand, as a Unix timestamp."""
    opt_in: bool | Unset
    """Whether the person has opted in."""
    fan_subscription_state: str | Unset
    """State of the person's subscription."""
    active_user: bool | Unset
    """Whether the person is active."""
    invited: bool | Unset
    """Whether the person was invited."""

    def __init__(
        self,
        *,
        account_id: int | Unset = UNSET,
        external_id: str | Unset = UNSET,
        last_brand_engaged_time: int | Unset = UNSET,
        last_fan_engaged_time: int | Unset = UNSET,
        opt_in: bool | Unset = UNSET,
        fan_subscription_state: str | Unset = UNSET,
        active_user: bool | Unset = UNSET,
        invited: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.account_id = account_id
        self.external_id = external_id
        self.last_brand_engaged_time = last_brand_engaged_time
        self.last_fan_engaged_time = last_fan_engaged_time
        self.opt_in = opt_in
        self.fan_subscription_state = fan_subscription_state
        self.active_user = active_user
        self.invited = invited

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
        self.account_id = src_dict.get("accountId", UNSET)
        self.external_id = src_dict.get("externalId", UNSET)
        self.last_brand_engaged_time = src_dict.get("lastBrandEngagedTime", UNSET)
        self.last_fan_engaged_time = src_dict.get("lastFanEngagedTime", UNSET)
        self.opt_in = src_dict.get("optIn", UNSET)
        self.fan_subscription_state = src_dict.get("fanSubscriptionState", UNSET)
        self.active_user = src_dict.get("activeUser", UNSET)
        self.invited = src_dict.get("invited", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.account_id) is not UNSET:
                out["accountId"] = value
            elif "accountId" in out:
                del out["accountId"]
            if (value := this.external_id) is not UNSET:
                out["externalId"] = value
            elif "externalId" in out:
                del out["externalId"]
            if (value := this.last_brand_engaged_time) is not UNSET:
                out["lastBrandEngagedTime"] = value
            elif "lastBrandEngagedTime" in out:
                del out["lastBrandEngagedTime"]
            if (value := this.last_fan_engaged_time) is not UNSET:
                out["lastFanEngagedTime"] = value
            elif "lastFanEngagedTime" in out:
                del out["lastFanEngagedTime"]
            if (value := this.opt_in) is not UNSET:
                out["optIn"] = value
            elif "optIn" in out:
                del out["optIn"]
            if (value := this.fan_subscription_state) is not UNSET:
                out["fanSubscriptionState"] = value
            elif "fanSubscriptionState" in out:
                del out["fanSubscriptionState"]
            if (value := this.active_user) is not UNSET:
                out["activeUser"] = value
            elif "activeUser" in out:
                del out["activeUser"]
            if (value := this.invited) is not UNSET:
                out["invited"] = value
            elif "invited" in out:
                del out["invited"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
