"""One document through the generator, in this process: what comes out, whether it imports, what it makes of values."""

from __future__ import annotations

import importlib
import json
import pkgutil
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from generator.check.reading import read
from generator.output.compiled import compile_tree, methods
from generator.package import RUNTIME, retry
from generator.render.jobs import Job, run
from generator.spec.document import Document
from generator.spec.places import METHODS, operations
from generator.spec.problem import SpecError

from .valued import round_trips, unions

NAME, UNIONS = "surveyed", "surveyed_unions"


class Survey(NamedTuple):
    """What became of one document. `operations` are those of the file, `kept` those of the client."""

    operations: int
    kept: int = 0
    refused: str = ""
    left_out: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    answers: int = 0
    branches: int = 0

    @property
    def accepted(self) -> bool:
        return not self.refused


def survey(path: Path, out: Path, *, values: bool = True) -> Survey:
    """Render a document's package into `out` and try it. `values` also sends values through its decoders."""
    wanted = stated(path)
    try:
        document = read(path, NAME, path.name)
        package = render(document, out)
    except SpecError as error:
        return Survey(wanted, refused=str(error.problems[0]))
    left_out = tuple(str(problem).partition("\n")[0] for problem in document.left_out)
    found = Survey(wanted, methods(package), left_out=left_out)
    sys.path.insert(0, str(out))
    wrong = [f"{count} operations, {found.kept} methods"] if (count := _count(document)) != found.kept else []
    wrong += imported(NAME)
    if wrong or not values:
        return found._replace(wrong=tuple(wrong))
    answers, broken = round_trips(document.data, NAME)
    branches, misread = _unions(document.data, out)
    return found._replace(wrong=(*broken, *misread), answers=answers, branches=branches)


def _count(document: Document) -> int:
    return sum(1 for _ in operations(document.data))


def stated(path: Path) -> int:
    """The operations of a file, before anything is mended."""
    try:
        data = Document(path, NAME, path.name).data
    except SpecError:
        return 0
    items = data.get("paths").values() if isinstance(data.get("paths"), dict) else ()
    return sum(isinstance(item.get(verb), dict) for item in items if isinstance(item, dict) for verb in METHODS)


def render(document: Document, out: Path) -> Path:
    """The package of a document, beside the shared modules. Raises SpecError for what an engine refuses."""
    new = out / "journeykit_clients"
    if not new.is_dir():
        shutil.copytree(RUNTIME, new, ignore=shutil.ignore_patterns("__pycache__"))
    job = Job(document.name, document.data, new / document.name, out / f"{document.name}.payloads.py")
    findings = {(document.name, "package"): run(job)}
    retry(document, job, findings)
    if texts := [text for found in findings.values() for text in found]:
        raise SpecError([document.problem((), texts[0])])
    job.payloads.rename(job.package / "payloads.py")
    compile_tree(new, document.name)
    return job.package


def imported(vendor: str) -> Iterator[str]:
    """What its modules say when they are imported with warnings as errors."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            package = importlib.import_module(f"journeykit_clients.{vendor}")
            for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
                importlib.import_module(module.name)
        except Exception as error:  # noqa: BLE001  whatever a module does
            yield f"import: {type(error).__name__}: {error}"[:300]


def _unions(data: dict[str, Any], out: Path) -> tuple[int, list[str]]:
    """Values of all unions of the document, in a document that holds nothing else."""
    asked = unions(data)
    if asked is None:
        return 0, []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(asked.document), encoding="utf-8")
        render(read(path, UNIONS, "unions"), out)
    importlib.invalidate_caches()
    models = importlib.import_module(f"journeykit_clients.{UNIONS}.models")
    return asked.judged(models.Everything)
