# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    The relation of a profile to one account of the brand.
    """

    accountId: NotRequired[int]
    externalId: NotRequired[str]
    lastBrandEngagedTime: NotRequired[int]
    lastFanEngagedTime: NotRequired[int]
    optIn: NotRequired[bool]
    activeUser: NotRequired[bool]
    invited: NotRequired[bool]
    fanSubscriptionState: NotRequired[str]


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


ChannelTypePayload: TypeAlias = Literal["EMAIL", "SMS", "WHATSAPP", "WHATSAPP_BUSINESS"] | str


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


ContextParamsPayload: TypeAlias = dict[str, str]
"""
Values to hand to the journey, by name, for example `Abandoned_cart`. All values are strings.
"""


class CustomPropertiesPayload(TypedDict):
    """
    Custom properties by name.
    """


class DemographicsPayload(TypedDict):
    """
    Facts about the person.
    """

    age: NotRequired[int]
    location: NotRequired[str]
    gender: NotRequired[str]
    language: NotRequired[str]


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
    username: NotRequired[str]
    followers: NotRequired[int]
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


class ProfileWorkflowPayload(TypedDict):
    """
    Lists and custom properties of the profile, for the whole company and for single workspaces.
    """

    profileLists: NotRequired[list[int]]
    customProperties: NotRequired[CustomPropertiesPayload]
    profileSpaceWorkflows: NotRequired[list[ProfileSpaceWorkflowPayload]]


class QueueAssignmentPayload(TypedDict):
    """
    A queue and when the profile came into it.
    """

    queueId: NotRequired[int]
    assignmentTime: NotRequired[int]


SnTypePayload: TypeAlias = Literal["WHATSAPP_BUSINESS", "SMS", "EMAIL"] | str


class TriggerJourneyRequestPayload(TypedDict):
    """
    A journey and the existing profile to start it for.
    """

    snType: SnTypePayload
    snId: str
    journeyId: str
    contextParams: NotRequired[ContextParamsPayload]


class TriggerWithNewProfileRequestPayload(TypedDict):
    """
    A journey and the profile to create and start it for.
    """

    journeyId: str
    unifiedProfile: UnifiedProfilePayload
    contextParams: NotRequired[ContextParamsPayload]


class UnifiedProfilePayload(TypedDict):
    """
    A person with all identities known to the caller.
    """

    id: NotRequired[str]
    contact: NotRequired[ContactPayload]
    demographics: NotRequired[DemographicsPayload]
    profiles: list[ProfilePayload]
    profileWorkflow: NotRequired[ProfileWorkflowPayload]
    createdTime: NotRequired[int]
    modifiedTime: NotRequired[int]
