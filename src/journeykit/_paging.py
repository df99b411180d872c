"""Pages of a listing, one after the other, fetched as they are needed. Which page is next is a plain function."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import parse_qs, urlsplit

from journeykit_clients.operation import Operation, Pagination
from journeykit_clients.types import UNSET
from journeykit_clients.uri import QueryItem

if TYPE_CHECKING:
    import httpx


T = TypeVar("T")
Page = TypeVar("Page")


def next_value(how: Pagination, page: Any, asked: Any, base_url: str) -> Any:
    """What to ask for after `page`, which was asked for by `asked`; None where it was the last.

    Stops at an empty page, at the last number, at a cursor that does not move, and at a link to another host.
    """
    if not getattr(page, how.results, None):
        return None
    if how.kind == "page":
        number = int(asked) if asked is not UNSET else 1
        last = getattr(page, how.num_pages, UNSET) if how.num_pages else UNSET
        return None if isinstance(last, int) and number >= last else number + 1
    cursor = getattr(page, how.next_cursor, None) if how.next_cursor else _from_link(how, page, base_url)
    return None if not cursor or cursor == asked else cursor


def _from_link(how: Pagination, page: Any, base_url: str) -> str | None:
    link = getattr(page, how.next_url or "", None)
    if not isinstance(link, str) or not link:
        return None
    try:
        parts = urlsplit(link)
    except ValueError:  # not an address
        return None
    if parts.netloc and parts.netloc.lower() != urlsplit(base_url).netloc.lower():
        return None
    values = parse_qs(parts.query).get(how.parameter)
    return values[0] if values else None


class _Walk:
    """Where a walk over pages stands."""

    def __init__(
        self,
        sender: Any,
        operation: Operation[Any],
        path: str,
        query: Sequence[QueryItem],
        headers: Mapping[str, str] | None,
        timeout: float | httpx.Timeout | None,
        max_pages: int | None,
    ) -> None:
        if operation.pagination is None:
            raise TypeError(f"{operation.id} has no pages")
        if max_pages is not None and max_pages < 1:
            raise ValueError("max_pages must be at least 1")
        self._sender = sender
        self._operation = operation
        self._how = operation.pagination
        self._path, self._query, self._headers, self._timeout = path, query, headers, timeout
        self._max_pages = max_pages
        self._first = next((value for name, value, _ in query if name == self._how.parameter), UNSET)

    def _arguments(self, value: Any) -> tuple[Any, ...]:
        query = [item for item in self._query if item[0] != self._how.parameter]
        asked = [] if value is UNSET else [(self._how.parameter, value, "repeat")]
        return self._operation, self._path, [*query, *asked], UNSET, self._headers, self._timeout

    def _repeats(self, page: Any, previous: Any) -> bool:
        """A server that ignores the page it is asked for would be walked for ever."""
        return previous is not None and bool(self._items(page) == self._items(previous)) and bool(self._items(page))

    def _after(self, page: Any, asked: Any, count: int) -> Any:
        """What to ask for next, None at the end."""
        if self._max_pages is not None and count >= self._max_pages:
            return None
        return next_value(self._how, page, asked, self._sender.base)

    def _items(self, page: Any) -> list[Any]:
        return getattr(page, self._how.results) or []


class Pager(_Walk, Generic[T, Page]):
    """Iterate over it for items, over `pages()` for pages. Every iteration starts anew; nothing is kept.

    To resume, pass the number or cursor of the page to go on with as the method's own argument.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from self._items(page)

    def pages(self) -> Iterator[Page]:
        """The pages themselves."""
        asked, previous, count = self._first, None, 0
        while asked is not None:
            page = self._sender.call(*self._arguments(asked))
            count += 1
            if self._repeats(page, previous):
                return
            yield page
            asked, previous = self._after(page, asked, count), page


class AsyncPager(_Walk, Generic[T, Page]):
    """`Pager`, with `async for`."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in self._items(page):
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """The pages themselves."""
        asked, previous, count = self._first, None, 0
        while asked is not None:
            page = await self._sender.call(*self._arguments(asked))
            count += 1
            if self._repeats(page, previous):
                return
            yield page
            asked, previous = self._after(page, asked, count), page
