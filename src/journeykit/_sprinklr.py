"""What all editions of Sprinklr share: token and API key on every call, the OAuth 2 grants, and how errors read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from journeykit_clients.spec import Spec

from ._vendor import (
    AsyncOptions,
    CommonOptions,
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


class Login(CommonOptions, total=False):
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


def setup(spec: Spec, login: Login) -> Setup:
    """How to reach an edition and log in. Raises ConfigurationError."""
    environment = login.get("environment")
    host = server(spec) if environment is None else server(spec, 1, environment=environment)
    url = login.get("base_url") or host
    return Setup(spec, url, _credentials(spec, login, url), read_error, read_failure)


def _credentials(spec: Spec, login: Login, url: str) -> Credentials:
    key = {"key": secret(login.get("api_key", login.get("client_id")), "api_key")}
    grants = {"client_secret", "refresh_token", "code", "redirect_uri"} & {*login}
    if "access_token" in login and not grants:
        return bearer(secret(login["access_token"], "access_token"), key)
    if "access_token" in login or "client_secret" not in login:
        raise ConfigurationError(
            "pass either access_token=... with api_key=..., or client_id=... with client_secret=..."
        )
    client = (
        secret(login.get("client_id", login.get("api_key")), "client_id"),
        secret(login["client_secret"], "client_secret"),
    )
    documented = spec.token_urls["clientCredentials"]
    here = re.fullmatch(r"https://[^/]*\.sprinklr\.com(/[A-Za-z0-9]+)?", url)
    derived = documented.replace("/oauth", f"{here[1] or ''}/oauth") if here else None
    at = token_url(login.get("login_url"), documented, derived, login.get("allow_http", False))
    return OAuth2(at, *client, grant=_grant(login), in_header=False, headers=key, on_token=login.get("on_token"))


def _grant(login: Login) -> dict[str, str]:
    code = {name: login.get(name) for name in ("code", "redirect_uri")} if {"code", "redirect_uri"} & {*login} else {}
    given = {name: secret(value, name) for name, value in code.items()}
    if "refresh_token" not in login:
        return {"grant_type": "authorization_code" if given else "client_credentials", **given}
    if given:
        raise ConfigurationError("pass either code=... with redirect_uri=..., or refresh_token=...")
    return {"grant_type": "refresh_token", "refresh_token": secret(login["refresh_token"], "refresh_token")}


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """`errors` of the API or the gateway, or plain text; 403 "Developer Over Rate" is a rate limit."""
    errors = [item for item in listed(body.get("errors")) if item is not None] if isinstance(body, dict) else []
    first = next((item for item in errors if isinstance(item, dict)), {})
    message = first.get("message") if first else body.strip()[:200] if isinstance(body, str) else None
    over_rate = status == 403 and "developer over rate" in str(message).lower()
    return Details(first.get("code"), message, errors, 429 if over_rate else None)


def read_failure(body: Any, operation: Operation[Any]) -> Details | None:
    """`errors` that are not empty, or another `data.status` than SUCCESS. Refused where nothing but a 4xx code came."""
    data = body.get("data") if isinstance(body, dict) else None
    state = data.get("status") if isinstance(data, dict) else None
    details = read_error(200, body, operation)
    if details is None or (not details.errors and str(state or "SUCCESS").upper() == "SUCCESS"):
        return None
    message = details.message or (data.get("message") if isinstance(data, dict) else None)
    status = operation.error_statuses.get(details.code) if isinstance(details.code, int) else None
    if status is None and not data and isinstance(details.code, int) and 400 <= details.code <= 499:
        status = details.code
    return details._replace(message=message, status=status, delivery=None if status else Delivery.UNKNOWN)
