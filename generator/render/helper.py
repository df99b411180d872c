"""The second process: imports the engine of packages at once, then lowers all documents and renders their packages."""

from __future__ import annotations

import contextlib
import ctypes
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from .jobs import Findings, Job, lower, make_package, make_payloads

ROOT = Path(__file__).parents[2]
_START = """
import gc, sys
gc.set_threshold(50_000)
sys.path.insert(0, sys.argv[1])
from generator.render.helper import serve
serve()
"""


class Helper:
    """The second process, seen from the first. `folder` is where it finds the jobs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._shared = False
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", _START, str(ROOT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def __enter__(self) -> Helper:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is not None or not self._shared:
            self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        self._process.wait()

    def share(
        self,
        jobs: list[Job],
        done: Callable[[Job, float], None],
        meanwhile: Callable[[], object],
        typed: Callable[[list[Job]], list[Job]],
    ) -> Findings:
        """Do all jobs, packages there and typed dicts here, and return the findings of each.

        `done` is told of every part of a job, and of the seconds that it took. `meanwhile` is done while the documents
        are lowered; `typed` is asked then which of the jobs need typed dicts.
        """
        self._shared = True
        path = self.folder / "jobs.pickle"
        path.write_bytes(pickle.dumps(jobs))
        assert self._process.stdin is not None
        self._process.stdin.write(os.fsencode(path) + b"\n")
        self._process.stdin.flush()
        meanwhile()
        lowered: list[list[str]] = self._answer()
        findings: Findings = {(job.vendor, "payloads"): found for job, found in zip(jobs, lowered, strict=True)}
        for job in typed([job for job in jobs if not findings[job.vendor, "payloads"]]):
            findings[job.vendor, "payloads"], seconds = timed(make_payloads, job)
            done(job, seconds)
        for job in jobs:
            findings[job.vendor, "package"], seconds = self._answer()
            done(job, seconds)
        return findings

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        try:
            return pickle.load(self._process.stdout)
        except EOFError:
            raise RuntimeError(f"the second process ended with {self._process.wait()}") from None


def timed(make: Callable[[Job], list[str]], job: Job) -> tuple[list[str], float]:
    """The findings, and the seconds."""
    start = time.perf_counter()
    return make(job), time.perf_counter() - start


def serve() -> None:
    """The second process: the name of a file with jobs in, the findings of lowering and of each package out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends this one
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: never outlive it
    stdout = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what an engine prints must not get between the answers
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # its command line: 0.1 s, never used here
    from . import package  # noqa: F401  while the first process reads the specs

    if path := sys.stdin.buffer.readline().rstrip(b"\n"):
        done: dict[str, Any] = {}
        jobs: list[Job] = pickle.loads(Path(os.fsdecode(path)).read_bytes())
        stdout.write(pickle.dumps([lower(job, done) for job in jobs]))
        for job in jobs:
            stdout.write(pickle.dumps(timed(lambda job: make_package(job, done), job)))
    os._exit(0)  # taking thousands of objects apart would keep the first process waiting
