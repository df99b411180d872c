"""Making a client: what must be passed, what is refused and how that reads, and what never shows a secret."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from journeykit_clients.genesys._spec import SPEC as GENESYS

import journeykit
from journeykit import ConfigurationError
from tests.spec_examples import documents
from tests.spec_examples.clients import client, client_class, login

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
OURS = {"genesys", "mailchimp", "octeth", "sprinklr"}
VENDORS = pytest.mark.parametrize("vendor", sorted(documents()))
HERE = Path(journeykit.__file__).parent
CANARY = "canary-5f1c-secret"

WRONG: dict[str, tuple[str, dict[str, Any], str]] = {
    "mailchimp: nothing": ("mailchimp", {}, "api_key="),
    "mailchimp: empty key": ("mailchimp", {"api_key": ""}, "api_key"),
    "mailchimp: blank key": ("mailchimp", {"api_key": "  "}, "api_key"),
    "mailchimp: key without data centre": ("mailchimp", {"api_key": CANARY.replace("-", "")}, "server='us6'"),
    "mailchimp: key that ends in a hyphen": ("mailchimp", {"api_key": f"{CANARY}-"}, "server='us6'"),
    "mailchimp: key that ends in a host": ("mailchimp", {"api_key": f"{CANARY}-evil.com/"}, "server='us6'"),
    "mailchimp: server that is a host": ("mailchimp", {"api_key": f"{CANARY}-us6", "server": "evil.com/"}, "us6"),
    "mailchimp: token without server": ("mailchimp", {"access_token": CANARY}, "server="),
    "mailchimp: both": ("mailchimp", {"api_key": f"{CANARY}-us6", "access_token": CANARY}, "either"),
    "genesys: nothing": ("genesys", {}, "client_id="),
    "genesys: id alone": ("genesys", {"client_id": CANARY}, "client_secret"),
    "genesys: secret alone": ("genesys", {"client_secret": CANARY}, "client_id"),
    "genesys: both": (
        "genesys",
        {"client_id": "a", "client_secret": CANARY, "access_token": CANARY},
        "either",
    ),
    "genesys: unknown region": ("genesys", {"access_token": CANARY, "region": "mars-1"}, "us-east-1"),
    "genesys: another host": ("genesys", {"access_token": CANARY, "region": "evil.com"}, "mypurecloud.ie"),
    "genesys: login in the clear": (
        "genesys",
        {"client_id": "a", "client_secret": CANARY, "login_url": "http://login.example"},
        "login_url",
    ),
    "sprinklr: nothing": ("sprinklr", {}, "api_key"),
    "sprinklr: token without key": ("sprinklr", {"access_token": CANARY}, "api_key"),
    "sprinklr: key without token": ("sprinklr", {"api_key": CANARY}, "access_token="),
    "sprinklr: no environment": (
        "sprinklr",
        {"access_token": CANARY, "api_key": "k", "environment": "prod2/other"},
        "letters",
    ),
    "sprinklr: a token and a grant": (
        "sprinklr",
        {"access_token": CANARY, "api_key": "k", "client_secret": "s", "refresh_token": "r"},
        "either access_token",
    ),
    "octeth: nothing": ("octeth", {}, "base_url="),
    "octeth: no host": ("octeth", {"api_key": CANARY}, "base_url="),
    "octeth: no key": ("octeth", {"base_url": "https://mail.example"}, "api_key="),
    "octeth: key and session": (
        "octeth",
        {"base_url": "https://mail.example", "api_key": CANARY, "session_id": "s"},
        "either",
    ),
    "octeth: key with a line break": (
        "octeth",
        {"base_url": "https://mail.example", "api_key": f"{CANARY}\nx"},
        "api_key",
    ),
}
BAD_URLS = {
    "": "base_url",
    "mail.example": "https://",
    "ftp://mail.example": "https://",
    "https://": "https://",
    "https:///path": "https://",
    "https://user:canary-5f1c-secret@mail.example": "credentials",
    "https://mail.example?key=canary-5f1c-secret": "path only",
    "https://mail.example/#part": "path only",
    "https://mail.example/a/../b": r"\.\.",
    "https://mail.example:port": "URL",
    "https://mail example": "https",
    "https://mail.example\r\nx: y": "base_url",
    "http://mail.example": "allow_http=True",
    "http://127.0.0.1.mail.example": "allow_http=True",
    "http://localhost.mail.example": "allow_http=True",
    "http://[2001:db8::1]": "allow_http=True",
}
BAD_OPTIONS: dict[str, tuple[dict[str, Any], str]] = {
    "timeout of 0": ({"timeout": 0}, "timeout"),
    "negative timeout": ({"timeout": -1}, "timeout"),
    "timeout that is no number": ({"timeout": "5"}, "timeout"),
    "timeout that is true": ({"timeout": True}, "timeout"),
    "timeout that is not a number": ({"timeout": float("nan")}, "timeout"),
    "retry that is none of ours": ({"retry": 3}, "Retry"),
    "header name with a blank": ({"headers": {"x y": "1"}}, "header"),
    "header value with a line break": ({"headers": {"x": "1\r\ny: 2"}}, "header x"),
}


def test_there_is_a_wrong_way_for_each_of_the_four() -> None:
    assert {vendor for vendor, *_ in WRONG.values()} == OURS
    assert {*documents()} >= OURS


@BOTH
@pytest.mark.parametrize("name", WRONG)
def test_wrong_configuration_says_what_to_pass(name: str, asynchronous: bool) -> None:
    vendor, arguments, hint = WRONG[name]
    with pytest.raises(ConfigurationError, match=hint) as caught:
        client_class(vendor, asynchronous=asynchronous)(**arguments)
    assert isinstance(caught.value, ValueError)
    assert CANARY not in "".join(traceback.format_exception_only(caught.value))
    assert caught.value.__cause__ is None
    assert_frames_hidden(caught.value)


def assert_frames_hidden(error: BaseException) -> None:
    """Crash reports show the variables of our frames too."""
    for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack:
        if Path(frame.filename).parent == HERE:
            assert CANARY not in str(frame.locals), f"{frame.name}, line {frame.lineno}"


@BOTH
@VENDORS
def test_arguments_are_checked_for_every_vendor(vendor: str, asynchronous: bool) -> None:
    for url, hint in BAD_URLS.items():
        with pytest.raises(ConfigurationError, match=hint) as caught:
            client(vendor, url, asynchronous=asynchronous)
        assert CANARY not in str(caught.value)
    for options, hint in BAD_OPTIONS.values():
        with pytest.raises(ConfigurationError, match=hint):
            client(vendor, "https://vendor.example", asynchronous=asynchronous, **options)
    with pytest.raises(TypeError, match="nonsense"):
        client(vendor, "https://vendor.example", asynchronous=asynchronous, nonsense=1)


@BOTH
@VENDORS
def test_http_is_for_loopback_or_for_those_who_insist(vendor: str, asynchronous: bool) -> None:
    for url in ("http://127.0.0.1:8080", "http://127.8.0.1", "http://localhost:1/prefix/", "http://[::1]:9"):
        assert url.rstrip("/") in repr(client(vendor, url, asynchronous=asynchronous))
    client(vendor, "http://mail.example", asynchronous=asynchronous, allow_http=True)


@BOTH
@VENDORS
def test_no_secret_shows(vendor: str, asynchronous: bool) -> None:
    made = client(vendor, "https://vendor.example", asynchronous=asynchronous, headers={"x-key": CANARY})
    for text in (repr(made), str(made), f"{made}", repr([made]), repr(made._setup)):
        assert not any(secret in text for secret in (CANARY, *login(vendor).secrets))
    assert type(made).__name__ in repr(made)
    assert "https://vendor.example" in repr(made)


ENVIRONMENTS = {
    "mailchimp": {"MAILCHIMP_API_KEY": f"{CANARY}-us6"},
    "genesys": {"GENESYSCLOUD_OAUTHCLIENT_ID": "id", "GENESYSCLOUD_OAUTHCLIENT_SECRET": CANARY},
    "sprinklr": {"SPRINKLR_ACCESS_TOKEN": CANARY, "SPRINKLR_API_KEY": "key"},
    "octeth": {"OCTETH_BASE_URL": "https://mail.example", "OCTETH_API_KEY": CANARY},
}


@BOTH
@VENDORS
def test_from_env(vendor: str, asynchronous: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    made = client_class(vendor, asynchronous=asynchronous)
    for variable in made._environment.values():
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(ConfigurationError):
        made.from_env()
    environment = ENVIRONMENTS.get(vendor.partition("_")[0]) or {
        made._environment[name]: CANARY for name in login(vendor).arguments
    }
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    found = made.from_env(timeout=5)
    assert type(found) is made
    assert CANARY not in repr(found)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, "")
        with pytest.raises(ConfigurationError):
            made.from_env()
        monkeypatch.setenv(variable, value)


@BOTH
@pytest.mark.parametrize("vendor", sorted(ENVIRONMENTS))
def test_what_fails_shows_no_credentials(vendor: str, asynchronous: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    made = client_class(vendor, asynchronous=asynchronous)
    arguments = {name: ENVIRONMENTS[vendor].get(variable) for name, variable in made._environment.items()}
    for variable, value in ENVIRONMENTS[vendor].items():
        monkeypatch.setenv(variable, f"{value} x")
    wrong: list[Callable[[], object]] = [
        made.from_env,
        lambda: made.from_env(nonsense=CANARY),
        lambda: made(**arguments, nonsense=CANARY),
        lambda: made(**arguments, edition="none such"),
        lambda: made(**arguments).with_options(nonsense=CANARY),
        lambda: made(**arguments).with_options(headers={"x": CANARY, "y": "\n"}),
    ]
    for attempt in wrong:
        with pytest.raises((ConfigurationError, TypeError)) as caught:
            attempt()
        assert_frames_hidden(caught.value)


def test_what_the_caller_says_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in ENVIRONMENTS["octeth"].items():
        monkeypatch.setenv(variable, value)
    made = journeykit.Octeth.from_env(base_url="https://other.example")  # type: ignore[call-overload]
    assert "https://other.example" in repr(made)


def test_from_env_reads_the_region(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENESYSCLOUD_ACCESS_TOKEN", "token")
    monkeypatch.setenv("GENESYSCLOUD_REGION", "ca-central-1")
    assert "https://api.cac1.pure.cloud" in repr(journeykit.Genesys.from_env())


HOST = GENESYS.servers[0].variables["host"]
REGIONS = [*zip(HOST.names, HOST.values, strict=True)]


@BOTH
@pytest.mark.parametrize(("region", "host"), REGIONS)
def test_a_region_is_an_aws_name_or_a_host(region: str, host: str, asynchronous: bool) -> None:
    made = client_class("genesys", asynchronous=asynchronous)
    for name in (region, host):
        found = made(client_id="id", client_secret="secret", region=name)
        assert f"https://api.{host}>" in repr(found)
        assert found._setup.credentials.url == f"https://login.{host}/oauth/token"


def test_where_the_requests_go() -> None:
    assert "https://us6.api.mailchimp.com/3.0>" in repr(journeykit.Mailchimp(api_key="key-us6"))
    assert "https://us21.api.mailchimp.com/3.0>" in repr(journeykit.Mailchimp(api_key="key-us6", server="us21"))
    assert "https://us7.api.mailchimp.com/3.0>" in repr(journeykit.Mailchimp(access_token="token", server="us7"))
    assert "https://api.mypurecloud.com>" in repr(journeykit.Genesys(access_token="token"))
    assert "https://api2.sprinklr.com>" in repr(journeykit.Sprinklr(access_token="token", api_key="key"))
    prod2 = journeykit.Sprinklr(access_token="token", api_key="key", environment="prod2")
    assert "https://api2.sprinklr.com/prod2>" in repr(prod2)
    assert "https://a.example/b>" in repr(journeykit.Octeth(base_url="https://a.example/b/", session_id="s"))
    assert "https://b.example>" in repr(journeykit.Mailchimp(api_key="key", base_url="https://b.example"))
