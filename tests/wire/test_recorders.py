"""Mocks and recorders of httpx go on working with connections of our own: respx, pytest-httpx, vcrpy.

pytest-httpx and vcrpy are installed in `nox -s transports` only.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx

from journeykit import APIConnectionError, AsyncMailchimp, Delivery, Mailchimp

from . import answers
from .server import FaultServer

KEY: dict[str, Any] = {"api_key": "key12345-us6", "base_url": "http://127.0.0.1:9/3.0", "retry": None}
TRIGGER: dict[str, Any] = {"journey_id": 1, "step_id": 2, "email_address": "ada@example.com"}


def trigger(mode: str, **options: Any) -> None:
    if mode == "sync":
        with Mailchimp(**{**KEY, **options}) as mailchimp:
            mailchimp.customer_journeys.trigger(**TRIGGER)
        return

    async def main() -> None:
        async with AsyncMailchimp(**{**KEY, **options}) as mailchimp:
            await mailchimp.customer_journeys.trigger(**TRIGGER)

    asyncio.run(main())


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx(mode: str, using: str) -> None:
    with respx.mock(using=using) as router:
        route = router.post(path__regex="/actions/trigger$").respond(204)
        trigger(mode)
        assert route.call_count == 1
        route.mock(side_effect=httpx.ConnectError)
        with pytest.raises(APIConnectionError) as caught:
            trigger(mode)
        assert caught.value.delivery is Delivery.NOT_SENT


def test_pytest_httpx(mode: str, request: pytest.FixtureRequest) -> None:
    pytest.importorskip("pytest_httpx", reason="it is there in nox -s transports")
    mock = request.getfixturevalue("httpx_mock")
    mock.add_response(status_code=204)
    trigger(mode)
    assert len(mock.get_requests()) == 1


def test_vcrpy(mode: str, tmp_path: Path, server: FaultServer) -> None:
    vcr = pytest.importorskip("vcr", reason="it is there in nox -s transports")
    cassette = str(tmp_path / "trigger.yaml")
    server.play(answers.no_content())
    with vcr.use_cassette(cassette):
        trigger(mode, base_url=server.url)
    assert len(server.requests) == 1
    with vcr.use_cassette(cassette, record_mode="none"):
        trigger(mode, base_url=server.url)
    assert len(server.requests) == 1, "the second was played from the cassette"


def test_a_client_of_the_callers_own(mode: str) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    made = (httpx.Client if mode == "sync" else httpx.AsyncClient)(transport=httpx.MockTransport(handler))
    trigger(mode, http_client=made)
    assert len(seen) == 1
    assert not made.is_closed, "it stays the caller's"
