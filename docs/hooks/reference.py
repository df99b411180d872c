"""One page of reference for each package of clients: its resources, with the docstrings of their methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

FOLDER = "reference/vendors"


def on_config(config: Any) -> Any:
    """Put the pages into the navigation: a new vendor or edition needs no entry."""
    reference = next(section["Reference"] for section in config["nav"] if "Reference" in section)
    reference.append({"Vendors": [{package: f"{FOLDER}/{package}.md"} for package in _packages(config)]})
    return config


def on_files(files: Files, config: Any) -> Files:
    """Make the pages."""
    for package in _packages(config):
        files.append(File.generated(config, f"{FOLDER}/{package}.md", content=_page(config, package)))
    return files


def _generated(config: Any) -> Path:
    return Path(config["docs_dir"]).parent / "generated" / "journeykit_clients"


def _packages(config: Any) -> list[str]:
    return sorted(path.parent.name for path in _generated(config).glob("*/spec.json"))


def _page(config: Any, package: str) -> str:
    facade = Path(config["docs_dir"]).parent / "src" / "journeykit" / f"{package}.py"
    names = [*_classes(facade)] if facade.is_file() else []
    lines = [f"# {package}", ""]
    for name in (name for name in names if not name.startswith(("Async", "_"))):
        lines += [f"::: journeykit.{package}.{name}", "    options: {heading_level: 2, members: false}", ""]
    for path in sorted((_generated(config) / package / "resources").glob("*.py")):
        if path.name != "__init__.py":
            resource = next(name for name in _classes(path) if not name.startswith("Async"))
            target = f"journeykit_clients.{package}.resources.{path.stem}.{resource}"
            lines += [f"## {path.stem}", "", f"::: {target}", "    options: {show_root_heading: false}", ""]
    return "\n".join(lines)


def _classes(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
