"""Clients of every vendor, logged in."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

import journeykit
from journeykit._answer import Reply
from journeykit._client import AsyncClient, Client


class Login(NamedTuple):
    """Arguments of a client, and the secrets that each request must then carry somewhere."""

    arguments: dict[str, Any]
    secrets: tuple[str, ...]


USUAL = (
    *(("api_key",), ("access_token",), ("access_token", "api_key")),
    *(("client_id", "client_secret"), ("client_id", "client_secret", "login_url")),
)
"""Arguments with which a client may be content."""
TOKEN = "token-0123-us6"


@cache
def login(vendor: str) -> Login:
    """How to log in: the first of the usual ways that the vendor's client takes, so that a new vendor needs no line."""
    for names in USUAL:
        arguments = {name: f"{vendor}-{name}-0123-us6" for name in names}  # Mailchimp's keys end in a data centre
        arguments |= {"login_url": "https://login.example/token"} if "login_url" in names else {}
        try:
            client_class(vendor)(base_url="https://localhost", **arguments)
        except (TypeError, journeykit.ConfigurationError):
            continue
        return Login(arguments, (TOKEN,) if "client_id" in names else tuple(arguments.values()))
    raise LookupError(f"{vendor} takes none of {USUAL}: say here what it takes")


def client_class(vendor: str, *, asynchronous: bool = False) -> Any:
    """`Genesys` or `AsyncGenesys`; of an edition, from its own module."""
    module = import_module(f"journeykit.{vendor}")
    kind = AsyncClient if asynchronous else Client
    made = (item for name, item in vars(module).items() if isinstance(item, type) and name[0].isupper())
    return next(item for item in made if issubclass(item, kind) and item is not kind)


def client(vendor: str, base_url: str, *, asynchronous: bool = False, **options: Any) -> Any:
    """A client of a vendor at another address. `options` go before the vendor's usual log-in."""
    arguments = {} if {"client_id", "access_token", "api_key"} & set(options) else login(vendor).arguments
    return logged_in(client_class(vendor, asynchronous=asynchronous)(base_url=base_url, **arguments, **options))


def logged_in(client: Any, token: str = TOKEN) -> Any:
    """The client, with a token where it would fetch one: the suites judge calls; log-ins have tests of their own."""
    credentials = client._setup.credentials
    if hasattr(credentials, "accept") and "client_id" in login(client._setup.spec.package).arguments:
        credentials.accept(Reply(200, {}, json.dumps({"access_token": token, "expires_in": 86400}).encode()))
    return client
