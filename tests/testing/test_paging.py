"""`pages`: page numbers, cursors and offsets, walked by our own clients."""

from __future__ import annotations

import json
from typing import Any

import pytest
from journeykit_clients.genesys.models import JourneySegment

from journeykit import AsyncGenesys, Genesys
from journeykit._contract.carried import names
from journeykit._contract.document import document
from journeykit._contract.operation import Operation
from journeykit._contract.paging import _counts_from_zero, page
from journeykit._contract.request import Request
from journeykit.testing import make, mock, pages


def test_page_numbers() -> None:
    with mock("genesys") as vendors, Genesys(access_token="t") as genesys:
        segments = make(JourneySegment, n=250)
        route = pages(vendors["getJourneySegments"], segments, size=100)
        assert [*genesys.segments.iter()] == segments
        assert route.call_count == 3
        first = genesys.segments.list()
        assert (first.page_count, first.total, first.page_size, first.page_number) == (3, 250, 100, 1)
        pages(route, segments)
        assert [*genesys.segments.iter(page_size=50)] == segments
        assert route.call_count == 4 + 5
        pages(route, [])
        assert [*genesys.segments.iter()] == []


@pytest.mark.anyio
async def test_cursors() -> None:
    with mock("genesys") as vendors:
        async with AsyncGenesys(access_token="t") as genesys:
            pages(vendors["getJourneySessionSegments"], [{"id": str(number)} for number in range(30)], size=7)
            found = [one async for one in genesys.segment_assignments.iter_by_session("s")]
            assert len(found) == 30
            assert vendors["getJourneySessionSegments"].call_count == 5


def test_an_operation_without_pages() -> None:
    with mock("octeth") as vendors, pytest.raises(ValueError, match="no pages"):
        pages(vendors["journey.list"], [])


@pytest.mark.parametrize("vendor", names())
def test_every_listing_with_pages_ends(vendor: str) -> None:
    """Whatever a spec's pagination says, pages asked for one after the other hold all rows once."""
    for operation in document(vendor).operations.values():
        if operation.pagination is None:
            continue
        inputs = {item["type"]: (item["name"], item["in"]) for item in operation.pagination["inputs"]}
        found: list[Any] = []
        at: Any = None
        for turn in range(6):
            asked = _asking(operation, inputs, turn, at, len(found))
            body = page(operation, asked, [{"n": index} for index in range(12)], size=5)
            rows = body
            for step in operation.pagination["outputs"]["results"].removeprefix("$.").split("."):
                rows = rows[step]
            found += rows
            outputs = operation.pagination["outputs"]
            following = str(
                body.get((outputs.get("nextUrl") or outputs.get("nextCursor") or "$.").removeprefix("$."), "")
            )
            at = following.rpartition("=")[2]
            if len(rows) < 5:
                break
        assert [row["n"] for row in found] == [*range(12)], operation


def _asking(operation: Operation, inputs: dict[str, tuple[str, str]], turn: int, cursor: Any, seen: int) -> Request:
    kind = next(kind for kind in ("page", "offset", "cursor") if kind in inputs)
    name, place = inputs[kind]
    value = {"page": turn + 1, "offset": seen, "cursor": cursor}[kind]
    if place == "parameters":
        return Request("GET", "/", f"{name}={value}" if turn else "", {}, b"")
    body: Any = turn if kind == "page" and _counts_from_zero(operation, name) else value
    for step in reversed(name.split(".")):
        body = {step: body}
    return Request("GET", "/", "", {"content-type": "application/json"}, json.dumps(body if turn else {}).encode())
