"""The generator as a linter: what its engines warn of is an error."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.load import Document
from generator.problem import Problem


def check(document: Document) -> Iterator[Problem]:
    """Generate the client into a folder that is thrown away; the findings name what the engines could not use."""
    from generator.findings import placed
    from generator.jobs import Job, make_package

    with tempfile.TemporaryDirectory(prefix="journeykit-review-") as folder:
        try:
            out = Path(folder) / document.name
            job = Job(document.name, document.data, document.digest, out, out / "payloads.py")
            yield from placed(document, "openapi-python-client", make_package(job))
        except Exception as error:  # noqa: BLE001 - an engine that crashes on a spec has refused it
            message = f"openapi-python-client failed: {' '.join(str(error).split())[:300]}"
            yield document.problem((), message, "simplify the part it names")


def available() -> bool:
    """Whether the engines are installed."""
    try:
        import generator.render  # noqa: F401
    except ImportError:
        return False
    return True
