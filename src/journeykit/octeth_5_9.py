"""Octeth 5.9: journeys, subscribers, lists, custom fields and events of today's release."""

from __future__ import annotations

from typing import Unpack

from journeykit_clients.octeth_5_9._spec import SPEC
from journeykit_clients.octeth_5_9.resources import AsyncResources, Resources

from ._octeth import ENVIRONMENT, AsyncOctethOptions, Login, OctethOptions, read_error, read_failure, setup
from ._vendor import AsyncClient, Client, given

__all__ = ["AsyncOcteth", "AsyncOctethOptions", "Login", "Octeth", "OctethOptions", "read_error", "read_failure"]


class Octeth(Client, Resources):
    """Octeth 5.9. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, OctethOptions.__optional_keys__

    def __init__(self, **options: Unpack[OctethOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class AsyncOcteth(AsyncClient, AsyncResources):
    """`Octeth`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncOctethOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncOctethOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)
