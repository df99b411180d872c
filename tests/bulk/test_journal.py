"""The journal: interrupted runs, changed inputs, two runs at once, damage, and disks that are full."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from journeykit import bulk
from journeykit.bulk._journal import Journal
from journeykit.bulk._plan import Decision, Entry, decide
from journeykit.bulk._states import State
from journeykit.bulk._writer import Writer
from tests.bulk.vendor import JOURNEY, KEY, Vendor, people


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (None, Decision.NEW),
        ((b"same", 0, 1, None), Decision.SAME),
        ((b"same", 2, 1, None), Decision.SAME),
        ((b"same", 0, 2, None), Decision.DUPLICATE),
        ((b"other", 0, 2, None), Decision.DUPLICATE),
        ((b"other", 0, 1, None), Decision.REPLACE),
        ((b"other", 3, 1, "invalid"), Decision.REPLACE),
        ((b"other", 3, 1, "404"), Decision.CHANGED),
        ((b"other", 1, 1, None), Decision.CHANGED),
        ((b"other", 2, 1, None), Decision.CHANGED),
        ((b"other", 4, 1, None), Decision.CHANGED),
    ],
)
def test_what_a_row_means_for_its_entry(known: tuple[bytes, int, int, str | None] | None, expected: Decision) -> None:
    assert decide(known and Entry(*known), b"same", 2) is expected


def test_an_interrupted_call_is_unknown(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.run(mode, people(2), journal)
    with Journal(journal, writing=True) as opened:
        opened.connection.execute("UPDATE rows SET state = 1 WHERE key = 'r0@example.com'")
        opened.connection.execute("UPDATE counts SET number = number - 1 WHERE state = 2")
        opened.connection.execute("UPDATE counts SET number = number + 1 WHERE state = 1")
    assert bulk.status(journal).attempting == 1
    report = vendor.run(mode, people(2), journal)
    assert (report.sent, report.unknown, report.attempting) == (1, 1, 0)
    assert list(report.rows("unknown")) == [
        ("r0@example.com", "interrupted: interrupted: the run ended while the call was under way")
    ]
    assert vendor.seen["r0@example.com"] == 1


def test_rows_that_changed_and_rows_that_are_gone(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.answer = lambda email: httpx.ConnectError("x") if email.startswith("later") else httpx.Response(204)
    first = [{"customer": "a", "email_address": "a@example.com"}, {"customer": "b", "email_address": "b@example.com"}]
    vendor.run(mode, first, journal, key="customer")
    with Journal(journal, writing=True) as opened:  # as if the run had been stopped before b and c
        opened.connection.execute("UPDATE rows SET state = 0, payload = '{}' WHERE key = 'b'")
        opened.connection.execute("INSERT INTO rows (key, digest, payload, run) VALUES ('c', 'x', '{}', 1)")
        opened.connection.execute("UPDATE counts SET number = 1 WHERE state = 2")
        opened.connection.execute("UPDATE counts SET number = 2 WHERE state = 0")
    vendor.seen.clear()
    second = [
        {"customer": "a", "email_address": "new@example.com"},
        {"customer": "b", "email_address": "bb@example.com"},
    ]
    report = vendor.run(mode, second, journal, key="customer")
    assert vendor.seen == {"bb@example.com": 1}, "the pending row goes out as it is now, the sent one not again"
    assert (report.sent, report.changed, report.gone, report.pending) == (2, 1, 1, 1)
    assert "1 rows were changed after they had been attempted" in str(report)
    assert "1 pending rows are not in the input any more" in str(report)
    assert report.exit_status == 3


@pytest.mark.parametrize("part", ["constant", "operation", "host"])
def test_a_journal_is_of_one_target(vendor: Vendor, journal: Path, part: str) -> None:
    from journeykit import Mailchimp, Octeth

    vendor.run("sync", people(1), journal)
    octeth = Octeth(base_url="https://mail.example.com", api_key="key").subscriber_journeys.list

    def other() -> None:
        if part == "constant":
            vendor.run("sync", people(1), journal, constant={**JOURNEY, "step_id": 35})
        if part == "host":
            here = Mailchimp(api_key=KEY, base_url="http://127.0.0.1:8080").customer_journeys.trigger
            bulk.run(here, people(1), key="email_address", journal=journal, constant=JOURNEY)
        bulk.run(octeth, [], key="subscriber_id", journal=journal, constant={"list_id": 1})

    with pytest.raises(
        bulk.JournalError, match=f"its {part if part != 'operation' else 'vendor'} is .* take another journal"
    ):
        other()


def test_a_second_run_is_refused_and_readers_are_not(vendor: Vendor, journal: Path) -> None:
    vendor.run("sync", people(3), journal)
    linked = journal.with_name("linked.journal")
    linked.symlink_to(journal)
    with Journal(journal, writing=True):
        with pytest.raises(bulk.JournalError, match="in use by another run"):
            vendor.run("sync", people(3), journal)
        with pytest.raises(bulk.JournalError, match="in use by another run"):
            bulk.release(journal, ["r0@example.com"])
        with pytest.raises(bulk.JournalError, match="in use by another run"):
            vendor.run("sync", people(3), linked)
        assert bulk.status(journal).sent == bulk.status(linked).sent == 3
    assert vendor.run("sync", people(3), linked).sent == 3
    assert vendor.run("sync", people(3), journal).sent == 3


def test_a_lock_that_is_refused_leaves_nothing_open(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[sqlite3.Connection] = []

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connected.append(sqlite3.Connection(*arguments, **options))
        return connected[-1]

    monkeypatch.setattr(sqlite3, "connect", connect)
    with Journal(journal, writing=True):
        opened = len(connected)
        with pytest.raises(bulk.JournalError, match="in use"):
            Journal(journal, writing=True)
    assert len(connected) > opened
    for connection in connected:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("SELECT 1")


def damage_text(path: Path) -> None:
    path.write_text("dear diary")


def damage_truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def damage_emptied(path: Path) -> None:
    path.write_bytes(b"")


def damage_other(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (a)")
    connection.close()


def damage_format(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE about SET value = '99' WHERE name = 'format'")
    connection.close()


@pytest.mark.parametrize("damage", [damage_text, damage_truncated, damage_emptied, damage_other, damage_format])
def test_a_damaged_journal_is_told_and_kept(vendor: Vendor, journal: Path, damage: Callable[[Path], None]) -> None:
    vendor.run("sync", people(200), journal)
    damage(journal)
    before, seen = journal.read_bytes(), sum(vendor.seen.values())
    with pytest.raises(
        bulk.JournalError, match=r"welcome\.journal is (not a|a) journal of|damaged|is empty, though it was used"
    ):
        vendor.run("sync", people(200), journal)
    assert journal.read_bytes() == before
    assert sum(vendor.seen.values()) == seen


def test_a_folder_that_is_not_there(vendor: Vendor, tmp_path: Path) -> None:
    with pytest.raises(bulk.JournalError, match="cannot"):
        vendor.run("sync", people(1), tmp_path / "none" / "j")
    with pytest.raises(bulk.JournalError, match="there is no journal"):
        bulk.status(tmp_path / "none")
    assert not list(tmp_path.iterdir())


def test_a_full_disk_ends_the_run_and_loses_nothing(
    vendor: Vendor, journal: Path, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor.run(mode, people(500)[:0], journal)
    write, written = Writer._write, 0

    def full(self: Writer, group: object) -> None:
        nonlocal written
        written += 1
        if written > 30:
            raise sqlite3.OperationalError("database or disk is full")
        write(self, group)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Writer, "_write", full)
        with pytest.raises(bulk.JournalError, match="full: make room and run again"):
            vendor.run(mode, people(500), journal)
    assert 0 < sum(vendor.seen.values()) < 500
    report = vendor.run(mode, people(500), journal)
    assert report.sent + report.unknown == 500
    assert set(vendor.seen.values()) == {1}


def test_a_clock_that_jumps_back_keeps_the_rate(vendor: Vendor, journal: Path) -> None:
    vendor.run("sync", people(3), journal)
    with Journal(journal, writing=True) as opened:
        opened.connection.execute("UPDATE rows SET at = at + 86400")
    assert vendor.run("sync", people(4), journal, rate="1000/h").sent == 4


def test_counters_are_what_counting_gives(vendor: Vendor, journal: Path, mode: str) -> None:
    vendor.answer = lambda email: httpx.ReadTimeout("x") if email.startswith("r1") else httpx.Response(204)
    vendor.run(mode, people(60), journal)
    bulk.release(journal, ["r1@example.com"])
    vendor.run(mode, people(70), journal)
    with Journal(journal, writing=False) as opened:
        counted = dict(opened.connection.execute("SELECT state, count(*) FROM rows GROUP BY state"))
        assert opened.counts() == {state: counted.get(int(state), 0) for state in State}
