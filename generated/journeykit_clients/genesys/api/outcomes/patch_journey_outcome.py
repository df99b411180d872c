# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Update an outcome"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.error_body import ErrorBody
    from ...models.outcome import Outcome
    from ...models.patch_outcome import PatchOutcome
    from ...payloads import PatchOutcomePayload

_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")
_outcome = later(__name__, "_outcome", "...models.outcome", "Outcome.from_dict")


_decoders: dict[int | str, Any] = {
    200: _outcome,
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
    outcome_id: str,
    *,
    body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "PATCH",
        "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"),
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
    outcome_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
) -> Response[Outcome | ErrorBody | None]:
    """Update an outcome.

    Changes the outcome with this id and returns it. `displayName` must always be sent; what else is left out
    stays as it is. The body gives the values to set, so that repeating it leads to the same state. The vendor has
    shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

    Args:
        outcome_id: Id of the outcome.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

    patchJourneyOutcome: PATCH /api/v2/journey/outcomes/{outcomeId}
    """
    kwargs = _get_kwargs(
        outcome_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    outcome_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
) -> Outcome | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(outcome_id, body=body, client=client)).parsed


async def asyncio_detailed(
    outcome_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
) -> Response[Outcome | ErrorBody | None]:
    """Update an outcome.

    Changes the outcome with this id and returns it. `displayName` must always be sent; what else is left out
    stays as it is. The body gives the values to set, so that repeating it leads to the same state. The vendor has
    shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

    Args:
        outcome_id: Id of the outcome.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

    patchJourneyOutcome: PATCH /api/v2/journey/outcomes/{outcomeId}
    """
    kwargs = _get_kwargs(
        outcome_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    outcome_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
) -> Outcome | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(outcome_id, body=body, client=client)).parsed
