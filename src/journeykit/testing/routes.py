"""Routes: what a mocked operation answers, as respx has it."""

from __future__ import annotations

import json

import httpx
import respx
from respx.models import clone_response

from journeykit._contract.answers import NOTHING, Answer, success
from journeykit._contract.operation import Operation


class Route(respx.Route):
    """A respx route of one operation: `respond`, `mock`, `side_effect`, `called`, `calls`, `call_count`.

    Until it is told otherwise it answers with the example of the spec.
    """

    def __init__(self, operation: Operation | None, answer: Answer) -> None:
        super().__init__()
        self.operation = operation
        self.return_value = response(answer)

    def __eq__(self, other: object) -> bool:
        return self is other  # respx compares patterns, and these have none

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return f"<Route {self.operation or 'log-in'}>"

    def usual(self, request: httpx.Request) -> httpx.Response:
        """The answer without side effects."""
        answer = clone_response(self.return_value or httpx.Response(200), request)
        assert isinstance(answer, httpx.Response)
        return answer


def route_of(operation: Operation) -> Route:
    """The route of an operation, answering with its example."""
    return Route(operation, success(operation))


def log_in() -> Route:
    """The route of every token endpoint."""
    token = {"access_token": "mock-token", "token_type": "bearer", "expires_in": 86_399}
    return Route(None, Answer(200, "application/json", token))


def response(answer: Answer) -> httpx.Response:
    """A documented answer as httpx has it."""
    if answer.body is NOTHING:
        return httpx.Response(answer.status, headers=dict(answer.headers))
    content = json.dumps(answer.body) if answer.json else str(answer.body)
    return httpx.Response(
        answer.status, headers={**answer.headers, "Content-Type": answer.media_type}, content=content.encode()
    )
