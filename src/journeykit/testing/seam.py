"""Where the mock takes the place of the network: below the facade's transports, whose docstring says how."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import httpx

from journeykit._transport import AsyncTransport, Transport


@contextmanager
def installed(sync: httpx.Client, asynchronous: httpx.AsyncClient) -> Iterator[None]:
    """Let every client of the package send with these, whatever its `http_client`.

    The connections are asked all the same: they give each event loop slots of its own.
    """

    def http(self: Transport) -> httpx.Client:
        self._connections.http()
        return sync

    def async_http(self: AsyncTransport) -> httpx.AsyncClient:
        self._connections.http()
        return asynchronous

    with patch.object(Transport, "http", http), patch.object(AsyncTransport, "http", async_http):
        yield
