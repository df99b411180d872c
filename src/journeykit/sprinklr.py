"""Sprinklr, as its help centre describes it: journeys that wait for a call from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack, overload

from journeykit_clients.sprinklr._spec import SPEC
from journeykit_clients.sprinklr.resources import AsyncResources, Resources

from ._sprinklr import ENVIRONMENT, AsyncSprinklrOptions, Login, SprinklrOptions, read_error, read_failure, setup
from ._vendor import AsyncClient, AsyncOptions, Client, Options, given

if TYPE_CHECKING:
    from . import sprinklr_v2 as today

__all__ = [
    "AsyncSprinklr",
    "AsyncSprinklrOptions",
    "Login",
    "Sprinklr",
    "SprinklrOptions",
    "read_error",
    "read_failure",
]


class _Sprinklr(Client, Resources):
    _environment, _accepts = ENVIRONMENT, SprinklrOptions.__optional_keys__

    def __init__(self, *, edition: None = None, **options: Unpack[SprinklrOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class Sprinklr(_Sprinklr):
    """Sprinklr marketing journeys. Takes what `Login` and `Options` list; raises ConfigurationError.

    `edition="v2"` makes one of `journeykit.sprinklr_v2`.
    """

    if TYPE_CHECKING:

        @overload
        def __new__(cls, *, edition: None = None, **options: Unpack[SprinklrOptions]) -> Self: ...
        @overload
        def __new__(cls, *, edition: Literal["v2"], **options: Unpack[SprinklrOptions]) -> today.Sprinklr: ...  # type: ignore[misc]
        def __new__(cls, *, edition: Any = None, **options: Any) -> Any: ...

        @overload
        @classmethod
        def from_env(cls, *, edition: None = None, **options: Unpack[Options]) -> Self: ...
        @overload
        @classmethod
        def from_env(cls, *, edition: Literal["v2"], **options: Unpack[Options]) -> today.Sprinklr: ...
        @classmethod
        def from_env(cls, *, edition: Any = None, **options: Any) -> Any: ...


class _AsyncSprinklr(AsyncClient, AsyncResources):
    _environment, _accepts = ENVIRONMENT, AsyncSprinklrOptions.__optional_keys__

    def __init__(self, *, edition: None = None, **options: Unpack[AsyncSprinklrOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class AsyncSprinklr(_AsyncSprinklr):
    """`Sprinklr`, awaited."""

    if TYPE_CHECKING:

        @overload
        def __new__(cls, *, edition: None = None, **options: Unpack[AsyncSprinklrOptions]) -> Self: ...
        @overload
        def __new__(cls, *, edition: Literal["v2"], **options: Unpack[AsyncSprinklrOptions]) -> today.AsyncSprinklr: ...  # type: ignore[misc]
        def __new__(cls, *, edition: Any = None, **options: Any) -> Any: ...

        @overload
        @classmethod
        def from_env(cls, *, edition: None = None, **options: Unpack[AsyncOptions]) -> Self: ...
        @overload
        @classmethod
        def from_env(cls, *, edition: Literal["v2"], **options: Unpack[AsyncOptions]) -> today.AsyncSprinklr: ...
        @classmethod
        def from_env(cls, *, edition: Any = None, **options: Any) -> Any: ...
