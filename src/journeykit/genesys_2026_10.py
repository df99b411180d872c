"""Genesys Cloud Journey of October 2026: with sessions and events, and without outcomes and action targets."""

from __future__ import annotations

from typing import Unpack

from journeykit_clients.genesys_2026_10._spec import SPEC
from journeykit_clients.genesys_2026_10.resources import AsyncResources, Resources

from ._genesys import ENVIRONMENT, AsyncGenesysOptions, GenesysOptions, Login, read_error, setup
from ._vendor import AsyncClient, Client, given

__all__ = ["AsyncGenesys", "AsyncGenesysOptions", "Genesys", "GenesysOptions", "Login", "read_error"]


class Genesys(Client, Resources):
    """Genesys Cloud Journey of October 2026. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, GenesysOptions.__optional_keys__

    def __init__(self, **options: Unpack[GenesysOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class AsyncGenesys(AsyncClient, AsyncResources):
    """`Genesys`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncGenesysOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncGenesysOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)
