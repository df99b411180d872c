"""Toys 2.0: an API key in a header, and clusters of any name."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from journeykit_clients.toys_2_0._spec import SPEC
from journeykit_clients.toys_2_0.resources import AsyncResources, Resources

from ._vendor import (
    AsyncClient,
    AsyncOptions,
    Client,
    Credentials,
    Details,
    Operation,
    Options,
    Setup,
    secret,
    server,
)

ENVIRONMENT = {"api_key": "TOYS_API_KEY", "cluster": "TOYS_CLUSTER"}


class Login(TypedDict, total=False):
    """`api_key`, and the `cluster` (`main` unless said otherwise)."""

    api_key: str
    cluster: str
    base_url: str


class ToysOptions(Login, Options):
    """What `Toys` takes."""


class AsyncToysOptions(Login, AsyncOptions):
    """What `AsyncToys` takes."""


def _setup(login: Login) -> Setup:
    key = secret(login.get("api_key"), "api_key")
    url = login.get("base_url") or server(SPEC, cluster=login.get("cluster"))
    return Setup(SPEC, url, Credentials({"x-toy-key": key}, secrets=(key,)), read_error)


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """`{"code": 12, "message": "..."}`."""
    return Details(body.get("code"), body.get("message")) if isinstance(body, dict) else None


class Toys(Client, Resources):
    """Toys 2.0. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, ToysOptions.__optional_keys__

    def __init__(self, **options: Unpack[ToysOptions]) -> None:
        super().__init__(_setup(options), options)


class AsyncToys(AsyncClient, AsyncResources):
    """`Toys`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncToysOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncToysOptions]) -> None:
        super().__init__(_setup(options), options)
