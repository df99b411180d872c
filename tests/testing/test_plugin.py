"""The pytest plugin, in pytest runs of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

SUITE = """
import pytest
from journeykit import APIError, AsyncOcteth, Mailchimp, Octeth

@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_async(journeykit_mock, anyio_backend):
    vendors = journeykit_mock("octeth")
    async with AsyncOcteth(base_url="https://o.example", api_key="k") as octeth:
        await octeth.journeys.get(journey_id=1)
    assert vendors["journey.get"].called

def test_swallowed(journeykit_mock):
    journeykit_mock("octeth")
    with Octeth(base_url="https://o.example", api_key="k") as octeth:
        try:
            octeth.journeys.create({"Name": 5, "Trigger": "Manual"})
        except (APIError, AssertionError):
            pass

def test_undone():
    from journeykit import _transport
    assert _transport.Transport.http.__module__ == "journeykit._transport"

def test_two(journeykit_mock):
    journeykit_mock("octeth")
    vendors = journeykit_mock("mailchimp")
    with Mailchimp(api_key="k-us6") as mailchimp:
        mailchimp.customer_journeys.trigger(1, 2, email_address="ada@example.com")
    assert len(vendors.calls) == 1
"""

OTHER = """
import sys

def test_it():
    loaded = {name for name in sys.modules if name.partition(".")[0] in ("journeykit", "journeykit_clients", "respx")}
    assert loaded == {"journeykit", "journeykit._pytest"}
    assert "httpx" not in sys.modules
"""


def test_the_fixture(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("service")
    (folder / "test_service.py").write_text(SUITE, encoding="utf-8")
    options = ("-q", "-p", "no:cacheprovider", "-W", "error", "--rootdir", str(folder), str(folder))
    done = subprocess.run([sys.executable, "-m", "pytest", *options], capture_output=True, text=True, cwd=folder)
    assert "3 passed" in done.stdout, done.stdout + done.stderr
    assert "1 failed" in done.stdout, "the breach fails the test, not its teardown"
    assert "$.Name: 5 is not of type 'string'" in done.stdout
    assert "error" not in done.stdout.splitlines()[-1]


def test_a_project_that_does_not_use_it_pays_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("other")
    (folder / "test_other.py").write_text(OTHER, encoding="utf-8")
    options = ("-q", "-p", "no:cacheprovider", "-p", "no:respx", "-p", "no:anyio", "-p", "no:hypothesispytest")
    command = [sys.executable, "-m", "pytest", *options, "--rootdir", str(folder), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stdout
