"""What a client is once it is made: its copies, its timeouts, its end, and whose connections it uses."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import httpx
import pytest
import respx

import journeykit
from journeykit import ConfigurationError, Retry
from tests.spec_examples import call, cases, documents
from tests.spec_examples.clients import client

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
VENDORS = pytest.mark.parametrize("vendor", sorted(documents()))


@BOTH
@VENDORS
def test_copies_share_and_nothing_is_pickled(vendor: str, asynchronous: bool) -> None:
    made = client(vendor, "https://vendor.example", asynchronous=asynchronous)
    for copied in (copy.copy(made), copy.deepcopy(made)):
        assert type(copied) is type(made)
        assert copied._sender.transport is made._sender.transport
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="make one in each process"):
            pickle.dumps(made, protocol)


@BOTH
@VENDORS
def test_with_options_leaves_the_original_alone(vendor: str, asynchronous: bool) -> None:
    router = respx.Router()
    route = router.route().mock(return_value=httpx.Response(500, json={}))
    first = client(
        vendor, "https://vendor.example", asynchronous=asynchronous, http_client=_http(router, asynchronous), retry=None
    )
    made = first.with_options(timeout=7, headers={"x-copy": "yes"})
    again = made.with_options(retry=Retry(attempts=2, base_delay=0), timeout=None, headers=None)
    assert type(made) is type(first) is type(again)
    _provoke([first, made, again], vendor, asynchronous)
    with pytest.raises(TypeError, match="base_url"):
        made.with_options(base_url="https://other.example")
    with pytest.raises(ConfigurationError):
        made.with_options(timeout=0)
    seen = [call.request for call in route.calls]
    by_copy = [request.headers.get("x-copy") for request in seen]
    assert by_copy[:2] == [None, "yes"]
    assert {*by_copy[2:]} == {"yes"}
    timeouts = [request.extensions["timeout"] for request in seen]
    assert timeouts[0]["read"] > 7 >= timeouts[1]["read"] == timeouts[2]["read"] > 6


def _http(router: respx.Router, asynchronous: bool) -> Any:
    handler: Any = router.async_handler if asynchronous else router.handler
    return (httpx.AsyncClient if asynchronous else httpx.Client)(transport=httpx.MockTransport(handler))


CASES = {case.vendor: case for case in cases()}
"""An operation of each vendor."""


def _provoke(clients: list[Any], vendor: str, asynchronous: bool) -> None:
    """Any call of each client, answered with an error."""

    async def awaited() -> None:
        for made in clients:
            with pytest.raises(journeykit.ServerError):
                await call(CASES[vendor], made)

    if asynchronous:
        asyncio.run(awaited())
        return
    for made in clients:
        with pytest.raises(journeykit.ServerError):
            call(CASES[vendor], made)


@BOTH
@VENDORS
def test_a_timeout_is_seconds_or_httpx_and_never_unlimited_unasked(vendor: str, asynchronous: bool) -> None:
    wanted: list[tuple[Any, dict[str, float | None]]] = [
        ("default", {}),
        (3, {"read": 3.0}),
        (0.25, {"read": 0.25, "connect": 0.25}),
        (httpx.Timeout(9, connect=1), {"read": 9.0, "connect": 1.0, "write": 9.0, "pool": 9.0}),
    ]
    for given, expected in wanted:
        router = respx.Router()
        route = router.route().mock(return_value=httpx.Response(500))
        options = {} if given == "default" else {"timeout": given}
        http = _http(router, asynchronous)
        made = client(
            vendor, "https://vendor.example", asynchronous=asynchronous, http_client=http, retry=None, **options
        )
        _provoke([made], vendor, asynchronous)
        sent = route.calls.last.request.extensions["timeout"]
        assert {"connect", "read", "write", "pool"} == {*sent}
        assert all(value is not None and 0 < value <= 120 for value in sent.values())
        assert {name: pytest.approx(value, rel=0.05) for name, value in expected.items()}.items() <= sent.items()


@VENDORS
def test_a_client_is_a_context_manager(vendor: str) -> None:
    with client(vendor, "https://vendor.example") as made:
        assert made is not None
    made.close()

    async def awaited() -> None:
        async with client(vendor, "https://vendor.example", asynchronous=True) as twin:
            assert twin is not None
        await twin.aclose()

    asyncio.run(awaited())


@BOTH
@VENDORS
def test_a_callers_own_http_client_stays_open(vendor: str, asynchronous: bool) -> None:
    http = _http(respx.Router(), asynchronous)
    made = client(vendor, "https://vendor.example", asynchronous=asynchronous, http_client=http)
    asyncio.run(made.aclose()) if asynchronous else made.close()
    assert not http.is_closed
    asyncio.run(http.aclose()) if asynchronous else http.close()


@VENDORS
def test_copies_share_nothing_that_can_be_changed(vendor: str) -> None:
    headers = {"x-mine": "1"}
    made = client(vendor, "https://vendor.example", headers=headers)
    headers["x-mine"] = "2"
    assert "2" not in copy.copy(made._sender.settings.headers).values()
