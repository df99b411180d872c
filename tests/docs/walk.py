"""Walk the page "From install to a green test" as a reader does: save its files, run its commands, compare the output.

`python -m tests.docs.walk WHEEL` installs the wheel into an environment of its own first, as the page says.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from tests.docs.blocks import ROOT, blocks

PAGE = ROOT / "docs" / "first-test.md"


def walk(folder: Path, python: str, wheel: str | None = None) -> list[str]:
    """The commands that were run in this folder. Raises AssertionError where one fails or says something else."""
    ran = []
    for block in blocks(PAGE):
        if block.language == "python":
            (folder / Path(block.note).name).write_text(block.code, encoding="utf-8")
            continue
        command, _, said = block.code.removeprefix("$ ").partition("\n")
        if "pip install" in command:
            if wheel is None:
                continue
            command = command.replace("'journeykit[", f"'{wheel}[")
        done = subprocess.run(
            command.replace("python", python, 1), shell=True, cwd=folder, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        missing = [line for line in said.splitlines() if line not in done.stdout]
        assert not missing, f"{command} did not say {missing}:\n{done.stdout}"
        ran.append(command)
    return ran


def main() -> None:
    """Walk with a wheel, in an environment that has nothing else."""
    (wheel,) = sys.argv[1:]
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "environment")
        venv.create(home, with_pip=True)
        service = Path(folder, "service")
        service.mkdir()
        for command in walk(service, str(home / "bin" / "python"), str(Path(wheel).resolve())):
            print(f"$ {command}")
    print(f"{time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
