# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Create an action template"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.action_template import ActionTemplate
    from ...models.error_body import ErrorBody
    from ...payloads import ActionTemplatePayload

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
    201: _action_template,
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
    body: ActionTemplate | ActionTemplatePayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api/v2/journey/actiontemplates",
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
    *,
    client: AuthenticatedClient | Client,
    body: ActionTemplate | ActionTemplatePayload | Unset = UNSET,
) -> Response[ActionTemplate | ErrorBody | None]:
    """Create an action template.

    Creates an action template and returns it with its id. For media type `contentOffer`, the content is in
    `contentOffer`. Each call creates another one.

    After `Delivery.UNKNOWN`: List the action templates with `queryFields` `name` and `queryValue` as the name:
    one that you did not have before is the one of this call. (getJourneyActiontemplates)

    postJourneyActiontemplates: POST /api/v2/journey/actiontemplates
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ActionTemplate | ActionTemplatePayload | Unset = UNSET,
) -> ActionTemplate | ErrorBody | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ActionTemplate | ActionTemplatePayload | Unset = UNSET,
) -> Response[ActionTemplate | ErrorBody | None]:
    """Create an action template.

    Creates an action template and returns it with its id. For media type `contentOffer`, the content is in
    `contentOffer`. Each call creates another one.

    After `Delivery.UNKNOWN`: List the action templates with `queryFields` `name` and `queryValue` as the name:
    one that you did not have before is the one of this call. (getJourneyActiontemplates)

    postJourneyActiontemplates: POST /api/v2/journey/actiontemplates
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ActionTemplate | ActionTemplatePayload | Unset = UNSET,
) -> ActionTemplate | ErrorBody | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
