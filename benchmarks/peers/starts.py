"""Fresh processes that make one call of a peer: what that costs in CPU time and in memory."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.environments import BUILD, ROOT, RUNTIME, environment, variables
from benchmarks.imports import MEMORY
from benchmarks.measure import spread
from benchmarks.payloads import ONE

from .making import Made

FLOOR = "import httpx, attrs"
PROGRAMS = {
    "get": "with open({body!r}, 'rb') as file:\n    text = file.read()\npeer.get(Stub(text))('3fa85f64')",
    "trigger": "peer.trigger(Stub(b'', 204))()",
}


def started(python: Path, code: str, env: Mapping[str, str]) -> tuple[float, float]:
    """Milliseconds of CPU that a program takes from its start to its end, and its peak memory in MB."""
    command = [str(python), "-c", code + MEMORY]
    process = subprocess.Popen(command, env=dict(env), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as output:
        memory = output.read()
    _, process.returncode, usage = os.wait4(process.pid, 0)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return (usage.ru_utime + usage.ru_stime) * 1000, int(memory) / 1024


def start(made: Made) -> tuple[float, float]:
    """The shortest program that makes the first call of a peer: its CPU time and memory."""
    body = BUILD / "one.json"
    body.write_bytes(ONE)
    stub = f"from benchmarks.peers.with_{made.peer.library} import Stub"
    call = PROGRAMS[made.peer.first].format(body=str(body))
    return started(made.python, f"{stub}\nimport {made.peer.module} as peer\n{call}", made.env)


def rows(peers: Sequence[Made], rounds: int) -> dict[str, dict[str, Any]]:
    """The rows about first calls, by peer; all take turns with `import httpx, attrs` in a clean environment."""
    python, env = environment("runtime", RUNTIME), variables()
    ratios: dict[str, list[float]] = {made.peer.name: [] for made in peers}
    memory: dict[str, list[float]] = {made.peer.name: [] for made in peers}
    for _ in range(rounds):
        floor, least = started(python, FLOOR, env)
        for made in peers:
            cpu, most = start(made)
            ratios[made.peer.name].append(cpu / floor)
            memory[made.peer.name].append(most - least)
    return {name: {"first": spread(ratios[name]), "rss": spread(memory[name])} for name in ratios}
