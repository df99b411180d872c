"""Where peers live: a folder of the user's cache for each, made once. `JOURNEYKIT_PEERS` names another place."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


class Unavailable(RuntimeError):
    """A peer cannot be had here; the message says why."""


def folder(name: str) -> Path:
    """The folder of one peer."""
    cache = os.environ.get("JOURNEYKIT_PEERS") or Path.home() / ".cache" / "journeykit-peers"
    return Path(cache) / name


def python(requirements: list[str]) -> Path:
    """The Python of an environment that has exactly these requirements."""
    home = folder("python-" + _digest(*requirements))
    interpreter = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not (home / "ready").is_file():
        shutil.rmtree(home, ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(home)])
        _run([str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements])
        (home / "ready").touch()
    return interpreter


def node_program(name: str) -> list[str]:
    """The command of a program of `package-lock.json`, installed without running any package's scripts."""
    if not (shutil.which("node") and shutil.which("npm")):
        raise Unavailable("Node is not installed")
    manifests = [HERE / "package.json", HERE / "package-lock.json"]
    home = folder("node-" + _digest(*(path.read_text(encoding="utf-8") for path in manifests)))
    if not (home / "ready").is_file():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        for path in manifests:
            shutil.copy(path, home)
        _run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(home)])
        (home / "ready").touch()
    return ["node", str((home / "node_modules" / ".bin" / name).resolve())]


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"{' '.join(command[:5])} ... failed:\n{done.stderr.strip()[-2000:]}")


def _digest(*texts: str) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:12]
