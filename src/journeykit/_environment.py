"""Certificates and proxies of the environment, as httpx reads them. What cannot be used is a ConfigurationError."""

from __future__ import annotations

import ssl
from contextlib import suppress
from functools import cached_property
from importlib.util import find_spec
from urllib.request import getproxies, proxy_bypass

import httpx

from ._errors import ConfigurationError
from ._options import Hidden


class Environment:
    """TLS settings and proxies, read once for all connections of a client."""

    @cached_property
    def tls(self) -> ssl.SSLContext:
        try:
            return httpx.create_ssl_context()
        except (OSError, ssl.SSLError) as error:
            raise ConfigurationError(
                f"the certificates named by SSL_CERT_FILE or SSL_CERT_DIR cannot be read ({type(error).__name__})"
            ) from None

    @cached_property
    def _proxies(self) -> dict[str, str]:
        return getproxies()

    def proxy(self, url: httpx.URL, *, socks: bool) -> httpx.Proxy | None:
        """The proxy of an address. Raises ConfigurationError for one that cannot be used; httpx needs a package for
        `socks`."""
        name = url.scheme if url.scheme in self._proxies else "all"
        if name not in self._proxies or proxy_bypass(url.host) or proxy_bypass(url.netloc.decode()):
            return None
        value = Hidden(self._proxies[name])
        with suppress(httpx.InvalidURL, ValueError):
            proxy = httpx.Proxy(value if "://" in value else f"http://{value}")
            if proxy.url.scheme in ("http", "https") or (socks and find_spec("socksio")):
                return proxy
        raise ConfigurationError(
            f"{name.upper()}_PROXY is not the URL of a proxy that can be used: pass http://host:port or https://host:port"
        )
