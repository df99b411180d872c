"""A proxy that gives no tunnel: the request itself never left, and the proxy saw no credentials of the vendor."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import httpx
import pytest

from journeykit import APIConnectionError, Delivery, Retry

from . import answers, breakage
from .calls import DISGUISES, OPERATIONS, client_of
from .operation import Operation
from .server import FaultServer


def through(proxy: str, mode: str, operation: Operation, **options: Any) -> None:
    """Make the call by way of the proxy."""

    def blocking() -> None:
        with httpx.Client(proxy=proxy) as http:
            operation.call(client_of(operation.vendor, mode, "https://vendor.example", http_client=http, **options))

    async def awaited() -> None:
        async with contextlib.AsyncExitStack() as stack:
            http = await stack.enter_async_context(httpx.AsyncClient(proxy=proxy))
            await operation.call(
                client_of(operation.vendor, mode, "https://vendor.example", http_client=http, **options)
            )

    blocking() if mode == "sync" else asyncio.run(awaited())


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
@pytest.mark.parametrize(
    "behaviour",
    [answers.answer(403, b"no", "text/plain"), breakage.close_after_request, breakage.reset_before_head],
    ids=["403", "close", "reset"],
)
def test_no_tunnel(server: FaultServer, operation: Operation, mode: str, behaviour: Any) -> None:
    with pytest.raises(APIConnectionError) as caught:
        through(server.play(behaviour).url, mode, operation, retry=Retry(attempts=1))
    assert caught.value.delivery is Delivery.NOT_SENT
    (received,) = server.requests
    assert received.method == "CONNECT"
    assert not [disguise for disguise in DISGUISES if disguise in received.everything()]
