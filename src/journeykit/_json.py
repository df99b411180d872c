"""JSON text and values."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

from journeykit_clients.model import plain

try:
    _fast: Callable[[bytes], Any] | None = import_module("msgspec.json").decode
except ImportError:
    _fast = None

_encode = json.JSONEncoder(
    ensure_ascii=False,
    separators=(",", ":"),
    allow_nan=False,
    check_circular=False,  # it costs an eighth; the recursion limit finds circles too
    default=lambda value: _default(value),
).encode


def dumps(value: object) -> bytes:
    """Compact UTF-8. Models, enumerations and dates inside are written as their wire forms.

    Raises TypeError for what has no JSON form, ValueError for NaN, infinities, lone surrogates and circles.
    """
    try:
        return _encode(value).encode()
    except UnicodeEncodeError:
        raise ValueError("the body is not valid Unicode: it has a lone surrogate") from None
    except RecursionError:
        raise ValueError("the body contains itself, or is nested too deeply") from None


def loads(content: bytes) -> Any:
    """The value of a JSON text. Raises ValueError (also for text that is not Unicode) and RecursionError.

    With msgspec installed (`journeykit[fast]`) it is only faster: what msgspec refuses (NaN, lone surrogates, other
    encodings than UTF-8), the standard library judges.
    """
    if _fast is not None:
        try:
            return _fast(content)
        except Exception:  # noqa: BLE001, S110  its errors are not ours, and json may accept the text
            pass
    return json.loads(content)


def _default(value: object) -> Any:
    result = plain(value)
    if result is value:
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    return result
