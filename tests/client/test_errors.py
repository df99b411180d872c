"""Errors say what happened, build with keywords alone, and keep what they say through copies."""

from __future__ import annotations

import copy
import inspect
import pickle

import httpx
import pytest

import journeykit
from journeykit import (
    APIConnectionError,
    APIError,
    APIStatusError,
    Delivery,
    NotFoundError,
    RateLimitError,
    ServerError,
)

from .vendor import Vendor, opened, says

CLASSES = [
    cls
    for name in journeykit.__all__
    if inspect.isclass(cls := getattr(journeykit, name)) and issubclass(cls, APIError)
]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: str(cls.__name__))
def test_a_test_can_build_each_class_with_keywords_alone(cls: type[APIError]) -> None:
    error = cls(operation="getThing")
    assert str(error).startswith("getThing")
    assert str(error) in repr(error)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(twin), vars(twin), str(twin)) == (type(error), vars(error), str(error))
    assert str(cls())
    if isinstance(error, APIStatusError):
        assert journeykit._errors.status_error(error.status_code) is cls or cls is APIStatusError
        assert (error.code, error.errors, error.headers, error.body, error.retry_after) == (None, (), {}, None, None)
    with pytest.raises(TypeError, match="stauts"):
        cls(stauts=1)  # type: ignore[call-arg]


def test_what_is_given_is_said() -> None:
    error = NotFoundError(operation="getThing", method="GET", code="not.found", title="No such thing", request_id="r-1")
    assert str(error) == (
        "getThing: GET answered 404 (delivery: rejected), code not.found: No such thing [request id r-1]"
    )
    assert error.delivery is Delivery.REJECTED
    assert ServerError().delivery is APIConnectionError().delivery is Delivery.UNKNOWN
    assert RateLimitError(retry_after=3).retry_after == 3
    assert "\n" not in str(NotFoundError(title="two\nlines", code="two\nlines"))


def test_the_vendors_documented_words_are_said_and_its_words_of_this_time_are_not() -> None:
    bodies = {
        "Genesys": (
            {"code": "not.found", "message": "no outcome canary"},
            404,
            "code not.found: The requested resource",
        ),
        "Mailchimp": ({"title": "Resource Not Found", "detail": "canary", "status": 404}, 404, ": Resource Not Found"),
        "Octeth": ({"Errors": [{"Code": 3, "Message": "canary"}]}, 200, "code 3: Journey not found"),
    }
    calls = {
        "Genesys": lambda client: client.outcomes.get("1"),
        "Mailchimp": lambda client: client.customer_journeys.trigger(1, 2, email_address="ada@example.com"),
        "Octeth": lambda client: client.journeys.get(journey_id=1),
    }
    for name, (body, status, words) in bodies.items():
        with opened("sync", name, Vendor(says(status, body))) as client, pytest.raises(APIStatusError) as caught:
            calls[name](client)
        assert words in str(caught.value)
        assert "canary" not in str(caught.value)
        assert "canary" in str(caught.value.message)


def test_the_cause_of_a_connection_error_is_the_transports() -> None:
    def refused(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("[Errno 111] Connection refused", request=request)

    with opened("sync", "Genesys", Vendor(refused), retry=None) as client, pytest.raises(APIConnectionError) as caught:
        client.outcomes.get("1")
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert str(cause) == "[Errno 111] Connection refused"
    with pytest.raises(RuntimeError):
        _ = cause.request
