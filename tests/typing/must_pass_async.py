"""A service that uses every vendor, async: everything here is right, for mypy --strict and for pyright."""

from __future__ import annotations

import asyncio
from typing import assert_type

import httpx
from journeykit_clients.genesys.models import ActionMap, ActionMapListing, Outcome
from journeykit_clients.octeth.models import TriggerSubscriberJourneyResponse
from journeykit_clients.types import Response

from journeykit import AsyncGenesys, AsyncMailchimp, AsyncOcteth, AsyncSprinklr, Retry


async def welcome(email_address: str) -> None:
    async with AsyncMailchimp(api_key="0123456789abcdef-us6") as mailchimp:
        await mailchimp.customer_journeys.trigger(12, 34, email_address=email_address)
    async with AsyncSprinklr(access_token="token", api_key="key", environment="prod2") as sprinklr:
        await sprinklr.marketing_journeys.trigger(
            sn_type="EMAIL", sn_id=email_address, journey_id="62f37039", context_params={}
        )


async def names(genesys: AsyncGenesys) -> list[str]:
    async for page in genesys.action_maps.iter().pages():
        assert_type(page, ActionMapListing)
    found: list[str] = []
    async for action_map in genesys.action_maps.iter(page_size=100):
        assert_type(action_map, ActionMap)
        found.append(action_map.display_name)
    return found


async def several(genesys: AsyncGenesys, octeth: AsyncOcteth) -> None:
    one, other = await asyncio.gather(
        genesys.outcomes.get("1"),
        octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1),
    )
    assert_type(one, Outcome)
    assert_type(other, TriggerSubscriberJourneyResponse)
    raw = await genesys.outcomes.with_raw_response.create({"displayName": "Bought"})
    assert_type(raw, Response[Outcome])
    assert_type(raw.parsed.display_name, str)


async def options() -> None:
    genesys = AsyncGenesys(access_token="token", http_client=httpx.AsyncClient(), retry=Retry(attempts=1))
    assert_type(genesys.with_options(timeout=3), AsyncGenesys)
    assert_type(AsyncOcteth.from_env(), AsyncOcteth)
    await genesys.aclose()
