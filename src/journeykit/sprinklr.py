"""Sprinklr, as its help centre describes it: journeys that wait for a call from outside."""

from __future__ import annotations

from typing import Unpack

from journeykit_clients.sprinklr._spec import SPEC
from journeykit_clients.sprinklr.resources import AsyncResources, Resources

from ._sprinklr import ENVIRONMENT, AsyncSprinklrOptions, Login, SprinklrOptions, read_error, read_failure, setup
from ._vendor import AsyncClient, Client, given

__all__ = [
    "AsyncSprinklr",
    "AsyncSprinklrOptions",
    "Login",
    "Sprinklr",
    "SprinklrOptions",
    "read_error",
    "read_failure",
]


class Sprinklr(Client, Resources):
    """Sprinklr marketing journeys. Takes what `Login` and `Options` list; raises ConfigurationError."""

    _environment, _accepts = ENVIRONMENT, SprinklrOptions.__optional_keys__

    def __init__(self, **options: Unpack[SprinklrOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class AsyncSprinklr(AsyncClient, AsyncResources):
    """`Sprinklr`, awaited."""

    _environment, _accepts = ENVIRONMENT, AsyncSprinklrOptions.__optional_keys__

    def __init__(self, **options: Unpack[AsyncSprinklrOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)
