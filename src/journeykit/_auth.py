"""Credentials: how a request proves who makes it. A new kind is a subclass here, or in its vendor's module.

A credential is asked twice. `attempt` carries out one attempt: by default it sends it, `_oauth.OAuth2` gets a token
first. `sign` adds headers to the request that is about to leave; one that signs over the request has all of it there.
Operations with `security: []` are sent with `ANONYMOUS`.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from ._answer import Reply
    from ._attempts import Attempts
    from ._deadline import Deadline
    from ._request import Call


class Credentials:
    """Credentials that never change: `headers` and `query` parameters of every request, members of every JSON `body`.

    `secrets` is what must never be shown, beside the values of all these.
    """

    def __init__(
        self,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, str] | None = None,
        *,
        query: Mapping[str, str] | None = None,
        secrets: Iterable[str] = (),
    ) -> None:
        self.headers: dict[str, str] = dict(headers or {})
        self.body: dict[str, str] = dict(body or {})
        self.query: dict[str, str] = dict(query or {})
        shown = (value.removeprefix("Basic ") for value in self.headers.values())
        self._secrets = (*secrets, *self.body.values(), *self.query.values(), *shown)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts to strike out wherever an answer repeats them."""
        return self._secrets

    def sign(self, method: str, url: httpx.URL, headers: dict[str, str], content: bytes | None) -> None:
        """Add the headers that prove who calls."""
        headers.update(self.headers)

    async def attempt(self, attempts: Attempts, call: Call[Any], deadline: Deadline) -> Reply:
        """One attempt of the call."""
        return await attempts.transmit(call, self.sign, deadline)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


ANONYMOUS = Credentials()


def basic(user: str, password: str) -> Credentials:
    """HTTP Basic (RFC 7617)."""
    return Credentials({"authorization": basic_value(user, password)}, secrets=(password,))


def bearer(token: str, headers: Mapping[str, str] | None = None) -> Credentials:
    """A bearer token (RFC 6750), with other headers that go with it."""
    return Credentials({"authorization": f"Bearer {token}", **(headers or {})}, secrets=(token,))


def basic_value(user: str, password: str) -> str:
    """The Authorization header of HTTP Basic."""
    return f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"
