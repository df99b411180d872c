"""`fail`: a vendor's own errors, and faults of the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from importlib import import_module
from typing import Any

import httpx

from journeykit import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
)
from journeykit._contract.answers import Answer, coded, errors, with_status
from journeykit._contract.operation import Operation
from journeykit._errors import status_error

from .routes import Route, response

Failure = type[APIError] | type[Exception] | Exception | Enum | httpx.Response | None
"""An error class of journeykit, a documented code, a fault of httpx, a response; None is the usual answer."""
_FAULTS: dict[type[APIError], type[httpx.TransportError]] = {
    APITimeoutError: httpx.ReadTimeout,
    APIConnectionError: httpx.RemoteProtocolError,
}
_STATUSES = (400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504, 405, 415, 421, 408)


def fail(
    route: Route,
    failure: Failure | Sequence[Failure] = None,
    *,
    code: object = None,
    retry_after: float | None = None,
) -> Route:
    """Let an operation fail from now on, with one failure or with several in their order.

    `failure` is an error class of journeykit (with the vendor's own body for it), an exception of httpx
    (`httpx.ReadTimeout`; the error's `delivery` comes out as on a wire), a documented code, or a sequence of these in
    which None is the usual answer; after the last of a sequence, the answers are as usual again. `code` is a documented
    code. `retry_after` (seconds) is sent with every refusal. Raises ValueError for what is not documented.
    """
    if (failure is None) == (code is None):
        raise ValueError("say how it fails: an error class, a fault of httpx, a sequence of them, or code=")
    if isinstance(failure, list | tuple):
        effects = iter([_effect(route, one, retry_after) for one in failure])
        route.side_effect = lambda request: _next(effects, route)(request)
    else:
        route.side_effect = _effect(route, failure if code is None else code, retry_after)
    return route


Effect = Callable[[httpx.Request], httpx.Response]


def _next(effects: Iterator[Effect], route: Route) -> Effect:
    return next(effects, route.usual)


def _effect(route: Route, failure: Any, retry_after: float | None) -> Effect:
    """What answers a request, decided now, so that mistakes come out where they are made."""
    if failure is None:
        return route.usual
    if isinstance(failure, httpx.Response):
        return lambda request: httpx.Response(failure.status_code, headers=failure.headers, content=failure.content)
    if isinstance(failure, type) and issubclass(failure, APIError):
        failure = _FAULTS.get(failure, failure)
    if isinstance(failure, Exception) or (isinstance(failure, type) and not issubclass(failure, APIError)):
        return _raising(failure)
    answer = _answer(route.operation, failure)
    headers = {} if retry_after is None else {"Retry-After": f"{retry_after:g}"}
    answer = Answer(answer.status, answer.media_type, answer.body, {**answer.headers, **headers})
    return lambda request: response(answer)


def _raising(failure: Any) -> Effect:
    if isinstance(failure, type) and not issubclass(failure, Exception):
        raise ValueError(f"{failure!r} is no error")

    def effect(request: httpx.Request) -> httpx.Response:
        if isinstance(failure, type) and issubclass(failure, httpx.RequestError):
            raise failure("mocked", request=request)
        raise failure() if isinstance(failure, type) else failure

    return effect


def _answer(operation: Operation | None, failure: Any) -> Answer:
    if operation is None:
        status = next((status for status in _STATUSES if status_error(status) is failure), 400)
        return Answer(status, "application/json", {"error": "invalid_client"})
    if isinstance(failure, type):
        return of_class(operation, failure)
    found = coded(operation, failure.value if isinstance(failure, Enum) else failure)
    if found is None:
        codes = sorted({str(row["code"]) for row in operation.error_codes() if not row.get("reserved")})
        raise ValueError(f"{operation} documents no code {failure!r}; it has {', '.join(codes) or 'none'}")
    return found


def of_class(operation: Operation, kind: type[APIError]) -> Answer:
    """The first documented error that is raised as this class; else the usual body with a status of the class."""
    if issubclass(kind, APIResponseError):
        return Answer(200, "text/html", "<html>not what the contract says</html>")
    if not issubclass(kind, APIStatusError):
        raise ValueError(f"{kind.__name__} is no answer of a vendor")
    raised = ((answer, raised_as(operation, answer)) for answer in errors(operation))
    exact = next((answer for answer, found in raised if found is kind), None)
    if exact is not None:
        return exact
    wanted = [status for status in _STATUSES if issubclass(status_error(status), kind)]
    made = (answer for status in wanted for answer in with_status(operation, status))
    return next((answer for answer in made if issubclass(raised_as(operation, answer), kind)), Answer(wanted[0]))


def raised_as(operation: Operation, answer: Answer) -> type[APIStatusError]:
    """The class that the vendor's client raises for an answer."""
    module: Any = import_module(f"journeykit.{operation.document.name}")
    documented = _Documented(operation)
    if answer.status < 300:
        details = module.read_failure(answer.body, documented)
    else:
        details = module.read_error(answer.status, answer.body, documented)
    return status_error(details.status if details is not None and details.status else answer.status)


class _Documented:
    """What a vendor's `read_error` asks of an operation."""

    def __init__(self, operation: Operation) -> None:
        self.id = operation.id
        rows = [*operation.spec.get("x-error-codes", ())]
        rows += [
            row
            for item in operation.responses
            for row in item.spec.get("x-error-codes", ())
            if item.status != "default"
        ]
        self.error_statuses = {
            row["code"]: row["status"]
            for row in rows
            if isinstance(row["code"], int) and isinstance(row.get("status"), int)
        }
