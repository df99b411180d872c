"""The engines' work, one engine in each of two processes: importing one takes longer than most specs take to render.

The second process imports the engine of packages while this one reads the specs, and lowers them first of all, so that
this one can go on with the typed dicts. What is large lies in files; little goes through the pipes.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

Findings = dict[tuple[str, str], list[str]]
"""What is wrong, in an engine's words, by vendor and by what was made: `package` or `payloads`."""


class Job(NamedTuple):
    """One vendor to render: its document, the folder of its package, and the file of its typed dicts."""

    vendor: str
    data: dict[str, Any]
    package: Path
    payloads: Path

    @property
    def lowered(self) -> Path:
        """The document of the typed dicts, lowered."""
        return self.payloads.with_suffix(".json")


def lower(job: Job, done: dict[str, Any]) -> list[str]:
    """Lower the document, once for both engines: for packages into `done`, by vendor, for typed dicts into a file."""
    from generator.lower.document import for_operations
    from generator.lower.payloads import for_payloads

    def work() -> None:
        lowered = for_operations(job.data)
        job.lowered.write_text(json.dumps(for_payloads(lowered)), encoding="utf-8")
        done[job.vendor] = lowered

    return attempt(work)


def make_package(job: Job, done: dict[str, Any]) -> list[str]:
    """Write the package, but for its typed dicts, from the document that `lower` has left in `done`."""
    from .package import render

    if job.vendor not in done:
        return []  # `lower` has said why
    return attempt(lambda: render(job.data, done.pop(job.vendor), job.package))


def make_payloads(job: Job) -> list[str]:
    """Write the typed dicts."""
    from .payloads import write_payloads

    return attempt(lambda: write_payloads(json.loads(job.lowered.read_text(encoding="utf-8")), job.payloads))


def run(job: Job) -> list[str]:
    """All of it, in this process."""
    done: dict[str, Any] = {}
    return lower(job, done) or make_package(job, done) or make_payloads(job)


def attempt(work: Callable[[], object]) -> list[str]:
    """Do it, and return what the engine found wrong, which is for the caller to put in place."""
    from .engine_errors import EngineError

    try:
        work()
    except EngineError as error:
        return error.findings
    except Exception as error:  # noqa: BLE001  whatever it is, it is about this document
        return [bug(error)]
    return []


def bug(error: Exception) -> str:
    """An error that nobody foresaw, in one line: what it says, and where it happened."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno}), a bug of the generator"
