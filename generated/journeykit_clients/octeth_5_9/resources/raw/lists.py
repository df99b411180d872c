# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ..lists import LIST, _ArchivedFilter, _ListOrderField, _SortOrder, list_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.archived_filter import ArchivedFilter
    from ...models.list_lists_request import ListListsRequest
    from ...models.list_lists_response import ListListsResponse
    from ...models.list_order_field import ListOrderField
    from ...models.sort_order import SortOrder
    from ...payloads import ListListsRequestPayload


class RawLists:
    """`Lists`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def list(
        self,
        body: ListListsRequest | ListListsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListListsResponse]: ...

    @overload
    def list(
        self,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListListsResponse]: ...

    def list(
        self,
        body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListListsResponse]:
        """`Lists.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/api.php",
            (),
            list_body(
                body,
                records_per_request,
                records_from,
                order_field,
                order_type,
                search,
                archived,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawLists:
    """`AsyncLists`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def list(
        self,
        body: ListListsRequest | ListListsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListListsResponse]: ...

    @overload
    async def list(
        self,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListListsResponse]: ...

    async def list(
        self,
        body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ListListsResponse]:
        """`AsyncLists.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/api.php",
            (),
            list_body(
                body,
                records_per_request,
                records_from,
                order_field,
                order_type,
                search,
                archived,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawLists, AsyncRawLists)
