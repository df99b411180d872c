"""Every credential of every vendor, and a server that repeats all it hears: nothing of it shows anywhere."""

from __future__ import annotations

import base64
import copy
import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from journeykit import APIError, ConfigurationError, JourneyKitError, Retry
from journeykit._answer import Reply

from .vendor import Answer, client_of, opened

CANARY = "can/ary+7\"se'cret"
"""With what JSON, HTML, URLs and base64 write otherwise."""
SLOTS: dict[str, tuple[str, dict[str, Any]]] = {
    "mailchimp api_key": ("Mailchimp", {"api_key": f"{CANARY}-us6"}),
    "mailchimp access_token": ("Mailchimp", {"access_token": CANARY, "server": "us6"}),
    "genesys access_token": ("Genesys", {"access_token": CANARY}),
    "genesys client_secret": ("Genesys", {"client_id": "id", "client_secret": CANARY}),
    "sprinklr access_token": ("Sprinklr", {"access_token": CANARY, "api_key": "plain"}),
    "sprinklr api_key": ("Sprinklr", {"access_token": "plain", "api_key": CANARY}),
    "sprinklr client_secret": ("Sprinklr", {"client_id": "id", "client_secret": CANARY}),
    "sprinklr client_id": ("Sprinklr", {"client_id": CANARY, "client_secret": "plain"}),
    "sprinklr code": (
        "Sprinklr",
        {"client_id": "id", "client_secret": "plain", "code": CANARY, "redirect_uri": "https://me.example"},
    ),
    "sprinklr refresh_token": (
        "Sprinklr",
        {"client_id": "id", "client_secret": "plain", "refresh_token": CANARY},
    ),
    "octeth api_key": ("Octeth", {"api_key": CANARY}),
    "octeth session_id": ("Octeth", {"session_id": CANARY}),
}
LOGGED_IN = {slot for slot, (_, login) in SLOTS.items() if "client_secret" in login}
every_slot = pytest.mark.parametrize("slot", SLOTS)
ONCE = Retry(attempts=2, base_delay=0, max_retry_after=0)


def call(name: str, client: Any) -> Any:
    match name:
        case "Mailchimp":
            return client.customer_journeys.trigger(12, 34, email_address="ada@example.com")
        case "Genesys":
            return client.outcomes.get("1")
        case "Sprinklr":
            return client.marketing_journeys.trigger(sn_type="EMAIL", sn_id="ada@example.com", journey_id="j")
    return client.subscriber_journeys.trigger(journey_id=1, list_id=2, subscriber_id=3)


class Echo:
    """Repeats headers and body of a request in those of its answer. Log-ins get a token that is secret too."""

    def __init__(self, status: int, *, page: bool = False, login: Answer | None = None) -> None:
        self.status = status
        self.page = page
        self.login = login
        self.heard = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        fields = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
        text = f"{request.method} {request.url}\n{fields}\n\n{request.content.decode()}"
        self.heard += text
        if request.url.path.endswith("/oauth/token"):
            if self.login is not None:
                return self.login(request)
            return httpx.Response(200, json={"access_token": f"{CANARY}-token", "refresh_token": f"{CANARY}-next"})
        own = [value for name, value in request.headers.items() if name in ("authorization", "key")]
        body = {
            "heard": text,
            "headers": [*request.headers.items()],
            "code": own,
            "message": text,
            **self._shapes(text, own),
        }
        content = f"<html>{text}</html>" if self.page else json.dumps(body)
        headers = {f"X-Echo-{index}": value for index, value in enumerate(own)}
        headers |= dict.fromkeys(("ININ-Correlation-Id", "X-Request-Id", "Retry-After"), own[0] if own else "x")
        return httpx.Response(self.status, headers=headers | {"Set-Cookie": f"a={CANARY}"}, content=content)

    def _shapes(self, text: str, own: list[str]) -> dict[str, Any]:
        """Where each vendor's errors say something."""
        code = own[0] if own else text
        errors = [{"code": code, "message": text, "Code": code, "Message": text}]
        return {"code": code, "errors": errors, "title": code, "detail": text, "contextId": code, "Errors": errors}


def assert_hidden(error: BaseException, caplog: pytest.LogCaptureFixture) -> None:
    for text in (*shown(error), *(f"{record.getMessage()} {vars(record)}" for record in caplog.records)):
        for disguise in disguises():
            assert disguise not in text, text[max(0, text.find(disguise) - 100) :][:300]


def disguises() -> Iterator[str]:
    """The canary as it is, and as JSON, URLs, Python and HTTP Basic write it."""
    yield from (CANARY, json.dumps(CANARY)[1:-1], json.dumps(CANARY)[1:-1].replace("/", "\\/"), repr(CANARY)[1:-1])
    yield quote(CANARY, safe="")
    for user in ("journeykit", "id"):
        yield base64.b64encode(f"{user}:{CANARY}".encode()).decode()[-16:-4]


def shown(error: BaseException) -> Iterator[str]:
    """All that is left of an error in a log, a crash report or a queue."""
    yield "".join(traceback.format_exception(error))
    yield "".join(traceback.TracebackException.from_exception(error).format(chain=True))
    seen: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in seen:
        seen.append(one)
        yield from (repr(one), str(one), repr(one.args), repr(vars(one)))
        one = one.__cause__ or one.__context__
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.dumps(error, protocol).decode("latin-1")
    yield repr(vars(copy.deepcopy(error)))


def fails(mode: str, slot: str, vendor: Answer, caplog: pytest.LogCaptureFixture) -> APIError:
    caplog.set_level(logging.DEBUG)
    name, login = SLOTS[slot]
    with opened(mode, name, vendor, retry=ONCE, **login) as client, pytest.raises(APIError) as caught:
        call(name, client)
    assert_hidden(caught.value, caplog)
    return caught.value


@every_slot
@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502])
def test_every_status(mode: str, slot: str, status: int, caplog: pytest.LogCaptureFixture) -> None:
    vendor = Echo(status)
    error = fails(mode, slot, vendor, caplog)
    assert "heard" in error.body  # type: ignore[attr-defined]
    assert "***" in repr(vars(error))
    assert "ary+7" in vendor.heard or "authorization" in vendor.heard


@every_slot
@pytest.mark.parametrize("status", [200, 400, 502])
def test_pages_for_people(mode: str, slot: str, status: int, caplog: pytest.LogCaptureFixture) -> None:
    error = fails(mode, slot, Echo(status, page=True), caplog)
    assert "<html>" in error.body  # type: ignore[attr-defined]


@every_slot
def test_results_of_another_shape(mode: str, slot: str, caplog: pytest.LogCaptureFixture) -> None:
    def listed(request: httpx.Request) -> httpx.Response:
        answer = Echo(200)(request)
        return answer if "access_token" in answer.text else httpx.Response(200, content=f"[{answer.text}]")

    if not slot.startswith("mailchimp"):
        fails(mode, slot, listed, caplog)


@every_slot
@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.InvalidURL])
def test_faults_of_the_connection(mode: str, slot: str, kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return Echo(0)(request)
        raise kind(f"{request.url} {request.headers} {request.content!r} {CANARY}")

    fails(mode, slot, broken, caplog)


def echoed(request: httpx.Request) -> str:
    return f"{dict(request.headers)} {request.content.decode()} {CANARY}"


def login_breaks(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(echoed(request))


LOGIN_FAILURES: dict[str, Answer] = {
    "refused": lambda request: httpx.Response(401, json={"error": echoed(request)}, headers={"X-E": CANARY}),
    "down": lambda request: httpx.Response(503, content=echoed(request)),
    "no token": lambda request: httpx.Response(200, json={"error": echoed(request)}),
    "bad token": lambda request: httpx.Response(200, json={"access_token": f"{CANARY}\r\nX: 1"}),
    "page": lambda request: httpx.Response(200, content=f"<html>{echoed(request)}"),
    "encoded": lambda request: httpx.Response(200, headers={"Content-Encoding": CANARY}, stream=httpx.ByteStream(b"x")),
    "broken": login_breaks,
}


@pytest.mark.parametrize("slot", sorted(LOGGED_IN))
@pytest.mark.parametrize("failure", LOGIN_FAILURES)
def test_failed_log_ins(mode: str, slot: str, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    assert "log-in failed" in str(fails(mode, slot, Echo(200, login=LOGIN_FAILURES[failure]), caplog))


@every_slot
def test_success(mode: str, slot: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    name, login = SLOTS[slot]

    def works(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return Echo(0)(request)
        return httpx.Response(200, json={"displayName": "x", "data": {}, "JourneyID": 1})

    with ExitStack() as stack:
        client = stack.enter_context(opened(mode, name, works, retry=ONCE, **login))
        result = call(name, client)
        inner = client if mode == "sync" else client._target
        parts = [value for value in vars(inner).values() if not isinstance(value, dict)]
        texts = [repr(value) for value in (inner, result, inner._setup.credentials, inner._sender, *parts)]
        texts += [f"{record.getMessage()} {vars(record)}" for record in caplog.records]
    for text in texts:
        assert not any(disguise in text for disguise in disguises()), text


@every_slot
def test_credentials_that_cannot_be_sent(mode: str, slot: str) -> None:
    name, login = SLOTS[slot]
    for ending in ("\r\nX: 1", " blank", "é", "\x00", "\x7f"):
        bad = {key: value + ending if CANARY in value else value for key, value in login.items()}
        if "code" in login or "refresh_token" in login:
            continue
        with pytest.raises(ConfigurationError) as caught:
            client_of(mode, name, **bad)
        for text in shown(caught.value):
            assert "ary+7" not in text
        assert isinstance(caught.value, JourneyKitError)


def test_a_token_that_was_renewed_meanwhile_stays_hidden(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """A call under way is answered with the token it was sent with, after another call has renewed it."""
    numbers = iter(range(1, 9))

    def vendor(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"access_token": f"{CANARY}-{next(numbers)}"})
        credentials = inner._setup.credentials
        credentials.accept(Reply(200, {}, b'{"access_token": "another-token"}'))
        return httpx.Response(400, json={"message": request.headers["authorization"]})

    login = {"client_id": "id", "client_secret": "plain"}
    with opened(mode, "Genesys", vendor, retry=ONCE, **login) as client:
        inner: Any = client if mode == "sync" else client._target
        with pytest.raises(APIError) as caught:
            call("Genesys", client)
    assert caught.value.message == "Bearer ***"  # type: ignore[attr-defined]
    assert_hidden(caught.value, caplog)
