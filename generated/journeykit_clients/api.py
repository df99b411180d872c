# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""What the functions under `api/` share: from arguments to a request, and from a response to its decoded body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from .model import plain
from .multipart import files
from .types import UNSET, File
from .uri import QueryItem, query

if TYPE_CHECKING:
    import httpx

Decoders = Mapping[int | str, Callable[[Any], Any] | str | None]


class Undocumented(Exception):
    """A status that the contract does not name."""


def request_of(
    method: str,
    path: str,
    items: Iterable[QueryItem],
    media_type: str | None,
    body: object,
    headers: Mapping[str, str] | None,
) -> dict[str, Any]:
    """The keyword arguments of `httpx.Client.request`. Raises ValueError and TypeError for what no URL can hold."""
    text = query(items)
    kwargs: dict[str, Any] = {"method": method.lower(), "url": f"{path}?{text}" if text else path}
    sent = dict(headers or {})
    if media_type is not None and body is not UNSET:
        if media_type == "multipart/form-data":
            kwargs["files"] = files(plain(body))
        else:
            sent["Content-Type"] = media_type
            kwargs |= _content(media_type, body)
    if sent:
        kwargs["headers"] = sent
    return kwargs


def _content(media_type: str, body: object) -> dict[str, Any]:
    if isinstance(body, File):
        return {"content": body.payload.read()}
    if isinstance(body, bytes):
        return {"content": body}
    value = plain(body)
    if media_type == "application/x-www-form-urlencoded":
        return {"content": urlencode(value, doseq=True).encode()}
    return {"content": str(value).encode()} if media_type.startswith("text/") else {"json": value}


def parsed(response: httpx.Response, decoders: Decoders) -> Any:
    """The body of a documented status, decoded; raises Undocumented for any other.

    Decoders are by status, by first digit for ranges, and under `default`; None means without content.
    """
    status = response.status_code
    key = next((key for key in (status, status // 100, "default") if key in decoders), None)
    if key is None:
        raise Undocumented(status)
    decoder = decoders[key]
    if decoder is None:
        return None
    if isinstance(decoder, str):
        return response.text if decoder == "text" else response.content
    return decoder(response.json())
