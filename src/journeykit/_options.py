"""What a client is told, checked at construction."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, TypeVar

from journeykit_clients.uri import Default

from . import __version__
from ._body import ENCODINGS
from ._deadline import LONGEST
from ._errors import ConfigurationError
from ._retry import Retry, is_number

if TYPE_CHECKING:
    import httpx
    from journeykit_clients.spec import Spec

MAX_RESPONSE_SIZE = 8 * 1024 * 1024
CONNECT, READ, WRITE = 5.0, 30.0, 10.0
"""Seconds, where the caller says nothing. httpx waits for ever if asked nicely; these calls never do by default."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_FIELD = re.compile(r"[\x21-\x7e]([\t\x20-\x7e]*[\x21-\x7e])?\Z|\Z")
_FRAMING = {"content-length", "transfer-encoding"}


class CallOptions(TypedDict, total=False):
    """What a copy of a client may change: `timeout` is seconds or `httpx.Timeout`; `retry` a `Retry`, or None to send
    everything once; `headers` go with every request."""

    timeout: float | httpx.Timeout
    retry: Retry | None
    headers: Mapping[str, str]


class CommonOptions(CallOptions, total=False):
    """What every client takes beside: `max_response_size` in bytes after decompression; `max_concurrency`, the requests
    under way at once; `allow_http`, which permits `http://` to other hosts than loopback."""

    max_response_size: int
    max_concurrency: int
    allow_http: bool


class Options(CommonOptions, total=False):
    """`CommonOptions`, and `http_client`, a client of the caller's own, which stays the caller's to close."""

    http_client: httpx.Client


class AsyncOptions(CommonOptions, total=False):
    """`CommonOptions`, and `http_client`, a client of the caller's own, which stays the caller's to close."""

    http_client: httpx.AsyncClient


class Settings(NamedTuple):
    """The options that a copy of a client may change, checked."""

    timeouts: Mapping[str, float | None]
    retry: Retry
    headers: dict[str, str]

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> Settings:
        """The settings of a new client."""
        headers = {
            "user-agent": f"journeykit/{__version__} python/{sys.version_info.major}.{sys.version_info.minor}",
            "accept": "application/json, application/problem+json",
            "accept-encoding": ENCODINGS,
        }
        return cls(timeouts(None), Retry(), headers)._changed(options)

    def changed(self, options: Mapping[str, Any]) -> Settings:
        """The settings of a copy. Raises TypeError for other options, ConfigurationError for bad ones."""
        checked_names("with_options", options.keys(), CallOptions.__optional_keys__)
        return self._changed(options)

    def _changed(self, options: Mapping[str, Any]) -> Settings:
        retry = options.get("retry", self.retry)
        if not isinstance(retry, Retry | None):
            raise ConfigurationError(f"retry must be a journeykit.Retry or None, not {_shown(retry)}")
        headers = {**self.headers, **checked_headers(options.get("headers"))}
        timeout = options.get("timeout")
        return Settings(self.timeouts if timeout is None else timeouts(timeout), retry or Retry(attempts=1), headers)


def checked_names(where: str, options: Iterable[str], known: Collection[str]) -> None:
    """Raises TypeError for an option that is not known, with the nearest that is."""
    for name in sorted(set(options) - set(known)):
        from difflib import get_close_matches  # here: it costs more than the check

        near = get_close_matches(name, known, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"it takes {', '.join(sorted(known))}"
        raise TypeError(f"{where}() got an unexpected argument {name!r}; {hint}")


def whole_number(options: Mapping[str, Any], name: str, default: int) -> int:
    """An option that counts something. Raises ConfigurationError for anything but an integer of at least 1."""
    value = default if options.get(name) is None else options[name]
    if type(value) is not int or value < 1:
        raise ConfigurationError(f"{name} must be a whole number of at least 1, not {_shown(value)}")
    return value


def flag(options: Mapping[str, Any], name: str) -> bool:
    """An option that is True or False: a text such as 'false' would be true."""
    value = options.get(name)
    if not isinstance(value, bool | None):
        raise ConfigurationError(f"{name} must be True or False, not {_shown(value)}")
    return bool(value)


def _shown(value: object) -> str:
    """A number as it is; of anything else, which may be a secret, the type."""
    return repr(value) if isinstance(value, int | float) else "str" if isinstance(value, str) else type(value).__name__


class Hidden(str):
    """A text that crash reports, which print the local variables of frames, do not show."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


Given = TypeVar("Given", bound=Mapping[str, Any])


def given(options: Given) -> Given:
    """The options of a new client: None is "not given" but for `retry`, and texts are hidden."""
    for name in [name for name, value in options.items() if value is None and name != "retry"]:
        del options[name]  # type: ignore[attr-defined]  # in place, see `hidden`
    return hidden(options)


def hidden(options: Given) -> Given:
    """The options with their texts hidden. Changed in place: the frames that hold the same dictionary show it."""
    changed: Any = options
    for name, value in options.items():
        if isinstance(value, str):
            changed[name] = Hidden(value)
        elif name == "headers" and isinstance(value, Mapping):
            changed[name] = {key: Hidden(text) if isinstance(text, str) else text for key, text in value.items()}
    return options


def secret(value: object, name: str) -> str:
    """A credential that can stand in a header: printable ASCII without blanks. The message never shows it."""
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} is missing: pass {name}=... as a non-empty string")
    text = Hidden(value.strip())
    if not (text.isascii() and text.isprintable()) or " " in text:
        raise ConfigurationError(f"{name} has blanks or other characters that no credential has: check how it was read")
    return text


def server(spec: Spec, index: int = 0, **variables: Any) -> str:
    """A server URL of the spec with its variables set; those left None take their defaults.

    Raises ConfigurationError for a value that is not one of the documented ones, or, where the list is open, no label
    or path segment.
    """
    chosen = spec.servers[index]
    values = {name: variable.default for name, variable in chosen.variables.items()}
    for name, value in variables.items():
        if value is not None:
            documented, segment = chosen.variables[name].values, f"/{{{name}}}" in chosen.url.partition("://")[2]
            if documented and value not in documented:
                raise ConfigurationError(f"unknown {name}: pass one of {', '.join(documented)}")
            parts = [value] if segment else str(value).replace("-", "0").split(".")
            if not isinstance(value, str) or not all(part.isascii() and part.isalnum() for part in parts):
                raise ConfigurationError(f"{name} must be {'letters and digits' if segment else 'the name of a host'}")
            values[name] = value
    return chosen.url.format(**values)


def checked_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Headers that cannot smuggle another in. Raises ConfigurationError, which names the header, never its value."""
    result: dict[str, str] = {}
    if not isinstance(headers, Mapping | None):
        raise ConfigurationError(f"headers must be a mapping of names to values, not {_shown(headers)}")
    given: Mapping[Any, Any] = headers or {}
    for name, value in given.items():
        if not isinstance(name, str) or not _TOKEN.match(name):
            raise ConfigurationError("a header name is not a token (RFC 9110 section 5.6.2)")
        if not isinstance(value, str) or not _FIELD.match(value):
            raise ConfigurationError(
                f"the value of header {name} has line breaks, outer blanks or characters that are not ASCII"
            )
        if name.lower() in _FRAMING:
            raise ConfigurationError(f"header {name} is set by the client")
        result[name.lower()] = value
    return result


def without_defaults(headers: dict[str, str], own: Collection[str]) -> dict[str, str]:
    """The headers of a call, without the document's defaults for those that the client has of its own."""
    return {name: value for name, value in headers.items() if name not in own or not isinstance(value, Default)}


def timeouts(value: float | httpx.Timeout | None) -> dict[str, float | None]:
    """Connect, read, write and pool timeouts in seconds. A plain number bounds each of them."""
    if value is None:
        return {"connect": CONNECT, "read": READ, "write": WRITE, "pool": None}
    if is_number(value):
        if not value > 0:
            raise ConfigurationError(f"timeout must be more than 0 seconds, not {value!r}")
        seconds = float(min(value, LONGEST))
        return {"connect": min(seconds, CONNECT), "read": seconds, "write": seconds, "pool": seconds}
    given: dict[str, Any] = getattr(value, "as_dict", dict)()
    if not given or not all(limit is None or (is_number(limit) and limit >= 0) for limit in given.values()):
        raise ConfigurationError(f"timeout must be seconds or an httpx.Timeout of such, not {_shown(value)}")
    return {name: limit if limit is None else min(limit, LONGEST) for name, limit in given.items()}


def from_environment(names: Mapping[str, str]) -> dict[str, str]:
    """The arguments that environment variables give, by argument; variables that are empty or unset are left out."""
    return {argument: Hidden(text) for argument, variable in names.items() if (text := os.environ.get(variable))}
