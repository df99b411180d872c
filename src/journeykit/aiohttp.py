"""A transport over aiohttp for services that trigger much: `pip install journeykit[aiohttp]`.

    AsyncMailchimp(api_key=..., http_client=httpx.AsyncClient(transport=journeykit.aiohttp.Transport()))

It says when the first byte of a request may leave, so that `delivery` is exact; it repeats nothing, follows nothing,
and keeps no cookies. Other transports over aiohttp send triggers twice: aiohttp repeats a GET by itself, and names a
reset connection like one that was never made (https://github.com/aio-libs/aiohttp/issues/7363).
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import aiohttp
import httpx
from aiohttp import hdrs
from yarl import URL

from ._auth import basic_value
from ._environment import Environment
from ._errors import ConfigurationError
from ._options import Hidden, whole_number

__all__ = ["Transport"]

NAMES: list[tuple[type[BaseException], type[httpx.TransportError]]] = [
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (OSError, httpx.ReadError),
]


class Transport(httpx.AsyncBaseTransport):
    """Connections of aiohttp's, `limit` at once, with the certificates of `verify` or of the environment.

    Raises ConfigurationError for another `limit` than a whole number of at least 1, and for what is no context.
    """

    def __init__(self, *, limit: int = 100, verify: ssl.SSLContext | None = None) -> None:
        if not isinstance(verify, ssl.SSLContext | None):
            raise ConfigurationError("verify must be an ssl.SSLContext, or left out for the certificates of the system")
        self._limit = whole_number({"limit": limit}, "limit", 100)
        self._verify = verify
        self._environment = Environment()
        self._session: aiohttp.ClientSession | None = None

    def _open(self) -> aiohttp.ClientSession:
        trace = aiohttp.TraceConfig()
        trace.on_connection_create_start.append(_say("connection.connect_tcp.started"))
        trace.on_connection_create_end.append(_say("http11.send_request_headers.started"))
        trace.on_connection_reuseconn.append(_say("http11.send_request_headers.started"))
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._limit, ssl=self._verify or self._environment.tls),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trace_configs=[trace],
            skip_auto_headers=(hdrs.USER_AGENT, hdrs.ACCEPT, hdrs.ACCEPT_ENCODING, hdrs.CONTENT_TYPE),
        )
        session._retry_connection = False  # it has no public switch
        return session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        # aiohttp's `trust_env` asks two threads in every request
        route = _route(request, self._environment.proxy(request.url, socks=False))
        if self._session is None:
            self._session = self._open()
        limits = request.extensions.get("timeout", {})
        timeout = aiohttp.ClientTimeout(
            connect=limits.get("pool"), sock_connect=limits.get("connect"), sock_read=limits.get("read")
        )
        try:
            answer = await self._session.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=request.headers.multi_items(),
                data=await request.aread() or None,
                allow_redirects=False,
                timeout=timeout,
                **route,
                trace_request_ctx=request.extensions.get("trace"),
            )
        except (aiohttp.ClientError, OSError) as error:
            raise _renamed(error, request) from error
        return httpx.Response(answer.status, headers=answer.raw_headers, stream=_Body(answer, request))

    async def aclose(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()


class _Body(httpx.AsyncByteStream):
    """The body as it came; a connection whose body was not read to its end is closed."""

    def __init__(self, answer: aiohttp.ClientResponse, request: httpx.Request) -> None:
        self._answer = answer
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._answer.content.iter_any():
                yield chunk
        except (aiohttp.ClientError, OSError) as error:
            raise _renamed(error, self._request) from error

    async def aclose(self) -> None:
        self._answer.release() if self._answer.content.at_eof() else self._answer.close()


def _route(request: httpx.Request, proxy: httpx.Proxy | None) -> dict[str, Any]:
    """aiohttp's arguments for a proxy, which a tunnel has headers for; without one, it reads the request's own."""
    if proxy is None:
        return {}
    login = {"Proxy-Authorization": Hidden(basic_value(*proxy.auth))} if proxy.auth else {}
    if request.url.scheme == "http":
        request.headers.update(login)
    return {"proxy": URL(str(proxy.url)), "proxy_headers": login}


def _say(event: str) -> Any:
    async def said(session: object, context: SimpleNamespace, params: object) -> None:
        if context.trace_request_ctx is not None:
            await context.trace_request_ctx(event, {})

    return said


def _renamed(error: BaseException, request: httpx.Request) -> httpx.TransportError:
    kind = next((name for known, name in NAMES if isinstance(error, known)), httpx.NetworkError)
    return kind(type(error).__name__, request=request)
