"""Mailchimp: HTTP Basic with the API key, or a bearer token; the key names the data centre."""

from __future__ import annotations

import re
from typing import Any, Unpack

from journeykit_clients.mailchimp._spec import SPEC
from journeykit_clients.mailchimp.resources import AsyncResources, Resources

from ._vendor import (
    AsyncClient,
    AsyncOptions,
    Client,
    CommonOptions,
    ConfigurationError,
    Details,
    Operation,
    Options,
    Setup,
    basic,
    bearer,
    given,
    secret,
    server,
)

ENVIRONMENT: dict[str, str] = {
    "api_key": "MAILCHIMP_API_KEY",
    "access_token": "MAILCHIMP_ACCESS_TOKEN",
    "server": "MAILCHIMP_SERVER_PREFIX",
}
_DATA_CENTRE = re.compile(r"-([a-z]{2,4}[0-9]{1,3})\Z")


class Login(CommonOptions, total=False):
    """`api_key`, which ends in its data centre (`...-us6`), or `access_token` with `server="us6"`."""

    api_key: str
    access_token: str
    server: str
    base_url: str


class MailchimpOptions(Login, Options):
    """What `Mailchimp` takes."""


class AsyncMailchimpOptions(Login, AsyncOptions):
    """What `AsyncMailchimp` takes."""


def _setup(login: Login) -> Setup:
    key, token = login.get("api_key"), login.get("access_token")
    if (key is None) == (token is None):
        raise ConfigurationError("pass either api_key=..., or access_token=... with server=...")
    key = None if key is None else secret(key, "api_key")
    credentials = basic("journeykit", key) if key is not None else bearer(secret(token, "access_token"))
    named = _DATA_CENTRE.search(f"-{login['server']}" if "server" in login else key or "")
    if "base_url" not in login and named is None:
        raise ConfigurationError("no data centre: pass an api_key that ends in one, such as '...-us6', or server='us6'")
    return Setup(SPEC, login.get("base_url") or server(SPEC, dc=named and named[1]), credentials, read_error)


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """A problem document, with `errors[]` where fields are invalid."""
    if status == 403 and not body:
        return Details(hint=" without a body, which may mean too many requests at once: slow down before trying again")
    if not isinstance(body, dict):
        return None
    return Details(body.get("title"), body.get("detail"), body.get("errors"), title=_text(body.get("title")))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


class Mailchimp(Client, Resources):
    """Mailchimp customer journeys. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, MailchimpOptions.__optional_keys__

    def __init__(self, **options: Unpack[MailchimpOptions]) -> None:
        super().__init__(_setup(given(options)), options)


class AsyncMailchimp(AsyncClient, AsyncResources):
    """`Mailchimp`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncMailchimpOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncMailchimpOptions]) -> None:
        super().__init__(_setup(given(options)), options)
