# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the custom fields of a list"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.failure import Failure
    from ...models.list_custom_fields_request import ListCustomFieldsRequest
    from ...models.list_custom_fields_response import ListCustomFieldsResponse
    from ...payloads import ListCustomFieldsRequestPayload

_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_list_custom_fields_response = later(
    __name__,
    "_list_custom_fields_response",
    "...models.list_custom_fields_response",
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


_decoders: dict[int | str, Any] = {
    200: _list_custom_fields_response,
    422: _failure,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api.php",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "customfields.get",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListCustomFieldsResponse | Failure | None:
    try:
        result: ListCustomFieldsResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListCustomFieldsResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload | Unset = UNSET,
) -> Response[ListCustomFieldsResponse | Failure | None]:
    """List the custom fields of a list.

    Returns the custom fields of a list, with the global ones if asked for. There are no pages.

    customfields.get: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload | Unset = UNSET,
) -> ListCustomFieldsResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload | Unset = UNSET,
) -> Response[ListCustomFieldsResponse | Failure | None]:
    """List the custom fields of a list.

    Returns the custom fields of a list, with the global ones if asked for. There are no pages.

    customfields.get: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListCustomFieldsRequest | ListCustomFieldsRequestPayload | Unset = UNSET,
) -> ListCustomFieldsResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
