# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.custom_field_order_field import CustomFieldOrderField
    from ..models.list_custom_fields_request import ListCustomFieldsRequest
    from ..models.list_custom_fields_response import ListCustomFieldsResponse
    from ..models.sort_order import SortOrder
    from ..payloads import ListCustomFieldsRequestPayload
    from .raw.custom_fields import AsyncRawCustomFields, RawCustomFields

_list_custom_fields_response = later(
    __name__,
    "_list_custom_fields_response",
    "..models.list_custom_fields_response",
    "ListCustomFieldsResponse.from_dict",
)

_CustomFieldOrderField = Literal[
    "FieldName",
    "CustomFieldID",
    "FieldType",
    "IsRequired",
    "IsUnique",
    "Visibility",
    "IsGlobal",
]
_SortOrder = Literal[
    "ASC",
    "DESC",
]


LIST: Operation[ListCustomFieldsResponse] = Operation(
    "customfields.get",
    "POST",
    "/api.php",
    "safe",
    {
        200: _list_custom_fields_response,
    },
    body="application/json",
    error_statuses={
        1: 422,
        2: 422,
    },
)


def list_body(
    body: object,
    subscriber_list_id: object,
    order_field: object,
    order_type: object,
    return_global_custom_fields: object,
) -> object:
    """The body of `list`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "SubscriberListID": subscriber_list_id,
            "OrderField": order_field,
            "OrderType": order_type,
            "ReturnGlobalCustomFields": return_global_custom_fields,
        },
        {
            "SubscriberListID": "subscriber_list_id",
        },
        {
            "Command": "customfields.get",
        },
        optional=False,
    )


class CustomFields:
    """Custom fields of a list."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawCustomFields:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.custom_fields import RawCustomFields

        return RawCustomFields(self._sender)

    @overload
    def list(
        self,
        body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListCustomFieldsResponse: ...

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
    ) -> ListCustomFieldsResponse: ...

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
    ) -> ListCustomFieldsResponse:
        """List the custom fields of a list.

        Returns the custom fields of a list, with the global ones if asked for. There are no pages.

        Args:
            subscriber_list_id: Id of the list.
            order_field: The field to sort by. (default FieldName)
            order_type: Up or down. (default ASC)
            return_global_custom_fields: With the global custom fields. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        customfields.get: POST /api.php
        """
        return self._sender.call(
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


class AsyncCustomFields:
    """Custom fields of a list."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawCustomFields:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.custom_fields import AsyncRawCustomFields

        return AsyncRawCustomFields(self._sender)

    @overload
    async def list(
        self,
        body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListCustomFieldsResponse: ...

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
    ) -> ListCustomFieldsResponse: ...

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
    ) -> ListCustomFieldsResponse:
        """List the custom fields of a list.

        Returns the custom fields of a list, with the global ones if asked for. There are no pages.

        Args:
            subscriber_list_id: Id of the list.
            order_field: The field to sort by. (default FieldName)
            order_type: Up or down. (default ASC)
            return_global_custom_fields: With the global custom fields. (default False)

        Raises:
            UnprocessableEntityError: 422.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        customfields.get: POST /api.php
        """
        return await self._sender.call(
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


describe(__name__, CustomFields, AsyncCustomFields)
