# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, plain, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .interests import Interests
    from .marketing_permission_state import MarketingPermissionState
    from .member_location import MemberLocation
    from .member_note import MemberNote
    from .member_stats import MemberStats
    from .member_status import MemberStatus
    from .merge_fields import MergeFields
    from .resource_link import ResourceLink
    from .sms_status import SMSStatus
    from .tag_name import TagName

_interests = later(__name__, "_interests", ".interests", "Interests.from_dict")
_marketing_permission_state = later(
    __name__, "_marketing_permission_state", ".marketing_permission_state", "MarketingPermissionState.from_dict"
)
_member_location = later(__name__, "_member_location", ".member_location", "MemberLocation.from_dict")
_member_note = later(__name__, "_member_note", ".member_note", "MemberNote.from_dict")
_member_stats = later(__name__, "_member_stats", ".member_stats", "MemberStats.from_dict")
_member_status = later(__name__, "_member_status", ".member_status", "members")
_merge_fields = later(__name__, "_merge_fields", ".merge_fields", "MergeFields.from_dict")
_resource_link = later(__name__, "_resource_link", ".resource_link", "ResourceLink.from_dict")
_sms_status = later(__name__, "_sms_status", ".sms_status", "members")
_tag_name = later(__name__, "_tag_name", ".tag_name", "TagName.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        email_address: str | Unset
        unique_email_id: str | Unset
        contact_id: str | Unset
        full_name: str | Unset
        web_id: int | Unset
        email_type: str | Unset
        status: MemberStatus | Unset
        unsubscribe_reason: str | Unset
        consents_to_one_to_one_messaging: bool | Unset
        sms_phone_number: str | Unset
        sms_subscription_status: SMSStatus | Unset
        sms_subscription_last_updated: str | Unset
        merge_fields: MergeFields | Unset
        interests: Interests | Unset
        stats: MemberStats | Unset
        ip_signup: str | Unset
        timestamp_signup: datetime.datetime | Unset
        ip_opt: str | Unset
        timestamp_opt: datetime.datetime | Unset
        member_rating: int | Unset
        last_changed: datetime.datetime | Unset
        language: str | Unset
        vip: bool | Unset
        email_client: str | Unset
        location: MemberLocation | Unset
        marketing_permissions: list[MarketingPermissionState] | Unset
        last_note: MemberNote | Unset
        source: str | Unset
        tags_count: int | Unset
        tags: list[TagName] | Unset
        list_id: str | Unset
        field_links: list[ResourceLink] | Unset


class Member(Model):
    """A contact of an audience."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email_address": "email_address",
        "unique_email_id": "unique_email_id",
        "contact_id": "contact_id",
        "full_name": "full_name",
        "web_id": "web_id",
        "email_type": "email_type",
        "status": "status",
        "unsubscribe_reason": "unsubscribe_reason",
        "consents_to_one_to_one_messaging": "consents_to_one_to_one_messaging",
        "sms_phone_number": "sms_phone_number",
        "sms_subscription_status": "sms_subscription_status",
        "sms_subscription_last_updated": "sms_subscription_last_updated",
        "merge_fields": "merge_fields",
        "interests": "interests",
        "stats": "stats",
        "ip_signup": "ip_signup",
        "timestamp_signup": "timestamp_signup",
        "ip_opt": "ip_opt",
        "timestamp_opt": "timestamp_opt",
        "member_rating": "member_rating",
        "last_changed": "last_changed",
        "language": "language",
        "vip": "vip",
        "email_client": "email_client",
        "location": "location",
        "marketing_permissions": "marketing_permissions",
        "last_note": "last_note",
        "source": "source",
        "tags_count": "tags_count",
        "tags": "tags",
        "list_id": "list_id",
        "_links": "field_links",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """MD5 of the lower-case address: the `subscriber_hash`."""
    email_address: str | Unset
    """E-mail address."""
    unique_email_id: str | Unset
    """Id of the address in all of Mailchimp; links in e-mails carry it."""
    contact_id: str | Unset
    """Id of the contact, whether it has an address or not."""
    full_name: str | Unset
    """Name of the contact."""
    web_id: int | Unset
    """Id of the contact in Mailchimp's web pages."""
    email_type: str | Unset
    """Kind of e-mail that the contact wants: `html` or `text`."""
    status: MemberStatus | Unset
    """Status of a contact."""
    unsubscribe_reason: str | Unset
    """Why the contact left."""
    consents_to_one_to_one_messaging: bool | Unset
    """Whether the contact allows single messages."""
    sms_phone_number: str | Unset
    """Phone number for SMS, in the US."""
    sms_subscription_status: SMSStatus | Unset
    """Status of a contact for SMS."""
    sms_subscription_last_updated: str | Unset
    """When that status last changed."""
    merge_fields: MergeFields | Unset
    """Values by merge tag, such as `FNAME`."""
    interests: Interests | Unset
    """Groups by id: true where the contact is in it."""
    stats: MemberStats | Unset
    """Rates of a contact."""
    ip_signup: str | Unset
    """IP address from which the contact signed up; may be empty."""
    timestamp_signup: datetime.datetime | Unset
    """When the contact signed up; may be empty."""
    ip_opt: str | Unset
    """IP address from which the contact confirmed; may be empty."""
    timestamp_opt: datetime.datetime | Unset
    """When the contact confirmed; may be empty."""
    member_rating: int | Unset
    """Stars of the contact, from 1 to 5."""
    last_changed: datetime.datetime | Unset
    """When the contact last changed."""
    language: str | Unset
    """Language of the contact; may be empty."""
    vip: bool | Unset
    """Whether the contact is a VIP."""
    email_client: str | Unset
    """E-mail program of the contact; may be empty."""
    location: MemberLocation | Unset
    """Where a contact is."""
    marketing_permissions: list[MarketingPermissionState] | Unset
    """What the contact allows."""
    last_note: MemberNote | Unset
    """A note on a contact."""
    source: str | Unset
    """Where the contact is from."""
    tags_count: int | Unset
    """How many tags the contact has."""
    tags: list[TagName] | Unset
    """Tags of the contact, at most 50; `member_tags.list` has all."""
    list_id: str | Unset
    """Id of the audience."""
    field_links: list[ResourceLink] | Unset
    """Links to related resources."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        unique_email_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        web_id: int | Unset = UNSET,
        email_type: str | Unset = UNSET,
        status: MemberStatus | Unset = UNSET,
        unsubscribe_reason: str | Unset = UNSET,
        consents_to_one_to_one_messaging: bool | Unset = UNSET,
        sms_phone_number: str | Unset = UNSET,
        sms_subscription_status: SMSStatus | Unset = UNSET,
        sms_subscription_last_updated: str | Unset = UNSET,
        merge_fields: MergeFields | Unset = UNSET,
        interests: Interests | Unset = UNSET,
        stats: MemberStats | Unset = UNSET,
        ip_signup: str | Unset = UNSET,
        timestamp_signup: datetime.datetime | Unset = UNSET,
        ip_opt: str | Unset = UNSET,
        timestamp_opt: datetime.datetime | Unset = UNSET,
        member_rating: int | Unset = UNSET,
        last_changed: datetime.datetime | Unset = UNSET,
        language: str | Unset = UNSET,
        vip: bool | Unset = UNSET,
        email_client: str | Unset = UNSET,
        location: MemberLocation | Unset = UNSET,
        marketing_permissions: list[MarketingPermissionState] | Unset = UNSET,
        last_note: MemberNote | Unset = UNSET,
        source: str | Unset = UNSET,
        tags_count: int | Unset = UNSET,
        tags: list[TagName] | Unset = UNSET,
        list_id: str | Unset = UNSET,
        field_links: list[ResourceLink] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.email_address = email_address
        self.unique_email_id = unique_email_id
        self.contact_id = contact_id
        self.full_name = full_name
        self.web_id = web_id
        self.email_type = email_type
        self.status = status
        self.unsubscribe_reason = unsubscribe_reason
        self.consents_to_one_to_one_messaging = consents_to_one_to_one_messaging
        self.sms_phone_number = sms_phone_number
        self.sms_subscription_status = sms_subscription_status
        self.sms_subscription_last_updated = sms_subscription_last_updated
        self.merge_fields = merge_fields
        self.interests = interests
        self.stats = stats
        self.ip_signup = ip_signup
        self.timestamp_signup = timestamp_signup
        self.ip_opt = ip_opt
        self.timestamp_opt = timestamp_opt
        self.member_rating = member_rating
        self.last_changed = last_changed
        self.language = language
        self.vip = vip
        self.email_client = email_client
        self.location = location
        self.marketing_permissions = marketing_permissions
        self.last_note = last_note
        self.source = source
        self.tags_count = tags_count
        self.tags = tags
        self.list_id = list_id
        self.field_links = field_links

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
        self.email_address = src_dict.get("email_address", UNSET)
        self.unique_email_id = src_dict.get("unique_email_id", UNSET)
        self.contact_id = src_dict.get("contact_id", UNSET)
        self.full_name = src_dict.get("full_name", UNSET)
        self.web_id = src_dict.get("web_id", UNSET)
        self.email_type = src_dict.get("email_type", UNSET)
        self.unsubscribe_reason = src_dict.get("unsubscribe_reason", UNSET)
        self.consents_to_one_to_one_messaging = src_dict.get("consents_to_one_to_one_messaging", UNSET)
        self.sms_phone_number = src_dict.get("sms_phone_number", UNSET)
        self.sms_subscription_last_updated = src_dict.get("sms_subscription_last_updated", UNSET)
        self.ip_signup = src_dict.get("ip_signup", UNSET)
        self.ip_opt = src_dict.get("ip_opt", UNSET)
        self.member_rating = src_dict.get("member_rating", UNSET)
        self.language = src_dict.get("language", UNSET)
        self.vip = src_dict.get("vip", UNSET)
        self.email_client = src_dict.get("email_client", UNSET)
        self.source = src_dict.get("source", UNSET)
        self.tags_count = src_dict.get("tags_count", UNSET)
        self.list_id = src_dict.get("list_id", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _member_status[value]
            at = "sms_subscription_status"
            value = src_dict.get(at, UNSET)
            self.sms_subscription_status = value if value is UNSET else _sms_status[value]
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
            at = "stats"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _member_stats(value)
            self.stats = value
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
            at = "last_changed"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.last_changed = value
            at = "location"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _member_location(value)
            self.location = value
            at = "marketing_permissions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _marketing_permission_state(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.marketing_permissions = value
            at = "last_note"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _member_note(value)
            self.last_note = value
            at = "tags"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _tag_name(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.tags = value
            at = "_links"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _resource_link(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.field_links = value
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
            if (value := this.email_address) is not UNSET:
                out["email_address"] = value
            elif "email_address" in out:
                del out["email_address"]
            if (value := this.unique_email_id) is not UNSET:
                out["unique_email_id"] = value
            elif "unique_email_id" in out:
                del out["unique_email_id"]
            if (value := this.contact_id) is not UNSET:
                out["contact_id"] = value
            elif "contact_id" in out:
                del out["contact_id"]
            if (value := this.full_name) is not UNSET:
                out["full_name"] = value
            elif "full_name" in out:
                del out["full_name"]
            if (value := this.web_id) is not UNSET:
                out["web_id"] = value
            elif "web_id" in out:
                del out["web_id"]
            if (value := this.email_type) is not UNSET:
                out["email_type"] = value
            elif "email_type" in out:
                del out["email_type"]
            if (value := this.status) is not UNSET:
                out["status"] = None if value is None else value._value_
            elif "status" in out:
                del out["status"]
            if (value := this.unsubscribe_reason) is not UNSET:
                out["unsubscribe_reason"] = value
            elif "unsubscribe_reason" in out:
                del out["unsubscribe_reason"]
            if (value := this.consents_to_one_to_one_messaging) is not UNSET:
                out["consents_to_one_to_one_messaging"] = value
            elif "consents_to_one_to_one_messaging" in out:
                del out["consents_to_one_to_one_messaging"]
            if (value := this.sms_phone_number) is not UNSET:
                out["sms_phone_number"] = value
            elif "sms_phone_number" in out:
                del out["sms_phone_number"]
            if (value := this.sms_subscription_status) is not UNSET:
                out["sms_subscription_status"] = None if value is None else value._value_
            elif "sms_subscription_status" in out:
                del out["sms_subscription_status"]
            if (value := this.sms_subscription_last_updated) is not UNSET:
                out["sms_subscription_last_updated"] = value
            elif "sms_subscription_last_updated" in out:
                del out["sms_subscription_last_updated"]
            if (value := this.merge_fields) is not UNSET:
                out["merge_fields"] = None if value is None else value.to_dict()
            elif "merge_fields" in out:
                del out["merge_fields"]
            if (value := this.interests) is not UNSET:
                out["interests"] = None if value is None else value.to_dict()
            elif "interests" in out:
                del out["interests"]
            if (value := this.stats) is not UNSET:
                out["stats"] = None if value is None else value.to_dict()
            elif "stats" in out:
                del out["stats"]
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
            if (value := this.member_rating) is not UNSET:
                out["member_rating"] = value
            elif "member_rating" in out:
                del out["member_rating"]
            if (value := this.last_changed) is not UNSET:
                out["last_changed"] = written(value, source.get("last_changed"))
            elif "last_changed" in out:
                del out["last_changed"]
            if (value := this.language) is not UNSET:
                out["language"] = value
            elif "language" in out:
                del out["language"]
            if (value := this.vip) is not UNSET:
                out["vip"] = value
            elif "vip" in out:
                del out["vip"]
            if (value := this.email_client) is not UNSET:
                out["email_client"] = value
            elif "email_client" in out:
                del out["email_client"]
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
            if (value := this.last_note) is not UNSET:
                out["last_note"] = None if value is None else value.to_dict()
            elif "last_note" in out:
                del out["last_note"]
            if (value := this.source) is not UNSET:
                out["source"] = value
            elif "source" in out:
                del out["source"]
            if (value := this.tags_count) is not UNSET:
                out["tags_count"] = value
            elif "tags_count" in out:
                del out["tags_count"]
            if (value := this.tags) is not UNSET:
                out["tags"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "tags" in out:
                del out["tags"]
            if (value := this.list_id) is not UNSET:
                out["list_id"] = value
            elif "list_id" in out:
                del out["list_id"]
            if (value := this.field_links) is not UNSET:
                out["_links"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "_links" in out:
                del out["_links"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
