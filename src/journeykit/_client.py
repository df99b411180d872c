"""The clients that a caller holds, sync and async: configuration, copies, closing. Calls go down to `_attempts`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, Unpack

from journeykit_clients.operation import Operation
from journeykit_clients.types import Response

from ._attempts import Attempts, Setup
from ._hosts import base_url
from ._options import MAX_RESPONSE_SIZE, Settings, checked_names, flag, from_environment, hidden, whole_number
from ._transport import Transport

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ._async_transport import AsyncTransport
    from ._options import AsyncOptions, CallOptions, Options
    from ._paging import AsyncPager, Pager

DEFAULT_CONCURRENCY = 50
T = TypeVar("T")
Calls = TypeVar("Calls", bound=Attempts)


class Sender(Attempts):
    """What the resources of a sync client send with: `journeykit_clients.operation.Sender`."""

    transport: Transport

    def call(self, operation: Operation[T], /, *request: Any) -> T:
        """Send one operation of the contract, and return its result."""
        return run(self.send(operation, *request))[1]

    def call_raw(self, operation: Operation[T], /, *request: Any) -> Response[T]:
        """`call`, returning the whole response."""
        return self.response(*run(self.send(operation, *request)))

    def paginate(self, *listing: Any) -> Pager[Any, Any]:
        """All pages of a listing, fetched as they are needed."""
        from ._paging import Pager

        return Pager(self, *listing)


class AsyncSender(Attempts):
    """`Sender`, awaited."""

    transport: AsyncTransport

    async def call(self, operation: Operation[T], /, *request: Any) -> T:
        """Send one operation of the contract, and return its result."""
        return (await self.send(operation, *request))[1]

    async def call_raw(self, operation: Operation[T], /, *request: Any) -> Response[T]:
        """`call`, returning the whole response."""
        return self.response(*await self.send(operation, *request))

    def paginate(self, *listing: Any) -> AsyncPager[Any, Any]:
        """All pages of a listing, fetched as they are needed."""
        from ._paging import AsyncPager

        return AsyncPager(self, *listing)


class Described:
    """What `help` says of a client class, made by a function of `_catalogue.describe` when it is asked for."""

    def __init__(self, function: str, about: str | None = None) -> None:
        self._function = function
        self._about = about

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        from ._catalogue import describe

        return getattr(describe, self._function)(owner, self._about)


class Configured(Generic[Calls]):
    """Both kinds of client: configuration that is checked once, and copies that share connections and log-in."""

    _environment: ClassVar[Mapping[str, str]]
    _accepts: ClassVar[frozenset[str]]
    _calls: Calls

    __signature__: ClassVar[Any] = Described("signature")

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__doc__ = Described("documentation", cls.__doc__)  # type: ignore[assignment]  # a descriptor, for help()

    if not TYPE_CHECKING:  # a vendor with editions has overloads of its own; a `__new__` here makes every client `Any`

        def __new__(cls, *arguments, edition=None, **options):
            """`edition="5.9"` makes a client of that edition's class, which does not inherit from this one."""
            hidden(options)
            if edition is not None:
                from ._editions import edition_of

                return edition_of(cls, edition)(**options)
            if cls.__init__.__module__.startswith(f"{__package__}."):  # another constructor has arguments of its own
                checked_names(cls.__name__, options.keys(), cls._accepts)  # before a missing one is told
            return super().__new__(cls)

    def __init__(self, setup: Setup, options: Mapping[str, Any], calls: type[Calls], transport: type[Any]) -> None:
        checked_names(type(self).__name__, options.keys() - {"edition"}, self._accepts)
        self._setup = setup
        base = base_url(options.get("base_url", setup.base_url), allow_http=flag(options, "allow_http"))
        concurrency = whole_number(options, "max_concurrency", setup.spec.concurrency_limit or DEFAULT_CONCURRENCY)
        largest = whole_number(options, "max_response_size", MAX_RESPONSE_SIZE)
        settings = Settings.of(options)
        self._calls = calls(setup, base, settings, transport(options.get("http_client"), concurrency, largest))

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """A copy with another `timeout`, `retry` or more `headers`; it shares the connections and the log-in."""
        copy: Self = type(self).__new__(type(self))
        copy._setup = self._setup
        copy._calls = self._calls.copy(hidden(options))
        return copy

    def __copy__(self) -> Self:
        return self.with_options()

    def __deepcopy__(self, memo: object) -> Self:
        return self.with_options()

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds credentials and connections: make one in each process")

    @classmethod
    def _of_environment(cls, options: Any) -> Self:
        vendor = next(base.__module__ for base in cls.__mro__ if base.__module__.startswith(f"{__package__}."))
        edition = hidden(options).pop("edition", None)
        if edition is None:
            edition = os.environ.get(f"{vendor.rpartition('.')[2].upper()}_EDITION") or None
        found: Any = from_environment(cls._environment)
        if edition is None:
            return cls(**{**found, **options})  # what the caller says goes before
        from ._editions import edition_of

        made: Self = edition_of(cls, edition).from_env(**options)
        return made

    @property
    def _sender(self) -> Calls:
        """What the generated resources send with."""
        return self._calls

    def __repr__(self) -> str:
        calls = getattr(self, "_calls", None)
        return f"<{type(self).__name__} {calls.base if calls else 'not configured'}>"


class Client(Configured[Sender]):
    """A client of one vendor. Safe to share between threads; close it, or use it in a `with` block."""

    def __init__(self, setup: Setup, options: Options) -> None:
        super().__init__(setup, options, Sender, Transport)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """A client from the vendor's environment variables; those that are empty or unset are left out."""
        return cls._of_environment(options)

    def close(self) -> None:
        """Close the connections. Copies made by `with_options` are closed with it; a given `http_client` is not."""
        self._calls.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncClient(Configured[AsyncSender]):
    """A client of one vendor. Safe to share between tasks; close it, or use it in an `async with` block."""

    def __init__(self, setup: Setup, options: AsyncOptions) -> None:
        from ._async_transport import AsyncTransport  # here: programs that use sync clients only import this module too

        super().__init__(setup, options, AsyncSender, AsyncTransport)

    @classmethod
    def from_env(cls, **options: Unpack[AsyncOptions]) -> Self:
        """A client from the vendor's environment variables; those that are empty or unset are left out."""
        return cls._of_environment(options)

    async def aclose(self) -> None:
        """Close the connections. Copies made by `with_options` are closed with it; a given `http_client` is not."""
        await self._calls.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]
    raise RuntimeError("a sync client must not wait for an event loop")
