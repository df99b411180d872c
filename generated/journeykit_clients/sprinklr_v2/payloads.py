# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies as typed dicts, under their wire names."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AccountSpecificInfoPayload(TypedDict):
    """
    The relation of an identity to one account of the brand.
    """

    accountId: NotRequired[int]
    externalId: NotRequired[str]
    lastBrandEngagedTime: NotRequired[int]
    lastFanEngagedTime: NotRequired[int]
    optIn: NotRequired[bool]
    fanSubscriptionState: NotRequired[str]
    activeUser: NotRequired[bool]
    invited: NotRequired[bool]


class AddressPayload(TypedDict):
    """
    A postal address.
    """

    street1: NotRequired[str]
    street2: NotRequired[str]
    city: NotRequired[str]
    state: NotRequired[str]
    country: NotRequired[str]
    postalCode: NotRequired[str]


class BulkContactChangePayload(TypedDict):
    """
    How to name and reach the person from now on.
    """

    firstName: NotRequired[str]
    fullName: NotRequired[str]
    lastName: NotRequired[str]
    emailDetails: NotRequired[str]
    phoneNo: NotRequired[str]


class BulkProfileChangePayload(TypedDict):
    """
    Changes of the profile itself.
    """

    contactInfo: NotRequired[BulkContactChangePayload]


class BulkProfileKeyPayload(TypedDict):
    """
    An identity of the profile: an id within a channel.
    """

    channelType: ChannelTypePayload
    channelId: NotRequired[str]


class BulkProfilePayload(TypedDict):
    """
    One identity of the person: an id within a channel.
    """

    name: NotRequired[str]
    channelType: ChannelTypePayload
    channelId: str
    permalink: NotRequired[str]
    avatarUrl: NotRequired[str]
    bio: NotRequired[str]
    followers: NotRequired[int]
    following: NotRequired[int]
    unSubscribed: NotRequired[bool]
    accountSpecificInfos: NotRequired[list[AccountSpecificInfoPayload]]


class BulkProfileWorkflowChangePayload(TypedDict):
    """
    Changes of custom properties.
    """

    partnerCustomProperties: NotRequired[CustomPropertiesPayload]
    partnerCustomPropertiesAdded: NotRequired[CustomPropertiesPayload]
    partnerCustomPropertiesRemoved: NotRequired[CustomPropertiesPayload]


class BulkTriggerRequestPayload(TypedDict):
    """
    A journey and the people to start it for.
    """

    journeyId: str
    globalContextParams: NotRequired[GlobalContextParamsPayload]
    journeyProfiles: list[JourneyProfilePayload]


class BulkUnifiedProfilePayload(TypedDict):
    """
    A person: how to reach them, and their identities in channels.
    """

    contact: UniversalContactPayload
    demographics: NotRequired[UniversalDemographicsPayload]
    profiles: list[BulkProfilePayload]
    profileWorkflow: NotRequired[UniversalProfileWorkflowPayload]


class BulkUpdateProfilesRequestPayload(TypedDict):
    """
    Profiles and the values to change.
    """

    bulkProfileUpdateRequest: list[ProfileUpdatePayload]


ChannelTypePayload: TypeAlias = Literal["EMAIL", "SMS", "WHATSAPP", "WHATSAPP_BUSINESS", "FACEBOOK"] | str


class ContactChangePayload(TypedDict):
    """
    How to name and reach the person from now on.
    """

    firstName: NotRequired[str]
    maidenName: NotRequired[str]
    lastName: NotRequired[str]
    fullName: NotRequired[str]
    website: NotRequired[list[str]]
    phoneNo: NotRequired[str]
    emailDetails: NotRequired[str | list[str]]


class ContactPayload(TypedDict):
    """
    How to name and reach the person.
    """

    firstName: NotRequired[str]
    maidenName: NotRequired[str]
    lastName: NotRequired[str]
    fullName: NotRequired[str]
    email: NotRequired[str]
    phoneNo: NotRequired[str]
    address: NotRequired[AddressPayload]
    website: NotRequired[list[str]]


class ContextParamsPayload(TypedDict):
    """
    Values to hand to the journey, by name. The examples show strings.
    """


CustomPropertiesPayload: TypeAlias = dict[str, list[str]]
"""
Values of custom properties, by the property's name (`_c_` and an id, or a name of Sprinklr's).
"""


class DemographicsPayload(TypedDict):
    """
    Facts about the person.
    """

    age: NotRequired[int]
    location: NotRequired[str]
    gender: NotRequired[str]
    language: NotRequired[str]


FilterTypePayload: TypeAlias = Literal["IN"] | str


class GlobalContextParamsPayload(TypedDict):
    """
    Values to hand to the journey for everybody, by name.
    """

    IGNORE_DEDUP: NotRequired[bool]


JourneyFilterFieldPayload: TypeAlias = (
    Literal["name", "campaignId", "createdAt", "modifiedTime", "ownerUserId", "status", "smartSegmentId"] | str
)


class JourneyFilterPayload(TypedDict):
    """
    A condition: the field has one of the values.
    """

    filterType: FilterTypePayload
    field: JourneyFilterFieldPayload
    values: list[str | int]


class JourneyProfilePayload(TypedDict):
    """
    One person, and the values to hand to the journey for them.
    """

    unifiedProfile: BulkUnifiedProfilePayload
    contextParams: NotRequired[ContextParamsPayload]


JourneySortKeyPayload: TypeAlias = Literal["name", "tags", "createdAt", "modifiedTime"] | str


class JourneySortPayload(TypedDict):
    """
    A property to sort by.
    """

    key: JourneySortKeyPayload
    order: NotRequired[SortOrderPayload]


class PageRequestPayload(TypedDict):
    """
    The part of the results to return.
    """

    size: int
    page: NotRequired[int]


class ProfileChangePayload(TypedDict):
    """
    Changes of the profile itself.
    """

    contactInfo: NotRequired[ContactChangePayload]


class ProfileKeyPayload(TypedDict):
    """
    An identity of the profile: an id within a channel.
    """

    channelType: ChannelTypePayload
    channelId: str


class ProfilePayload(TypedDict):
    """
    One identity of the person: an id within a channel. Where a profile with this `channelId` exists, the journey is started for it and none is created.
    """

    name: str
    channelType: ChannelTypePayload
    channelId: str
    permalink: NotRequired[str]
    avatarUrl: NotRequired[str]
    bio: NotRequired[str]
    followers: NotRequired[int]
    username: NotRequired[str]
    verified: NotRequired[bool]
    unSubscribed: NotRequired[bool]
    deleted: NotRequired[bool]
    snCreatedTime: NotRequired[int]
    snModifiedTime: NotRequired[int]
    accountSpecificInfos: NotRequired[list[AccountSpecificInfoPayload]]


class ProfileSpaceWorkflowPayload(TypedDict):
    """
    Lists, queues and custom fields of the profile in one workspace.
    """

    spaceId: str
    modifiedTime: NotRequired[int]
    customFields: NotRequired[CustomPropertiesPayload]
    queues: NotRequired[list[QueueAssignmentPayload]]
    profileLists: NotRequired[list[int]]


class ProfileUpdatePayload(TypedDict):
    """
    A profile, named by `id` or by `profileKey`, and the values to change.
    """

    profileKey: NotRequired[BulkProfileKeyPayload]
    id: NotRequired[str]
    profileUpdateRequestDTO: NotRequired[BulkProfileChangePayload]
    profileWorkflowUpdateRequestDTO: NotRequired[BulkProfileWorkflowChangePayload]


class ProfileWorkflowChangePayload(TypedDict):
    """
    Changes of custom properties. `partnerCustomProperties` goes with none of the others.
    """

    partnerCustomProperties: NotRequired[CustomPropertiesPayload]
    partnerCustomPropertiesAdded: NotRequired[CustomPropertiesPayload]
    partnerCustomPropertiesRemoved: NotRequired[CustomPropertiesPayload]
    selectivePartnerCustomProperties: NotRequired[CustomPropertiesPayload]


class ProfileWorkflowPayload(TypedDict):
    """
    Lists and custom properties of the profile, for the whole company and for single workspaces.
    """

    profileLists: NotRequired[list[int]]
    customProperties: NotRequired[CustomPropertiesPayload]
    profileSpaceWorkflows: NotRequired[list[ProfileSpaceWorkflowPayload]]


class QueueAssignmentPayload(TypedDict):
    """
    A queue, and since when the profile has been in it.
    """

    queueId: NotRequired[int]
    assignmentTime: NotRequired[int]


class SearchJourneysRequestPayload(TypedDict):
    """
    A search. Without any property it finds every journey.
    """

    query: NotRequired[str]
    sorts: NotRequired[list[JourneySortPayload]]
    page: NotRequired[PageRequestPayload]
    filters: NotRequired[list[JourneyFilterPayload]]


class SocialProfileAdditionalPayload(TypedDict):
    """
    Anything else; empty in the examples.
    """


class SocialProfilePayload(TypedDict):
    """
    One identity of the person: an id within a channel.
    """

    name: str
    channelType: ChannelTypePayload
    channelId: str
    permalink: NotRequired[str]
    avatarUrl: NotRequired[str]
    bio: NotRequired[str]
    followers: NotRequired[int]
    following: NotRequired[int]
    unSubscribed: NotRequired[bool]
    accountSpecificInfos: NotRequired[list[AccountSpecificInfoPayload] | AccountSpecificInfoPayload]
    verified: NotRequired[bool]
    deleted: NotRequired[bool]
    statusCount: NotRequired[int]
    additional: NotRequired[SocialProfileAdditionalPayload]


SortOrderPayload: TypeAlias = Literal["ASC", "DESC"] | str


class TriggerJourneyRequestPayload(TypedDict):
    """
    A journey and the person to start it for.
    """

    journeyId: str
    contextParams: NotRequired[ContextParamsPayload]
    unifiedProfile: UnifiedProfilePayload


class UnifiedProfilePayload(TypedDict):
    """
    A person: how to reach them, and their identities in channels. A new profile is created unless one of the identities is known already.
    """

    id: NotRequired[str]
    contact: NotRequired[ContactPayload]
    demographics: NotRequired[DemographicsPayload]
    profiles: NotRequired[list[ProfilePayload]]
    profileWorkflow: NotRequired[ProfileWorkflowPayload]
    createdTime: NotRequired[int]
    modifiedTime: NotRequired[int]


class UniversalContactPayload(TypedDict):
    """
    How to name and reach the person. Sprinklr recommends the names, by which it recognises people.
    """

    firstName: NotRequired[str]
    maidenName: NotRequired[str]
    lastName: NotRequired[str]
    fullName: NotRequired[str]
    email: NotRequired[str]
    phoneNo: NotRequired[str]
    website: NotRequired[list[str]]


class UniversalDemographicsPayload(TypedDict):
    """
    Facts about the person.
    """

    location: NotRequired[str]
    gender: NotRequired[str]


class UniversalProfileRequestPayload(TypedDict):
    """
    A profile to create, or to bring up to date.
    """

    id: NotRequired[str]
    contact: UniversalContactPayload
    demographics: NotRequired[UniversalDemographicsPayload]
    profiles: list[SocialProfilePayload]
    profileWorkflow: NotRequired[UniversalProfileWorkflowPayload]


class UniversalProfileWorkflowPayload(TypedDict):
    """
    Lists and custom properties of the profile, for the whole company and for single workspaces.
    """

    profileLists: NotRequired[list[int]]
    customProperties: NotRequired[CustomPropertiesPayload]
    profileSpaceWorkflows: NotRequired[list[WorkspacePropertiesPayload]]


class UpdateProfileRequestPayload(TypedDict):
    """
    A profile, named by `id` or by `profileKey`, and the values to change.
    """

    id: NotRequired[str]
    profileKey: NotRequired[ProfileKeyPayload]
    profileUpdateRequestDTO: NotRequired[ProfileChangePayload]
    profileWorkflowUpdateRequestDTO: NotRequired[ProfileWorkflowChangePayload]


class WorkspacePropertiesPayload(TypedDict):
    """
    Lists and tags of the profile in one workspace.
    """

    spaceId: str
    profileLists: NotRequired[list[int]]
    tags: NotRequired[list[str]]
