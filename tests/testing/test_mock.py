"""The mock: which clients it catches, what it answers, what it refuses, and that nobody waits."""

from __future__ import annotations

import json
import threading
import time
from contextlib import suppress
from functools import partial
from typing import Any
from unittest.mock import create_autospec

import anyio
import httpx
import pytest

from journeykit import (
    APIError,
    AsyncGenesys,
    AsyncMailchimp,
    AsyncOcteth,
    Genesys,
    Mailchimp,
    Octeth,
    Sprinklr,
)
from journeykit._contract.answers import NOTHING, success
from journeykit._contract.carried import names
from journeykit._contract.document import document
from journeykit._transport import Transport
from journeykit.testing import Breach, mock
from tests.spec_examples import call, cases
from tests.spec_examples.clients import client

pytestmark = pytest.mark.anyio


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"a request went out: {request.url}")


def test_every_operation_answers_with_the_example_of_its_spec() -> None:
    with mock() as vendors:
        for case in cases():
            with client(case.vendor, "https://vendor.example") as vendor:
                result = call(case, vendor)
            example = success(document(case.vendor).operations[case.id]).body
            expected = None if example is NOTHING else example
            assert (result.to_dict() if hasattr(result, "to_dict") else result) == expected, case
            assert vendors[case.vendor, case.id].call_count == 1


async def test_async_clients_too() -> None:
    async with AsyncGenesys(access_token="token") as genesys:
        with mock("genesys") as vendors:
            vendors["getJourneyOutcomes"].respond(json={"entities": []})
            assert [outcome async for outcome in genesys.outcomes.iter()] == []
            assert vendors["getJourneyOutcomes"].called
        async with mock("genesys") as vendors:
            assert (await genesys.outcomes.get("o-1")).display_name
            assert vendors["getJourneyOutcome"].calls.last.request.url.path.endswith("/o-1")


async def test_a_given_http_client_is_caught_and_untouched() -> None:
    with (
        httpx.Client(transport=httpx.MockTransport(refuse)) as http,
        Mailchimp(api_key="k-us6", http_client=http) as sync,
    ):
        with mock("mailchimp"):
            sync.customer_journeys.trigger(1, 2, email_address="ada@example.com")
        with pytest.raises(AssertionError, match="went out"):
            sync.customer_journeys.trigger(1, 2, email_address="ada@example.com")
    async with httpx.AsyncClient(transport=httpx.MockTransport(refuse)) as http_async:
        mailchimp = AsyncMailchimp(api_key="k-us6", http_client=http_async)
        with mock("mailchimp") as vendors:
            await mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")
            assert len(vendors.calls) == 1


def test_other_users_of_httpx_are_not_caught() -> None:
    from starlette.applications import Starlette
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    with mock(), httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(418))) as other:
        assert other.get("https://api.mypurecloud.com/api/v2/journey/outcomes").status_code == 418
        transport = httpx.ASGITransport(Starlette(routes=[Route("/", lambda _: PlainTextResponse("mine"))]))

        async def ask() -> str:
            async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as service:
                return (await service.get("/")).text

        assert anyio.run(ask) == "mine"


def test_threads_share_the_mock() -> None:
    with mock("mailchimp") as vendors, Mailchimp(api_key="k-us6") as mailchimp:
        send = mailchimp.customer_journeys.trigger
        threads = [
            threading.Thread(target=send, args=(1, 2), kwargs={"email_address": "a@example.com"}) for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(vendors.calls) == 8


def test_a_vendor_that_is_not_mocked_fails() -> None:
    with (
        pytest.raises(Breach, match="mailchimp is not mocked"),
        mock("octeth"),
        Mailchimp(api_key="k-us6") as mailchimp,
    ):
        mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")


BREACHES: list[tuple[str, Any]] = [
    (r"\$\.Name: 5 is not of type 'string'", lambda octeth: octeth.journeys.create({"Name": 5, "Trigger": "Manual"})),
    (r"\$: 'Name' is a required property", lambda octeth: octeth.journeys.create({"Trigger": "Manual"})),
    (
        r"\$\.Actions\[1\]",
        lambda octeth: octeth.journeys.update_actions(
            {"JourneyID": 1, "Actions": [{"ActionID": None, "Action": "Wait"}, {"ActionID": None, "Action": 7}]}
        ),
    ),
]


@pytest.mark.parametrize(("words", "wrong"), BREACHES)
def test_a_request_that_breaks_the_spec_fails_where_it_is_made_and_at_the_end(words: str, wrong: Any) -> None:
    with Octeth(base_url="https://octeth.example", api_key="key-0123") as octeth:
        with pytest.raises(Breach, match=words) as caught, mock("octeth"):
            wrong(octeth)
        assert "key-0123" not in str(caught.value)
        with pytest.raises(Breach, match=words), mock("octeth") as vendors:
            with suppress(APIError, AssertionError):  # as a service does that wants to live on
                wrong(octeth)
            assert len(vendors.calls) == 1
        with pytest.raises(Breach, match=words) as caught, mock("octeth"):
            with pytest.raises(AssertionError):
                wrong(octeth)
            raise ValueError("a consequence")
        assert isinstance(caught.value.__context__, ValueError)


def test_queries_paths_and_headers_are_checked_too() -> None:
    with Genesys(access_token="token") as genesys, Mailchimp(api_key="k-us6") as mailchimp:
        with pytest.raises(Breach, match="query pageSize: 'many' is not of type 'integer'"), mock():
            genesys.outcomes.list(page_size="many")  # type: ignore[arg-type]
        with pytest.raises(Breach, match="path journey_id"), mock():
            mailchimp.customer_journeys.trigger("twelve", 2, email_address="a@example.com")  # type: ignore[call-overload]
        with pytest.raises(Breach, match="header Content-Type"), mock():
            headers = {"content-type": "application/jose+json"}
            mailchimp.customer_journeys.trigger(1, 2, email_address="a@example.com", extra_headers=headers)


def test_the_body_of_a_patch_is_partial() -> None:
    with mock("genesys"), Genesys(access_token="token") as genesys:
        genesys.segments.update("s-1", {"color": "#008000"})


def test_two_breaches_are_both_told() -> None:
    with pytest.raises(Breach) as caught, mock("octeth"), Octeth(base_url="https://o.example", api_key="k") as octeth:
        for name in (5, 6):
            with pytest.raises(AssertionError):
                octeth.journeys.create({"Name": name, "Trigger": "Manual"})  # type: ignore[call-overload]
    assert "$.Name: 6" in caught.value.__notes__[0]


def test_nobody_waits_and_waits_are_told() -> None:
    begun = time.perf_counter()
    with mock("genesys") as vendors, Genesys(client_id="id", client_secret="secret") as genesys:
        answers = [httpx.Response(429, headers={"Retry-After": "50"}), httpx.Response(200, json={"entities": []})]
        vendors["getJourneyOutcomes"].side_effect = answers
        assert genesys.outcomes.list().entities == []
        assert vendors.slept == [50]
        assert [call.request.url.path for call in vendors.calls] == ["/api/v2/journey/outcomes"] * 2
        assert vendors.logins.call_count == 1
    assert time.perf_counter() - begun < 20


def test_calls_are_in_their_order() -> None:
    with (
        mock("octeth", "sprinklr") as vendors,
        Octeth(base_url="https://o.example", api_key="k") as octeth,
        Sprinklr(access_token="t", api_key="k") as sprinklr,
    ):
        octeth.journeys.enable(journey_id=18)
        sprinklr.marketing_journeys.trigger(sn_type="EMAIL", sn_id="ada@example.com", journey_id="j")
        assert [call.request.url.host for call in vendors.calls] == ["o.example", "api2.sprinklr.com"]
        assert json.loads(vendors["trigger"].calls[0].request.content)["snId"] == "ada@example.com"
        assert not vendors["journey.create"].called


def test_names_that_are_none_say_what_there_is() -> None:
    with pytest.raises(LookupError, match="genesys"):
        mock("nobody")
    with pytest.raises(TypeError, match="one by one"):
        mock(["genesys", "octeth"])  # type: ignore[arg-type]
    with mock("octeth") as vendors:
        with pytest.raises(KeyError, match="getJourneyOutcome"):
            vendors["getJourneyOutcome"]
        with pytest.raises(KeyError, match="not mocked"):
            vendors["genesys", "getJourneyOutcome"]


def test_a_vendor_goes_before_its_editions() -> None:
    assert "sprinklr_v2" in names()
    with mock() as vendors:
        assert vendors["triggerWithNewProfile"] is vendors["sprinklr", "triggerWithNewProfile"]
        assert vendors["triggerWithNewProfile"] is not vendors["sprinklr_v2", "triggerWithNewProfile"]
        assert vendors["triggerJourney"] is vendors["sprinklr_v2", "triggerJourney"]


def test_mocks_within_mocks_are_undone_one_by_one() -> None:
    with Mailchimp(api_key="k-us6") as mailchimp, mock("mailchimp") as outer:
        with mock("mailchimp") as inner:
            mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")
        mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")
        assert (len(inner.calls), len(outer.calls)) == (1, 1)


def test_a_mock_is_entered_once_at_a_time() -> None:
    http = Transport.http
    again = mock("genesys")
    with again, pytest.raises(RuntimeError, match="make another one"), again:
        pass
    assert Transport.http is http
    with again:
        assert Transport.http is not http
    assert Transport.http is http


def test_a_closed_client_stays_closed() -> None:
    mailchimp = Mailchimp(api_key="k-us6")
    mailchimp.close()
    with mock(), pytest.raises(RuntimeError, match="closed"):
        mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")


async def test_autospecs_of_clients() -> None:
    fake = create_autospec(AsyncMailchimp, instance=True)
    fake.customer_journeys.trigger.return_value = None
    assert await fake.customer_journeys.trigger(1, 2, email_address="ada@example.com") is None
    fake.customer_journeys.trigger.assert_awaited_once_with(1, 2, email_address="ada@example.com")
    with pytest.raises(AttributeError):
        fake.customer_journey  # noqa: B018
    with pytest.raises(TypeError):
        fake.customer_journeys.trigger(1, 2, address="ada@example.com")
    sync = create_autospec(Octeth, instance=True)
    sync.subscriber_journeys.trigger(journey_id=1, list_id=2, subscriber_id=3)
    sync.subscriber_journeys.trigger.assert_called_once()


async def test_many_at_once_in_loop_after_loop() -> None:
    octeth = AsyncOcteth(base_url="https://o.example", api_key="k")

    async def many() -> None:
        async with anyio.create_task_group() as group:
            for number in range(50):
                group.start_soon(partial(octeth.journeys.get, journey_id=number))

    with mock("octeth") as vendors:
        for _ in range(2):
            await anyio.to_thread.run_sync(anyio.run, many)
        assert len(vendors.calls) == 100
    await octeth.aclose()
