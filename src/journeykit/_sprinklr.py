"""What all editions of Sprinklr share: token and API key on every call, the OAuth 2 grants, and how errors read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypedDict

from journeykit_clients.spec import Spec

from ._vendor import (
    AsyncOptions,
    ConfigurationError,
    Credentials,
    Delivery,
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

ENVIRONMENT: dict[str, str] = {
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


def setup(spec: Spec, login: Login, allow_http: bool) -> Setup:
    """How to reach an edition and log in. Raises ConfigurationError."""
    environment = login.get("environment")
    host = server(spec) if environment is None else server(spec, 1, environment=environment)
    token = spec.token_urls["clientCredentials"].replace("/oauth", f"/{environment}/oauth" if environment else "/oauth")
    return Setup(spec, login.get("base_url") or host, _credentials(login, token, allow_http), read_error, read_failure)


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


def read_failure(body: Any, operation: Operation[Any]) -> Details | None:
    """`errors` that are not empty, or another `data.status` than SUCCESS. Refused where nothing but a 4xx code came."""
    data = body.get("data") if isinstance(body, dict) else None
    state = data.get("status") if isinstance(data, dict) else None
    if not isinstance(body, dict) or (not body.get("errors") and state in (None, "SUCCESS")):
        return None
    details = read_error(200, body, operation) or Details()
    message = details.message or (data.get("message") if isinstance(data, dict) else None)
    refused = not data and isinstance(details.code, int) and 400 <= details.code <= 499
    status, delivery = (details.code, None) if refused else (None, Delivery.UNKNOWN)
    return details._replace(message=message, status=status, delivery=delivery)
