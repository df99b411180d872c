"""Run the benchmarks, print the tables, and write `results.json`, the chart and the tables of the page."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from . import generation, growth, imports, size, slope
from .documents import write, write_peers
from .environments import AIOHTTP, BUILD, BULK, FAST, RUNTIME, environment, worker
from .peers import tables
from .peers.compare import compare
from .table import table

UNMEASURED = (
    "TLS, DNS and networks, beside which every difference between clients is small: these are figures of overhead.",
    "Other machines and other Pythons: ratios hold within one run, milliseconds for this machine only.",
    "Other shapes of payload: an action map is 14 objects of 45 values; flatter answers decode faster.",
)


def main() -> int:
    """The exit status: 0, or 1 where something of ours could not be measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--peers", action="store_true", help="measure other generators' clients and the vendors' SDKs")
    parser.add_argument(
        "--only", default="", help="only groups with this in their names; of tables, only the peers' is written"
    )
    parser.add_argument("--rounds", type=int, default=25)
    options = parser.parse_args()
    rows: dict[str, Any] = {}
    failed = []
    start = time.perf_counter()
    for name, group in groups(options.rounds).items():
        if options.only in name:
            try:
                rows |= group()
            except Exception as error:  # noqa: BLE001  one group less, and the table says so
                failed.append(f"{name}: {type(error).__name__}")
            print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr)
    print(table(rows), "", "Not measured:", *(f"- {line}" for line in (*UNMEASURED, *failed)), sep="\n")
    if not options.only and not failed:
        write(rows)
    if options.peers and options.only in "peers":
        peers = compare(options.rounds)
        print("", tables.table(peers), sep="\n")
        write_peers(peers)
    return 1 if failed else 0


def groups(rounds: int) -> Mapping[str, Callable[[], Mapping[str, Any]]]:
    """What is measured, by name, in the order in which it is."""
    BUILD.mkdir(parents=True, exist_ok=True)
    python = environment("runtime", RUNTIME)
    result: dict[str, Callable[[], Mapping[str, Any]]] = {
        "imports": lambda: imports.rows(python, rounds),
        "calls": lambda: worker(python, "calls", str(rounds)),
        "codec": lambda: worker(python, "codec", str(rounds)),
        "triggers": lambda: worker(python, "triggers"),
        "growth": lambda: growth.rows(python, rounds),
        "generation": lambda: generation.rows(rounds),
        "slope": slope.rows,
        "paging": lambda: worker(python, "paging"),
        "size": lambda: size.rows(python),
    }
    aiohttp = environment("aiohttp", [*RUNTIME, *AIOHTTP])
    result["triggers, aiohttp"] = lambda: worker(aiohttp, "triggers", "aiohttp")
    bulk = environment("bulk", [*RUNTIME, *BULK])
    result["bulk"] = lambda: worker(bulk, "bulk")
    fast = environment("fast", [*RUNTIME, *FAST])
    result["calls, fast"] = lambda: worker(fast, "calls", str(rounds), "+fast")
    result["codec, fast"] = lambda: worker(fast, "codec", str(rounds), "+fast")
    return result


if __name__ == "__main__":
    raise SystemExit(main())
