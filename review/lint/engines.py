"""The generator as a linter: what its engines warn of is an error."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec

from generator.spec.document import Document
from generator.spec.problem import Problem


def check(document: Document) -> Iterator[Problem]:
    """Generate the client into a folder that is thrown away; the findings name what the engines could not use."""
    from generator.package import engine_findings

    try:
        yield from engine_findings(document)
    except Exception as error:  # noqa: BLE001 - an engine that crashes on a spec has refused it
        message = f"the engines failed: {' '.join(str(error).split())[:300]}"
        yield document.problem((), message, "simplify the part it names")


def available() -> bool:
    """Whether the engines are installed."""
    return all(find_spec(name) for name in ("openapi_python_client", "datamodel_code_generator"))
