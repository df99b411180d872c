# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET

if TYPE_CHECKING:
    from ...operation import Timeout
    from ..models.ping import Ping
    from .raw.ping import AsyncRawPingResource, RawPingResource

_ping = later(__name__, "_ping", "..models.ping", "Ping.from_dict")


GET: Operation[Ping] = Operation(
    "getPing",
    "GET",
    "/ping",
    "safe",
    {
        200: _ping,
    },
)


class PingResource:
    """Whether the API answers."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawPingResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.ping import RawPingResource

        return RawPingResource(self._sender)

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Ping:
        """Whether the API answers.

        Answers a fixed text if the log-in is right and the API works.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getPing: GET /ping
        """
        return self._sender.call(GET, "/ping", (), UNSET, extra_headers, timeout)


class AsyncPingResource:
    """Whether the API answers."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawPingResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.ping import AsyncRawPingResource

        return AsyncRawPingResource(self._sender)

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Ping:
        """Whether the API answers.

        Answers a fixed text if the log-in is right and the API works.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getPing: GET /ping
        """
        return await self._sender.call(GET, "/ping", (), UNSET, extra_headers, timeout)


describe(__name__, PingResource, AsyncPingResource)
