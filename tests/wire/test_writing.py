"""The vendor does not read: writing ends in a timeout, and how much of the request left is not known."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from journeykit import APITimeoutError, Delivery, Retry

from . import breakage
from .calls import run
from .hidden import assert_hidden
from .server import FaultServer

LARGE = "x" * 2**24
"""More than the buffers of a connection hold."""

UNSAFE: dict[str, Any] = {
    "in the body": lambda client: client.outcomes.create(display_name="Bought", description=LARGE),
    "in the head": lambda client: client.outcomes.create(display_name="Bought", extra_headers={"X-Large": LARGE}),
}


def write(server: FaultServer, mode: str, use: Any) -> APITimeoutError:
    server.play(breakage.never_read)
    timeout = httpx.Timeout(10, write=0.1)
    with pytest.raises(APITimeoutError) as caught:
        run(mode, "Genesys", server.url, use, retry=Retry(base_delay=0), timeout=timeout)
    server.caught_up()  # what is still on its way to it keeps a connection from ending
    assert caught.value.delivery is Delivery.UNKNOWN
    assert len(str(caught.value)) < 1000
    assert_hidden(caught.value)
    return caught.value


@pytest.mark.parametrize("where", UNSAFE)
def test_what_must_not_be_repeated_is_written_once(server: FaultServer, mode: str, where: str) -> None:
    assert write(server, mode, UNSAFE[where]).operation == "postJourneyOutcomes"
    assert (server.exchanges, len(server.requests)) == (1, 0)


def test_what_may_be_repeated_is(server: FaultServer, mode: str) -> None:
    error = write(
        server, mode, lambda client: client.outcomes.update("a41c77f3", display_name="Bought", description=LARGE)
    )
    assert error.operation == "patchJourneyOutcome"
    assert (server.exchanges, len(server.requests)) == (3, 0)
