"""Runs of the generator as a whole process, and what their output holds."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TORTURE = Path(__file__).parent / "torture"
PACKAGE = "journeykit_clients"
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


def spec(folder: Path, vendor: str = "pets", text: str = PET, name: str = "openapi.yaml") -> Path:
    """A folder of specs with this one in it."""
    (folder / vendor).mkdir(parents=True, exist_ok=True)
    (folder / vendor / name).write_text(text, encoding="utf-8")
    return folder


def names(source: str) -> set[str]:
    """What code does: every name that is called, read, imported, defined or given as a keyword; no literal, no text."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(f"def {name}")
            case ast.alias(name=name):
                found.add(f"import {name}")
            case ast.ImportFrom(module=module):
                found.add(f"from {module}")
            case ast.keyword(arg=str(name)):
                found.add(f"{name}=")
            case ast.Call():
                found.add(f"call {ast.dump(node.func)}")
    return found
