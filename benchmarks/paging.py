"""Memory while `iter` walks 1,000 pages of 100 action maps."""

from __future__ import annotations

import re
from pathlib import Path

import httpx

from journeykit import Genesys

from .measure import report
from .payloads import HUNDRED

PAGES = 1000


def resident() -> float:
    """Resident memory in MB (Linux)."""
    return int(re.findall(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text())[0]) / 1024


class Pages(httpx.BaseTransport):
    """Answers with the page that is asked for."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("pageNumber", "1"))
        body = HUNDRED.replace(b'"id": "0000', b'"id": "%04d' % page)
        body = body.replace(b'"pageNumber": 1', b'"pageNumber": %d' % page)
        body = body.replace(b'"pageCount": 1', b'"pageCount": %d' % PAGES)
        return httpx.Response(200, stream=httpx.ByteStream(body))


def main() -> None:
    """Measure, and report."""
    genesys = Genesys(access_token="t", http_client=httpx.Client(transport=Pages()))
    early, count = 0.0, 0
    for count, _ in enumerate(genesys.action_maps.iter(page_size=100), 1):
        if count == 100 * 100:
            early = resident()
    assert count == PAGES * 100
    gained = resident() - early
    report({"paging": {"value": gained, "low": gained, "high": gained}})


if __name__ == "__main__":
    main()
