"""The example service: its own tests, its types, one command to run it, and nothing lost at its end."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from journeykit.local import LocalVendors
from tests import checkers

pytest.importorskip("fastapi", reason="the group `examples` is not installed here")

ROOT = Path(__file__).parents[2]
SERVICE = ROOT / "examples" / "service"
LOAD = 30


def python(*arguments: str, cwd: Path = SERVICE, **env: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **env}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)


def test_its_own_tests_pass() -> None:
    done = python("-m", "pytest", "-p", "no:cacheprovider")
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_its_types_are_strict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MYPYPATH", str(SERVICE))
    assert not checkers.mypy([SERVICE])


@contextmanager
def running(*command: str, **env: str) -> Iterator[subprocess.Popen[str]]:
    """A process of the service's folder, until it says that it serves; it ends with the block."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1", **env}
    process = subprocess.Popen(
        [sys.executable, *command],
        cwd=SERVICE,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        assert process.stdout is not None
        try:
            lines = []
            for line in process.stdout:
                lines.append(line)
                if "Uvicorn running" in line:
                    break
            else:
                pytest.fail("".join(lines))
            process.said = "".join(lines)  # type: ignore[attr-defined]
            yield process
        finally:
            process.kill()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def test_one_command_runs_it_with_local_vendors() -> None:
    port = free_port()
    with running("run.py", PORT=str(port), VENDORS_PORT="0") as process:
        vendors = re.search(r"local vendors: (\S+)", process.said)  # type: ignore[attr-defined]
        assert vendors
        url = f"http://127.0.0.1:{port}"
        assert httpx.post(f"{url}/sign-ups", json={"email": "ada@example.com"}).status_code == 202
        assert httpx.post(f"{url}/carts", json={"email": "ada@example.com", "content": "hat"}).status_code == 202
        assert httpx.get(f"{url}/segments").json() == []
        assert httpx.post(f"{url}/lists/26/subscribers/1/journeys/18").status_code == 404
        triggered = httpx.get(f"{vendors[1]}/_local/triggered").json()
        assert [one["vendor"] for one in triggered] == ["mailchimp", "sprinklr_v2"]


def test_sigterm_under_load_loses_nothing(local: LocalVendors) -> None:
    local.fault(vendor="mailchimp", delay=0.2)
    port = free_port()
    with running("-m", "uvicorn", "service:app", "--port", str(port), LOCAL_VENDORS=local.url) as process:
        answers = asyncio.run(_load(f"http://127.0.0.1:{port}/sign-ups", local, process))
        assert process.wait(timeout=30) in (0, -signal.SIGTERM)
    assert answers == [202] * LOAD
    assert sorted(one.recipient for one in local.triggered("mailchimp")) == sorted(map(_address, range(LOAD)))


def _address(number: int) -> str:
    return f"{number}@example.com"


async def _load(url: str, local: LocalVendors, process: subprocess.Popen[str]) -> list[int]:
    async with httpx.AsyncClient(timeout=30) as client:
        sends = [asyncio.create_task(client.post(url, json={"email": _address(number)})) for number in range(LOAD)]
        while len(local.triggered("mailchimp")) < 10:  # noqa: ASYNC110  another thread triggers
            await asyncio.sleep(0.01)
        process.send_signal(signal.SIGTERM)
        return [answer.status_code for answer in await asyncio.gather(*sends)]
