# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.archived_filter import ArchivedFilter
    from ..models.list_lists_request import ListListsRequest
    from ..models.list_lists_response import ListListsResponse
    from ..models.list_order_field import ListOrderField
    from ..models.sort_order import SortOrder
    from ..models.subscriber_list import SubscriberList
    from ..payloads import ListListsRequestPayload
    from .raw.lists import AsyncRawLists, RawLists

_list_lists_response = later(
    __name__, "_list_lists_response", "..models.list_lists_response", "ListListsResponse.from_dict"
)

_ArchivedFilter = Literal[
    "false",
    "true",
    "all",
]
_ListOrderField = Literal[
    "ListID",
    "Name",
    "CreatedOn",
    "ArchivedAt",
    "ActiveSubscriberCount",
    "SegmentCount",
    "LastActivityAt",
]
_SortOrder = Literal[
    "ASC",
    "DESC",
]


LIST: Operation[ListListsResponse] = Operation(
    "lists.get",
    "POST",
    "/api.php",
    "safe",
    {
        200: _list_lists_response,
    },
    body="application/json",
    pagination=Pagination(
        "offset",
        "RecordsFrom",
        "lists",
        limit="RecordsPerRequest",
        first=0,
        all_at_once=True,
        in_body=True,
    ),
)


def list_body(
    body: object,
    records_per_request: object,
    records_from: object,
    order_field: object,
    order_type: object,
    search: object,
    archived: object,
) -> object:
    """The body of `list`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "RecordsPerRequest": records_per_request,
            "RecordsFrom": records_from,
            "OrderField": order_field,
            "OrderType": order_type,
            "Search": search,
            "Archived": archived,
        },
        {},
        {
            "Command": "lists.get",
        },
        optional=False,
    )


class Lists:
    """Lists of subscribers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawLists:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.lists import RawLists

        return RawLists(self._sender)

    @overload
    def list(
        self,
        body: ListListsRequest | ListListsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListListsResponse: ...

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
    ) -> ListListsResponse: ...

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
    ) -> ListListsResponse:
        """List the subscriber lists.

        Returns the lists of the user, all at once or page by page, sorted and searched.

        Args:
            records_per_request: Lists per page; 0 returns all. (default 0)
            records_from: How many lists to skip. (default 0)
            order_field: The field to sort by. Anything else means the default. (default ListID)
            order_type: Up or down. Anything else means the default. (default ASC)
            search: A part of the name or the description, in upper or lower case.
            archived: Only active lists, only archived ones, or all. (default false)

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        lists.get: POST /api.php
        """
        return self._sender.call(
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

    @overload
    def iter(
        self,
        body: ListListsRequest | ListListsRequestPayload,
        *,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[SubscriberList, ListListsResponse]: ...

    @overload
    def iter(
        self,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[SubscriberList, ListListsResponse]: ...

    def iter(
        self,
        body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[SubscriberList, ListListsResponse]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`Lists`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        lists.get: POST /api.php
        """
        return self._sender.paginate(
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
            max_pages,
        )


class AsyncLists:
    """Lists of subscribers."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawLists:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.lists import AsyncRawLists

        return AsyncRawLists(self._sender)

    @overload
    async def list(
        self,
        body: ListListsRequest | ListListsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListListsResponse: ...

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
    ) -> ListListsResponse: ...

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
    ) -> ListListsResponse:
        """List the subscriber lists.

        Returns the lists of the user, all at once or page by page, sorted and searched.

        Args:
            records_per_request: Lists per page; 0 returns all. (default 0)
            records_from: How many lists to skip. (default 0)
            order_field: The field to sort by. Anything else means the default. (default ListID)
            order_type: Up or down. Anything else means the default. (default ASC)
            search: A part of the name or the description, in upper or lower case.
            archived: Only active lists, only archived ones, or all. (default false)

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        lists.get: POST /api.php
        """
        return await self._sender.call(
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

    @overload
    def iter(
        self,
        body: ListListsRequest | ListListsRequestPayload,
        *,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[SubscriberList, ListListsResponse]: ...

    @overload
    def iter(
        self,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[SubscriberList, ListListsResponse]: ...

    def iter(
        self,
        body: ListListsRequest | ListListsRequestPayload | Unset = UNSET,
        *,
        records_per_request: int | Unset = UNSET,
        records_from: int | Unset = UNSET,
        order_field: ListOrderField | _ListOrderField | Unset = UNSET,
        order_type: SortOrder | _SortOrder | Unset = UNSET,
        search: str | Unset = UNSET,
        archived: ArchivedFilter | _ArchivedFilter | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[SubscriberList, ListListsResponse]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`Lists`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        lists.get: POST /api.php
        """
        return self._sender.paginate(
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
            max_pages,
        )


describe(__name__, Lists, AsyncLists)
