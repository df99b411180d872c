"""What each vendor's log-in puts on the wire, and where it goes."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest
from journeykit_clients.octeth import models

from journeykit import ConfigurationError
from tests.spec_examples.clients import client_class

from .endpoint import CLIENT, Endpoint
from .vendor import Vendor, opened, says

REGIONS = {
    "us-east-1": "mypurecloud.com",
    "us-east-2": "use2.us-gov-pure.cloud",
    "us-west-2": "usw2.pure.cloud",
    "ca-central-1": "cac1.pure.cloud",
    "sa-east-1": "sae1.pure.cloud",
    "mx-central-1": "mxc1.pure.cloud",
    "eu-west-1": "mypurecloud.ie",
    "eu-west-2": "euw2.pure.cloud",
    "eu-central-1": "mypurecloud.de",
    "eu-central-2": "euc2.pure.cloud",
    "eusc-de-east-1": "edee1.eusc-pure.cloud",
    "me-central-1": "mec1.pure.cloud",
    "ap-south-1": "aps1.pure.cloud",
    "ap-southeast-1": "apse1.pure.cloud",
    "ap-southeast-2": "mypurecloud.com.au",
    "ap-northeast-1": "mypurecloud.jp",
    "ap-northeast-2": "apne2.pure.cloud",
    "ap-northeast-3": "apne3.pure.cloud",
}


@pytest.mark.parametrize("region", REGIONS)
def test_genesys_logs_in_and_calls_in_its_region(mode: str, region: str) -> None:
    endpoint, host = Endpoint(), REGIONS[region]
    for name in (region, host):
        with opened(mode, "Genesys", endpoint, base_url=None, region=name, **CLIENT) as client:
            client.outcomes.get("1")
    assert {str(request.url) for request in endpoint.tokens} == {f"https://login.{host}/oauth/token"}
    assert {request.url.host for request in endpoint.calls} == {f"api.{host}"}
    assert endpoint.counts == (2, 2)


def test_there_are_eighteen_regions() -> None:
    from journeykit import genesys

    assert genesys.REGIONS == REGIONS
    assert len(REGIONS) == 18


def test_genesys_asks_for_its_token_as_the_standard_says(mode: str) -> None:
    endpoint = Endpoint()
    with opened(mode, "Genesys", endpoint, **CLIENT) as client:
        client.outcomes.get("1")
    (asked,) = endpoint.tokens
    basic = base64.b64encode(b"id7canary:secret7canary").decode()
    assert asked.method == "POST"
    assert asked.headers["authorization"] == f"Basic {basic}"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert endpoint.forms == [{"grant_type": "client_credentials"}]
    assert endpoint.bearers == ["t1"]


def test_another_login_host_keeps_the_vendors_path(mode: str) -> None:
    for given, wanted in {
        "https://login.example": "https://login.example/oauth/token",
        "https://login.example/sub/oauth/token": "https://login.example/sub/oauth/token",
    }.items():
        endpoint = Endpoint()
        with opened(mode, "Genesys", endpoint, login_url=given, **CLIENT) as client:
            client.outcomes.get("1")
        assert [str(request.url) for request in endpoint.tokens] == [wanted]


def trigger(client: Any) -> Any:
    return client.marketing_journeys.trigger(sn_type="EMAIL", sn_id="ada@example.com", journey_id="j")


def test_a_call_without_log_in_carries_no_credentials_and_asks_for_no_token(mode: str) -> None:
    """`security: []`: the deployment's id is all that such a call says of who it is."""
    sent: list[httpx.Request] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    with opened(mode, "Genesys", vendor, edition="2026.10", **CLIENT) as client:
        client.deployment_events.track_action("d1", session_id="s", action_id="a", action_state="Shown")
    (call,) = sent
    assert call.url.path.endswith("/deployments/d1/actionevent")
    assert "authorization" not in call.headers


def test_sprinklr_sends_bearer_and_key_with_every_call(mode: str) -> None:
    endpoint = Endpoint()
    with opened(mode, "Sprinklr", endpoint, access_token="token7", api_key="key7") as client:
        trigger(client)
        client.marketing_journeys.trigger_with_new_profile(journey_id="j", unified_profile={})
    for request in endpoint.calls:
        assert (request.headers["authorization"], request.headers["key"]) == ("Bearer token7", "key7")
    assert endpoint.counts == (0, 2)


@pytest.mark.parametrize("environment", [None, "prod2", "prod15"])
def test_sprinklrs_environments(mode: str, environment: str | None) -> None:
    endpoint, prefix = Endpoint(), f"/{environment}" if environment else ""
    chosen = {"environment": environment} if environment else {}
    with opened(mode, "Sprinklr", endpoint, base_url=None, **chosen, **CLIENT) as client:
        trigger(client)
    assert str(endpoint.tokens[0].url) == f"https://api3.sprinklr.com{prefix}/oauth/token"
    assert str(endpoint.calls[0].url) == f"https://api2.sprinklr.com{prefix}/api/marketing-journey/trigger"


SECRETS = {"client_id": "id7canary", "client_secret": "secret7canary"}


@pytest.mark.parametrize(
    ("given", "form"),
    [
        ({}, {"grant_type": "client_credentials"}),
        (
            {"code": "c7", "redirect_uri": "https://me.example/back"},
            {"grant_type": "authorization_code", "code": "c7", "redirect_uri": "https://me.example/back"},
        ),
        ({"refresh_token": "r0"}, {"grant_type": "refresh_token", "refresh_token": "r0"}),
    ],
)
def test_sprinklrs_grants(mode: str, given: dict[str, str], form: dict[str, str]) -> None:
    endpoint = Endpoint()
    with opened(mode, "Sprinklr", endpoint, **CLIENT, **given) as client:
        trigger(client)
    assert endpoint.forms == [{**form, **SECRETS}]
    assert "authorization" not in endpoint.tokens[0].headers
    assert (endpoint.bearers, endpoint.calls[0].headers["key"]) == (["t1"], "id7canary")


def test_a_refresh_token_serves_once_and_the_next_is_handed_over(mode: str) -> None:
    endpoint = Endpoint()
    endpoint.answers = [
        lambda number=number: httpx.Response(  # type: ignore[misc]
            200, json={"access_token": f"t{number}", "refresh_token": f"r{number}", "expires_in": 60}
        )
        for number in (1, 2, 3)
    ]
    endpoint.accepts = lambda token: token == "t3" or len(endpoint.calls) in (1, 3)
    kept: list[Any] = []
    with opened(mode, "Sprinklr", endpoint, refresh_token="r0", on_token=kept.append, **CLIENT) as client:
        for _ in range(3):
            trigger(client)
    assert [form["refresh_token"] for form in endpoint.forms] == ["r0", "r1", "r2"]
    assert [(token.access_token, token.refresh_token) for token in kept] == [("t1", "r1"), ("t2", "r2"), ("t3", "r3")]
    assert all(token.access_token not in repr(token) for token in kept)


def test_what_on_token_raises_comes_out(mode: str) -> None:
    """A refresh token that could not be stored is lost with the process; the caller must know."""
    for kind in (ValueError, OSError, KeyError):

        def fails(token: object, kind: type[Exception] = kind) -> None:
            raise kind("disk full")

        endpoint = Endpoint()
        with opened(mode, "Sprinklr", endpoint, on_token=fails, **CLIENT) as client, pytest.raises(kind, match="full"):
            trigger(client)
        assert endpoint.counts == (1, 0)


KINDS = pytest.mark.parametrize(
    ("login", "field"), [({"api_key": "key7canary"}, "APIKey"), ({"session_id": "session7canary"}, "SessionID")]
)


@KINDS
def test_octeths_credential_is_in_every_body_and_nowhere_else(mode: str, login: dict[str, str], field: str) -> None:
    vendor = Vendor(says(200, {"Journeys": [], "Success": True}))
    with opened(mode, "Octeth", vendor, **login) as client:
        client.journeys.list()
        client.journeys.get(journey_id=6)
        client.subscriber_journeys.trigger(journey_id=1, list_id=2, subscriber_id=3)
        body = models.EnableJourneyRequest(journey_id=6)
        client.journeys.enable(body)
        payload: dict[str, Any] = {"JourneyID": 6}
        client.journeys.disable(payload)
        answer = client.journeys.with_raw_response.delete(journey_id=6)
    (secret,) = login.values()
    assert [request.method for request in vendor.requests].count("GET") >= 4
    for request in vendor.requests:
        assert json.loads(request.content)[field] == secret
        assert request.headers["content-type"] == "application/json"
        shown = f"{request.url} {[(name, value) for name, value in request.headers.items()]}"
        assert secret not in shown
    assert payload == {"JourneyID": 6}
    assert secret not in f"{body!r} {body.to_dict()} {answer.parsed!r}"


BY_ENVIRONMENT = {
    "Mailchimp": {"MAILCHIMP_API_KEY": "key7-us9"},
    "Genesys": {
        "GENESYSCLOUD_OAUTHCLIENT_ID": "id7canary",
        "GENESYSCLOUD_OAUTHCLIENT_SECRET": "secret7canary",
        "GENESYSCLOUD_REGION": "eu-west-1",
        "GENESYSCLOUD_ACCESS_TOKEN": "",
    },
    "Sprinklr": {"SPRINKLR_ACCESS_TOKEN": "token7", "SPRINKLR_API_KEY": "key7", "SPRINKLR_ENVIRONMENT": "prod2"},
    "Octeth": {"OCTETH_BASE_URL": "https://mail.example", "OCTETH_SESSION_ID": "session7"},
}
WHERE = {
    "Mailchimp": "https://us9.api.mailchimp.com/3.0",
    "Genesys": "https://api.mypurecloud.ie",
    "Sprinklr": "https://api2.sprinklr.com/prod2",
    "Octeth": "https://mail.example",
}


@pytest.mark.parametrize("name", BY_ENVIRONMENT)
def test_from_env(name: str, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cls: Any = client_class(name.lower(), asynchronous=mode != "sync")
    with pytest.raises(ConfigurationError):
        cls.from_env()
    for variable, value in BY_ENVIRONMENT[name].items():
        monkeypatch.setenv(variable, value)
    made = cls.from_env(timeout=7)
    assert WHERE[name] in repr(made)
    assert "7" not in repr(made).replace("us9", "")
    assert made._sender.settings.timeouts["read"] == 7
