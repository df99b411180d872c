"""The calls by hand, with urllib3 and json; and a stub for all clients that send with urllib3."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import urllib3  # type: ignore[import-not-found,unused-ignore]

from .peer import EMAIL, FIELDS, HOST, MAPS, PAGE, STEP, TRIGGER


class Stub:
    """Answers with `body` in place of every connection pool, which is to urllib3 what a transport is to httpx."""

    def __init__(self, body: bytes, status: int = 200) -> None:
        self.body, self.status = body, status
        urllib3.HTTPConnectionPool.urlopen = self.answer  # type: ignore[method-assign,unused-ignore]

    def answer(self, method: str, url: str, **options: Any) -> Any:
        """The response to any request."""
        return urllib3.HTTPResponse(
            BytesIO(self.body),
            headers={"content-type": "application/json", "content-length": str(len(self.body))},
            status=self.status,
            preload_content=options.get("preload_content", True),
            request_method=method,
        )


def _pool() -> Any:
    return urllib3.PoolManager(headers={"authorization": "Bearer token"})


def get(stub: Stub) -> Callable[[str], object]:
    """GET of the action map with an id."""
    pool = _pool()
    return lambda id: json.loads(pool.request("GET", f"{HOST}{MAPS}/{id}").data)


def post(stub: Stub) -> Callable[[], object]:
    """POST of an action map."""
    from benchmarks.payloads import ACTION_MAP

    pool = _pool()
    return lambda: json.loads(pool.request("POST", HOST + MAPS, json=ACTION_MAP).data)


def listing(stub: Stub) -> Callable[[], object]:
    """GET of 100 action maps."""
    pool = _pool()
    return lambda: json.loads(pool.request("GET", f"{HOST}{MAPS}?{urlencode(PAGE)}").data)


def octeth(stub: Stub) -> Callable[[], object]:
    """GET with a JSON body."""
    pool = _pool()
    return lambda: json.loads(pool.request("GET", HOST + TRIGGER, json=FIELDS).data)


def trigger(stub: Stub) -> Callable[[], object]:
    """POST that is answered by 204."""
    pool = _pool()
    return lambda: pool.request("POST", HOST + STEP, json=EMAIL).data
