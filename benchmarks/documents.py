"""What the figures are written to: `results.json`, the pages on performance and on the generator, and the README."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .chart import chart
from .environments import ROOT
from .peers import tables
from .table import table

RESULTS = Path(__file__).with_name("results.json")
CHART = ROOT / "docs" / "performance.svg"
PAGE = ROOT / "docs" / "performance.md"
GENERATOR_PAGE = ROOT / "docs" / "generator.md"
README = ROOT / "README.md"


def write(rows: Mapping[str, Any]) -> None:
    """The figures that the documents are made from, their chart, and their table in the page on performance."""
    record({"where": where(), "rows": rows})
    CHART.write_text(chart(rows), encoding="utf-8")
    insert(PAGE, "table", table(rows))
    insert(GENERATOR_PAGE, "speed", speed(rows))


def write_peers(peers: Mapping[str, Any]) -> None:
    """The same of the peers; neither touches what the other has written."""
    record({"peers": {"where": where(), "rows": peers}})
    insert(PAGE, "peers", tables.table(peers))
    insert(README, "peers", tables.summary(peers))


def speed(rows: Mapping[str, Any]) -> str:
    """What runs of the generator take, and what its growth is, in words and a table."""
    whole, memory = rows["generate"], rows["generate, memory"]
    shown = {
        "all four specs, from nothing": ("all", whole["value"]),
        "one of them changed": ("one", rows["generate, one"]["value"]),
        "nothing changed": ("none", rows["generate, none"]["value"]),
        "the engines' own commands for the four, one after the other": ("engines", 1.0),
    }
    lines = ["| whole processes, by the clock | seconds | ratio |", "|---|---|---|"]
    lines += [f"| {what} | {whole['seconds'][key]['value']:.2f} | {r:.2f} |" for what, (key, r) in shown.items()]
    megabytes = f"{memory['value']:.0f} MB at most, both together {memory['together']:.0f} MB"
    each = f"{rows['slope']['milliseconds']:.1f} ms of CPU and {rows['slope']['kilobytes']:.0f} KB"
    lines += ["", f"The larger of the two processes takes {megabytes}. An operation with two schemas takes"]
    return "\n".join([*lines, f"{each}, in a straight line up to 1,000 operations and 2,000 schemas:"])


def where() -> dict[str, Any]:
    """On what it was measured."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {"python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count(), "load": load}


def record(figures: Mapping[str, Any]) -> None:
    """Replace these keys of `results.json`, and keep the others."""
    known = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    RESULTS.write_text(json.dumps({**known, **figures}, indent=2) + "\n", encoding="utf-8")


def insert(page: Path, name: str, text: str) -> None:
    """Replace what stands between two markers of a page."""
    before, start, rest = page.read_text(encoding="utf-8").partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition(f"<!-- end of {name} -->")
    page.write_text(f"{before}{start}\n{text}\n\n{end}{after}", encoding="utf-8")
