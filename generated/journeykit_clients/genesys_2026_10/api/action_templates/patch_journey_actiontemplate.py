# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Update an action template"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.action_template import ActionTemplate
    from ...models.error_body import ErrorBody
    from ...models.patch_action_template import PatchActionTemplate
    from ...payloads import PatchActionTemplatePayload

_action_template = later(__name__, "_action_template", "...models.action_template", "ActionTemplate.from_dict")
_error_body = later(__name__, "_error_body", "...models.error_body", "ErrorBody.from_dict")

_ActionTemplateState = Literal[
    "Active",
    "Inactive",
    "Deleted",
]
_MediaType = Literal[
    "webMessagingOffer",
    "contentOffer",
    "integrationAction",
    "architectFlow",
    "openAction",
]


_decoders: dict[int | str, Any] = {
    200: _action_template,
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
    action_template_id: str,
    *,
    body: PatchActionTemplate | PatchActionTemplatePayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "PATCH",
        "/api/v2/journey/actiontemplates/" + segment(action_template_id, "action_template_id"),
        (),
        ("application/json",),
        body,
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ActionTemplate | ErrorBody | None:
    try:
        result: ActionTemplate | ErrorBody | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ActionTemplate | ErrorBody | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    action_template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTemplate | PatchActionTemplatePayload | Unset = UNSET,
) -> Response[ActionTemplate | ErrorBody | None]:
    """Update an action template.

    Changes the action template with this id and returns it. What is left out stays as it is. The description
    marks `name` as required; send it if the vendor refuses a call without. The body gives the values to set, so
    that repeating it leads to the same state.

    Args:
        action_template_id: Id of the action template.

    patchJourneyActiontemplate: PATCH /api/v2/journey/actiontemplates/{actionTemplateId}
    """
    kwargs = _get_kwargs(
        action_template_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    action_template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTemplate | PatchActionTemplatePayload | Unset = UNSET,
) -> ActionTemplate | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(action_template_id, body=body, client=client)).parsed


async def asyncio_detailed(
    action_template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTemplate | PatchActionTemplatePayload | Unset = UNSET,
) -> Response[ActionTemplate | ErrorBody | None]:
    """Update an action template.

    Changes the action template with this id and returns it. What is left out stays as it is. The description
    marks `name` as required; send it if the vendor refuses a call without. The body gives the values to set, so
    that repeating it leads to the same state.

    Args:
        action_template_id: Id of the action template.

    patchJourneyActiontemplate: PATCH /api/v2/journey/actiontemplates/{actionTemplateId}
    """
    kwargs = _get_kwargs(
        action_template_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    action_template_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PatchActionTemplate | PatchActionTemplatePayload | Unset = UNSET,
) -> ActionTemplate | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(action_template_id, body=body, client=client)).parsed
