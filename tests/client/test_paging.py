"""Walks over pages: as far as they are asked to go, and never round in circles or to another host."""

from __future__ import annotations

from itertools import islice
from typing import Any

import httpx
import pytest
from journeykit_clients.operation import Operation
from journeykit_clients.paging import Pagination, next_value
from journeykit_clients.types import UNSET

from journeykit import NotFoundError
from journeykit._paging import Pager

from .vendor import HOST, Answer, Vendor, opened, says

NUMBERS = Pagination("page", "pageNumber", "items", num_pages="count")
LINKS = Pagination("cursor", "after", "items", next_url="link")
CURSORS = Pagination("cursor", "after", "items", next_cursor="cursor")
MORE = Pagination("page", "page", "items", has_more="more")
OFFSETS = Pagination("offset", "from", "items", limit="count", first=0)
ALL = Pagination("offset", "from", "items", limit="count", first=0, all_at_once=True)
FROM_ZERO = Pagination("page", "page.number", "data.items", limit="page.size", first=0, in_body=True)


class Page:
    def __init__(self, items: Any = ("x",), **fields: Any) -> None:
        self.items = items
        self.__dict__.update(fields)


@pytest.mark.parametrize(
    ("how", "page", "asked", "following"),
    [
        (NUMBERS, Page(count=3), UNSET, 2),
        (NUMBERS, Page(count=3), 2, 3),
        (NUMBERS, Page(count=3), 3, None),
        (NUMBERS, Page(count=3), 9, None),
        (NUMBERS, Page(count=3), "2", 3),
        (NUMBERS, Page(), 2, 3),
        (NUMBERS, Page(count=None), 2, 3),
        (NUMBERS, Page(count="3"), 2, 3),
        (NUMBERS, Page([], count=3), 1, None),
        (NUMBERS, Page(None, count=3), 1, None),
        (NUMBERS, Page(UNSET, count=3), 1, None),
        (MORE, Page(more=True), 2, 3),
        (MORE, Page(more=False), 2, None),
        (MORE, Page(more=None), 2, 3),
        (MORE, Page(), 2, 3),
        (LINKS, Page(link="/api?after=b&x=1"), UNSET, "b"),
        (LINKS, Page(link="?after=b%2Fc"), "a", "b/c"),
        (LINKS, Page(link=f"{HOST}/api?after=b"), "a", "b"),
        (LINKS, Page(link=f"{HOST.upper()}/api?after=b"), "a", "b"),
        (LINKS, Page(link="/api?after=a"), "a", None),
        (LINKS, Page(link="/api?after="), "a", None),
        (LINKS, Page(link="/api?before=b"), "a", None),
        (LINKS, Page(link="https://vendor.example:443/api?after=b"), "a", "b"),
        (LINKS, Page(link="//VENDOR.example:443/api?after=b"), "a", "b"),
        (LINKS, Page(link="https://vendor.example:444/api?after=b"), "a", None),
        (LINKS, Page(link="https://evil.example/api?after=b"), "a", None),
        (LINKS, Page(link="//evil.example/api?after=b"), "a", None),
        (LINKS, Page(link="//[bad/api?after=b"), "a", None),
        (LINKS, Page(link=f"{HOST}:8443/api?after=b"), "a", None),
        (LINKS, Page(link="https://vendor.example@evil.example/?after=b"), "a", None),
        (LINKS, Page([], link="/api?after=b"), "a", None),
        *((LINKS, Page(link=link), "a", None) for link in (UNSET, None, "", 7, ["/api?after=b"])),
        (CURSORS, Page(cursor="b"), "a", "b"),
        (CURSORS, Page([], cursor="b"), "a", "b"),
        (CURSORS, Page([], cursor=None), "a", None),
        (CURSORS, Page(cursor="a"), "a", None),
        (CURSORS, Page(cursor=None), "a", None),
        (CURSORS, Page(), "a", None),
    ],
)
def test_which_page_is_next(how: Pagination, page: Any, asked: Any, following: Any) -> None:
    assert next_value(how, page, asked, f"{HOST}/prefix") == following


@pytest.mark.parametrize(
    ("how", "page", "asked", "limit", "following"),
    [
        (OFFSETS, Page("xyz"), UNSET, UNSET, 3),
        (OFFSETS, Page("xyz"), 3, 3, 6),
        (OFFSETS, Page("xy"), 3, 3, None),
        (OFFSETS, Page(""), 3, UNSET, None),
        (OFFSETS, Page("xyz"), UNSET, 0, 3),
        (ALL, Page("xyz"), UNSET, UNSET, None),
        (ALL, Page("xyz"), UNSET, 0, None),
        (ALL, Page("xyz"), UNSET, 3, 3),
        (FROM_ZERO, Page(data=Page("xy")), UNSET, UNSET, 1),
        (FROM_ZERO, Page(data=Page("xy")), 1, 2, 2),
        (FROM_ZERO, Page(data=Page("x")), 1, 2, None),
        (FROM_ZERO, Page(data=None), 1, 2, None),
    ],
)
def test_a_walk_ends_at_a_short_page(how: Pagination, page: Any, asked: Any, limit: Any, following: Any) -> None:
    assert next_value(how, page, asked, HOST, limit) == following


class Listing:
    """Stands where a client stands: five items, as many a page as the body asks for."""

    base = HOST

    def __init__(self) -> None:
        self.bodies: list[Any] = []

    def call(self, operation: Operation[Any], path: str, query: Any, body: Any, headers: Any, timeout: Any) -> Any:
        self.bodies.append(body)
        size, number = body["page"]["size"], body["page"].get("number", 0)
        return Page(data=Page(list(range(5))[number * size : (number + 1) * size]))


def test_pages_are_asked_for_inside_the_body() -> None:
    listing = Listing()
    operation: Operation[Any] = Operation("search", "POST", "/search", "safe", {200: None}, pagination=FROM_ZERO)
    pager = Pager[Any, Any](listing, operation, "/search", (), {"q": "a", "page": {"size": 2}}, None, None, None)
    assert list(pager) == [0, 1, 2, 3, 4]
    assert [body["page"] for body in listing.bodies] == [
        {"size": 2},
        {"size": 2, "number": 1},
        {"size": 2, "number": 2},
    ]
    assert all(body["q"] == "a" for body in listing.bodies)


def outcome(number: int) -> dict[str, Any]:
    return {"id": str(number), "displayName": f"Outcome {number}"}


def numbered(last: int | None, size: int = 2) -> Answer:
    """A listing of that many pages; without a last one it goes on for ever."""

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("pageNumber", "1"))
        items = [outcome(page * 10 + index) for index in range(size)] if last is None or page <= last else []
        count = {} if last is None else {"pageCount": last}
        return httpx.Response(200, json={"entities": items, "pageNumber": page, **count})

    return answer


def linked(*cursors: str, host: str = "") -> Vendor:
    """A listing of one more page than there are cursors."""

    def answer(request: httpx.Request) -> httpx.Response:
        after = request.url.params.get("after")
        at = cursors.index(after) + 1 if after else 0
        link = {"nextUri": f"{host}/api/v2/next?after={cursors[at]}"} if at < len(cursors) else {}
        return httpx.Response(200, json={"entities": [{"id": f"s{at}"}], **link})

    return Vendor(answer)


def asked(vendor: Vendor, name: str = "pageNumber") -> list[str | None]:
    return [request.url.params.get(name) for request in vendor.requests]


def test_pages_are_fetched_as_they_are_needed(mode: str) -> None:
    vendor = Vendor(numbered(None))
    with opened(mode, "Genesys", vendor) as client:
        walk = client.outcomes.iter(page_size=2)
        assert vendor.count == 0
        items = iter(walk)
        assert [next(items).id, next(items).id] == ["10", "11"]
        assert vendor.count == 1
        assert next(items).id == "20"
        assert asked(vendor) == [None, "2"]
        assert [request.url.params["pageSize"] for request in vendor.requests] == ["2", "2"]


def test_all_pages_and_no_more(mode: str) -> None:
    vendor = Vendor(numbered(3))
    with opened(mode, "Genesys", vendor) as client:
        assert [item.id for item in client.outcomes.iter()] == ["10", "11", "20", "21", "30", "31"]
    assert asked(vendor) == [None, "2", "3"]


def test_a_walk_is_resumed_where_it_stopped(mode: str) -> None:
    vendor = Vendor(numbered(3))
    with opened(mode, "Genesys", vendor) as client:
        assert [item.id for item in client.outcomes.iter(page_number=3)] == ["30", "31"]
        assert [item.id for item in client.outcomes.iter(page_number=2, max_pages=1)] == ["20", "21"]
    assert asked(vendor) == ["3", "2"]


def test_a_second_walk_starts_anew(mode: str) -> None:
    vendor = Vendor(numbered(1))
    with opened(mode, "Genesys", vendor) as client:
        walk = client.outcomes.iter()
        assert [item.id for item in walk] == [item.id for item in walk] == ["10", "11"]
    assert vendor.count == 2


def test_pages_themselves(mode: str) -> None:
    vendor = Vendor(numbered(2))
    with opened(mode, "Genesys", vendor) as client:
        pages = list(client.outcomes.iter().pages())
    assert [(page.page_number, page.page_count, len(page.entities)) for page in pages] == [(1, 2, 2), (2, 2, 2)]


@pytest.mark.parametrize("bound", [1, 2, 5])
def test_max_pages_bounds_a_listing_without_end(mode: str, bound: int) -> None:
    vendor = Vendor(numbered(None))
    with opened(mode, "Genesys", vendor) as client:
        assert len(list(client.outcomes.iter(max_pages=bound))) == 2 * bound
    assert vendor.count == bound


@pytest.mark.parametrize("bound", [0, -1, True, 2.5, "2"])
def test_max_pages_is_at_least_one(mode: str, bound: Any) -> None:
    with opened(mode, "Genesys", Vendor(says(500))) as client, pytest.raises(ValueError, match="max_pages"):
        client.outcomes.iter(max_pages=bound)


@pytest.mark.parametrize("entities", [[], None, "absent"])
def test_an_empty_page_is_the_last(mode: str, entities: Any) -> None:
    fields = {} if entities == "absent" else {"entities": entities}
    vendor = Vendor(numbered(None), numbered(None), says(200, {**fields, "pageCount": 99}))
    with opened(mode, "Genesys", vendor) as client:
        assert len(list(client.outcomes.iter())) == 4
    assert vendor.count == 3


def test_a_repeated_page_is_the_end(mode: str) -> None:
    """A server that ignores the number would be walked for ever."""
    vendor = Vendor(says(200, {"entities": [outcome(1)]}))
    with opened(mode, "Genesys", vendor) as client:
        assert [item.id for item in islice(client.outcomes.iter(), 9)] == ["1"]
        assert vendor.count == 2
        assert len(list(islice(client.outcomes.iter().pages(), 9))) == 1


def test_cursors_lead_from_page_to_page(mode: str) -> None:
    vendor = linked("b/1", "c 2")
    with opened(mode, "Genesys", vendor) as client:
        items = iter(client.segment_assignments.iter_by_session("s 1"))
        assert next(items).id == "s0"
        assert vendor.count == 1
        assert [item.id for item in items] == ["s1", "s2"]
        assert asked(vendor, "after") == [None, "b/1", "c 2"]
        assert {request.url.path for request in vendor.requests} == {"/api/v2/journey/sessions/s 1/segments"}
        resumed = client.segment_assignments.iter_by_session("s 1", after="c 2")
        assert [item.id for item in resumed] == ["s2"]


def test_a_link_to_another_host_is_not_followed(mode: str) -> None:
    vendor = linked("b", host="https://evil.example")
    with opened(mode, "Genesys", vendor) as client:
        assert [item.id for item in client.segment_assignments.iter_by_session("s")] == ["s0"]
    assert vendor.count == 1


def test_a_link_that_is_none_ends_the_walk(mode: str) -> None:
    for link in ("//[bad?after=b", "?", "after=b", 7, {"after": "b"}):
        vendor = Vendor(says(200, {"entities": [{}], "nextUri": link}))
        with opened(mode, "Genesys", vendor) as client:
            assert len(list(client.segment_assignments.iter_by_session("s"))) == 1


def test_an_error_on_the_way_comes_out_and_the_page_can_be_asked_for_again(mode: str) -> None:
    vendor = Vendor(numbered(3), says(404, {"code": "not.found"}), numbered(3))
    with opened(mode, "Genesys", vendor) as client:
        items = iter(client.outcomes.iter())
        assert [item.id for item in islice(items, 2)] == ["10", "11"]
        with pytest.raises(NotFoundError):
            next(items)
        assert [item.id for item in client.outcomes.iter(page_number=2)] == ["20", "21", "30", "31"]


def test_headers_and_timeouts_go_with_every_page(mode: str) -> None:
    vendor = Vendor(numbered(2))
    with opened(mode, "Genesys", vendor) as client:
        list(client.outcomes.iter(extra_headers={"X-Trace": "7"}, timeout=3))
    assert [request.headers["x-trace"] for request in vendor.requests] == ["7", "7"]
    assert all(request.extensions["timeout"]["read"] <= 3 for request in vendor.requests)
