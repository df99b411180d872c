"""Slots and connections of a client: made at the first call, shared by its copies, never across fork or event loops."""

from __future__ import annotations

import os
import threading
from typing import Any

import httpx

from ._errors import ConfigurationError


class Connections:
    """Those of a sync client. `slots` bound the requests under way, `login` the log-ins."""

    def __init__(self, given: object, concurrency: int) -> None:
        if given is not None and not isinstance(given, httpx.Client):
            raise ConfigurationError("http_client must be an httpx.Client")
        self._given = given
        self._concurrency = concurrency
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._own: httpx.Client | None = None
        self._lock, self.login = threading.Lock(), threading.Lock()
        self.slots = threading.Semaphore(self._concurrency)

    def http(self) -> Any:
        """The client to send with: the caller's, or connections of our own."""
        if self._process != os.getpid():  # a forked child must not write into its parent's connections
            self._begin()
        if self._given is not None:
            return self._given
        if self._own is None:
            with self._lock:
                if self._own is None:
                    from ._lanes import Lanes  # here, since httpx imports httpcore late too

                    self._own = httpx.Client(transport=Lanes(), trust_env=False)
        return self._own

    def close(self) -> None:
        """Close our connections, not the caller's."""
        if self._own is not None and self._process == os.getpid():
            self._own.close()


class AsyncConnections:
    """Those of an async client, anew for each event loop that it is used in."""

    slots: Any
    login: Any

    def __init__(self, given: object, concurrency: int) -> None:
        if given is not None and not isinstance(given, httpx.AsyncClient):
            raise ConfigurationError("http_client must be an httpx.AsyncClient")
        self._given = given
        self._concurrency = concurrency
        self._loop: Any = None
        self._own: httpx.AsyncClient | None = None

    def http(self) -> Any:
        """The client to send with. Raises ConfigurationError in a second event loop beside the first."""
        import asyncio  # here, since a sync client should not pay for it

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
            from ._lanes import AsyncLanes

            self._own = httpx.AsyncClient(transport=AsyncLanes(), trust_env=False)
        return self._own

    async def aclose(self) -> None:
        """Close our connections, not the caller's."""
        import asyncio

        own, self._own = self._own, None
        if own is not None and self._loop is asyncio.get_running_loop():
            await own.aclose()
