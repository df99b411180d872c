# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..journeys import (
    BENCHMARK,
    CLONE,
    CLONE_MANY,
    CREATE,
    DELETE,
    DELETE_MANY,
    DISABLE,
    DISABLE_MANY,
    ENABLE,
    ENABLE_MANY,
    GET,
    LIST,
    LIST_ACTION_SUBSCRIBERS,
    LIST_SEND_EMAIL_ACTIONS,
    STATS_BY_ACTION,
    STATS_BY_ISP,
    UPDATE,
    UPDATE_ACTIONS,
    UPDATE_ACTIONS_PUBLISHED,
    _CriteriaOperator,
    _FilterOperator,
    _JourneyTrigger,
    _SortOrder,
    benchmark_body,
    clone_body,
    clone_many_body,
    create_body,
    delete_body,
    delete_many_body,
    disable_body,
    disable_many_body,
    enable_body,
    enable_many_body,
    get_body,
    list_action_subscribers_body,
    list_body,
    list_send_email_actions_body,
    stats_by_action_body,
    stats_by_isp_body,
    update_actions_body,
    update_actions_published_body,
    update_body,
)

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.action_published import ActionPublished
    from ...models.add_tag_action import AddTagAction
    from ...models.clone_journey_request import CloneJourneyRequest
    from ...models.clone_journey_response import CloneJourneyResponse
    from ...models.clone_journeys_request import CloneJourneysRequest
    from ...models.clone_journeys_response import CloneJourneysResponse
    from ...models.create_journey_request import CreateJourneyRequest
    from ...models.create_journey_response import CreateJourneyResponse
    from ...models.criteria_operator import CriteriaOperator
    from ...models.debug_action import DebugAction
    from ...models.decision_action import DecisionAction
    from ...models.delete_journey_request import DeleteJourneyRequest
    from ...models.delete_journey_response import DeleteJourneyResponse
    from ...models.delete_journeys_request import DeleteJourneysRequest
    from ...models.delete_journeys_response import DeleteJourneysResponse
    from ...models.delete_subscriber_action import DeleteSubscriberAction
    from ...models.disable_journey_request import DisableJourneyRequest
    from ...models.disable_journey_response import DisableJourneyResponse
    from ...models.disable_journeys_request import DisableJourneysRequest
    from ...models.disable_journeys_response import DisableJourneysResponse
    from ...models.enable_journey_request import EnableJourneyRequest
    from ...models.enable_journey_response import EnableJourneyResponse
    from ...models.enable_journeys_request import EnableJourneysRequest
    from ...models.enable_journeys_response import EnableJourneysResponse
    from ...models.exit_all_journeys_action import ExitAllJourneysAction
    from ...models.exit_all_other_journeys_action import ExitAllOtherJourneysAction
    from ...models.exit_journey_action import ExitJourneyAction
    from ...models.exit_this_journey_action import ExitThisJourneyAction
    from ...models.filter_operator import FilterOperator
    from ...models.get_journey_request import GetJourneyRequest
    from ...models.get_journey_response import GetJourneyResponse
    from ...models.journey_benchmark_request import JourneyBenchmarkRequest
    from ...models.journey_benchmark_response import JourneyBenchmarkResponse
    from ...models.journey_stats_by_action_request import JourneyStatsByActionRequest
    from ...models.journey_stats_by_action_response import JourneyStatsByActionResponse
    from ...models.journey_stats_by_isp_request import JourneyStatsByISPRequest
    from ...models.journey_stats_by_isp_response import JourneyStatsByISPResponse
    from ...models.journey_trigger import JourneyTrigger
    from ...models.list_action_subscribers_request import ListActionSubscribersRequest
    from ...models.list_action_subscribers_response import ListActionSubscribersResponse
    from ...models.list_journeys_request import ListJourneysRequest
    from ...models.list_journeys_response import ListJourneysResponse
    from ...models.list_send_email_actions_request import ListSendEmailActionsRequest
    from ...models.list_send_email_actions_response import ListSendEmailActionsResponse
    from ...models.remove_tag_action import RemoveTagAction
    from ...models.send_email_action import SendEmailAction
    from ...models.send_sms_action import SendSMSAction
    from ...models.sort_order import SortOrder
    from ...models.start_journey_action import StartJourneyAction
    from ...models.subscribe_action import SubscribeAction
    from ...models.trigger_parameters import TriggerParameters
    from ...models.unsubscribe_action import UnsubscribeAction
    from ...models.update_actions_published_request import UpdateActionsPublishedRequest
    from ...models.update_actions_published_response import UpdateActionsPublishedResponse
    from ...models.update_custom_field_value_action import UpdateCustomFieldValueAction
    from ...models.update_journey_actions_request import UpdateJourneyActionsRequest
    from ...models.update_journey_actions_response import UpdateJourneyActionsResponse
    from ...models.update_journey_request import UpdateJourneyRequest
    from ...models.update_journey_response import UpdateJourneyResponse
    from ...models.wait_action import WaitAction
    from ...models.webhook_action import WebhookAction
    from ...models.yes_no_action import YesNoAction
    from ...payloads import (
        ActionPublishedPayload,
        AddTagActionPayload,
        CloneJourneyRequestPayload,
        CloneJourneysRequestPayload,
        CreateJourneyRequestPayload,
        DebugActionPayload,
        DecisionActionPayload,
        DeleteJourneyRequestPayload,
        DeleteJourneysRequestPayload,
        DeleteSubscriberActionPayload,
        DisableJourneyRequestPayload,
        DisableJourneysRequestPayload,
        EnableJourneyRequestPayload,
        EnableJourneysRequestPayload,
        ExitAllJourneysActionPayload,
        ExitAllOtherJourneysActionPayload,
        ExitJourneyActionPayload,
        ExitThisJourneyActionPayload,
        GetJourneyRequestPayload,
        JourneyBenchmarkRequestPayload,
        JourneyStatsByActionRequestPayload,
        JourneyStatsByISPRequestPayload,
        ListActionSubscribersRequestPayload,
        ListJourneysRequestPayload,
        ListSendEmailActionsRequestPayload,
        RemoveTagActionPayload,
        SendEmailActionPayload,
        SendSMSActionPayload,
        StartJourneyActionPayload,
        SubscribeActionPayload,
        TriggerParametersPayload,
        UnsubscribeActionPayload,
        UpdateActionsPublishedRequestPayload,
        UpdateCustomFieldValueActionPayload,
        UpdateJourneyActionsRequestPayload,
        UpdateJourneyRequestPayload,
        WaitActionPayload,
        WebhookActionPayload,
        YesNoActionPayload,
    )


class RawJourneys:
    """`Journeys`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]: ...

    @overload
    def get(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]: ...

    def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]:
        """`Journeys.get`, returning the whole response."""
        return self._sender.call_raw(
            GET,
            "/api/v1/journey",
            (),
            get_body(
                body,
                journey_id,
                start_date,
                end_date,
                include_activity_counters,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]: ...

    def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]:
        """`Journeys.create`, returning the whole response."""
        return self._sender.call_raw(
            CREATE,
            "/api/v1/journey",
            (),
            create_body(
                body,
                name,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
                notes,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyResponse]: ...

    @overload
    def update(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyResponse]: ...

    def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyResponse]:
        """`Journeys.update`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE,
            "/api/v1/journey",
            (),
            update_body(
                body,
                journey_id,
                name,
                notes,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]: ...

    @overload
    def list(
        self,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]: ...

    def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload | Unset = UNSET,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]:
        """`Journeys.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/api/v1/journeys",
            (),
            list_body(
                body,
                stats_start_date,
                stats_end_date,
                skip_stats,
                include_activity_counters,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneyResponse]: ...

    @overload
    def clone(
        self,
        *,
        journey_id: int | str,
        new_journey_name: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneyResponse]: ...

    def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        new_journey_name: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneyResponse]:
        """`Journeys.clone`, returning the whole response."""
        return self._sender.call_raw(
            CLONE,
            "/api/v1/journey.clone",
            (),
            clone_body(
                body,
                journey_id,
                new_journey_name,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSendEmailActionsResponse]: ...

    @overload
    def list_send_email_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSendEmailActionsResponse]: ...

    def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSendEmailActionsResponse]:
        """`Journeys.list_send_email_actions`, returning the whole response."""
        return self._sender.call_raw(
            LIST_SEND_EMAIL_ACTIONS,
            "/api/v1/journey.sendemailactions",
            (),
            list_send_email_actions_body(
                body,
                journey_id,
                include_disabled,
                include_unpublished,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneyResponse]: ...

    @overload
    def delete(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneyResponse]: ...

    def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneyResponse]:
        """`Journeys.delete`, returning the whole response."""
        return self._sender.call_raw(
            DELETE,
            "/api/v1/journey.delete",
            (),
            delete_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneysResponse]: ...

    @overload
    def delete_many(
        self,
        *,
        journeys: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneysResponse]: ...

    def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
        *,
        journeys: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneysResponse]:
        """`Journeys.delete_many`, returning the whole response."""
        return self._sender.call_raw(
            DELETE_MANY,
            "/api.php",
            (),
            delete_many_body(
                body,
                journeys,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneyResponse]: ...

    @overload
    def enable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneyResponse]: ...

    def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneyResponse]:
        """`Journeys.enable`, returning the whole response."""
        return self._sender.call_raw(
            ENABLE,
            "/api/v1/journey.enable",
            (),
            enable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneyResponse]: ...

    @overload
    def disable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneyResponse]: ...

    def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneyResponse]:
        """`Journeys.disable`, returning the whole response."""
        return self._sender.call_raw(
            DISABLE,
            "/api/v1/journey.disable",
            (),
            disable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyActionsResponse]: ...

    @overload
    def update_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyActionsResponse]: ...

    def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyActionsResponse]:
        """`Journeys.update_actions`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE_ACTIONS,
            "/api/v1/journey.actions",
            (),
            update_actions_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateActionsPublishedResponse]: ...

    @overload
    def update_actions_published(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateActionsPublishedResponse]: ...

    def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateActionsPublishedResponse]:
        """`Journeys.update_actions_published`, returning the whole response."""
        return self._sender.call_raw(
            UPDATE_ACTIONS_PUBLISHED,
            "/api/v1/journey.actions.published",
            (),
            update_actions_published_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListActionSubscribersResponse]: ...

    @overload
    def list_action_subscribers(
        self,
        *,
        journey_id: int | str,
        action_id: int | str,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListActionSubscribersResponse]: ...

    def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        action_id: int | str | Unset = UNSET,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListActionSubscribersResponse]:
        """`Journeys.list_action_subscribers`, returning the whole response."""
        return self._sender.call_raw(
            LIST_ACTION_SUBSCRIBERS,
            "/api/v1/journey.action.subscribers",
            (),
            list_action_subscribers_body(
                body,
                journey_id,
                action_id,
                filter_json,
                operator,
                records_per_request,
                records_from,
                order_field,
                order_type,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByISPResponse]: ...

    @overload
    def stats_by_isp(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByISPResponse]: ...

    def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByISPResponse]:
        """`Journeys.stats_by_isp`, returning the whole response."""
        return self._sender.call_raw(
            STATS_BY_ISP,
            "/api/v1/journey.stats.byisp",
            (),
            stats_by_isp_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByActionResponse]: ...

    @overload
    def stats_by_action(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByActionResponse]: ...

    def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByActionResponse]:
        """`Journeys.stats_by_action`, returning the whole response."""
        return self._sender.call_raw(
            STATS_BY_ACTION,
            "/api/v1/journey.stats.byaction",
            (),
            stats_by_action_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyBenchmarkResponse]: ...

    @overload
    def benchmark(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyBenchmarkResponse]: ...

    def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload | Unset = UNSET,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyBenchmarkResponse]:
        """`Journeys.benchmark`, returning the whole response."""
        return self._sender.call_raw(
            BENCHMARK,
            "/api/v1/account.journey.benchmark",
            (),
            benchmark_body(
                body,
                start_date,
                end_date,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneysResponse]: ...

    @overload
    def enable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneysResponse]: ...

    def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneysResponse]:
        """`Journeys.enable_many`, returning the whole response."""
        return self._sender.call_raw(
            ENABLE_MANY,
            "/api/v1/journeys.enable",
            (),
            enable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneysResponse]: ...

    @overload
    def disable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneysResponse]: ...

    def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneysResponse]:
        """`Journeys.disable_many`, returning the whole response."""
        return self._sender.call_raw(
            DISABLE_MANY,
            "/api/v1/journeys.disable",
            (),
            disable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneysResponse]: ...

    @overload
    def clone_many(
        self,
        *,
        journey_ids: str,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneysResponse]: ...

    def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneysResponse]:
        """`Journeys.clone_many`, returning the whole response."""
        return self._sender.call_raw(
            CLONE_MANY,
            "/api/v1/journeys.clone",
            (),
            clone_many_body(
                body,
                journey_ids,
                name_suffix,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawJourneys:
    """`AsyncJourneys`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]: ...

    @overload
    async def get(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]: ...

    async def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]:
        """`AsyncJourneys.get`, returning the whole response."""
        return await self._sender.call_raw(
            GET,
            "/api/v1/journey",
            (),
            get_body(
                body,
                journey_id,
                start_date,
                end_date,
                include_activity_counters,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]: ...

    async def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]:
        """`AsyncJourneys.create`, returning the whole response."""
        return await self._sender.call_raw(
            CREATE,
            "/api/v1/journey",
            (),
            create_body(
                body,
                name,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
                notes,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyResponse]: ...

    @overload
    async def update(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyResponse]: ...

    async def update(
        self,
        body: UpdateJourneyRequest | UpdateJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | TriggerParametersPayload | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: str | int | Unset = UNSET,
        trigger_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria: Sequence[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyResponse]:
        """`AsyncJourneys.update`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE,
            "/api/v1/journey",
            (),
            update_body(
                body,
                journey_id,
                name,
                notes,
                trigger,
                trigger_parameters,
                trigger_list_id,
                trigger_email_id,
                trigger_value,
                trigger_criteria,
                run_criteria,
                run_criteria_operator,
                rate_limit_per_hour,
                rate_limit_per_day,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]: ...

    @overload
    async def list(
        self,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]: ...

    async def list(
        self,
        body: ListJourneysRequest | ListJourneysRequestPayload | Unset = UNSET,
        *,
        stats_start_date: str | Unset = UNSET,
        stats_end_date: str | Unset = UNSET,
        skip_stats: bool | Unset = UNSET,
        include_activity_counters: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]:
        """`AsyncJourneys.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/api/v1/journeys",
            (),
            list_body(
                body,
                stats_start_date,
                stats_end_date,
                skip_stats,
                include_activity_counters,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneyResponse]: ...

    @overload
    async def clone(
        self,
        *,
        journey_id: int | str,
        new_journey_name: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneyResponse]: ...

    async def clone(
        self,
        body: CloneJourneyRequest | CloneJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        new_journey_name: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneyResponse]:
        """`AsyncJourneys.clone`, returning the whole response."""
        return await self._sender.call_raw(
            CLONE,
            "/api/v1/journey.clone",
            (),
            clone_body(
                body,
                journey_id,
                new_journey_name,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSendEmailActionsResponse]: ...

    @overload
    async def list_send_email_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSendEmailActionsResponse]: ...

    async def list_send_email_actions(
        self,
        body: ListSendEmailActionsRequest | ListSendEmailActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        include_disabled: bool | Unset = UNSET,
        include_unpublished: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListSendEmailActionsResponse]:
        """`AsyncJourneys.list_send_email_actions`, returning the whole response."""
        return await self._sender.call_raw(
            LIST_SEND_EMAIL_ACTIONS,
            "/api/v1/journey.sendemailactions",
            (),
            list_send_email_actions_body(
                body,
                journey_id,
                include_disabled,
                include_unpublished,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneyResponse]: ...

    @overload
    async def delete(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneyResponse]: ...

    async def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneyResponse]:
        """`AsyncJourneys.delete`, returning the whole response."""
        return await self._sender.call_raw(
            DELETE,
            "/api/v1/journey.delete",
            (),
            delete_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneysResponse]: ...

    @overload
    async def delete_many(
        self,
        *,
        journeys: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneysResponse]: ...

    async def delete_many(
        self,
        body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
        *,
        journeys: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DeleteJourneysResponse]:
        """`AsyncJourneys.delete_many`, returning the whole response."""
        return await self._sender.call_raw(
            DELETE_MANY,
            "/api.php",
            (),
            delete_many_body(
                body,
                journeys,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneyResponse]: ...

    @overload
    async def enable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneyResponse]: ...

    async def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneyResponse]:
        """`AsyncJourneys.enable`, returning the whole response."""
        return await self._sender.call_raw(
            ENABLE,
            "/api/v1/journey.enable",
            (),
            enable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneyResponse]: ...

    @overload
    async def disable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneyResponse]: ...

    async def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneyResponse]:
        """`AsyncJourneys.disable`, returning the whole response."""
        return await self._sender.call_raw(
            DISABLE,
            "/api/v1/journey.disable",
            (),
            disable_body(
                body,
                journey_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyActionsResponse]: ...

    @overload
    async def update_actions(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyActionsResponse]: ...

    async def update_actions(
        self,
        body: UpdateJourneyActionsRequest | UpdateJourneyActionsRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[
            WaitAction
            | WaitActionPayload
            | UpdateCustomFieldValueAction
            | UpdateCustomFieldValueActionPayload
            | UnsubscribeAction
            | UnsubscribeActionPayload
            | DeleteSubscriberAction
            | DeleteSubscriberActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | ExitAllJourneysAction
            | ExitAllJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
            | SubscribeAction
            | SubscribeActionPayload
            | AddTagAction
            | AddTagActionPayload
            | RemoveTagAction
            | RemoveTagActionPayload
            | YesNoAction
            | YesNoActionPayload
            | DecisionAction
            | DecisionActionPayload
            | SendEmailAction
            | SendEmailActionPayload
            | SendSMSAction
            | SendSMSActionPayload
            | DebugAction
            | DebugActionPayload
        ]
        | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateJourneyActionsResponse]:
        """`AsyncJourneys.update_actions`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE_ACTIONS,
            "/api/v1/journey.actions",
            (),
            update_actions_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateActionsPublishedResponse]: ...

    @overload
    async def update_actions_published(
        self,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateActionsPublishedResponse]: ...

    async def update_actions_published(
        self,
        body: UpdateActionsPublishedRequest | UpdateActionsPublishedRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        actions: Sequence[ActionPublished | ActionPublishedPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[UpdateActionsPublishedResponse]:
        """`AsyncJourneys.update_actions_published`, returning the whole response."""
        return await self._sender.call_raw(
            UPDATE_ACTIONS_PUBLISHED,
            "/api/v1/journey.actions.published",
            (),
            update_actions_published_body(
                body,
                journey_id,
                actions,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListActionSubscribersResponse]: ...

    @overload
    async def list_action_subscribers(
        self,
        *,
        journey_id: int | str,
        action_id: int | str,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListActionSubscribersResponse]: ...

    async def list_action_subscribers(
        self,
        body: ListActionSubscribersRequest | ListActionSubscribersRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        action_id: int | str | Unset = UNSET,
        filter_json: str | Unset = UNSET,
        operator: FilterOperator | _FilterOperator | Unset = UNSET,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: str | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListActionSubscribersResponse]:
        """`AsyncJourneys.list_action_subscribers`, returning the whole response."""
        return await self._sender.call_raw(
            LIST_ACTION_SUBSCRIBERS,
            "/api/v1/journey.action.subscribers",
            (),
            list_action_subscribers_body(
                body,
                journey_id,
                action_id,
                filter_json,
                operator,
                records_per_request,
                records_from,
                order_field,
                order_type,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByISPResponse]: ...

    @overload
    async def stats_by_isp(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByISPResponse]: ...

    async def stats_by_isp(
        self,
        body: JourneyStatsByISPRequest | JourneyStatsByISPRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByISPResponse]:
        """`AsyncJourneys.stats_by_isp`, returning the whole response."""
        return await self._sender.call_raw(
            STATS_BY_ISP,
            "/api/v1/journey.stats.byisp",
            (),
            stats_by_isp_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByActionResponse]: ...

    @overload
    async def stats_by_action(
        self,
        *,
        journey_id: int | str,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByActionResponse]: ...

    async def stats_by_action(
        self,
        body: JourneyStatsByActionRequest | JourneyStatsByActionRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        isp: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyStatsByActionResponse]:
        """`AsyncJourneys.stats_by_action`, returning the whole response."""
        return await self._sender.call_raw(
            STATS_BY_ACTION,
            "/api/v1/journey.stats.byaction",
            (),
            stats_by_action_body(
                body,
                journey_id,
                start_date,
                end_date,
                email_id,
                isp,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyBenchmarkResponse]: ...

    @overload
    async def benchmark(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyBenchmarkResponse]: ...

    async def benchmark(
        self,
        body: JourneyBenchmarkRequest | JourneyBenchmarkRequestPayload | Unset = UNSET,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[JourneyBenchmarkResponse]:
        """`AsyncJourneys.benchmark`, returning the whole response."""
        return await self._sender.call_raw(
            BENCHMARK,
            "/api/v1/account.journey.benchmark",
            (),
            benchmark_body(
                body,
                start_date,
                end_date,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneysResponse]: ...

    @overload
    async def enable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneysResponse]: ...

    async def enable_many(
        self,
        body: EnableJourneysRequest | EnableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[EnableJourneysResponse]:
        """`AsyncJourneys.enable_many`, returning the whole response."""
        return await self._sender.call_raw(
            ENABLE_MANY,
            "/api/v1/journeys.enable",
            (),
            enable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneysResponse]: ...

    @overload
    async def disable_many(
        self,
        *,
        journey_ids: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneysResponse]: ...

    async def disable_many(
        self,
        body: DisableJourneysRequest | DisableJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[DisableJourneysResponse]:
        """`AsyncJourneys.disable_many`, returning the whole response."""
        return await self._sender.call_raw(
            DISABLE_MANY,
            "/api/v1/journeys.disable",
            (),
            disable_many_body(
                body,
                journey_ids,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneysResponse]: ...

    @overload
    async def clone_many(
        self,
        *,
        journey_ids: str,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneysResponse]: ...

    async def clone_many(
        self,
        body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
        *,
        journey_ids: str | Unset = UNSET,
        name_suffix: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CloneJourneysResponse]:
        """`AsyncJourneys.clone_many`, returning the whole response."""
        return await self._sender.call_raw(
            CLONE_MANY,
            "/api/v1/journeys.clone",
            (),
            clone_many_body(
                body,
                journey_ids,
                name_suffix,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawJourneys, AsyncRawJourneys)
