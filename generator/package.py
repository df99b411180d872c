"""The part of a run that needs the engines: specs that changed -> their packages, beside the shared modules.

The door to the engines for `review/` as well: `render` with its `Helper`, and the `spec_json` of a document.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .check.accepting import leave_out
from .check.reading import read
from .output.compiled import compile_tree, methods
from .output.format import format_tree
from .render import upstream
from .render.engine_errors import place, placed
from .render.helper import Helper as Helper
from .render.jobs import Findings, bug, run
from .render.jobs import Job as Job
from .render.payloads import warm
from .render.spec_json import spec_json as spec_json
from .spec.document import Document
from .spec.extensions import is_ours
from .spec.places import operations
from .spec.problem import Problem, Repair, SpecError
from .spec.settings import FILE as SETTINGS

RUNTIME = Path(__file__).parent / "runtime"
RETRIES = 8
ENGINES = {"package": "openapi-python-client", "payloads": "datamodel-code-generator"}

Say = Callable[[str], None]


@dataclass
class Built:
    """A vendor's package: what goes into the lock, operations of the spec, and the time it took."""

    entry: dict[str, Any]
    operations: int
    seconds: float


def build(
    specs: dict[str, tuple[Path, str]], folder: Path, new: Path, say: Say, *, strict: bool = False
) -> dict[str, Built]:
    """Fill `new`, a folder that does not exist yet, from documents: by package, path and the path to show.

    Raises SpecError with all that is wrong with all documents.
    """
    with Helper(folder) as helper:
        documents = _load(specs, say)
        shutil.copytree(RUNTIME, new, ignore=shutil.ignore_patterns("__pycache__"))
        (new / "py.typed").touch()
        seconds = render(documents, helper, new, say)
    if strict and (left_out := [problem for document in documents for problem in document.left_out]):
        raise SpecError(left_out)
    say("layout")
    _format(documents, new)
    return {d.name: _built(d, new / d.name, seconds.get(d.name, 0.0)) for d in documents}


def render(
    documents: list[Document],
    helper: Helper,
    new: Path,
    say: Say = lambda _: None,
    meanwhile: Callable[[], object] = warm,
    typed: Callable[[list[Job]], list[Job]] = list,
) -> dict[str, float]:
    """Write the packages of documents into `new`, in the engines' layout; returns the seconds of each.

    `meanwhile` is done while the documents are lowered; `typed` chooses the packages that get typed dicts.
    Raises SpecError.
    """
    upstream.check()
    seconds: dict[str, float] = {}
    jobs = [Job(d.name, d.data, new / d.name, helper.folder / f"{d.name}.payloads.py") for d in documents]

    def done(job: Job, took: float) -> None:
        seconds[job.vendor] = seconds.get(job.vendor, 0.0) + took
        say(f"{job.vendor}: {took:.1f} s")

    say(f"{', '.join(job.vendor for job in jobs)}: rendering")
    findings = helper.share(jobs, done, meanwhile, typed)
    for document, job in zip(documents, jobs, strict=True):
        retry(document, job, findings)
    _refuse(documents, findings)
    for job in jobs:
        if job.payloads.is_file():
            job.payloads.rename(job.package / "payloads.py")
    return seconds


def engine_findings(document: Document) -> list[Problem]:
    """What the engines could not use of a document; the package goes into a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / document.name
        texts = run(Job(document.name, document.data, out, Path(folder) / "payloads.py"))
    return placed(document, ENGINES["package"], texts)


def _load(specs: dict[str, tuple[Path, str]], say: Say) -> list[Document]:
    documents: list[Document] = []
    problems: list[Problem] = []
    for name, (path, shown) in specs.items():
        say(f"{name}: reading")
        try:
            documents.append(read(path, name, shown))
        except SpecError as error:
            problems += error.problems
        except Exception as error:  # noqa: BLE001  whatever it is, it is about this document
            problems.append(Problem(shown, 0, 0, "", bug(error), "report it"))
    if problems:
        raise SpecError(problems)
    return documents


def _format(documents: list[Document], new: Path) -> None:
    try:
        format_tree(new)
        for document in documents:
            if not is_ours(document.data):
                compile_tree(new, document.name)
    except SyntaxError as error:
        vendor = str(error.filename).partition("/")[0]
        message = f"the output is not Python, a bug of the generator: {error.filename}:{error.lineno}: {error.msg}"
        raise SpecError([d.problem((), message, "report it") for d in documents if d.name == vendor]) from None


def retry(document: Document, job: Job, findings: Findings) -> None:
    """Leave out the operations of a document of others that an engine names, and render the rest."""
    kinds = [(document.name, kind) for kind in ENGINES]
    for _ in range(RETRIES):
        texts = [text for key in kinds for text in findings.get(key, [])]
        places = [(place(document, text), text) for text in texts]
        if not texts or is_ours(document.data) or not all(steps[:1] == ("paths",) for steps, _ in places):
            return
        for steps, text in places:
            leave_out(document, steps, text[:300])
        shutil.rmtree(job.package, ignore_errors=True)
        for key in kinds:
            findings.pop(key, None)
        findings[kinds[0]] = run(job)


def _refuse(documents: list[Document], findings: Findings) -> None:
    by_name = {document.name: document for document in documents}
    problems = [
        problem
        for (vendor, kind), texts in sorted(findings.items())
        for problem in placed(by_name[vendor], ENGINES[kind], texts)
    ]
    if problems:
        raise SpecError(problems)


def _built(document: Document, folder: Path, seconds: float) -> Built:
    wanted = sum(1 for _ in operations(document.data))
    written = min(methods(folder), sum(path.name != "__init__.py" for path in folder.glob("api/*/*.py")))
    if wanted != written:
        message, fix = (
            f"{wanted} operations in, {written} out",
            "two operationIds may be alike in snake_case: rename one",
        )
        raise SpecError([document.problem(("paths",), message, fix)])
    entry: dict[str, Any] = {
        "document": document.shown,
        "sha256": document.digest,
        "version": str(document.data["info"]["version"]),
        "operations": written,
        "models": sum(path.name != "__init__.py" for path in folder.glob("models/*.py")),
        "files": sum(path.is_file() for path in folder.rglob("*")),
    }
    parts = {name: part.digest for name, part in sorted(document.parts.items())}
    parts |= {SETTINGS: document.settings} if document.settings else {}
    if parts:
        entry["parts"] = parts
    if document.left_out:
        entry["left_out"] = [str(problem).partition("\n")[0] for problem in document.left_out]
    if document.repairs:
        entry["repairs"] = told(document.repairs)
    return Built(entry, wanted + len(document.left_out), seconds)


def told(repairs: list[Repair]) -> list[str]:
    """A line for each kind, with its count and the first places."""
    kinds: dict[str, list[str]] = {}
    for kind, problem in repairs:
        kinds.setdefault(kind, []).append(f"{problem.line}:{problem.column}" if problem.line else problem.pointer)
    return [
        f"{len(places)} x {kind}, at {', '.join(places[:3])}{', ...' if len(places) > 3 else ''}"
        for kind, places in kinds.items()
    ]
