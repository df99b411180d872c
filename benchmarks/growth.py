"""Does the first typed call cost more where the spec is larger? The same call, generated from 1,000 operations."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from .environments import BUILD, GENERATOR, ROOT, environment, variables
from .imports import first_call, fresh
from .measure import ratio


def generated() -> Path:
    """The output of the generator for the large spec, made once for each state of spec and generator."""
    source = ROOT / "specs" / "genesys" / "openapi.yaml"
    inputs = [source, Path(__file__).with_name("large.py"), *sorted((ROOT / "generator").rglob("*.*"))]
    texts = [path.read_bytes() for path in inputs if path.suffix != ".pyc"]
    folder = BUILD / f"large-{hashlib.sha256(b''.join(texts)).hexdigest()[:8]}"
    if not (folder / "generated" / "LOCK.json").exists():
        here = all(find_spec(name) for name in ("openapi_python_client", "datamodel_code_generator", "yaml"))
        python = Path(sys.executable) if here else environment("generator", GENERATOR)
        large: list[str | Path] = [python, "-m", "benchmarks.large", source, folder / "specs" / "genesys"]
        subprocess.run(large, cwd=ROOT, env=variables(), check=True)
        command: list[str | Path] = [
            python,
            "-m",
            "generator",
            "generate",
            "--specs",
            folder / "specs",
            "--out",
            folder / "generated",
        ]
        subprocess.run(command, cwd=ROOT, env=variables(), check=True, stdout=subprocess.DEVNULL)
    return folder / "generated"


def rows(python: Path, rounds: int) -> dict[str, Any]:
    """The row about growth; the two programs are the same, their environments differ."""
    programs = {"large": generated(), "ours": ROOT / "generated"}
    samples: dict[str, list[float]] = {name: [] for name in programs}
    for folder in programs.values():
        fresh(python, {"warm": first_call("genesys")}, 1, variables(folder))
    for _ in range(rounds):
        for name, folder in programs.items():
            (seconds,) = fresh(python, {name: first_call("genesys")}, 1, variables(folder), warm=0)[name]
            samples[name].append(seconds)
    return {"growth": ratio(samples, "large", "ours")}
