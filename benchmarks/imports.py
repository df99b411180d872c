"""Fresh processes: what imports and first calls cost in CPU time and in memory."""

from __future__ import annotations

import os
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .environments import BUILD, ROOT, variables
from .measure import Samples, ratio, spread
from .payloads import ONE

VENDORS = ("genesys", "mailchimp", "octeth", "sprinklr")
MEMORY = "\nfor line in open('/proc/self/status'):\n    if line[:6] == 'VmHWM:': print(line.split()[1])"


def fresh(
    python: Path, programs: Mapping[str, Sequence[str]], rounds: int, env: Mapping[str, str], warm: int = 1
) -> Samples:
    """Seconds of CPU that each program takes from its start to its end, by turns; `warm` rounds do not count."""
    samples: Samples = {name: [] for name in programs}
    for number in range(rounds + warm):
        for name, arguments in programs.items():
            process = subprocess.Popen([str(python), *arguments], env=dict(env), cwd=ROOT, stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = status
            if status:
                raise RuntimeError(f"{name} failed")
            if number >= warm:  # the first round writes .pyc files
                samples[name].append(usage.ru_utime + usage.ru_stime)
    return samples


def first_call(*vendors: str) -> list[str]:
    """The arguments of a process that makes one call of each vendor."""
    body = BUILD / "one.json"
    body.write_bytes(ONE)
    return [str(ROOT / "benchmarks" / "first_call.py"), str(body), *vendors]


def rows(python: Path, rounds: int) -> dict[str, Any]:
    """The rows about imports."""
    env = variables()
    programs = {
        "bare": ["-c", "pass"],
        "journeykit": ["-c", "import journeykit"],
        "floor": ["-c", "import httpx, attrs"],
        "first": first_call("genesys"),
        "four": first_call(*VENDORS),
    }
    samples = fresh(python, programs, rounds, env)
    over_bare = [(a - b) * 1000 for a, b in zip(samples["journeykit"], samples["bare"], strict=True)]
    return {
        "import": spread(over_bare),
        "first": ratio(samples, "first", "floor"),
        "four": ratio(samples, "four", "floor"),
        "rss": _memory(python, env),
    }


def _memory(python: Path, env: Mapping[str, str]) -> dict[str, float]:
    call = f"import sys, runpy\nsys.argv = {first_call('genesys')!r}\n"
    call += "sys.path.insert(0, 'benchmarks')\nfrom first_call import main\nmain(sys.argv[2:])"
    peaks: dict[str, list[float]] = {"import httpx, attrs": [], call: []}
    for _ in range(7):
        for code, found in peaks.items():
            output = subprocess.run(
                [str(python), "-c", code + MEMORY], env=dict(env), cwd=ROOT, check=True, capture_output=True, text=True
            ).stdout
            found.append(int(output) / 1024)
    floor = statistics.median(peaks["import httpx, attrs"])
    return spread([peak - floor for peak in peaks[call]])
