"""3xx: never followed, and nothing reaches the host that they point to, least of all credentials."""

from __future__ import annotations

import asyncio
import contextlib

import httpx
import pytest

from journeykit import APIStatusError, Delivery, Retry

from . import answers
from .calls import OCTETH_TRIGGER, OPERATIONS, client_of, run
from .hidden import assert_hidden
from .operation import Operation
from .server import FaultServer


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_to_another_host(
    server: FaultServer, elsewhere: FaultServer, operation: Operation, mode: str, status: int
) -> None:
    server.play(answers.redirect(status, f"{elsewhere.url}/stolen"))
    with pytest.raises(APIStatusError) as caught:
        run(mode, operation.vendor, server.url, operation.call, retry=Retry(base_delay=0))
    error = caught.value
    assert type(error) is APIStatusError
    assert (error.status_code, error.delivery, error.operation) == (status, Delivery.UNKNOWN, operation.id)
    assert error.request_id == operation.request_id
    assert_hidden(error)
    assert len(server.requests) == 1
    assert elsewhere.connections == 0


def test_a_client_that_follows_redirects_does_not_for_us(
    server: FaultServer, elsewhere: FaultServer, mode: str
) -> None:
    server.play(answers.redirect(307, f"{elsewhere.url}/stolen"))

    def blocking() -> None:
        with httpx.Client(follow_redirects=True) as http, client_of("Octeth", mode, server.url, http_client=http) as us:
            OCTETH_TRIGGER.call(us)

    async def awaited() -> None:
        async with contextlib.AsyncExitStack() as stack:
            http = await stack.enter_async_context(httpx.AsyncClient(follow_redirects=True))
            us = await stack.enter_async_context(client_of("Octeth", mode, server.url, http_client=http))
            await OCTETH_TRIGGER.call(us)

    with pytest.raises(APIStatusError):
        blocking() if mode == "sync" else asyncio.run(awaited())
    assert len(server.requests) == 1
    assert elsewhere.connections == 0


def test_a_redirect_of_the_token_endpoint(server: FaultServer, elsewhere: FaultServer, mode: str) -> None:
    """307 would carry the client's secret along."""
    login = {"client_id": "client", "client_secret": "canary7secret", "login_url": f"{server.url}/oauth/token"}
    server.play(answers.redirect(307, f"{elsewhere.url}/stolen"))
    with pytest.raises(Exception, match="log-in") as caught:
        run(mode, "Genesys", server.url, OPERATIONS[0].call, retry=None, **login)
    assert caught.value.delivery is Delivery.NOT_SENT  # type: ignore[attr-defined]
    assert_hidden(caught.value)
    assert elsewhere.connections == 0
