"""mypy --strict and pyright on modules as a service would write them."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MODULES = sorted(HERE.glob("must_*.py"))
Findings = dict[tuple[str, int], str]


def expected() -> set[tuple[str, int]]:
    """File name and line of everything that says it is wrong."""
    return {
        (path.name, number)
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.endswith("  # error")
    }


def mypy(tmp_path: Path) -> Findings:
    config = tmp_path / "mypy.ini"
    config.write_text(
        f"[mypy]\nstrict = true\nmypy_path = {ROOT / 'src'}:{ROOT / 'generated'}\nexplicit_package_bases = true\n",
        encoding="utf-8",
    )
    options = ["--config-file", str(config), "--no-error-summary", "--hide-error-context", "--no-color-output"]
    out = run("mypy", *options, "--cache-dir", str(ROOT / ".mypy_cache" / "typing"))
    found: Findings = {}
    for line in out.splitlines():
        match = re.match(r"(?:.*[\\/])?([^\\/:]+):(\d+): error: (.*)", line)
        assert match or ": note: " in line, out
        if match:
            found.setdefault((match[1], int(match[2])), match[3])
    return found


def pyright(tmp_path: Path) -> Findings:
    config = tmp_path / "pyrightconfig.json"
    settings = {
        "include": [os.path.relpath(path, tmp_path) for path in MODULES],
        "extraPaths": [str(ROOT / "src"), str(ROOT / "generated")],
        "typeCheckingMode": "standard",
    }
    config.write_text(json.dumps(settings), encoding="utf-8")
    out = run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(config), modules=False)
    report = json.loads(out)
    assert report["summary"]["filesAnalyzed"] == len(MODULES), report["summary"]
    return {
        (Path(item["file"]).name, item["range"]["start"]["line"] + 1): item["message"]
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    }


def run(module: str, *options: str, modules: bool = True) -> str:
    """The output of a checker. It exits with 1 where it finds something, with more where it does not work."""
    return checked(module, *options, *(str(path) for path in MODULES if modules))


def checked(module: str, *arguments: str) -> str:
    """`run`, over what the arguments name."""
    line = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_right_code_passes_and_each_mistake_is_found(checker: Callable[[Path], Findings], tmp_path: Path) -> None:
    if importlib.util.find_spec(checker.__name__) is None:
        pytest.skip(f"{checker.__name__} is not installed here")
    found = checker(tmp_path)
    wrong = [f"{name}:{line}: {message}" for (name, line), message in found.items() if (name, line) not in expected()]
    wrong += [f"{name}:{line}: a mistake that was not found" for name, line in sorted(expected() - {*found})]
    assert not wrong, "\n".join(wrong)


def test_every_edition_is_there() -> None:
    text = (HERE / "must_pass_editions.py").read_text(encoding="utf-8")
    for path in ROOT.glob("specs/*/editions/*"):
        vendor, edition = path.parents[1].name, path.name
        module = f"{vendor}_{re.sub('[^0-9a-z]', '_', edition)}"
        for name in (vendor.capitalize(), f"Async{vendor.capitalize()}"):
            assert re.search(rf'\b{name}\(.*edition="{edition}"\), {module}\.{name}\)', text), (name, edition)
            assert f'{name}.from_env(edition="{edition}"' in text, (name, edition)


def test_there_are_mistakes_to_be_found() -> None:
    assert len(expected()) > 50
    assert {path.name.partition("_")[2].partition("_")[0] for path in MODULES} == {"pass", "fail"}
