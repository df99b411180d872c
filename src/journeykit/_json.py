"""JSON text and values."""

from __future__ import annotations

import json
from typing import Any

from journeykit_clients.model import plain

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=lambda value: _default(value)
).encode


def dumps(value: object) -> bytes:
    """Compact UTF-8. Models, enumerations and dates inside are written as their wire forms.

    Raises TypeError for what has no JSON form, ValueError for NaN, infinities and lone surrogates.
    """
    try:
        return _encode(value).encode()
    except UnicodeEncodeError:
        raise ValueError("the body is not valid Unicode: it has a lone surrogate") from None


def loads(content: bytes) -> Any:
    """The value of a JSON text. Raises ValueError (also for text that is not Unicode) and RecursionError."""
    return json.loads(content)


def _default(value: object) -> Any:
    result = plain(value)
    if result is value:
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    return result
