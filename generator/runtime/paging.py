"""Paging styles: the facts of a listing, and what to ask for after a page. A new style is a fact and its rule here."""

from __future__ import annotations

from typing import Any
from urllib.parse import SplitResult, parse_qs, urlsplit

from .types import UNSET

KINDS = ("page", "offset", "cursor")
"""What asks for a page: a number, the number of items before it, or a text that the page before it gave."""


class Pagination:
    """How the next page is asked for: by `parameter`, a query parameter or a property of the body (`in_body`).

    `kind` is one of `KINDS`; numbers are counted from `first`. `limit` is the parameter that bounds a page; without
    one, or with 0, `all_at_once` says that there are no pages. The rest are attributes of the page: `results` its
    items, `has_more` false on the last one; a cursor is found in `next_cursor` or is the query parameter of the same
    name in `next_url`. Dots lead inside. Source: `x-speakeasy-pagination` in the spec, whose outputs have these names
    in camelCase.
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


def next_value(how: Pagination, page: Any, asked: Any, base_url: str, limit: Any = UNSET) -> Any:
    """What to ask for after `page`, which was asked for by `asked`; None where it was the last.

    Stops at an empty page, at one that says it is the last, holds everything, or is shorter than the limit that was
    asked for, at the last number, at a cursor that does not move, and at a link to another host. An empty page with a
    token is not the last: a filter may have left nothing of it.
    """
    items = inside(page, how.results)
    if (not items and how.next_cursor is None) or (how.has_more and inside(page, how.has_more) is False):
        return None
    if how.kind == "cursor":
        cursor = inside(page, how.next_cursor) if how.next_cursor else _from_link(how, page, base_url)
        return cursor if cursor and cursor != asked and _is_text(cursor) else None
    number = int(asked) if asked is not UNSET else how.first
    last = inside(page, how.num_pages) if how.num_pages else UNSET
    if isinstance(last, int) and number >= last:
        return None
    if how.limit and isinstance(limit, int) and len(items) < limit:
        return None
    if how.all_at_once and limit in (UNSET, 0):
        return None
    return number + (len(items) if how.kind == "offset" else 1)


def _is_text(cursor: Any) -> bool:
    """Whether it can be sent: JSON can hold half of a character (a lone surrogate), UTF-8 cannot."""
    return not isinstance(cursor, str) or cursor.encode("utf-8", "replace").decode() == cursor


def inside(value: Any, path: str) -> Any:
    """The attribute of a page at a dotted path, None where it ends early."""
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def _host(parts: SplitResult) -> str:
    """Host and port; the port of the scheme goes without saying."""
    return parts.netloc.lower().removesuffix({"http": ":80"}.get(parts.scheme, ":443"))


def _from_link(how: Pagination, page: Any, base_url: str) -> str | None:
    link = inside(page, how.next_url) if how.next_url else None
    if not isinstance(link, str) or not link:
        return None
    try:
        parts = urlsplit(link)
    except ValueError:  # not an address
        return None
    if parts.netloc and _host(parts) != _host(urlsplit(base_url)):
        return None
    values = parse_qs(parts.query).get(how.parameter)
    return values[0] if values else None
