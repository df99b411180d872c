"""A client that was used before a fork: the child makes connections of its own and waits for no lost thread."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.client.endpoint import CLIENT
from tests.client.vendor import client_of, opened

from . import answers, oauth
from .server import FaultServer

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this platform"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]
WORKS = answers.json_answer({"displayName": "Bought"})


def in_child(work: Callable[[], object]) -> str:
    """What `work` returns in a forked child, as text."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            text = str(work())
        except BaseException as error:  # noqa: BLE001  told to the parent
            text = repr(error)
        os.write(writing, text.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return text


def test_a_child_uses_connections_of_its_own() -> None:
    with FaultServer(WORKS) as server, opened("sync", "Genesys", base_url=server.url) as client:
        client.outcomes.get("1")
        assert in_child(lambda: client.outcomes.get("2").display_name) == "Bought"
        assert in_child(client.close) == "None"
        client.outcomes.get("3")
        assert (len(server.requests), server.connections) == (3, 2)


def test_a_child_has_an_event_loop_of_its_own() -> None:
    closing = answers.json_answer({"displayName": "Bought"}, Connection="close")
    with FaultServer(closing) as server:
        client = client_of("async", "Genesys", base_url=server.url)
        for where in (lambda work: work(), in_child, lambda work: work()):
            assert where(lambda: asyncio.run(client.outcomes.get("1")).display_name) == "Bought"
        asyncio.run(client.aclose())
        assert len(server.requests) == 3


def test_a_child_waits_for_no_thread_of_its_parent() -> None:
    """At the fork another thread is logging in, and holds the lock and the only slot."""
    login: Any = {**CLIENT, "max_concurrency": 1}
    with FaultServer(WORKS) as server, FaultServer() as endpoint:
        gate = endpoint.gate()
        endpoint.play(answers.after(gate, oauth.issue("a")), oauth.issue("b"))
        with client_of("sync", "Genesys", base_url=server.url, login_url=endpoint.url, **login) as client:
            thread = threading.Thread(target=client.outcomes.get, args=("1",))
            thread.start()
            endpoint.wait_for(lambda seen: len(seen.requests) == 1)
            assert in_child(lambda: client.outcomes.get("2").display_name) == "Bought"
            gate.set()
            thread.join()
        tokens = [request.headers["authorization"] for request in server.requests]
        assert tokens == ["Bearer b-1", "Bearer a-1"]
