"""From an answer to a result or an error: each vendor's error bodies, hostile ones too, and what an error may keep."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from journeykit_clients.decoding import DecodeError
from journeykit_clients.octeth_5_9.resources import journeys as octeth_5_9_journeys
from journeykit_clients.operation import Operation
from journeykit_clients.types import UNSET

from journeykit import (
    APIResponseError,
    APIStatusError,
    BadRequestError,
    Delivery,
    _clock,
    genesys,
    mailchimp,
    octeth,
    sprinklr,
)
from journeykit._answer import Answers, Details, Reply, nothing, success_decoder
from journeykit._auth import ANONYMOUS, Credentials, bearer
from journeykit._errors import status_delivery
from journeykit._redact import EXCERPT, LARGEST_PARSED, redacted
from journeykit._request import Call
from tests.spec_examples import documents

from .vendor import opened, says


def an_object(value: Any) -> Any:
    if not isinstance(value, dict):
        raise DecodeError("an object", value)
    return value


OPERATION: Operation[Any] = Operation(
    "createThing", "POST", "/things", "unsafe", {200: an_object}, error_statuses={3: 404, 4: 409}
)
VENDORS: dict[str, Any] = {name.capitalize(): import_module(f"journeykit.{name}") for name in sorted(documents())}


def call_of(credentials: Credentials = ANONYMOUS) -> Call[Any]:
    return Call(OPERATION, "POST", "/things", [], UNSET, {}, credentials)


def judged(vendor: str, status: int, body: Any, **headers: str) -> Any:
    """What a call returns, or its error."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    module = VENDORS[vendor]
    answers = Answers(module.read_error, getattr(module, "read_failure", None), ["X-Id"])
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        return answers.result(call_of(), Reply(status, named, content))
    except (APIStatusError, APIResponseError) as error:
        return error


ERROR_BODY = {
    "message": "Not here.",
    "code": "not.found",
    "status": 404,
    "contextId": "c-1",
    "errors": [],
    "details": [],
}
PROBLEM = {"type": "https://x", "title": "Invalid Resource", "status": 400, "detail": "Bad.", "instance": "i"}
FIELDS = [{"field": "email_address", "message": "Missing."}]
LIMITED = {"success": False, "errors": [{"code": "RATE", "message": "Slow down.", "details": {"limit": 10}}]}


@pytest.mark.parametrize(
    ("vendor", "status", "body", "name", "code", "message", "errors"),
    [
        ("Genesys", 404, ERROR_BODY, "NotFoundError", "not.found", "Not here.", ()),
        ("Genesys", 400, {**ERROR_BODY, "errors": [{"code": "x"}]}, "BadRequestError", "not.found", "Not here.", 1),
        ("Genesys", 400, {"details": [{"errorCode": "x"}]}, "BadRequestError", None, None, 1),
        ("Mailchimp", 400, PROBLEM, "BadRequestError", "Invalid Resource", "Bad.", ()),
        ("Mailchimp", 400, {**PROBLEM, "errors": FIELDS}, "BadRequestError", "Invalid Resource", "Bad.", 1),
        ("Sprinklr", 429, LIMITED, "RateLimitError", "RATE", "Slow down.", 1),
        ("Sprinklr", 401, {"data": [], "errors": [{"code": 7, "message": "No."}]}, "AuthenticationError", 7, "No.", 1),
        ("Sprinklr", 403, b"Developer Inactive.", "PermissionDeniedError", None, "Developer Inactive.", ()),
        ("Sprinklr", 403, b"<h1>Developer Over Rate</h1>", "RateLimitError", None, "<h1>Developer Over Rate</h1>", ()),
        ("Octeth", 404, {"Errors": [{"Code": 3, "Message": "No."}]}, "NotFoundError", 3, "No.", 1),
        ("Octeth", 200, {"Errors": [{"Code": 3, "Message": "No."}]}, "NotFoundError", 3, "No.", 1),
        ("Octeth", 200, {"Errors": [{"Code": 4}, {"Code": 3}]}, "ConflictError", 4, None, 2),
        ("Octeth", 200, {"Errors": {"Code": 4, "Message": "No."}}, "ConflictError", 4, "No.", 1),
        ("Octeth", 200, {"Success": False, "ErrorCode": 99998}, "AuthenticationError", 99998, None, 1),
        ("Octeth", 200, {"Success": False, "ErrorCode": [99999]}, "AuthenticationError", 99999, None, 1),
        ("Octeth", 200, {"Success": False, "ErrorCode": 429}, "RateLimitError", 429, None, 1),
        ("Octeth", 200, {"Success": False, "ErrorCode": 404}, "NotFoundError", 404, None, 1),
        ("Octeth", 200, {"Success": False, "ErrorCode": [{"Code": 3, "Message": "No."}]}, "NotFoundError", 3, "No.", 1),
        ("Octeth", 200, {"Success": False, "ErrorCode": []}, "BadRequestError", None, None, ()),
        (
            "Octeth",
            200,
            {"Success": False, "ErrorCode": 100002, "ErrorText": "Down."},
            "ServerError",
            100002,
            "Down.",
            1,
        ),
        *(("Octeth", 200, {"Success": no}, "BadRequestError", None, None, ()) for no in (False, "False", 0, "0", "no")),
        ("Octeth", 200, {"Success": False, "Errors": [{"Code": 77}]}, "BadRequestError", 77, None, 1),
        ("Octeth", 500, {"Success": False, "ErrorCode": 99998}, "ServerError", 99998, None, 1),
        ("Octeth", 200, {"Errors": ["It broke."]}, "BadRequestError", None, "It broke.", 1),
        ("Octeth", 200, {"Errors": "It broke."}, "BadRequestError", None, "It broke.", 1),
    ],
)
def test_documented_errors(
    vendor: str, status: int, body: Any, name: str, code: Any, message: str | None, errors: Any
) -> None:
    error = judged(vendor, status, body)
    assert type(error).__name__ == name
    assert (error.status_code, error.code, error.message) == (status, code, message)
    assert error.errors == errors if errors == () else len(error.errors) == errors


@pytest.mark.parametrize("body", [{}, {"Success": True}, {"Success": True, "ErrorCode": 0}, {"Errors": []}])
def test_octeths_successes_are_no_errors(body: Any) -> None:
    assert judged("Octeth", 200, body) == body


def test_genesys_and_mailchimp_do_not_fail_at_success() -> None:
    for vendor in ("Genesys", "Mailchimp"):
        assert judged(vendor, 200, {"errors": [{"code": 1}]}) == {"errors": [{"code": 1}]}


STARTED = {"data": {"status": "SUCCESS", "message": "Started", "trackingId": "t"}, "errors": []}


@pytest.mark.parametrize("body", [{}, STARTED, {"data": {"status": "SUCCESS"}}, {"data": [], "errors": None}])
def test_sprinklrs_successes_are_no_errors(body: Any) -> None:
    assert judged("Sprinklr", 200, body) == body


@pytest.mark.parametrize(
    ("body", "status", "delivery"),
    [
        ({"data": [], "errors": [{"code": 400, "message": "Bad Request"}]}, 200, Delivery.REJECTED),
        ({"data": {"status": "SUCCESS"}, "errors": [{"code": 400, "message": "Bad Request"}]}, 200, Delivery.UNKNOWN),
        ({"data": [], "errors": [{"code": "JOURNEY_CLOSED", "message": "Closed"}]}, 200, Delivery.UNKNOWN),
        ({"data": [], "errors": [{"code": 200, "message": "Developer Over Rate"}]}, 200, Delivery.UNKNOWN),
        ({"data": {"status": "FAILED", "message": "No such journey"}, "errors": []}, 200, Delivery.UNKNOWN),
    ],
)
def test_a_success_of_sprinklr_that_reports_a_failure(body: Any, status: int, delivery: Delivery) -> None:
    """Only a 4xx code beside no data says that nothing was done; words never do."""
    error = judged("Sprinklr", 200, body)
    assert (type(error).__name__ == "BadRequestError") == (delivery is Delivery.REJECTED)
    assert (error.status_code, error.delivery) == (status, delivery)
    assert error.message == (body["errors"] or [body["data"]])[0]["message"]


SKIPPED = [{"JourneyID": 6, "Reason": "The journey is disabled."}]


@pytest.mark.parametrize(
    ("vendor", "body", "name", "code", "message", "delivery"),
    [
        ("Sprinklr", {"errors": [{"code": 1, "message": "No."}]}, "APIStatusError", 1, "No.", Delivery.UNKNOWN),
        ("Sprinklr", {"errors": [{"code": 3}]}, "NotFoundError", 3, None, Delivery.REJECTED),
        ("Sprinklr", {"errors": ["No."]}, "APIStatusError", None, None, Delivery.UNKNOWN),
        ("Sprinklr", {"data": {"status": "FAILED", "message": "developer over rate"}}, "APIStatusError", None,
         "developer over rate", Delivery.UNKNOWN),
        ("Octeth", {"Success": True, "JourneyIDs": [], "SkippedJourneys": SKIPPED}, "ConflictError", None,
         "The journey is disabled.", Delivery.REJECTED),
        ("Octeth", {"Errors": [{"Code": 3}], "SkippedJourneys": SKIPPED}, "NotFoundError", 3,
         "The journey is disabled.", Delivery.REJECTED),
        ("Octeth", {"Success": False, "ErrorCode": [{"Code": 4, "Message": "No."}]}, "ConflictError", 4, "No.",
         Delivery.REJECTED),
    ],
)  # fmt: skip
def test_successes_that_report_a_failure(
    vendor: str, body: Any, name: str, code: Any, message: str | None, delivery: Delivery
) -> None:
    error = judged(vendor, 200, body)
    assert (type(error).__name__, error.code, error.message, error.delivery) == (name, code, message, delivery)


@pytest.mark.parametrize(
    ("vendor", "body"),
    [
        ("Sprinklr", {"data": {"status": "Success"}, "errors": []}),
        ("Sprinklr", {"data": None, "errors": None}),
        ("Octeth", {"Success": True, "JourneyIDs": [6], "SkippedJourneys": SKIPPED}),
        ("Octeth", {"JourneyID": "6", "SkippedJourneys": SKIPPED}),
    ],
)
def test_successes_that_do_not(vendor: str, body: Any) -> None:
    assert judged(vendor, 200, body) == body


@pytest.mark.parametrize("status", [400, 408, 500, 502, 503, 504])
def test_words_make_no_refusal(status: int) -> None:
    """ "Developer Over Rate" may be the caller's own words, repeated by a server that failed."""
    error = judged("Sprinklr", status, {"errors": [{"message": "no such journey: Developer Over Rate"}]})
    assert type(error).__name__ != "RateLimitError"
    assert error.delivery is status_delivery(status)


def test_a_403_without_a_body_says_what_it_may_be() -> None:
    assert "too many requests" in str(judged("Mailchimp", 403, b""))
    assert "too many requests" not in str(judged("Mailchimp", 403, PROBLEM))


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (429, {"X_RateLimit_Reset": "7"}, 7.0),
        (429, {"inin_ratelimit_reset": "12", "x_ratelimit_reset": "x"}, 12.0),
        (429, {"RateLimit_Reset": "7", "Retry_After": "3"}, 3.0),
        (500, {"X_RateLimit_Reset": "7"}, None),
    ],
)
def test_when_a_limit_is_over(status: int, headers: dict[str, str], wait: float | None) -> None:
    assert judged("Genesys", status, {}, **headers).retry_after == wait


def test_the_end_of_a_limit_as_a_unix_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime(2026, 11, 28, tzinfo=UTC)
    monkeypatch.setattr(_clock, "wall", lambda: now)
    assert judged("Sprinklr", 429, {}, X_RateLimit_Reset=str(int(now.timestamp()) + 9)).retry_after == 9


def test_a_withdrawn_operation_names_its_successor() -> None:
    gone: Operation[Any] = Operation("getThing", "GET", "/things", "safe", {200: None}, withdrawn="withdrawn; use more")
    call = Call(gone, "GET", "/things", [], UNSET, {}, ANONYMOUS)
    for status, named in ((404, True), (410, True), (400, False)):
        with pytest.raises(APIStatusError) as caught:
            Answers(genesys.read_error, None, []).result(call, Reply(status, {}, b"{}"))
        assert ("use more" in str(caught.value)) is named


def nested(depth: int) -> bytes:
    return b'{"errors":' + b"[" * depth + b"]" * depth + b"}"


ODD: list[Any] = [None, True, -1, 10**400, 1.5, "", "text\n\r\x00", "\ud800", [], [1], [[]], {}, {"a": {}}]
NAMES = ["errors", "Errors", "details", "code", "message", "contextId", "title", "detail", "Success", "ErrorCode"]
HOSTILE: list[Any] = [
    *ODD,
    *({name: value} for name in [*NAMES, "ErrorText"] for value in ODD),
    *({"errors": [{"code": value, "message": value}]} for value in ODD),
    *({"Errors": [{"Code": value, "Message": value}, None, 3]} for value in ODD),
    *({"Success": False, "ErrorCode": value, "ErrorText": value} for value in ODD),
    *(nested(depth) for depth in (50, 400, 900, 5000, 60_000)),
    *(b"", b"{", b"\xff\xfe", b"\xff" * 100, b"nul\x00l", "ü".encode("utf-16"), b"<html>" + b"x" * 10**6),
    b'{"code": 1' + b"0" * 5000 + b"}",
    b'{"code": NaN, "status": Infinity}',
]


@pytest.mark.parametrize("vendor", VENDORS)
def test_hostile_errors_are_errors_like_others(vendor: str) -> None:
    for status in (302, 400, 401, 404, 429, 500, 502, 520, 599):
        for body in HOSTILE:
            error = judged(vendor, status, body, X_Id="request-7")
            assert isinstance(error, APIStatusError), body
            assert error.status_code == status
            assert "[request id request-7]" in str(error)
            assert_solid(error)
            assert error.message is None or isinstance(error.message, str), body
            assert error.code is None or isinstance(error.code, str | int | float), body


@pytest.mark.parametrize("vendor", VENDORS)
def test_hostile_errors_without_a_header_keep_a_text_for_an_id(vendor: str) -> None:
    for value in ODD:
        error = judged(vendor, 400, {"contextId": value})
        assert_solid(error)
        assert error.request_id is None or (vendor.startswith("Genesys") and isinstance(error.request_id, str))


@pytest.mark.parametrize("vendor", VENDORS)
def test_hostile_successes_are_results_or_our_errors(vendor: str) -> None:
    for body in HOSTILE:
        found = judged(vendor, 200, body)
        if isinstance(found, Exception):
            assert_solid(found)


def assert_solid(error: Any) -> None:
    """It reads in one bounded line, and pickling and copying lose nothing."""
    text = str(error)
    assert text.isprintable()
    assert len(text) < 500
    assert repr(error)
    if isinstance(error.body, str):
        assert len(error.body) <= LARGEST_PARSED
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(twin), str(twin)) == (type(error), text)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(200, {}, b""), "the body is empty"),
        (Reply(200, {}, b"<html>"), "the body is not JSON"),
        (Reply(200, {}, b"\xff\xff"), "the body is not JSON"),
        (Reply(200, {}, b"[" * 10**5), "the body is not JSON"),
        (Reply(200, {}, b"", "the body is cut short", True), "the body is cut short"),
    ],
)
def test_an_answer_that_is_none(reply: Reply, words: str) -> None:
    with pytest.raises(APIResponseError, match=words) as caught:
        Answers(genesys.read_error, None, []).result(call_of(), reply)
    assert caught.value.delivery is Delivery.UNKNOWN
    assert caught.value._repeatable is reply.cut


@pytest.mark.parametrize(
    ("success", "status", "content", "found"),
    [
        ({200: "a"}, 200, b"{}", "a"),
        ({200: "a", 201: "b"}, 201, b"{}", "b"),
        ({2: "a"}, 202, b"{}", "a"),
        ({200: "a"}, 202, b"{}", "a"),
        ({200: "a", 204: None}, 204, b"", None),
        ({200: "a", 204: None}, 200, b"", None),
        ({200: "a"}, 204, b"", "a"),
        ({204: None}, 200, b"{}", nothing),
        ({}, 200, b"{}", nothing),
        ({204: None}, 200, b"", None),
    ],
)
def test_what_the_contract_makes_of_a_status(success: Any, status: int, content: bytes, found: Any) -> None:
    operation: Operation[Any] = Operation("x", "GET", "/", "safe", success)
    assert success_decoder(operation, Reply(status, {}, content)) == found


SECRET = 'tok/en"7'
VERY = bearer(SECRET, {"key": "tok/"})


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"you": SECRET, SECRET: [SECRET]}).encode(),
        json.dumps({"you": SECRET}).replace("/", "\\/").encode(),
        b'{"you": "' + "".join(f"\\u{ord(letter):04x}" for letter in SECRET).encode() + b'"}',
        f"<html>{SECRET}</html>".encode(),
        b"x" * (EXCERPT - 3) + SECRET.encode(),
        json.dumps({"you": SECRET, "more": "x" * LARGEST_PARSED}).encode(),
    ],
)
def test_what_an_answer_repeats_is_struck_out(body: bytes) -> None:
    headers, excerpt, parsed = redacted({"X-Echo": f"Bearer {SECRET}!", "Set-Cookie": "a=b"}, body, VERY.secrets)
    assert headers == {"x-echo": "***!"}
    for text in (repr(parsed), excerpt):
        assert SECRET not in text
        assert SECRET not in text.replace("\\", "")
        assert 'en"7' not in text


@pytest.mark.parametrize(("length", "whole"), [(65_000, True), (66_000, False)])
def test_a_large_body_is_kept_as_its_beginning(length: int, whole: bool) -> None:
    _, excerpt, parsed = redacted({}, json.dumps(["x" * length]).encode(), ())
    assert len(excerpt) == EXCERPT
    assert parsed == (["x" * length] if whole else excerpt)


def test_details_of_no_kind_are_no_details() -> None:
    assert genesys.read_error(400, [], OPERATION) is None
    assert mailchimp.read_error(400, "text", OPERATION) is None
    assert octeth.read_error(400, None, OPERATION) is None
    assert sprinklr.read_error(400, None, OPERATION) == Details(errors=[])


@pytest.mark.parametrize(
    ("content_type", "found"),
    [
        ("text/csv", "a,b\n1,2\n"),
        ("text/csv; charset=utf-8", "a,b\n1,2\n"),
        ("application/json", "not JSON"),
        ("", "not JSON"),
    ],
)
def test_a_file_may_come_in_place_of_json(mode: str, content_type: str, found: str) -> None:
    headers = {"content_type": content_type} if content_type else {}
    with opened(mode, "Octeth_5_9", says(200, content=b"a,b\n1,2\n", **headers)) as client:
        if content_type.startswith("text"):
            assert client.journey_exports.get(export_id=1, download=True) == found
        else:
            with pytest.raises(APIResponseError, match=found):
                client.journey_exports.get(export_id=1, download=True)


def test_a_code_with_two_meanings_has_no_status_of_its_own() -> None:
    """Code 5 of journey.action.subscribers is a bad filter or an unknown journey."""
    statuses = octeth_5_9_journeys.LIST_ACTION_SUBSCRIBERS.error_statuses
    assert statuses[4] == 422
    assert 5 not in statuses


def test_the_title_of_a_code_with_two_meanings_has_both(mode: str) -> None:
    body = {"Success": False, "ErrorCode": [{"Code": 5, "Message": "Journey not found"}]}
    with opened(mode, "Octeth_5_9", says(200, body)) as client, pytest.raises(BadRequestError) as caught:
        client.journeys.list_action_subscribers(journey_id=1, action_id=2)
    assert caught.value.title == "Invalid FilterJSON parameter (invalid JSON) | Journey not found"
