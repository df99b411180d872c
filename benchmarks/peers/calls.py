"""One peer's calls, by turns with the same calls by hand, measured in the peer's environment."""

from __future__ import annotations

import json
import statistics
import sys
import traceback
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


def main(module: str, library: str, rounds: int, rows: list[str]) -> None:
    """Measure, and report; a row that fails says with what."""
    results: dict[str, dict[str, Any]] = {}
    for row in rows:
        turns, number = (rounds * 10, 1) if row in LONG else (rounds, 200)
        try:
            samples = interleaved(candidates(row, module, library), turns, number)
        except Exception as error:  # noqa: BLE001  the other rows are measured all the same
            traceback.print_exc()
            results[row] = {"failed": type(error).__name__}
            continue
        cpu = {name: statistics.median(seconds) * 1e6 for name, seconds in samples.items()}
        results[row] = {**ratio(samples, "peer", library), "microseconds": cpu}
        if "httpx" in samples.keys() - {library}:
            results[row]["over httpx"] = ratio(samples, "peer", "httpx")
    report(results)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:])
