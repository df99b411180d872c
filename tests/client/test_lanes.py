"""Connections that threads share: what another thread does between two steps."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import pytest

from journeykit import _lanes


class Lane:
    """A connection whose answer was read to its end."""

    to = ("https", b"vendor.example")

    def __init__(self) -> None:
        self.open = True

    def is_over(self) -> bool:
        return True

    def abort(self) -> None:
        self.open = False


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> tuple[_lanes.Idle[Any], list[Callable[[Any], object]]]:
    """Connections that wait, and what another thread does to them before and after one is added."""
    steps: list[Callable[[Any], object]] = []

    class Shared(deque[Any]):
        def append(self, lane: Any) -> None:
            steps[0](self)
            super().append(lane)
            steps[1](self)

    monkeypatch.setattr(_lanes, "deque", Shared)
    return _lanes.Idle(lambda url, environment: pytest.fail(f"{url} asked for")), steps


def nothing(waiting: Any) -> None:
    """No other thread is there."""


def test_another_thread_takes_it_at_once(meanwhile: Any) -> None:
    idle, steps = meanwhile
    steps += nothing, deque.pop
    lane = Lane()
    idle.give(lane)
    assert lane.open


@pytest.mark.parametrize("when", [0, 1], ids=["before", "after"])
def test_another_thread_closes_the_client(meanwhile: Any, when: int) -> None:
    idle, steps = meanwhile
    steps += nothing, nothing
    steps[when] = lambda waiting: idle.close()
    lane = Lane()
    idle.give(lane)
    assert not lane.open


def test_another_thread_takes_the_last_one_while_it_is_closed(meanwhile: Any) -> None:
    idle, steps = meanwhile
    steps += nothing, nothing
    idle.give(Lane())

    class Emptied(deque[Any]):
        def pop(self, *_: Any) -> Any:
            raise IndexError

    idle._lanes[Lane.to] = Emptied([Lane()])
    idle.close()
