"""A vendor or a proxy that sends credentials back, and credentials that were read badly: neither shows anywhere."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from journeykit import APIResponseError, APIStatusError, ConfigurationError, JourneyKitError, Retry
from tests.spec_examples.clients import client_class

from . import answers, breakage, oauth
from .calls import CANARY, CREDENTIALS, GET_OUTCOME, OCTETH_TRIGGER, OPERATIONS, SPRINKLR_TRIGGER, client_of, run
from .hidden import assert_frames_hidden, assert_hidden, assert_unlogged
from .operation import Operation
from .server import Behaviour, FaultServer

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=str)


@every_operation
@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 422, 429, 500, 502])
def test_an_answer_that_repeats_the_request(
    server: FaultServer, operation: Operation, mode: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "journeykit")
    server.play(answers.echo(status))
    with pytest.raises(APIStatusError) as caught:
        run(mode, operation.vendor, server.url, operation.call, retry=Retry(base_delay=0))
    assert "received" in str(caught.value.body)
    assert_hidden(caught.value, caplog.records)


@every_operation
@pytest.mark.parametrize(
    "behaviour",
    [answers.echo(400), answers.echo(503), breakage.reset_before_head, breakage.truncated],
    ids=["400", "503", "reset", "truncated"],
)
def test_crash_reports_show_no_credentials(
    server: FaultServer, operation: Operation, mode: str, behaviour: Behaviour
) -> None:
    with pytest.raises(JourneyKitError) as caught:
        run(mode, operation.vendor, server.play(behaviour).url, operation.call, retry=None)
    assert_frames_hidden(caught.value)


@pytest.mark.parametrize("operation", [GET_OUTCOME, OCTETH_TRIGGER], ids=str)
def test_crash_reports_show_no_answers(server: FaultServer, operation: Operation, mode: str) -> None:
    with pytest.raises(APIResponseError) as caught:
        run(mode, operation.vendor, server.play(answers.json_answer(CANARY)).url, operation.call)
    assert_frames_hidden(caught.value)


@every_operation
def test_headers_that_repeat_credentials(server: FaultServer, operation: Operation, mode: str) -> None:
    sent = {f"X-Echo-{name}": value for name, value in CREDENTIALS[operation.vendor].items()}
    server.play(answers.echo(400, **sent, **{"Set-Cookie": f"session={CANARY}"}))
    with pytest.raises(APIStatusError) as caught:
        run(mode, operation.vendor, server.url, operation.call)
    assert_hidden(caught.value)


def test_an_answer_that_repeats_a_fetched_token(server: FaultServer, elsewhere: FaultServer, mode: str) -> None:
    login = {"client_id": "client", "client_secret": f"{CANARY}-secret", "login_url": f"{elsewhere.url}/token"}
    elsewhere.play(oauth.issue(CANARY))
    server.play(answers.echo(400, **{"X-Echo": f"{CANARY}-1"}))
    with pytest.raises(APIStatusError) as caught:
        run(mode, "Sprinklr", server.url, SPRINKLR_TRIGGER.call, **login)
    assert_hidden(caught.value)


def test_an_error_of_an_answer_that_cannot_be_read(server: FaultServer, mode: str) -> None:
    """The excerpt of a body that is not JSON."""
    text = f"debug: APIKey={CANARY}".encode()
    with pytest.raises(Exception, match="not JSON") as caught:
        run(mode, "Octeth", server.play(answers.answer(200, text)).url, OCTETH_TRIGGER.call)
    assert "debug" in str(caught.value.body)  # type: ignore[attr-defined]
    assert_hidden(caught.value)


@pytest.mark.parametrize("vendor", CREDENTIALS)
def test_clients_do_not_show_their_credentials(server: FaultServer, vendor: str) -> None:
    with client_of(vendor, "sync", server.url) as client:
        for text in (repr(client), str(client), repr(client.with_options(retry=None))):
            assert CANARY not in text
            assert vendor.partition("_")[0] in text


BAD: list[tuple[str, dict[str, Any]]] = [
    ("Mailchimp", {"api_key": CANARY}),
    ("Mailchimp", {"api_key": f"{CANARY}\r\nX: 1-us6"}),
    ("Mailchimp", {"api_key": f"{CANARY}-é1"}),
    ("Mailchimp", {"api_key": f"{CANARY}-us6.example.com/"}),
    ("Genesys", {"access_token": f"{CANARY} {CANARY}"}),
    ("Genesys", {"access_token": f"{CANARY}é"}),
    ("Sprinklr", {"access_token": f"{CANARY}\n{CANARY}", "api_key": "k"}),
    ("Sprinklr", {"access_token": "t", "api_key": f"{CANARY}\x00"}),
    ("Octeth", {"api_key": f"{CANARY}\x7f"}),
    ("Octeth", {"api_key": "k", "base_url": f"https://user:{CANARY}@example.com"}),
    ("Octeth", {"api_key": "k", "base_url": f"https://example.com/?key={CANARY}"}),
]


@pytest.mark.parametrize(("vendor", "options"), BAD)
def test_credentials_that_cannot_be_are_refused_unseen(vendor: str, options: dict[str, Any], mode: str) -> None:
    base_url = {"base_url": "https://example.com"} if vendor == "Octeth" else {}
    with pytest.raises(ConfigurationError) as caught:
        construct(vendor, mode, {**base_url, **options})
    assert_hidden(caught.value)


def construct(vendor: str, mode: str, options: dict[str, Any]) -> None:
    client_class(vendor.lower(), asynchronous=mode == "async")(**options)


def test_the_log_tells_method_path_template_status_and_attempt(
    server: FaultServer, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "journeykit")
    server.play(answers.json_answer({}, 429), OCTETH_TRIGGER.works)
    run(mode, "Octeth", server.url, OCTETH_TRIGGER.call, retry=Retry(base_delay=0))
    lines = [record.getMessage() for record in caplog.records if record.name == "journeykit"]
    assert [line.partition(",")[0] for line in lines] == [f"{OCTETH_TRIGGER.http} 429", f"{OCTETH_TRIGGER.http} 200"]
    assert_unlogged(caplog.records)
