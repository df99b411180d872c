"""Where the mock takes the place of the network: below the facade's transports, whose docstring says how."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import httpx

from journeykit._async_transport import AsyncTransport
from journeykit._transport import Transport, Wire


@contextmanager
def installed(sync: httpx.Client, asynchronous: httpx.AsyncClient) -> Iterator[None]:
    """Let every client of the package send with these, whatever its `http_client`.

    The connections are asked all the same: they give each event loop slots of its own.
    """

    def instead(kind: type[Any], client: object) -> Callable[[Wire], object]:
        own = kind.http

        def http(self: Wire) -> object:
            own(self)
            return client

        return http

    with (
        patch.object(Transport, "http", instead(Transport, sync)),
        patch.object(AsyncTransport, "http", instead(AsyncTransport, asynchronous)),
    ):
        yield
