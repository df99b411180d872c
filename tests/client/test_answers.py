"""From an answer to a result or an error: the error bodies of each vendor, and successes that report a failure."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from journeykit_clients.octeth_5_9.resources import journeys as octeth_5_9_journeys
from journeykit_clients.operation import Operation
from journeykit_clients.types import UNSET

from journeykit import (
    APIStatusError,
    BadRequestError,
    Delivery,
    _clock,
    genesys,
    mailchimp,
    octeth,
    sprinklr,
)
from journeykit._answer import Answers, Details, Reply
from journeykit._auth import ANONYMOUS
from journeykit._errors import status_delivery
from journeykit._request import Call

from .answering import OPERATION, judged
from .vendor import opened, says

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


def test_details_of_no_kind_are_no_details() -> None:
    assert genesys.read_error(400, [], OPERATION) is None
    assert mailchimp.read_error(400, "text", OPERATION) is None
    assert octeth.read_error(400, None, OPERATION) is None
    assert sprinklr.read_error(400, None, OPERATION) == Details(errors=[])


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
