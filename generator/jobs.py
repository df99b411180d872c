"""The engines' work, shared with a second process: importing them takes longer than most specs take to render.

The second process starts at once and imports its engine while this one still reads the specs.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import pickle
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # its command line: 0.1 s, never used here

ROOT = Path(__file__).parents[1]
_START = """
import gc, sys
gc.set_threshold(50_000)
sys.path.insert(0, sys.argv[1])
from generator.jobs import serve
serve()
"""


class Job(NamedTuple):
    """One thing to render: a vendor's package (`package`) or its typed dicts (`payloads`)."""

    vendor: str
    kind: str
    data: dict[str, Any]
    digest: str
    target: Path


def run(job: Job) -> list[str]:
    """Do it, and return what the engine found wrong, which is for the caller to put in place."""
    from .findings import EngineError

    try:
        if job.kind == "package":
            from .render import render

            render(job.data, job.digest, job.target)
        else:
            from .payloads import write_payloads

            write_payloads(job.data, job.target)
    except EngineError as error:
        return error.findings
    except Exception as error:  # noqa: BLE001  whatever it is, it is about this document
        return [bug(error)]
    return []


def bug(error: Exception) -> str:
    """An error that nobody foresaw, in one line: what it says, and where it happened."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno}), a bug of the generator"


class Helper:
    """The second process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", _START, str(ROOT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def __enter__(self) -> Helper:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is not None:
            self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        self._process.wait()

    def share(self, jobs: list[Job], done: Callable[[Job], None]) -> dict[tuple[str, str], list[str]]:
        """Do all jobs, some here and some there, and return the findings of each."""
        there, here = split(jobs)
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        pickle.dump(there, stdin)
        stdin.flush()
        findings: dict[tuple[str, str], list[str]] = {}
        for job in here:
            findings[job.vendor, job.kind] = run(job)
            done(job)
        try:
            for job, answer in zip(there, pickle.load(stdout), strict=True):
                findings[job.vendor, job.kind] = answer
                done(job)
        except EOFError:
            raise RuntimeError(f"the second process ended with {self._process.wait()}") from None
        return findings


def split(jobs: list[Job]) -> tuple[list[Job], list[Job]]:
    """What the second process does (typed dicts, and small packages until it has half), and what this one does."""
    there = [job for job in jobs if job.kind == "payloads"]
    packages = sorted((job for job in jobs if job.kind == "package"), key=lambda job: (weight(job), job.vendor))
    load = sum(weight(job) for job in there) // 3 + PAYLOADS
    here: list[Job] = []
    half = (load + sum(weight(job) for job in packages)) // 2
    for job in packages:
        if packages[-1] is not job and load + weight(job) <= half + SLACK:
            there.append(job)
            load += weight(job)
        else:
            here.append(job)
    return there, here[::-1]


PAYLOADS = 25
"""What it costs to import the engine of typed dicts, in the unit of `weight`."""
SLACK = 4


def weight(job: Job) -> int:
    """Roughly the number of modules that a job writes."""
    return len(job.data.get("paths", {})) + len(job.data.get("components", {}).get("schemas", {}))


def serve() -> None:
    """The second process: one list of jobs in, one list of answers out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends this one
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: never outlive it
    stdout = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what an engine prints must not get between the answers
    from .payloads import warm

    warm()
    pickle.dump([run(job) for job in pickle.load(sys.stdin.buffer)], stdout)
    stdout.flush()
