# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..subscribers import (
    CREATE,
    EXISTS,
    GET,
    TAG,
    _BounceType,
    _CriteriaOperator,
    _SubscriberSource,
    _SubscriptionStatus,
    create_body,
    exists_body,
    get_body,
    tag_body,
)

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.bounce_type import BounceType
    from ...models.create_subscriber_request import CreateSubscriberRequest
    from ...models.create_subscriber_response import CreateSubscriberResponse
    from ...models.criteria_operator import CriteriaOperator
    from ...models.custom_field_values import CustomFieldValues
    from ...models.get_subscriber_request import GetSubscriberRequest
    from ...models.get_subscriber_response import GetSubscriberResponse
    from ...models.subscriber_exists_request import SubscriberExistsRequest
    from ...models.subscriber_exists_response import SubscriberExistsResponse
    from ...models.subscriber_source import SubscriberSource
    from ...models.subscription_status import SubscriptionStatus
    from ...models.tag_subscriber_request import TagSubscriberRequest
    from ...models.tag_subscriber_response import TagSubscriberResponse
    from ...payloads import (
        CreateSubscriberRequestPayload,
        CustomFieldValuesPayload,
        GetSubscriberRequestPayload,
        SubscriberExistsRequestPayload,
        TagSubscriberRequestPayload,
    )


class RawSubscribers:
    """`Subscribers`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        body: CreateSubscriberRequest | CreateSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateSubscriberResponse]: ...

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
    ) -> Response[CreateSubscriberResponse]: ...

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
    ) -> Response[CreateSubscriberResponse]:
        """`Subscribers.create`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[GetSubscriberResponse]: ...

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
    ) -> Response[GetSubscriberResponse]: ...

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
    ) -> Response[GetSubscriberResponse]:
        """`Subscribers.get`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[SubscriberExistsResponse]: ...

    @overload
    def exists(
        self,
        *,
        list_id: int | str,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SubscriberExistsResponse]: ...

    def exists(
        self,
        body: SubscriberExistsRequest | SubscriberExistsRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SubscriberExistsResponse]:
        """`Subscribers.exists`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[TagSubscriberResponse]: ...

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
    ) -> Response[TagSubscriberResponse]: ...

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
    ) -> Response[TagSubscriberResponse]:
        """`Subscribers.tag`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawSubscribers:
    """`AsyncSubscribers`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        body: CreateSubscriberRequest | CreateSubscriberRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[CreateSubscriberResponse]: ...

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
    ) -> Response[CreateSubscriberResponse]: ...

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
    ) -> Response[CreateSubscriberResponse]:
        """`AsyncSubscribers.create`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[GetSubscriberResponse]: ...

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
    ) -> Response[GetSubscriberResponse]: ...

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
    ) -> Response[GetSubscriberResponse]:
        """`AsyncSubscribers.get`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[SubscriberExistsResponse]: ...

    @overload
    async def exists(
        self,
        *,
        list_id: int | str,
        email_address: str,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SubscriberExistsResponse]: ...

    async def exists(
        self,
        body: SubscriberExistsRequest | SubscriberExistsRequestPayload | Unset = UNSET,
        *,
        list_id: int | str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[SubscriberExistsResponse]:
        """`AsyncSubscribers.exists`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[TagSubscriberResponse]: ...

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
    ) -> Response[TagSubscriberResponse]: ...

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
    ) -> Response[TagSubscriberResponse]:
        """`AsyncSubscribers.tag`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawSubscribers, AsyncRawSubscribers)
