# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..custom_fields import LIST, _CustomFieldOrderField, _SortOrder, list_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.custom_field_order_field import CustomFieldOrderField
    from ...models.list_custom_fields_request import ListCustomFieldsRequest
    from ...models.list_custom_fields_response import ListCustomFieldsResponse
    from ...models.sort_order import SortOrder
    from ...payloads import ListCustomFieldsRequestPayload


class RawCustomFields:
    """`CustomFields`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def list(
        self,
        body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListCustomFieldsResponse]: ...

    @overload
    def list(
        self,
        *,
        subscriber_list_id: int | str,
        order_field: CustomFieldOrderField | _CustomFieldOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        return_global_custom_fields: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListCustomFieldsResponse]: ...

    def list(
        self,
        body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload | Unset = UNSET,
        *,
        subscriber_list_id: int | str | Unset = UNSET,
        order_field: CustomFieldOrderField | _CustomFieldOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        return_global_custom_fields: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListCustomFieldsResponse]:
        """`CustomFields.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/api.php",
            (),
            list_body(
                body,
                subscriber_list_id,
                order_field,
                order_type,
                return_global_custom_fields,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawCustomFields:
    """`AsyncCustomFields`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def list(
        self,
        body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListCustomFieldsResponse]: ...

    @overload
    async def list(
        self,
        *,
        subscriber_list_id: int | str,
        order_field: CustomFieldOrderField | _CustomFieldOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        return_global_custom_fields: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListCustomFieldsResponse]: ...

    async def list(
        self,
        body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload | Unset = UNSET,
        *,
        subscriber_list_id: int | str | Unset = UNSET,
        order_field: CustomFieldOrderField | _CustomFieldOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        return_global_custom_fields: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListCustomFieldsResponse]:
        """`AsyncCustomFields.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/api.php",
            (),
            list_body(
                body,
                subscriber_list_id,
                order_field,
                order_type,
                return_global_custom_fields,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawCustomFields, AsyncRawCustomFields)
