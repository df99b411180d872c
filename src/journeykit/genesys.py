"""Genesys Cloud: OAuth 2 client credentials at the region's login host, or an access token."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from journeykit_clients.genesys._spec import SPEC
from journeykit_clients.genesys.resources import AsyncResources, Resources

from ._vendor import (
    AsyncClient,
    AsyncOptions,
    Client,
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

ENVIRONMENT = {
    "client_id": "GENESYSCLOUD_OAUTHCLIENT_ID",
    "client_secret": "GENESYSCLOUD_OAUTHCLIENT_SECRET",
    "access_token": "GENESYSCLOUD_ACCESS_TOKEN",
    "region": "GENESYSCLOUD_REGION",
}
_HOST = SPEC.servers[0].variables["host"]
REGIONS: dict[str, str] = dict(zip(_HOST.names, _HOST.values, strict=True))
"""Host by AWS region name, as the spec lists them."""


class Login(TypedDict, total=False):
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


def _setup(login: Login, allow_http: bool) -> Setup:
    region = login.get("region", "us-east-1")
    host = REGIONS.get(region, region)
    if host not in REGIONS.values():
        raise ConfigurationError(
            f"unknown region: pass one of {', '.join(REGIONS)}, or its host such as 'mypurecloud.ie'"
        )
    if ("access_token" in login) == ("client_id" in login or "client_secret" in login):
        raise ConfigurationError("pass either client_id=... with client_secret=..., or access_token=...")
    url = login.get("base_url") or server(SPEC, host=host)
    if "access_token" in login:
        return Setup(SPEC, url, bearer(secret(login["access_token"], "access_token")), read_error)
    client = secret(login.get("client_id"), "client_id"), secret(login.get("client_secret"), "client_secret")
    login_url = token_url(
        login.get("login_url"), SPEC.token_urls["clientCredentials"].replace(_HOST.default, host), allow_http
    )
    return Setup(
        SPEC, url, OAuth2(login_url, *client, grant={"grant_type": "client_credentials"}, in_header=True), read_error
    )


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """An ErrorBody: `code`, `message`, and what its `errors` and `details` list."""
    if not isinstance(body, dict):
        return None
    errors, request_id = body.get("errors") or body.get("details"), body.get("contextId")
    return Details(body.get("code"), body.get("message"), errors, request_id=request_id)


class Genesys(Client, Resources):
    """Genesys Cloud Journey. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, GenesysOptions.__optional_keys__

    def __init__(self, **options: Unpack[GenesysOptions]) -> None:
        super().__init__(_setup(options, options.get("allow_http", False)), options)


class AsyncGenesys(AsyncClient, AsyncResources):
    """`Genesys`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncGenesysOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncGenesysOptions]) -> None:
        super().__init__(_setup(options, options.get("allow_http", False)), options)
