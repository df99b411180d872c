"""Log-in: headers and body fields that prove who calls, and tokens that are fetched once however many wait.

Nothing here sends: `OAuth2` makes the token request and reads the answer, the client carries it.
"""

from __future__ import annotations

import base64
import json
import os
import re
import threading
import weakref
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from . import _clock
from ._errors import APIError, APIResponseError, Delivery, status_error
from ._retry import REPEATED_STATUSES, retry_after

if TYPE_CHECKING:
    import asyncio

    from ._request import Call


class Failure(NamedTuple):
    """Why a log-in failed: `error` kept the endpoint from answering; or its `status`, and what is wrong with a 200.

    `code` is OAuth's error code (RFC 6749 section 5.2), `retry_after` the seconds that the endpoint asked to wait.
    """

    error: APIError | None = None
    status: int = 0
    why: str = ""
    code: str | None = None
    retry_after: float | None = None


SKEW = 30.0
"""Seconds before its expiry that a token counts as expired."""
DEFAULT_LIFETIME = 300.0


class Credentials:
    """Credentials that never change: `headers` on every request, `body` fields in every JSON body.

    `secrets` is what must never be shown, beside the headers' and fields' own values.
    """

    def __init__(
        self,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, str] | None = None,
        secrets: Iterable[str] = (),
    ) -> None:
        self.fixed = dict(headers or {})
        self.body = dict(body or {})
        self._secrets = (
            *secrets,
            *self.body.values(),
            *(value.removeprefix("Basic ") for value in self.fixed.values()),
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        """What to strike out wherever an answer repeats it."""
        return self._secrets

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Token:
    """An access token, its refresh token if there is one, and the monotonic time at which it is to be renewed."""

    __slots__ = ("access_token", "expires_in", "refresh_token", "renew_at", "used")

    def __init__(self, access_token: str, refresh_token: str | None, expires_in: float) -> None:
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.expires_in = expires_in
        self.renew_at = _clock.monotonic() + max(expires_in - SKEW, expires_in / 2)
        self.used = False

    def __repr__(self) -> str:
        return f"<Token, {self.expires_in:.0f} s>"


class OAuth2(Credentials):
    """OAuth 2 (RFC 6749): client credentials, or an authorization code or refresh token to begin with.

    One request for a token at a time, whoever waits; those who waited share its outcome. `on_token` is called with
    each new token, so that a single-use refresh token can be stored.
    """

    def __init__(
        self,
        url: str,
        client_id: str,
        client_secret: str,
        *,
        grant: Mapping[str, str],
        in_header: bool,
        headers: Mapping[str, str] | None = None,
        on_token: Callable[[Token], object] | None = None,
    ) -> None:
        super().__init__(headers)
        self.url = url
        self._client = client_id, client_secret
        self._grant = dict(grant)
        self._in_header = in_header
        self._on_token = on_token
        self._token: Token | None = None
        self._earlier: tuple[str | None, ...] = ()
        self._lock, self._process = threading.Lock(), os.getpid()
        self._locks: weakref.WeakKeyDictionary[Any, asyncio.Lock] = weakref.WeakKeyDictionary()
        self.rounds = 0
        self.failure: Failure | None = None

    @property
    def secrets(self) -> tuple[str, ...]:
        tokens = (self._token.access_token, self._token.refresh_token, *self._earlier) if self._token else ()
        grant = (value for name, value in self._grant.items() if name not in ("grant_type", "redirect_uri"))
        return (*super().secrets, self._client[1], _basic(*self._client)[6:], *grant, *filter(None, tokens))

    def current(self) -> Token | None:
        """The token, unless it is about to expire. A fresh token may be used once, however short its life."""
        token = self._token
        if token is None or (token.used and _clock.monotonic() >= token.renew_at):
            return None
        token.used = True
        return token

    def discard(self, token: Token) -> None:
        """Forget a token that the vendor refused; a newer one that another caller fetched stays."""
        if self._token is token:
            token.renew_at, token.used = 0.0, True

    @asynccontextmanager
    async def alone(self, *, tasks: bool, seconds: float) -> AsyncIterator[bool]:
        """One log-in at a time, among the running loop's tasks or among threads. False after waiting in vain."""
        if tasks:
            import asyncio

            lock = self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())
            try:
                async with asyncio.timeout(seconds):
                    await lock.acquire()
            except TimeoutError:
                yield False
                return
            try:
                yield True
            finally:
                lock.release()
        else:
            if self._process != os.getpid():  # forked while another thread was logging in
                self._lock, self._process = threading.Lock(), os.getpid()
            threads = self._lock
            got = threads.acquire(timeout=seconds)
            try:
                yield got
            finally:
                if got:
                    threads.release()

    def settle(self, failure: Failure | None) -> None:
        """A log-in is over. Those who waited for it share a failure instead of trying one after the other."""
        self.rounds += 1
        self.failure = failure

    def request(self) -> tuple[dict[str, str], bytes]:
        """Headers and form of the token request."""
        form = dict(self._grant)
        if self._token is not None and self._token.refresh_token is not None:
            form = {"grant_type": "refresh_token", "refresh_token": self._token.refresh_token}
            if "redirect_uri" in self._grant:
                form["redirect_uri"] = self._grant["redirect_uri"]
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
        if self._in_header:
            headers["authorization"] = _basic(*self._client)
        else:
            form |= {"client_id": self._client[0], "client_secret": self._client[1]}
        return headers, urlencode(form).encode()

    def accept(self, status: int, headers: Mapping[str, str], content: bytes, fault: str) -> Failure | None:
        """Keep the token of a successful answer for the calls to come, or say why it is none."""
        if status != 200:
            return Failure(None, status, "", _error_code(content), retry_after(headers, _clock.wall()))
        try:
            if fault:
                raise ValueError(f"the token endpoint answered badly: {fault}")
            token = self._read(content)
        except ValueError as error:
            return Failure(None, status, str(error))
        if self._token is not None:  # answers to calls under way may still repeat it
            self._earlier = self._token.access_token, self._token.refresh_token
        self._token = token
        if self._on_token is not None:
            self._on_token(token)
        return None

    def _read(self, content: bytes) -> Token:
        try:
            data = json.loads(content)
        except (ValueError, RecursionError):
            raise ValueError("the token endpoint's answer is not JSON") from None
        access = data.get("access_token") if isinstance(data, dict) else None
        if (
            not isinstance(access, str)
            or not access
            or not access.isascii()
            or not access.isprintable()
            or " " in access
        ):
            raise ValueError("the token endpoint's answer has no usable access_token")
        refresh = data.get("refresh_token")
        return Token(
            access, refresh if isinstance(refresh, str) and refresh else None, _lifetime(data.get("expires_in"))
        )


def basic(user: str, password: str) -> Credentials:
    """HTTP Basic (RFC 7617)."""
    return Credentials({"authorization": _basic(user, password)}, secrets=(password,))


def bearer(token: str, headers: Mapping[str, str] | None = None) -> Credentials:
    """A bearer token (RFC 6750), with what else goes with it."""
    return Credentials({"authorization": f"Bearer {token}", **(headers or {})}, secrets=(token,))


def _basic(user: str, password: str) -> str:
    return f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"


def _lifetime(value: object) -> float:
    """Seconds that a token lives, from whatever the endpoint says; five minutes where it says nothing of use."""
    try:
        seconds = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return DEFAULT_LIFETIME
    return min(seconds, 10.0**9) if seconds > 0 else DEFAULT_LIFETIME


def login_error(call: Call[Any], failure: Failure) -> APIError:
    """A failed log-in as the failure of the call that needed it: nothing of the call itself was sent."""
    error, status, why, code, wait = failure
    operation, path = call.operation, call.operation.path
    common: dict[str, Any] = {"operation": operation.id, "method": call.method, "delivery": Delivery.NOT_SENT}
    answer: dict[str, Any] = {"status_code": status, "headers": {}, "request_id": None, "body": None}
    if error is not None:
        result = type(error)(f"{path}: log-in failed: {error.args[0]}", **common)
        result._repeatable = error._repeatable
    elif why:
        result = APIResponseError(f"{path}: log-in failed: {why}", **common, **answer, path="")
        result._repeatable = False
    else:
        details: dict[str, Any] = {"code": code, "message": None, "errors": (), "retry_after": wait}
        words = f"{path}: log-in failed: the token endpoint answered {status}"
        result = status_error(status)(words, **common, **answer, **details)
        result._repeatable = status in REPEATED_STATUSES or status >= 500
    return result


def _error_code(content: bytes) -> str | None:
    try:
        code = json.loads(content).get("error")
    except (AttributeError, RecursionError, ValueError):
        return None
    return code if isinstance(code, str) and re.fullmatch(r"[a-z_]{1,40}", code) else None
