"""How fast rows go out, on a clock of the test: windows, pauses that all share, the time left."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest

from journeykit.bulk._pace import Pace, Window, windows


def permits(pace: Pace, seconds: float, start: float = 0.0) -> list[float]:
    """When rows go out, if somebody always asks as soon as it is worth asking."""
    now, times = start, []
    while now < start + seconds:
        wait = pace.wait(now)
        if wait:
            now += wait
        else:
            times.append(now)
    return times


def most(times: Sequence[float], seconds: float) -> int:
    return max((sum(start <= at < start + seconds for at in times) for start in times), default=0)


def test_two_windows_hold_together() -> None:
    times = permits(Pace(windows("10/s, 60/10s")), 40.0)
    assert most(times, 1.0) == 10
    assert most(times, 10.0) == 60
    assert len(times) >= 0.95 * 240


def test_what_was_sent_before_a_restart_counts() -> None:
    before = [float(second) for second in range(100, 700)]
    times = permits(Pace(windows("1000/h"), used=before, now=700.0), 3600.0, 700.0)
    assert len([at for at in times if at < 3700.0]) == 400
    assert most([*before, *times], 3600.0) == 1000


def test_a_refusal_stops_everybody_and_halves_the_pace() -> None:
    pace = Pace([Window(10, 1.0)])
    times = permits(pace, 10.0)
    assert pace.refused(10.0, 5.0) == 5.0
    assert pace.refused(10.1, None) == pytest.approx(4.9)  # another call that was under way: the same refusal
    after = permits(pace, 20.0, 10.0)
    assert after[0] == pytest.approx(15.0)
    slow = len([at for at in after if 15.0 <= at < 25.0]) / 10
    assert slow == pytest.approx(len(times) / 10 / 2, rel=0.2)


def test_the_pace_recovers() -> None:
    pace = Pace([Window(10, 1.0)])
    permits(pace, 10.0)
    pace.refused(10.0, 1.0)
    late = [at for at in permits(pace, 400.0, 10.0) if at > 380.0]
    assert len(late) / 30 > 8


def test_pauses_that_name_no_time_grow_until_somebody_gets_through() -> None:
    pace, now, pauses = Pace([]), 0.0, []
    for _ in range(8):
        pauses.append(pace.refused(now, None))
        now += pauses[-1]
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    pace.succeeded()
    assert pace.refused(now + 1, None) == 1


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        (10, [(10, 1)]),
        (0.5, [(1, 2)]),
        ("10/s", [(10, 1)]),
        ("300/m", [(300, 60)]),
        ("1000/h, 10/s", [(10, 1), (1000, 3600)]),
        ("100/60s", [(100, 60)]),
        ("5/2 minutes", [(5, 120)]),
        ([(100, 60)], [(100, 60)]),
        (["10/s", (1000, 3600)], [(10, 1), (1000, 3600)]),
        (None, []),
        (float("inf"), []),
    ],
)
def test_rates(rate: object, expected: list[tuple[int, float]]) -> None:
    assert windows(rate) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize("rate", [0, -1, True, "fast", "10", "0/s", [(0, 1)], "10/s/s", float("nan")])
def test_rates_refused(rate: object) -> None:
    with pytest.raises(ValueError, match="rate"):
        windows(rate)  # type: ignore[arg-type]


def test_rates_that_contradict_each_other() -> None:
    with pytest.raises(ValueError, match="contradict"):
        Pace(windows("10/s, 5/m"))


@pytest.mark.parametrize(
    ("limits", "used", "rows", "throughput", "expected"),
    [
        ([], [], 0, 0.0, 0.0),
        ([], [], 10, 0.0, None),
        ([], [], 100, 10.0, 10.0),
        ([Window(1000, 3600)], [], 500, 10.0, 50.0),
        ([Window(1000, 3600)], [], 1000, 10.0, 100.0),
        ([Window(1000, 3600)], [], 2500, 10.0, 7200.0),
        ([Window(100, 3600)], [3000.0] * 60, 80, 10.0, 2600.0),
    ],
)
def test_time_left(
    limits: list[Window], used: list[float], rows: int, throughput: float, expected: float | None
) -> None:
    pace = Pace(limits, used=used, now=4000.0)
    assert pace.time_left(rows, throughput, 4000.0) == expected


def test_time_left_is_what_it_takes() -> None:
    for limit, rows in itertools.product((3, 10), (1, 9, 10, 11, 95)):
        pace = Pace([Window(limit, 60.0)])
        told = pace.time_left(rows, 1e9, 0.0)
        assert told is not None
        taken = permits(pace, 10_000.0)[rows - 1]
        assert told == pytest.approx(taken, abs=0.1 * (1 + rows / limit)), (limit, rows)
