"""An answer as an error may keep it: credentials struck out, large bodies cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from journeykit_clients.json_text import dumps, loads

EXCERPT = 2048
LARGEST_PARSED = 64 * 1024


def redacted(headers: Mapping[str, str], content: bytes, secrets: Iterable[str]) -> tuple[Headers, str, Any]:
    """Headers without cookies, an excerpt of the body, and the body parsed, or the excerpt where it is not JSON."""
    hidden = [value for value in secrets if len(value) > 3]
    escaped = [dumps(value)[1:-1].decode() for value in hidden]
    hidden += [*escaped, *(value.replace("/", "\\/") for value in escaped)]
    hidden.sort(key=len, reverse=True)  # one may begin with another
    kept = {
        name: _struck(value, hidden)
        for name, value in headers.items()
        if name.lower() not in ("set-cookie", "set-cookie2")
    }
    excerpt = _struck(content.decode("utf-8", "replace"), hidden)[:EXCERPT]
    if len(content) <= LARGEST_PARSED:
        try:
            return Headers(kept), excerpt, _struck(loads(content), hidden)
        except (ValueError, RecursionError):
            pass
    return Headers(kept), excerpt, excerpt


def _struck(value: Any, hidden: Iterable[str], depth: int = 64) -> Any:
    """A JSON value without the hidden texts. Raises ValueError where it is nested too deeply to be copied later."""
    if isinstance(value, list | dict) and not depth:
        raise ValueError("nested too deeply")
    if isinstance(value, list):
        return [_struck(item, hidden, depth - 1) for item in value]
    if isinstance(value, dict):
        return {_struck(name, hidden): _struck(item, hidden, depth - 1) for name, item in value.items()}
    if isinstance(value, str):
        for text in hidden:
            value = value.replace(text, "***")
    return value


class Headers(dict[str, str]):
    """Headers of an answer; names are looked up in any case."""

    def __init__(self, items: Mapping[str, str]) -> None:
        super().__init__((name.lower(), value) for name, value in items.items())

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)
