from __future__ import annotations

from pathlib import Path

import pytest

from tests.bulk.vendor import Vendor


@pytest.fixture
def vendor() -> Vendor:
    return Vendor()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "welcome.journal"


@pytest.fixture(params=["sync", "async", "task"])
def mode(request: pytest.FixtureRequest) -> str:
    """`run` with a sync and an async method, and `arun`."""
    return str(request.param)
