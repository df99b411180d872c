"""What an installation weighs."""

from __future__ import annotations

from pathlib import Path

from .environments import ROOT

TOOLS = ("pip", "setuptools", "pkg_resources", "_distutils_hack", "distutils-precedence")


def weight(folder: Path) -> int:
    """Bytes of all files but .pyc."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and file.suffix != ".pyc")


def rows(python: Path) -> dict[str, dict[str, float]]:
    """The row about size: the dependencies of a clean environment, and our two packages."""
    (site,) = (python.parents[1] / "lib").glob("python*/site-packages")
    dependencies = sum(
        weight(entry) if entry.is_dir() else entry.stat().st_size
        for entry in site.iterdir()
        if not entry.name.startswith(TOOLS) and entry.name != "__pycache__"
    )
    ours = weight(ROOT / "src" / "journeykit") + weight(ROOT / "generated" / "journeykit_clients")
    total = (dependencies + ours) / 1024 / 1024
    return {"size": {"value": total, "low": total, "high": total}}
