# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Delete several journeys"""

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
    from ...models.delete_journeys_request import DeleteJourneysRequest
    from ...models.delete_journeys_response import DeleteJourneysResponse
    from ...models.failure import Failure
    from ...payloads import DeleteJourneysRequestPayload

_delete_journeys_response = later(
    __name__, "_delete_journeys_response", "...models.delete_journeys_response", "DeleteJourneysResponse.from_dict"
)
_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")


_decoders: dict[int | str, Any] = {
    200: _delete_journeys_response,
    422: _failure,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api.php",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "journeys.delete",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteJourneysResponse | Failure | None:
    try:
        result: DeleteJourneysResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteJourneysResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
) -> Response[DeleteJourneysResponse | Failure | None]:
    """Delete several journeys.

    Deletes several journeys for good. The answer does not say which of them were there.

    journeys.delete: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
) -> DeleteJourneysResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
) -> Response[DeleteJourneysResponse | Failure | None]:
    """Delete several journeys.

    Deletes several journeys for good. The answer does not say which of them were there.

    journeys.delete: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteJourneysRequest | DeleteJourneysRequestPayload | Unset = UNSET,
) -> DeleteJourneysResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
