"""All that a vendor's module needs: `from ._vendor import ...`, and the vendor's own generated package."""

from typing import TYPE_CHECKING

from journeykit_clients.operation import Operation as Operation
from journeykit_clients.spec import Spec as Spec

from ._answer import Details as Details
from ._answer import listed as listed
from ._attempts import Setup as Setup
from ._auth import Credentials as Credentials
from ._auth import basic as basic
from ._auth import bearer as bearer
from ._client import AsyncClient as AsyncClient
from ._client import Client as Client
from ._errors import ConfigurationError as ConfigurationError
from ._errors import Delivery as Delivery
from ._hosts import token_url as token_url
from ._options import AsyncOptions as AsyncOptions
from ._options import CommonOptions as CommonOptions
from ._options import Options as Options
from ._options import flag as flag
from ._options import given as given
from ._options import secret as secret
from ._options import server as server

if TYPE_CHECKING:
    from ._oauth import OAuth2 as OAuth2
    from ._oauth import Token as Token


def __getattr__(name: str) -> object:
    if name not in ("OAuth2", "Token"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import _oauth  # here: not every vendor logs in by OAuth 2

    return getattr(_oauth, name)
