"""No more connections at once than the vendor allows, however many threads or tasks there are."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from .calls import MAILCHIMP_TRIGGER, OCTETH_TRIGGER, client_of
from .server import FaultServer


def test_thirty_threads_share_ten_connections(server: FaultServer) -> None:
    server.play(MAILCHIMP_TRIGGER.works)
    with client_of("Mailchimp", "sync", server.url) as client:
        threads = [threading.Thread(target=MAILCHIMP_TRIGGER.call, args=(client,)) for _ in range(30)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(server.requests) == 30
    assert server.most_open <= 10


def call_at_once(server: FaultServer, operation: Any, **options: Any) -> None:
    async def main() -> None:
        async with client_of(operation.vendor, "async", server.url, **options) as client:
            await asyncio.gather(*(operation.call(client) for _ in range(200)))

    asyncio.run(main())
    assert len(server.requests) == 200


def test_two_hundred_tasks_share_ten_connections(server: FaultServer) -> None:
    call_at_once(server.play(MAILCHIMP_TRIGGER.works), MAILCHIMP_TRIGGER)
    assert server.most_open <= 10


def test_the_limit_can_be_set(server: FaultServer) -> None:
    call_at_once(server.play(OCTETH_TRIGGER.works), OCTETH_TRIGGER, max_concurrency=3)
    assert server.most_open <= 3
