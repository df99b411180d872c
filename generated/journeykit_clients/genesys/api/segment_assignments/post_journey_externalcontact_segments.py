# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Assign and unassign segments of an external contact"""

from typing import Any, cast

import httpx

from ....uri import segment
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.segment_assignments_update import SegmentAssignmentsUpdate
from ...types import UNSET, Response, Unset


def _get_kwargs(
    external_contact_id: str,
    *,
    body: list[SegmentAssignmentsUpdate] | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v2/journey/externalcontacts/{external_contact_id}/segments".format(
            external_contact_id=segment(external_contact_id, "external_contact_id"),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = []
        for body_item_data in body:
            body_item = body_item_data.to_dict()
            _kwargs["json"].append(body_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | ErrorBody | None:
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

    if 200 <= response.status_code <= 299:
        response_2xx = cast(Any, None)
        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: list[SegmentAssignmentsUpdate] | Unset = UNSET,
) -> Response[Any | ErrorBody | None]:
    """Assign and unassign segments of an external contact

     Assigns segments to an external contact and takes them away. Assigning a segment again renews the
    date at which the assignment ends. The body gives the state that each assignment is to have, so that
    repeating it leads to the same state. Withdrawn by the vendor in November 2020; its successor is
    `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

    Args:
        external_contact_id (str):
        body (list[SegmentAssignmentsUpdate] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    kwargs = _get_kwargs(
        external_contact_id=external_contact_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: list[SegmentAssignmentsUpdate] | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Assign and unassign segments of an external contact

     Assigns segments to an external contact and takes them away. Assigning a segment again renews the
    date at which the assignment ends. The body gives the state that each assignment is to have, so that
    repeating it leads to the same state. Withdrawn by the vendor in November 2020; its successor is
    `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

    Args:
        external_contact_id (str):
        body (list[SegmentAssignmentsUpdate] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return sync_detailed(
        external_contact_id=external_contact_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: list[SegmentAssignmentsUpdate] | Unset = UNSET,
) -> Response[Any | ErrorBody | None]:
    """Assign and unassign segments of an external contact

     Assigns segments to an external contact and takes them away. Assigning a segment again renews the
    date at which the assignment ends. The body gives the state that each assignment is to have, so that
    repeating it leads to the same state. Withdrawn by the vendor in November 2020; its successor is
    `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

    Args:
        external_contact_id (str):
        body (list[SegmentAssignmentsUpdate] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    kwargs = _get_kwargs(
        external_contact_id=external_contact_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    external_contact_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: list[SegmentAssignmentsUpdate] | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Assign and unassign segments of an external contact

     Assigns segments to an external contact and takes them away. Assigning a segment again renews the
    date at which the assignment ends. The body gives the state that each assignment is to have, so that
    repeating it leads to the same state. Withdrawn by the vendor in November 2020; its successor is
    `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.

    Args:
        external_contact_id (str):
        body (list[SegmentAssignmentsUpdate] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return (
        await asyncio_detailed(
            external_contact_id=external_contact_id,
            client=client,
            body=body,
        )
    ).parsed
