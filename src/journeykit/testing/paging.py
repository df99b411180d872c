"""`pages`: a listing that hands out rows page by page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import httpx
from journeykit_clients.model import plain

from journeykit._contract.paging import page
from journeykit._contract.request import Request

from .routes import Route


def pages(route: Route, rows: Iterable[Any], *, size: int | None = None) -> Route:
    """Let a listing answer with these rows (models or JSON objects), page by page, as the requests ask.

    `size` is the length of a page, whatever a request asks for; without it, the request's own, or 25. Raises ValueError
    for an operation that has no pages.
    """
    operation = route.operation
    if operation is None or operation.pagination is None:
        raise ValueError(f"{operation or 'the log-in'} has no pages")
    if size is not None and size < 1:
        raise ValueError("a page has at least one row")
    everything = [plain(row) for row in rows]

    def answer(request: httpx.Request) -> httpx.Response:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        asked = Request(request.method, path, query, dict(request.headers), request.read())
        body = json.dumps(page(operation, asked, everything, size=size))
        return httpx.Response(200, headers={"Content-Type": "application/json"}, content=body.encode())

    route.side_effect = answer
    return route
