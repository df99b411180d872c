"""A token endpoint and an API behind it, in memory: counts what is asked, and waits where a test says so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import parse_qs

import httpx

OUTCOME = {"displayName": "Bought", "id": "1"}
WORKS = {"data": {"status": "SUCCESS"}, "errors": []}
CLIENT: dict[str, Any] = {"client_id": "id7canary", "client_secret": "secret7canary"}


class Endpoint:
    """Issues `t1`, `t2`, ...; the API takes those that `accepts` says. `tokens` and `calls` are the requests."""

    def __init__(self, **fields: Any) -> None:
        self.fields = {"token_type": "bearer", "expires_in": 3600, **fields}
        self.answers: list[Callable[[], httpx.Response]] = []
        self.accepts: Callable[[str], bool] = lambda token: True
        self.before_token: Callable[[], object] = lambda: None
        self.before_call: Callable[[], object] = lambda: None
        self.tokens: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        login = request.url.path.endswith("/oauth/token")
        with self._lock:
            (self.tokens if login else self.calls).append(request)
            number = len(self.tokens)
            answer = self.answers.pop(0) if login and self.answers else None
        (self.before_token if login else self.before_call)()
        if answer is not None:
            return answer()
        if login:
            return httpx.Response(200, json={"access_token": f"t{number}", **self.fields})
        if not self.accepts(request.headers["authorization"].removeprefix("Bearer ")):
            return httpx.Response(401, json={"code": "bad.credentials"})
        return httpx.Response(200, json=OUTCOME if "outcomes" in request.url.path else WORKS)

    def refuses(self, *statuses: int) -> Endpoint:
        """The next token requests are answered like this."""
        self.answers += [partial(httpx.Response, status, json={"error": "invalid_client"}) for status in statuses]
        return self

    @property
    def counts(self) -> tuple[int, int]:
        """Token requests and calls."""
        return len(self.tokens), len(self.calls)

    @property
    def bearers(self) -> list[str]:
        return [request.headers["authorization"].removeprefix("Bearer ") for request in self.calls]

    @property
    def forms(self) -> list[dict[str, str]]:
        """What the token requests said."""
        parsed = [parse_qs(request.content.decode(), strict_parsing=True) for request in self.tokens]
        return [{name: value for name, (value,) in form.items()} for form in parsed]
