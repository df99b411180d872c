# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Create an outcome"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.outcome import Outcome
    from ...payloads import OutcomePayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_outcome = later(__name__, "_outcome", "...models.outcome", "Outcome.from_dict")


_decoders: dict[int | str, Any] = {
    200: _outcome,
    201: _outcome,
    400: _error_body,
    401: _error_body,
    403: _error_body,
    404: _error_body,
    408: _error_body,
    409: _error_body,
    413: _error_body,
    415: _error_body,
    429: _error_body,
    500: _error_body,
    503: _error_body,
    504: _error_body,
}


def _get_kwargs(
    *,
    body: Outcome | OutcomePayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/journey/outcomes",
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Outcome | ErrorBody | None:
    try:
        result: Outcome | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Outcome | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Outcome | OutcomePayload | Unset = UNSET,
) -> Response[Outcome | ErrorBody | None]:
    """Create an outcome.

    Creates an outcome and returns it with its id. Only the name is required. Each call creates another one. The
    vendor has shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

    After `Delivery.UNKNOWN`: List the outcomes with `queryFields` `displayName` and `queryValue` as the name: one
    that you did not have before is the one of this call. (getJourneyOutcomes)

    postJourneyOutcomes: POST /api/v2/journey/outcomes
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: Outcome | OutcomePayload | Unset = UNSET,
) -> Outcome | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Outcome | OutcomePayload | Unset = UNSET,
) -> Response[Outcome | ErrorBody | None]:
    """Create an outcome.

    Creates an outcome and returns it with its id. Only the name is required. Each call creates another one. The
    vendor has shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

    After `Delivery.UNKNOWN`: List the outcomes with `queryFields` `displayName` and `queryValue` as the name: one
    that you did not have before is the one of this call. (getJourneyOutcomes)

    postJourneyOutcomes: POST /api/v2/journey/outcomes
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: Outcome | OutcomePayload | Unset = UNSET,
) -> Outcome | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
