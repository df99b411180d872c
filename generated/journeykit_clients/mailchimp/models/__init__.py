# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .activity import Activity
    from .activity_feed import ActivityFeed
    from .activity_filter import ActivityFilter
    from .add_member import AddMember
    from .batch import Batch
    from .batch_method import BatchMethod
    from .batch_operation import BatchOperation
    from .batch_status import BatchStatus
    from .batches import Batches
    from .create_batch import CreateBatch
    from .create_member_event import CreateMemberEvent
    from .ecommerce_stats import EcommerceStats
    from .event_properties import EventProperties
    from .field_error import FieldError
    from .interests import Interests
    from .link_method import LinkMethod
    from .location import Location
    from .marketing_permission import MarketingPermission
    from .marketing_permission_state import MarketingPermissionState
    from .member import Member
    from .member_event import MemberEvent
    from .member_events import MemberEvents
    from .member_location import MemberLocation
    from .member_note import MemberNote
    from .member_stats import MemberStats
    from .member_status import MemberStatus
    from .member_tag import MemberTag
    from .member_tags import MemberTags
    from .merge_fields import MergeFields
    from .new_status import NewStatus
    from .ping import Ping
    from .problem_detail import ProblemDetail
    from .query_parameters import QueryParameters
    from .resource_link import ResourceLink
    from .sms_status import SMSStatus
    from .subscriber_in_customer_journeys_audience import SubscriberInCustomerJourneysAudience
    from .tag_change import TagChange
    from .tag_name import TagName
    from .tag_status import TagStatus
    from .update_member import UpdateMember
    from .update_member_tags import UpdateMemberTags
    from .updated_status import UpdatedStatus
    from .upsert_member import UpsertMember

__all__ = (
    "Activity",
    "ActivityFeed",
    "ActivityFilter",
    "AddMember",
    "Batch",
    "Batches",
    "BatchMethod",
    "BatchOperation",
    "BatchStatus",
    "CreateBatch",
    "CreateMemberEvent",
    "EcommerceStats",
    "EventProperties",
    "FieldError",
    "Interests",
    "LinkMethod",
    "Location",
    "MarketingPermission",
    "MarketingPermissionState",
    "Member",
    "MemberEvent",
    "MemberEvents",
    "MemberLocation",
    "MemberNote",
    "MemberStats",
    "MemberStatus",
    "MemberTag",
    "MemberTags",
    "MergeFields",
    "NewStatus",
    "Ping",
    "ProblemDetail",
    "QueryParameters",
    "ResourceLink",
    "SMSStatus",
    "SubscriberInCustomerJourneysAudience",
    "TagChange",
    "TagName",
    "TagStatus",
    "UpdatedStatus",
    "UpdateMember",
    "UpdateMemberTags",
    "UpsertMember",
)

_modules = {
    "Activity": ".activity",
    "ActivityFeed": ".activity_feed",
    "ActivityFilter": ".activity_filter",
    "AddMember": ".add_member",
    "Batch": ".batch",
    "BatchMethod": ".batch_method",
    "BatchOperation": ".batch_operation",
    "BatchStatus": ".batch_status",
    "Batches": ".batches",
    "CreateBatch": ".create_batch",
    "CreateMemberEvent": ".create_member_event",
    "EcommerceStats": ".ecommerce_stats",
    "EventProperties": ".event_properties",
    "FieldError": ".field_error",
    "Interests": ".interests",
    "LinkMethod": ".link_method",
    "Location": ".location",
    "MarketingPermission": ".marketing_permission",
    "MarketingPermissionState": ".marketing_permission_state",
    "Member": ".member",
    "MemberEvent": ".member_event",
    "MemberEvents": ".member_events",
    "MemberLocation": ".member_location",
    "MemberNote": ".member_note",
    "MemberStats": ".member_stats",
    "MemberStatus": ".member_status",
    "MemberTag": ".member_tag",
    "MemberTags": ".member_tags",
    "MergeFields": ".merge_fields",
    "NewStatus": ".new_status",
    "Ping": ".ping",
    "ProblemDetail": ".problem_detail",
    "QueryParameters": ".query_parameters",
    "ResourceLink": ".resource_link",
    "SMSStatus": ".sms_status",
    "SubscriberInCustomerJourneysAudience": ".subscriber_in_customer_journeys_audience",
    "TagChange": ".tag_change",
    "TagName": ".tag_name",
    "TagStatus": ".tag_status",
    "UpdateMember": ".update_member",
    "UpdateMemberTags": ".update_member_tags",
    "UpdatedStatus": ".updated_status",
    "UpsertMember": ".upsert_member",
}

if not TYPE_CHECKING:  # unguarded, type checkers would accept any name

    def __getattr__(name):
        if name not in _modules:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_modules[name], __name__), name)
        return value

    def __dir__():
        return [*globals(), *__all__]
