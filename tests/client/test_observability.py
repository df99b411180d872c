"""What can be seen of a call: log lines, request ids, and names for spans."""

from __future__ import annotations

import logging
import re
from typing import Any

import httpx
import pytest

from journeykit import APIStatusError, JourneyKitError, telemetry

from .clock import Clock
from .vendor import Answer, Vendor, opened, says

LINE = re.compile(r"([A-Z]+) (/\S*) (\d{3}|API\w+Error), attempt (\d+), (\d+) ms")


def trigger(client: Any) -> Any:
    return client.customer_journeys.trigger(12, 34, email_address="ada@example.com")


def test_the_logger_is_silent_unless_it_is_asked(
    mode: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger("journeykit")
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    with opened(mode, "Mailchimp", Vendor(says(404, {}))) as client, pytest.raises(APIStatusError):
        trigger(client)
    assert capsys.readouterr() == ("", "")
    assert any(isinstance(handler, logging.NullHandler) for handler in logger.handlers)
    assert logger.level == logging.NOTSET


def test_above_debug_nothing_is_said(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "journeykit")
    with opened(mode, "Mailchimp", Vendor(says(204))) as client:
        trigger(client)
    assert [record for record in caplog.records if record.name.startswith("journeykit")] == []


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, ...]]:
    """The parts of each line; anything else in a line fails."""
    found = []
    for record in caplog.records:
        if record.name.startswith("journeykit"):
            assert record.levelno == logging.DEBUG
            match = LINE.fullmatch(record.getMessage())
            assert match, record.getMessage()
            found.append(match.groups())
    return found


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("canary")


def test_a_line_for_each_attempt_and_nothing_else(mode: str, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "journeykit")

    def slow(request: httpx.Request) -> httpx.Response:
        clock.pass_(1.25)
        return httpx.Response(200, json={"entities": []})

    with opened(mode, "Genesys", Vendor(says(503, {}), broken, slow)) as client:
        client.segment_assignments.list_by_customer("canary-type", "canary/id", after="canary-query")
    path = "/api/v2/journey/customers/{customerIdType}/{customerId}/segments"
    assert lines(caplog) == [
        ("GET", path, "503", "1", "0"),
        ("GET", path, "APITimeoutError", "2", "0"),
        ("GET", path, "200", "3", "1250"),
    ]


def test_an_answer_that_cannot_be_read_is_logged_by_its_status(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "journeykit")
    vendor = Vendor(says(200, content="<html>"))
    with opened(mode, "Octeth", vendor, retry=None) as client, pytest.raises(JourneyKitError):
        client.journeys.list()
    assert [line[2] for line in lines(caplog)] == ["200"]


REQUEST_IDS: list[tuple[str, str, Answer, Answer]] = [
    (
        "Genesys",
        "ININ-Correlation-Id",
        says(200, {"displayName": "x"}, ININ_Correlation_Id="id-7"),
        says(404, {"contextId": "id-8"}, ININ_Correlation_Id="id-7"),
    ),
    ("Mailchimp", "X-Request-Id", says(204, X_Request_Id="id-7"), says(400, {"title": "x"}, X_Request_Id="id-7")),
]


@pytest.mark.parametrize(("name", "header", "good", "bad"), REQUEST_IDS, ids=["Genesys", "Mailchimp"])
def test_the_vendors_request_id_is_in_results_and_errors(
    mode: str, name: str, header: str, good: Answer, bad: Answer
) -> None:
    with opened(mode, name, Vendor(good, bad), retry=None) as client:
        raw = call_raw(name, client)
        assert (raw.request_id, raw.headers[header], raw.status_code // 100) == ("id-7", "id-7", 2)
        with pytest.raises(APIStatusError) as caught:
            call_raw(name, client)
    assert caught.value.request_id == "id-7"
    assert caught.value.headers[header.lower()] == caught.value.headers[header] == "id-7"
    assert str(caught.value).endswith("[request id id-7]")


def call_raw(name: str, client: Any) -> Any:
    if name == "Genesys":
        return client.outcomes.with_raw_response.get("1")
    return client.customer_journeys.with_raw_response.trigger(12, 34, email_address="ada@example.com")


def test_genesys_says_it_in_the_body_too(mode: str) -> None:
    vendor, shown = Vendor(says(404, {"contextId": "id-8"})), r"\[request id id-8\]$"
    with opened(mode, "Genesys", vendor) as client, pytest.raises(APIStatusError, match=shown):
        call_raw("Genesys", client)


def test_vendors_without_request_ids(mode: str) -> None:
    with opened(mode, "Octeth", Vendor(says(200, {"Journeys": []}, X_Request_Id="id-7"))) as client:
        assert client.journeys.with_raw_response.list().request_id is None


def test_an_id_that_is_no_id_stays_off_the_message(mode: str) -> None:
    odd = says(404, {}, ININ_Correlation_Id="two words")
    with opened(mode, "Genesys", Vendor(odd)) as client, pytest.raises(APIStatusError) as caught:
        call_raw("Genesys", client)
    assert caught.value.request_id == "two words"
    assert "request id" not in str(caught.value)


class Span:
    """A span as the hook sees it."""

    def __init__(self, recording: bool = True) -> None:
        self.name, self.attributes, self._recording = "GET", dict[str, str](), recording

    def is_recording(self) -> bool:
        return self._recording

    def update_name(self, name: str) -> None:
        self.name = name

    def set_attribute(self, name: str, value: str) -> None:
        self.attributes[name] = value


def test_the_hook_leaves_other_requests_alone() -> None:
    ours = httpx.Request("GET", "https://x", extensions={"journeykit": {"operation": "getThing"}})
    for request in (httpx.Request("GET", "https://x"), object(), None):
        span = Span()
        telemetry.name_span(span, request)
        assert (span.name, span.attributes) == ("GET", {})
    quiet, loud = Span(recording=False), Span()
    telemetry.name_span(quiet, ours)
    telemetry.name_span(loud, ours)
    telemetry.name_span(None, ours)
    assert (quiet.name, loud.name) == ("GET", "getThing")
    assert loud.attributes == {"journeykit.operation": "getThing"}
