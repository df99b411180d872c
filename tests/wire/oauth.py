"""Behaviours of a token endpoint, and of an API that asks for its tokens."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable

from .answers import answer, head, json_answer
from .server import Behaviour
from .wire import Exchange


def issue(prefix: str, **fields: object) -> Behaviour:
    """A token endpoint that works: `<prefix>-1`, `<prefix>-2` and so on. `fields` override what it says beside."""
    number = itertools.count(1)

    def behaviour(exchange: Exchange) -> None:
        exchange.request()
        token = {"access_token": f"{prefix}-{next(number)}", "token_type": "bearer", "expires_in": 86399, **fields}
        body = json.dumps(token).encode()
        exchange.send(head(200, {"Content-Type": "application/json", "Content-Length": str(len(body))}) + body)

    return behaviour


def guarded(accepted: Callable[[str], bool], then: Behaviour) -> Behaviour:
    """401 unless the bearer token is accepted."""
    refused = json_answer({"message": "Invalid login credentials.", "code": "bad.credentials", "status": 401}, 401)

    def behaviour(exchange: Exchange) -> None:
        token = exchange.request().headers.get("authorization", "").removeprefix("Bearer ")
        (then if accepted(token) else refused)(exchange)

    return behaviour


REFUSALS: dict[str, Behaviour] = {
    "401": json_answer({"error": "invalid_client", "description": "client not found"}, 401),
    "400": json_answer({"error": "invalid_grant"}, 400),
    "403": answer(403, b"Developer Inactive.", "text/plain"),
}
"""The endpoint answers and gives no token."""

NONSENSE: dict[str, Behaviour] = {
    "html": answer(200, b"<html>Log in</html>", "text/html"),
    "empty": answer(200),
    "list": json_answer([]),
    "no token": json_answer({"token_type": "bearer"}),
    "empty token": json_answer({"access_token": ""}),
    "number": json_answer({"access_token": 12}),
    "line break": json_answer({"access_token": "canary\r\nX-Injected: 1"}),
    "not ascii": json_answer({"access_token": "canary-é"}),
}
"""The endpoint says 200 and gives nothing that can be used."""
