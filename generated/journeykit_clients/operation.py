# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""What a client must know of an operation, and what a resource asks of a client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    import httpx

    from .bodies import Encoding
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


class Pagination:
    """How the next page is asked for: by `parameter`, a query parameter or a property of the body (`in_body`).

    `kind` is `page` (numbers, counted from `first`), `offset` (items, counted from `first`) or `cursor`; `limit` is the
    parameter that bounds a page; without one, or with 0, `all_at_once` says that there are no pages. The rest are
    attributes of the page: `results` its items, `has_more` false on the last one; a cursor is found in `next_cursor` or
    is the query parameter of the same name in `next_url`. Dots lead inside. Source: `x-speakeasy-pagination` in the
    spec.
    """

    __slots__ = (
        "all_at_once",
        "first",
        "has_more",
        "in_body",
        "kind",
        "limit",
        "next_cursor",
        "next_url",
        "num_pages",
        "parameter",
        "results",
    )

    def __init__(
        self,
        kind: str,
        parameter: str,
        results: str,
        *,
        num_pages: str | None = None,
        has_more: str | None = None,
        next_cursor: str | None = None,
        next_url: str | None = None,
        limit: str | None = None,
        first: int = 1,
        all_at_once: bool = False,
        in_body: bool = False,
    ) -> None:
        self.kind: str = kind
        self.parameter: str = parameter
        self.results: str = results
        self.num_pages: str | None = num_pages
        self.has_more: str | None = has_more
        self.next_cursor: str | None = next_cursor
        self.next_url: str | None = next_url
        self.limit: str | None = limit
        self.first: int = first
        self.all_at_once: bool = all_at_once
        self.in_body: bool = in_body


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
