# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Start a batch"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ....api import Undocumented, parsed, request_of
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.batch import Batch
    from ...models.create_batch import CreateBatch
    from ...models.problem_detail import ProblemDetail
    from ...payloads import CreateBatchPayload

_batch = later(__name__, "_batch", "...models.batch", "Batch.from_dict")
_problem_detail = later(__name__, "_problem_detail", "...models.problem_detail", "ProblemDetail.from_dict")


_decoders: dict[int | str, Any] = {
    200: _batch,
    "default": _problem_detail,
}


def _get_kwargs(
    *,
    body: CreateBatch | CreateBatchPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/batches",
        (),
        ("application/json",),
        body,
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
    *,
    client: AuthenticatedClient | Client,
    body: CreateBatch | CreateBatchPayload | Unset = UNSET,
) -> Response[Batch | ProblemDetail | None]:
    """Start a batch.

    Puts several calls of this API into a queue, to be made by Mailchimp one after the other. A repeated call
    makes all of them again. Ask for the state with `GET /batches/{batch_id}`; the results are an archive at
    `response_body_url`.

    After `Delivery.UNKNOWN`: The list has a batch that was submitted about the time of the call, with as many
    operations. (getBatches)

    postBatches: POST /batches
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBatch | CreateBatchPayload | Unset = UNSET,
) -> Batch | ProblemDetail | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBatch | CreateBatchPayload | Unset = UNSET,
) -> Response[Batch | ProblemDetail | None]:
    """Start a batch.

    Puts several calls of this API into a queue, to be made by Mailchimp one after the other. A repeated call
    makes all of them again. Ask for the state with `GET /batches/{batch_id}`; the results are an archive at
    `response_body_url`.

    After `Delivery.UNKNOWN`: The list has a batch that was submitted about the time of the call, with as many
    operations. (getBatches)

    postBatches: POST /batches
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBatch | CreateBatchPayload | Unset = UNSET,
) -> Batch | ProblemDetail | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
