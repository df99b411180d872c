"""Parcel Desk: OAuth 2 client credentials, problem documents."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from journeykit_clients.parcel_desk._spec import SPEC
from journeykit_clients.parcel_desk.resources import AsyncResources, Resources

from ._vendor import (
    AsyncClient,
    AsyncOptions,
    Client,
    Details,
    OAuth2,
    Operation,
    Options,
    Setup,
    secret,
    server,
    token_url,
)

ENVIRONMENT = {"client_id": "PARCEL_DESK_CLIENT_ID", "client_secret": "PARCEL_DESK_CLIENT_SECRET"}


class Login(TypedDict, total=False):
    """`client_id` and `client_secret`; `login_url` points the token endpoint elsewhere."""

    client_id: str
    client_secret: str
    base_url: str
    login_url: str


class ParcelDeskOptions(Login, Options):
    """What `ParcelDesk` takes."""


class AsyncParcelDeskOptions(Login, AsyncOptions):
    """What `AsyncParcelDesk` takes."""


def _setup(login: Login, allow_http: bool) -> Setup:
    client = secret(login.get("client_id"), "client_id"), secret(login.get("client_secret"), "client_secret")
    documented = SPEC.token_urls["clientCredentials"]
    derived = None if login.get("base_url") else documented  # a log-in host is never guessed
    url = token_url(login.get("login_url"), documented, derived, allow_http)
    oauth = OAuth2(url, *client, grant={"grant_type": "client_credentials"}, in_header=True)
    return Setup(SPEC, login.get("base_url") or server(SPEC), oauth, read_error)


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """A problem document."""
    return Details(body.get("title"), body.get("detail")) if isinstance(body, dict) else None


class ParcelDesk(Client, Resources):
    """Parcel Desk. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, ParcelDeskOptions.__optional_keys__

    def __init__(self, **options: Unpack[ParcelDeskOptions]) -> None:
        super().__init__(_setup(options, options.get("allow_http", False)), options)


class AsyncParcelDesk(AsyncClient, AsyncResources):
    """`ParcelDesk`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncParcelDeskOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncParcelDeskOptions]) -> None:
        super().__init__(_setup(options, options.get("allow_http", False)), options)
