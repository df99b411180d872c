# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""List the segments of a customer"""

from typing import Any

import httpx

from ....uri import segment
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.assignment_state import AssignmentState
from ...models.error_body import ErrorBody
from ...models.segment_assignment_listing import SegmentAssignmentListing
from ...models.segment_scope import SegmentScope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    customer_id_type: str,
    customer_id: str,
    *,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["pageSize"] = page_size

    params["after"] = after

    json_segment_scope: str | Unset = UNSET
    if not isinstance(segment_scope, Unset):
        json_segment_scope = segment_scope.value

    params["segmentScope"] = json_segment_scope

    json_assignment_state: str | Unset = UNSET
    if not isinstance(assignment_state, Unset):
        json_assignment_state = assignment_state.value

    params["assignmentState"] = json_assignment_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v2/journey/customers/{customer_id_type}/{customer_id}/segments".format(
            customer_id_type=segment(customer_id_type, "customer_id_type"),
            customer_id=segment(customer_id, "customer_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SegmentAssignmentListing | None:
    if response.status_code == 200:
        response_200 = SegmentAssignmentListing.from_dict(response.json())

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
) -> Response[ErrorBody | SegmentAssignmentListing | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | Unset = UNSET,
) -> Response[ErrorBody | SegmentAssignmentListing | None]:
    """List the segments of a customer

     Lists the segments that are, or were, assigned to a customer, who is named by an id such as an
    e-mail address. The pages are chained: ask for the next one with `after` out of `nextUri`. Withdrawn
    by the vendor in November 2020; the nearest successor is `GET
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, by external contact.

    Args:
        customer_id_type (str):
        customer_id (str):
        page_size (str | Unset):
        after (str | Unset):
        segment_scope (SegmentScope | Unset): What a segment is assigned to.
        assignment_state (AssignmentState | Unset): State of a segment assignment.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SegmentAssignmentListing]
    """

    kwargs = _get_kwargs(
        customer_id_type=customer_id_type,
        customer_id=customer_id,
        page_size=page_size,
        after=after,
        segment_scope=segment_scope,
        assignment_state=assignment_state,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | Unset = UNSET,
) -> ErrorBody | SegmentAssignmentListing | None:
    """List the segments of a customer

     Lists the segments that are, or were, assigned to a customer, who is named by an id such as an
    e-mail address. The pages are chained: ask for the next one with `after` out of `nextUri`. Withdrawn
    by the vendor in November 2020; the nearest successor is `GET
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, by external contact.

    Args:
        customer_id_type (str):
        customer_id (str):
        page_size (str | Unset):
        after (str | Unset):
        segment_scope (SegmentScope | Unset): What a segment is assigned to.
        assignment_state (AssignmentState | Unset): State of a segment assignment.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SegmentAssignmentListing
    """

    return sync_detailed(
        customer_id_type=customer_id_type,
        customer_id=customer_id,
        client=client,
        page_size=page_size,
        after=after,
        segment_scope=segment_scope,
        assignment_state=assignment_state,
    ).parsed


async def asyncio_detailed(
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | Unset = UNSET,
) -> Response[ErrorBody | SegmentAssignmentListing | None]:
    """List the segments of a customer

     Lists the segments that are, or were, assigned to a customer, who is named by an id such as an
    e-mail address. The pages are chained: ask for the next one with `after` out of `nextUri`. Withdrawn
    by the vendor in November 2020; the nearest successor is `GET
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, by external contact.

    Args:
        customer_id_type (str):
        customer_id (str):
        page_size (str | Unset):
        after (str | Unset):
        segment_scope (SegmentScope | Unset): What a segment is assigned to.
        assignment_state (AssignmentState | Unset): State of a segment assignment.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SegmentAssignmentListing]
    """

    kwargs = _get_kwargs(
        customer_id_type=customer_id_type,
        customer_id=customer_id,
        page_size=page_size,
        after=after,
        segment_scope=segment_scope,
        assignment_state=assignment_state,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    customer_id_type: str,
    customer_id: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: str | Unset = UNSET,
    after: str | Unset = UNSET,
    segment_scope: SegmentScope | Unset = UNSET,
    assignment_state: AssignmentState | Unset = UNSET,
) -> ErrorBody | SegmentAssignmentListing | None:
    """List the segments of a customer

     Lists the segments that are, or were, assigned to a customer, who is named by an id such as an
    e-mail address. The pages are chained: ask for the next one with `after` out of `nextUri`. Withdrawn
    by the vendor in November 2020; the nearest successor is `GET
    /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, by external contact.

    Args:
        customer_id_type (str):
        customer_id (str):
        page_size (str | Unset):
        after (str | Unset):
        segment_scope (SegmentScope | Unset): What a segment is assigned to.
        assignment_state (AssignmentState | Unset): State of a segment assignment.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SegmentAssignmentListing
    """

    return (
        await asyncio_detailed(
            customer_id_type=customer_id_type,
            customer_id=customer_id,
            client=client,
            page_size=page_size,
            after=after,
            segment_scope=segment_scope,
            assignment_state=assignment_state,
        )
    ).parsed
