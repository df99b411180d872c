# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    decode_list,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset
from ...unions import decode_union

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .account_specific_info import AccountSpecificInfo
    from .channel_type import ChannelType
    from .social_profile_additional import SocialProfileAdditional

_account_specific_info = later(
    __name__, "_account_specific_info", ".account_specific_info", "AccountSpecificInfo.from_dict"
)
_channel_type = later(__name__, "_channel_type", ".channel_type", "members")
_social_profile_additional = later(
    __name__, "_social_profile_additional", ".social_profile_additional", "SocialProfileAdditional.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        name: str
        channel_type: ChannelType
        channel_id: str
        permalink: str | Unset
        avatar_url: str | Unset
        bio: str | Unset
        followers: int | Unset
        following: int | Unset
        un_subscribed: bool | Unset
        account_specific_infos: AccountSpecificInfo | list[AccountSpecificInfo] | Unset
        verified: bool | Unset
        deleted: bool | Unset
        status_count: int | Unset
        additional: SocialProfileAdditional | Unset


class SocialProfile(Model):
    """One identity of the person: an id within a channel."""

    _properties: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "channelType": "channel_type",
        "channelId": "channel_id",
        "permalink": "permalink",
        "avatarUrl": "avatar_url",
        "bio": "bio",
        "followers": "followers",
        "following": "following",
        "unSubscribed": "un_subscribed",
        "accountSpecificInfos": "account_specific_infos",
        "verified": "verified",
        "deleted": "deleted",
        "statusCount": "status_count",
        "additional": "additional",
    }

    __slots__ = (*_properties.values(),)

    name: str
    """Full name of the person."""
    channel_type: ChannelType
    """Channel of an identity, in upper case. The list is open."""
    channel_id: str
    """Id of the person in the channel."""
    permalink: str | Unset
    """Link to the profile in the channel."""
    avatar_url: str | Unset
    """Link to the profile's picture."""
    bio: str | Unset
    """The person's description of themselves."""
    followers: int | Unset
    """Number of followers in the channel."""
    following: int | Unset
    """Number of people whom the person follows in the channel."""
    un_subscribed: bool | Unset
    """Whether the person has unsubscribed from e-mail."""
    account_specific_infos: AccountSpecificInfo | list[AccountSpecificInfo] | Unset
    """The profile's relation to single accounts of the brand: a list, or one object."""
    verified: bool | Unset
    """Whether the channel has verified the person."""
    deleted: bool | Unset
    """Whether the profile was deleted in the channel."""
    status_count: int | Unset
    """Number of posts of the person."""
    additional: SocialProfileAdditional | Unset
    """Anything else; empty in the examples."""

    def __init__(
        self,
        *,
        name: str,
        channel_type: ChannelType,
        channel_id: str,
        permalink: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        followers: int | Unset = UNSET,
        following: int | Unset = UNSET,
        un_subscribed: bool | Unset = UNSET,
        account_specific_infos: AccountSpecificInfo | list[AccountSpecificInfo] | Unset = UNSET,
        verified: bool | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        status_count: int | Unset = UNSET,
        additional: SocialProfileAdditional | Unset = UNSET,
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
        self.following = following
        self.un_subscribed = un_subscribed
        self.account_specific_infos = account_specific_infos
        self.verified = verified
        self.deleted = deleted
        self.status_count = status_count
        self.additional = additional

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
        self.following = src_dict.get("following", UNSET)
        self.un_subscribed = src_dict.get("unSubscribed", UNSET)
        self.verified = src_dict.get("verified", UNSET)
        self.deleted = src_dict.get("deleted", UNSET)
        self.status_count = src_dict.get("statusCount", UNSET)
        at = ""
        value: Any
        try:
            at = "channelType"
            value = src_dict.get(at, UNSET)
            self.channel_type = value if value is UNSET else _channel_type[value]
            at = "accountSpecificInfos"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = (
                    lambda value: decode_union(
                        value,
                        "",
                        (("", (), _account_specific_info),),
                        lambda items: decode_list(items, _account_specific_info),
                        None,
                    )
                )(value)
            self.account_specific_infos = value
            at = "additional"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _social_profile_additional(value)
            self.additional = value
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
            if (value := this.following) is not UNSET:
                out["following"] = value
            elif "following" in out:
                del out["following"]
            if (value := this.un_subscribed) is not UNSET:
                out["unSubscribed"] = value
            elif "unSubscribed" in out:
                del out["unSubscribed"]
            if (value := this.account_specific_infos) is not UNSET:
                out["accountSpecificInfos"] = plain(value)
            elif "accountSpecificInfos" in out:
                del out["accountSpecificInfos"]
            if (value := this.verified) is not UNSET:
                out["verified"] = value
            elif "verified" in out:
                del out["verified"]
            if (value := this.deleted) is not UNSET:
                out["deleted"] = value
            elif "deleted" in out:
                del out["deleted"]
            if (value := this.status_count) is not UNSET:
                out["statusCount"] = value
            elif "statusCount" in out:
                del out["statusCount"]
            if (value := this.additional) is not UNSET:
                out["additional"] = None if value is None else value.to_dict()
            elif "additional" in out:
                del out["additional"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
