"""Octeth, as documented in 2023. `journeykit.octeth_5_9` has today's edition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack, overload

from journeykit_clients.octeth._spec import SPEC
from journeykit_clients.octeth.resources import AsyncResources, Resources

from . import _octeth
from ._octeth import ENVIRONMENT, read_error, read_failure
from ._vendor import AsyncClient, AsyncOptions, Client, Operation, Options, Setup, flag, given

if TYPE_CHECKING:
    from . import octeth_5_9 as today

__all__ = ["AsyncOcteth", "AsyncOctethOptions", "Login", "Octeth", "OctethOptions", "read_error", "read_failure"]


class Login(_octeth.Login, total=False):
    """`base_url` of the host that runs it, and `api_key` or `session_id`. `current_methods=True` sends by POST what
    newer releases moved from GET to POST."""

    current_methods: bool


class OctethOptions(Login, Options):
    """What `Octeth` takes."""


class AsyncOctethOptions(Login, AsyncOptions):
    """What `AsyncOcteth` takes."""


def _setup(login: Login) -> Setup:
    method = _current_method if flag(login, "current_methods") else None
    return _octeth.setup(SPEC, login)._replace(method=method)


def _current_method(operation: Operation[Any]) -> str:
    return operation.alternative_method or operation.method


class _Octeth(Client, Resources):
    _environment, _accepts = ENVIRONMENT, OctethOptions.__optional_keys__

    def __init__(self, *, edition: None = None, **options: Unpack[OctethOptions]) -> None:
        super().__init__(_setup(given(options)), options)


class Octeth(_Octeth):
    """Octeth journeys. Takes what `Login` and `Options` list; raises ConfigurationError.

    `edition="5.9"` makes one of `journeykit.octeth_5_9`.
    """

    if TYPE_CHECKING:

        @overload
        def __new__(cls, *, edition: None = None, **options: Unpack[OctethOptions]) -> Self: ...
        @overload
        def __new__(cls, *, edition: Literal["5.9"], **options: Unpack[OctethOptions]) -> today.Octeth: ...  # type: ignore[misc]
        def __new__(cls, *, edition: Any = None, **options: Any) -> Any: ...

        @overload
        @classmethod
        def from_env(cls, *, edition: None = None, **options: Unpack[Options]) -> Self: ...
        @overload
        @classmethod
        def from_env(cls, *, edition: Literal["5.9"], **options: Unpack[Options]) -> today.Octeth: ...
        @classmethod
        def from_env(cls, *, edition: Any = None, **options: Any) -> Any: ...


class _AsyncOcteth(AsyncClient, AsyncResources):
    _environment, _accepts = ENVIRONMENT, AsyncOctethOptions.__optional_keys__

    def __init__(self, *, edition: None = None, **options: Unpack[AsyncOctethOptions]) -> None:
        super().__init__(_setup(given(options)), options)


class AsyncOcteth(_AsyncOcteth):
    """`Octeth`, awaited."""

    if TYPE_CHECKING:

        @overload
        def __new__(cls, *, edition: None = None, **options: Unpack[AsyncOctethOptions]) -> Self: ...
        @overload
        def __new__(cls, *, edition: Literal["5.9"], **options: Unpack[AsyncOctethOptions]) -> today.AsyncOcteth: ...  # type: ignore[misc]
        def __new__(cls, *, edition: Any = None, **options: Any) -> Any: ...

        @overload
        @classmethod
        def from_env(cls, *, edition: None = None, **options: Unpack[AsyncOptions]) -> Self: ...
        @overload
        @classmethod
        def from_env(cls, *, edition: Literal["5.9"], **options: Unpack[AsyncOptions]) -> today.AsyncOcteth: ...
        @classmethod
        def from_env(cls, *, edition: Any = None, **options: Any) -> Any: ...
