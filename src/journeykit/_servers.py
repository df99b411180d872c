"""Where an operation goes that has a server of its own, and whether the credentials may go along. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from urllib.parse import urlsplit

from journeykit_clients.spec import Server


def is_documented(servers: Sequence[Server], base: str) -> bool:
    """Whether a base URL is one of the document's servers, with any values of their variables."""
    return any(re.fullmatch(_pattern(server.url.rstrip("/")), base) for server in servers)


def base_of(server: str, base: str) -> str:
    """The base URL of an operation with this server; a relative one is a path at the client's host."""
    parts = urlsplit(base)
    return (f"{parts.scheme}://{parts.netloc}{server}" if server.startswith("/") else server).rstrip("/")


def is_trusted(url: str, base: str, hosts: Collection[str]) -> bool:
    """Whether credentials of a client with this base may go to a URL: the same origin, or a host named beside it."""
    there, here = urlsplit(url), urlsplit(base)
    same = (there.scheme, there.netloc) == (here.scheme, here.netloc)
    return same or (there.scheme == "https" and there.netloc in hosts)


def _pattern(url: str) -> str:
    parts = re.split(r"\{[^{}]*\}", url)
    return ".+".join(re.escape(part) for part in parts)
