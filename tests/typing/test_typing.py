"""mypy --strict and pyright on modules as a service would write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import checkers

from .test_mistakes import MODULE, SAID

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MODULES = sorted(HERE.glob("must_*.py"))
STRICT = "strict.py"
"""The plausible mistakes once more, for pyright in its strict mode."""
Findings = dict[tuple[str, int], str]


def expected(*columns: tuple[str, int]) -> set[tuple[str, int]]:
    """File name and line of everything that says it is wrong; of mistakes, where one of these columns names a checker.

    A column is a file, and the place of its checker in the words of a line.
    """
    said = {
        (path.name, number)
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.endswith("  # error")
    }
    return said | {
        (file, number) for file, column in columns for number, words in SAID.items() if words[0][column] != "-"
    }


def mypy(_: Path) -> tuple[Findings, set[tuple[str, int]]]:
    out = checkers.mypy([*MODULES, MODULE])
    found: Findings = {}
    for line in out.splitlines():
        match = re.match(r"(?:.*[\\/])?([^\\/:]+):(\d+): error: (.*)", line)
        assert match or ": note: " in line, out
        if match:
            found.setdefault((match[1], int(match[2])), match[3])
    return found, expected((MODULE.name, 0))


def pyright(tmp_path: Path) -> tuple[Findings, set[tuple[str, int]]]:
    mode = "# pyright: strict, reportDeprecated=false, reportUnknownArgumentType=false"  # which a mistake brings along
    strict = f"{MODULE.read_text(encoding='utf-8')}\n{mode}\n"
    (tmp_path / STRICT).write_text(strict, encoding="utf-8")
    found = checkers.pyright([*MODULES, MODULE, tmp_path / STRICT], tmp_path, typeCheckingMode="standard")
    findings = {(Path(item["file"]).name, item["range"]["start"]["line"] + 1): item["message"] for item in found}
    return findings, expected((MODULE.name, 1), (STRICT, 2))


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_right_code_passes_and_each_mistake_is_found(
    checker: Callable[[Path], tuple[Findings, set[tuple[str, int]]]], tmp_path: Path
) -> None:
    found, said = checker(tmp_path)
    wrong = [f"{name}:{line}: {message}" for (name, line), message in found.items() if (name, line) not in said]
    wrong += [f"{name}:{line}: a mistake that was not found" for name, line in sorted(said - {*found})]
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
