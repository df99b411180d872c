"""What a client is told: pure checks, as tables."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from journeykit_clients.spec import Server, Spec, Variable

from journeykit import ConfigurationError
from journeykit._hosts import base_url, token_url
from journeykit._options import checked_headers, secret, server, timeouts

from .vendor import Vendor, client_of, opened, says


@pytest.mark.parametrize(
    ("given_url", "url"),
    [
        ("https://vendor.example", "https://vendor.example"),
        ("https://vendor.example/", "https://vendor.example"),
        ("HTTPS://Vendor.Example//", "https://vendor.example"),
        ("https://vendor.example:8443/a/b/", "https://vendor.example:8443/a/b"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://192.0.2.1", "https://192.0.2.1"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:1", "http://[::1]:1"),
        ("http://localhost", "http://localhost"),
        ("http://api.localhost", "http://api.localhost"),
        ("https://b\u00fccher.example", "https://xn--bcher-kva.example"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ("https://my_host.example.", "https://my_host.example."),
    ],
)
def test_base_urls(given_url: str, url: str) -> None:
    assert base_url(given_url) == url
    assert base_url(url) == url
    assert httpx.URL(url).host


@pytest.mark.parametrize(
    "bad",
    [
        *("", "vendor.example", "//vendor.example", "ftp://vendor.example", "https://", "https:///x", "https:x"),
        *("https://user@vendor.example", "https://user:canary@vendor.example", "https://:canary@vendor.example"),
        *("https://vendor.example?key=canary", "https://vendor.example#canary", "https://vendor.example/?"),
        *("https://vendor.example/../x", "https://vendor.example/./x", "https://vendor.example/%2E./x"),
        "https://vendor.example/a//b?x",
        *("https://vendor.example:x", "https://vendor.example:99999", "https://[::1", "https://ven dor.example"),
        *("https://vendor.example/a b", "https://vendor.example\\@evil.example", "https://vendor.example\n"),
        *(
            "https://h..example",
            f"https://{'a' * 64}.example",
            "https://.example",
            "https://xn--",
            "https://xn--a.example",
        ),
        *(
            "https://exa\nmple.com",
            "https://-a.example",
            "https://a.1",
            "https://[fe80::1%eth0]",
            f"https://{'a.' * 130}b",
        ),
        *("http://vendor.example", "http://localhost.evil.example", "http://127.0.0.1.evil.example", "http://10.0.0.1"),
        *("https://999.1.1.1", "https://vendor.example:0"),
        *(None, 7, b"https://vendor.example", ["https://vendor.example"]),
    ],
)
def test_what_is_no_base_url(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        base_url(bad)
    assert "canary" not in str(caught.value)


def test_http_for_those_who_insist() -> None:
    assert base_url("http://vendor.example", allow_http=True) == "http://vendor.example"
    with pytest.raises(ConfigurationError):
        base_url("ftp://vendor.example", allow_http=True)


@given(st.text(max_size=40) | st.from_regex(r"https://[a-z0-9.\[\]:-]{1,12}(/[a-z.%]{0,4}){0,2}", fullmatch=True))
def test_what_is_taken_for_a_base_url_is_one(text: str) -> None:
    try:
        made = base_url(text)
    except ConfigurationError:
        return
    url = httpx.URL(f"{made}/path?x=1")
    assert url.scheme in ("https", "http")
    assert url.raw_path.decode().endswith("/path?x=1")
    assert httpx.URL(made).host in text.lower()
    assert base_url(made) == made


@pytest.mark.parametrize(("value", "text"), [("key", "key"), (" key\n", "key"), ("a+/=_-.~!\"'\\", "a+/=_-.~!\"'\\")])
def test_secrets(value: str, text: str) -> None:
    assert secret(value, "api_key") == text


@pytest.mark.parametrize(
    "bad", ["", " ", "\n", "a b", "a\nb", "a\r\nX: 1", "a\x00", "a\x7f", "schlüssel", None, 7, b"a"]
)
def test_what_is_no_secret(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^api_key ") as caught:
        secret(bad, "api_key")
    assert "schlüssel" not in str(caught.value)
    assert "X:" not in str(caught.value)


@given(st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=3))
def test_headers_cannot_smuggle_another_one_in(headers: dict[str, str]) -> None:
    try:
        made = checked_headers(headers)
    except ValueError:
        return
    for name, value in made.items():
        assert name.isascii()
        assert value.isascii()
        assert not {"\r", "\n", "\0", ":"} & set(name)
        assert not {"\r", "\n", "\0"} & set(value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", "b\r\nX-C: d"),
        ("X-A", "b\n c"),
        ("X-A", "b\x00"),
        ("X-A", " b"),
        ("X-A", "b\t"),
        ("X-A", "ü"),
        ("X-A", 7),
        ("X-A", None),
        ("X-A", b"b"),
        ("X A", "b"),
        ("X-A:", "b"),
        ("X-A\r\nX-C", "b"),
        ("", "b"),
        (7, "b"),
        ("Content-Length", "5"),
        ("transfer-encoding", "chunked"),
    ],
)
def test_headers_that_are_refused(mode: str, name: Any, value: Any) -> None:
    with pytest.raises(ValueError, match="header"):
        checked_headers({name: value})
    with pytest.raises(ConfigurationError):
        client_of(mode, "Genesys", headers={name: value})
    vendor = Vendor(says(200, {}))
    with opened(mode, "Genesys", vendor) as client, pytest.raises(ValueError, match="header"):
        client.outcomes.get("1", extra_headers={name: value})
    assert vendor.count == 0


def test_headers_that_are_taken() -> None:
    assert checked_headers(None) == {}
    assert checked_headers({"X-A": "b c", "x-B": "", "X-D": "a:b,c"}) == {"x-a": "b c", "x-b": "", "x-d": "a:b,c"}


@pytest.mark.parametrize(
    ("value", "limits"),
    [
        (None, (5.0, 30.0, 10.0, None)),
        (2, (2.0, 2.0, 2.0, 2.0)),
        (90.0, (5.0, 90.0, 90.0, 90.0)),
        (httpx.Timeout(3, read=9), (3, 9, 3, 3)),
        (httpx.Timeout(None), (None, None, None, None)),
    ],
)
def test_timeouts(value: Any, limits: tuple[Any, ...]) -> None:
    found = timeouts(value)
    assert tuple(found[name] for name in ("connect", "read", "write", "pool")) == limits


WRONG_TIMES: list[Any] = [-1, float("nan"), True, "5"]


@pytest.mark.parametrize("bad", [*WRONG_TIMES, 0, 0.0, (5, 5), [5], {}, *map(httpx.Timeout, WRONG_TIMES)])
def test_what_is_no_timeout(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        timeouts(bad)


def test_a_timeout_without_end_is_one_that_every_timer_can_count() -> None:
    for endless in (float("inf"), 10**400, httpx.Timeout(float("inf"))):
        assert 1e5 < timeouts(endless)["pool"] < 2**31  # type: ignore[operator]


BAD: list[dict[str, Any]] = [
    *({name: value} for name in ("max_concurrency", "max_response_size") for value in (0, -1, True, 2.0, "5")),
    *({"allow_http": value} for value in ("false", 0, 1)),
    *({"timeout": value} for value in (0, True, "5", httpx.Timeout(-1))),
    *({"region": value} for value in (5, b"us-east-1", ["us-east-1"])),
    *({"headers": value} for value in ([("a", "b")], "a: b", {"a": 1})),
    *({"retry": value} for value in (3, True, {"attempts": 3})),
    *({"base_url": value} for value in (7, "")),
    {"http_client": object()},
]


def test_every_option_is_checked_by_name(mode: str) -> None:
    for bad in BAD:
        (name,) = bad
        with pytest.raises(ConfigurationError, match=name.rstrip("s")) as raised:
            client_of(mode, "Genesys", **bad)
        assert "Hidden" not in str(raised.value), bad


def test_so_are_the_options_of_single_vendors(mode: str) -> None:
    grant: dict[str, Any] = {"client_id": "id", "client_secret": "secret", "access_token": None, "api_key": None}
    table: list[tuple[str, dict[str, Any], str, list[Any]]] = [
        ("Octeth", {}, "current_methods", ["false", 1, ""]),
        ("Sprinklr", {}, "environment", [5, [], True]),
        ("Sprinklr", grant, "on_token", [5, "print", asyncio.sleep]),
        ("Mailchimp", {"access_token": "t", "api_key": None}, "base_url", [""]),
    ]
    for vendor, usual, name, values in table:
        for value in values:
            with pytest.raises(ConfigurationError, match=name):
                client_of(mode, vendor, **usual, **{name: value})


def test_an_unknown_option_is_told_before_a_missing_one_with_the_nearest() -> None:
    from journeykit import AsyncGenesys, Genesys

    for cls in (Genesys, AsyncGenesys):
        with pytest.raises(TypeError, match=r"'client_ids'; did you mean 'client_id'\?"):
            cls(client_ids="a")  # type: ignore[call-overload]
        with pytest.raises(TypeError, match=r"'timeouts'; did you mean 'timeout'\?"):
            cls(access_token="t").with_options(timeouts=3)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match=r"'zzzzzz'; it takes access_token, "):
            cls(zzzzzz=1)  # type: ignore[call-overload]


SPEC = Spec(
    module="journeykit_clients.toys._spec",
    title="Things",
    version="1",
    servers=[
        Server("https://{host}/{version}", {"host": Variable("a.example"), "version": Variable("3", ["3", "4"])}),
        Server("https://b.example", {}),
    ],
)


def test_servers() -> None:
    assert server(SPEC) == server(SPEC, 0, host=None) == "https://a.example/3"
    assert server(SPEC, host="c.example", version="4") == "https://c.example/4"
    assert server(SPEC, 1) == "https://b.example"


@pytest.mark.parametrize("bad", [{"version": "5"}, {"version": ""}, {"host": ""}, {"host": "a/b"}, {"host": "a..b"}])
def test_servers_that_are_none(bad: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(bad))):
        server(SPEC, 0, **bad)


def test_token_urls() -> None:
    default = "https://login.example/oauth/token"
    derived = "https://login.eu.example/oauth/token"
    assert token_url(None, default, derived, False) == derived
    assert token_url("https://other.example/", default, derived, False) == "https://other.example/oauth/token"
    assert token_url("https://other.example/t", default, None, False) == "https://other.example/t"
    for login_url, found in ((None, None), ("http://other.example", None), ("", derived)):
        with pytest.raises(ConfigurationError, match="login_url"):
            token_url(login_url, default, found, False)
    assert token_url("http://other.example", default, None, True) == "http://other.example/oauth/token"
