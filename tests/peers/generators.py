"""Our generator and two others over the same documents: `python -m tests.peers.generators FOLDER [NAME...]`.

`nox -s generators` fetches the packages of `tests/generator/public.toml` into the folder and runs this over those of
their documents that are listed under `compared`. Operations are counted by method and path; valid answers, made from
their schemas, go through the decoders of each client; mypy, with its own defaults, judges each package.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from generator.check.reading import read
from generator.spec.places import METHODS, members, operations, resolved
from journeykit._contract.schema import Schemas
from tests.generator.survey import unpack
from tests.generator.valued import answer_schema, judgeable, values_of

from . import environments

HERE = Path(__file__).parent
LIST = HERE.parent / "generator" / "public.toml"
VERSIONS = {"openapi-python-client": "0.29.1", "openapi-generator": "7.26.0"}
RUNTIME = [
    "pydantic==2.14.3",
    "python-dateutil==4.0.0",
    "urllib3>=2.7,<3",
    "httpx==0.28.1",
    "attrs",
    "typing-extensions",
]
TYPES = ["mypy==2.4.1", "types-python-dateutil==2.9.0.20261104"]
SECONDS = 600
Rows = dict[str, dict[str, Any]]


def ours(document: Path, out: Path, name: str) -> None:
    """Our client of a document, as `journeykit_clients.NAME`."""
    specs = out / ".specs" / name
    shutil.copytree(document.parent, specs / name)
    _run([sys.executable, "-m", "generator", "generate", "--specs", str(specs), "--out", str(out / name)])


def openapi_python_client(document: Path, out: Path, name: str) -> None:
    """The client of openapi-python-client."""
    python = environments.python([f"openapi-python-client=={VERSIONS['openapi-python-client']}"])
    command = [str(python.with_name("openapi-python-client")), "generate", "--meta", "none"]
    _run([*command, "--path", str(document), "--output-path", str(out / name)])


def openapi_generator(document: Path, out: Path, name: str) -> None:
    """The client of openapi-generator's `python`; Java is needed."""
    python = environments.python([f"openapi-generator-cli=={VERSIONS['openapi-generator']}"])
    command = [str(python.with_name("openapi-generator-cli")), "generate", "-g", "python", "--skip-validate-spec"]
    with tempfile.TemporaryDirectory() as project:
        _run([*command, "-i", str(document), "-o", project, "--package-name", name])
        if (Path(project) / name).is_dir():
            shutil.copytree(Path(project) / name, out / name)


GENERATORS: dict[str, Callable[[Path, Path, str], None]] = {
    "ours": ours,
    "openapi-python-client": openapi_python_client,
    "openapi-generator": openapi_generator,
}


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 where ours is first or equal in each column."""
    parser = argparse.ArgumentParser(prog="python -m tests.peers.generators", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="of `compared` in public.toml")
    parser.add_argument("--work", type=Path, help="a folder that keeps what is generated")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        work = options.work or Path(scratch)
        documents = _documents(options.folder, work / "documents", options.names)
        asked = {name: _asked(path) for name, path in documents.items()}
        (work / "asked.json").write_text(json.dumps(asked), encoding="utf-8")
        rows: Rows = {}
        for generator, make in GENERATORS.items():
            out = work / generator
            for name, path in documents.items():
                if not (out / name).is_dir():
                    make(path, out, name)
            rows[generator] = _judged(generator, out, work / "asked.json")
            print(_row(generator, rows[generator], asked), flush=True)
    print(f"\n{datetime.now(UTC):%d %B %Y}; {', '.join(f'{name} {version}' for name, version in VERSIONS.items())}")
    return 0 if _first(rows) else 1


def _documents(folder: Path, work: Path, names: list[str]) -> dict[str, Path]:
    compared: dict[str, str] = tomllib.loads(LIST.read_text(encoding="utf-8"))["compared"]
    found = unpack(folder, work / "packages")
    placed = {}
    for name in names or compared:
        path = work / name / f"openapi{found[compared[name]].suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(found[compared[name]], path)
        placed[name] = path
    return placed


def _asked(path: Path) -> dict[str, Any]:
    """The operations of a document, as its author wrote them, and answers to decode: method, path, status, value."""
    data = judgeable(read(path, "asked", path.name).data)
    schemas = Schemas("urn:asked", data)
    answers = []
    for _, route, verb, operation in operations(data):
        for status, answer in members(operation, "responses").items():
            schema = answer_schema(resolved(data, answer))
            if re.fullmatch("2[0-9][0-9]", str(status)) and schema is not None:
                answers += [[verb, bare(route), int(status), value] for value in values_of(schemas, schema)]
    stated = [[verb, bare(route)] for _, route, verb, _ in operations(data) if verb in METHODS]
    return {"operations": stated, "answers": answers}


def bare(path: str) -> str:
    """A path without the names of its parameters, which generators change."""
    return re.sub(r"\{[^{}]*\}", "{}", path.partition("#")[0].partition("?")[0]).rstrip("/")


def _judged(generator: str, out: Path, asked: Path) -> dict[str, Any]:
    """Operations, imports and answers of all packages of a generator, told by a process with its dependencies."""
    python = Path(sys.executable) if generator == "ours" else environments.python([*RUNTIME, *TYPES])
    told = _run([str(python), str(HERE / "generators_decode.py"), generator, str(out), str(asked)], check=True)
    found: dict[str, Any] = json.loads(told)
    packages = [str(path) for path in sorted(out.iterdir()) if path.is_dir() and not path.name.startswith(".")]
    errors = 0
    for package in packages:  # one at a time: a file that is not Python ends a run
        command = [str(python), "-m", "mypy", "--cache-dir", str(out / ".mypy"), "--config-file", ""]
        text = _run([*command, f"{package}/journeykit_clients" if generator == "ours" else package])
        errors += int(match[1]) if (match := re.search(r"Found (\d+) errors? in", text)) else 0
    return {**found, "type_errors": errors}


def _row(generator: str, found: dict[str, Any], asked: dict[str, Any]) -> str:
    stated = sum(len(about["operations"]) for about in asked.values())
    return (
        f"| {generator} | {found['kept']} of {stated} | {found['type_errors']} | {found['not_imported']} of "
        f"{found['modules']} | {found['failed']} of {found['answers']} | {found['changed']} |"
    )


def _first(rows: Rows) -> bool:
    mine = rows["ours"]
    worst = ("type_errors", "not_imported", "failed", "changed")
    return all(
        mine["kept"] >= other["kept"] and all(mine[column] <= other[column] for column in worst)
        for other in rows.values()
    )


def _run(command: list[str], *, check: bool = False) -> str:
    """The output of a command. A generator that fails has made nothing, which the counts say."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
    if check and done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
