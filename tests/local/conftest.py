"""The server that all tests here share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("starlette", reason="the extra [local] is not installed here")

from journeykit.local import LocalVendors, serve


@pytest.fixture(scope="session")
def served() -> Iterator[LocalVendors]:
    with serve() as running:
        yield running


@pytest.fixture
def local(served: LocalVendors) -> LocalVendors:
    """Local vendors that remember nothing."""
    served.reset()
    return served
