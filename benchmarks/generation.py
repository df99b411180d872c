"""Whole runs of the generator: from nothing, one spec changed, nothing changed; and the engines' own command lines."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from .environments import BUILD, GENERATOR, ROOT, environment, variables
from .measure import Samples, ratio, spread

FOLDER = BUILD / "generation"
SPECS = ROOT / "specs"
STEP = 0.005
"""Seconds between two looks at a run's memory."""
_PSS = re.compile(rb"^Pss:\s+(\d+)", re.MULTILINE)


def rows(rounds: int) -> dict[str, Any]:
    """Seconds by the clock, as people wait for them; the ratio is to the engines' commands, one after the other."""
    python = environment("generator", GENERATOR)
    shutil.rmtree(FOLDER, ignore_errors=True)
    specs = FOLDER / "specs"
    for path in SPECS.glob("*/openapi.yaml"):
        (specs / path.parent.name).mkdir(parents=True)
        shutil.copy(path, specs / path.parent.name)
    ours = [str(python), "-m", "generator", "generate", "--specs", str(specs), "--out", str(FOLDER / "out")]
    peaks: list[float] = []
    programs: dict[str, Callable[[], object]] = {
        "engines": lambda: [run(command) for command in engines(python.parent, sorted(specs.glob("*/openapi.yaml")))],
        "all": lambda: (shutil.rmtree(FOLDER / "out", ignore_errors=True), peaks.append(run(ours))),
        "none": lambda: run(ours),
        "one": lambda: (touch(specs / "sprinklr" / "openapi.yaml"), run(ours)),
    }
    samples = timed(programs, max(3, rounds // 4))
    return {
        "generate": spread(samples["all"]),
        "generate/engines": ratio(samples, "all", "engines"),
        "generate, memory": spread(peaks),
        "generate, one changed": spread(samples["one"]),
        "generate, none changed": spread(samples["none"]),
    }


def engines(tools: Path, specs: Sequence[Path]) -> list[list[str]]:
    """The engines' own commands for the same specs: clients, and typed dicts of the bodies."""
    commands = []
    for path in specs:
        client, dicts = FOLDER / f"{path.parent.name}_client", FOLDER / f"{path.parent.name}_payloads.py"
        generate = ["generate", "--meta", "none", "--overwrite", "--path", str(path), "--output-path", str(client)]
        typed = ["--output-model-type", "typing.TypedDict", "--input", str(path), "--output", str(dicts)]
        commands.append([f"{tools}/openapi-python-client", *generate])
        commands.append([f"{tools}/datamodel-codegen", "--input-file-type", "openapi", "--disable-timestamp", *typed])
    return commands


def timed(programs: dict[str, Callable[[], object]], rounds: int) -> Samples:
    """Seconds by the clock of each program, by turns; the first round does not count."""
    samples: Samples = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name, program in programs.items():
            start = time.perf_counter()
            program()
            if number:
                samples[name].append(time.perf_counter() - start)
    return samples


def run(command: Sequence[str]) -> float:
    """Run to the end, and return the most memory that the process and its children had together, in MB (Linux)."""
    env = {**variables(), "PATH": f"{Path(command[0]).parent}:{os.environ['PATH']}"}
    most = 0
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, sum(map(proportional, tree(process.pid))))
            time.sleep(STEP)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed")
    return most / 1024


def tree(pid: int) -> list[int]:
    """A process and those that it started."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(descendant for child in children for descendant in tree(int(child)))]


def proportional(pid: int) -> int:
    """A process's memory in KB, what it shares with others divided among them; 0 once it is gone."""
    try:
        found = _PSS.search(Path(f"/proc/{pid}/smaps_rollup").read_bytes())
    except OSError:
        return 0
    return int(found[1]) if found else 0


def touch(path: Path) -> None:
    """Change a spec so that its clients change."""
    text = path.read_text(encoding="utf-8")
    number = int(m[1]) if (m := re.search(r"# round (\d+)", text)) else 0
    path.write_text(re.sub(r"# round \d+\n", "", text) + f"# round {number + 1}\n", encoding="utf-8")
