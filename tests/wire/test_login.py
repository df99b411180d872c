"""The token endpoint: one request however many wait, renewal in time and after a 401, and every way to fail."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from journeykit import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    Delivery,
    JourneyKitError,
    Retry,
    ServerError,
    _clock,
)

from . import answers, breakage, oauth, places
from .calls import CANARY, CREATE_OUTCOME, GET_OUTCOME, SPRINKLR_TRIGGER, client_of, in_turn, run
from .hidden import assert_hidden
from .operation import Operation
from .server import Behaviour, FaultServer

PATIENT = Retry(attempts=3, base_delay=0)
CLIENTS = [GET_OUTCOME, CREATE_OUTCOME, SPRINKLR_TRIGGER]
with_login = pytest.mark.parametrize("operation", CLIENTS, ids=str)


def login(endpoint: FaultServer | str) -> dict[str, Any]:
    url = endpoint if isinstance(endpoint, str) else f"{endpoint.url}/oauth/token"
    return {"client_id": f"{CANARY}-id", "client_secret": f"{CANARY}-secret", "login_url": url}


@pytest.fixture
def endpoint(elsewhere: FaultServer) -> FaultServer:
    return elsewhere.play(oauth.issue(CANARY))


def accepts(*tokens: str) -> Any:
    return lambda token: token in tokens


@with_login
def test_one_token_for_many_calls(server: FaultServer, endpoint: FaultServer, operation: Operation, mode: str) -> None:
    server.play(oauth.guarded(accepts(f"{CANARY}-1"), operation.works))
    run(mode, operation.vendor, server.url, in_turn(mode, operation, 5), **login(endpoint))
    assert (len(endpoint.requests), len(server.requests)) == (1, 5)
    (asked,) = endpoint.requests
    assert (asked.method, asked.path) == ("POST", "/oauth/token")
    assert b"grant_type=client_credentials" in asked.body
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"


@with_login
def test_a_refused_token_is_renewed_once_and_the_call_replayed(
    server: FaultServer, endpoint: FaultServer, operation: Operation, mode: str
) -> None:
    server.play(oauth.guarded(accepts(f"{CANARY}-2"), operation.works))
    run(mode, operation.vendor, server.url, in_turn(mode, operation, 3), **login(endpoint))
    assert (len(endpoint.requests), len(server.requests)) == (2, 4)


@with_login
def test_what_is_refused_with_a_new_token_too_is_refused(
    server: FaultServer, endpoint: FaultServer, operation: Operation, mode: str
) -> None:
    server.play(oauth.guarded(accepts(), operation.works))
    with pytest.raises(AuthenticationError) as caught:
        run(mode, operation.vendor, server.url, operation.call, retry=PATIENT, **login(endpoint))
    assert (caught.value.delivery, caught.value.operation) == (Delivery.REJECTED, operation.id)
    assert_hidden(caught.value)
    assert (len(endpoint.requests), len(server.requests)) == (2, 2)


def test_after_a_401_the_replay_of_a_trigger_is_as_careful(
    server: FaultServer, endpoint: FaultServer, mode: str
) -> None:
    server.play(answers.json_answer({}, 401), breakage.reset_before_head)
    with pytest.raises(APIConnectionError) as caught:
        run(mode, "Sprinklr", server.url, SPRINKLR_TRIGGER.call, retry=PATIENT, **login(endpoint))
    assert caught.value.delivery is Delivery.UNKNOWN
    assert len(server.requests) == 2


def test_a_token_is_renewed_before_it_expires(
    server: FaultServer, endpoint: FaultServer, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thirty seconds before, so that no call arrives with one that has just expired."""
    now, real = [0.0], _clock.monotonic
    monkeypatch.setattr(_clock, "monotonic", lambda: real() + now[0])
    endpoint.play(oauth.issue(CANARY, expires_in=1000))
    server.play(GET_OUTCOME.works)

    def later() -> None:
        now[0] += 400

    run(mode, "Genesys", server.url, in_turn(mode, GET_OUTCOME, 6, between=later), **login(endpoint))
    assert [request.headers["authorization"][-1] for request in server.requests] == ["1", "1", "1", "2", "2", "2"]


@pytest.mark.parametrize("lifetime", [1, 0, -5, None, "soon", 10**400, "3599.5", True, []])
def test_strange_lifetimes_neither_fail_nor_loop(
    server: FaultServer, endpoint: FaultServer, mode: str, lifetime: Any
) -> None:
    endpoint.play(oauth.issue(CANARY, expires_in=lifetime))
    run(mode, "Genesys", server.play(GET_OUTCOME.works).url, in_turn(mode, GET_OUTCOME, 3), **login(endpoint))
    assert 1 <= len(endpoint.requests) <= 3


def fails_to_log_in(
    server: FaultServer, operation: Operation, mode: str, endpoint: FaultServer | str, **more: Any
) -> JourneyKitError:
    """The call fails before anything of it was sent. Returns the error."""
    more = {"retry": None, **more}
    with pytest.raises(JourneyKitError) as caught:
        run(mode, operation.vendor, server.url, operation.call, **login(endpoint), **more)
    error = caught.value
    assert (error.delivery, error.operation) == (Delivery.NOT_SENT, operation.id)  # type: ignore[attr-defined]
    assert "log-in failed" in str(error)
    assert_hidden(error)
    assert server.connections == 0
    return error


@with_login
@pytest.mark.parametrize("status", oauth.REFUSALS)
def test_the_endpoint_refuses(
    server: FaultServer, endpoint: FaultServer, operation: Operation, mode: str, status: str
) -> None:
    endpoint.play(oauth.REFUSALS[status])
    error = fails_to_log_in(server, operation, mode, endpoint, retry=PATIENT)
    assert isinstance(error, APIStatusError)
    assert error.status_code == int(status)
    assert len(endpoint.requests) == 1


@with_login
@pytest.mark.parametrize("what", oauth.NONSENSE)
def test_the_endpoint_gives_nothing_of_use(
    server: FaultServer, endpoint: FaultServer, operation: Operation, mode: str, what: str
) -> None:
    endpoint.play(oauth.NONSENSE[what])
    error = fails_to_log_in(server, operation, mode, endpoint, retry=PATIENT)
    assert isinstance(error, APIResponseError)
    assert len(endpoint.requests) == 1


BROKEN: list[tuple[Behaviour, type[JourneyKitError]]] = [
    (breakage.reset_before_head, APIConnectionError),
    (breakage.close_after_request, APIConnectionError),
    (breakage.garbage, APIConnectionError),
    (answers.html(502), ServerError),
    (answers.json_answer({}, 503), ServerError),
    (answers.echo(500), ServerError),
]


@with_login
@pytest.mark.parametrize(("behaviour", "kind"), BROKEN, ids=["reset", "close", "garbage", "502", "503", "echo"])
def test_the_endpoint_fails_and_is_asked_again(
    server: FaultServer, endpoint: FaultServer, operation: Operation, mode: str, behaviour: Behaviour, kind: Any
) -> None:
    """Nothing of the call itself was sent, so any call may wait for a token again."""
    error = fails_to_log_in(server, operation, mode, endpoint.play(behaviour), retry=PATIENT)
    assert isinstance(error, kind)
    assert len(endpoint.requests) == 3
    endpoint.play(behaviour, oauth.issue(CANARY))
    run(mode, operation.vendor, server.play(operation.works).url, operation.call, retry=PATIENT, **login(endpoint))
    assert (len(endpoint.requests), len(server.requests)) == (2, 1)


@with_login
def test_the_endpoint_is_slow(server: FaultServer, endpoint: FaultServer, operation: Operation, mode: str) -> None:
    timeout = httpx.Timeout(5, read=0.15)
    error = fails_to_log_in(server, operation, mode, endpoint.play(breakage.stall_before_head), timeout=timeout)
    assert isinstance(error, APITimeoutError)


@with_login
def test_the_endpoint_is_gone(server: FaultServer, operation: Operation, mode: str) -> None:
    with places.closed_port() as (url, _):
        assert isinstance(fails_to_log_in(server, operation, mode, f"{url}/oauth/token"), APIConnectionError)


@pytest.mark.parametrize("outcome", ["a token", "none"])
def test_a_hundred_threads_log_in_once(server: FaultServer, endpoint: FaultServer, outcome: str) -> None:
    gate = endpoint.gate()
    endpoint.play(answers.after(gate, oauth.issue(CANARY) if outcome == "a token" else oauth.REFUSALS["401"]))
    server.play(GET_OUTCOME.works)
    results: list[object] = []
    waiting = threading.Barrier(101)

    def one(client: Any) -> None:
        waiting.wait()
        try:
            results.append(GET_OUTCOME.call(client))
        except AuthenticationError as error:
            results.append(error)

    with client_of("Genesys", "sync", server.url, retry=None, **login(endpoint)) as client:
        threads = [threading.Thread(target=one, args=(client,)) for _ in range(100)]
        for thread in threads:
            thread.start()
        waiting.wait()
        endpoint.wait_for(lambda seen: len(seen.requests) == 1)
        gate.set()
        for thread in threads:
            thread.join()
    assert [isinstance(result, AuthenticationError) for result in results] == [outcome == "none"] * 100
    assert len(server.requests) == (0 if outcome == "none" else 100)
    if outcome == "a token":
        assert len(endpoint.requests) == 1


@pytest.mark.parametrize("outcome", ["a token", "none"])
def test_a_thousand_tasks_log_in_once(server: FaultServer, endpoint: FaultServer, outcome: str) -> None:
    gate = endpoint.gate()
    endpoint.play(answers.after(gate, oauth.issue(CANARY) if outcome == "a token" else oauth.REFUSALS["401"]))
    server.play(GET_OUTCOME.works)

    async def main() -> list[object]:
        options = {"retry": None, "timeout": httpx.Timeout(30)}
        async with client_of("Genesys", "async", server.url, **options, **login(endpoint)) as client:
            tasks = [asyncio.ensure_future(GET_OUTCOME.call(client)) for _ in range(1000)]
            await asyncio.to_thread(endpoint.wait_for, lambda seen: len(seen.requests) == 1)
            gate.set()
            return [*await asyncio.gather(*tasks, return_exceptions=True)]

    results = asyncio.run(main())
    assert [isinstance(result, AuthenticationError) for result in results] == [outcome == "none"] * 1000
    assert len(endpoint.requests) == 1
    assert len(server.requests) == (0 if outcome == "none" else 1000)


def test_forty_refused_tokens_are_renewed_once(server: FaultServer, endpoint: FaultServer) -> None:
    """All calls go out with the first token and meet 401; one renewal serves them all."""
    gate = server.gate()
    guarded = oauth.guarded(accepts(f"{CANARY}-2"), GET_OUTCOME.works)
    first = answers.after(gate, guarded)
    server.play(*[first] * 40, guarded)

    async def main() -> None:
        async with client_of("Genesys", "async", server.url, max_concurrency=40, **login(endpoint)) as client:
            tasks = [asyncio.ensure_future(GET_OUTCOME.call(client)) for _ in range(40)]
            await asyncio.to_thread(server.wait_for, lambda seen: len(seen.requests) == 40)
            gate.set()
            await asyncio.gather(*tasks)

    asyncio.run(main())
    assert (len(endpoint.requests), len(server.requests)) == (2, 80)
