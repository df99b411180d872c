"""A web service that puts people into journeys: FastAPI, one async client per vendor, errors told by what they mean.

The editions of Octeth and Sprinklr are pinned by their imports. `python examples/service/run.py` runs it against local
vendors; with the vendors' own environment variables, `uvicorn service:app` runs it against the vendors.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated, TypedDict

from fastapi import Depends, FastAPI, Request, status
from fastapi.responses import JSONResponse
from journeykit_clients.sprinklr_v2.models import ChannelType, ContextParams, Profile, UnifiedProfile
from pydantic import BaseModel

from journeykit import APIError, AsyncGenesys, AsyncMailchimp, Delivery, NotFoundError, RateLimitError
from journeykit.octeth_5_9 import AsyncOcteth
from journeykit.sprinklr_v2 import AsyncSprinklr

log = logging.getLogger("service")


class Vendors(TypedDict):
    """What `request.state` has."""

    genesys: AsyncGenesys
    mailchimp: AsyncMailchimp
    octeth: AsyncOcteth
    sprinklr: AsyncSprinklr


def clients() -> Vendors:
    """One client per vendor for the whole process: from the environment, or of local vendors at `LOCAL_VENDORS`."""
    local = os.environ.get("LOCAL_VENDORS")
    if local is None:
        return Vendors(
            genesys=AsyncGenesys.from_env(),
            mailchimp=AsyncMailchimp.from_env(),
            octeth=AsyncOcteth.from_env(),
            sprinklr=AsyncSprinklr.from_env(),
        )
    return Vendors(
        genesys=AsyncGenesys(base_url=f"{local}/genesys", access_token="any", allow_http=True),
        mailchimp=AsyncMailchimp(base_url=f"{local}/mailchimp/3.0", api_key="any", allow_http=True),
        octeth=AsyncOcteth(base_url=f"{local}/octeth_5_9", api_key="any", allow_http=True),
        sprinklr=AsyncSprinklr(base_url=f"{local}/sprinklr_v2", access_token="any", api_key="any", allow_http=True),
    )


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[Vendors]:
    """Connections live as long as the service; at its end they close after the last answer."""
    vendors = clients()
    async with AsyncExitStack() as stack:
        for client in (vendors["genesys"], vendors["mailchimp"], vendors["octeth"], vendors["sprinklr"]):
            await stack.enter_async_context(client)
        yield vendors


app = FastAPI(title="Journeys", lifespan=lifespan)


def mailchimp(request: Request) -> AsyncMailchimp:
    """The client of the lifespan."""
    client: AsyncMailchimp = request.state.mailchimp
    return client


def octeth(request: Request) -> AsyncOcteth:
    """The client of the lifespan."""
    client: AsyncOcteth = request.state.octeth
    return client


def sprinklr(request: Request) -> AsyncSprinklr:
    """The client of the lifespan."""
    client: AsyncSprinklr = request.state.sprinklr
    return client


def genesys(request: Request) -> AsyncGenesys:
    """The client of the lifespan."""
    client: AsyncGenesys = request.state.genesys
    return client


class SignUp(BaseModel):
    """Somebody who has signed up."""

    email: str


class Cart(BaseModel):
    """A cart that somebody left."""

    email: str
    content: str


@app.post("/sign-ups", status_code=status.HTTP_202_ACCEPTED)
async def sign_up(who: SignUp, client: Annotated[AsyncMailchimp, Depends(mailchimp)]) -> None:
    """Start the welcome journey."""
    await client.customer_journeys.trigger(12, 34, email_address=who.email)


@app.post("/carts", status_code=status.HTTP_202_ACCEPTED)
async def cart(cart: Cart, client: Annotated[AsyncSprinklr, Depends(sprinklr)]) -> None:
    """Start the journey of abandoned carts."""
    email = Profile(name=cart.email, channel_type=ChannelType.EMAIL, channel_id=cart.email)
    await client.marketing_journeys.trigger(
        journey_id="abandoned-cart",
        unified_profile=UnifiedProfile(profiles=[email]),
        context_params=ContextParams.from_dict({"content": cart.content}),
    )


@app.post("/lists/{list_id}/subscribers/{subscriber_id}/journeys/{journey_id}", status_code=status.HTTP_202_ACCEPTED)
async def start(
    list_id: int, subscriber_id: int, journey_id: int, client: Annotated[AsyncOcteth, Depends(octeth)]
) -> None:
    """Put a subscriber into a journey of one's own Octeth."""
    await client.subscriber_journeys.trigger(journey_id=journey_id, list_id=list_id, subscriber_id=subscriber_id)


@app.get("/segments")
async def segments(client: Annotated[AsyncGenesys, Depends(genesys)]) -> list[str]:
    """The names of all segments."""
    return [segment.display_name async for segment in client.segments.iter(page_size=100)]


@app.exception_handler(APIError)
async def vendor_failed(request: Request, error: APIError) -> JSONResponse:
    """What a caller may do next: wait, give up, or look before sending again.

    UNKNOWN is the one that matters: the person may have got the message, so nobody may just repeat the call.
    """
    log.warning("%s: %s (%s)", error.operation, error, error.delivery.value)
    if isinstance(error, RateLimitError):
        wait = {"Retry-After": f"{error.retry_after or 60:.0f}"}
        return JSONResponse({"detail": "too many calls, nothing was sent"}, 503, headers=wait)
    if error.delivery is Delivery.UNKNOWN:
        return JSONResponse({"detail": "may have been sent; do not repeat"}, 504)
    if error.delivery is Delivery.NOT_SENT:
        return JSONResponse({"detail": "nothing was sent; try again"}, 503, headers={"Retry-After": "5"})
    if isinstance(error, NotFoundError):
        return JSONResponse({"detail": "the vendor knows no such journey or person"}, 404)
    return JSONResponse({"detail": "the vendor refused; nothing was sent"}, 502)
