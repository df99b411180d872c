# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response
from ..ping import GET

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.ping import Ping


class RawPingResource:
    """`PingResource`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Ping]:
        """`PingResource.get`, returning the whole response."""
        return self._sender.call_raw(GET, "/ping", (), UNSET, extra_headers, timeout)


class AsyncRawPingResource:
    """`AsyncPingResource`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Ping]:
        """`AsyncPingResource.get`, returning the whole response."""
        return await self._sender.call_raw(GET, "/ping", (), UNSET, extra_headers, timeout)


describe(__name__, RawPingResource, AsyncRawPingResource)
