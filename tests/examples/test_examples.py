"""Each example runs with the one command that it names, against the local vendors."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("uvicorn")
ROOT = Path(__file__).parents[2]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-W", "error::ResourceWarning", "-m", *arguments]
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)


def test_bulk_import(tmp_path: Path) -> None:
    shutil.copy(ROOT / "examples/bulk_import/contacts.csv", tmp_path)
    first = run(tmp_path, "examples.bulk_import", "contacts.csv", "--local")
    assert first.returncode == 0, first.stderr
    assert "sent 2, rejected 0, unknown 0, pending 0" in first.stdout
    assert "1 rows repeat a key" in first.stdout
    again = run(tmp_path, "examples.bulk_import", "contacts.csv", "--local")
    assert again.returncode == 0, again.stderr
    assert "sent 2," in again.stdout


def test_celery_worker(tmp_path: Path) -> None:
    done = run(tmp_path, "examples.celery_worker")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "{'pending': 0, 'attempting': 0, 'sent': 20, 'rejected': 0, 'unknown': 0}"
