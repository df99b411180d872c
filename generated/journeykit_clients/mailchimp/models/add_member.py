# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
    scalars,
)
from ...model import Model, apart, plain, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .interests import Interests
    from .location import Location
    from .marketing_permission import MarketingPermission
    from .merge_fields import MergeFields
    from .new_status import NewStatus

_interests = later(__name__, "_interests", ".interests", "Interests.from_dict")
_location = later(__name__, "_location", ".location", "Location.from_dict")
_marketing_permission = later(
    __name__, "_marketing_permission", ".marketing_permission", "MarketingPermission.from_dict"
)
_merge_fields = later(__name__, "_merge_fields", ".merge_fields", "MergeFields.from_dict")
_new_status = later(__name__, "_new_status", ".new_status", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        email_address: str
        status: NewStatus
        email_type: str | Unset
        merge_fields: MergeFields | Unset
        interests: Interests | Unset
        language: str | Unset
        vip: bool | Unset
        location: Location | Unset
        marketing_permissions: list[MarketingPermission] | Unset
        ip_signup: str | Unset
        timestamp_signup: datetime.datetime | Unset
        ip_opt: str | Unset
        timestamp_opt: datetime.datetime | Unset
        tags: list[str] | Unset


class AddMember(Model):
    """A contact to add to an audience."""

    _properties: ClassVar[Mapping[str, str]] = {
        "email_address": "email_address",
        "status": "status",
        "email_type": "email_type",
        "merge_fields": "merge_fields",
        "interests": "interests",
        "language": "language",
        "vip": "vip",
        "location": "location",
        "marketing_permissions": "marketing_permissions",
        "ip_signup": "ip_signup",
        "timestamp_signup": "timestamp_signup",
        "ip_opt": "ip_opt",
        "timestamp_opt": "timestamp_opt",
        "tags": "tags",
    }

    __slots__ = (*_properties.values(),)

    email_address: str
    """E-mail address of the contact."""
    status: NewStatus
    """Status of a contact. A `pending` one is asked for confirmation; a `transactional` one gets no campaigns."""
    email_type: str | Unset
    """Kind of e-mail that the contact wants: `html` or `text`."""
    merge_fields: MergeFields | Unset
    """Values by merge tag, such as `FNAME`."""
    interests: Interests | Unset
    """Groups by id: true where the contact is in it."""
    language: str | Unset
    """Language of the contact."""
    vip: bool | Unset
    """Whether the contact is a VIP."""
    location: Location | Unset
    """A place."""
    marketing_permissions: list[MarketingPermission] | Unset
    """What the contact allows."""
    ip_signup: str | Unset
    """IP address from which the contact signed up."""
    timestamp_signup: datetime.datetime | Unset
    """When the contact signed up."""
    ip_opt: str | Unset
    """IP address from which the contact confirmed."""
    timestamp_opt: datetime.datetime | Unset
    """When the contact confirmed."""
    tags: list[str] | Unset
    """Names of tags to put on the contact."""

    def __init__(
        self,
        *,
        email_address: str,
        status: NewStatus,
        email_type: str | Unset = UNSET,
        merge_fields: MergeFields | Unset = UNSET,
        interests: Interests | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        location: Location | Unset = UNSET,
        marketing_permissions: list[MarketingPermission] | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.email_address = email_address
        self.status = status
        self.email_type = email_type
        self.merge_fields = merge_fields
        self.interests = interests
        self.language = language
        self.vip = vip
        self.location = location
        self.marketing_permissions = marketing_permissions
        self.ip_signup = ip_signup
        self.timestamp_signup = timestamp_signup
        self.ip_opt = ip_opt
        self.timestamp_opt = timestamp_opt
        self.tags = tags

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
        self.email_address = src_dict.get("email_address", UNSET)
        self.email_type = src_dict.get("email_type", UNSET)
        self.language = src_dict.get("language", UNSET)
        self.vip = src_dict.get("vip", UNSET)
        self.ip_signup = src_dict.get("ip_signup", UNSET)
        self.ip_opt = src_dict.get("ip_opt", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _new_status[value]
            at = "merge_fields"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _merge_fields(value)
            self.merge_fields = value
            at = "interests"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _interests(value)
            self.interests = value
            at = "location"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _location(value)
            self.location = value
            at = "marketing_permissions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _marketing_permission(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.marketing_permissions = value
            at = "timestamp_signup"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.timestamp_signup = value
            at = "timestamp_opt"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.timestamp_opt = value
            at = "tags"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.tags = value
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
            if (value := this.email_address) is not UNSET:
                out["email_address"] = value
            elif "email_address" in out:
                del out["email_address"]
            if (value := this.status) is not UNSET:
                out["status"] = None if value is None else value._value_
            elif "status" in out:
                del out["status"]
            if (value := this.email_type) is not UNSET:
                out["email_type"] = value
            elif "email_type" in out:
                del out["email_type"]
            if (value := this.merge_fields) is not UNSET:
                out["merge_fields"] = None if value is None else value.to_dict()
            elif "merge_fields" in out:
                del out["merge_fields"]
            if (value := this.interests) is not UNSET:
                out["interests"] = None if value is None else value.to_dict()
            elif "interests" in out:
                del out["interests"]
            if (value := this.language) is not UNSET:
                out["language"] = value
            elif "language" in out:
                del out["language"]
            if (value := this.vip) is not UNSET:
                out["vip"] = value
            elif "vip" in out:
                del out["vip"]
            if (value := this.location) is not UNSET:
                out["location"] = None if value is None else value.to_dict()
            elif "location" in out:
                del out["location"]
            if (value := this.marketing_permissions) is not UNSET:
                out["marketing_permissions"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "marketing_permissions" in out:
                del out["marketing_permissions"]
            if (value := this.ip_signup) is not UNSET:
                out["ip_signup"] = value
            elif "ip_signup" in out:
                del out["ip_signup"]
            if (value := this.timestamp_signup) is not UNSET:
                out["timestamp_signup"] = written(value, source.get("timestamp_signup"))
            elif "timestamp_signup" in out:
                del out["timestamp_signup"]
            if (value := this.ip_opt) is not UNSET:
                out["ip_opt"] = value
            elif "ip_opt" in out:
                del out["ip_opt"]
            if (value := this.timestamp_opt) is not UNSET:
                out["timestamp_opt"] = written(value, source.get("timestamp_opt"))
            elif "timestamp_opt" in out:
                del out["timestamp_opt"]
            if (value := this.tags) is not UNSET:
                out["tags"] = [*value] if value.__class__ is list else plain(value)
            elif "tags" in out:
                del out["tags"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
