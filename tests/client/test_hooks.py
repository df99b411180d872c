"""Hooks of a caller's http_client, and transports of a caller's own: what they raise never changes what is known."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from journeykit import (
    APIConnectionError,
    Delivery,
    NotFoundError,
    RateLimitError,
    Retry,
)

from .vendor import Vendor, http_client, opened, says

ELSEWHERE = httpx.Request("GET", "https://audit.example/")


def of_another(status: int) -> httpx.HTTPStatusError:
    return httpx.HTTPStatusError("audit", request=ELSEWHERE, response=httpx.Response(status, request=ELSEWHERE))


class Particular(Exception):
    """Needs its arguments when it is made."""

    def __new__(cls, first: object, second: object) -> Particular:
        return super().__new__(cls, first, second)


class Unprintable(Exception):
    def __str__(self) -> str:
        raise KeyError


class Raising(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of a kind that nobody knows, which acts and then fails."""

    def __init__(self, error: Exception, vendor: Vendor) -> None:
        self._error = error
        self._vendor = vendor

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._vendor(request)
        raise self._error

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def trigger(mode: str, given: Any) -> None:
    with opened(mode, "Mailchimp", http_client=given, retry=Retry(base_delay=0)) as client:
        client.customer_journeys.trigger(1, 2, email_address="ada@example.com")


def hooked(mode: str, vendor: Vendor, error: Exception | None) -> Any:
    """A client whose hook fails with an error, or raises for the status of the answer."""

    def hook(response: httpx.Response) -> None:
        if error is not None:
            raise error
        response.raise_for_status()

    async def async_hook(response: httpx.Response) -> None:
        hook(response)

    given = http_client(mode, vendor)
    given.event_hooks = {"response": [hook if mode == "sync" else async_hook]}
    return given


def test_a_hook_may_raise_for_the_status_of_this_answer(mode: str) -> None:
    vendor = Vendor(says(404))
    with pytest.raises(NotFoundError) as raised:
        trigger(mode, hooked(mode, vendor, None))
    assert raised.value.delivery is Delivery.REJECTED
    assert vendor.count == 1


@pytest.mark.parametrize(
    "error",
    [
        of_another(404),
        of_another(429),
        httpx.HTTPStatusError("of none", request=None, response=httpx.Response(404)),  # type: ignore[arg-type]
        NotFoundError(operation="audit", delivery=Delivery.NOT_SENT),
        RateLimitError(operation="audit"),
    ],
    ids=lambda error: f"{type(error).__name__} {getattr(error, 'delivery', '')}",
)
def test_the_failure_of_another_call_says_nothing_of_this_one(error: Exception, mode: str) -> None:
    vendor = Vendor(says(204))
    with pytest.raises(APIConnectionError, match="a call that a hook or an application made failed") as raised:
        trigger(mode, hooked(mode, vendor, error))
    assert raised.value.delivery is Delivery.UNKNOWN
    assert vendor.count == 1


@pytest.mark.parametrize(
    "error",
    [ExceptionGroup("tasks", [OSError()]), Particular(1, 2), Unprintable()],
    ids=lambda error: type(error).__name__,
)
def test_whatever_a_transport_raises_is_our_error(error: Exception, mode: str) -> None:
    vendor = Vendor(says(204))
    transport = Raising(error, vendor)
    given = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    with pytest.raises(APIConnectionError) as raised:
        trigger(mode, given)
    assert raised.value.delivery is Delivery.UNKNOWN
    assert "the connection failed" in str(raised.value.__cause__)
    assert vendor.count == 1
