"""OAuth 2 (RFC 6749): tokens that are fetched once, however many calls wait for one.

Nothing here does I/O: the token request goes out as the call's own requests do, by `Attempts.exchange`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode, urlsplit

import httpx

from . import _clock
from ._auth import Credentials, basic_value
from ._body import ENCODINGS
from ._errors import APIError, APIResponseError, ConfigurationError, Delivery, status_error
from ._faults import connection_error
from ._retry import REPEATED_STATUSES, is_function, retry_after

if TYPE_CHECKING:
    from ._answer import Reply
    from ._attempts import Attempts, Sign
    from ._deadline import Deadline
    from ._request import Call

SKEW = 30.0
"""Seconds before its expiry that a token counts as expired."""
DEFAULT_LIFETIME = 300.0


class Failure(NamedTuple):
    """Why a log-in failed, for all calls that needed it: the class of their errors, its words and details."""

    kind: type[APIError]
    why: str
    repeatable: bool
    details: Mapping[str, Any] = {}

    def error(self, call: Call[Any], url: str) -> APIError:
        """The failure of a call that needed the log-in: nothing of the call itself was sent."""
        named: dict[str, Any] = {"operation": call.operation.id, "method": call.method, "delivery": Delivery.NOT_SENT}
        result = self.kind(f"log-in failed at {urlsplit(url).netloc}: {self.why}", **named, **self.details)
        result._repeatable = self.repeatable
        return result


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
    """Client credentials, or an authorization code or refresh token to begin with.

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
        if on_token is not None and not is_function(on_token):
            raise ConfigurationError("on_token must be a function that is not async, to be called with each new token")
        super().__init__(headers)
        self.url = url
        self._client = client_id, client_secret
        self._grant = dict(grant)
        self._in_header = in_header
        self._on_token = on_token
        self._token: Token | None = None
        self._earlier: tuple[str | None, ...] = ()
        self._rounds = 0
        self._failure: Failure | None = None

    @property
    def secrets(self) -> tuple[str, ...]:
        tokens = (self._token.access_token, self._token.refresh_token, *self._earlier) if self._token else ()
        grant = (value for name, value in self._grant.items() if name not in ("grant_type", "redirect_uri"))
        return (*super().secrets, self._client[1], basic_value(*self._client)[6:], *grant, *filter(None, tokens))

    async def attempt(self, attempts: Attempts, call: Call[Any], deadline: Deadline) -> Reply:
        """One attempt; a 401 may be an expired token, which is renewed once."""
        token = await self._valid(attempts, call, deadline)
        reply = await attempts.transmit(call, self._signed(token), deadline)
        if reply.status == 401:
            self._discard(token)
            token = await self._valid(attempts, call, deadline)
            reply = await attempts.transmit(call, self._signed(token), deadline)
        return reply

    def _signed(self, token: Token) -> Sign:
        def sign(method: str, url: httpx.URL, headers: dict[str, str], content: bytes | None) -> None:
            self.sign(method, url, headers, content)
            headers["authorization"] = f"Bearer {token.access_token}"

        return sign

    async def _valid(self, attempts: Attempts, call: Call[Any], deadline: Deadline) -> Token:
        token, seen = self._current(), self._rounds
        if token is not None:
            return token
        lock = await attempts.transport.turn(deadline)
        if lock is None:
            raise connection_error(httpx.PoolTimeout("log-in"), call)
        try:
            token = self._current()
            if token is None and (self._rounds == seen or self._failure is None):
                await self._login(attempts, call, deadline)
                token = self._current()
            failure = self._failure
        finally:
            lock.release()
        if token is None:
            failure = failure or Failure(APIResponseError, "the new token is of no use", False)
            raise failure.error(call, self.url)
        return token

    async def _login(self, attempts: Attempts, call: Call[Any], deadline: Deadline) -> None:
        def build(extensions: dict[str, Any]) -> httpx.Request:
            headers, content = self.request()
            headers |= {"user-agent": attempts.settings.headers["user-agent"], "accept-encoding": ENCODINGS}
            return httpx.Request("POST", self.url, headers=headers, content=content, extensions=extensions)

        failure = None
        try:
            failure = self.accept(await attempts.transport.exchange(build, call, deadline))
        except APIError as error:
            why = error.args[0].removeprefix(f"{call.operation.path}: ")
            failure = Failure(type(error), why, error._repeatable)
        except attempts.transport.cancelled as cancelled:
            vars(cancelled).pop("delivery", None)  # it was the log-in that may have been sent, not the call
            raise
        finally:  # those who waited share a failure instead of trying one after the other
            deadline.logged_in()
            self._rounds += 1
            self._failure = failure

    def _current(self) -> Token | None:
        """The token, unless it is about to expire. A fresh token may be used once, however short its life."""
        token = self._token
        if token is None or (token.used and _clock.monotonic() >= token.renew_at):
            return None
        token.used = True
        return token

    def _discard(self, token: Token) -> None:
        """Forget a token that the vendor refused; a newer one that another caller fetched stays."""
        if self._token is token:
            token.renew_at, token.used = 0.0, True

    def request(self) -> tuple[dict[str, str], bytes]:
        """Headers and form of the token request."""
        form = dict(self._grant)
        if self._token is not None and self._token.refresh_token is not None:
            form = {"grant_type": "refresh_token", "refresh_token": self._token.refresh_token}
            if "redirect_uri" in self._grant:
                form["redirect_uri"] = self._grant["redirect_uri"]
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
        if self._in_header:
            headers["authorization"] = basic_value(*self._client)
        else:
            form |= {"client_id": self._client[0], "client_secret": self._client[1]}
        return headers, urlencode(form).encode()

    def accept(self, reply: Reply) -> Failure | None:
        """Keep the token of a successful answer for the calls to come, or say why it is none."""
        status = reply.status
        if status != 200:
            wait = retry_after(reply.headers, _clock.wall())
            details = {"status_code": status, "code": _error_code(reply.content), "retry_after": wait}
            repeatable = status in REPEATED_STATUSES or status >= 500
            return Failure(status_error(status), f"the token endpoint answered {status}", repeatable, details)
        try:
            if reply.fault:
                raise ValueError(f"the token endpoint answered badly: {reply.fault}")
            token = _read(reply.content)
        except ValueError as error:
            return Failure(APIResponseError, str(error), False)
        if self._token is not None:  # answers to calls under way may still repeat it
            self._earlier = self._token.access_token, self._token.refresh_token
        if self._grant["grant_type"] == "client_credentials":
            token.refresh_token = None  # the credentials always work, a refresh token may be used up (RFC 6749, 4.4.3)
        self._token = token
        if self._on_token is not None:
            self._on_token(token)
        return None


def _read(content: bytes) -> Token:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        raise ValueError("the token endpoint's answer is not JSON") from None
    access = data.get("access_token") if isinstance(data, dict) else None
    if not isinstance(access, str) or not re.fullmatch(r"[\x21-\x7e]+", access):
        raise ValueError("the token endpoint's answer has no usable access_token")
    refresh = data.get("refresh_token")
    return Token(access, refresh if isinstance(refresh, str) and refresh else None, _lifetime(data.get("expires_in")))


def _lifetime(value: object) -> float:
    """Seconds that a token lives, from whatever the endpoint says; five minutes where it says nothing of use."""
    try:
        seconds = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return DEFAULT_LIFETIME
    return min(seconds, 10.0**9) if seconds > 0 else DEFAULT_LIFETIME


def _error_code(content: bytes) -> str | None:
    try:
        code = json.loads(content).get("error")
    except (AttributeError, RecursionError, ValueError):
        return None
    return code if isinstance(code, str) and re.fullmatch(r"[a-z_]{1,40}", code) else None
