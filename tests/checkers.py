"""mypy and pyright over files that tests judge or have written. A start takes seconds: judge many at once.

All runs of mypy have the same settings and one cache, so that what they import is read by the first of them alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from generator.output.swap import exclusive

ROOT = Path(__file__).parents[1]
OURS = (ROOT / "src", ROOT / "generated")
SETTINGS = ("--config-file", str(Path(__file__).with_name("mypy.ini")))
SHOWN = ("--no-error-summary", "--hide-error-context", "--no-color-output", "--show-absolute-path")
CACHE = ROOT / ".mypy_cache" / "tests"


def mypy(files: Iterable[Path], project: Path = ROOT) -> str:
    """What mypy --strict says of files, and of these alone; they import from this project or a copy of it."""
    with exclusive(CACHE):
        return _run("mypy", *SETTINGS, *SHOWN, f"--cache-dir={CACHE}", *map(str, files), cwd=project)


def pyright(
    files: Iterable[Path], folder: Path, path: Sequence[Path] = OURS, **settings: object
) -> list[dict[str, Any]]:
    """The errors that pyright finds in files or folders. Its settings are written to `folder`."""
    config = folder / "pyrightconfig.json"
    include = [os.path.relpath(file, folder) for file in files]
    config.write_text(json.dumps({"include": include, "extraPaths": [*map(str, path)], **settings}), encoding="utf-8")
    report = json.loads(_run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(config)))
    assert report["summary"]["filesAnalyzed"] >= len(include), report["summary"]
    return [item for item in report["generalDiagnostics"] if item["severity"] == "error"]


def _run(module: str, *arguments: str, cwd: Path = ROOT) -> str:
    """The output of a checker. It exits with 1 where it finds something, with more where it does not work."""
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed here")
    line = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(line, cwd=cwd, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout
