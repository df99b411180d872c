"""The pytest plugin: the fixture `journeykit_mock`. Every pytest run loads this module, so it imports nothing else."""

from __future__ import annotations

import contextlib

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from journeykit.testing import Vendors

_STACK = pytest.StashKey[contextlib.ExitStack]()


@pytest.fixture
def journeykit_mock(request: pytest.FixtureRequest) -> Generator[Callable[..., Vendors]]:
    """`journeykit.testing.mock`, undone at the end of the test: `vendors = journeykit_mock("genesys")`."""

    def start(*vendors: str) -> Vendors:
        from journeykit.testing import mock

        return stack.enter_context(mock(*vendors))

    with contextlib.ExitStack() as stack:
        request.node.stash[_STACK] = stack
        yield start


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Undo the mocks before the test is over, so that a breach fails the test itself."""
    with item.stash.get(_STACK, contextlib.nullcontext()):
        return (yield)
