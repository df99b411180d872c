"""Pages of a listing, one after the other, fetched as they are needed. `next_value` says which page is next."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from journeykit_clients.model import plain
from journeykit_clients.operation import Operation
from journeykit_clients.paging import inside, next_value
from journeykit_clients.types import UNSET
from journeykit_clients.uri import QueryItem

if TYPE_CHECKING:
    import httpx


T = TypeVar("T")
Page = TypeVar("Page")


def _at(body: Any, path: str) -> Any:
    """The property of a body at a dotted path, UNSET where it ends early."""
    for name in path.split("."):
        body = body.get(name, UNSET) if isinstance(body, Mapping) else UNSET
    return body


def _with(body: Any, path: str, value: Any) -> dict[str, Any]:
    """The body with another value at a dotted path."""
    name, _, rest = path.partition(".")
    known = dict(body) if isinstance(body, Mapping) else {}
    return {**known, name: _with(known.get(name), rest, value) if rest else value}


class _Walk:
    """Where a walk over pages stands."""

    def __init__(
        self,
        sender: Any,
        operation: Operation[Any],
        path: str,
        query: Sequence[QueryItem],
        body: object,
        headers: Mapping[str, str] | None,
        timeout: float | httpx.Timeout | None,
        max_pages: int | None,
    ) -> None:
        if operation.pagination is None:
            raise TypeError(f"{operation.id} has no pages")
        if max_pages is not None and (type(max_pages) is not int or max_pages < 1):
            raise ValueError("max_pages must be a whole number of at least 1")
        self._sender = sender
        self._operation = operation
        self._how = operation.pagination
        self._path, self._query, self._headers, self._timeout = path, query, headers, timeout
        self._body = plain(body) if self._how.in_body else body
        self._max_pages = max_pages
        self._first = self._given(self._how.parameter)
        self._limit = self._given(self._how.limit) if self._how.limit else UNSET

    def _given(self, parameter: str) -> Any:
        """What the caller asks for by a parameter, UNSET where that is not said."""
        if self._how.in_body:
            return _at(self._body, parameter)
        return next((value for name, value, _ in self._query if name == parameter), UNSET)

    def _arguments(self, value: Any) -> tuple[Any, ...]:
        query, body, parameter = self._query, self._body, self._how.parameter
        if value is not UNSET and self._how.in_body:
            body = _with(body, parameter, value)
        elif value is not UNSET:
            query = [*(item for item in query if item[0] != parameter), (parameter, value, "repeat")]
        return self._operation, self._path, query, body, self._headers, self._timeout

    def _repeats(self, page: Any, previous: Any) -> bool:
        """A server that ignores the page it is asked for would be walked for ever."""
        return previous is not None and bool(self._items(page) == self._items(previous)) and bool(self._items(page))

    def _after(self, page: Any, asked: Any, walked: set[int]) -> Any:
        """What to ask for next, None at the end. Cursors that go round lead nowhere new; `walked` are their hashes."""
        walked.add(hash(str(asked)))
        if self._max_pages is not None and len(walked) >= self._max_pages:
            return None
        following = next_value(self._how, page, asked, self._sender.base, self._limit)
        return None if hash(str(following)) in walked else following

    def _items(self, page: Any) -> list[Any]:
        return inside(page, self._how.results) or []


class Pager(_Walk, Generic[T, Page]):
    """Iterate over it for items, over `pages()` for pages. Every iteration starts anew; nothing is kept.

    To resume, pass the number or cursor of the page to go on with as the method's own argument.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from self._items(page)

    def pages(self) -> Iterator[Page]:
        """The pages themselves."""
        asked, previous, walked = self._first, None, set[int]()
        while asked is not None:
            page = self._sender.call(*self._arguments(asked))
            if self._repeats(page, previous):
                return
            yield page
            asked, previous = self._after(page, asked, walked), page


class AsyncPager(_Walk, Generic[T, Page]):
    """`Pager`, with `async for`."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in self._items(page):
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """The pages themselves."""
        asked, previous, walked = self._first, None, set[int]()
        while asked is not None:
            page = await self._sender.call(*self._arguments(asked))
            if self._repeats(page, previous):
                return
            yield page
            asked, previous = self._after(page, asked, walked), page
