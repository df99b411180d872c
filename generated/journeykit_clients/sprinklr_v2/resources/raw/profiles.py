# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..profiles import (
    BULK_UPDATE,
    CREATE_OR_UPDATE,
    FIND,
    UPDATE,
    _ChannelType,
    bulk_update_body,
    create_or_update_body,
    update_body,
)

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.bulk_update_profiles_request import BulkUpdateProfilesRequest
    from ...models.bulk_update_profiles_response import BulkUpdateProfilesResponse
    from ...models.channel_type import ChannelType
    from ...models.found_profile import FoundProfile
    from ...models.profile_change import ProfileChange
    from ...models.profile_key import ProfileKey
    from ...models.profile_update import ProfileUpdate
    from ...models.profile_workflow_change import ProfileWorkflowChange
    from ...models.social_profile import SocialProfile
    from ...models.universal_contact import UniversalContact
    from ...models.universal_demographics import UniversalDemographics
    from ...models.universal_profile_request import UniversalProfileRequest
    from ...models.universal_profile_response import UniversalProfileResponse
    from ...models.universal_profile_workflow import UniversalProfileWorkflow
    from ...models.update_profile_request import UpdateProfileRequest
    from ...models.update_profile_response import UpdateProfileResponse
    from ...payloads import (
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


class RawProfiles:
    """`Profiles`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create_or_update(
        self,
        body: UniversalProfileRequest | UniversalProfileRequestPayload,
        *,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UniversalProfileResponse]: ...

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
    ) -> Response[UniversalProfileResponse]: ...

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
    ) -> Response[UniversalProfileResponse]:
        """`Profiles.create_or_update`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[UpdateProfileResponse]: ...

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
    ) -> Response[UpdateProfileResponse]: ...

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
    ) -> Response[UpdateProfileResponse]:
        """`Profiles.update`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[BulkUpdateProfilesResponse]: ...

    @overload
    def bulk_update(
        self,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[BulkUpdateProfilesResponse]: ...

    def bulk_update(
        self,
        body: BulkUpdateProfilesRequest | BulkUpdateProfilesRequestPayload | Unset = UNSET,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[BulkUpdateProfilesResponse]:
        """`Profiles.bulk_update`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[FoundProfile]:
        """`Profiles.find`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawProfiles:
    """`AsyncProfiles`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create_or_update(
        self,
        body: UniversalProfileRequest | UniversalProfileRequestPayload,
        *,
        sync_partner_profile_list_if_not_set: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UniversalProfileResponse]: ...

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
    ) -> Response[UniversalProfileResponse]: ...

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
    ) -> Response[UniversalProfileResponse]:
        """`AsyncProfiles.create_or_update`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[UpdateProfileResponse]: ...

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
    ) -> Response[UpdateProfileResponse]: ...

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
    ) -> Response[UpdateProfileResponse]:
        """`AsyncProfiles.update`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[BulkUpdateProfilesResponse]: ...

    @overload
    async def bulk_update(
        self,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[BulkUpdateProfilesResponse]: ...

    async def bulk_update(
        self,
        body: BulkUpdateProfilesRequest | BulkUpdateProfilesRequestPayload | Unset = UNSET,
        *,
        bulk_profile_update_request: Sequence[ProfileUpdate | ProfileUpdatePayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[BulkUpdateProfilesResponse]:
        """`AsyncProfiles.bulk_update`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[FoundProfile]:
        """`AsyncProfiles.find`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawProfiles, AsyncRawProfiles)
