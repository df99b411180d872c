"""Every operation with pages: a walk asks for all of them, each once."""

from __future__ import annotations

import pytest

from tests.spec_examples import Case, cases
from tests.spec_examples.each import for_each

from .called import ASYNC
from .listing import Listing, drop, inside, walk

PAGED = [pytest.param(case, id=str(case)) for case in cases() if case.pagination]


@ASYNC
@for_each("case", PAGED)
def test_iter_walks_all_pages(case: Case, asynchronous: bool) -> None:
    listing = Listing(case)
    items, requests = walk(case, asynchronous, listing)
    assert [item.to_dict() for item in items] == [
        item for page in listing.pages for item in inside(page, listing.results)
    ]
    first, second = (listing.arguments(request) for request in requests[:2])
    assert inside(second, listing.name) in listing.following
    drop(first, listing.name)
    drop(second, listing.name)
    assert first == second, "the other arguments go with every page"


@ASYNC
@for_each("case", PAGED)
def test_pages_are_bounded_and_whole(case: Case, asynchronous: bool) -> None:
    listing = Listing(case)
    items, requests = walk(case, asynchronous, listing, whole=True, max_pages=1)
    assert [page.to_dict() for page in items] == listing.pages[:1]
    assert len(requests) == 1
    items, requests = walk(case, asynchronous, listing, whole=True)
    assert [page.to_dict() for page in items] == listing.pages
