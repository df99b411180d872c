"""Run the benchmarks, print the table, and write `results.json` and the chart."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from . import growth, imports, size
from .chart import chart
from .environments import BUILD, FAST, ROOT, RUNTIME, environment, worker
from .table import table

RESULTS = Path(__file__).with_name("results.json")
CHART = ROOT / "docs" / "performance.svg"
PAGE = ROOT / "docs" / "performance.md"
UNMEASURED = (
    "TLS, DNS and networks, beside which every difference between clients is small: these are figures of overhead.",
    "Other machines and other Pythons: ratios hold within one run, milliseconds for this machine only.",
    "Other shapes of payload: an action map is 14 objects of 45 values; flatter answers decode faster.",
)


def main() -> int:
    """The exit status: 0, or 1 where something could not be measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--peers", action="store_true", help="measure other generators' clients and the vendors' SDKs")
    parser.add_argument("--only", default="", help="only the groups whose name has this in it; writes no file")
    parser.add_argument("--rounds", type=int, default=25)
    options = parser.parse_args()
    rows: dict[str, Any] = {}
    failed = []
    start = time.perf_counter()
    for name, group in groups(options.rounds, options.peers).items():
        if options.only in name:
            try:
                rows |= group()
            except Exception as error:  # noqa: BLE001  one group less, and the table says so
                failed.append(f"{name}: {type(error).__name__}")
            print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr)
    print(table(rows), "", "Not measured:", *(f"- {line}" for line in (*UNMEASURED, *failed)), sep="\n")
    if peers := {name: row for name, row in rows.items() if name.startswith("peer: ")}:
        print("", *(f"{name}: {row}" for name, row in peers.items()), sep="\n")
    if not options.only and not failed:
        write(rows)
    return 1 if failed else 0


def groups(rounds: int, peers: bool) -> Mapping[str, Callable[[], Mapping[str, Any]]]:
    """What is measured, by name, in the order in which it is."""
    BUILD.mkdir(parents=True, exist_ok=True)
    python = environment("runtime", RUNTIME)
    result: dict[str, Callable[[], Mapping[str, Any]]] = {
        "imports": lambda: imports.rows(python, rounds),
        "calls": lambda: worker(python, "calls", str(rounds)),
        "codec": lambda: worker(python, "codec", str(rounds)),
        "triggers": lambda: worker(python, "triggers"),
        "growth": lambda: growth.rows(python, rounds),
        "paging": lambda: worker(python, "paging"),
        "size": lambda: size.rows(python),
    }
    fast = environment("fast", [*RUNTIME, *FAST])
    result["calls, fast"] = lambda: worker(fast, "calls", str(rounds), "+fast")
    result["codec, fast"] = lambda: worker(fast, "codec", str(rounds), "+fast")
    if peers:
        from .peers import rows

        result["peers"] = lambda: rows(python, rounds)
    return result


def write(rows: Mapping[str, Any]) -> None:
    """The figures that the documents are made from, their chart, and their table in the page on performance."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    where = {"python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count(), "load": load}
    RESULTS.write_text(json.dumps({"where": where, "rows": rows}, indent=2) + "\n", encoding="utf-8")
    CHART.write_text(chart(rows), encoding="utf-8")
    before, start, rest = PAGE.read_text(encoding="utf-8").partition("<!-- table -->\n")
    _, end, after = rest.partition("<!-- end of table -->")
    PAGE.write_text(f"{before}{start}\n{table(rows)}\n\n{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
