"""Which host an operation with a server of its own goes to, and whether the credentials go along."""

from __future__ import annotations

import pytest
from journeykit_clients.spec import Server

from journeykit import ConfigurationError
from journeykit._hosts import base_of, is_documented, is_trusted

SERVERS = [Server("https://{region}.example.com/v1", {}), Server("https://example.org/", {})]


def test_a_server_of_the_document() -> None:
    for base in ("https://eu.example.com/v1", "https://a.b.example.com/v1", "https://example.org"):
        assert is_documented(SERVERS, base), base
    for base in (
        "http://eu.example.com/v1",
        "https://eu.example.com",
        "https://eu.example.com.evil/v1",
        "https://test",
    ):
        assert not is_documented(SERVERS, base), base
    assert not is_documented([], "https://example.org")


def test_where_an_operation_goes() -> None:
    base = "https://eu.example.com:8443/v1"
    assert base_of("https://upload.example.com/v2/", base) == "https://upload.example.com/v2"
    assert base_of("/v3", base) == "https://eu.example.com:8443/v3"
    assert base_of("/", base) == "https://eu.example.com:8443"
    assert base_of("//upload.example.com/v2", base) == "https://upload.example.com/v2"
    assert base_of("../v3", base) == base_of("./v3", base) == base_of("v3", base) == "https://eu.example.com:8443/v3"
    assert base_of("HTTPS://EU.example.com:8443/v3", base) == "https://eu.example.com:8443/v3"


def test_a_server_that_no_request_can_go_to() -> None:
    for server in (
        "ftp://example.com",
        "https://{zone}.example.com",
        "https://a:b@example.com",
        "https://example.com/?a=1",
        "https://example.com/{missing}",
    ):
        with pytest.raises(ConfigurationError, match="the operation's server"):
            base_of(server, "https://eu.example.com/v1")


def test_credentials_stay_with_their_origin() -> None:
    base = "https://eu.example.com/v1"
    for url, hosts, trusted in (
        ("https://eu.example.com/v2", (), True),
        ("http://eu.example.com/v2", (), False),
        ("https://eu.example.com:8443/v2", (), False),
        ("https://us.example.com/v1", (), False),
        ("https://upload.example.com", ("upload.example.com",), True),
        ("http://upload.example.com", ("upload.example.com",), False),
        ("https://eu.example.com.evil", ("upload.example.com",), False),
    ):
        assert is_trusted(url, base, hosts) is trusted, url
