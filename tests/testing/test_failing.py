"""`fail`: errors come out as the vendor's own, faults as on a wire, mistakes where they are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from journeykit_clients.octeth.errors import JourneyEnableErrorCode

import journeykit
from journeykit import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AsyncGenesys,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    Delivery,
    Genesys,
    Mailchimp,
    NotFoundError,
    Octeth,
    PermissionDeniedError,
    RateLimitError,
    Retry,
    ServerError,
    Sprinklr,
    UnprocessableEntityError,
)
from journeykit._contract.answers import coded
from journeykit._contract.carried import names
from journeykit._contract.document import document
from journeykit.testing import Vendors, fail, mock
from journeykit.testing.failing import of_class, raised_as

ONCE: Any = {"retry": Retry(attempts=1)}
MAILCHIMP = "postCustomerJourneysJourneysIdStepsIdActionsTrigger"
Call = Callable[[], object]


@pytest.fixture
def vendors() -> Iterator[Vendors]:
    with mock() as mocked:
        yield mocked


@pytest.fixture
def calls() -> Iterator[dict[str, Call]]:
    """One call of each vendor, by operation."""
    with (
        Genesys(access_token="t", **ONCE) as genesys,
        Mailchimp(api_key="k-us6", **ONCE) as mailchimp,
        Octeth(base_url="https://o.example", api_key="k", **ONCE) as octeth,
        Sprinklr(access_token="t", api_key="k", **ONCE) as sprinklr,
    ):
        journeys = sprinklr.marketing_journeys
        yield {
            "getJourneyOutcome": lambda: genesys.outcomes.get("o"),
            "postJourneyOutcomes": lambda: genesys.outcomes.create(display_name="Bought"),
            MAILCHIMP: lambda: mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com"),
            "journey.enable": lambda: octeth.journeys.enable(journey_id=1),
            "subscriber.journey.trigger": lambda: octeth.subscriber_journeys.trigger(
                journey_id=1, list_id=2, subscriber_id=3
            ),
            "trigger": lambda: journeys.trigger(sn_type="EMAIL", sn_id="ada@example.com", journey_id="j"),
        }


def caught(call: Call) -> APIError:
    with pytest.raises(APIError) as raised:
        call()
    return raised.value


CLASSES = [
    *(BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError),
    *(UnprocessableEntityError, RateLimitError, ServerError, APIResponseError),
]


def test_every_class_comes_out_of_every_operation(vendors: Vendors, calls: dict[str, Call]) -> None:
    for operation, call in calls.items():
        for kind in CLASSES:
            fail(vendors[operation], kind)
            error = caught(call)
            assert type(error) is kind, (operation, kind, error)
            unsure = kind in (ServerError, APIResponseError)
            assert error.delivery is (Delivery.UNKNOWN if unsure else Delivery.REJECTED), (operation, kind)


def test_the_body_is_the_vendors_own(vendors: Vendors, calls: dict[str, Call]) -> None:
    fail(vendors["getJourneyOutcome"], NotFoundError)
    error = caught(calls["getJourneyOutcome"])
    assert isinstance(error, NotFoundError)
    assert (error.status_code, error.code) == (404, "not.found")
    fail(vendors["journey.enable"], AuthenticationError)
    error = caught(calls["journey.enable"])
    assert isinstance(error, AuthenticationError)
    assert (error.status_code, error.code) == (200, 99998), "Octeth refuses credentials with HTTP 200"
    fail(vendors[MAILCHIMP], BadRequestError)
    error = caught(calls[MAILCHIMP])
    assert isinstance(error, BadRequestError)
    assert error.errors[0]["field"] == "email_address"


def test_a_documented_code(vendors: Vendors, calls: dict[str, Call]) -> None:
    already = JourneyEnableErrorCode.ALREADY_ENABLED
    for failure in ({"code": already}, {"failure": already}, {"code": 4}):
        fail(vendors["journey.enable"], **failure)
        error = caught(calls["journey.enable"])
        assert isinstance(error, ConflictError)
        assert error.code == already
    fail(vendors["getJourneyOutcome"], code="bad.request")
    assert getattr(caught(calls["getJourneyOutcome"]), "code", None) == "bad.request"


OF = {"getJourneyOutcome": "genesys", "postJourneyOutcomes": "genesys", "subscriber.journey.trigger": "octeth"}


def test_every_documented_code_comes_out(vendors: Vendors, calls: dict[str, Call]) -> None:
    for operation, vendor in OF.items():
        for row in document(vendor).operations[operation].error_codes():
            fail(vendors[operation], code=row["code"])
            error = caught(calls[operation])
            assert isinstance(error, APIStatusError)
            assert error.code == row["code"], (operation, row)


FAULTS: list[tuple[Any, type[APIError], Delivery]] = [
    (httpx.ReadTimeout, APITimeoutError, Delivery.UNKNOWN),
    (httpx.WriteError("broken"), APIConnectionError, Delivery.UNKNOWN),
    (httpx.RemoteProtocolError, APIConnectionError, Delivery.UNKNOWN),
    (httpx.ConnectError, APIConnectionError, Delivery.NOT_SENT),
    (httpx.ConnectTimeout, APITimeoutError, Delivery.NOT_SENT),
    (httpx.PoolTimeout, APITimeoutError, Delivery.NOT_SENT),
    (APITimeoutError, APITimeoutError, Delivery.UNKNOWN),
    (APIConnectionError, APIConnectionError, Delivery.UNKNOWN),
]


@pytest.mark.parametrize(("failure", "kind", "delivery"), FAULTS)
def test_faults_come_out_as_on_a_wire(
    failure: Any, kind: type[APIError], delivery: Delivery, vendors: Vendors, calls: dict[str, Call]
) -> None:
    fail(vendors["subscriber.journey.trigger"], failure)
    error = caught(calls["subscriber.journey.trigger"])
    assert type(error) is kind
    assert error.delivery is delivery


@pytest.mark.anyio
async def test_faults_of_async_clients(vendors: Vendors) -> None:
    async with journeykit.AsyncMailchimp(api_key="k-us6", retry=None) as mailchimp:
        for failure, kind, delivery in FAULTS:
            fail(vendors[MAILCHIMP], failure)
            with pytest.raises(kind) as raised:
                await mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")
            assert raised.value.delivery is delivery


@pytest.mark.anyio
async def test_an_error_of_the_tests_own_comes_out_as_it_is(vendors: Vendors) -> None:
    own = NotFoundError(operation="mine", message="made by the test")
    fail(vendors["getJourneyOutcome"], own)
    with pytest.raises(NotFoundError) as raised:
        Genesys(access_token="t").outcomes.get("1")
    assert raised.value is own
    with pytest.raises(NotFoundError) as raised:
        await AsyncGenesys(access_token="t").outcomes.get("1")
    assert raised.value is own


def test_a_sequence_ends_in_the_usual_answer(vendors: Vendors) -> None:
    with Genesys(access_token="t") as genesys:
        route = fail(vendors["getJourneyOutcome"], [httpx.ReadTimeout, None, RateLimitError])
        genesys.outcomes.get("a")
        assert len(vendors.slept) == 1
        genesys.outcomes.get("b")
        assert len(vendors.slept) == 2
        genesys.outcomes.get("c")
        assert route.call_count == 5


def test_the_usual_answer_may_be_the_tests_own(vendors: Vendors, calls: dict[str, Call]) -> None:
    vendors["getJourneyOutcome"].respond(json={"displayName": "mine"})
    fail(vendors["getJourneyOutcome"], [NotFoundError])
    caught(calls["getJourneyOutcome"])
    assert getattr(calls["getJourneyOutcome"](), "display_name", None) == "mine"


def test_waits_that_the_vendor_asks_for(vendors: Vendors) -> None:
    with Genesys(access_token="t") as genesys:
        fail(vendors["getJourneyOutcome"], [RateLimitError], retry_after=30)
        genesys.outcomes.get("a")
        assert vendors.slept == [30]
        fail(vendors["getJourneyOutcome"], RateLimitError, retry_after=600)
        with pytest.raises(RateLimitError) as raised:
            genesys.outcomes.get("a")
        assert raised.value.retry_after == 600


def test_log_ins_fail(vendors: Vendors) -> None:
    with Genesys(client_id="i", client_secret="s", retry=None) as genesys:
        fail(vendors.logins, AuthenticationError)
        assert isinstance(caught(lambda: genesys.outcomes.get("a")), AuthenticationError)
        fail(vendors.logins, httpx.ConnectError)
        assert caught(lambda: genesys.outcomes.get("a")).delivery is Delivery.NOT_SENT


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        ({}, "say how"),
        ({"code": 77}, "77"),
        ({"failure": NotFoundError, "code": 4}, "say how"),
        ({"failure": int}, "error"),
    ],
)
def test_mistakes_come_out_where_they_are_made(failure: dict[str, Any], words: str, vendors: Vendors) -> None:
    with pytest.raises(ValueError, match=words):
        fail(vendors["journey.enable"], **failure)


def test_every_class_and_code_of_every_operation_of_every_edition() -> None:
    """What `fail` answers is read by the edition's own client as the class that was asked for."""
    kinds = [*(kind for kind in CLASSES if kind is not APIResponseError), journeykit.GoneError]
    for name in names():
        for operation in document(name).operations.values():
            for kind in kinds:
                assert raised_as(operation, of_class(operation, kind)) is kind, (operation, kind)
            for row in operation.error_codes():
                assert row.get("reserved") or coded(operation, row["code"]), (operation, row)
