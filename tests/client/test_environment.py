"""Proxies and certificates of the environment that cannot be used: one clear error of ours, and nothing is sent."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import journeykit
from journeykit import AsyncMailchimp, ConfigurationError, Mailchimp
from journeykit._environment import Environment
from journeykit.aiohttp import Transport

KEY = "0123456789abcdef-us6"
HERE = Path(journeykit.__file__).parent


def sync() -> None:
    with Mailchimp(api_key=KEY) as mailchimp:
        mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")


def own() -> None:
    asyncio.run(trigger(None))


def aiohttp() -> None:
    async def main() -> None:
        async with httpx.AsyncClient(transport=Transport()) as http:
            await trigger(http)

    asyncio.run(main())


async def trigger(http: httpx.AsyncClient | None) -> None:
    options: Any = {} if http is None else {"http_client": http}
    async with AsyncMailchimp(api_key=KEY, **options) as mailchimp:
        await mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")


@pytest.mark.parametrize("call", [sync, own, aiohttp])
def test_a_proxy_that_cannot_be_used(call: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for value in ("http://host:port", "http://[::1", "ftp://host", "socks4://host", "socks5://ada:word7secret@host"):
        monkeypatch.setenv("HTTPS_PROXY", value)
        with pytest.raises(ConfigurationError) as raised:
            call()
        assert "HTTPS_PROXY" in str(raised.value), value
        frames = traceback.TracebackException.from_exception(raised.value, capture_locals=True).stack
        ours = [str(frame.locals) for frame in frames if Path(frame.filename).parent == HERE]
        assert ours
        assert "word7secret" not in str(raised.value) + "".join(ours)


@pytest.mark.parametrize(
    ("bypassed", "url", "direct"),
    [
        ("vendor.example", "https://vendor.example", True),
        ("vendor.example", "https://api.vendor.example:8443", True),
        ("vendor.example:8443", "https://vendor.example:8443", True),
        ("vendor.example:8443", "https://vendor.example", False),
        ("::1", "https://[::1]:8443", True),
        ("*", "https://vendor.example", True),
        ("", "https://vendor.example", False),
    ],
)
def test_what_goes_past_the_proxy(bypassed: str, url: str, direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("HTTPS_PROXY", "http://proxy.example:3128"), ("NO_PROXY", bypassed)):
        monkeypatch.delenv(name.lower(), raising=False)
        monkeypatch.setenv(name, value)
    assert (Environment().proxy(httpx.URL(url), socks=False) is None) == direct


@pytest.mark.parametrize("call", [sync, own, aiohttp])
def test_certificates_that_cannot_be_read(call: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "no-such-file.pem")
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        call()


@pytest.mark.parametrize(
    "wrong", [{"limit": 0}, {"limit": "10"}, {"limit": True}, {"verify": False}, {"verify": "ca.pem"}]
)
def test_what_the_aiohttp_transport_does_not_take(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Transport(**wrong)
