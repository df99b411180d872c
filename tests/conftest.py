"""What all tests share: only loopback is reached, no proxy is used, async tests run on asyncio, time is controlled."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import certifi
import pytest

if TYPE_CHECKING:
    from tests.client.clock import Clock

# Containers often have Python write no bytecode; each process that a test starts would then compile everything again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

_connect = socket.socket.connect
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


UNAVAILABLE = ("needs the vendors' documents", "not installed for Python", "no Python 3", "there in nox -s transports")
"""Reasons to skip a test where no machine of CI has what it needs, or where another session runs it."""


LONG = ("generator/test_types.py", "generator/test_vendor.py", "bulk/test_celery.py", "bulk/test_killed.py")
"""Modules whose tests take seconds each."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is long comes first, so that no worker is left with it at the end."""
    items.sort(key=lambda item: not item.path.as_posix().endswith(LONG))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What thousands of collected tests are made of is no garbage: collections during the tests need not look at it."""
    import hypothesis  # noqa: F401  it looks for who holds its random numbers, and finds nobody who is frozen

    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """On CI a test that is skipped for any other reason fails the run: the machine lacks something."""
    reporter: Any = session.config.pluginmanager.get_plugin("terminalreporter")
    if not os.environ.get("CI") or hasattr(session.config, "workerinput") or reporter is None:
        return
    reasons = {str(report.longrepr[2]) for report in reporter.stats.get("skipped", ()) if report.longrepr}
    wrong = sorted(reason for reason in reasons if not any(known in reason for known in UNAVAILABLE))
    if wrong:
        reporter.write_line(f"\non CI nothing may be skipped: {wrong}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    """Both kinds of client."""
    return str(request.param)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time in the test's hands, for everything in journeykit that reads it or waits."""
    from tests.client.clock import Clock  # the tests of the generator do without the clients

    clock = Clock()
    clock.install(monkeypatch)
    return clock


@pytest.fixture(autouse=True, scope="session")
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """httpx reads all authorities for every client, 25 ms each time; one is enough where nothing leaves the machine."""
    end = "-----END CERTIFICATE-----\n"
    bundle = tmp_path_factory.mktemp("authorities") / "one.pem"
    bundle.write_text(certifi.contents().partition(end)[0] + end, encoding="ascii")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(bundle))
        yield


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def reachable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that would leave the machine fails instead."""

    def connect(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in _LOOPBACK:
            raise AssertionError(f"a test tried to reach {address!r}")
        _connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)
