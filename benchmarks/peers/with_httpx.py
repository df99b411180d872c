"""The calls by hand, with httpx and json."""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx

from benchmarks.stub import Stub

from .peer import EMAIL, FIELDS, HOST, MAPS, PAGE, STEP, TRIGGER


def client(stub: Stub) -> httpx.Client:
    """A client with what does not change from call to call set once."""
    return httpx.Client(transport=stub, base_url=HOST, headers={"authorization": "Bearer token"})


def get(stub: Stub) -> Callable[[str], object]:
    """GET of the action map with an id."""
    raw = client(stub)
    return lambda id: json.loads(raw.get(f"{MAPS}/{id}").content)


def post(stub: Stub) -> Callable[[], object]:
    """POST of an action map."""
    from benchmarks.payloads import ACTION_MAP

    raw = client(stub)
    return lambda: json.loads(raw.post(MAPS, json=ACTION_MAP).content)


def listing(stub: Stub) -> Callable[[], object]:
    """GET of 100 action maps."""
    raw = client(stub)
    return lambda: json.loads(raw.get(MAPS, params=PAGE).content)


def octeth(stub: Stub) -> Callable[[], object]:
    """GET with a JSON body."""
    raw = client(stub)
    return lambda: json.loads(raw.request("GET", TRIGGER, json=FIELDS).content)


def trigger(stub: Stub) -> Callable[[], object]:
    """POST that is answered by 204."""
    raw = client(stub)
    return lambda: raw.post(STEP, json=EMAIL).raise_for_status()
