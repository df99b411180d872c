"""A program that sends rows and may be killed: `python -m tests.bulk.sender URL ROWS JOURNAL KIND WORKERS`."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from journeykit import AsyncMailchimp, Mailchimp, bulk

KEY = "0123456789abcdef-us6"


def main(url: str, rows: str, journal: str, kind: str, workers: int) -> int:
    options: dict[str, Any] = {"key": "email_address", "journal": journal, "workers": workers, "progress": True}
    options["constant"] = {"journey_id": 12, "step_id": 34}
    if kind == "sync":
        with Mailchimp(api_key=KEY, base_url=url) as client:
            report = bulk.run(client.customer_journeys.trigger, rows, **options)
    else:

        async def send() -> bulk.Report:
            async with AsyncMailchimp(api_key=KEY, base_url=url) as client:
                return await bulk.arun(client.customer_journeys.trigger, rows, **options)

        report = asyncio.run(send())
    print(report)
    return report.exit_status


if __name__ == "__main__":
    url, rows, journal, kind, workers = sys.argv[1:]
    sys.exit(main(url, rows, journal, kind, int(workers)))
