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

    from .channel_type import ChannelType
    from .found_account_info import FoundAccountInfo

_channel_type = later(__name__, "_channel_type", ".channel_type", "members")
_found_account_info = later(__name__, "_found_account_info", ".found_account_info", "FoundAccountInfo.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str | Unset
        channel_type: ChannelType | Unset
        channel_id: str | Unset
        permalink: str | Unset
        avatar_url: str | Unset
        bio: str | Unset
        followers: int | Unset
        username: str | Unset
        verified: bool | Unset
        un_subscribed: bool | Unset
        deleted: bool | Unset
        sn_created_time: int | Unset
        sn_modified_time: int | Unset
        account_specific_infos: list[FoundAccountInfo] | Unset


class FoundIdentity(Model):
    """One identity of the person."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "channelType": "channel_type",
        "channelId": "channel_id",
        "permalink": "permalink",
        "avatarUrl": "avatar_url",
        "bio": "bio",
        "followers": "followers",
        "username": "username",
        "verified": "verified",
        "unSubscribed": "un_subscribed",
        "deleted": "deleted",
        "snCreatedTime": "sn_created_time",
        "snModifiedTime": "sn_modified_time",
        "accountSpecificInfos": "account_specific_infos",
    }

    __slots__ = (*_properties.values(),)

    name: str | Unset
    """Name of the person."""
    channel_type: ChannelType | Unset
    """Channel of an identity, in upper case. The list is open."""
    channel_id: str | Unset
    """Id of the person in the channel."""
    permalink: str | Unset
    """Link to the profile in the channel."""
    avatar_url: str | Unset
    """Link to the profile's picture."""
    bio: str | Unset
    """The person's description of themselves."""
    followers: int | Unset
    """Number of followers."""
    username: str | Unset
    """User name in the channel."""
    verified: bool | Unset
    """Whether the channel has verified the person."""
    un_subscribed: bool | Unset
    """Whether the person has unsubscribed from e-mail and other activities. The page says subscribed, against the
    name."""
    deleted: bool | Unset
    """Whether the profile was deleted in the channel."""
    sn_created_time: int | Unset
    """When the profile was created in the channel, as a Unix timestamp."""
    sn_modified_time: int | Unset
    """When the profile was last changed in the channel, as a Unix timestamp."""
    account_specific_infos: list[FoundAccountInfo] | Unset
    """The profile's relation to single accounts of the brand."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        channel_type: ChannelType | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        permalink: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        followers: int | Unset = UNSET,
        username: str | Unset = UNSET,
        verified: bool | Unset = UNSET,
        un_subscribed: bool | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        sn_created_time: int | Unset = UNSET,
        sn_modified_time: int | Unset = UNSET,
        account_specific_infos: list[FoundAccountInfo] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.name = name
        self.channel_type = channel_type
        self.channel_id = channel_id
        self.permalink = permalink
        self.avatar_url = avatar_url
        self.bio = bio
        self.followers = followers
        self.username = username
        self.verified = verified
        self.un_subscribed = un_subscribed
        self.deleted = deleted
        self.sn_created_time = sn_created_time
        self.sn_modified_time = sn_modified_time
        self.account_specific_infos = account_specific_infos

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
        self.name = src_dict.get("name", UNSET)
        self.channel_id = src_dict.get("channelId", UNSET)
        self.permalink = src_dict.get("permalink", UNSET)
        self.avatar_url = src_dict.get("avatarUrl", UNSET)
        self.bio = src_dict.get("bio", UNSET)
        self.followers = src_dict.get("followers", UNSET)
        self.username = src_dict.get("username", UNSET)
        self.verified = src_dict.get("verified", UNSET)
        self.un_subscribed = src_dict.get("unSubscribed", UNSET)
        self.deleted = src_dict.get("deleted", UNSET)
        self.sn_created_time = src_dict.get("snCreatedTime", UNSET)
        self.sn_modified_time = src_dict.get("snModifiedTime", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "channelType"
            value = src_dict.get(at, UNSET)
            self.channel_type = value if value is UNSET else _channel_type[value]
            at = "accountSpecificInfos"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _found_account_info(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.account_specific_infos = value
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
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.channel_type) is not UNSET:
                out["channelType"] = None if value is None else value._value_
            elif "channelType" in out:
                del out["channelType"]
            if (value := this.channel_id) is not UNSET:
                out["channelId"] = value
            elif "channelId" in out:
                del out["channelId"]
            if (value := this.permalink) is not UNSET:
                out["permalink"] = value
            elif "permalink" in out:
                del out["permalink"]
            if (value := this.avatar_url) is not UNSET:
                out["avatarUrl"] = value
            elif "avatarUrl" in out:
                del out["avatarUrl"]
            if (value := this.bio) is not UNSET:
                out["bio"] = value
            elif "bio" in out:
                del out["bio"]
            if (value := this.followers) is not UNSET:
                out["followers"] = value
            elif "followers" in out:
                del out["followers"]
            if (value := this.username) is not UNSET:
                out["username"] = value
            elif "username" in out:
                del out["username"]
            if (value := this.verified) is not UNSET:
                out["verified"] = value
            elif "verified" in out:
                del out["verified"]
            if (value := this.un_subscribed) is not UNSET:
                out["unSubscribed"] = value
            elif "unSubscribed" in out:
                del out["unSubscribed"]
            if (value := this.deleted) is not UNSET:
                out["deleted"] = value
            elif "deleted" in out:
                del out["deleted"]
            if (value := this.sn_created_time) is not UNSET:
                out["snCreatedTime"] = value
            elif "snCreatedTime" in out:
                del out["snCreatedTime"]
            if (value := this.sn_modified_time) is not UNSET:
                out["snModifiedTime"] = value
            elif "snModifiedTime" in out:
                del out["snModifiedTime"]
            if (value := this.account_specific_infos) is not UNSET:
                out["accountSpecificInfos"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "accountSpecificInfos" in out:
                del out["accountSpecificInfos"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
