# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Update an action target"""

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
    from ...models.action_target import ActionTarget
    from ...models.error_body import ErrorBody
    from ...models.patch_action_target import PatchActionTarget
    from ...payloads import PatchActionTargetPayload

_action_target = later(__name__, "_action_target", "...models.action_target", "ActionTarget.from_dict")
_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")


_decoders: dict[int | str, Any] = {
    200: _action_target,
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
    action_target_id: str,
    *,
    body: PatchActionTarget | PatchActionTargetPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "PATCH",
        "/api/v2/journey/actiontargets/" + segment(action_target_id, "action_target_id"),
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ActionTarget | ErrorBody | None:
    try:
        result: ActionTarget | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ActionTarget | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    action_target_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTarget | PatchActionTargetPayload | Unset = UNSET,
) -> Response[ActionTarget | ErrorBody | None]:
    """Update an action target.

    Changes name, service level or short-abandon threshold of the action target with this id and returns it. What
    is left out stays as it is. The body gives the values to set, so that repeating it leads to the same state.
    Withdrawn by the vendor in September 2026; the vendor names no successor.

    Args:
        action_target_id: Id of the action target.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026-09-28.

    patchJourneyActiontarget: PATCH /api/v2/journey/actiontargets/{actionTargetId}
    """
    kwargs = _get_kwargs(
        action_target_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    action_target_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTarget | PatchActionTargetPayload | Unset = UNSET,
) -> ActionTarget | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(action_target_id, body=body, client=client)).parsed


async def asyncio_detailed(
    action_target_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTarget | PatchActionTargetPayload | Unset = UNSET,
) -> Response[ActionTarget | ErrorBody | None]:
    """Update an action target.

    Changes name, service level or short-abandon threshold of the action target with this id and returns it. What
    is left out stays as it is. The body gives the values to set, so that repeating it leads to the same state.
    Withdrawn by the vendor in September 2026; the vendor names no successor.

    Args:
        action_target_id: Id of the action target.

    Deprecated by the vendor.

    Withdrawn by the vendor since 2026-09-28.

    patchJourneyActiontarget: PATCH /api/v2/journey/actiontargets/{actionTargetId}
    """
    kwargs = _get_kwargs(
        action_target_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    action_target_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTarget | PatchActionTargetPayload | Unset = UNSET,
) -> ActionTarget | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(action_target_id, body=body, client=client)).parsed
