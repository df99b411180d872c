"""All that a vendor's module needs: `from ._vendor import ...`, and the vendor's own generated package."""

from journeykit_clients.operation import Operation
from journeykit_clients.spec import Spec

from ._answer import Details, listed
from ._attempts import Setup
from ._auth import Credentials, basic, bearer
from ._client import AsyncClient, Client
from ._errors import ConfigurationError, Delivery
from ._hosts import token_url
from ._oauth import OAuth2, Token
from ._options import AsyncOptions, CommonOptions, Options, given, secret, server

__all__ = [
    "AsyncClient",
    "AsyncOptions",
    "Client",
    "CommonOptions",
    "ConfigurationError",
    "Credentials",
    "Delivery",
    "Details",
    "OAuth2",
    "Operation",
    "Options",
    "Setup",
    "Spec",
    "Token",
    "basic",
    "bearer",
    "given",
    "listed",
    "secret",
    "server",
    "token_url",
]
