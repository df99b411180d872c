# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List outcomes"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.outcome_listing import OutcomeListing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    outcome_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["pageNumber"] = page_number

    params["pageSize"] = page_size

    params["sortBy"] = sort_by

    json_outcome_ids: list[str] | Unset = UNSET
    if not isinstance(outcome_ids, Unset):
        json_outcome_ids = outcome_ids

    params["outcomeIds"] = json_outcome_ids

    json_query_fields: list[str] | Unset = UNSET
    if not isinstance(query_fields, Unset):
        json_query_fields = query_fields

    params["queryFields"] = json_query_fields

    params["queryValue"] = query_value

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v2/journey/outcomes",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | OutcomeListing | None:
    if response.status_code == 200:
        response_200 = OutcomeListing.from_dict(response.json())

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
) -> Response[ErrorBody | OutcomeListing | None]:
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
    outcome_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[ErrorBody | OutcomeListing | None]:
    """List outcomes

     Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page,
    sort and search (`queryFields` with `queryValue`). Deprecated by the vendor since May 2026; Genesys
    announces Customer Outcomes as the successor.

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        outcome_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | OutcomeListing]
    """

    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        outcome_ids=outcome_ids,
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
    outcome_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> ErrorBody | OutcomeListing | None:
    """List outcomes

     Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page,
    sort and search (`queryFields` with `queryValue`). Deprecated by the vendor since May 2026; Genesys
    announces Customer Outcomes as the successor.

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        outcome_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | OutcomeListing
    """

    return sync_detailed(
        client=client,
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        outcome_ids=outcome_ids,
        query_fields=query_fields,
        query_value=query_value,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    outcome_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> Response[ErrorBody | OutcomeListing | None]:
    """List outcomes

     Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page,
    sort and search (`queryFields` with `queryValue`). Deprecated by the vendor since May 2026; Genesys
    announces Customer Outcomes as the successor.

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        outcome_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | OutcomeListing]
    """

    kwargs = _get_kwargs(
        page_number=page_number,
        page_size=page_size,
        sort_by=sort_by,
        outcome_ids=outcome_ids,
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
    outcome_ids: list[str] | Unset = UNSET,
    query_fields: list[str] | Unset = UNSET,
    query_value: str | Unset = UNSET,
) -> ErrorBody | OutcomeListing | None:
    """List outcomes

     Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page,
    sort and search (`queryFields` with `queryValue`). Deprecated by the vendor since May 2026; Genesys
    announces Customer Outcomes as the successor.

    Args:
        page_number (int | Unset):
        page_size (int | Unset):
        sort_by (str | Unset):
        outcome_ids (list[str] | Unset):
        query_fields (list[str] | Unset):
        query_value (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | OutcomeListing
    """

    return (
        await asyncio_detailed(
            client=client,
            page_number=page_number,
            page_size=page_size,
            sort_by=sort_by,
            outcome_ids=outcome_ids,
            query_fields=query_fields,
            query_value=query_value,
        )
    ).parsed
