# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""JSON text and values.

With `journeykit[fast]` installed it is only faster: msgspec reads and orjson writes. What they refuse or would take
otherwise (NaN, integers beyond 64 bits, lone surrogates, keys that are no strings, deep nesting), the standard library
judges, so that results and errors are the same with and without.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from .model import plain

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
    if (write := _writer()) is not None:
        try:
            text = write(value)
        except (TypeError, ValueError, RecursionError):
            pass
        else:
            if b"null" not in text:  # which is how it writes NaN
                return text
    try:
        return _encode(value).encode()
    except UnicodeEncodeError:
        raise ValueError("the body is not valid Unicode: it has a lone surrogate") from None
    except RecursionError:
        raise ValueError("the body contains itself, or is nested too deeply") from None


def loads(content: bytes) -> Any:
    """The value of a JSON text. Raises ValueError (also for text that is not Unicode) and RecursionError."""
    if (read := _reader()) is not None:
        try:
            return read(content)
        except Exception:  # noqa: BLE001, S110  its errors are not ours, and json may accept the text
            pass
    return json.loads(content)


@cache  # lazily: most programs never need it
def _reader() -> Callable[[bytes], Any] | None:
    try:
        decode: Callable[[bytes], Any] = import_module("msgspec.json").decode
    except ImportError:
        return None
    return decode


@cache
def _writer() -> Callable[[object], bytes] | None:
    try:
        orjson: Any = import_module("orjson")
    except ImportError:
        return None
    as_it_is = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_SUBCLASS
    return lambda value: orjson.dumps(value, _default, as_it_is)


def _default(value: object) -> Any:
    result = plain(value)
    if result is value:
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    return result
