"""Whole runs of the generator: from nothing, one spec changed, nothing changed; and the engines' own command lines."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from .environments import BUILD, GENERATOR, ROOT, environment, variables
from .measure import Samples, ratio, spread

FOLDER = BUILD / "generation"
STEP = 0.005
"""Seconds between two looks at a run's memory."""
_PSS = re.compile(rb"^Pss:\s+(\d+)", re.MULTILINE)


class Run(NamedTuple):
    """CPU seconds of a process and those that it started, and MB: the most that one of them had, and all together."""

    cpu: float
    largest: float
    together: float


def rows(rounds: int) -> dict[str, Any]:
    """Time by the clock, as people wait for it, over that of the engines' commands one after the other; memory."""
    python = environment("generator", GENERATOR)
    shutil.rmtree(FOLDER, ignore_errors=True)
    specs, out = FOLDER / "specs", FOLDER / "out"
    for path in (ROOT / "specs").glob("*/openapi.yaml"):
        (specs / path.parent.name).mkdir(parents=True)
        shutil.copy(path, specs / path.parent.name)
    ours, theirs = command(python, specs, out), engines(python.parent, sorted(specs.glob("*/openapi.yaml")))
    runs: list[Run] = []
    samples = timed(
        {
            "engines": lambda: [run(engine) for engine in theirs],
            "all": lambda: (shutil.rmtree(out, ignore_errors=True), runs.append(run(ours))),
            "none": lambda: run(ours),
            "one": lambda: (change(specs / "sprinklr" / "openapi.yaml"), run(ours)),
        },
        max(3, rounds // 4),
    )
    seconds = {name: spread(values) for name, values in samples.items()}
    return {
        "generate": {**ratio(samples, "all", "engines"), "seconds": seconds},
        "generate, one": ratio(samples, "one", "engines"),
        "generate, none": ratio(samples, "none", "engines"),
        "generate, memory": {**spread([r.largest for r in runs]), "together": max(r.together for r in runs)},
    }


def command(python: Path, specs: Path, out: Path) -> list[str]:
    """The command line of a run."""
    return [str(python), "-m", "generator", "generate", "--specs", str(specs), "--out", str(out)]


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


def run(command: Sequence[str]) -> Run:
    """Run to the end. Raises RuntimeError where it fails. Memory that processes share is counted once (Linux)."""
    env = {**variables(), "PATH": f"{Path(command[0]).parent}:{os.environ['PATH']}"}
    together = 0
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        together = max(together, sum(map(proportional, tree(process.pid))))
        time.sleep(STEP)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed")
    return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, together / 1024)


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


def change(path: Path) -> None:
    """Change a spec in words only: its clients are rendered anew, and no other vendor's."""
    text = path.read_text(encoding="utf-8")
    number = int(found[1]) if (found := re.search(r"# round (\d+)", text)) else 0
    path.write_text(re.sub(r"# round \d+\n", "", text) + f"# round {number + 1}\n", encoding="utf-8")
