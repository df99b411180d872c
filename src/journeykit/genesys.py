"""Genesys Cloud Journey, as its SDKs of 2020 and 2021 describe it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack, overload

from journeykit_clients.genesys._spec import SPEC
from journeykit_clients.genesys.resources import AsyncResources, Resources

from ._genesys import ENVIRONMENT, AsyncGenesysOptions, GenesysOptions, Login, read_error, regions, setup
from ._vendor import AsyncClient, AsyncOptions, Client, Options, given

if TYPE_CHECKING:
    from . import genesys_2026_10 as today

__all__ = ["REGIONS", "AsyncGenesys", "AsyncGenesysOptions", "Genesys", "GenesysOptions", "Login", "read_error"]

REGIONS: dict[str, str] = regions(SPEC)
"""Host by AWS region name."""


class _Genesys(Client, Resources):
    _environment, _accepts = ENVIRONMENT, GenesysOptions.__optional_keys__

    def __init__(self, *, edition: None = None, **options: Unpack[GenesysOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class Genesys(_Genesys):
    """Genesys Cloud Journey. Takes what `Login` and `Options` list; raises ConfigurationError.

    `edition="2026-10"` makes one of `journeykit.genesys_2026_10`.
    """

    if TYPE_CHECKING:

        @overload
        def __new__(cls, *, edition: None = None, **options: Unpack[GenesysOptions]) -> Self: ...
        @overload
        def __new__(cls, *, edition: Literal["2026-10"], **options: Unpack[GenesysOptions]) -> today.Genesys: ...  # type: ignore[misc]
        def __new__(cls, *, edition: Any = None, **options: Any) -> Any: ...

        @overload
        @classmethod
        def from_env(cls, *, edition: None = None, **options: Unpack[Options]) -> Self: ...
        @overload
        @classmethod
        def from_env(cls, *, edition: Literal["2026-10"], **options: Unpack[Options]) -> today.Genesys: ...
        @classmethod
        def from_env(cls, *, edition: Any = None, **options: Any) -> Any: ...


class _AsyncGenesys(AsyncClient, AsyncResources):
    _environment, _accepts = ENVIRONMENT, AsyncGenesysOptions.__optional_keys__

    def __init__(self, *, edition: None = None, **options: Unpack[AsyncGenesysOptions]) -> None:
        super().__init__(setup(SPEC, given(options)), options)


class AsyncGenesys(_AsyncGenesys):
    """`Genesys`, awaited."""

    if TYPE_CHECKING:

        @overload
        def __new__(cls, *, edition: None = None, **options: Unpack[AsyncGenesysOptions]) -> Self: ...
        @overload
        def __new__(  # type: ignore[misc]
            cls, *, edition: Literal["2026-10"], **options: Unpack[AsyncGenesysOptions]
        ) -> today.AsyncGenesys: ...
        def __new__(cls, *, edition: Any = None, **options: Any) -> Any: ...

        @overload
        @classmethod
        def from_env(cls, *, edition: None = None, **options: Unpack[AsyncOptions]) -> Self: ...
        @overload
        @classmethod
        def from_env(cls, *, edition: Literal["2026-10"], **options: Unpack[AsyncOptions]) -> today.AsyncGenesys: ...
        @classmethod
        def from_env(cls, *, edition: Any = None, **options: Any) -> Any: ...
