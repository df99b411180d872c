"""Genesys Cloud Journey, as its SDKs of 2020 and 2021 describe it."""

from __future__ import annotations

from typing import Unpack

from journeykit_clients.genesys._spec import SPEC
from journeykit_clients.genesys.resources import AsyncResources, Resources

from ._genesys import ENVIRONMENT, AsyncGenesysOptions, GenesysOptions, Login, read_error, regions, setup
from ._vendor import AsyncClient, Client, given

__all__ = ["REGIONS", "AsyncGenesys", "AsyncGenesysOptions", "Genesys", "GenesysOptions", "Login", "read_error"]

REGIONS: dict[str, str] = regions(SPEC)
"""Host by AWS region name."""


class Genesys(Client, Resources):
    """Genesys Cloud Journey. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, GenesysOptions.__optional_keys__

    def __init__(self, **options: Unpack[GenesysOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class AsyncGenesys(AsyncClient, AsyncResources):
    """`Genesys`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncGenesysOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncGenesysOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)
