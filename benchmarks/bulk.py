"""Rows a second of a bulk run with its journal, over the same loop without one; ten workers, alternating.

Against a vendor that takes 50 ms, and against one that answers at once: there the client's CPU and the disk are all the
time that there is, and a row waits for its mark about as long as for its answer.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from journeykit import AsyncMailchimp, bulk

from .loopback import serving
from .measure import report, spread

ROWS, ROUNDS, WORKERS = 1_000, 6, 10
VENDOR = 0.05
"""Seconds that the vendor takes; Mailchimp takes about 0.25."""
JOURNEY = {"journey_id": 12, "step_id": 34}


async def without(mailchimp: AsyncMailchimp) -> float:
    """Seconds of the loop that anybody would write."""
    left = ROWS

    async def worker() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await mailchimp.customer_journeys.trigger(**JOURNEY, email_address=f"r{left}@example.com")

    started = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(WORKERS)))
    return time.perf_counter() - started


async def journalled(mailchimp: AsyncMailchimp, folder: Path, number: int) -> float:
    """Seconds of a bulk run of as many rows, its plan included."""
    rows = [{"email_address": f"r{left}@example.com"} for left in range(ROWS)]
    started = time.perf_counter()
    await bulk.arun(
        mailchimp.customer_journeys.trigger,
        rows,
        key="email_address",
        journal=folder / f"{number}.journal",
        constant=JOURNEY,
        rate=None,
        workers=WORKERS,
        progress=False,
    )
    return time.perf_counter() - started


async def compare(base_url: str) -> dict[str, float]:
    """A row of the report."""
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncMailchimp(api_key="k-us6", base_url=base_url) as mailchimp:
            await without(mailchimp)
            pairs = [(await without(mailchimp), await journalled(mailchimp, Path(folder), n)) for n in range(ROUNDS)]
    row = spread([plain / written for plain, written in pairs])
    row["rows a second"] = ROWS * ROUNDS / sum(written for _, written in pairs)
    return row


if __name__ == "__main__":
    with serving(VENDOR) as url:
        slow = asyncio.run(compare(f"{url}/3.0"))
    with serving() as url:
        report({"bulk": slow, "bulk, at once": asyncio.run(compare(f"{url}/3.0"))})
