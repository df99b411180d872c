# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Stop a batch"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.problem_detail import ProblemDetail

_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    204: None,
    "default": _problem_detail,
}


def _get_kwargs(
    batch_id: str,
) -> dict[str, Any]:
    return request_of(
        "DELETE",
        "/batches/" + segment(batch_id, "batch_id"),
        (),
        (),
        UNSET,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> None | ProblemDetail:
    try:
        result: None | ProblemDetail = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None | ProblemDetail]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    batch_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[None | ProblemDetail]:
    """Stop a batch.

    Stops a batch. The results of what it did are lost. Repeating the call does no harm.

    Args:
        batch_id: Id of the batch.

    deleteBatchesId: DELETE /batches/{batch_id}
    """
    kwargs = _get_kwargs(
        batch_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    batch_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> None | ProblemDetail:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(batch_id, client=client)).parsed


async def asyncio_detailed(
    batch_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[None | ProblemDetail]:
    """Stop a batch.

    Stops a batch. The results of what it did are lost. Repeating the call does no harm.

    Args:
        batch_id: Id of the batch.

    deleteBatchesId: DELETE /batches/{batch_id}
    """
    kwargs = _get_kwargs(
        batch_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    batch_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> None | ProblemDetail:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(batch_id, client=client)).parsed
