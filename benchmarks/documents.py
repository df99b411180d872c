"""What the figures are written to: `results.json`, the page on performance with its chart, and the README."""

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
README = ROOT / "README.md"


def write(rows: Mapping[str, Any]) -> None:
    """The figures that the documents are made from, their chart, and their table in the page on performance."""
    record({"where": where(), "rows": rows})
    CHART.write_text(chart(rows), encoding="utf-8")
    insert(PAGE, "table", table(rows))


def write_peers(peers: Mapping[str, Any]) -> None:
    """The same of the peers; neither touches what the other has written."""
    record({"peers": {"where": where(), "rows": peers}})
    insert(PAGE, "peers", tables.table(peers))
    insert(README, "peers", tables.summary(peers))


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
