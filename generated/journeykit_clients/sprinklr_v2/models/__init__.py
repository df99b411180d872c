# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_specific_info import AccountSpecificInfo
    from .address import Address
    from .bulk_contact_change import BulkContactChange
    from .bulk_profile import BulkProfile
    from .bulk_profile_change import BulkProfileChange
    from .bulk_profile_key import BulkProfileKey
    from .bulk_profile_workflow_change import BulkProfileWorkflowChange
    from .bulk_trigger_request import BulkTriggerRequest
    from .bulk_unified_profile import BulkUnifiedProfile
    from .bulk_update_profiles_request import BulkUpdateProfilesRequest
    from .bulk_update_profiles_response import BulkUpdateProfilesResponse
    from .channel_type import ChannelType
    from .contact import Contact
    from .contact_change import ContactChange
    from .context_params import ContextParams
    from .custom_properties import CustomProperties
    from .demographics import Demographics
    from .entry_point_details import EntryPointDetails
    from .error_details import ErrorDetails
    from .error_envelope import ErrorEnvelope
    from .error_item import ErrorItem
    from .filter_type import FilterType
    from .found_account_info import FoundAccountInfo
    from .found_address import FoundAddress
    from .found_contact import FoundContact
    from .found_demographics import FoundDemographics
    from .found_identity import FoundIdentity
    from .found_profile import FoundProfile
    from .found_profile_workflow import FoundProfileWorkflow
    from .found_queue import FoundQueue
    from .found_space_workflow import FoundSpaceWorkflow
    from .global_context_params import GlobalContextParams
    from .journey import Journey
    from .journey_deliver_settings import JourneyDeliverSettings
    from .journey_entry_point import JourneyEntryPoint
    from .journey_filter import JourneyFilter
    from .journey_filter_field import JourneyFilterField
    from .journey_page import JourneyPage
    from .journey_profile import JourneyProfile
    from .journey_sort import JourneySort
    from .journey_sort_key import JourneySortKey
    from .journey_status import JourneyStatus
    from .page_request import PageRequest
    from .profile import Profile
    from .profile_change import ProfileChange
    from .profile_key import ProfileKey
    from .profile_space_workflow import ProfileSpaceWorkflow
    from .profile_update import ProfileUpdate
    from .profile_update_result import ProfileUpdateResult
    from .profile_workflow import ProfileWorkflow
    from .profile_workflow_change import ProfileWorkflowChange
    from .queue_assignment import QueueAssignment
    from .saved_account_info import SavedAccountInfo
    from .saved_contact import SavedContact
    from .saved_profile import SavedProfile
    from .saved_profile_additional import SavedProfileAdditional
    from .saved_profile_workflow import SavedProfileWorkflow
    from .saved_workspace_properties import SavedWorkspaceProperties
    from .search_journeys_request import SearchJourneysRequest
    from .search_journeys_response import SearchJourneysResponse
    from .share_config import ShareConfig
    from .social_profile import SocialProfile
    from .social_profile_additional import SocialProfileAdditional
    from .sort_order import SortOrder
    from .trigger_journey_request import TriggerJourneyRequest
    from .trigger_response import TriggerResponse
    from .trigger_result import TriggerResult
    from .trigger_status import TriggerStatus
    from .unified_profile import UnifiedProfile
    from .universal_contact import UniversalContact
    from .universal_demographics import UniversalDemographics
    from .universal_profile import UniversalProfile
    from .universal_profile_request import UniversalProfileRequest
    from .universal_profile_response import UniversalProfileResponse
    from .universal_profile_workflow import UniversalProfileWorkflow
    from .update_profile_request import UpdateProfileRequest
    from .update_profile_response import UpdateProfileResponse
    from .workspace_properties import WorkspaceProperties

__all__ = (
    "AccountSpecificInfo",
    "Address",
    "BulkContactChange",
    "BulkProfile",
    "BulkProfileChange",
    "BulkProfileKey",
    "BulkProfileWorkflowChange",
    "BulkTriggerRequest",
    "BulkUnifiedProfile",
    "BulkUpdateProfilesRequest",
    "BulkUpdateProfilesResponse",
    "ChannelType",
    "Contact",
    "ContactChange",
    "ContextParams",
    "CustomProperties",
    "Demographics",
    "EntryPointDetails",
    "ErrorDetails",
    "ErrorEnvelope",
    "ErrorItem",
    "FilterType",
    "FoundAccountInfo",
    "FoundAddress",
    "FoundContact",
    "FoundDemographics",
    "FoundIdentity",
    "FoundProfile",
    "FoundProfileWorkflow",
    "FoundQueue",
    "FoundSpaceWorkflow",
    "GlobalContextParams",
    "Journey",
    "JourneyDeliverSettings",
    "JourneyEntryPoint",
    "JourneyFilter",
    "JourneyFilterField",
    "JourneyPage",
    "JourneyProfile",
    "JourneySort",
    "JourneySortKey",
    "JourneyStatus",
    "PageRequest",
    "Profile",
    "ProfileChange",
    "ProfileKey",
    "ProfileSpaceWorkflow",
    "ProfileUpdate",
    "ProfileUpdateResult",
    "ProfileWorkflow",
    "ProfileWorkflowChange",
    "QueueAssignment",
    "SavedAccountInfo",
    "SavedContact",
    "SavedProfile",
    "SavedProfileAdditional",
    "SavedProfileWorkflow",
    "SavedWorkspaceProperties",
    "SearchJourneysRequest",
    "SearchJourneysResponse",
    "ShareConfig",
    "SocialProfile",
    "SocialProfileAdditional",
    "SortOrder",
    "TriggerJourneyRequest",
    "TriggerResponse",
    "TriggerResult",
    "TriggerStatus",
    "UnifiedProfile",
    "UniversalContact",
    "UniversalDemographics",
    "UniversalProfile",
    "UniversalProfileRequest",
    "UniversalProfileResponse",
    "UniversalProfileWorkflow",
    "UpdateProfileRequest",
    "UpdateProfileResponse",
    "WorkspaceProperties",
)

_modules = {
    "AccountSpecificInfo": ".account_specific_info",
    "Address": ".address",
    "BulkContactChange": ".bulk_contact_change",
    "BulkProfile": ".bulk_profile",
    "BulkProfileChange": ".bulk_profile_change",
    "BulkProfileKey": ".bulk_profile_key",
    "BulkProfileWorkflowChange": ".bulk_profile_workflow_change",
    "BulkTriggerRequest": ".bulk_trigger_request",
    "BulkUnifiedProfile": ".bulk_unified_profile",
    "BulkUpdateProfilesRequest": ".bulk_update_profiles_request",
    "BulkUpdateProfilesResponse": ".bulk_update_profiles_response",
    "ChannelType": ".channel_type",
    "Contact": ".contact",
    "ContactChange": ".contact_change",
    "ContextParams": ".context_params",
    "CustomProperties": ".custom_properties",
    "Demographics": ".demographics",
    "EntryPointDetails": ".entry_point_details",
    "ErrorDetails": ".error_details",
    "ErrorEnvelope": ".error_envelope",
    "ErrorItem": ".error_item",
    "FilterType": ".filter_type",
    "FoundAccountInfo": ".found_account_info",
    "FoundAddress": ".found_address",
    "FoundContact": ".found_contact",
    "FoundDemographics": ".found_demographics",
    "FoundIdentity": ".found_identity",
    "FoundProfile": ".found_profile",
    "FoundProfileWorkflow": ".found_profile_workflow",
    "FoundQueue": ".found_queue",
    "FoundSpaceWorkflow": ".found_space_workflow",
    "GlobalContextParams": ".global_context_params",
    "Journey": ".journey",
    "JourneyDeliverSettings": ".journey_deliver_settings",
    "JourneyEntryPoint": ".journey_entry_point",
    "JourneyFilter": ".journey_filter",
    "JourneyFilterField": ".journey_filter_field",
    "JourneyPage": ".journey_page",
    "JourneyProfile": ".journey_profile",
    "JourneySort": ".journey_sort",
    "JourneySortKey": ".journey_sort_key",
    "JourneyStatus": ".journey_status",
    "PageRequest": ".page_request",
    "Profile": ".profile",
    "ProfileChange": ".profile_change",
    "ProfileKey": ".profile_key",
    "ProfileSpaceWorkflow": ".profile_space_workflow",
    "ProfileUpdate": ".profile_update",
    "ProfileUpdateResult": ".profile_update_result",
    "ProfileWorkflow": ".profile_workflow",
    "ProfileWorkflowChange": ".profile_workflow_change",
    "QueueAssignment": ".queue_assignment",
    "SavedAccountInfo": ".saved_account_info",
    "SavedContact": ".saved_contact",
    "SavedProfile": ".saved_profile",
    "SavedProfileAdditional": ".saved_profile_additional",
    "SavedProfileWorkflow": ".saved_profile_workflow",
    "SavedWorkspaceProperties": ".saved_workspace_properties",
    "SearchJourneysRequest": ".search_journeys_request",
    "SearchJourneysResponse": ".search_journeys_response",
    "ShareConfig": ".share_config",
    "SocialProfile": ".social_profile",
    "SocialProfileAdditional": ".social_profile_additional",
    "SortOrder": ".sort_order",
    "TriggerJourneyRequest": ".trigger_journey_request",
    "TriggerResponse": ".trigger_response",
    "TriggerResult": ".trigger_result",
    "TriggerStatus": ".trigger_status",
    "UnifiedProfile": ".unified_profile",
    "UniversalContact": ".universal_contact",
    "UniversalDemographics": ".universal_demographics",
    "UniversalProfile": ".universal_profile",
    "UniversalProfileRequest": ".universal_profile_request",
    "UniversalProfileResponse": ".universal_profile_response",
    "UniversalProfileWorkflow": ".universal_profile_workflow",
    "UpdateProfileRequest": ".update_profile_request",
    "UpdateProfileResponse": ".update_profile_response",
    "WorkspaceProperties": ".workspace_properties",
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
