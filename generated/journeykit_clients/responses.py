# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""Answers: which decoder a status has, and what it takes. Methods and the functions under `api/` both decode here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .bodies import charset_of
from .json_text import loads


class JsonOr:
    """A decoder of JSON, and `text` or `bytes` for an answer of another media type: a file in place of its state."""

    __slots__ = ("file", "json")

    def __init__(self, json: Callable[[Any], Any], file: str) -> None:
        self.json: Callable[[Any], Any] = json
        self.file: str = file


Decoder = Callable[[Any], Any] | str | None
"""A function of a JSON value, `text` or `bytes`, or None for an answer without content."""
Decoders = Mapping[int | str, Decoder | JsonOr]
"""By status, by first digit for ranges, and under `default`."""


class Undocumented(Exception):
    """A status that the contract does not name."""


def decoder_of(decoders: Decoders, status: int, headers: Mapping[str, str]) -> Decoder:
    """The decoder of a status: its own, its range's, or the default. Raises Undocumented."""
    for key in (status, status // 100, "default"):
        if key in decoders:
            return chosen(decoders[key], headers)
    raise Undocumented(status)


def chosen(decoder: Decoder | JsonOr, headers: Mapping[str, str]) -> Decoder:
    """The decoder for the media type of the answer, where it decides."""
    if not isinstance(decoder, JsonOr):
        return decoder  # a header is looked up only where it matters: httpx takes its time
    content_type = headers.get("content-type", "")
    return decoder.file if content_type and "json" not in content_type.lower() else decoder.json


def value_of(decoder: Decoder, content: bytes, headers: Mapping[str, str]) -> Any:
    """What a decoder that is a function takes, the JSON value; without one the result: text by its charset, or bytes.

    Raises ValueError for a body that is not JSON, or not text of its charset.
    """
    if callable(decoder):
        return loads(content)
    if decoder == "text":
        return content.decode(charset_of(headers.get("content-type", "")))
    return None if decoder is None else content
