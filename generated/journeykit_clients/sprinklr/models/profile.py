# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from .account_specific_info import AccountSpecificInfo
    from .channel_type import ChannelType

_account_specific_info = later(
    __name__, "_account_specific_info", ".account_specific_info", "AccountSpecificInfo.from_dict"
)
_channel_type = later(__name__, "_channel_type", ".channel_type", "members.__getitem__")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Profile(Model):
    """One identity of the person: an id within a channel. Where a profile with this `channelId` exists, the journey
    is started for it and none is created."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "channelType": "channel_type",
        "channelId": "channel_id",
        "permalink": "permalink",
        "avatarUrl": "avatar_url",
        "bio": "bio",
        "username": "username",
        "followers": "followers",
        "verified": "verified",
        "unSubscribed": "un_subscribed",
        "deleted": "deleted",
        "snCreatedTime": "sn_created_time",
        "snModifiedTime": "sn_modified_time",
        "accountSpecificInfos": "account_specific_infos",
    }

    name: str
    """Name of the person in the channel."""
    channel_type: ChannelType
    """Channel of a profile, in upper case. The list is open."""
    channel_id: str
    """Id of the person in the channel, such as an e-mail address or a phone number."""
    permalink: str | Unset
    """Link to the profile in the channel."""
    avatar_url: str | Unset
    """Link to the profile's picture."""
    bio: str | Unset
    """What the person says about themselves."""
    username: str | Unset
    """User name in the channel."""
    followers: int | Unset
    """Number of followers."""
    verified: bool | Unset
    """Whether the channel has verified the person."""
    un_subscribed: bool | Unset
    """Whether the person has unsubscribed from e-mail and other activities. The page's text says the opposite of the
    name."""
    deleted: bool | Unset
    """Whether the profile was deleted in the channel."""
    sn_created_time: int | Unset
    """When the profile was created in the channel, as a Unix timestamp."""
    sn_modified_time: int | Unset
    """When the profile was last changed in the channel, as a Unix timestamp."""
    account_specific_infos: list[AccountSpecificInfo] | Unset
    """What belongs to single accounts of the brand."""

    def __init__(
        self,
        *,
        name: str,
        channel_type: ChannelType,
        channel_id: str,
        permalink: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        username: str | Unset = UNSET,
        followers: int | Unset = UNSET,
        verified: bool | Unset = UNSET,
        un_subscribed: bool | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        sn_created_time: int | Unset = UNSET,
        sn_modified_time: int | Unset = UNSET,
        account_specific_infos: list[AccountSpecificInfo] | Unset = UNSET,
    ) -> None:
        self._blank()
        self.name = name
        self.channel_type = channel_type
        self.channel_id = channel_id
        self.permalink = permalink
        self.avatar_url = avatar_url
        self.bio = bio
        self.username = username
        self.followers = followers
        self.verified = verified
        self.un_subscribed = un_subscribed
        self.deleted = deleted
        self.sn_created_time = sn_created_time
        self.sn_modified_time = sn_modified_time
        self.account_specific_infos = account_specific_infos

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.name = get("name", UNSET)
        self.channel_id = get("channelId", UNSET)
        self.permalink = get("permalink", UNSET)
        self.avatar_url = get("avatarUrl", UNSET)
        self.bio = get("bio", UNSET)
        self.username = get("username", UNSET)
        self.followers = get("followers", UNSET)
        self.verified = get("verified", UNSET)
        self.un_subscribed = get("unSubscribed", UNSET)
        self.deleted = get("deleted", UNSET)
        self.sn_created_time = get("snCreatedTime", UNSET)
        self.sn_modified_time = get("snModifiedTime", UNSET)
        at = ""
        value: Any
        try:
            at = "channelType"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _channel_type(value)
            self.channel_type = value
            at = "accountSpecificInfos"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _account_specific_info)
            self.account_specific_infos = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.name
        if value is not UNSET:
            out["name"] = value
        value = self.channel_type
        if value is not UNSET:
            out["channelType"] = plain(value)
        value = self.channel_id
        if value is not UNSET:
            out["channelId"] = value
        value = self.permalink
        if value is not UNSET:
            out["permalink"] = value
        value = self.avatar_url
        if value is not UNSET:
            out["avatarUrl"] = value
        value = self.bio
        if value is not UNSET:
            out["bio"] = value
        value = self.username
        if value is not UNSET:
            out["username"] = value
        value = self.followers
        if value is not UNSET:
            out["followers"] = value
        value = self.verified
        if value is not UNSET:
            out["verified"] = value
        value = self.un_subscribed
        if value is not UNSET:
            out["unSubscribed"] = value
        value = self.deleted
        if value is not UNSET:
            out["deleted"] = value
        value = self.sn_created_time
        if value is not UNSET:
            out["snCreatedTime"] = value
        value = self.sn_modified_time
        if value is not UNSET:
            out["snModifiedTime"] = value
        value = self.account_specific_infos
        if value is not UNSET:
            out["accountSpecificInfos"] = plain(value)
        return out
