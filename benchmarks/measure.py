"""CPU time of candidates that take turns, so that whatever else the machine does meets all of them alike."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence

Samples = dict[str, list[float]]


def interleaved(candidates: Mapping[str, Callable[[], object]], rounds: int, number: int) -> Samples:
    """Seconds of CPU a call, by candidate; each round runs every candidate `number` times.

    The garbage collector stays on, as in a service: long calls are timed one by one, so that the median is of calls
    without a full collection, and the upper quartile may be of calls with one.
    """
    samples: Samples = {name: [] for name in candidates}
    for call in candidates.values():
        for _ in range(number):
            call()
    for _ in range(rounds):
        for name, call in candidates.items():
            start = time.process_time()
            for _ in range(number):
                call()
            samples[name].append((time.process_time() - start) / number)
    return samples


def spread(values: Sequence[float]) -> dict[str, float]:
    """The median, and the quartiles around it."""
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return {"value": middle, "low": low, "high": high}


def ratio(samples: Samples, one: str, other: str) -> dict[str, float]:
    """How many times the CPU of `other` `one` takes, round by round."""
    return spread([a / b for a, b in zip(samples[one], samples[other], strict=True)])


def report(rows: Mapping[str, Mapping[str, float]]) -> None:
    """Hand rows to the process that started this one."""
    print(json.dumps(rows))
