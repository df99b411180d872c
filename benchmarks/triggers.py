"""10,000 triggers by an async client to a server on loopback, ten at a time."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable

import httpx

from journeykit import AsyncMailchimp

from .measure import report, spread

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


async def main(port: int) -> None:
    """Measure, and report."""
    base = f"http://127.0.0.1:{port}"
    async with (
        AsyncMailchimp(api_key="k-us6", base_url=f"{base}/3.0", max_concurrency=MANY) as mailchimp,
        httpx.AsyncClient(base_url=base, auth=("journeykit", "k-us6")) as raw,
    ):

        async def by_hand() -> None:
            response = await raw.post(PATH, json={"email_address": "ada@example.com"})
            response.raise_for_status()

        async def ours() -> None:
            await mailchimp.customer_journeys.trigger(12, 34, email_address="ada@example.com")

        await batch(by_hand), await batch(ours)
        pairs = [(await batch(by_hand), await batch(ours)) for _ in range(COUNT // BATCH)]
        many = [(await batch(by_hand, MANY), await batch(ours, MANY)) for _ in range(6)]
    row = spread([raw_cpu / our_cpu for (raw_cpu, _), (our_cpu, _) in pairs])
    row["requests a second"] = COUNT / sum(wall for _, (_, wall) in pairs)
    row["requests a second by hand"] = COUNT / sum(wall for (_, wall), _ in pairs)
    cpu = {"async cpu": pairs, "async cpu, 50": many}
    report({"async": row, **{name: spread([ours[0] / raw[0] for raw, ours in found]) for name, found in cpu.items()}})


if __name__ == "__main__":
    with subprocess.Popen([sys.executable, "-m", "benchmarks.loopback"], stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        try:
            asyncio.run(main(int(server.stdout.readline())))
        finally:
            server.kill()
