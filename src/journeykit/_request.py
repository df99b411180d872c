"""From a call to its URL and the bytes of its body. Pure: nothing is sent here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

import httpx
from journeykit_clients.bodies import encode
from journeykit_clients.model import Model
from journeykit_clients.operation import JSON, Operation
from journeykit_clients.types import UNSET
from journeykit_clients.uri import QueryItem, query

from ._auth import Credentials

T = TypeVar("T")
_quoted = re.compile(r"/[\w~:.,=&?/-]*(?:%[0-9A-F]{2}[\w~:.,=&?/-]*)*\Z", re.ASCII).match
"""Nothing but characters that httpx leaves as they are, in a path as in a query."""
_parsed = lru_cache(maxsize=32)(httpx.URL)


class Call(Generic[T]):
    """One operation with its arguments, ready to be sent any number of times."""

    __slots__ = ("base", "content", "content_type", "credentials", "extra_headers", "method", "operation", "target")

    def __init__(
        self,
        operation: Operation[T],
        method: str,
        path: str,
        items: Sequence[QueryItem],
        body: object,
        extra_headers: dict[str, str],
        credentials: Credentials,
        base: str = "",
    ) -> None:
        self.operation: Operation[T] = operation
        self.method: str = method
        self.base: str = base
        text = query(items) if items else ""
        if credentials.query:
            text += ("&" if text else "") + urlencode(credentials.query)
        self.target: str = f"{path}?{text}" if text else path
        body = with_credentials(body, credentials.body) if operation.body and credentials.body else body
        if operation.accept is not JSON and "accept" not in extra_headers:
            extra_headers = {**extra_headers, "accept": operation.accept}
        self.content_type: str = ""
        self.content: bytes = b""
        if operation.body and body is not UNSET:
            stated = extra_headers.get("content-type", "")
            self.content_type, self.content = encode(operation.body, body, operation.encodings, stated)
            if stated:
                extra_headers = {**extra_headers, "content-type": self.content_type}
        self.extra_headers: dict[str, str] = extra_headers
        self.credentials: Credentials = credentials


def with_credentials(body: object, credentials: Mapping[str, str]) -> object:
    """The body with the credentials among its properties, if it is an object or there is none."""
    if isinstance(body, Model):
        body = body.to_dict()
    if body is UNSET:
        return {**credentials}
    return {**body, **credentials} if isinstance(body, Mapping) else body


@lru_cache(maxsize=64)  # triggers go to few addresses
def address(base: str, target: str) -> httpx.URL:
    """`base`, an origin with an optional prefix, and below it `target`, a path with its query. Raises httpx.InvalidURL.

    Parsing it all would take httpx longer than the rest of building a request does. So the parsed base is copied, where
    the target is quoted already, as those of our operations are. httpx has no public way to do so; should its inside
    change, or a path have other characters, the whole is parsed.
    """
    parent = _parsed(base)
    parts: Any = getattr(parent, "_uri_reference", None)
    if parts is None or not _quoted(target) or "/." in target or "//" in target:
        return httpx.URL(base + target)
    path, mark, query = target.partition("?")
    whole = parts._replace(path=parts.path.rstrip("/") + path, query=query if mark else None)
    url = object.__new__(httpx.URL)
    vars(url).update(vars(parent), _uri_reference=whole)
    return url
