# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..journeys import (
    CREATE,
    DELETE,
    DISABLE,
    ENABLE,
    GET,
    LIST,
    UPDATE,
    UPDATE_ACTIONS,
    _JourneyTrigger,
    create_body,
    delete_body,
    disable_body,
    enable_body,
    get_body,
    update_actions_body,
    update_body,
)

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.add_tag_action import AddTagAction
    from ...models.create_journey_request import CreateJourneyRequest
    from ...models.create_journey_response import CreateJourneyResponse
    from ...models.decision_action import DecisionAction
    from ...models.delete_journey_request import DeleteJourneyRequest
    from ...models.delete_journey_response import DeleteJourneyResponse
    from ...models.disable_journey_request import DisableJourneyRequest
    from ...models.disable_journey_response import DisableJourneyResponse
    from ...models.enable_journey_request import EnableJourneyRequest
    from ...models.enable_journey_response import EnableJourneyResponse
    from ...models.exit_all_other_journeys_action import ExitAllOtherJourneysAction
    from ...models.exit_journey_action import ExitJourneyAction
    from ...models.exit_this_journey_action import ExitThisJourneyAction
    from ...models.get_journey_request import GetJourneyRequest
    from ...models.get_journey_response import GetJourneyResponse
    from ...models.journey_trigger import JourneyTrigger
    from ...models.list_journeys_response import ListJourneysResponse
    from ...models.remove_tag_action import RemoveTagAction
    from ...models.send_email_action import SendEmailAction
    from ...models.start_journey_action import StartJourneyAction
    from ...models.subscribe_action import SubscribeAction
    from ...models.unsubscribe_action import UnsubscribeAction
    from ...models.update_custom_field_value_action import UpdateCustomFieldValueAction
    from ...models.update_journey_actions_request import UpdateJourneyActionsRequest
    from ...models.update_journey_actions_response import UpdateJourneyActionsResponse
    from ...models.update_journey_request import UpdateJourneyRequest
    from ...models.update_journey_response import UpdateJourneyResponse
    from ...models.wait_action import WaitAction
    from ...models.webhook_action import WebhookAction
    from ...models.yes_no_action import YesNoAction
    from ...payloads import (
        AddTagActionPayload,
        CreateJourneyRequestPayload,
        DecisionActionPayload,
        DeleteJourneyRequestPayload,
        DisableJourneyRequestPayload,
        EnableJourneyRequestPayload,
        ExitAllOtherJourneysActionPayload,
        ExitJourneyActionPayload,
        ExitThisJourneyActionPayload,
        GetJourneyRequestPayload,
        RemoveTagActionPayload,
        SendEmailActionPayload,
        StartJourneyActionPayload,
        SubscribeActionPayload,
        UnsubscribeActionPayload,
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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]: ...

    def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
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
        trigger: JourneyTrigger | _JourneyTrigger,
        notes: str | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]: ...

    def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
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
                notes,
                trigger_list_id,
                trigger_email_id,
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
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
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
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
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
                trigger_list_id,
                trigger_email_id,
            ),
            extra_headers,
            timeout,
        )

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]:
        """`Journeys.list`, returning the whole response."""
        return self._sender.call_raw(LIST, "/api/v1/journeys", (), {}, extra_headers, timeout)

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
            | SubscribeAction
            | SubscribeActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
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
            | SubscribeAction
            | SubscribeActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[GetJourneyResponse]: ...

    async def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
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
        trigger: JourneyTrigger | _JourneyTrigger,
        notes: str | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateJourneyResponse]: ...

    async def create(
        self,
        body: CreateJourneyRequest | CreateJourneyRequestPayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        trigger: JourneyTrigger | _JourneyTrigger | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
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
                notes,
                trigger_list_id,
                trigger_email_id,
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
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
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
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
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
                trigger_list_id,
                trigger_email_id,
            ),
            extra_headers,
            timeout,
        )

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListJourneysResponse]:
        """`AsyncJourneys.list`, returning the whole response."""
        return await self._sender.call_raw(LIST, "/api/v1/journeys", (), {}, extra_headers, timeout)

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
            | SubscribeAction
            | SubscribeActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
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
            | SubscribeAction
            | SubscribeActionPayload
            | ExitJourneyAction
            | ExitJourneyActionPayload
            | ExitThisJourneyAction
            | ExitThisJourneyActionPayload
            | ExitAllOtherJourneysAction
            | ExitAllOtherJourneysActionPayload
            | WebhookAction
            | WebhookActionPayload
            | StartJourneyAction
            | StartJourneyActionPayload
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


describe(__name__, RawJourneys, AsyncRawJourneys)
