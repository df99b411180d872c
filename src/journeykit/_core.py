"""What a client is: its configuration, checked once, and the copies that share its connections and its log-in."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

from . import __version__
from ._answer import Judge, ReadError
from ._auth import Credentials
from ._errors import ConfigurationError
from ._options import MAX_RESPONSE_SIZE, base_url, checked_headers, timeouts
from ._read import ENCODINGS
from ._retry import Retry

DEFAULT_CONCURRENCY = 50


class Setup(NamedTuple):
    """What a vendor's module makes of its arguments: where to, as whom, and how errors read."""

    spec: Any
    base_url: str
    credentials: Credentials
    read_error: ReadError
    fails_at_success: bool = False
    current_methods: bool = False


class Core:
    """The state of a client. Copies made by `with_options` share the pool and the log-in."""

    _environment: ClassVar[Mapping[str, str]]
    _accepts: ClassVar[frozenset[str]]

    def __init__(self, setup: Setup, options: Mapping[str, Any]) -> None:
        unknown = set(options) - self._accepts
        if unknown:
            raise TypeError(f"{type(self).__name__}() got an unexpected argument {min(unknown)!r}")
        self._setup = setup
        self._base = base_url(setup.base_url, allow_http=options.get("allow_http", False))
        self._judge = Judge(setup.read_error, setup.spec.REQUEST_ID_HEADERS, setup.fails_at_success)
        self._concurrency = options.get("max_concurrency", setup.spec.CONCURRENCY_LIMIT or DEFAULT_CONCURRENCY)
        self._max_response_size = options.get("max_response_size", MAX_RESPONSE_SIZE)
        if self._concurrency < 1 or self._max_response_size < 1:
            raise ConfigurationError("max_concurrency and max_response_size must be at least 1")
        self._headers = {
            "user-agent": _user_agent(),
            "accept": "application/json, application/problem+json",
            "accept-encoding": ENCODINGS,
        }
        self._configure(options)

    @property
    def _sender(self) -> Any:
        return self

    def _configure(self, options: Mapping[str, Any]) -> None:
        """Take the options that a copy may change."""
        if "timeout" in options or not hasattr(self, "_timeouts"):
            self._timeouts = timeouts(options.get("timeout"))
        if "retry" in options or not hasattr(self, "_retry"):
            retry = options.get("retry", Retry())
            if not isinstance(retry, Retry | None):
                raise ConfigurationError("retry must be a journeykit.Retry, or None")
            self._retry = retry or Retry(attempts=1)
        if "headers" in options:
            try:
                self._headers = {**self._headers, **checked_headers(options["headers"])}
            except ValueError as error:
                raise ConfigurationError(str(error)) from None

    def _with(self, options: Mapping[str, Any]) -> Any:
        unknown = set(options) - {"timeout", "retry", "headers"}
        if unknown:
            raise TypeError(f"with_options() got an unexpected argument {min(unknown)!r}")
        copy = type(self).__new__(type(self))
        copy.__dict__.update({name: value for name, value in self.__dict__.items() if name.startswith("_")})
        copy._configure(options)
        return copy

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {getattr(self, '_base', 'not configured')}>"


def _user_agent() -> str:
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"journeykit/{__version__} python/{python}"
