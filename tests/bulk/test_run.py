"""Runs through the public API: who is called, how often, and what the report says; sync, async, and awaited."""

from __future__ import annotations

import asyncio
import logging
import signal
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import httpx
import pytest

from journeykit import bulk
from journeykit.bulk._run import settle
from tests.bulk.vendor import JOURNEY, KEY, Vendor, people, refused
from tests.client.clock import Clock

DEEP: list[Any] = []
for _ in range(100_000):
    DEEP = [DEEP]


def test_every_row_once_and_never_again(vendor: Vendor, journal: Path, mode: str) -> None:
    rows = people(120)
    report = vendor.run(mode, rows, journal)
    assert (report.sent, report.rejected, report.unknown, report.pending) == (120, 0, 0, 0)
    assert report.exit_status == 0
    assert vendor.run(mode, rows, journal).sent == 120
    assert set(vendor.seen.values()) == {1}
    assert len(vendor.seen) == 120


def test_each_ending_has_its_state(vendor: Vendor, journal: Path, mode: str) -> None:
    answers: dict[str, httpx.Response | Exception] = {
        "r1@example.com": refused(404),
        "r2@example.com": refused(503),
        "r3@example.com": httpx.ReadTimeout("silence"),
        "r4@example.com": httpx.Response(200, text="<html>"),
        "r5@example.com": RuntimeError("a hook of the caller's"),
    }
    vendor.answer = lambda email: answers.get(email, httpx.Response(204))
    report = vendor.run(mode, people(10), journal)
    assert (report.sent, report.rejected, report.unknown, report.pending) == (5, 1, 4, 0)
    assert report.exit_status == 3
    ((key, detail),) = report.rows("rejected")
    assert key == "r1@example.com"
    assert "404" in detail
    assert {key for key, _ in report.rows("unknown")} == {f"r{n}@example.com" for n in (2, 3, 4, 5)}
    vendor.answer = lambda email: httpx.Response(204)
    again = vendor.run(mode, people(10), journal)
    assert (again.rejected, again.unknown) == (1, 4)
    assert set(vendor.seen.values()) == {1}, "a row that ended was sent again"


def test_a_refusal_for_the_rate_pauses_all_and_the_row_is_sent_later(
    vendor: Vendor, journal: Path, mode: str, clock: Clock
) -> None:
    refusals = iter([refused(429, **{"retry-after": "7"})])
    vendor.answer = lambda email: next(refusals, httpx.Response(204))
    started = clock.now
    report = vendor.run(mode, people(5), journal, workers=1)
    assert report.sent == 5
    assert sum(vendor.seen.values()) == 6
    assert clock.now - started >= 7.0


def test_a_row_that_was_not_sent_is_tried_again(vendor: Vendor, journal: Path, mode: str, clock: Clock) -> None:
    failures = iter([httpx.ConnectError("refused")])
    vendor.answer = lambda email: next(failures, httpx.Response(204))
    assert vendor.run(mode, people(3), journal, workers=1).sent == 3


def test_a_vendor_out_of_reach_stops_the_run(vendor: Vendor, journal: Path, mode: str, clock: Clock) -> None:
    vendor.answer = lambda email: httpx.ConnectError("refused")
    report = vendor.run(mode, people(50), journal, workers=1)
    assert (report.sent, report.pending, report.exit_status) == (0, 50, 4)
    assert "20 rows in succession" in report.stopped
    vendor.answer = lambda email: httpx.Response(204)
    assert vendor.run(mode, people(50), journal).sent == 50


def test_a_vendor_that_fails_for_all_stops_the_run(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.answer = lambda email: refused(503)
    report = vendor.run(mode, people(130), journal, workers=2)
    assert (report.sent, report.exit_status) == (0, 4)
    assert 100 <= report.unknown <= 102, "calls under way end"
    assert report.pending == 130 - report.unknown
    assert "100 rows in succession ended unknown" in report.stopped


def test_a_run_that_has_nothing_left_was_not_stopped(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.answer = lambda email: refused(503)
    report = vendor.run(mode, people(100), journal)
    assert (report.unknown, report.stopped, report.exit_status) == (100, "", 3)


def test_refused_credentials_stop_the_run(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.answer = lambda email: refused(401)
    report = vendor.run(mode, people(50), journal, workers=1)
    assert (report.sent, report.rejected, report.pending, report.exit_status) == (0, 0, 50, 4)
    assert "credentials" in report.stopped
    assert sum(vendor.seen.values()) == 1


def test_duplicates_are_counted_and_sent_once(vendor: Vendor, journal: Path, mode: str) -> None:
    report = vendor.run(mode, [*people(3), *people(2)], journal)
    assert (report.sent, report.duplicates) == (3, 2)
    assert "2 rows repeat a key" in str(report)
    assert sum(vendor.seen.values()) == 3


def test_released_rows_are_sent_again_and_only_those(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.answer = lambda email: httpx.ReadTimeout("silence")
    vendor.run(mode, people(3), journal)
    vendor.answer = lambda email: httpx.Response(204)
    assert bulk.release(journal, ["r1@example.com"]) == 1
    report = vendor.run(mode, people(3), journal)
    assert (report.sent, report.unknown) == (1, 2)
    assert vendor.seen == {"r0@example.com": 1, "r1@example.com": 2, "r2@example.com": 1}
    for key, why in (("r1@example.com", "sent"), ("nobody", "not in the journal")):
        with pytest.raises(bulk.JournalError, match=why):
            bulk.release(journal, ["r0@example.com", key])
    assert bulk.status(journal).unknown == 2, "a release that fails releases nothing"


def test_the_caller_may_have_a_key_column_that_is_no_argument(vendor: Vendor, journal: Path, mode: str) -> None:
    rows = [{"customer": "c1", "email_address": "a@example.com"}, {"customer": "c2", "email_address": "a@example.com"}]
    assert vendor.run(mode, rows, journal, key="customer").sent == 2
    assert vendor.seen == {"a@example.com": 2}


@pytest.mark.parametrize(
    ("rows", "options", "message"),
    [
        ([{"email": "a@example.com"}], {}, "row 1: customer_journeys.trigger has no argument 'email'; it takes"),
        ([{"email_address": ""}], {}, "row 1 has no email_address, which is the key"),
        ([{"email_address": "a", "step_id": "x y"}, {}], {}, "row 2 has no email_address"),
        ([{"email_address": "a", "step_id": {1}}], {}, "row 1: step_id must be a string, number"),
        ([{"email_address": "a", "step_id": float("nan")}], {}, "row 1: step_id must be a finite number"),
        ([{"email_address": "a"}, {"email_address": "b", "step_id": {1}}], {}, "row 2 cannot be kept in the journal"),
        ([], {"constant": {"journey": 1}}, "constant: customer_journeys.trigger has no argument 'journey'"),
        ([{"email_address": "a"}], {"constant": {"journey_id": 1}}, "step_id"),
        ([{"email_address": "a"}, {"email_address": "\ud800"}], {}, "row 2 cannot be kept in the journal"),
        ([{"email_address": "a"}, {"email_address": "b", "step_id": DEEP}], {}, "row 2 cannot be kept in the journal"),
        ([{"email_address": "a"}, {"email_address": "b", "stepid": 7}], {}, "row 2: .* has no argument 'stepid'"),
        (None, {}, "rows must be mappings"),
        (7, {}, "rows must be mappings"),
        ([], {"rate": "fast"}, "rate 'fast' is not like"),
        ([], {"rate": []}, "rate must be a number, a text"),
        ([], {"rate": (1, 2)}, "rate must be a number, a text"),
        ([], {"rate": [("a", 1)]}, "rate must be a number, a text"),
        ([], {"workers": "3"}, "workers must be at least 1"),
        ([], {"workers": 2.5}, "workers must be at least 1"),
        ([], {"workers": 0}, "workers must be at least 1"),
    ],
)  # fmt: skip
def test_wrong_use_sends_nothing(
    vendor: Vendor, journal: Path, rows: Any, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        vendor.run("sync", rows, journal, **options)
    assert not vendor.seen


@pytest.mark.parametrize("given", [False, True], ids=["client", "http_client"])
def test_a_client_that_is_closed_under_the_run(vendor: Vendor, journal: Path, given: bool) -> None:
    method = vendor.trigger("sync")
    transport = method.__self__._sender.transport

    def close(email: str) -> httpx.Response:
        (transport.http() if given else transport).close()
        return httpx.Response(204)

    vendor.answer = close
    report = bulk.run(method, people(9), key="email_address", journal=journal, constant=JOURNEY, workers=1)
    assert (report.sent, report.unknown, report.pending) == (1, 0, 8)
    assert "closed" in report.stopped
    assert report.exit_status == 4
    assert sum(vendor.seen.values()) == 1


def test_an_async_client_that_is_closed_before_the_run(vendor: Vendor, journal: Path) -> None:
    method = vendor.trigger("async")
    asyncio.run(method.__self__._sender.transport.aclose())
    report = bulk.run(method, people(3), key="email_address", journal=journal, constant=JOURNEY)
    assert (report.unknown, report.pending, report.exit_status) == (0, 3, 4)
    assert not vendor.seen


def test_a_signal_handler_that_is_not_pythons_stays(
    vendor: Vendor, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signal, "getsignal", lambda number: None)
    handler = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        assert vendor.run("sync", people(1), journal).sent == 1
        assert signal.signal(signal.SIGTERM, handler) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, handler)


def test_an_async_method_in_an_event_loop_is_awaited(vendor: Vendor, journal: Path) -> None:
    async def main() -> None:
        vendor.run("async", people(1), journal)

    with pytest.raises(bulk.BulkError, match="arun"):
        asyncio.run(main())
    assert not vendor.seen


def test_the_marks_of_cancelled_workers_hold_up_no_other() -> None:
    cancelled: Future[None] = Future()
    cancelled.cancel()
    for error in (None, bulk.JournalError("full")):
        other: Future[None] = Future()
        settle([cancelled, other], error)
        assert other.exception(0) is error


def test_methods_that_a_run_does_not_take(vendor: Vendor, journal: Path) -> None:
    from journeykit import Genesys

    genesys = Genesys(access_token=KEY)
    for method in (print, genesys.outcomes.iter, genesys.outcomes.with_raw_response.get):
        with pytest.raises(bulk.BulkError):
            bulk.run(method, [], key="id", journal=journal)


def test_lines_for_the_log(vendor: Vendor, journal: Path, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "journeykit.bulk")

    def slow(email: str) -> httpx.Response:
        clock.pass_(6.0)
        return httpx.Response(204)

    vendor.answer = slow
    vendor.run("sync", people(4), journal, workers=1)
    assert caplog.messages == [
        "2 of 4: sent 2, rejected 0, unknown 0; 0.2 rows/s, 12 s left",
        "4 of 4: sent 4, rejected 0, unknown 0; 0.2 rows/s, 0 s left",
        "4 of 4: sent 4, rejected 0, unknown 0; 0.2 rows/s, 0 s left",
    ]


def test_no_secret_in_the_journal(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.answer = lambda email: refused(400)
    vendor.run(mode, people(3), journal)
    for path in journal.parent.iterdir():
        assert KEY.encode() not in path.read_bytes()
