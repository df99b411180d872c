"""Connections: made at the first call, bounded, shared by a client's copies, never across fork or event loops."""

from __future__ import annotations

import os
import threading
from typing import Any

import httpx

from ._errors import ConfigurationError

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept; longer, and the race with the vendor's own limit is lost more often."""


def _limits(concurrency: int) -> httpx.Limits:
    return httpx.Limits(max_connections=concurrency, max_keepalive_connections=concurrency, keepalive_expiry=KEEPALIVE)


class Connections:
    """The connections of a sync client."""

    def __init__(self, given: object, concurrency: int) -> None:
        if given is not None and not isinstance(given, httpx.Client):
            raise ConfigurationError("http_client must be an httpx.Client")
        self._given = given
        self._own: httpx.Client | None = None
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._concurrency = concurrency
        self.slots = threading.BoundedSemaphore(concurrency)
        self.login = threading.Lock()
        self.closed = False

    def http(self) -> httpx.Client:
        """The client to send with. Raises RuntimeError after `close`."""
        if self.closed:
            raise RuntimeError("the client is closed")
        if self._process != os.getpid():  # a forked child must not write into its parent's connections
            self._own, self._lock, self.login = None, threading.Lock(), threading.Lock()
            self.slots = threading.BoundedSemaphore(self._concurrency)
            self._process = os.getpid()
        if self._given is not None:
            return self._given
        if self._own is None:
            with self._lock:
                if self._own is None:
                    self._own = httpx.Client(limits=_limits(self._concurrency))
        return self._own

    def close(self) -> None:
        """Close our connections, not the caller's."""
        self.closed = True
        if self._own is not None and self._process == os.getpid():
            self._own.close()
        self._own = None


class AsyncConnections:
    """The connections of an async client, anew for each event loop that it is used in."""

    def __init__(self, given: object, concurrency: int) -> None:
        if given is not None and not isinstance(given, httpx.AsyncClient):
            raise ConfigurationError("http_client must be an httpx.AsyncClient")
        self._given = given
        self._own: httpx.AsyncClient | None = None
        self._loop: Any = None
        self._concurrency = concurrency
        import asyncio  # here, since a sync client should not pay for it

        self.slots, self.login = asyncio.Semaphore(concurrency), asyncio.Lock()
        self.closed = False

    def http(self) -> httpx.AsyncClient:
        """The client to send with. Raises RuntimeError after `aclose`, ConfigurationError in a second event loop."""
        if self.closed:
            raise RuntimeError("the client is closed")
        import asyncio

        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            if self._given is not None and self._loop is not None:
                raise ConfigurationError("http_client was used in another event loop: make one for each loop")
            if self._loop is not None and self._loop.is_running():
                raise ConfigurationError("the client is in use in another event loop: make one for each loop")
            self._own, self._loop = None, loop
            self.slots, self.login = asyncio.Semaphore(self._concurrency), asyncio.Lock()
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = httpx.AsyncClient(limits=_limits(self._concurrency))
        return self._own

    async def aclose(self) -> None:
        """Close our connections, not the caller's."""
        import asyncio

        self.closed = True
        own, self._own = self._own, None
        if own is not None and self._loop is asyncio.get_running_loop():
            await own.aclose()
