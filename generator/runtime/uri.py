"""Parameters as they stand in paths, queries, headers and cookies (RFC 3986, RFC 6570, OpenAPI's styles).

No value can leave its place, and a value without a form there is a TypeError that names the argument.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, time
from enum import Enum
from math import isfinite
from typing import Any
from urllib.parse import quote

from .json_text import dumps
from .model import Model
from .types import UNSET, File

QueryItem = tuple[str, Any, str]
"""Wire name, value, style: `repeat` (form, exploded), `,`, `|` or a space (joined), `deep` (deepObject), `json` (a text
is JSON already) or `value` (JSON of texts too).

A `+` before the style leaves reserved characters and percent-encoded ones as they are (allowReserved).
"""

_unreserved = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*\Z").match
_encoded = re.compile("(%[0-9A-Fa-f]{2})").split
_control = re.compile(r"[\x00-\x1f\x7f-\x9f]").search
_SEGMENT_LIMIT = 16_384
_RESERVED = ":/?@!$'()*,;"
"""Reserved characters that cannot end a query or a pair of it."""
_JSON = ("json", "value")
_NUMBERS = {"int", "float", "Decimal", "UUID"}


class Default(str):
    """The default that the document states for a header. A header of that name among the client's own goes before."""

    __slots__ = ()


by_default = Default
"""The same, under a name that no class of a document has."""


def segment(value: object, name: str) -> str:
    """One path segment.

    Raises ValueError for what cannot be one: empty, `.` and `..` (they name another resource), control characters,
    text that is not Unicode, and more than 16,384 characters.
    """
    text = text_of(value, name)
    if _unreserved(text) and len(text) <= _SEGMENT_LIMIT:
        return text
    return _inside(_piece(text, name), name)


def styled(value: object, name: str, style: str, wire: str = "") -> str:
    """A path parameter of another style than a plain scalar: `simple`, `label` or `matrix`, with `*` where exploded,
    `json` or `value`.

    Text for a `simple` list is taken as the list already joined by commas. Raises as `segment` does.
    """
    if style in _JSON:
        return _inside(_piece(_json(value, style), name), name)
    explode = style.endswith("*")
    texts = _members(value, name, explode, lambda text: _piece(text, name))
    if texts is None:
        joined = _piece(text_of(value, name), name, "," if style.startswith("simple") else "")
    elif style == "matrix*" and not isinstance(value, Mapping | Model):
        joined = ";".join(f"{percent(wire)}={text}" for text in texts)
    else:
        joined = ({"label*": ".", "matrix*": ";"}.get(style, ",")).join(texts)
    if style.startswith("matrix") and (texts is None or not explode):
        joined = f"{percent(wire)}={joined}" if joined else percent(wire)
    start = {"label": ".", "matrix": ";"}.get(style.rstrip("*"), "")
    return _inside(start + joined, name)


def query(items: Iterable[QueryItem]) -> str:
    """The query string of the items that are not absent, without the question mark."""
    parts: list[str] = []
    for name, value, style in items:
        if value is UNSET:
            continue
        if value.__class__ is str and style[0] not in "+v":
            parts.append(f"{quote(name, safe='')}={quote(value, safe='')}")
        else:
            parts += [f"{key}={text}" for key, text in pairs(name, value, style, percent)]
    return "&".join(parts)


def pairs(name: str, value: Any, style: str, quoted: Callable[[str], str]) -> list[tuple[str, str]]:
    """One parameter as pairs of name and text, both quoted. Nulls and absent values in an object are left out.

    `quoted` does not hold for reserved characters where the style leaves them as they are. Raises TypeError for null,
    bytes, files, and objects or lists inside lists or where the style has no form for them.
    """
    if style[0] == "+":
        style, quoted = style[1:], _reserved
    if style in _JSON:
        return [(quoted(name), quoted(_json(value, style)))]
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        if style == "deep":
            return [p for key, item in _present(value) for p in _deep(f"{name}[{key}]", item, quoted)]
        if style == "repeat":
            return [(quoted(key), quoted(text_of(item, f"{name}.{key}"))) for key, item in _present(value)]
    elif _listed(value) and style in ("repeat", "deep"):
        return [(quoted(name), quoted(text_of(item, name))) for item in value]
    texts = _members(value, name, False, quoted)
    if texts is None:
        return [(quoted(name), quoted(text_of(value, name)))]
    return [(quoted(name), (style if style == "," else quote(style)).join(texts))] if texts else []


def header(value: object, name: str, style: str) -> str:
    """The value of a header: style `simple`, with `*` where exploded, `json` or `value`. Raises as `pairs` does."""
    if style in _JSON:
        return _json(value, style)
    texts = _members(value, name, style.endswith("*"), str)
    return text_of(value, name) if texts is None else ",".join(texts)


def with_parameters(
    headers: Mapping[str, str] | None, in_header: Iterable[QueryItem], in_cookie: Iterable[QueryItem]
) -> dict[str, str]:
    """The headers of a call with its header and cookie parameters, the absent ones left out."""
    result = {
        name: value if isinstance(value, Default) else header(value, name, style)
        for name, value, style in in_header
        if value is not UNSET
    }
    cookies = [
        f"{key}={text}"
        for name, value, style in in_cookie
        if value is not UNSET
        for key, text in pairs(name, value, style.lstrip("+"), percent)
    ]
    if cookies:
        stated = [result.pop(name) for name in [*result] if name.lower() == "cookie"]
        result["Cookie"] = "; ".join([*stated, *cookies])
    return {**result, **(headers or {})}


def text_of(value: object, name: str) -> str:
    """The wire form of a scalar outside of JSON.

    Raises TypeError for null and for what is no string, number, boolean, date, time, UUID or enumeration of these;
    ValueError for text that is not Unicode and for numbers that are not finite.
    """
    if value is None or value is UNSET:
        raise TypeError(f"{name} must not be {value!r}; leave it out if it is optional")
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        text = value.__str__() if value.__class__ is str else str.__str__(value)
    elif isinstance(value, bool):
        return "true" if value else "false"
    elif isinstance(value, date | time):
        return value.isoformat()
    elif isinstance(value, int | float) or value.__class__.__name__ in _NUMBERS:
        if isinstance(value, float) and not isfinite(value):
            raise ValueError(f"{name} must be a finite number")
        return str(value)
    else:
        raise TypeError(f"{name} must be a string, number, boolean or date here, not {type(value).__name__}")
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError(f"{name} is not valid Unicode: it has a lone surrogate")
    return text


def percent(text: str) -> str:
    """The text with everything encoded that is not unreserved (RFC 3986 section 2.3)."""
    return quote(text, safe="")


def _reserved(text: str) -> str:
    return "".join(part if index % 2 else quote(part, safe=_RESERVED) for index, part in enumerate(_encoded(text)))


def _json(value: object, style: str) -> str:
    return value if style == "json" and isinstance(value, str) else dumps(value).decode()


def _members(value: Any, name: str, explode: bool, quoted: Callable[[str], str]) -> list[str] | None:
    """The items of a list, or an object's `name=value` (exploded) or names and values in turn; None for a scalar."""
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        found = [(quoted(key), quoted(text_of(item, f"{name}.{key}"))) for key, item in _present(value)]
        return [f"{key}={text}" for key, text in found] if explode else [text for pair in found for text in pair]
    return [quoted(text_of(item, name)) for item in value] if _listed(value) else None


def _deep(name: str, value: Any, quoted: Callable[[str], str]) -> list[tuple[str, str]]:
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        return [pair for key, item in _present(value) for pair in _deep(f"{name}[{key}]", item, quoted)]
    return [(quoted(name), quoted(text_of(item, name))) for item in (value if _listed(value) else [value])]


def _present(value: Mapping[Any, Any]) -> list[tuple[str, Any]]:
    return [(text_of(key, "a name"), item) for key, item in value.items() if item is not None and item is not UNSET]


def _listed(value: object) -> bool:
    return isinstance(value, Collection | Iterator) and not isinstance(value, str | bytes | bytearray | File | Mapping)


def _piece(text: str, name: str, safe: str = "") -> str:
    if len(text) > _SEGMENT_LIMIT or _control(text):
        raise ValueError(f"{name} must be at most {_SEGMENT_LIMIT} characters, without control characters")
    return quote(text, safe=safe)


def _inside(quoted: str, name: str) -> str:
    if quoted in ("", ".", ".."):
        raise ValueError(f"{name} must not become {quoted!r}: the request would go to another resource")
    return quoted
