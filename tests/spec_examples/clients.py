"""Clients of every vendor, logged in. How to log in is all that a new vendor has to add here."""

from __future__ import annotations

from typing import Any, NamedTuple

import journeykit


class Login(NamedTuple):
    """Arguments of a client, and the secrets that each request must then carry somewhere."""

    arguments: dict[str, Any]
    secrets: tuple[str, ...]


LOGINS = {
    "genesys": Login({"access_token": "genesys-token-0123"}, ("genesys-token-0123",)),
    "mailchimp": Login({"api_key": "mailchimp-key-0123-us6"}, ("mailchimp-key-0123-us6",)),
    "octeth": Login({"api_key": "octeth-key-0123"}, ("octeth-key-0123",)),
    "sprinklr": Login(
        {"access_token": "sprinklr-token-0123", "api_key": "sprinklr-key-0123"},
        ("sprinklr-token-0123", "sprinklr-key-0123"),
    ),
}


def client_class(vendor: str, *, asynchronous: bool = False) -> Any:
    """`Genesys` or `AsyncGenesys`."""
    return getattr(journeykit, f"{'Async' if asynchronous else ''}{vendor.capitalize()}")


def client(vendor: str, base_url: str, *, asynchronous: bool = False, **options: Any) -> Any:
    """A client of a vendor at another address. `options` go before the vendor's usual log-in."""
    login = {} if {"client_id", "access_token", "api_key"} & set(options) else LOGINS[vendor].arguments
    return client_class(vendor, asynchronous=asynchronous)(base_url=base_url, **login, **options)
