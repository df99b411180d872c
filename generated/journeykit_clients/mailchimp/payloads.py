# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies as typed dicts, under their wire names."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AddMemberPayload(TypedDict):
    """
    A contact to add to an audience.
    """

    email_address: str
    email_type: NotRequired[str]
    status: NewStatusPayload
    merge_fields: NotRequired[MergeFieldsPayload]
    interests: NotRequired[InterestsPayload]
    language: NotRequired[str]
    vip: NotRequired[bool]
    location: NotRequired[LocationPayload]
    marketing_permissions: NotRequired[list[MarketingPermissionPayload]]
    ip_signup: NotRequired[str]
    timestamp_signup: NotRequired[str]
    ip_opt: NotRequired[str]
    timestamp_opt: NotRequired[str]
    tags: NotRequired[list[str]]


BatchMethodPayload: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str


class BatchOperationPayload(TypedDict):
    """
    One call of a batch.
    """

    method: BatchMethodPayload
    path: str
    params: NotRequired[QueryParametersPayload]
    body: NotRequired[str]
    operation_id: NotRequired[str]


class CreateBatchPayload(TypedDict):
    """
    Calls to make.
    """

    operations: list[BatchOperationPayload]


class CreateMemberEventPayload(TypedDict):
    """
    An event to record.
    """

    name: str
    properties: NotRequired[EventPropertiesPayload]
    is_syncing: NotRequired[bool]
    occurred_at: NotRequired[str]


EventPropertiesPayload: TypeAlias = dict[str, str]
"""
Properties by name.
"""


InterestsPayload: TypeAlias = dict[str, bool]
"""
Groups by id: true where the contact is in it.
"""


class LocationPayload(TypedDict):
    """
    A place.
    """

    latitude: NotRequired[float]
    longitude: NotRequired[float]


class MarketingPermissionPayload(TypedDict):
    """
    Something that a contact allows or not.
    """

    marketing_permission_id: NotRequired[str]
    enabled: NotRequired[bool]


MergeFieldsPayload: TypeAlias = dict[str, Any]
"""
Values by merge tag, such as `FNAME`.
"""


NewStatusPayload: TypeAlias = Literal["subscribed", "unsubscribed", "cleaned", "pending", "transactional"] | str


QueryParametersPayload: TypeAlias = dict[str, Any]
"""
Query parameters by name.
"""


class SubscriberInCustomerJourneysAudiencePayload(TypedDict):
    """
    A contact, named by e-mail address.
    """

    email_address: str


class TagChangePayload(TypedDict):
    """
    A tag, and whether the contact shall have it.
    """

    name: str
    status: TagStatusPayload


TagStatusPayload: TypeAlias = Literal["inactive", "active"] | str


class UpdateMemberPayload(TypedDict):
    """
    What to change of a contact.
    """

    email_address: NotRequired[str]
    email_type: NotRequired[str]
    status: NotRequired[UpdatedStatusPayload]
    merge_fields: NotRequired[MergeFieldsPayload]
    interests: NotRequired[InterestsPayload]
    language: NotRequired[str]
    vip: NotRequired[bool]
    location: NotRequired[LocationPayload]
    marketing_permissions: NotRequired[list[MarketingPermissionPayload]]
    ip_signup: NotRequired[str]
    timestamp_signup: NotRequired[str]
    ip_opt: NotRequired[str]
    timestamp_opt: NotRequired[str]


class UpdateMemberTagsPayload(TypedDict):
    """
    Tags to put on a contact, or to take off.
    """

    tags: list[TagChangePayload]
    is_syncing: NotRequired[bool]


UpdatedStatusPayload: TypeAlias = Literal["subscribed", "unsubscribed", "cleaned", "pending"] | str


class UpsertMemberPayload(TypedDict):
    """
    A contact to add to an audience, or to change.
    """

    email_address: str
    status_if_new: NewStatusPayload
    email_type: NotRequired[str]
    status: NotRequired[NewStatusPayload]
    merge_fields: NotRequired[MergeFieldsPayload]
    interests: NotRequired[InterestsPayload]
    language: NotRequired[str]
    vip: NotRequired[bool]
    location: NotRequired[LocationPayload]
    marketing_permissions: NotRequired[list[MarketingPermissionPayload]]
    ip_signup: NotRequired[str]
    timestamp_signup: NotRequired[str]
    ip_opt: NotRequired[str]
    timestamp_opt: NotRequired[str]
