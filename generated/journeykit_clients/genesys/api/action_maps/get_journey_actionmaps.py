# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List action maps"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.action_map_listing import ActionMapListing
from ...models.error_body import ErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    filter_field: str | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    action_map_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["pageNumber"] = page_number

    params["pageSize"] = page_size

    params["sortBy"] = sort_by

    params["filterField"] = filter_field

    params["filterValue"] = filter_value

    json_action_map_ids: list[str] | Unset = UNSET
    if not isinstance(action_map_ids, Unset):
        json_action_map_ids = action_map_ids

    params["actionMapIds"] = json_action_map_ids

    json_query_fields: list[str] | Unset = UNSET
    if not isinstance(query_fields, Unset):
        json_query_fields = query_fields

    params["queryFields"] = json_query_fields

    params["queryValue"] = query_value

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v2/journey/actionmaps",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ActionMapListing | ErrorBody | None:
    if response.status_code == 200:
        response_200 = ActionMapListing.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorBody.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(response.json())

        return response_404

    if response.status_code == 408:
        response_408 = ErrorBody.from_dict(response.json())

        return response_408

    if response.status_code == 409:
        response_409 = ErrorBody.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = ErrorBody.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = ErrorBody.from_dict(response.json())

        return response_415

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = ErrorBody.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = ErrorBody.from_dict(response.json())

        return response_503

    if response.status_code == 504:
        response_504 = ErrorBody.from_dict(response.json())

        return response_504

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ActionMapListing | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    filter_field: str | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    action_map_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[ActionMapListing | ErrorBody | None]:
    """List action maps

     Lists the action maps of the organisation, page by page. Either choose by `actionMapIds` alone, or
    page, sort, filter (`filterField` with `filterValue`) and search (`queryFields` with `queryValue`).

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        filter_field (str | Unset):
        filter_value (str | Unset):
        action_map_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ActionMapListing | ErrorBody]
    """

    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        filter_field=filter_field,
        filter_value=filter_value,
        action_map_ids=action_map_ids,
        query_fields=query_fields,
        query_value=query_value,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    filter_field: str | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    action_map_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> ActionMapListing | ErrorBody | None:
    """List action maps

     Lists the action maps of the organisation, page by page. Either choose by `actionMapIds` alone, or
    page, sort, filter (`filterField` with `filterValue`) and search (`queryFields` with `queryValue`).

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        filter_field (str | Unset):
        filter_value (str | Unset):
        action_map_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ActionMapListing | ErrorBody
    """

    return sync_detailed(
        client=client,
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        filter_field=filter_field,
        filter_value=filter_value,
        action_map_ids=action_map_ids,
        query_fields=query_fields,
        query_value=query_value,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    filter_field: str | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    action_map_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[ActionMapListing | ErrorBody | None]:
    """List action maps

     Lists the action maps of the organisation, page by page. Either choose by `actionMapIds` alone, or
    page, sort, filter (`filterField` with `filterValue`) and search (`queryFields` with `queryValue`).

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        filter_field (str | Unset):
        filter_value (str | Unset):
        action_map_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ActionMapListing | ErrorBody]
    """

    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        filter_field=filter_field,
        filter_value=filter_value,
        action_map_ids=action_map_ids,
        query_fields=query_fields,
        query_value=query_value,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    filter_field: str | Unset = UNSET,
    filter_value: str | Unset = UNSET,
    action_map_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> ActionMapListing | ErrorBody | None:
    """List action maps

     Lists the action maps of the organisation, page by page. Either choose by `actionMapIds` alone, or
    page, sort, filter (`filterField` with `filterValue`) and search (`queryFields` with `queryValue`).

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        filter_field (str | Unset):
        filter_value (str | Unset):
        action_map_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ActionMapListing | ErrorBody
    """

    return (
        await asyncio_detailed(
            client=client,
            page_number=page_number,
            page_size=page_size,
            sort_by=sort_by,
            filter_field=filter_field,
            filter_value=filter_value,
            action_map_ids=action_map_ids,
            query_fields=query_fields,
            query_value=query_value,
        )
    ).parsed
