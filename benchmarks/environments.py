"""Environments to measure in: clean ones, since what else is installed changes what `import httpx` costs."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "benchmarks"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME: list[str] = PROJECT["project"]["dependencies"]
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
AIOHTTP: list[str] = EXTRAS["aiohttp"]
FAST: list[str] = EXTRAS["fast"]
BULK: list[str] = EXTRAS["bulk"]
GENERATOR: list[str] = PROJECT["dependency-groups"]["generator"]


def environment(name: str, requirements: Sequence[str]) -> Path:
    """The interpreter of an environment with these requirements and nothing else, made once."""
    key = hashlib.sha256(json.dumps([sys.version, *requirements]).encode()).hexdigest()[:8]
    folder = BUILD / f"{name}-{key}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (folder / "made").exists():
        venv.create(folder, clear=True, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *requirements], check=True)
        (folder / "made").touch()
    return python


def variables(generated: Path = ROOT / "generated") -> dict[str, str]:
    """The environment variables of a measured process; its .pyc files are kept out of the sources."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    path = os.pathsep.join(map(str, (ROOT / "src", generated, ROOT)))
    return {**kept, "PYTHONPATH": path, "PYTHONPYCACHEPREFIX": str(BUILD / "pyc"), "PYTHONHASHSEED": "0"}


def worker(python: Path, module: str, *arguments: str, env: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The rows that `python -m benchmarks.<module>` reports."""
    command = [str(python), "-m", f"benchmarks.{module}", *arguments]
    output = subprocess.run(
        command, env=env or variables(), cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    rows: dict[str, Any] = json.loads(output.splitlines()[-1])
    return rows
