"""Faults, rates, lost answers, log-ins, what was triggered: by call and by HTTP."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from journeykit import (
    APIConnectionError,
    APITimeoutError,
    AsyncOcteth,
    AuthenticationError,
    Delivery,
    Genesys,
    Mailchimp,
    NotFoundError,
    Octeth,
    RateLimitError,
    Retry,
    ServerError,
    Sprinklr,
)
from journeykit._contract.request import Request
from journeykit.local import LocalVendors, Trigger, app, serve
from journeykit.local.triggers import Triggers
from journeykit.local.world import CALLS, World

from .requests import send

OPERATION = "postCustomerJourneysJourneysIdStepsIdActionsTrigger"
ONCE = Retry(attempts=1)


def mailchimp(local: LocalVendors, **options: Any) -> Mailchimp:
    options.setdefault("retry", ONCE)
    return Mailchimp(api_key="any-us6", base_url=local.mailchimp, allow_http=True, **options)


def trigger(client: Mailchimp, who: str = "ada@example.com", journey: int = 12) -> None:
    client.customer_journeys.trigger(journey, 34, email_address=who)


def test_who_was_triggered(local: LocalVendors) -> None:
    with mailchimp(local) as client:
        trigger(client)
        trigger(client, "grace@example.com", 13)
    assert local.triggered("mailchimp", journey_id=12) == [Trigger("ada@example.com", OPERATION)]
    assert [one.recipient for one in local.triggered()] == ["ada@example.com", "grace@example.com"]
    assert local.triggered("mailchimp", recipient="grace@example.com", step_id="34")[0].arguments["journey_id"] == "13"
    assert local.triggered("octeth") == []
    assert local.calls[0]["operation"] == OPERATION


def test_a_refusal_is_counted_down_and_does_nothing(local: LocalVendors) -> None:
    local.fault(OPERATION, status=500, times=2)
    with mailchimp(local) as client:
        for _ in range(2):
            with pytest.raises(ServerError):
                trigger(client)
        assert local.triggered() == []
        trigger(client)
    assert len(local.triggered()) == 1


def test_a_lost_answer_was_acted_on(local: LocalVendors) -> None:
    local.fault(OPERATION, drop=True)
    with mailchimp(local, retry=Retry(base_delay=0.01)) as client, pytest.raises(APIConnectionError) as caught:
        trigger(client)
    assert caught.value.delivery is Delivery.UNKNOWN
    assert len(local.triggered()) == 1


def test_a_late_answer_was_acted_on(local: LocalVendors) -> None:
    local.fault(OPERATION, delay=5)
    with mailchimp(local, timeout=0.05) as client, pytest.raises(APITimeoutError) as caught:
        trigger(client)
    assert caught.value.delivery is Delivery.UNKNOWN
    assert len(local.triggered()) == 1


def test_rates(local: LocalVendors) -> None:
    local.fault(OPERATION, rate="2/3600")
    with mailchimp(local) as client:
        trigger(client)
        trigger(client)
        with pytest.raises(RateLimitError) as caught:
            trigger(client)
    assert caught.value.retry_after is not None
    assert 3590 < caught.value.retry_after <= 3600
    assert len(local.triggered()) == 2


def test_what_is_missing(local: LocalVendors) -> None:
    local.missing("mailchimp", journey_id=12, step_id=34)
    with mailchimp(local) as client:
        with pytest.raises(NotFoundError):
            trigger(client)
        trigger(client, journey=13)


def test_tokens_expire_and_log_ins_fail(local: LocalVendors) -> None:
    options: Any = {"login_url": local.login_url("genesys"), "base_url": local.genesys, "allow_http": True}
    with Genesys(client_id="a", client_secret="b", **options) as genesys:
        genesys.outcomes.list()
        assert local.expire("genesys") == 1
        genesys.outcomes.list()
        assert [call["operation"] for call in local.calls].count("log-in") == 2
        local.expire()
        local.fault("log-in", status=401)
        with pytest.raises(AuthenticationError):
            genesys.outcomes.list()


def test_credentials_can_be_checked() -> None:
    who: Any = {"sn_type": "EMAIL", "sn_id": "ada@example.com", "journey_id": "1"}
    with serve(credentials="check") as local:
        options: Any = {"base_url": local.sprinklr, "allow_http": True}
        login: Any = {"client_id": "a", "login_url": local.login_url("sprinklr")}
        with Sprinklr(client_secret="right", **login, **options) as known:
            known.marketing_journeys.trigger(**who)
        with Sprinklr(client_secret="wrong", **login, **options) as unknown, pytest.raises(AuthenticationError):
            unknown.marketing_journeys.trigger(**who)
        with Sprinklr(access_token="made-up", api_key="a", **options) as unknown, pytest.raises(AuthenticationError):
            unknown.marketing_journeys.trigger(**who)
        with Octeth(api_key="wrong", base_url=local.octeth, allow_http=True) as octeth:
            with pytest.raises(AuthenticationError) as caught:
                octeth.journeys.list()
            assert caught.value.code == 99998
        with mailchimp(local) as client:
            trigger(client)
        assert len(local.triggered()) == 2


def test_the_same_by_http(local: LocalVendors) -> None:
    with mailchimp(local) as client, httpx.Client(base_url=local.url) as http:
        assert http.post("/_local/fault", json={"operation": OPERATION, "status": 429, "times": 1}).is_success
        with pytest.raises(RateLimitError):
            trigger(client)
        trigger(client)
        found = http.get("/_local/triggered", params={"vendor": "mailchimp", "journey_id": "12"}).json()
        assert [one["recipient"] for one in found] == ["ada@example.com"]
        assert [call["status"] for call in http.get("/_local/calls").json()] == [429, 204]
        assert http.post("/_local/missing", json={"vendor": "mailchimp", "journey_id": 12}).is_success
        with pytest.raises(NotFoundError):
            trigger(client)
        assert http.post("/_local/expire").json() == {"expired": 0}
        assert http.post("/_local/reset").is_success
        assert http.get("/_local/triggered").json() == []
        trigger(client)
        assert "<title>Local vendors</title>" in http.get("/").text


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        ({"operation": "nope", "status": 500}, "nope"),
        ({"operation": "trigger"}, "say what goes wrong"),
        ({"operation": "trigger", "status": 200}, "400 to 599"),
        ({"operation": "trigger", "rate": "many"}, "rate"),
        ({"operation": "trigger", "vendor": "nobody", "status": 500}, "nobody"),
        ({"colour": "red"}, "colour"),
        ({"status": 503.0}, "400 to 599"),
        ({"delay": "x"}, "delay"),
        ({"delay": -1}, "delay"),
        ({"delay": 1e300}, "delay"),
        ({"drop": "false"}, "drop"),
        ({"status": 503, "times": True}, "times"),
        ({"status": 503, "times": 1.5}, "times"),
        ({"rate": "10/0s"}, "rate"),
    ],
)
def test_mistakes_are_said(local: LocalVendors, fault: dict[str, Any], word: str) -> None:
    answer = httpx.post(f"{local.url}/_local/fault", json=fault)
    assert answer.status_code == 422
    assert word in answer.json()["message"]


def test_a_name_that_is_misspelt_is_not_one_that_nobody_triggered(local: LocalVendors) -> None:
    with pytest.raises(LookupError, match="mailchip"):
        local.triggered("mailchip")
    with httpx.Client(base_url=local.url) as http:
        assert http.get("/_local/triggered", params={"vendor": "mailchip"}).status_code == 422
        assert http.post("/_local/fault", content="[" * 100_000).status_code == 422


@pytest.mark.parametrize("wrong", [{"port": -1}, {"port": 65_536}, {"port": "80"}, {"credentials": "strict"}])
def test_what_cannot_be_served(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))), serve(**wrong):
        pass


@pytest.mark.anyio
async def test_in_process() -> None:
    transport = httpx.ASGITransport(app())
    async with httpx.AsyncClient(transport=transport) as http:
        options: Any = {"base_url": "http://127.0.0.1/octeth", "allow_http": True, "http_client": http}
        octeth = AsyncOcteth(api_key="any", **options)
        made = await octeth.journeys.create(name="Welcome", trigger="Manual")
        assert (await octeth.journeys.get(journey_id=made.journey_id)).journey.journey_name == "Welcome"
        assert (await http.get("http://127.0.0.1/_local/calls")).json()[0]["operation"] == "journey.create"


def test_what_is_remembered_is_bounded() -> None:
    kept = Triggers(kept=2)
    for who in "abc":
        kept.add("octeth", "trigger", who, datetime.now(UTC), {})
    assert [one.recipient for one in kept.matching()] == ["b", "c"]
    assert kept.count == 3
    world = World()
    request = Request("GET", "/nothing", "", {}, b"")
    for _ in range(CALLS + 5):
        world.handle("octeth", request)
    assert (len(world.calls), world.count) == (CALLS, CALLS + 5)


def test_documented_rates(local: LocalVendors) -> None:
    local.fault(vendor="sprinklr_v2", rate=True)
    body = {"journeyId": "1", "unifiedProfile": {"profiles": [{"name": "a", "channelType": "EMAIL", "channelId": "a"}]}}
    answers = [send(local, "sprinklr_v2", "triggerJourney", body) for _ in range(12)]
    assert {answer.status_code for answer in answers} == {200, 429}
    assert len(local.triggered("sprinklr_v2")) >= 10
    assert answers[-1].headers["retry-after"] == "1"
