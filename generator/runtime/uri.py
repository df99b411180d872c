"""Path segments and query strings (RFC 3986), one value at a time and none of them able to leave its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any
from urllib.parse import quote

from .types import UNSET

QueryItem = tuple[str, Any, str]
"""Wire name, value, style: `repeat` (form, exploded), `,`, `|` or a space (joined), `deep` (deepObject)."""

_unreserved = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*\Z").match
_control = re.compile(r"[\x00-\x1f\x7f-\x9f]").search
_SEGMENT_LIMIT = 16_384


def segment(value: object, name: str) -> str:
    """One path segment.

    Raises ValueError for what cannot be one: empty, `.` and `..` (they name another resource), control characters,
    text that is not Unicode, and more than 16,384 characters.
    """
    text = text_of(value, name)
    if _unreserved(text) and len(text) <= _SEGMENT_LIMIT:
        return text
    if text in ("", ".", ".."):
        raise ValueError(f"{name} must not be {text!r}: the request would go to another resource")
    if len(text) > _SEGMENT_LIMIT or _control(text):
        raise ValueError(f"{name} must be at most {_SEGMENT_LIMIT} characters, without control characters")
    return quote(text, safe="")


def query(items: Iterable[QueryItem]) -> str:
    """The query string of the items that are not absent, without the question mark."""
    parts: list[str] = []
    for name, value, style in items:
        if value is UNSET:
            continue
        if isinstance(value, str) and not isinstance(value, Enum):
            parts.append(f"{quote(name, safe='')}={quote(value, safe='')}")
        elif style == "deep" and isinstance(value, dict):
            parts += [f"{quote(f'{name}[{key}]', safe='')}={_quoted(item, name)}" for key, item in value.items()]
        elif isinstance(value, dict):
            parts += [f"{quote(str(key), safe='')}={_quoted(item, name)}" for key, item in value.items()]
        elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
            values = [_quoted(item, name) for item in value]
            if style == "repeat":
                parts += [f"{quote(name, safe='')}={item}" for item in values]
            elif values:
                parts.append(f"{quote(name, safe='')}={quote(style, safe=',').join(values)}")
        else:
            parts.append(f"{quote(name, safe='')}={_quoted(value, name)}")
    return "&".join(parts)


def text_of(value: object, name: str) -> str:
    """The wire form of a scalar in a path, a query or a header. Raises TypeError for null, ValueError for bad text."""
    if value is None or value is UNSET:
        raise TypeError(f"{name} must not be {value!r}; leave it out if it is optional")
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    text = value.isoformat() if isinstance(value, date) else str(value)
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError(f"{name} is not valid Unicode: it has a lone surrogate")
    return text


def _quoted(value: object, name: str) -> str:
    return quote(text_of(value, name), safe="")


def with_parameters(
    headers: Mapping[str, str] | None, in_header: Iterable[tuple[str, Any]], in_cookie: Iterable[tuple[str, Any]]
) -> dict[str, str]:
    """The headers of a call with its header and cookie parameters, the absent ones left out."""
    result = {name: text_of(value, name) for name, value in in_header if value is not UNSET}
    cookies = [f"{name}={quote(text_of(value, name), safe='')}" for name, value in in_cookie if value is not UNSET]
    if cookies:
        result["Cookie"] = "; ".join(cookies)
    return {**result, **(headers or {})}
