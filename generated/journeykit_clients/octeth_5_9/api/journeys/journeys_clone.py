# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Copy several journeys"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.clone_journeys_request import CloneJourneysRequest
    from ...models.clone_journeys_response import CloneJourneysResponse
    from ...models.error_list import ErrorList
    from ...models.failure import Failure
    from ...payloads import CloneJourneysRequestPayload

_clone_journeys_response = later(
    __name__, "_clone_journeys_response", "...models.clone_journeys_response", "CloneJourneysResponse.from_dict"
)
_error_list = later(__name__, "_error_list", "...models.error_list", "ErrorList.from_dict")
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")


_decoders: dict[int | str, Any] = {
    200: _clone_journeys_response,
    422: _error_list,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v1/journeys.clone",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "journeys.clone",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CloneJourneysResponse | ErrorList | Failure | None:
    try:
        result: CloneJourneysResponse | ErrorList | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CloneJourneysResponse | ErrorList | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
) -> Response[CloneJourneysResponse | ErrorList | Failure | None]:
    """Copy several journeys.

    Makes a disabled copy of each of several journeys, actions included; the copies refer to the same e-mails and
    lists. The call succeeds even if it failed for all of them. A repeated call makes more copies.

    After `Delivery.UNKNOWN`: Journeys with the names of the copies are in the list, made about the time of the
    call. (journey.list)

    journeys.clone: POST /api/v1/journeys.clone
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
) -> CloneJourneysResponse | ErrorList | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
) -> Response[CloneJourneysResponse | ErrorList | Failure | None]:
    """Copy several journeys.

    Makes a disabled copy of each of several journeys, actions included; the copies refer to the same e-mails and
    lists. The call succeeds even if it failed for all of them. A repeated call makes more copies.

    After `Delivery.UNKNOWN`: Journeys with the names of the copies are in the list, made about the time of the
    call. (journey.list)

    journeys.clone: POST /api/v1/journeys.clone
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CloneJourneysRequest | CloneJourneysRequestPayload | Unset = UNSET,
) -> CloneJourneysResponse | ErrorList | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
