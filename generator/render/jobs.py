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


def lower(job: Job) -> list[str]:
    """Settle what the typed dicts are made from, where names are given: in the process with the engine of packages."""
    from generator.lower.document import for_payloads

    return attempt(lambda: job.lowered.write_text(json.dumps(for_payloads(job.data)), encoding="utf-8"))


def make_package(job: Job) -> list[str]:
    """Write the package, but for its typed dicts."""
    from .package import render

    return attempt(lambda: render(job.data, job.package))


def make_payloads(job: Job) -> list[str]:
    """Write the typed dicts."""
    from .payloads import write_payloads

    return attempt(lambda: write_payloads(json.loads(job.lowered.read_text(encoding="utf-8")), job.payloads))


def run(job: Job) -> list[str]:
    """All of it, in this process."""
    return make_package(job) or lower(job) or make_payloads(job)


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
