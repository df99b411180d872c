# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Put tags on subscribers"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import httpx

from ....api import Undocumented, parsed, request_of
from ....body import with_constants
from ....decoding import later
from ....types import UNSET, Response, Unset
from ...client import AuthenticatedClient, Client
from ...errors import UnexpectedStatus

if TYPE_CHECKING:
    from ...models.failure import Failure
    from ...models.tag_subscriber_request import TagSubscriberRequest
    from ...models.tag_subscriber_response import TagSubscriberResponse
    from ...payloads import TagSubscriberRequestPayload

_failure = later(__name__, "_failure", "...models.failure", "Failure.from_dict")
_tag_subscriber_response = later(
    __name__, "_tag_subscriber_response", "...models.tag_subscriber_response", "TagSubscriberResponse.from_dict"
)

_CriteriaOperator = Literal[
    "and",
    "or",
]


_decoders: dict[int | str, Any] = {
    200: _tag_subscriber_response,
    422: _failure,
    "default": _failure,
}


def _get_kwargs(
    *,
    body: TagSubscriberRequest | TagSubscriberRequestPayload | Unset = UNSET,
) -> dict[str, Any]:
    return request_of(
        "POST",
        "/api.php",
        (),
        ("application/json",),
        with_constants(
            body,
            {
                "Command": "subscriber.tag",
            },
        ),
        None,
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TagSubscriberResponse | Failure | None:
    try:
        result: TagSubscriberResponse | Failure | None = parsed(response, _decoders)
    except Undocumented:
        if client.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content) from None
        return None
    return result


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TagSubscriberResponse | Failure | None]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TagSubscriberRequest | TagSubscriberRequestPayload | Unset = UNSET,
) -> Response[TagSubscriberResponse | Failure | None]:
    """Put tags on subscribers.

    Puts one tag or several on subscribers of a list: on those named in `SubscriberID`, or on all that `RulesJSON`
    finds. It starts journeys with a Tag trigger, so it must not be repeated blindly.

    Rules that cannot be read are refused with code 7, which is also that of a missing `RulesOperator`; only the
    former has an `ErrorText`.

    After `Delivery.UNKNOWN`: `SubscriberTags` of the subscriber has the tag. (subscriber.get)

    subscriber.tag: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: TagSubscriberRequest | TagSubscriberRequestPayload | Unset = UNSET,
) -> TagSubscriberResponse | Failure | None:
    """`sync_detailed`, returning only the decoded body; None for an undocumented status."""
    return (sync_detailed(body=body, client=client)).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TagSubscriberRequest | TagSubscriberRequestPayload | Unset = UNSET,
) -> Response[TagSubscriberResponse | Failure | None]:
    """Put tags on subscribers.

    Puts one tag or several on subscribers of a list: on those named in `SubscriberID`, or on all that `RulesJSON`
    finds. It starts journeys with a Tag trigger, so it must not be repeated blindly.

    Rules that cannot be read are refused with code 7, which is also that of a missing `RulesOperator`; only the
    former has an `ErrorText`.

    After `Delivery.UNKNOWN`: `SubscriberTags` of the subscriber has the tag. (subscriber.get)

    subscriber.tag: POST /api.php
    """
    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TagSubscriberRequest | TagSubscriberRequestPayload | Unset = UNSET,
) -> TagSubscriberResponse | Failure | None:
    """`asyncio_detailed`, returning only the decoded body; None for an undocumented status."""
    return (await asyncio_detailed(body=body, client=client)).parsed
