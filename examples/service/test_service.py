"""Tests of the service, as a team would write them: no vendor, no network, no waiting."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
import service
from fastapi.testclient import TestClient
from journeykit_clients.genesys.models import JourneySegment
from journeykit_clients.octeth_5_9.errors import SubscriberJourneyTriggerErrorCode

from journeykit import APIError, NotFoundError, RateLimitError, ServerError
from journeykit.testing import Vendors, fail, make, mock, pages

TRIGGER = "postCustomerJourneysJourneysIdStepsIdActionsTrigger"


@pytest.fixture
def vendors(monkeypatch: pytest.MonkeyPatch) -> Iterator[Vendors]:
    """The vendors of the service, mocked. The service takes its credentials from where it always does."""
    for name, value in {
        "MAILCHIMP_API_KEY": "0123456789abcdef-us6",
        "GENESYSCLOUD_ACCESS_TOKEN": "token",
        "OCTETH_BASE_URL": "https://mail.example.com",
        "OCTETH_API_KEY": "key",
        "SPRINKLR_ACCESS_TOKEN": "token",
        "SPRINKLR_API_KEY": "key",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("LOCAL_VENDORS", raising=False)
    with mock("genesys", "mailchimp", "octeth_5_9", "sprinklr_v2") as mocked:
        yield mocked


@pytest.fixture
def http(vendors: Vendors) -> Iterator[TestClient]:
    """The service; `TestClient` is an httpx client too, and no mock touches it."""
    with TestClient(service.app) as client:
        yield client


def test_a_sign_up_starts_the_welcome_journey(http: TestClient, vendors: Vendors) -> None:
    assert http.post("/sign-ups", json={"email": "ada@example.com"}).status_code == 202
    (sent,) = vendors[TRIGGER].calls
    assert (
        sent.request.url == "https://us6.api.mailchimp.com/3.0/customer-journeys/journeys/12/steps/34/actions/trigger"
    )
    assert sent.request.read() == b'{"email_address":"ada@example.com"}'


def test_a_cart_starts_its_journey(http: TestClient, vendors: Vendors) -> None:
    assert http.post("/carts", json={"email": "ada@example.com", "content": "hat"}).status_code == 202
    assert vendors["triggerJourney"].call_count == 1


@pytest.mark.parametrize(
    ("failure", "answer"),
    [
        (httpx.ReadTimeout, 504),
        (httpx.ConnectError, 503),
        (ServerError, 504),
        (RateLimitError, 503),
        (NotFoundError, 404),
    ],
)
def test_failures_say_what_to_do_next(
    failure: type[APIError] | type[httpx.RequestError], answer: int, http: TestClient, vendors: Vendors
) -> None:
    fail(vendors[TRIGGER], failure)
    assert http.post("/sign-ups", json={"email": "ada@example.com"}).status_code == answer


def test_a_trigger_is_never_repeated_blindly(http: TestClient, vendors: Vendors) -> None:
    fail(vendors[TRIGGER], [httpx.ReadTimeout, None])
    assert http.post("/sign-ups", json={"email": "ada@example.com"}).status_code == 504
    assert vendors[TRIGGER].call_count == 1
    assert vendors.slept == []


def test_rate_limits_are_handed_on(http: TestClient, vendors: Vendors) -> None:
    fail(vendors[TRIGGER], RateLimitError, retry_after=120)
    assert http.post("/sign-ups", json={"email": "ada@example.com"}).headers["Retry-After"] == "120"


def test_a_subscriber_that_is_gone(http: TestClient, vendors: Vendors) -> None:
    assert http.post("/lists/26/subscribers/1/journeys/18").status_code == 202
    fail(vendors["subscriber.journey.trigger"], code=SubscriberJourneyTriggerErrorCode.SUBSCRIBER_NOT_FOUND)
    assert http.post("/lists/26/subscribers/1/journeys/18").status_code == 404


def test_all_pages_of_segments(http: TestClient, vendors: Vendors) -> None:
    made = make(JourneySegment, n=250)
    pages(vendors["getJourneySegments"], made)
    assert http.get("/segments").json() == [segment.display_name for segment in made]
    assert vendors["getJourneySegments"].call_count == 3
