"""Specs that are too much: one clear message, in bounded time and memory, and the previous output stays."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.pipeline import generate

from .runs import PACKAGE, PET, ROOT, spec

SECONDS = 60
MEMORY = 1 << 30

HEAD = 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\n'


def deep(open_: str, close: str, levels: int) -> str:
    return HEAD + "paths: " + open_ * levels + close * levels + "\n"


def laughs() -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    return HEAD + "paths: {}\nx-bomb:\n" + "".join(f"  {line}\n" for line in lines)


def merges() -> str:
    lines = ["a0: &a0 {k0: 0, l0: 0}"]
    lines += [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 10)}], k{n}: 0}}" for n in range(1, 12)]
    return HEAD + "paths: {}\nx-bomb:\n" + "".join(f"  {line}\n" for line in lines)


def chained(links: int) -> str:
    return (
        PET
        + "".join(f'    C{n}: {{$ref: "#/components/schemas/C{n + 1}"}}\n' for n in range(links))
        + f'    C{links}: {{$ref: "#/components/schemas/C0"}}\n'
    )


def values(count: int) -> str:
    return PET.replace("enum: [cat, dog]", f"enum: [{', '.join(f'v{n}' for n in range(count))}]")


REFUSED: dict[str, tuple[Callable[[], str], str, str]] = {
    "flow sequences": (lambda: deep("[", "]", 100_000), "openapi.yaml", "nested deeper than 100 levels"),
    "flow mappings": (lambda: deep("{a: ", "}", 100_000), "openapi.yaml", "nested deeper than 100 levels"),
    "dashes": (lambda: HEAD + "paths:\n  " + "- " * 100_000 + "a\n", "openapi.yaml", "nested deeper than 100 levels"),
    "indentation": (
        lambda: HEAD + "paths:\n" + "".join(" " * n + "a:\n" for n in range(1, 3000)),
        "openapi.yaml",
        "nested deeper than 100 levels",
    ),
    "a little too deep": (lambda: deep("{a: ", "}", 120), "openapi.yaml", "nested deeper than 100 levels"),
    "deep JSON": (lambda: '{"openapi":' + "[" * 100_000 + "]" * 100_000 + "}", "openapi.json", "nested deeper than"),
    "a little too deep JSON": (
        lambda: '{"openapi": "3.1.0", "x":' + "[" * 150 + "]" * 150 + "}",
        "openapi.json",
        "nested deeper than",
    ),
    "50 MB": (lambda: HEAD + "# " + "x" * 50_000_000, "openapi.yaml", "larger than 16 MiB"),
    "billion laughs": (laughs, "openapi.yaml", "YAML aliases that blow up at /x-bomb/a6"),
    "merge bomb": (merges, "openapi.yaml", "YAML aliases that blow up"),
    "laughs in a recursive alias": (
        lambda: laughs().replace("x-bomb:", "x-bomb: &b\n  b: *b"),
        "openapi.yaml",
        "YAML aliases that blow up at /x-bomb/a6",
    ),
    "recursive alias": (lambda: HEAD + "paths: &a {/x: *a}\n", "openapi.yaml", "a YAML alias"),
    "not UTF-8": (lambda: "\udcff", "openapi.yaml", "UTF-8"),
    "NUL": (lambda: HEAD + "paths: \0\n", "openapi.yaml", "not YAML"),
    "NaN": (lambda: '{"openapi": NaN}', "openapi.json", "NaN is not JSON"),
}


ONE_AFTER_ANOTHER = """
import contextlib, io, json, resource, sys, time
from pathlib import Path
from generator.__main__ import main
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2)
for folder in sorted(Path(sys.argv[2]).iterdir()):
    start, err = time.perf_counter(), io.StringIO()
    with contextlib.redirect_stderr(err):
        status = main(["generate", "--specs", str(folder / "specs"), "--out", str(folder / "out")])
    said = {"status": status, "err": err.getvalue(), "seconds": time.perf_counter() - start}
    (folder / "said.json").write_text(json.dumps(said))
"""


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of each, in one process with bounded memory. What it said is in `said.json`."""
    root = tmp_path_factory.mktemp("limits")
    for number, (make, file, _) in enumerate(REFUSED.values()):
        folder = root / str(number) / "specs" / "pets"
        folder.mkdir(parents=True)
        (folder / file).write_bytes(make().encode("utf-8", "surrogateescape"))
    process = [sys.executable, "-c", ONE_AFTER_ANOTHER, str(MEMORY), str(root)]
    done = subprocess.run(process, cwd=ROOT, capture_output=True, text=True, check=False, timeout=SECONDS * 5)
    assert done.returncode == 0, done.stderr[-2000:]
    return root


MENDED: dict[str, tuple[Callable[[], str], str]] = {
    "endless reference": (lambda: chained(2000), "a schema that cannot be read: any value"),
    "huge enumeration": (lambda: values(20_000), "a keyword of a schema that cannot be read"),
    "long name": (
        lambda: PET.replace("operationId: getPet", "operationId: " + "a" * 10_000),
        "an operation without a usable operationId",
    ),
    "long schema name": (lambda: PET.replace("Kind", "K" * 500), ""),
    "aliases": (lambda: PET + "x-a: &a [1]\nx-b: *a\n", "1 x a YAML alias, at "),
    "a key twice": (lambda: PET + "x-a: 1\nx-a: 2\n", "1 x a key that stands twice, at "),
}


@pytest.mark.parametrize("name", MENDED)
def test_what_costs_a_client_nothing_is_mended_and_told(name: str, tmp_path: Path) -> None:
    make, message = MENDED[name]
    (result,) = generate(spec(tmp_path / "specs", text=make()), tmp_path / "out")
    assert result.operations_in == result.operations_out == 2
    assert message in "\n".join(result.repairs)


@pytest.mark.skipif(os.name != "posix", reason="limits memory the POSIX way")
@pytest.mark.parametrize("name", REFUSED)
def test_too_much_is_refused(name: str, runs: Path) -> None:
    _, file, message = REFUSED[name]
    folder = runs / str(list(REFUSED).index(name))
    said = json.loads((folder / "said.json").read_text(encoding="utf-8"))
    assert said["status"] == 1, said["err"][-2000:]
    assert message in said["err"]
    assert f"specs/pets/{file}" in said["err"]
    assert "Traceback" not in said["err"]
    assert len(said["err"]) < 10_000
    assert said["seconds"] < SECONDS
    assert not (folder / "out" / PACKAGE).exists()


def test_what_is_merely_large_goes_through(tmp_path: Path) -> None:
    """A reference chain, a wide object and a long enumeration, below the limits."""
    text = values(2000) + "".join(f'    C{n}: {{$ref: "#/components/schemas/C{n + 1}"}}\n' for n in range(40))
    wide = {f"p{n}": {"type": "string"} for n in range(500)}
    specs = spec(
        tmp_path / "specs", text=text + "    C40: " + json.dumps({"type": "object", "properties": wide}) + "\n"
    )
    (result,) = generate(specs, tmp_path / "out")
    assert result.operations_in == result.operations_out == 2
    assert not result.repairs
