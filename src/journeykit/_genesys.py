"""What all editions of Genesys Cloud share: log-in at the region's login host, or an access token; how errors read."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from journeykit_clients.spec import Spec

from ._vendor import (
    AsyncOptions,
    CommonOptions,
    ConfigurationError,
    Details,
    OAuth2,
    Operation,
    Options,
    Setup,
    bearer,
    secret,
    server,
    token_url,
)

ENVIRONMENT: dict[str, str] = {
    "client_id": "GENESYSCLOUD_OAUTHCLIENT_ID",
    "client_secret": "GENESYSCLOUD_OAUTHCLIENT_SECRET",
    "access_token": "GENESYSCLOUD_ACCESS_TOKEN",
    "region": "GENESYSCLOUD_REGION",
}
GRANT = {"grant_type": "client_credentials"}


class Login(CommonOptions, total=False):
    """`client_id` with `client_secret`, or `access_token`. `region` is an AWS name (`eu-west-1`) or a host
    (`mypurecloud.ie`), us-east-1 if left out; `login_url` points the token endpoint elsewhere."""

    client_id: str
    client_secret: str
    access_token: str
    region: str
    base_url: str
    login_url: str


class GenesysOptions(Login, Options):
    """What `Genesys` takes."""


class AsyncGenesysOptions(Login, AsyncOptions):
    """What `AsyncGenesys` takes."""


def regions(spec: Spec) -> dict[str, str]:
    """Host by AWS region name, as the spec lists them."""
    host = spec.servers[0].variables["host"]
    return dict(zip(host.names, host.values, strict=True))


def setup(spec: Spec, login: Login) -> Setup:
    """How to reach an edition and log in. Raises ConfigurationError."""
    known, region = regions(spec), login.get("region", "us-east-1")
    host = next((host for name, host in known.items() if region in (name, host)), None)
    if host is None:
        raise ConfigurationError(
            f"unknown region: pass one of {', '.join(known)}, or its host such as 'mypurecloud.ie'"
        )
    if ("access_token" in login) == ("client_id" in login or "client_secret" in login):
        raise ConfigurationError("pass either client_id=... with client_secret=..., or access_token=...")
    url = login.get("base_url") or server(spec, host=host)
    if "access_token" in login:
        return Setup(spec, url, bearer(secret(login["access_token"], "access_token")), read_error)
    client = secret(login.get("client_id"), "client_id"), secret(login.get("client_secret"), "client_secret")
    return Setup(
        spec, url, OAuth2(_token_url(spec, login, url, host), *client, grant=GRANT, in_header=True), read_error
    )


def _token_url(spec: Spec, login: Login, url: str, host: str) -> str:
    """At `login.` of the host that the calls go to, or of a region that was named."""
    documented = spec.token_urls["clientCredentials"]
    here = re.match(r"(https?://)api\.([^/]+)", url)
    derived = f"{here[1]}login.{here[2]}{urlsplit(documented).path}" if here else None
    if derived is None and "region" in login:
        derived = documented.replace(spec.servers[0].variables["host"].default, host)
    return token_url(login.get("login_url"), documented, derived, login.get("allow_http", False))


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """An ErrorBody: `code`, `message`, and what its `errors` and `details` list."""
    if not isinstance(body, dict):
        return None
    errors, request_id = body.get("errors") or body.get("details"), body.get("contextId")
    return Details(body.get("code"), body.get("message"), errors, request_id=request_id)
