"""Runs of the generator as a whole process, and what their output holds."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tempfile
import time
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
TORTURE = Path(__file__).parent / "torture"
PACKAGE = "journeykit_clients"
REACHED = Path(__file__).parent / "reached.py"
PET = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{pet_id}:
    get:
      operationId: getPet
      tags: [pets]
      summary: Get a pet
      parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: A pet., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
  /pets:
    post:
      operationId: postPet
      tags: [pets]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {description: Made.}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it is called.}
        kind: {$ref: "#/components/schemas/Kind"}
    Kind: {type: string, enum: [cat, dog]}
"""


def command(specs: Path, out: Path, *options: str) -> list[str]:
    """The command line of a run."""
    return [sys.executable, "-m", "generator", "generate", "--specs", str(specs), "--out", str(out), *options]


def run(
    specs: Path, out: Path, *options: str, timeout: float = 300, **environment: str
) -> subprocess.CompletedProcess[str]:
    """A run to its end."""
    return subprocess.run(
        command(specs, out, *options),
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )


class Run(NamedTuple):
    """A process at its end: exit status, both of its streams, wall and CPU seconds, and its peak in MB."""

    status: int
    text: str
    wall: float
    cpu: float
    memory: float


def measured(arguments: list[str], **environment: str) -> Run:
    """A process to its end, with what it took. Its own children count for CPU only."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as streams:
        process = subprocess.Popen(
            arguments, cwd=ROOT, env={**os.environ, **environment}, stdout=streams, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        streams.seek(0)
        text = streams.read().decode(errors="replace")
    return Run(process.returncode, text, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def spec(folder: Path, vendor: str = "pets", text: str = PET, name: str = "openapi.yaml") -> Path:
    """A folder of specs with this one in it."""
    (folder / vendor).mkdir(parents=True, exist_ok=True)
    (folder / vendor / name).write_text(text, encoding="utf-8")
    return folder


@lru_cache(4)
def parsed(source: str) -> ast.Module:
    """A module's tree, for all who look at it one after the other."""
    return ast.parse(source)


@cache
def literals(source: str) -> frozenset[object]:
    """Every text and number of a module that is no docstring, each as it is when the module runs."""
    documentation: set[int] = set()
    found: set[object] = set()
    for node in ast.walk(parsed(source)):  # what holds a node comes before it
        if isinstance(node, ast.Expr):
            documentation.add(id(node.value))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str | int | float):
            found |= set() if id(node) in documentation else {node.value}
    return frozenset(found)


@cache
def code(source: str) -> frozenset[str]:
    """What a module does with names that it does not bind itself: absolute imports, globals that it reads, bare calls.

    Literals, comments and docstrings do not count, and neither does what an identifier is called.
    """
    tree = parsed(source)
    bound: set[str] = set()
    used: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                bound.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                bound.add(name)
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                bound |= {(alias.asname or alias.name).partition(".")[0] for alias in aliases}
                module = getattr(node, "module", None)
                if isinstance(node, ast.Import) or not node.level:
                    used |= {f"import {module or alias.name}" for alias in aliases}
            case ast.Name(id=name):
                used.add(name)
            case ast.Expr(value=ast.Constant()):
                pass
            case ast.Expr(value=value):
                used.add(f"statement {type(value).__name__}")
    return frozenset(used - bound)
