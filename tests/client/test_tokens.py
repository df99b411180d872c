"""When a token is fetched, used, renewed and refused. Time is the test's."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest

from journeykit import APIResponseError, AuthenticationError, Delivery, PermissionDeniedError, Retry, ServerError
from journeykit._answer import Reply
from journeykit._oauth import OAuth2

from .clock import Clock
from .endpoint import CLIENT, Endpoint
from .vendor import opened

ONCE = {"retry": None, **CLIENT}


def get(client: Any) -> None:
    client.outcomes.get("1")


def test_one_token_serves_until_shortly_before_it_expires(mode: str, clock: Clock) -> None:
    endpoint = Endpoint(expires_in=1000)
    with opened(mode, "Genesys", endpoint, **ONCE) as client:
        for seconds in (0, 900, 69, 2):
            clock.pass_(seconds)
            get(client)
        assert endpoint.bearers == ["t1", "t1", "t1", "t2"]
        assert endpoint.counts == (2, 4)


def test_the_wall_clock_may_jump(mode: str, clock: Clock) -> None:
    endpoint = Endpoint(expires_in=1000)
    with opened(mode, "Genesys", endpoint, **ONCE) as client:
        for days in (0, 400, -800):
            clock.today += timedelta(days=days)
            get(client)
    assert endpoint.counts == (1, 3)


@pytest.mark.parametrize(
    ("lifetime", "fresh", "stale"),
    [
        (86399, 86368, 2),
        ("3599.5", 3569, 1),
        (3600.0, 3569, 2),
        (40, 19, 2),
        (1, 0.4, 0.2),
        (10**14, 9 * 10**8, 2 * 10**8),
        (None, 269, 2),
        (0, 269, 2),
        (-5, 269, 2),
        ("soon", 269, 2),
        ([], 269, 2),
        ({}, 269, 2),
        ("nan", 269, 2),
        ("absent", 269, 2),
    ],
)
def test_lifetimes_of_all_kinds(mode: str, clock: Clock, lifetime: Any, fresh: float, stale: float) -> None:
    """Thirty seconds less than it says, half of a short one, and five minutes where it says nothing of use."""
    endpoint = Endpoint(expires_in=lifetime)
    if lifetime == "absent":
        del endpoint.fields["expires_in"]
    with opened(mode, "Genesys", endpoint, **ONCE) as client:
        for seconds in (0, fresh, stale):
            clock.pass_(seconds)
            get(client)
    assert endpoint.bearers == ["t1", "t1", "t2"]


def test_a_refused_token_is_renewed_and_the_call_replayed_once(mode: str) -> None:
    endpoint = Endpoint()
    endpoint.accepts = lambda token: token == "t2"
    with opened(mode, "Genesys", endpoint, **ONCE) as client:
        get(client)
        get(client)
    assert endpoint.bearers == ["t1", "t2", "t2"]
    assert endpoint.counts == (2, 3)


def test_a_second_refusal_is_the_answer(mode: str) -> None:
    endpoint = Endpoint()
    endpoint.accepts = lambda token: False
    with opened(mode, "Genesys", endpoint, retry=Retry(base_delay=0), **CLIENT) as client:
        with pytest.raises(AuthenticationError) as caught:
            get(client)
        assert (caught.value.code, caught.value.delivery) == ("bad.credentials", Delivery.REJECTED)
        assert endpoint.counts == (2, 2)


def test_a_given_token_is_not_renewed(mode: str) -> None:
    endpoint = Endpoint()
    endpoint.accepts = lambda token: False
    given = {"access_token": "given", "retry": None}
    with opened(mode, "Genesys", endpoint, **given) as client, pytest.raises(AuthenticationError):
        get(client)
    assert endpoint.counts == (0, 1)


NONSENSE: dict[str, Any] = {
    "html": {"text": "<html>Log in</html>"},
    "empty": {},
    "list": {"json": []},
    "null": {"json": None},
    "no token": {"json": {"token_type": "bearer"}},
    "empty token": {"json": {"access_token": ""}},
    "number": {"json": {"access_token": 7}},
    "line break": {"json": {"access_token": "canary\r\nX-Injected: 1"}},
    "blank": {"json": {"access_token": "canary canary"}},
    "not ascii": {"json": {"access_token": "canaryé"}},
    "surrogate": {"content": b'{"access_token": "canary\\ud800"}'},
    "deep": {"content": b"[" * 100_000},
    "bytes": {"content": b"\xff\xfe\xff"},
}


@pytest.mark.parametrize("what", NONSENSE)
@pytest.mark.parametrize("name", ["Genesys", "Sprinklr"])
def test_an_endpoint_that_gives_nothing_of_use(mode: str, name: str, what: str) -> None:
    endpoint = Endpoint()
    endpoint.answers = [lambda: httpx.Response(200, **NONSENSE[what])]
    with opened(mode, name, endpoint, retry=Retry(base_delay=0), **CLIENT) as client:
        with pytest.raises(APIResponseError, match="log-in failed") as caught:
            call(name, client)
        assert caught.value.delivery is Delivery.NOT_SENT
        assert "canary" not in str(caught.value)
        assert endpoint.counts == (1, 0)
        call(name, client)
    assert endpoint.counts == (2, 1)


@pytest.mark.parametrize(
    ("status", "kind"), [(401, AuthenticationError), (403, PermissionDeniedError), (500, ServerError)]
)
def test_an_endpoint_that_refuses(mode: str, status: int, kind: type[Exception]) -> None:
    endpoint = Endpoint().refuses(status)
    with opened(mode, "Genesys", endpoint, **ONCE) as client:
        with pytest.raises(kind, match=f"at login.example: the token endpoint answered {status}") as caught:
            get(client)
        assert (caught.value.delivery, caught.value.operation) == (Delivery.NOT_SENT, "getJourneyOutcome")  # type: ignore[attr-defined]
        get(client)
    assert endpoint.counts == (2, 1)


def test_a_failing_endpoint_is_asked_again_as_often_as_the_call_may_be(mode: str, clock: Clock) -> None:
    endpoint = Endpoint().refuses(503, 429)
    with opened(mode, "Sprinklr", endpoint, retry=Retry(attempts=3), **CLIENT) as client:
        call("Sprinklr", client)
    assert endpoint.counts == (3, 1)
    assert len(clock.waited) == 2


def call(name: str, client: Any) -> None:
    if name == "Genesys":
        get(client)
    else:
        client.marketing_journeys.trigger(sn_type="EMAIL", sn_id="ada@example.com", journey_id="j")


def test_a_busy_endpoint_says_when_to_come_again_and_what_is_wrong() -> None:
    failure = OAuth2("https://login/", "id", "secret", grant={}, in_header=True).accept(
        Reply(429, {"retry-after": "7"}, b'{"error": "slow_down", "error_description": "secret"}')
    )
    assert failure is not None
    assert failure.details == {"status_code": 429, "code": "slow_down", "retry_after": 7.0}
