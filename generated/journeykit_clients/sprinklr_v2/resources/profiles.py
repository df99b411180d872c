# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.bulk_update_profiles_request import BulkUpdateProfilesRequest
    from ..models.bulk_update_profiles_response import BulkUpdateProfilesResponse
    from ..models.channel_type import ChannelType
    from ..models.found_profile import FoundProfile
    from ..models.profile_change import ProfileChange
    from ..models.profile_key import ProfileKey
    from ..models.profile_update import ProfileUpdate
    from ..models.profile_workflow_change import ProfileWorkflowChange
    from ..models.social_profile import SocialProfile
    from ..models.universal_contact import UniversalContact
    from ..models.universal_demographics import UniversalDemographics
    from ..models.universal_profile_request import UniversalProfileRequest
    from ..models.universal_profile_response import UniversalProfileResponse
    from ..models.universal_profile_workflow import UniversalProfileWorkflow
    from ..models.update_profile_request import UpdateProfileRequest
    from ..models.update_profile_response import UpdateProfileResponse
    from ..payloads import (
        BulkUpdateProfilesRequestPayload,
        ProfileChangePayload,
        ProfileKeyPayload,
        ProfileUpdatePayload,
        ProfileWorkflowChangePayload,
        SocialProfilePayload,
        UniversalContactPayload,
        UniversalDemographicsPayload,
        UniversalProfileRequestPayload,
        UniversalProfileWorkflowPayload,
        UpdateProfileRequestPayload,
    )
    from .raw.profiles import AsyncRawProfiles, RawProfiles

_bulk_update_profiles_response = later(
    __name__,
    "_bulk_update_profiles_response",
    "..models.bulk_update_profiles_response",
    "BulkUpdateProfilesResponse.from_dict",
)
_found_profile = later(__name__, "_found_profile", "..models.found_profile", "FoundProfile.from_dict")
_universal_profile_response = later(
    __name__, "_universal_profile_response", "..models.universal_profile_response", "UniversalProfileResponse.from_dict"
)
_update_profile_response = later(
    __name__, "_update_profile_response", "..models.update_profile_response", "UpdateProfileResponse.from_dict"
)

_ChannelType = Literal[
    "EMAIL",
    "SMS",
    "WHATSAPP",
    "WHATSAPP_BUSINESS",
    "FACEBOOK",
]


CREATE_OR_UPDATE: Operation[UniversalProfileResponse] = Operation(
    "profile",
    "POST",
    "/api/v2/profile",
    "idempotent",
    {
        200: _universal_profile_response,
    },
    body="application/json",
)
UPDATE: Operation[UpdateProfileResponse] = Operation(
    "partial-update",
    "POST",
    "/api/v2/profile/partial-update",
    "idempotent",
    {
        200: _update_profile_response,
    },
    body="application/json",
)
BULK_UPDATE: Operation[BulkUpdateProfilesResponse] = Operation(
    "bulk-update",
    "POST",
    "/api/v2/profile/bulk-update",
    "idempotent",
    {
        200: _bulk_update_profiles_response,
    },
    body="application/json",
)
FIND: Operation[FoundProfile] = Operation(
    "profile/search",
    "GET",
    "/api/v2/profile/search",
    "safe",
    {
        200: _found_profile,
    },
)


def create_or_update_body(
    body: object,
    contact: object,
    profiles: object,
    id: object,
    demographics: object,
    profile_workflow: object,
) -> object:
    """The body of `create_or_update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "contact": contact,
            "profiles": profiles,
            "id": id,
            "demographics": demographics,
            "profileWorkflow": profile_workflow,
        },
        {
            "contact": "contact",
            "profiles": "profiles",
        },
        optional=False,
    )


def update_body(
    body: object,
    id: object,
    profile_key: object,
    profile_update_request_dto: object,
    profile_workflow_update_request_dto: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "id": id,
            "profileKey": profile_key,
            "profileUpdateRequestDTO": profile_update_request_dto,
            "profileWorkflowUpdateRequestDTO": profile_workflow_update_request_dto,
        },
        {},
        optional=False,
    )


def bulk_update_body(
    body: object,
    bulk_profile_update_request: object,
) -> object:
    """The body of `bulk_update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "bulkProfileUpdateRequest": bulk_profile_update_request,
        },
        {
            "bulkProfileUpdateRequest": "bulk_profile_update_request",
        },
        optional=False,
    )


class Profiles:
    """Profiles of people, with their identities in channels."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawProfiles:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.profiles import RawProfiles

        return RawProfiles(self._sender)

    @overload
    def create_or_update(
        self,
        body: UniversalProfileRequest | UniversalProfileRequestPayload,
        *,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UniversalProfileResponse: ...

    @overload
    def create_or_update(
        self,
        *,
        contact: UniversalContact | UniversalContactPayload,
        profiles: Sequence[SocialProfile | SocialProfilePayload],
        id: str | Unset = UNSET,
        demographics: UniversalDemographics | UniversalDemographicsPayload | Unset = UNSET,
        profile_workflow: UniversalProfileWorkflow | UniversalProfileWorkflowPayload | Unset = UNSET,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UniversalProfileResponse: ...

    def create_or_update(
        self,
        body: UniversalProfileRequest | UniversalProfileRequestPayload | Unset = UNSET,
        *,
        contact: UniversalContact | UniversalContactPayload | Unset = UNSET,
        profiles: Sequence[SocialProfile | SocialProfilePayload] | Unset = UNSET,
        id: str | Unset = UNSET,
        demographics: UniversalDemographics | UniversalDemographicsPayload | Unset = UNSET,
        profile_workflow: UniversalProfileWorkflow | UniversalProfileWorkflowPayload | Unset = UNSET,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UniversalProfileResponse:
        """Create or update a profile.

        Creates the profile, or updates the one that an identity names: a `channelId` that Sprinklr does not know
        makes a new profile.

        Without `profileLists` in the body Sprinklr **takes the profile off all its lists**; send
        `syncPartnerProfileListIfNotSet` as false to leave them alone.

        Args:
            contact: How to name and reach the person. Sprinklr recommends the names, by which it recognises people.
            profiles: Identities of the person in channels. A new `channelId` makes a new profile.
            id: Id of the profile to update.
            demographics: Facts about the person.
            profile_workflow: Lists and custom properties of the profile, for the whole company and for single
                workspaces.
            sync_partner_profile_list_if_not_set: Send false to leave the profile's lists alone where the body has no
                `profileLists`. Without this parameter they are cleared. True is not documented.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        profile: POST /api/v2/profile
        """
        return self._sender.call(
            CREATE_OR_UPDATE,
            "/api/v2/profile",
            (("syncPartnerProfileListIfNotSet", sync_partner_profile_list_if_not_set, "repeat"),),
            create_or_update_body(
                body,
                contact,
                profiles,
                id,
                demographics,
                profile_workflow,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update(
        self,
        body: UpdateProfileRequest | UpdateProfileRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateProfileResponse: ...

    @overload
    def update(
        self,
        *,
        id: str | Unset = UNSET,
        profile_key: ProfileKey | ProfileKeyPayload | Unset = UNSET,
        profile_update_request_dto: ProfileChange | ProfileChangePayload | Unset = UNSET,
        profile_workflow_update_request_dto: ProfileWorkflowChange | ProfileWorkflowChangePayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateProfileResponse: ...

    def update(
        self,
        body: UpdateProfileRequest | UpdateProfileRequestPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        profile_key: ProfileKey | ProfileKeyPayload | Unset = UNSET,
        profile_update_request_dto: ProfileChange | ProfileChangePayload | Unset = UNSET,
        profile_workflow_update_request_dto: ProfileWorkflowChange | ProfileWorkflowChangePayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateProfileResponse:
        """Update some values of a profile.

        Changes the values that are sent and leaves the others. The profile is named by `id` or by `profileKey`.

        Args:
            id: Id of the profile. Either this or `profileKey` has to be there.
            profile_key: An identity of the profile: an id within a channel.
            profile_update_request_dto: Changes of the profile itself.
            profile_workflow_update_request_dto: Changes of custom properties. `partnerCustomProperties` goes with
                none of the others.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        partial-update: POST /api/v2/profile/partial-update
        """
        return self._sender.call(
            UPDATE,
            "/api/v2/profile/partial-update",
            (),
            update_body(
                body,
                id,
                profile_key,
                profile_update_request_dto,
                profile_workflow_update_request_dto,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def bulk_update(
        self,
        body: BulkUpdateProfilesRequest | BulkUpdateProfilesRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> BulkUpdateProfilesResponse: ...

    @overload
    def bulk_update(
        self,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> BulkUpdateProfilesResponse: ...

    def bulk_update(
        self,
        body: BulkUpdateProfilesRequest | BulkUpdateProfilesRequestPayload | Unset = UNSET,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> BulkUpdateProfilesResponse:
        """Update some values of several profiles.

        Changes the values that are sent, of several profiles at once. The answer says for each whether it was
        changed, so a success may hold failures.

        Args:
            bulk_profile_update_request: The profiles with their changes. Sprinklr recommends ten or fewer in a call.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        bulk-update: POST /api/v2/profile/bulk-update
        """
        return self._sender.call(
            BULK_UPDATE,
            "/api/v2/profile/bulk-update",
            (),
            bulk_update_body(
                body,
                bulk_profile_update_request,
            ),
            extra_headers,
            timeout,
        )

    def find(
        self,
        *,
        sn_type: ChannelType | _ChannelType,
        user_name: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> FoundProfile:
        """Find a profile by its user name.

        Returns the profile that has this user name in this channel. The answer is the profile itself, without the
        envelope of the other operations.

        Args:
            sn_type: Channel of the user name, in upper case.
            user_name: User name in the channel.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        profile/search: GET /api/v2/profile/search
        """
        return self._sender.call(
            FIND,
            "/api/v2/profile/search",
            (
                ("snType", sn_type, "repeat"),
                ("userName", user_name, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )


class AsyncProfiles:
    """Profiles of people, with their identities in channels."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawProfiles:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.profiles import AsyncRawProfiles

        return AsyncRawProfiles(self._sender)

    @overload
    async def create_or_update(
        self,
        body: UniversalProfileRequest | UniversalProfileRequestPayload,
        *,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UniversalProfileResponse: ...

    @overload
    async def create_or_update(
        self,
        *,
        contact: UniversalContact | UniversalContactPayload,
        profiles: Sequence[SocialProfile | SocialProfilePayload],
        id: str | Unset = UNSET,
        demographics: UniversalDemographics | UniversalDemographicsPayload | Unset = UNSET,
        profile_workflow: UniversalProfileWorkflow | UniversalProfileWorkflowPayload | Unset = UNSET,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UniversalProfileResponse: ...

    async def create_or_update(
        self,
        body: UniversalProfileRequest | UniversalProfileRequestPayload | Unset = UNSET,
        *,
        contact: UniversalContact | UniversalContactPayload | Unset = UNSET,
        profiles: Sequence[SocialProfile | SocialProfilePayload] | Unset = UNSET,
        id: str | Unset = UNSET,
        demographics: UniversalDemographics | UniversalDemographicsPayload | Unset = UNSET,
        profile_workflow: UniversalProfileWorkflow | UniversalProfileWorkflowPayload | Unset = UNSET,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UniversalProfileResponse:
        """Create or update a profile.

        Creates the profile, or updates the one that an identity names: a `channelId` that Sprinklr does not know
        makes a new profile.

        Without `profileLists` in the body Sprinklr **takes the profile off all its lists**; send
        `syncPartnerProfileListIfNotSet` as false to leave them alone.

        Args:
            contact: How to name and reach the person. Sprinklr recommends the names, by which it recognises people.
            profiles: Identities of the person in channels. A new `channelId` makes a new profile.
            id: Id of the profile to update.
            demographics: Facts about the person.
            profile_workflow: Lists and custom properties of the profile, for the whole company and for single
                workspaces.
            sync_partner_profile_list_if_not_set: Send false to leave the profile's lists alone where the body has no
                `profileLists`. Without this parameter they are cleared. True is not documented.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        profile: POST /api/v2/profile
        """
        return await self._sender.call(
            CREATE_OR_UPDATE,
            "/api/v2/profile",
            (("syncPartnerProfileListIfNotSet", sync_partner_profile_list_if_not_set, "repeat"),),
            create_or_update_body(
                body,
                contact,
                profiles,
                id,
                demographics,
                profile_workflow,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update(
        self,
        body: UpdateProfileRequest | UpdateProfileRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateProfileResponse: ...

    @overload
    async def update(
        self,
        *,
        id: str | Unset = UNSET,
        profile_key: ProfileKey | ProfileKeyPayload | Unset = UNSET,
        profile_update_request_dto: ProfileChange | ProfileChangePayload | Unset = UNSET,
        profile_workflow_update_request_dto: ProfileWorkflowChange | ProfileWorkflowChangePayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateProfileResponse: ...

    async def update(
        self,
        body: UpdateProfileRequest | UpdateProfileRequestPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        profile_key: ProfileKey | ProfileKeyPayload | Unset = UNSET,
        profile_update_request_dto: ProfileChange | ProfileChangePayload | Unset = UNSET,
        profile_workflow_update_request_dto: ProfileWorkflowChange | ProfileWorkflowChangePayload | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpdateProfileResponse:
        """Update some values of a profile.

        Changes the values that are sent and leaves the others. The profile is named by `id` or by `profileKey`.

        Args:
            id: Id of the profile. Either this or `profileKey` has to be there.
            profile_key: An identity of the profile: an id within a channel.
            profile_update_request_dto: Changes of the profile itself.
            profile_workflow_update_request_dto: Changes of custom properties. `partnerCustomProperties` goes with
                none of the others.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        partial-update: POST /api/v2/profile/partial-update
        """
        return await self._sender.call(
            UPDATE,
            "/api/v2/profile/partial-update",
            (),
            update_body(
                body,
                id,
                profile_key,
                profile_update_request_dto,
                profile_workflow_update_request_dto,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def bulk_update(
        self,
        body: BulkUpdateProfilesRequest | BulkUpdateProfilesRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> BulkUpdateProfilesResponse: ...

    @overload
    async def bulk_update(
        self,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> BulkUpdateProfilesResponse: ...

    async def bulk_update(
        self,
        body: BulkUpdateProfilesRequest | BulkUpdateProfilesRequestPayload | Unset = UNSET,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> BulkUpdateProfilesResponse:
        """Update some values of several profiles.

        Changes the values that are sent, of several profiles at once. The answer says for each whether it was
        changed, so a success may hold failures.

        Args:
            bulk_profile_update_request: The profiles with their changes. Sprinklr recommends ten or fewer in a call.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        bulk-update: POST /api/v2/profile/bulk-update
        """
        return await self._sender.call(
            BULK_UPDATE,
            "/api/v2/profile/bulk-update",
            (),
            bulk_update_body(
                body,
                bulk_profile_update_request,
            ),
            extra_headers,
            timeout,
        )

    async def find(
        self,
        *,
        sn_type: ChannelType | _ChannelType,
        user_name: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> FoundProfile:
        """Find a profile by its user name.

        Returns the profile that has this user name in this channel. The answer is the profile itself, without the
        envelope of the other operations.

        Args:
            sn_type: Channel of the user name, in upper case.
            user_name: User name in the channel.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        profile/search: GET /api/v2/profile/search
        """
        return await self._sender.call(
            FIND,
            "/api/v2/profile/search",
            (
                ("snType", sn_type, "repeat"),
                ("userName", user_name, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )


describe(__name__, Profiles, AsyncProfiles)
