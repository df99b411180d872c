"""Sprinklr: a bearer token and the API key together on every call; tokens from the documented OAuth 2 grants."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypedDict, Unpack

from journeykit_clients.sprinklr._spec import SPEC
from journeykit_clients.sprinklr.resources import AsyncResources, Resources

from ._vendor import (
    AsyncClient,
    AsyncOptions,
    Client,
    ConfigurationError,
    Credentials,
    Details,
    OAuth2,
    Operation,
    Options,
    Setup,
    Token,
    bearer,
    listed,
    secret,
    server,
    token_url,
)

ENVIRONMENT = {
    name: f"SPRINKLR_{name.upper()}"
    for name in ("access_token", "api_key", "client_id", "client_secret", "environment")
}
_GRANTS = {
    "refresh_token": ("refresh_token",),
    "authorization_code": ("code", "redirect_uri"),
    "client_credentials": (),
}


class Login(TypedDict, total=False):
    """`access_token` with `api_key`; or `client_id` (the API key) with `client_secret`, alone, with a `code` and its
    `redirect_uri`, or with a `refresh_token`, which serves once: `on_token` is called with each new `Token`."""

    access_token: str
    api_key: str
    client_id: str
    client_secret: str
    code: str
    redirect_uri: str
    refresh_token: str
    on_token: Callable[[Token], object]
    environment: str
    base_url: str
    login_url: str


class SprinklrOptions(Login, Options):
    """What `Sprinklr` takes."""


class AsyncSprinklrOptions(Login, AsyncOptions):
    """What `AsyncSprinklr` takes."""


def _setup(login: Login, allow_http: bool) -> Setup:
    environment = login.get("environment")
    host = server(SPEC) if environment is None else server(SPEC, 1, environment=environment)
    token = SPEC.token_urls["clientCredentials"].replace("/oauth", f"/{environment}/oauth" if environment else "/oauth")
    return Setup(SPEC, login.get("base_url") or host, _credentials(login, token, allow_http), read_error)


def _credentials(login: Login, token: str, allow_http: bool) -> Credentials:
    key = {"key": secret(login.get("api_key", login.get("client_id")), "api_key")}
    if "access_token" in login:
        return bearer(secret(login["access_token"], "access_token"), key)
    if "client_secret" not in login:
        raise ConfigurationError(
            "pass either access_token=... with api_key=..., or client_id=... with client_secret=..."
        )
    grant, names = next((grant, names) for grant, names in _GRANTS.items() if all(name in login for name in names))
    form = {"grant_type": grant, **{name: str(login.get(name)) for name in names}}
    client = (
        secret(login.get("client_id", login.get("api_key")), "client_id"),
        secret(login["client_secret"], "client_secret"),
    )
    url = token_url(login.get("login_url"), token, allow_http)
    return OAuth2(url, *client, grant=form, in_header=False, headers=key, on_token=login.get("on_token"))


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """`errors` of the API or the gateway, or plain text; 403 "Developer Over Rate" is a rate limit."""
    first = (
        next((item for item in listed(body.get("errors")) if isinstance(item, dict)), {})
        if isinstance(body, dict)
        else {}
    )
    message = first.get("message") if first else body.strip()[:200] if isinstance(body, str) else None
    errors = listed(body.get("errors")) if isinstance(body, dict) else ()
    over_rate = status == 403 and "developer over rate" in str(message).lower()
    return Details(first.get("code"), message, errors, 429 if over_rate else None)


class Sprinklr(Client, Resources):
    """Sprinklr marketing journeys. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, SprinklrOptions.__optional_keys__

    def __init__(self, **options: Unpack[SprinklrOptions]) -> None:
        super().__init__(_setup(options, options.get("allow_http", False)), options)


class AsyncSprinklr(AsyncClient, AsyncResources):
    """`Sprinklr`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncSprinklrOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncSprinklrOptions]) -> None:
        super().__init__(_setup(options, options.get("allow_http", False)), options)
