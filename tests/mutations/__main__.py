"""Break a copy of the project in one place after the other, and run the tests that have to notice.

Each mutation is a text that occurs once, in one module, its replacement, and the tests; see `mutations.toml`.
`tests/release/test_mutations.py` holds that each still fits: a mutation has to follow the code.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
LIST = Path(__file__).with_name("mutations.toml")
BROKEN = ("src", "generator", "generated", "review")
"""The folders that hold the code. A runtime module is there twice: in the generator and in its output."""


class Mutation(NamedTuple):
    """One mistake: `find` becomes `replace`; `tests` are modules of tests."""

    name: str
    find: str
    replace: str
    tests: list[str]


def main() -> int:
    """0 where every mistake is noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("names", nargs="*", help="only these mutations")
    parser.add_argument("--root", type=Path, default=ROOT, help="another state of the project")
    options = parser.parse_args()
    chosen = [mutation for mutation in mutations() if not options.names or mutation.name in options.names]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        shutil.copytree(options.root, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "node_modules"))
        every = sorted({name for mutation in chosen for name in mutation.tests})
        whole = pytest(copy, every)
        if whole.returncode:
            print(f"the tests fail without a mutation:\n{whole.stdout[-3000:]}{whole.stderr[-1000:]}", file=sys.stderr)
            return 1
        found = {mutation.name: tried(copy, mutation) for mutation in chosen}
    noticed = sum(outcome == "noticed" for outcome in found.values())
    print(f"{noticed} of {len(found)} mutations noticed")
    return int(noticed < len(found))


def mutations() -> list[Mutation]:
    """All of `mutations.toml`."""
    return [Mutation(**entry) for entry in tomllib.loads(LIST.read_text(encoding="utf-8"))["mutation"]]


def tried(copy: Path, mutation: Mutation) -> str:
    """The outcome of one mutation. The copy is as it was afterwards."""
    code = sources(copy)
    before = {path: code[path] for path in places(code, mutation)}
    for path, text in before.items():
        path.write_text(text.replace(mutation.find, mutation.replace), encoding="utf-8")
    result = outcome(copy, mutation.tests) if before else "stale"
    for path, text in before.items():
        path.write_text(text, encoding="utf-8")
    print(f"{result:9} {mutation.name}", flush=True)
    return result


def sources(root: Path) -> dict[Path, str]:
    """The texts of all files of the code."""
    paths = (path for folder in BROKEN for path in sorted((root / folder).rglob("*")))
    return {path: path.read_text(encoding="utf-8") for path in paths if path.suffix in (".py", ".jinja")}


def places(code: dict[Path, str], mutation: Mutation) -> list[Path]:
    """The files of the one module that has the text once; empty where the text is gone, or there more than once."""
    found = {path: text.count(mutation.find) for path, text in code.items() if mutation.find in text}
    return [*found] if len({path.name for path in found}) == 1 and {*found.values()} == {1} else []


def outcome(copy: Path, tests: list[str]) -> str:
    """Whether the tests notice that something is wrong."""
    status = pytest(copy, tests).returncode
    return {0: "survived", 1: "noticed", 2: "noticed"}.get(status, f"pytest ended with {status}")


def pytest(copy: Path, tests: list[str]) -> subprocess.CompletedProcess[str]:
    """Run modules of tests in the copy, up to the first failure."""
    files = [str(path) for name in tests for path in sorted((copy / "tests").rglob(f"{name}.py"))]
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *files]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(copy / name) for name in ("src", "generated"))}
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
