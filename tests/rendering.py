"""Packages are rendered in the test's own process, which imports the engine once, and not in a new one each time.

Runs of the command line, in processes of their own, have their second process as users do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from generator.render import helper
from generator.render.jobs import Findings, Job, lower, make_package, make_payloads


class OneProcess:
    """In the place of `Helper`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __exit__(self, *_: object) -> None:
        pass

    def share(
        self,
        jobs: list[Job],
        done: Callable[[Job, float], None],
        meanwhile: Callable[[], object],
        typed: Callable[[list[Job]], list[Job]],
    ) -> Findings:
        lowered: dict[str, Any] = {}
        findings: Findings = {(job.vendor, "payloads"): lower(job, lowered) for job in jobs}
        meanwhile()
        for job in typed([job for job in jobs if not findings[job.vendor, "payloads"]]):
            findings[job.vendor, "payloads"], seconds = helper.timed(make_payloads, job)
            done(job, seconds)
        for job in jobs:
            findings[job.vendor, "package"], seconds = helper.timed(lambda job: make_package(job, lowered), job)
            done(job, seconds)
        return findings


@contextmanager
def in_this_process() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("__init__", "__exit__", "share"):
            patch.setattr(helper.Helper, name, vars(OneProcess)[name])
        yield
