"""One row of one peer: its call by turns with the same by hand, in the peer's environment and a fresh process."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import cycle, repeat
from typing import Any

from benchmarks.measure import interleaved, ratio, report
from benchmarks.payloads import ACTION_MAP, HUNDRED, ONE

ID: str = ACTION_MAP["id"]
ANSWERS = {
    "get": (ONE, 200),
    "any": (ONE, 200),
    "post": (ONE, 200),
    "listing": (HUNDRED, 200),
    "octeth": (b'{"Success": true}', 200),
    "trigger": (b"", 204),
}
DICTS = json.loads(HUNDRED)["entities"]
BY_HAND: dict[str, Callable[[], object]] = {
    "decode": lambda: json.loads(HUNDRED),
    "encode": lambda: json.dumps(DICTS),
}
LONG = ("listing", "decode", "encode")

Call = Callable[[], object]


def _each(call: Callable[[str], object], ids: Iterator[str]) -> Call:
    return lambda: call(next(ids))


def candidates(row: str, module: str, library: str) -> dict[str, Call]:
    """What takes turns in a row: the peer, the same with its library, and the same with httpx where that is another."""
    peer = import_module(module)
    if row in BY_HAND:
        return {"peer": getattr(peer, row)(HUNDRED), library: BY_HAND[row]}
    name = "get" if row == "any" else row
    found: dict[str, Any] = {}
    for other in dict.fromkeys((library, "httpx")):
        by_hand = import_module(f"{__package__}.with_{other}")
        stub = by_hand.Stub(*ANSWERS[row])
        if other == library:
            found["peer"] = getattr(peer, name)(stub)
        found[other] = getattr(by_hand, name)(stub)
    if name == "get":
        ids = cycle([f"{number:08x}{ID[8:]}" for number in range(5000)]) if row == "any" else repeat(ID)
        return {name: _each(call, ids) for name, call in found.items()}
    return found


def main(row: str, module: str, library: str, rounds: int) -> None:
    """Measure, and report."""
    turns, number = (rounds * 10, 1) if row in LONG else (rounds, 200)
    samples = interleaved(candidates(row, module, library), turns, number)
    result: dict[str, Any] = {**ratio(samples, "peer", library)}
    if "httpx" in samples.keys() - {library}:
        result["over httpx"] = ratio(samples, "peer", "httpx")
    result["microseconds"] = {name: statistics.median(seconds) * 1e6 for name, seconds in samples.items()}
    report({row: result})


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
