# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""State of a batch"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ....uri import segment
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.batch import Batch
    from ...models.problem_detail import ProblemDetail

_batch = later(__name__, "_batch", "...models.batch", "Batch.from_dict")
_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    200: _batch,
    "default": _problem_detail,
}


def _get_kwargs(
    batch_id: str,
    *,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "GET",
        "/batches/" + segment(batch_id, "batch_id"),
        (
            ("fields", fields, ","),
            ("exclude_fields", exclude_fields, ","),
        ),
        (),
        UNSET,
        None,
    )


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Batch | ProblemDetail | None:
    try:
        result: Batch | ProblemDetail | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Batch | ProblemDetail | None]:
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
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> Response[Batch | ProblemDetail | None]:
    """State of a batch.

    Returns how far a batch is. Once it is `finished`, `response_body_url` leads to a gzipped archive of the
    results, which needs no log-in.

    Args:
        batch_id: Id of the batch.
        fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
            the answer.
        exclude_fields: Leave these properties out of the answer; dots lead inside.

    getBatchesId: GET /batches/{batch_id}
    """
    kwargs = _get_kwargs(
        batch_id,
        fields=fields,
        exclude_fields=exclude_fields,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    batch_id: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> Batch | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(batch_id, fields=fields, exclude_fields=exclude_fields, client=client)).parsed


async def asyncio_detailed(
    batch_id: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> Response[Batch | ProblemDetail | None]:
    """State of a batch.

    Returns how far a batch is. Once it is `finished`, `response_body_url` leads to a gzipped archive of the
    results, which needs no log-in.

    Args:
        batch_id: Id of the batch.
        fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
            the answer.
        exclude_fields: Leave these properties out of the answer; dots lead inside.

    getBatchesId: GET /batches/{batch_id}
    """
    kwargs = _get_kwargs(
        batch_id,
        fields=fields,
        exclude_fields=exclude_fields,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    batch_id: str,
    *,
    client: AuthenticatedClient | Client,
    fields: Sequence[str] | Unset = UNSET,
    exclude_fields: Sequence[str] | Unset = UNSET,
) -> Batch | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(batch_id, fields=fields, exclude_fields=exclude_fields, client=client)).parsed
