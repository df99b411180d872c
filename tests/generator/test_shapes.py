"""Whole random documents: refused by name, or a client that imports, has every operation, and loses nothing."""

from __future__ import annotations

import importlib
import re
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.package import RUNTIME
from generator.render.engine_errors import EngineError
from generator.spec.places import operations
from generator.spec.problem import SpecError

from .reached import modules, reached
from .runs import code
from .shapes import Data, documents
from .test_hostile import rendered

IMPORTS = {
    "import " + name
    for name in (
        *("__future__", "attrs", "builtins", "collections.abc", "datetime", "enum", "functools", "httpx", "importlib"),
        *("ssl", "typing", "uuid"),
    )
}
PAYLOADS = {"import sys", "import typing_extensions"}
"""What request bodies may import besides: the TypedDict that pydantic takes on Python 3.11."""
VALUES: tuple[Any, ...] = (
    "2020-01-01",
    "x",
    1,
    1.5,
    True,
    None,
    [],
    ["x", 1, None],
    {},
    {"kind": "x"},
    [{"a": [{}]}],
)


def refused(data: Data) -> str:
    """Why the document cannot be used, or nothing where its client is all that it should be."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "made"
        said, files = "", {}
        try:
            files = rendered(data, folder)
        except (SpecError, EngineError) as error:
            said = str(error)
        assert "a bug of the generator" not in said, said
        if said:
            return said
        for file, source in files.items():
            assert re.fullmatch(r"\w+(/\w+)*\.py", file), file
            assert len({other.lower() for other in files}) == len(files), "two files that some systems take for one"
            allowed = IMPORTS | PAYLOADS if file == "payloads.py" else IMPORTS
            assert {name for name in code(source) if name.startswith("import ")} <= allowed, file
        wanted = sum(1 for _ in operations(data))
        modules_of_operations = [file for file in files if re.fullmatch(r"api/\w+/(?!__init__)\w+\.py", file)]
        assert len(modules_of_operations) == wanted
        _use(folder, wanted)
    return ""


def _use(folder: Path, wanted: int) -> None:
    """Import all of it, count its methods, and let its models read and write."""
    root = Path(tempfile.mkdtemp(dir=folder))
    package = root.name.replace("-", "_")
    shutil.copytree(RUNTIME, root / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.move(folder / "out", root / package / "x")
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            made = modules(importlib.import_module(package))
            ways = reached(importlib.import_module(f"{package}.x.resources"))
        assert [[*map(len, found.values())] for found in ways.values()] == [[1] * 4] * wanted
        for model in _models(made, package):
            _round(model)
    finally:
        sys.path.remove(str(root))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]


def _models(made: list[Any], package: str) -> Iterator[Any]:
    base = importlib.import_module(f"{package}.model").Model
    for module in made:
        yield from (v for v in vars(module).values() if isinstance(v, type) and issubclass(v, base) and v is not base)


def _round(model: Any) -> None:
    """What a model reads it writes back, or it says in its own words that it cannot read it."""
    for wire in ("", *model._properties):
        for value in VALUES:
            data = {wire: value, "unknown": value}
            try:
                read = model.from_dict(data)
            except ValueError as error:
                if type(error).__name__ != "DecodeError":
                    raise
            else:
                assert read.to_dict() == data


@settings(
    max_examples=10,  # `nox -s fuzz` takes 2,000
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
@given(data=documents())
def test_any_document(data: Data) -> None:
    refused(data)
