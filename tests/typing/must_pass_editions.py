"""Editions by their name or by their module: everything here is right, for mypy --strict and for pyright."""

from __future__ import annotations

from typing import assert_type

from journeykit_clients.octeth_5_9.models import GetJourneyResponse

from journeykit import (
    AsyncGenesys,
    AsyncOcteth,
    AsyncSprinklr,
    Genesys,
    Octeth,
    OctethOptions,
    Sprinklr,
    genesys_2026_10,
    octeth_5_9,
    sprinklr_v2,
)


class Ours(Octeth):
    """A class of a service's own."""


def constructed(options: OctethOptions, client: object) -> None:
    assert_type(Octeth(base_url="https://h.example", api_key="k"), Octeth)
    assert_type(Octeth(base_url="https://h.example", api_key="k", edition=None), Octeth)
    assert_type(Octeth(base_url="https://h.example", api_key="k", edition="5.9"), octeth_5_9.Octeth)
    assert_type(Octeth(**options), Octeth)
    assert_type(Octeth(edition="5.9", **options), octeth_5_9.Octeth)
    assert_type(AsyncOcteth(base_url="https://h.example", session_id="s"), AsyncOcteth)
    assert_type(AsyncOcteth(base_url="https://h.example", session_id="s", edition="5.9"), octeth_5_9.AsyncOcteth)
    assert_type(Sprinklr(access_token="t", api_key="k"), Sprinklr)
    assert_type(Sprinklr(access_token="t", api_key="k", edition="v2"), sprinklr_v2.Sprinklr)
    assert_type(AsyncSprinklr(access_token="t", api_key="k", edition="v2"), sprinklr_v2.AsyncSprinklr)
    assert_type(Genesys(access_token="t"), Genesys)
    assert_type(Genesys(access_token="t", edition="2026-10"), genesys_2026_10.Genesys)
    assert_type(AsyncGenesys(access_token="t", edition="2026-10"), genesys_2026_10.AsyncGenesys)
    assert_type(Ours(base_url="https://h.example", api_key="k"), Ours)
    if isinstance(client, Octeth):
        assert_type(client.with_options(timeout=5), Octeth)


def from_the_environment() -> None:
    assert_type(Octeth.from_env(), Octeth)
    assert_type(Ours.from_env(timeout=5), Ours)
    assert_type(Octeth.from_env(edition="5.9", timeout=5), octeth_5_9.Octeth)
    assert_type(AsyncOcteth.from_env(edition="5.9"), octeth_5_9.AsyncOcteth)
    assert_type(Sprinklr.from_env(edition="v2"), sprinklr_v2.Sprinklr)
    assert_type(AsyncSprinklr.from_env(edition="v2"), sprinklr_v2.AsyncSprinklr)
    assert_type(Genesys.from_env(edition="2026-10"), genesys_2026_10.Genesys)
    assert_type(AsyncGenesys.from_env(edition="2026-10"), genesys_2026_10.AsyncGenesys)


def used() -> GetJourneyResponse:
    with Octeth(base_url="https://h.example", api_key="k", edition="5.9") as octeth:
        assert_type(octeth, octeth_5_9.Octeth)
        return octeth.journeys.get(journey_id=1, isp="gmail.com")


async def awaited() -> GetJourneyResponse:
    async with AsyncOcteth(base_url="https://h.example", api_key="k", edition="5.9") as octeth:
        assert_type(octeth, octeth_5_9.AsyncOcteth)
        return await octeth.journeys.get(journey_id=1, isp="gmail.com")
