"""Runs that are killed or told to stop at random moments: nobody is triggered twice, every row is accounted for.

The large version is `nox -s kills`: 10,000 rows and 20 kills, alone and with faults.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journeykit import bulk
from tests.bulk.server import Server, serving

ROWS = int(os.environ.get("JOURNEYKIT_KILL_ROWS", "600"))
KILLS = int(os.environ.get("JOURNEYKIT_KILLS", "2"))


def sender(server: Server, rows: Path, journal: Path, kind: str, workers: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.bulk.sender", server.url, str(rows), str(journal), kind, str(workers)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


@pytest.mark.parametrize(
    ("kind", "workers", "faults"), [("sync", 10, 0.0), ("async", 10, 0.02)], ids=["sync, no faults", "async, faults"]
)
def test_killed_at_random_moments(tmp_path: Path, kind: str, workers: int, faults: float) -> None:
    rows, journal, dice = tmp_path / "rows.csv", tmp_path / "j", random.Random(3)
    rows.write_text("email_address\n" + "".join(f"r{n}@example.com\n" for n in range(ROWS)))
    with serving(Server(faults)) as server:
        for kill in range(1, KILLS + 1):
            process = sender(server, rows, journal, kind, workers)
            aim = ROWS * kill // (KILLS + 1) - dice.randrange(ROWS // (KILLS + 1) // 2)
            while server.requests < aim and process.poll() is None:
                time.sleep(0.002)  # the moment of the kill is another process's progress, not a time
            process.kill()
            process.communicate()
        process = sender(server, rows, journal, kind, workers)
        output, _ = process.communicate(timeout=300)
        acted = server.acted.copy()
    report = bulk.status(journal)
    assert max(acted.values()) == 1, f"triggered twice: {acted.most_common(3)}"
    assert report.sent + report.rejected + report.unknown == ROWS, output
    assert report.pending == report.attempting == 0
    assert process.returncode == (3 if report.rejected or report.unknown else 0), output
    for key, _ in report.rows("sent"):
        assert acted[key] == 1, f"{key} is sent and was never seen"
    for key, _ in report.rows("rejected"):
        assert acted[key] == 0, f"{key} is rejected and was acted on"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
def test_told_to_stop(tmp_path: Path, kind: str, number: signal.Signals) -> None:
    rows, journal = tmp_path / "rows.csv", tmp_path / "j"
    rows.write_text("email_address\n" + "".join(f"r{n}@example.com\n" for n in range(2000)))
    with serving(Server(latency=0.02)) as server:
        process = sender(server, rows, journal, kind, 5)
        while server.requests < 20 and process.poll() is None:
            time.sleep(0.002)
        process.send_signal(number)
        output, _ = process.communicate(timeout=60)
        report = bulk.status(journal)
        assert process.returncode == 4, output
        assert f"Stopped: by {number.name}" in output
        assert (report.rejected, report.unknown, report.attempting) == (0, 0, 0), "calls under way were not waited for"
        assert report.sent == sum(server.acted.values()) < 2000
        assert report.pending == 2000 - report.sent
