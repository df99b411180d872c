"""The command line, against the local vendors: exit statuses, what is printed, what is refused."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from journeykit.bulk._command import main
from journeykit.bulk._stand_in import client
from journeykit.bulk._target import client_class

pytest.importorskip("uvicorn")
TRIGGER = ["run", "mailchimp", "customer_journeys.trigger", "none.csv", "--key", "k", "--journal", "j"]
JOURNEY = ["--set", "journey_id=12", "--set", "step_id=34"]


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "rows.csv"
    path.write_text("email_address\nada@example.com\nbob@example.com\n")
    return path


def run(rows: Path, journal: Path, *more: str) -> int:
    start = ["run", "mailchimp", "customer_journeys.trigger", str(rows), "--key", "email_address"]
    return main([*start, "--journal", str(journal), *JOURNEY, *more])


def test_run_status_export_release(rows: Path, journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(rows, journal, "--local") == 0
    assert "sent 2, rejected 0, unknown 0, pending 0" in capsys.readouterr().out
    assert run(rows, journal, "--local") == 0
    assert main(["status", str(journal)]) == 0
    assert main(["export", str(journal), "--state", "sent"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert [row[:3] for row in csv.reader(out[-3:])] == [
        ["key", "state", "code"],
        ["ada@example.com", "sent", ""],
        ["bob@example.com", "sent", ""],
    ]
    assert main(["release", str(journal), "ada@example.com"]) == 2
    assert "'ada@example.com' is sent" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("vendor", "operation", "text", "key", "constants"),
    [
        ("octeth", "subscriber_journeys.list", "subscriber_id\n1\n2\n", "subscriber_id", ["list_id=8"]),
        ("genesys", "outcomes.create", "display_name,is_positive\nBought,true\nLeft,false\n", "display_name", []),
        ("sprinklr", "marketing_journeys.trigger", 'sn_id,context_params\na@b.c,"{""orderId"": ""7""}"\nd@e.f,{}\n',
         "sn_id", ["sn_type=EMAIL", "journey_id=6093f6a7"]),
    ],
)  # fmt: skip
def test_every_vendor(
    tmp_path: Path, journal: Path, vendor: str, operation: str, text: str, key: str, constants: list[str]
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(text)
    start = ["run", vendor, operation, str(path), "--key", key, "--journal", str(journal), "--local"]
    settings = [part for constant in constants for part in ("--set", constant)]
    assert main([*start, *settings, "--dry-run"]) == 0
    assert main([*start, *settings]) == 0


def test_a_dry_run_names_each_fault_and_sends_nothing(
    rows: Path, journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(rows, journal, "--dry-run") == 0
    rows.write_text("email_address,page_size\nada@example.com,5\n")
    assert run(rows, journal, "--dry-run") == 3
    out = capsys.readouterr().out
    assert "2 rows checked, 0 faults; nothing was sent" in out
    assert "line 2: customer_journeys.trigger has no argument 'page_size'" in out
    assert not journal.exists()


def test_a_dry_run_judges_by_the_spec(tmp_path: Path, journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("page_size\n5\n500\n")
    start = ["run", "genesys", "segment_assignments.list_by_external_contact", str(path), "--key", "page_size"]
    options = ["--journal", str(journal), "--set", "external_contact_id=7", "--dry-run"]
    assert main([*start, *options]) == 3
    assert "line 3: query pageSize" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "mars", "a.b", "rows.csv", "--key", "k", "--journal", "j"], "there is no vendor 'mars'"),
        (["run", "mailchimp", "a.go", "rows.csv", "--key", "k", "--journal", "j", "--local"], "has no a.go"),
        ([*TRIGGER, "--local"], "cannot read none.csv"),
        ([*TRIGGER, "--set", "a=1", "--local"], "--set a=1"),
        (TRIGGER, "pass either api_key"),
        (["status", "none.journal"], "there is no journal"),
    ],
)  # fmt: skip
def test_wrong_use(
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert message in capsys.readouterr().err


def test_operations(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["operations", "octeth"]) == 0
    assert "subscriber_journeys.trigger" in capsys.readouterr().out.split()


@pytest.mark.parametrize("vendor", ["mailchimp", "genesys", "sprinklr", "octeth"])
def test_stand_ins(vendor: str) -> None:
    client(client_class(vendor, asynchronous=False), base_url="https://vendor.invalid").close()
