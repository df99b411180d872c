# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List segments"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.segment_listing import SegmentListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    sort_by: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    segment_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["sortBy"] = sort_by

    params["pageSize"] = page_size

    params["pageNumber"] = page_number

    params["isActive"] = is_active

    json_segment_ids: list[str] | Unset = UNSET
    if not isinstance(segment_ids, Unset):
        json_segment_ids = segment_ids

    params["segmentIds"] = json_segment_ids

    json_query_fields: list[str] | Unset = UNSET
    if not isinstance(query_fields, Unset):
        json_query_fields = query_fields

    params["queryFields"] = json_query_fields

    params["queryValue"] = query_value

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v2/journey/segments",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SegmentListing | None:
    if response.status_code == 200:
        response_200 = SegmentListing.from_dict(response.json())

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
) -> Response[ErrorBody | SegmentListing | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    sort_by: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    segment_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[ErrorBody | SegmentListing | None]:
    """List segments

     Lists the segments of the organisation, page by page. Either choose by `segmentIds` alone, or page,
    sort and search (`queryFields` with `queryValue`).

    Args:
        sort_by (str | Unset):
        page_size (int | Unset):
        page_number (int | Unset):
        is_active (bool | Unset):
        segment_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SegmentListing]
    """

    kwargs = _get_kwargs(
        sort_by=sort_by,
        page_size=page_size,
        page_number=page_number,
        is_active=is_active,
        segment_ids=segment_ids,
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
    sort_by: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    segment_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> ErrorBody | SegmentListing | None:
    """List segments

     Lists the segments of the organisation, page by page. Either choose by `segmentIds` alone, or page,
    sort and search (`queryFields` with `queryValue`).

    Args:
        sort_by (str | Unset):
        page_size (int | Unset):
        page_number (int | Unset):
        is_active (bool | Unset):
        segment_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SegmentListing
    """

    return sync_detailed(
        client=client,
        sort_by=sort_by,
        page_size=page_size,
        page_number=page_number,
        is_active=is_active,
        segment_ids=segment_ids,
        query_fields=query_fields,
        query_value=query_value,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    sort_by: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    segment_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[ErrorBody | SegmentListing | None]:
    """List segments

     Lists the segments of the organisation, page by page. Either choose by `segmentIds` alone, or page,
    sort and search (`queryFields` with `queryValue`).

    Args:
        sort_by (str | Unset):
        page_size (int | Unset):
        page_number (int | Unset):
        is_active (bool | Unset):
        segment_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SegmentListing]
    """

    kwargs = _get_kwargs(
        sort_by=sort_by,
        page_size=page_size,
        page_number=page_number,
        is_active=is_active,
        segment_ids=segment_ids,
        query_fields=query_fields,
        query_value=query_value,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    sort_by: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    segment_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> ErrorBody | SegmentListing | None:
    """List segments

     Lists the segments of the organisation, page by page. Either choose by `segmentIds` alone, or page,
    sort and search (`queryFields` with `queryValue`).

    Args:
        sort_by (str | Unset):
        page_size (int | Unset):
        page_number (int | Unset):
        is_active (bool | Unset):
        segment_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SegmentListing
    """

    return (
        await asyncio_detailed(
            client=client,
            sort_by=sort_by,
            page_size=page_size,
            page_number=page_number,
            is_active=is_active,
            segment_ids=segment_ids,
            query_fields=query_fields,
            query_value=query_value,
        )
    ).parsed
