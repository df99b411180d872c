# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from ..models.add_tag_action import AddTagAction
    from ..models.create_journey_request import CreateJourneyRequest
    from ..models.create_journey_response import CreateJourneyResponse
    from ..models.decision_action import DecisionAction
    from ..models.delete_journey_request import DeleteJourneyRequest
    from ..models.delete_journey_response import DeleteJourneyResponse
    from ..models.disable_journey_request import DisableJourneyRequest
    from ..models.disable_journey_response import DisableJourneyResponse
    from ..models.enable_journey_request import EnableJourneyRequest
    from ..models.enable_journey_response import EnableJourneyResponse
    from ..models.exit_all_other_journeys_action import ExitAllOtherJourneysAction
    from ..models.exit_journey_action import ExitJourneyAction
    from ..models.exit_this_journey_action import ExitThisJourneyAction
    from ..models.get_journey_request import GetJourneyRequest
    from ..models.get_journey_response import GetJourneyResponse
    from ..models.journey_trigger import JourneyTrigger
    from ..models.list_journeys_response import ListJourneysResponse
    from ..models.remove_tag_action import RemoveTagAction
    from ..models.send_email_action import SendEmailAction
    from ..models.start_journey_action import StartJourneyAction
    from ..models.subscribe_action import SubscribeAction
    from ..models.unsubscribe_action import UnsubscribeAction
    from ..models.update_custom_field_value_action import UpdateCustomFieldValueAction
    from ..models.update_journey_actions_request import UpdateJourneyActionsRequest
    from ..models.update_journey_actions_response import UpdateJourneyActionsResponse
    from ..models.update_journey_request import UpdateJourneyRequest
    from ..models.update_journey_response import UpdateJourneyResponse
    from ..models.wait_action import WaitAction
    from ..models.webhook_action import WebhookAction
    from ..models.yes_no_action import YesNoAction
    from ..payloads import (
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
    from .raw.journeys import AsyncRawJourneys, RawJourneys

_create_journey_response = later(
    __name__, "_create_journey_response", "..models.create_journey_response", "CreateJourneyResponse.from_dict"
)
_delete_journey_response = later(
    __name__, "_delete_journey_response", "..models.delete_journey_response", "DeleteJourneyResponse.from_dict"
)
_disable_journey_response = later(
    __name__, "_disable_journey_response", "..models.disable_journey_response", "DisableJourneyResponse.from_dict"
)
_enable_journey_response = later(
    __name__, "_enable_journey_response", "..models.enable_journey_response", "EnableJourneyResponse.from_dict"
)
_get_journey_response = later(
    __name__, "_get_journey_response", "..models.get_journey_response", "GetJourneyResponse.from_dict"
)
_list_journeys_response = later(
    __name__, "_list_journeys_response", "..models.list_journeys_response", "ListJourneysResponse.from_dict"
)
_update_journey_actions_response = later(
    __name__,
    "_update_journey_actions_response",
    "..models.update_journey_actions_response",
    "UpdateJourneyActionsResponse.from_dict",
)
_update_journey_response = later(
    __name__, "_update_journey_response", "..models.update_journey_response", "UpdateJourneyResponse.from_dict"
)

_JourneyTrigger = Literal[
    "ListSubscription",
    "ListUnsubscription",
    "EmailOpen",
    "EmailConversion",
    "EmailLinkClick",
    "Manual",
]


GET: Operation[GetJourneyResponse] = Operation(
    "journey.get",
    "GET",
    "/api/v1/journey",
    "safe",
    {
        200: _get_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
    },
)
CREATE: Operation[CreateJourneyResponse] = Operation(
    "journey.create",
    "POST",
    "/api/v1/journey",
    "unsafe",
    {
        200: _create_journey_response,
    },
    body="application/json",
    verify="A journey of this name is in the list, made about the time of the call. (journey.list)",
    error_statuses={
        1: 422,
        3: 400,
        4: 422,
        5: 422,
        6: 404,
        7: 422,
        8: 422,
        9: 404,
    },
)
UPDATE: Operation[UpdateJourneyResponse] = Operation(
    "journey.update",
    "PATCH",
    "/api/v1/journey",
    "idempotent",
    {
        200: _update_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 400,
        4: 422,
        5: 422,
        6: 404,
        7: 422,
        8: 422,
        9: 404,
        10: 404,
    },
)
LIST: Operation[ListJourneysResponse] = Operation(
    "journey.list",
    "GET",
    "/api/v1/journeys",
    "safe",
    {
        200: _list_journeys_response,
    },
    body="application/json",
)
DELETE: Operation[DeleteJourneyResponse] = Operation(
    "journey.delete",
    "POST",
    "/api/v1/journey.delete",
    "idempotent",
    {
        200: _delete_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
    },
)
ENABLE: Operation[EnableJourneyResponse] = Operation(
    "journey.enable",
    "GET",
    "/api/v1/journey.enable",
    "idempotent",
    {
        200: _enable_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 409,
    },
)
DISABLE: Operation[DisableJourneyResponse] = Operation(
    "journey.disable",
    "GET",
    "/api/v1/journey.disable",
    "idempotent",
    {
        200: _disable_journey_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 409,
    },
)
UPDATE_ACTIONS: Operation[UpdateJourneyActionsResponse] = Operation(
    "journey.actions.update",
    "PATCH",
    "/api/v1/journey.actions",
    "unsafe",
    {
        200: _update_journey_actions_response,
    },
    body="application/json",
    verify="The property `Actions` has the new actions, with ids of their own. (journey.get)",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
        5: 404,
    },
)


def get_body(
    body: object,
    journey_id: object,
) -> object:
    """The body of `get`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
        },
        {
            "JourneyID": "journey_id",
        },
        optional=False,
    )


def create_body(
    body: object,
    name: object,
    trigger: object,
    notes: object,
    trigger_list_id: object,
    trigger_email_id: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "Name": name,
            "Trigger": trigger,
            "Notes": notes,
            "Trigger_ListID": trigger_list_id,
            "Trigger_EmailID": trigger_email_id,
        },
        {
            "Name": "name",
            "Trigger": "trigger",
        },
        optional=False,
    )


def update_body(
    body: object,
    journey_id: object,
    name: object,
    notes: object,
    trigger: object,
    trigger_list_id: object,
    trigger_email_id: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "Name": name,
            "Notes": notes,
            "Trigger": trigger,
            "Trigger_ListID": trigger_list_id,
            "Trigger_EmailID": trigger_email_id,
        },
        {},
        optional=False,
    )


def delete_body(
    body: object,
    journey_id: object,
) -> object:
    """The body of `delete`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
        },
        {
            "JourneyID": "journey_id",
        },
        optional=False,
    )


def enable_body(
    body: object,
    journey_id: object,
) -> object:
    """The body of `enable`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
        },
        {
            "JourneyID": "journey_id",
        },
        optional=False,
    )


def disable_body(
    body: object,
    journey_id: object,
) -> object:
    """The body of `disable`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
        },
        {
            "JourneyID": "journey_id",
        },
        optional=False,
    )


def update_actions_body(
    body: object,
    journey_id: object,
    actions: object,
) -> object:
    """The body of `update_actions`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "JourneyID": journey_id,
            "Actions": actions,
        },
        {},
        optional=False,
    )


class Journeys:
    """Journeys of the account and the actions in them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journeys import RawJourneys

        return RawJourneys(self._sender)

    @overload
    def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    @overload
    def get(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse:
        """Retrieve a journey.

        Returns one journey with its actions in order and the number of subscribers in each.

        Release 5.9.4 is documented with the journey's properties beside `Actions` instead of under `Journey`.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.get: GET /api/v1/journey
        """
        return self._sender.call(
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
    ) -> CreateJourneyResponse: ...

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
    ) -> CreateJourneyResponse: ...

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
    ) -> CreateJourneyResponse:
        """Create a journey.

        Creates a journey in the state Disabled and without actions. Give it actions with `PATCH
        /api/v1/journey.actions`, then enable it.

        `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers. A repeated call
        creates a second journey.

        Args:
            name: Name of the journey.
            trigger: What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`,
                `CustomFieldValueChanged`, `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four
                `WebsiteEvent_...` triggers.
            notes: A note for administrators; subscribers never see it.
            trigger_list_id: List of the triggers ListSubscription and ListUnsubscription; 0 stands for any list.
            trigger_email_id: E-mail of the triggers EmailOpen, EmailConversion and EmailLinkClick; 0 stands for any
                e-mail.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: A journey of this name is in the list, made about the time of the call.
        (journey.list)

        journey.create: POST /api/v1/journey
        """
        return self._sender.call(
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
    ) -> UpdateJourneyResponse: ...

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
    ) -> UpdateJourneyResponse: ...

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
    ) -> UpdateJourneyResponse:
        """Change a journey.

        Changes the properties that are given and leaves the others. Actions are changed with `PATCH
        /api/v1/journey.actions`, the status with enable and disable.

        `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers.

        Args:
            journey_id: Id of the journey.
            name: The new name.
            notes: The new note for administrators.
            trigger: What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`,
                `CustomFieldValueChanged`, `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four
                `WebsiteEvent_...` triggers.
            trigger_list_id: List of the triggers ListSubscription and ListUnsubscription; 0 stands for any list.
            trigger_email_id: E-mail of the triggers EmailOpen, EmailConversion and EmailLinkClick; 0 stands for any
                e-mail.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.update: PATCH /api/v1/journey
        """
        return self._sender.call(
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
    ) -> ListJourneysResponse:
        """List journeys.

        Returns every journey of the user with the number of subscribers in it. There are no pages and no filters.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.list: GET /api/v1/journeys
        """
        return self._sender.call(LIST, "/api/v1/journeys", (), {}, extra_headers, timeout)

    @overload
    def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    @overload
    def delete(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse:
        """Delete a journey.

        Deletes a journey for good. Repeating the call does no harm and answers 404.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.delete: POST /api/v1/journey.delete
        """
        return self._sender.call(
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
    ) -> EnableJourneyResponse: ...

    @overload
    def enable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse: ...

    def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse:
        """Enable a journey.

        Changes the status of a journey from Disabled to Enabled. It changes state although its method is GET.
        Repeating the call does no harm and answers 409.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.enable: GET /api/v1/journey.enable
        """
        return self._sender.call(
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
    ) -> DisableJourneyResponse: ...

    @overload
    def disable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse: ...

    def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse:
        """Disable a journey.

        Changes the status of a journey from Enabled to Disabled. It changes state although its method is GET.
        Repeating the call does no harm and answers 409.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.disable: GET /api/v1/journey.disable
        """
        return self._sender.call(
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
    ) -> UpdateJourneyActionsResponse: ...

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
    ) -> UpdateJourneyActionsResponse: ...

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
    ) -> UpdateJourneyActionsResponse:
        """Replace the actions of a journey.

        Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey, with its
        statistics. Order in the list is order in the journey.

        An action with an `ActionID` keeps its identity; one with `null` is created, so a repeated call creates it
        again. Requests are flat (parameters beside `Action`), answers nest them under `ActionParameters`.

        Args:
            journey_id: Id of the journey.
            actions: All actions of the journey, in order. What is missing here is removed.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The property `Actions` has the new actions, with ids of their own. (journey.get)

        journey.actions.update: PATCH /api/v1/journey.actions
        """
        return self._sender.call(
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


class AsyncJourneys:
    """Journeys of the account and the actions in them."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawJourneys:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.journeys import AsyncRawJourneys

        return AsyncRawJourneys(self._sender)

    @overload
    async def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    @overload
    async def get(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse: ...

    async def get(
        self,
        body: GetJourneyRequest | GetJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetJourneyResponse:
        """Retrieve a journey.

        Returns one journey with its actions in order and the number of subscribers in each.

        Release 5.9.4 is documented with the journey's properties beside `Actions` instead of under `Journey`.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.get: GET /api/v1/journey
        """
        return await self._sender.call(
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
    ) -> CreateJourneyResponse: ...

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
    ) -> CreateJourneyResponse: ...

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
    ) -> CreateJourneyResponse:
        """Create a journey.

        Creates a journey in the state Disabled and without actions. Give it actions with `PATCH
        /api/v1/journey.actions`, then enable it.

        `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers. A repeated call
        creates a second journey.

        Args:
            name: Name of the journey.
            trigger: What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`,
                `CustomFieldValueChanged`, `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four
                `WebsiteEvent_...` triggers.
            notes: A note for administrators; subscribers never see it.
            trigger_list_id: List of the triggers ListSubscription and ListUnsubscription; 0 stands for any list.
            trigger_email_id: E-mail of the triggers EmailOpen, EmailConversion and EmailLinkClick; 0 stands for any
                e-mail.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: A journey of this name is in the list, made about the time of the call.
        (journey.list)

        journey.create: POST /api/v1/journey
        """
        return await self._sender.call(
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
    ) -> UpdateJourneyResponse: ...

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
    ) -> UpdateJourneyResponse: ...

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
    ) -> UpdateJourneyResponse:
        """Change a journey.

        Changes the properties that are given and leaves the others. Actions are changed with `PATCH
        /api/v1/journey.actions`, the status with enable and disable.

        `Trigger_ListID` goes with the list triggers, `Trigger_EmailID` with the e-mail triggers.

        Args:
            journey_id: Id of the journey.
            name: The new name.
            notes: The new note for administrators.
            trigger: What lets a subscriber into the journey. Later releases add `Tag`, `UnTag`,
                `CustomFieldValueChanged`, `RevenueHit`, `JourneyCompleted`, `ScheduledPull` and four
                `WebsiteEvent_...` triggers.
            trigger_list_id: List of the triggers ListSubscription and ListUnsubscription; 0 stands for any list.
            trigger_email_id: E-mail of the triggers EmailOpen, EmailConversion and EmailLinkClick; 0 stands for any
                e-mail.

        Raises:
            BadRequestError: 400.
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.update: PATCH /api/v1/journey
        """
        return await self._sender.call(
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
    ) -> ListJourneysResponse:
        """List journeys.

        Returns every journey of the user with the number of subscribers in it. There are no pages and no filters.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.list: GET /api/v1/journeys
        """
        return await self._sender.call(LIST, "/api/v1/journeys", (), {}, extra_headers, timeout)

    @overload
    async def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    @overload
    async def delete(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse: ...

    async def delete(
        self,
        body: DeleteJourneyRequest | DeleteJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DeleteJourneyResponse:
        """Delete a journey.

        Deletes a journey for good. Repeating the call does no harm and answers 404.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.delete: POST /api/v1/journey.delete
        """
        return await self._sender.call(
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
    ) -> EnableJourneyResponse: ...

    @overload
    async def enable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse: ...

    async def enable(
        self,
        body: EnableJourneyRequest | EnableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EnableJourneyResponse:
        """Enable a journey.

        Changes the status of a journey from Disabled to Enabled. It changes state although its method is GET.
        Repeating the call does no harm and answers 409.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.enable: GET /api/v1/journey.enable
        """
        return await self._sender.call(
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
    ) -> DisableJourneyResponse: ...

    @overload
    async def disable(
        self,
        *,
        journey_id: int | str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse: ...

    async def disable(
        self,
        body: DisableJourneyRequest | DisableJourneyRequestPayload | Unset = UNSET,
        *,
        journey_id: int | str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DisableJourneyResponse:
        """Disable a journey.

        Changes the status of a journey from Enabled to Disabled. It changes state although its method is GET.
        Repeating the call does no harm and answers 409.

        Args:
            journey_id: Id of the journey.

        Raises:
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        journey.disable: GET /api/v1/journey.disable
        """
        return await self._sender.call(
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
    ) -> UpdateJourneyActionsResponse: ...

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
    ) -> UpdateJourneyActionsResponse: ...

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
    ) -> UpdateJourneyActionsResponse:
        """Replace the actions of a journey.

        Replaces the whole list of actions: an action that is not in `Actions` is removed from the journey, with its
        statistics. Order in the list is order in the journey.

        An action with an `ActionID` keeps its identity; one with `null` is created, so a repeated call creates it
        again. Requests are flat (parameters beside `Action`), answers nest them under `ActionParameters`.

        Args:
            journey_id: Id of the journey.
            actions: All actions of the journey, in order. What is missing here is removed.

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The property `Actions` has the new actions, with ids of their own. (journey.get)

        journey.actions.update: PATCH /api/v1/journey.actions
        """
        return await self._sender.call(
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


describe(__name__, Journeys, AsyncJourneys)
