# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies: from a value to its media type and bytes. Methods and the functions under `api/` both encode here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from mimetypes import guess_type
from typing import Any
from urllib.parse import quote_plus

from .json_text import dumps
from .model import Model, plain
from .types import UNSET, File, FileTypes
from .uri import pairs, text_of

JSON, FORM, MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
BINARY, TEXT = "application/octet-stream", "text/plain; charset=utf-8"
MIXED = "multipart/mixed"

Encoding = Mapping[str, tuple[str, str]]
"""By property of a form: media types of its value, and its style (see `uri.QueryItem`), each empty where not said."""
_ORDER = {
    "file": ("bytes", "any", "text"),
    "bytes": ("bytes", "any", "text", "json"),
    "text": ("text", "json", "any", "bytes"),
    "files": ("multipart", "form"),
    "value": ("json", "form", "multipart", "any", "text"),
}


def encode(
    offered: Sequence[str], body: Any, encodings: Mapping[str, Encoding] | None = None, stated: str = ""
) -> tuple[str, bytes]:
    """Content type and bytes of a body. `stated` is a content type that the caller insists on.

    Raises TypeError for what none of the offered media types can hold, ValueError for what is not Unicode or not in the
    charset, NaN and circles.
    """
    media_type = stated or choose(offered, body)
    encoding = encodings.get(_bare(media_type), {}) if encodings else {}
    kind = family(media_type)
    if isinstance(body, File) and kind != "multipart":
        return body.mime_type or _concrete(media_type, body), _content(body)
    if isinstance(body, bytes | bytearray):
        return _concrete(media_type, body), bytes(body)
    if kind == "any":
        media_type, kind = (TEXT, "text") if isinstance(body, str) else (JSON, "json")
    if kind == "json":
        return JSON if "*" in media_type else media_type, dumps(body)
    if kind == "form":
        return media_type, form(body, encoding).encode("ascii")
    if kind == "multipart":
        return multipart(media_type, body, encoding)
    return _text(media_type if "*" not in media_type else TEXT, body)


def choose(offered: Sequence[str], body: object) -> str:
    """The first of the offered media types that fits the body best: multipart for a mapping with files in it."""
    if len(offered) == 1 and family(offered[0]) == "json" and not isinstance(body, File):
        return offered[0]  # what nearly every call sends
    families = {family(media_type): media_type for media_type in reversed(offered)}
    held = _kind(body)
    for kind in _ORDER[held]:
        if kind in families:
            return families[kind]
    held = "with files" if held == "files" else f"that is a {type(body).__name__}"
    raise TypeError(f"a body {held} cannot be sent as {' or '.join(offered)}")


@lru_cache
def family(media_type: str) -> str:
    """How a media type is written: `json`, `form`, `multipart`, `text`, `bytes`, or `any` for a range of all."""
    kind = _bare(media_type)
    if kind in ("*/*", "application/*"):
        return "any"
    if kind in (JSON, "text/json") or kind.endswith("+json"):
        return "json"
    if kind in (FORM, MULTIPART, MIXED, "multipart/*"):
        return "form" if kind == FORM else "multipart"
    return "text" if kind.startswith("text/") or kind == "application/xml" or kind.endswith("+xml") else "bytes"


def form(body: Any, encoding: Encoding) -> str:
    """An object as `application/x-www-form-urlencoded`; absent and null properties are left out."""
    parts: list[tuple[str, str]] = []
    for name, value in _properties(body):
        media_type, style = encoding.get(name, ("", ""))
        if style:
            parts += pairs(name, value, style, quote_plus)
        elif family(media_type or TEXT) == "json":
            parts.append((quote_plus(name), quote_plus(dumps(value))))
        else:
            for item in value if isinstance(value, list | tuple) else [value]:
                if isinstance(item, File):
                    raise TypeError(f"{name} is a file, and {FORM} cannot hold one")
                if item is not None and item is not UNSET:
                    parts.append((quote_plus(name), quote_plus(_field(item, name))))
    return "&".join(f"{name}={text}" for name, text in parts)


def multipart(media_type: str, body: Any, encoding: Encoding) -> tuple[str, bytes]:
    """An object as `multipart/form-data` (RFC 7578) or `mixed`: files, bytes, objects as JSON, scalars as text."""
    import httpx

    parts: list[tuple[str, FileTypes]] = []
    for name, value in _properties(body):
        stated, style = encoding.get(name, ("", ""))
        if style:
            parts += [
                (key, (None, text.encode(), "text/plain")) for key, text in pairs(name, value, style.lstrip("+"), str)
            ]
        else:
            listed = isinstance(value, list | tuple) and family(stated or TEXT) != "json"
            for item in value if listed else [value]:
                if item is not None and item is not UNSET:
                    parts.append((name, _part(item, name, stated)))
    headers = {"content-type": media_type} if "boundary=" in media_type else {}
    empty = [("", (None, b""))] if not parts else []
    request = httpx.Request("POST", "https://form", headers=headers, files=parts or empty)
    content_type = str(request.headers["content-type"])
    return content_type.replace(MULTIPART, MIXED) if _bare(media_type) == MIXED else content_type, request.read()


def _part(value: Any, name: str, stated: str) -> FileTypes:
    """One part: file name, content and media type, of those that `stated` lists the one that fits a file."""
    offered = [media_type.strip() for media_type in stated.split(",") if media_type.strip()]
    first = next((media_type for media_type in offered if "*" not in media_type), "")
    if isinstance(value, File):
        guess = _guess(value)
        fits = not offered or any(fnmatchcase(guess, _bare(media_type)) for media_type in offered)
        return value.file_name, value.payload, value.mime_type or (guess if fits else first or guess)
    if isinstance(value, bytes | bytearray):
        return None, bytes(value), first or BINARY
    if family(first or TEXT) == "json" or isinstance(value, Mapping | Model | list | tuple):
        try:
            return None, dumps(value), first or JSON
        except TypeError as error:
            raise TypeError(f"{name}: {error}") from None
    return None, text_of(value, name).encode(), first or "text/plain"


def _field(value: Any, name: str) -> str | bytes:
    if isinstance(value, bytes | bytearray):
        return bytes(value)
    return dumps(value) if isinstance(value, Mapping | Model | list | tuple) else text_of(value, name)


def _properties(body: Any) -> list[tuple[str, Any]]:
    value = body.to_dict() if isinstance(body, Model) else body
    if not isinstance(value, Mapping):
        raise TypeError(f"a form is an object: pass a mapping or a model, not a {type(body).__name__}")
    return [(str(name), item) for name, item in value.items() if item is not None and item is not UNSET]


def _text(media_type: str, body: Any) -> tuple[str, bytes]:
    charset = charset_of(media_type)
    try:
        return media_type, text_of(plain(body), "the body").encode(charset)
    except UnicodeEncodeError:
        raise ValueError(f"the body has characters that {charset} cannot hold") from None


@lru_cache
def charset_of(content_type: str) -> str:
    """The charset that a content type states and Python knows, else UTF-8."""
    _, _, stated = content_type.lower().partition("charset=")
    name = stated.partition(";")[0].strip(" \"'")
    try:
        "".encode(name or "utf-8")
    except (LookupError, ValueError):
        return "utf-8"
    return name or "utf-8"


def _kind(body: object) -> str:
    if isinstance(body, File):
        return "file"
    if isinstance(body, bytes | bytearray):
        return "bytes"
    if isinstance(body, str):
        return "text"
    if isinstance(body, Model):
        body = {name: getattr(body, name) for name in body._properties.values()}
    held = body.values() if isinstance(body, Mapping) else ()
    return "files" if any(_is_file(value) for value in held) else "value"


def _is_file(value: object) -> bool:
    if isinstance(value, list | tuple):
        return any(_is_file(item) for item in value)
    return isinstance(value, File | bytes | bytearray)


def _content(file: File) -> bytes:
    """The whole file, from its start where it can go there: a file that was sent can be sent again."""
    if hasattr(file.payload, "seek"):
        file.payload.seek(0)
    content = file.payload.read()
    if not isinstance(content, bytes):
        raise TypeError("open the file in binary mode: a file in text mode has no bytes to send")
    return content


def _concrete(media_type: str, body: object) -> str:
    """The media type itself, or for a range one that is in it; bytes that say nothing of themselves stay bytes."""
    if "*" not in media_type:
        return media_type
    guess = _guess(body) if isinstance(body, File) else BINARY
    return next((kind for kind in (guess, "text/plain") if fnmatchcase(kind, _bare(media_type))), guess)


def _guess(file: File) -> str:
    return guess_type(file.file_name or "")[0] or BINARY


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
