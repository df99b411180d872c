"""The URL of a request. Parsing it would take httpx longer than all the rest of building the request."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import httpx

_quoted = re.compile(r"/[\w~:.,=&?/-]*(?:%[0-9A-F]{2}[\w~:.,=&?/-]*)*\Z", re.ASCII).match
"""Nothing but characters that httpx leaves as they are, in a path as in a query."""
_parsed = lru_cache(maxsize=32)(httpx.URL)


@lru_cache(maxsize=64)  # triggers go to few addresses
def address(base: str, target: str) -> httpx.URL:
    """`base`, an origin with an optional prefix, and below it `target`, a path with its query. Raises httpx.InvalidURL.

    The parsed base is copied where the target is quoted already, as those of our operations are. httpx has no public
    way to do so; should its inside change, or a path have other characters, the whole is parsed.
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
