# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_specific_info import AccountSpecificInfo
    from .address import Address
    from .channel_type import ChannelType
    from .contact import Contact
    from .context_params import ContextParams
    from .custom_properties import CustomProperties
    from .demographics import Demographics
    from .error_details import ErrorDetails
    from .error_envelope import ErrorEnvelope
    from .error_item import ErrorItem
    from .profile import Profile
    from .profile_space_workflow import ProfileSpaceWorkflow
    from .profile_workflow import ProfileWorkflow
    from .queue_assignment import QueueAssignment
    from .sn_type import SnType
    from .trigger_journey_request import TriggerJourneyRequest
    from .trigger_response import TriggerResponse
    from .trigger_result import TriggerResult
    from .trigger_with_new_profile_request import TriggerWithNewProfileRequest
    from .unified_profile import UnifiedProfile

__all__ = (
    "AccountSpecificInfo",
    "Address",
    "ChannelType",
    "Contact",
    "ContextParams",
    "CustomProperties",
    "Demographics",
    "ErrorDetails",
    "ErrorEnvelope",
    "ErrorItem",
    "Profile",
    "ProfileSpaceWorkflow",
    "ProfileWorkflow",
    "QueueAssignment",
    "SnType",
    "TriggerJourneyRequest",
    "TriggerResponse",
    "TriggerResult",
    "TriggerWithNewProfileRequest",
    "UnifiedProfile",
)

_modules = {
    "AccountSpecificInfo": ".account_specific_info",
    "Address": ".address",
    "ChannelType": ".channel_type",
    "Contact": ".contact",
    "ContextParams": ".context_params",
    "CustomProperties": ".custom_properties",
    "Demographics": ".demographics",
    "ErrorDetails": ".error_details",
    "ErrorEnvelope": ".error_envelope",
    "ErrorItem": ".error_item",
    "Profile": ".profile",
    "ProfileSpaceWorkflow": ".profile_space_workflow",
    "ProfileWorkflow": ".profile_workflow",
    "QueueAssignment": ".queue_assignment",
    "SnType": ".sn_type",
    "TriggerJourneyRequest": ".trigger_journey_request",
    "TriggerResponse": ".trigger_response",
    "TriggerResult": ".trigger_result",
    "TriggerWithNewProfileRequest": ".trigger_with_new_profile_request",
    "UnifiedProfile": ".unified_profile",
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
