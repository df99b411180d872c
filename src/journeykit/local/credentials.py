"""Log-in: tokens that are handed out, and what is refused."""

from __future__ import annotations

import base64
import binascii
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from journeykit._contract.operation import Operation
from journeykit._contract.request import Request

WRONG = "wrong"
"""A secret with this word in it is refused where credentials are checked."""
LIFETIME = 86_399
MOST = 10_000


class Credentials:
    """The tokens of one vendor. `check`: refuse tokens that were not handed out here, and secrets that say `wrong`."""

    def __init__(self, *, check: bool) -> None:
        self._check = check
        self._live: OrderedDict[str, None] = OrderedDict()
        self._expired: OrderedDict[str, None] = OrderedDict()

    def log_in(self, request: Request) -> tuple[int, dict[str, Any]]:
        """Status and body of the token endpoint (RFC 6749 section 5)."""
        form = request.fields
        secret = str(form.get("client_secret", "")) or _basic(request)[1]
        if not form.get("grant_type"):
            return 400, {"error": "invalid_request", "error_description": "grant_type is missing"}
        if self._check and (not secret or WRONG in f"{secret} {form.get('refresh_token', '')} {form.get('code', '')}"):
            return 401, {"error": "invalid_client", "error_description": "the secret is missing or wrong"}
        token = f"local-{secrets.token_urlsafe(24)}"
        _keep(self._live, token)
        answer = {"access_token": token, "token_type": "bearer", "expires_in": LIFETIME}
        if form["grant_type"] != "client_credentials":
            answer["refresh_token"] = f"local-{secrets.token_urlsafe(24)}"
        return 200, answer

    def expire(self) -> int:
        """End all tokens that were handed out; returns their number."""
        count = len(self._live)
        for token in self._live:
            _keep(self._expired, token)
        self._live.clear()
        return count

    def refused(self, operation: Operation, request: Request) -> str | None:
        """Why the credentials of a request are refused, or None."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if token in self._expired:
            return "the token has expired"
        if not self._check:
            return None
        if scheme.lower() == "bearer" and token not in self._live:
            return "the token was not handed out here"
        given = _secrets(operation, request)
        needed = operation.spec.get("security", operation.document.data.get("security")) or operation.credentials
        if needed and not any(given):
            return "no credentials"
        return "the secret is wrong" if any(WRONG in value for value in given) else None


def _secrets(operation: Operation, request: Request) -> list[str]:
    """Every secret that a request carries."""
    schemes: Mapping[str, Any] = operation.document.data.get("components", {}).get("securitySchemes", {})
    names = [scheme["name"].lower() for scheme in schemes.values() if scheme.get("type") == "apiKey"]
    query = {name.lower(): value for name, value in request.items}
    found = [request.headers.get(name) or query.get(name) for name in names]
    found += [request.fields.get(name) for name in operation.credentials]
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    found.append(_basic(request)[1] if scheme.lower() == "basic" else token)
    return [str(value) for value in found if value]


def _basic(request: Request) -> tuple[str, str]:
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    try:
        user, _, password = base64.b64decode(text if scheme.lower() == "basic" else "").decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return user, password


def _keep(tokens: OrderedDict[str, None], token: str) -> None:
    tokens[token] = None
    while len(tokens) > MOST:
        tokens.popitem(last=False)
