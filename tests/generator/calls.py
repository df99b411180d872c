"""The calls that `docs/generator.md` shows of five public documents, type-checked.

`python -m tests.generator.calls FOLDER`, or `nox -s calls -- FOLDER`. The folder has the documents as their vendors
publish them, under the names of `[calls]` in `public.toml`.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path

from .runs import PACKAGE, ROOT, command, measured

PAGE = ROOT / "docs" / "generator.md"
BLOCK = re.compile(r"Five calls.*?```(?:text|python)\n(.*?)```", re.S)


def main(arguments: list[str]) -> int:
    """The exit status: 0 where mypy --strict takes all calls."""
    folder = Path(arguments[0])
    files: dict[str, str] = tomllib.loads(Path(__file__).with_name("public.toml").read_text(encoding="utf-8"))["calls"]
    found = BLOCK.search(PAGE.read_text(encoding="utf-8"))
    assert found is not None, f"{PAGE.name} shows no five calls"
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for vendor, file in files.items():
            (work / "specs" / vendor).mkdir(parents=True)
            shutil.copy(folder / file, work / "specs" / vendor / f"openapi{Path(file).suffix}")
        made = measured(command(work / "specs", work / "out"))
        (work / "out" / "calls.py").write_text(module([*files], found[1]), encoding="utf-8")
        check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, str(work / "out" / "calls.py")]
        typed = measured(check, MYPYPATH=str(work / "out"))
    print(made.text if made.status else f"{found[1]}\n{typed.text}")
    return made.status or typed.status


def module(vendors: list[str], calls: str) -> str:
    """A module in which the calls are made with a client of each vendor."""
    imports = "".join(f"from {PACKAGE}.{vendor}.resources import Resources as {vendor.title()}\n" for vendor in vendors)
    clients = ", ".join(f"{vendor}: {vendor.title()}" for vendor in vendors)
    lines = "".join(f"    {line}\n" for line in calls.splitlines())
    return f"{imports}\n\ndef calls({clients}, channel_id: str, contact_id: str) -> None:\n{lines}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
