"""What the functions under `api/` share: from arguments to a request, and from a response to its decoded body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .bodies import Encoding, encode
from .responses import Decoders, Undocumented, decoder_of, value_of
from .types import UNSET
from .uri import QueryItem, query

if TYPE_CHECKING:
    import httpx

__all__ = ["Undocumented", "parsed", "request_of"]


def request_of(
    method: str,
    path: str,
    items: Iterable[QueryItem],
    media_types: Sequence[str],
    body: object,
    headers: Mapping[str, str] | None,
    accept: str = "application/json",
    encodings: Mapping[str, Encoding] | None = None,
) -> dict[str, Any]:
    """The keyword arguments of `httpx.Client.request`. Raises ValueError and TypeError for what cannot be sent."""
    text = query(items)
    kwargs: dict[str, Any] = {"method": method.lower(), "url": f"{path}?{text}" if text else path}
    sent = {"Accept": accept, **(headers or {})}
    if media_types and body is not UNSET:
        sent["Content-Type"], kwargs["content"] = encode(media_types, body, encodings)
    kwargs["headers"] = sent
    return kwargs


def parsed(response: httpx.Response, decoders: Decoders) -> Any:
    """The body of a documented status, decoded, None where it is empty; raises Undocumented for any other."""
    decoder = decoder_of(decoders, response.status_code, response.headers)
    if callable(decoder) and not response.content:
        return None
    value = value_of(decoder, response.content, response.headers)
    return decoder(value) if callable(decoder) else value
