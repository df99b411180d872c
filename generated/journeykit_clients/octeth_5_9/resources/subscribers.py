# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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
    from ..models.bounce_type import BounceType
    from ..models.create_subscriber_request import CreateSubscriberRequest
    from ..models.create_subscriber_response import CreateSubscriberResponse
    from ..models.criteria_operator import CriteriaOperator
    from ..models.custom_field_values import CustomFieldValues
    from ..models.get_subscriber_request import GetSubscriberRequest
    from ..models.get_subscriber_response import GetSubscriberResponse
    from ..models.subscriber_exists_request import SubscriberExistsRequest
    from ..models.subscriber_exists_response import SubscriberExistsResponse
    from ..models.subscriber_source import SubscriberSource
    from ..models.subscription_status import SubscriptionStatus
    from ..models.tag_subscriber_request import TagSubscriberRequest
    from ..models.tag_subscriber_response import TagSubscriberResponse
    from ..payloads import (
        CreateSubscriberRequestPayload,
        CustomFieldValuesPayload,
        GetSubscriberRequestPayload,
        SubscriberExistsRequestPayload,
        TagSubscriberRequestPayload,
    )
    from .raw.subscribers import AsyncRawSubscribers, RawSubscribers

_create_subscriber_response = later(
    __name__, "_create_subscriber_response", "..models.create_subscriber_response", "CreateSubscriberResponse.from_dict"
)
_get_subscriber_response = later(
    __name__, "_get_subscriber_response", "..models.get_subscriber_response", "GetSubscriberResponse.from_dict"
)
_subscriber_exists_response = later(
    __name__, "_subscriber_exists_response", "..models.subscriber_exists_response", "SubscriberExistsResponse.from_dict"
)
_tag_subscriber_response = later(
    __name__, "_tag_subscriber_response", "..models.tag_subscriber_response", "TagSubscriberResponse.from_dict"
)

_BounceType = Literal[
    "Not Bounced",
    "Soft",
    "Hard",
]
_CriteriaOperator = Literal[
    "and",
    "or",
]
_SubscriberSource = Literal[
    "CSVImport",
    "API",
    "Webhook",
    "Manual",
    "Other",
    "Unknown",
]
_SubscriptionStatus = Literal[
    "Opt-In Pending",
    "Subscribed",
    "Opt-Out Pending",
    "Unsubscribed",
]


CREATE: Operation[CreateSubscriberResponse] = Operation(
    "subscriber.create",
    "POST",
    "/api/v1/subscriber.create",
    "unsafe",
    {
        200: _create_subscriber_response,
    },
    body="application/json",
    verify="The address is on the list. Whether the confirmation e-mail went out is not told. (subscriber.get, subscriber.exists)",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
        4: 422,
        5: 422,
        6: 422,
        7: 422,
        8: 422,
        9: 422,
        10: 422,
        11: 422,
        12: 422,
        13: 422,
        14: 422,
        15: 422,
        16: 422,
        17: 422,
        18: 400,
        19: 422,
        20: 409,
        21: 400,
        22: 422,
        23: 422,
        24: 422,
        25: 422,
        26: 422,
        27: 422,
        28: 422,
    },
)
GET: Operation[GetSubscriberResponse] = Operation(
    "subscriber.get",
    "POST",
    "/api.php",
    "safe",
    {
        200: _get_subscriber_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 404,
        4: 422,
        429: 429,
    },
)
EXISTS: Operation[SubscriberExistsResponse] = Operation(
    "subscriber.exists",
    "POST",
    "/api.php",
    "safe",
    {
        200: _subscriber_exists_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
        3: 422,
    },
)
TAG: Operation[TagSubscriberResponse] = Operation(
    "subscriber.tag",
    "POST",
    "/api.php",
    "unsafe",
    {
        200: _tag_subscriber_response,
    },
    body="application/json",
    verify="`SubscriberTags` of the subscriber has the tag. (subscriber.get)",
    error_statuses={
        1: 422,
        2: 422,
        4: 422,
        6: 422,
        7: 422,
        8: 422,
    },
)


def create_body(
    body: object,
    list_id: object,
    email_address: object,
    status: object,
    opt_in_date: object,
    subscription_date: object,
    subscription_ip: object,
    unsubscription_date: object,
    unsubscription_ip: object,
    bounce_type: object,
    custom_fields: object,
    enforce_required_fields: object,
    opt_in_confirmation_email_id: object,
    update_if_duplicate: object,
    update_if_unsubscribed: object,
    apply_behaviors: object,
    send_confirmation_email: object,
    update_statistics: object,
    trigger_web_services: object,
    trigger_auto_responders: object,
    source: object,
    source_ref: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "ListID": list_id,
            "EmailAddress": email_address,
            "Status": status,
            "OptInDate": opt_in_date,
            "SubscriptionDate": subscription_date,
            "SubscriptionIP": subscription_ip,
            "UnsubscriptionDate": unsubscription_date,
            "UnsubscriptionIP": unsubscription_ip,
            "BounceType": bounce_type,
            "CustomFields": custom_fields,
            "EnforceRequiredFields": enforce_required_fields,
            "OptInConfirmationEmailID": opt_in_confirmation_email_id,
            "UpdateIfDuplicate": update_if_duplicate,
            "UpdateIfUnsubscribed": update_if_unsubscribed,
            "ApplyBehaviors": apply_behaviors,
            "SendConfirmationEmail": send_confirmation_email,
            "UpdateStatistics": update_statistics,
            "TriggerWebServices": trigger_web_services,
            "TriggerAutoResponders": trigger_auto_responders,
            "Source": source,
            "SourceRef": source_ref,
        },
        {
            "ListID": "list_id",
            "EmailAddress": "email_address",
        },
        {
            "Command": "subscriber.create",
        },
        optional=False,
    )


def get_body(
    body: object,
    list_id: object,
    email_address: object,
    subscriber_id: object,
    include_journeys: object,
    include_events: object,
    include_activity: object,
    include_revenue: object,
    include_tags: object,
    include_segments: object,
) -> object:
    """The body of `get`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "ListID": list_id,
            "EmailAddress": email_address,
            "SubscriberID": subscriber_id,
            "IncludeJourneys": include_journeys,
            "IncludeEvents": include_events,
            "IncludeActivity": include_activity,
            "IncludeRevenue": include_revenue,
            "IncludeTags": include_tags,
            "IncludeSegments": include_segments,
        },
        {
            "ListID": "list_id",
        },
        {
            "Command": "subscriber.get",
        },
        optional=False,
    )


def exists_body(
    body: object,
    list_id: object,
    email_address: object,
) -> object:
    """The body of `exists`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "ListID": list_id,
            "EmailAddress": email_address,
        },
        {
            "ListID": "list_id",
            "EmailAddress": "email_address",
        },
        {
            "Command": "subscriber.exists",
        },
        optional=False,
    )


def tag_body(
    body: object,
    subscriber_list_id: object,
    tag_id: object,
    subscriber_id: object,
    rules_json: object,
    rules_operator: object,
) -> object:
    """The body of `tag`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "SubscriberListID": subscriber_list_id,
            "TagID": tag_id,
            "SubscriberID": subscriber_id,
            "RulesJSON": rules_json,
            "RulesOperator": rules_operator,
        },
        {
            "SubscriberListID": "subscriber_list_id",
            "TagID": "tag_id",
        },
        {
            "Command": "subscriber.tag",
        },
        optional=False,
    )


class Subscribers:
    """Subscribers of a list."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawSubscribers:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.subscribers import RawSubscribers

        return RawSubscribers(self._sender)

    @overload
    def create(
        self,
        body: CreateSubscriberRequest | CreateSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateSubscriberResponse: ...

    @overload
    def create(
        self,
        *,
        list_id: int | str,
        email_address: str,
        status: SubscriptionStatus | _SubscriptionStatus | Unset = UNSET,
        opt_in_date: str | Unset = UNSET,
        subscription_date: str | Unset = UNSET,
        subscription_ip: str | Unset = UNSET,
        unsubscription_date: str | Unset = UNSET,
        unsubscription_ip: str | Unset = UNSET,
        bounce_type: BounceType | _BounceType | Unset = UNSET,
        custom_fields: CustomFieldValues | CustomFieldValuesPayload | Unset = UNSET,
        enforce_required_fields: bool | Unset = UNSET,
        opt_in_confirmation_email_id: int | str | Unset = UNSET,
        update_if_duplicate: bool | Unset = UNSET,
        update_if_unsubscribed: bool | Unset = UNSET,
        apply_behaviors: bool | Unset = UNSET,
        send_confirmation_email: bool | Unset = UNSET,
        update_statistics: bool | Unset = UNSET,
        trigger_web_services: bool | Unset = UNSET,
        trigger_auto_responders: bool | Unset = UNSET,
        source: SubscriberSource | _SubscriberSource | Unset = UNSET,
        source_ref: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateSubscriberResponse: ...

    def create(
        self,
        body: CreateSubscriberRequest | CreateSubscriberRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        status: SubscriptionStatus | _SubscriptionStatus | Unset = UNSET,
        opt_in_date: str | Unset = UNSET,
        subscription_date: str | Unset = UNSET,
        subscription_ip: str | Unset = UNSET,
        unsubscription_date: str | Unset = UNSET,
        unsubscription_ip: str | Unset = UNSET,
        bounce_type: BounceType | _BounceType | Unset = UNSET,
        custom_fields: CustomFieldValues | CustomFieldValuesPayload | Unset = UNSET,
        enforce_required_fields: bool | Unset = UNSET,
        opt_in_confirmation_email_id: int | str | Unset = UNSET,
        update_if_duplicate: bool | Unset = UNSET,
        update_if_unsubscribed: bool | Unset = UNSET,
        apply_behaviors: bool | Unset = UNSET,
        send_confirmation_email: bool | Unset = UNSET,
        update_statistics: bool | Unset = UNSET,
        trigger_web_services: bool | Unset = UNSET,
        trigger_auto_responders: bool | Unset = UNSET,
        source: SubscriberSource | _SubscriberSource | Unset = UNSET,
        source_ref: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateSubscriberResponse:
        """Put an address on a list.

        Creates a subscriber of a list. Depending on the flags it also sends a confirmation e-mail, starts
        autoresponders and calls web services, so a repeated call may mail again; the address itself is on the list
        once, and a second call fails with code 20 unless `UpdateIfDuplicate` is true.

        `SubscriptionDate` and `SubscriptionIP` go with the statuses Subscribed and Opt-In Pending,
        `UnsubscriptionDate` and `UnsubscriptionIP` with Unsubscribed and Opt-Out Pending.

        Args:
            list_id: Id of the list.
            email_address: E-mail address of the subscriber.
            status: Where the subscription stands. (default Subscribed)
            opt_in_date: When the address was confirmed, as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`.
            subscription_date: When it was subscribed, in the same forms; needed with Subscribed and Opt-In Pending.
            subscription_ip: From which IP address; needed with Subscribed and Opt-In Pending.
            unsubscription_date: When it was unsubscribed, in the same forms; needed with Unsubscribed and Opt-Out
                Pending.
            unsubscription_ip: From which IP address; needed with Unsubscribed and Opt-Out Pending.
            bounce_type: How e-mails to the address bounced. (default Not Bounced)
            custom_fields: Values by the id of the custom field, of the list or global.
            enforce_required_fields: Refuse values that break the rules of the custom fields (required, unique,
                validation); from release 5.9.3 on. (default False)
            opt_in_confirmation_email_id: The e-mail that asks for confirmation.
            update_if_duplicate: Update the subscriber if the address is on the list. (default False)
            update_if_unsubscribed: Update the subscriber if the address was unsubscribed. (default False)
            apply_behaviors: Do what the list does on subscription. (default False)
            send_confirmation_email: Send the e-mail that asks for confirmation. (default False)
            update_statistics: Count it in the statistics of the list. (default False)
            trigger_web_services: Call the web services of the list. (default False)
            trigger_auto_responders: Start autoresponders. (default False)
            source: Where the address is from. Anything unknown becomes Unknown. (default API)
            source_ref: A note on the source; the server cuts it to 64 characters. (at most 64 characters)

        Raises:
            BadRequestError: 400.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The address is on the list. Whether the confirmation e-mail went out is not told.
        (subscriber.get, subscriber.exists)

        subscriber.create: POST /api/v1/subscriber.create
        """
        return self._sender.call(
            CREATE,
            "/api/v1/subscriber.create",
            (),
            create_body(
                body,
                list_id,
                email_address,
                status,
                opt_in_date,
                subscription_date,
                subscription_ip,
                unsubscription_date,
                unsubscription_ip,
                bounce_type,
                custom_fields,
                enforce_required_fields,
                opt_in_confirmation_email_id,
                update_if_duplicate,
                update_if_unsubscribed,
                apply_behaviors,
                send_confirmation_email,
                update_statistics,
                trigger_web_services,
                trigger_auto_responders,
                source,
                source_ref,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def get(
        self,
        body: GetSubscriberRequest | GetSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetSubscriberResponse: ...

    @overload
    def get(
        self,
        *,
        list_id: int | str,
        email_address: str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        include_journeys: bool | Unset = UNSET,
        include_events: bool | Unset = UNSET,
        include_activity: bool | Unset = UNSET,
        include_revenue: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        include_segments: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetSubscriberResponse: ...

    def get(
        self,
        body: GetSubscriberRequest | GetSubscriberRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        include_journeys: bool | Unset = UNSET,
        include_events: bool | Unset = UNSET,
        include_activity: bool | Unset = UNSET,
        include_revenue: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        include_segments: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetSubscriberResponse:
        """Retrieve a subscriber.

        Returns one subscriber of a list, by `EmailAddress` or by `SubscriberID`, with journeys, events and more.
        `SubscriberJourneys` tells of every enrolment when it began and which step it is at, so this is the call to
        look before a trigger is sent again.

        Args:
            list_id: Id of the list.
            email_address: E-mail address; needed without `SubscriberID`.
            subscriber_id: Id of the subscriber; needed without `EmailAddress`.
            include_journeys: With journeys. (default True)
            include_events: With website events. (default True)
            include_activity: With the activity log. (default True)
            include_revenue: With revenue. (default True)
            include_tags: With tags. (default True)
            include_segments: With segments. (default True)

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        subscriber.get: POST /api.php
        """
        return self._sender.call(
            GET,
            "/api.php",
            (),
            get_body(
                body,
                list_id,
                email_address,
                subscriber_id,
                include_journeys,
                include_events,
                include_activity,
                include_revenue,
                include_tags,
                include_segments,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def exists(
        self,
        body: SubscriberExistsRequest | SubscriberExistsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SubscriberExistsResponse: ...

    @overload
    def exists(
        self,
        *,
        list_id: int | str,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SubscriberExistsResponse: ...

    def exists(
        self,
        body: SubscriberExistsRequest | SubscriberExistsRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SubscriberExistsResponse:
        """Whether an address is on a list.

        Returns whether an address is on a list, and the id of the subscriber.

        Args:
            list_id: Id of the list.
            email_address: E-mail address to look for.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        subscriber.exists: POST /api.php
        """
        return self._sender.call(
            EXISTS,
            "/api.php",
            (),
            exists_body(
                body,
                list_id,
                email_address,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def tag(
        self,
        body: TagSubscriberRequest | TagSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TagSubscriberResponse: ...

    @overload
    def tag(
        self,
        *,
        subscriber_list_id: int | str,
        tag_id: int | str | Sequence[int | str],
        subscriber_id: int | str | Unset = UNSET,
        rules_json: str | Unset = UNSET,
        rules_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TagSubscriberResponse: ...

    def tag(
        self,
        body: TagSubscriberRequest | TagSubscriberRequestPayload | Unset = UNSET,
        *,
        subscriber_list_id: int | str | Unset = UNSET,
        tag_id: int | str | Sequence[int | str] | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        rules_json: str | Unset = UNSET,
        rules_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TagSubscriberResponse:
        """Put tags on subscribers.

        Puts one tag or several on subscribers of a list: on those named in `SubscriberID`, or on all that `RulesJSON`
        finds. It starts journeys with a Tag trigger, so it must not be repeated blindly.

        Rules that cannot be read are refused with code 7, which is also that of a missing `RulesOperator`; only the
        former has an `ErrorText`.

        Args:
            subscriber_list_id: Id of the list.
            tag_id: Id of the tag, or several, also as a text with commas.
            subscriber_id: Id of the subscriber, or several as a text with commas; needed without `RulesJSON`.
            rules_json: Rules as JSON text, each with a `type`; needed without `SubscriberID`.
            rules_operator: Whether all rules have to hold, or one; needed with `RulesJSON`.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberTags` of the subscriber has the tag. (subscriber.get)

        subscriber.tag: POST /api.php
        """
        return self._sender.call(
            TAG,
            "/api.php",
            (),
            tag_body(
                body,
                subscriber_list_id,
                tag_id,
                subscriber_id,
                rules_json,
                rules_operator,
            ),
            extra_headers,
            timeout,
        )


class AsyncSubscribers:
    """Subscribers of a list."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawSubscribers:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.subscribers import AsyncRawSubscribers

        return AsyncRawSubscribers(self._sender)

    @overload
    async def create(
        self,
        body: CreateSubscriberRequest | CreateSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateSubscriberResponse: ...

    @overload
    async def create(
        self,
        *,
        list_id: int | str,
        email_address: str,
        status: SubscriptionStatus | _SubscriptionStatus | Unset = UNSET,
        opt_in_date: str | Unset = UNSET,
        subscription_date: str | Unset = UNSET,
        subscription_ip: str | Unset = UNSET,
        unsubscription_date: str | Unset = UNSET,
        unsubscription_ip: str | Unset = UNSET,
        bounce_type: BounceType | _BounceType | Unset = UNSET,
        custom_fields: CustomFieldValues | CustomFieldValuesPayload | Unset = UNSET,
        enforce_required_fields: bool | Unset = UNSET,
        opt_in_confirmation_email_id: int | str | Unset = UNSET,
        update_if_duplicate: bool | Unset = UNSET,
        update_if_unsubscribed: bool | Unset = UNSET,
        apply_behaviors: bool | Unset = UNSET,
        send_confirmation_email: bool | Unset = UNSET,
        update_statistics: bool | Unset = UNSET,
        trigger_web_services: bool | Unset = UNSET,
        trigger_auto_responders: bool | Unset = UNSET,
        source: SubscriberSource | _SubscriberSource | Unset = UNSET,
        source_ref: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateSubscriberResponse: ...

    async def create(
        self,
        body: CreateSubscriberRequest | CreateSubscriberRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        status: SubscriptionStatus | _SubscriptionStatus | Unset = UNSET,
        opt_in_date: str | Unset = UNSET,
        subscription_date: str | Unset = UNSET,
        subscription_ip: str | Unset = UNSET,
        unsubscription_date: str | Unset = UNSET,
        unsubscription_ip: str | Unset = UNSET,
        bounce_type: BounceType | _BounceType | Unset = UNSET,
        custom_fields: CustomFieldValues | CustomFieldValuesPayload | Unset = UNSET,
        enforce_required_fields: bool | Unset = UNSET,
        opt_in_confirmation_email_id: int | str | Unset = UNSET,
        update_if_duplicate: bool | Unset = UNSET,
        update_if_unsubscribed: bool | Unset = UNSET,
        apply_behaviors: bool | Unset = UNSET,
        send_confirmation_email: bool | Unset = UNSET,
        update_statistics: bool | Unset = UNSET,
        trigger_web_services: bool | Unset = UNSET,
        trigger_auto_responders: bool | Unset = UNSET,
        source: SubscriberSource | _SubscriberSource | Unset = UNSET,
        source_ref: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreateSubscriberResponse:
        """Put an address on a list.

        Creates a subscriber of a list. Depending on the flags it also sends a confirmation e-mail, starts
        autoresponders and calls web services, so a repeated call may mail again; the address itself is on the list
        once, and a second call fails with code 20 unless `UpdateIfDuplicate` is true.

        `SubscriptionDate` and `SubscriptionIP` go with the statuses Subscribed and Opt-In Pending,
        `UnsubscriptionDate` and `UnsubscriptionIP` with Unsubscribed and Opt-Out Pending.

        Args:
            list_id: Id of the list.
            email_address: E-mail address of the subscriber.
            status: Where the subscription stands. (default Subscribed)
            opt_in_date: When the address was confirmed, as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`.
            subscription_date: When it was subscribed, in the same forms; needed with Subscribed and Opt-In Pending.
            subscription_ip: From which IP address; needed with Subscribed and Opt-In Pending.
            unsubscription_date: When it was unsubscribed, in the same forms; needed with Unsubscribed and Opt-Out
                Pending.
            unsubscription_ip: From which IP address; needed with Unsubscribed and Opt-Out Pending.
            bounce_type: How e-mails to the address bounced. (default Not Bounced)
            custom_fields: Values by the id of the custom field, of the list or global.
            enforce_required_fields: Refuse values that break the rules of the custom fields (required, unique,
                validation); from release 5.9.3 on. (default False)
            opt_in_confirmation_email_id: The e-mail that asks for confirmation.
            update_if_duplicate: Update the subscriber if the address is on the list. (default False)
            update_if_unsubscribed: Update the subscriber if the address was unsubscribed. (default False)
            apply_behaviors: Do what the list does on subscription. (default False)
            send_confirmation_email: Send the e-mail that asks for confirmation. (default False)
            update_statistics: Count it in the statistics of the list. (default False)
            trigger_web_services: Call the web services of the list. (default False)
            trigger_auto_responders: Start autoresponders. (default False)
            source: Where the address is from. Anything unknown becomes Unknown. (default API)
            source_ref: A note on the source; the server cuts it to 64 characters. (at most 64 characters)

        Raises:
            BadRequestError: 400.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The address is on the list. Whether the confirmation e-mail went out is not told.
        (subscriber.get, subscriber.exists)

        subscriber.create: POST /api/v1/subscriber.create
        """
        return await self._sender.call(
            CREATE,
            "/api/v1/subscriber.create",
            (),
            create_body(
                body,
                list_id,
                email_address,
                status,
                opt_in_date,
                subscription_date,
                subscription_ip,
                unsubscription_date,
                unsubscription_ip,
                bounce_type,
                custom_fields,
                enforce_required_fields,
                opt_in_confirmation_email_id,
                update_if_duplicate,
                update_if_unsubscribed,
                apply_behaviors,
                send_confirmation_email,
                update_statistics,
                trigger_web_services,
                trigger_auto_responders,
                source,
                source_ref,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def get(
        self,
        body: GetSubscriberRequest | GetSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetSubscriberResponse: ...

    @overload
    async def get(
        self,
        *,
        list_id: int | str,
        email_address: str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        include_journeys: bool | Unset = UNSET,
        include_events: bool | Unset = UNSET,
        include_activity: bool | Unset = UNSET,
        include_revenue: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        include_segments: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetSubscriberResponse: ...

    async def get(
        self,
        body: GetSubscriberRequest | GetSubscriberRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        include_journeys: bool | Unset = UNSET,
        include_events: bool | Unset = UNSET,
        include_activity: bool | Unset = UNSET,
        include_revenue: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        include_segments: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> GetSubscriberResponse:
        """Retrieve a subscriber.

        Returns one subscriber of a list, by `EmailAddress` or by `SubscriberID`, with journeys, events and more.
        `SubscriberJourneys` tells of every enrolment when it began and which step it is at, so this is the call to
        look before a trigger is sent again.

        Args:
            list_id: Id of the list.
            email_address: E-mail address; needed without `SubscriberID`.
            subscriber_id: Id of the subscriber; needed without `EmailAddress`.
            include_journeys: With journeys. (default True)
            include_events: With website events. (default True)
            include_activity: With the activity log. (default True)
            include_revenue: With revenue. (default True)
            include_tags: With tags. (default True)
            include_segments: With segments. (default True)

        Raises:
            NotFoundError: 404.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        subscriber.get: POST /api.php
        """
        return await self._sender.call(
            GET,
            "/api.php",
            (),
            get_body(
                body,
                list_id,
                email_address,
                subscriber_id,
                include_journeys,
                include_events,
                include_activity,
                include_revenue,
                include_tags,
                include_segments,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def exists(
        self,
        body: SubscriberExistsRequest | SubscriberExistsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SubscriberExistsResponse: ...

    @overload
    async def exists(
        self,
        *,
        list_id: int | str,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SubscriberExistsResponse: ...

    async def exists(
        self,
        body: SubscriberExistsRequest | SubscriberExistsRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SubscriberExistsResponse:
        """Whether an address is on a list.

        Returns whether an address is on a list, and the id of the subscriber.

        Args:
            list_id: Id of the list.
            email_address: E-mail address to look for.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        subscriber.exists: POST /api.php
        """
        return await self._sender.call(
            EXISTS,
            "/api.php",
            (),
            exists_body(
                body,
                list_id,
                email_address,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def tag(
        self,
        body: TagSubscriberRequest | TagSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TagSubscriberResponse: ...

    @overload
    async def tag(
        self,
        *,
        subscriber_list_id: int | str,
        tag_id: int | str | Sequence[int | str],
        subscriber_id: int | str | Unset = UNSET,
        rules_json: str | Unset = UNSET,
        rules_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TagSubscriberResponse: ...

    async def tag(
        self,
        body: TagSubscriberRequest | TagSubscriberRequestPayload | Unset = UNSET,
        *,
        subscriber_list_id: int | str | Unset = UNSET,
        tag_id: int | str | Sequence[int | str] | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        rules_json: str | Unset = UNSET,
        rules_operator: CriteriaOperator | _CriteriaOperator | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TagSubscriberResponse:
        """Put tags on subscribers.

        Puts one tag or several on subscribers of a list: on those named in `SubscriberID`, or on all that `RulesJSON`
        finds. It starts journeys with a Tag trigger, so it must not be repeated blindly.

        Rules that cannot be read are refused with code 7, which is also that of a missing `RulesOperator`; only the
        former has an `ErrorText`.

        Args:
            subscriber_list_id: Id of the list.
            tag_id: Id of the tag, or several, also as a text with commas.
            subscriber_id: Id of the subscriber, or several as a text with commas; needed without `RulesJSON`.
            rules_json: Rules as JSON text, each with a `type`; needed without `SubscriberID`.
            rules_operator: Whether all rules have to hold, or one; needed with `RulesJSON`.

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: `SubscriberTags` of the subscriber has the tag. (subscriber.get)

        subscriber.tag: POST /api.php
        """
        return await self._sender.call(
            TAG,
            "/api.php",
            (),
            tag_body(
                body,
                subscriber_list_id,
                tag_id,
                subscriber_id,
                rules_json,
                rules_operator,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, Subscribers, AsyncSubscribers)
