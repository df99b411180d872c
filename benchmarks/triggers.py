"""Calls to a server on loopback: 10,000 triggers by an async client, ten or fifty at a time, and reads by a sync one.

With `aiohttp`, the triggers over `journeykit.aiohttp` alone.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from journeykit import AsyncMailchimp, Mailchimp

from .loopback import serving
from .measure import interleaved, ratio, report, spread

COUNT, BATCH, AT_ONCE, MANY = 10_000, 500, 10, 50
PATH = "/3.0/customer-journeys/journeys/12/steps/34/actions/trigger"


async def batch(trigger: Callable[[], Awaitable[object]], at_once: int = AT_ONCE) -> tuple[float, float]:
    """CPU and wall seconds of `BATCH` triggers."""
    left = BATCH

    async def one_after_another() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await trigger()

    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.gather(*(one_after_another() for _ in range(at_once)))
    return time.process_time() - cpu, time.perf_counter() - wall


async def pairs(url: str, at_once: int, rounds: int, http_client: Any = None) -> list[Any]:
    """Batches by hand and of ours, by turns."""
    async with (
        AsyncMailchimp(
            api_key="k-us6", base_url=f"{url}/3.0", max_concurrency=MANY, http_client=http_client
        ) as mailchimp,
        httpx.AsyncClient(base_url=url, auth=("journeykit", "k-us6")) as raw,
    ):

        async def by_hand() -> None:
            response = await raw.post(PATH, json={"email_address": "ada@example.com"})
            response.raise_for_status()

        async def ours() -> None:
            await mailchimp.customer_journeys.trigger(12, 34, email_address="ada@example.com")

        await batch(by_hand, at_once), await batch(ours, at_once)
        return [(await batch(by_hand, at_once), await batch(ours, at_once)) for _ in range(rounds)]


def cpu(found: list[Any]) -> dict[str, float]:
    """CPU a call, over that by hand."""
    return spread([ours[0] / raw[0] for raw, ours in found])


async def triggers(url: str) -> dict[str, Any]:
    """The rows of the client as it is."""
    few, many = await pairs(url, AT_ONCE, COUNT // BATCH), await pairs(url, MANY, 6)
    row = spread([raw[0] / ours[0] for raw, ours in few])
    row["requests a second"] = COUNT / sum(wall for _, (_, wall) in few)
    row["requests a second by hand"] = COUNT / sum(wall for (_, wall), _ in few)
    return {"async": row, "async cpu": cpu(few), "async cpu, 50": cpu(many)}


async def over_aiohttp(url: str) -> dict[str, Any]:
    """The rows of `journeykit[aiohttp]`."""
    from journeykit.aiohttp import Transport

    found = {}
    for name, at_once in (("aiohttp cpu", AT_ONCE), ("aiohttp cpu, 50", MANY)):
        async with httpx.AsyncClient(transport=Transport()) as http:
            found[name] = cpu(await pairs(url, at_once, 6, http))
    return found


def reads(url: str) -> dict[str, Any]:
    """The row of the sync client."""
    with (
        Mailchimp(api_key="k-us6", base_url=f"{url}/3.0") as mailchimp,
        httpx.Client(base_url=url, auth=("journeykit", "k-us6")) as raw,
    ):
        candidates = {"ours": lambda: mailchimp.ping.get(), "raw": lambda: raw.get("/3.0/ping").json()}
        return {"sync cpu": ratio(interleaved(candidates, 25, 100), "ours", "raw")}


if __name__ == "__main__":
    with serving() as url:
        report(
            asyncio.run(over_aiohttp(url)) if "aiohttp" in sys.argv else {**asyncio.run(triggers(url)), **reads(url)}
        )
