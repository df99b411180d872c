"""What a client must know of an operation, and what a resource asks of a client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    import httpx

    from .bodies import Encoding
    from .paging import Pagination
    from .responses import Decoders
    from .types import Response
    from .uri import QueryItem

    Timeout = float | httpx.Timeout
    Query = Sequence[QueryItem]
    Headers = Mapping[str, str] | None
    Wait = Timeout | None

JSON = "application/json, application/problem+json"
T = TypeVar("T")

T_co = TypeVar("T_co", covariant=True)
Page_co = TypeVar("Page_co", covariant=True)


class Operation(Generic[T]):
    """One operation of the contract.

    `path` is the template, for messages only. `repeatability` is `safe`, `idempotent` or `unsafe` as the spec
    declares it. `success` decodes the body of each documented 2xx status; ranges are under their first digit, None
    means without content. `body` lists the media types of the request body, `encodings` how the properties of its forms
    are written, `accept` the media types of its answers. `server` is the operation's own, empty where it has none.
    `alternative_method` is the verb of newer releases of the vendor, if it changed.
    `error_statuses` is the documented HTTP status of each numbered error code.
    An operation that is not `secured` is called without credentials (`security: []`). `verify` says how to find out
    whether it happened, `withdrawn` since when the vendor has withdrawn it, and what replaces it.
    """

    __slots__ = (
        "accept",
        "alternative_method",
        "body",
        "encodings",
        "error_statuses",
        "id",
        "method",
        "pagination",
        "path",
        "repeatability",
        "secured",
        "server",
        "success",
        "verify",
        "warned",
        "withdrawn",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        repeatability: str,
        success: Decoders,
        *,
        body: str | tuple[str, ...] = (),
        encodings: Mapping[str, Encoding] | None = None,
        accept: str = JSON,
        server: str = "",
        pagination: Pagination | None = None,
        alternative_method: str | None = None,
        error_statuses: Mapping[int, int] | None = None,
        secured: bool = True,
        verify: str | None = None,
        withdrawn: str = "",
    ) -> None:
        self.id: str = id
        self.method: str = method
        self.path: str = path
        self.repeatability: str = repeatability
        self.success: Decoders = success
        self.body: tuple[str, ...] = (body,) if isinstance(body, str) else body
        self.encodings: Mapping[str, Encoding] | None = encodings
        self.accept: str = accept
        self.server: str = server
        self.pagination: Pagination | None = pagination
        self.alternative_method: str | None = alternative_method
        self.error_statuses: Mapping[int, int] = error_statuses or {}
        self.secured: bool = secured
        self.verify: str | None = verify
        self.withdrawn: str = withdrawn
        self.warned: bool = False

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"


class Sender(Protocol):
    """Sends one operation and returns what its success decoder makes of the answer."""

    def call(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait, /
    ) -> T: ...

    def call_raw(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait, /
    ) -> Response[T]: ...

    def paginate(
        self,
        operation: Operation[Any],
        path: str,
        query: Query,
        body: object,
        headers: Headers,
        timeout: Wait,
        max_pages: int | None,
        /,
    ) -> Pager[Any, Any]: ...


class AsyncSender(Protocol):
    """`Sender`, awaited."""

    async def call(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait, /
    ) -> T: ...

    async def call_raw(
        self, operation: Operation[T], path: str, query: Query, body: object, headers: Headers, timeout: Wait, /
    ) -> Response[T]: ...

    def paginate(
        self,
        operation: Operation[Any],
        path: str,
        query: Query,
        body: object,
        headers: Headers,
        timeout: Wait,
        max_pages: int | None,
        /,
    ) -> AsyncPager[Any, Any]: ...


class Pager(Protocol[T_co, Page_co]):
    """Items of all pages, fetched as they are needed; `pages()` gives the pages themselves."""

    def __iter__(self) -> Iterator[T_co]: ...

    def pages(self) -> Iterator[Page_co]: ...


class AsyncPager(Protocol[T_co, Page_co]):
    """`Pager`, awaited."""

    def __aiter__(self) -> AsyncIterator[T_co]: ...

    def pages(self) -> AsyncIterator[Page_co]: ...
