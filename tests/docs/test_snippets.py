"""Every code block of the documentation runs, is type-checked, or stands in the file that it shows; all are counted."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.docs.blocks import ALL, PAGES, PYTHON, ROOT, Block, module

UNMOCKED = {"local.md"}
"""Pages whose clients call vendors of this machine."""
LANGUAGES = {"python", "console", "yaml", "json", "toml", "text", "ini"}
CREDENTIALS = {
    "MAILCHIMP_API_KEY": "0123456789abcdef-us6",
    "GENESYSCLOUD_ACCESS_TOKEN": "token",
    "SPRINKLR_ACCESS_TOKEN": "token",
    "SPRINKLR_API_KEY": "key",
    "OCTETH_BASE_URL": "https://mail.example.com",
    "OCTETH_API_KEY": "key",
}
RUN = [block for block in PYTHON if not block.mark]
CHECKED = [block for block in PYTHON if block.mark in ("", "type-checked")]


def ids(block: Block) -> str:
    return block.place


@pytest.fixture
def vendors(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """All vendors mocked, credentials in the environment, and a file of rows in the working directory."""
    from journeykit.testing import mock

    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "rows.csv").write_text("email_address\nada@example.com\n")
    monkeypatch.chdir(tmp_path)
    with nullcontext() if page.name in UNMOCKED else mock() as mocked:
        yield mocked


def pages_that_run() -> list[Path]:
    return sorted({block.page for block in RUN})


@pytest.mark.parametrize("page", pages_that_run(), ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_runs_from_top_to_bottom(page: Path, vendors: Any) -> None:
    namespace: dict[str, Any] = {"__name__": "page"}
    for block in (block for block in RUN if block.page == page):
        code = compile("\n" * (block.line - 1) + block.code, str(page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        result = eval(code, namespace)
        if inspect.isawaitable(result):
            asyncio.run(_finish(result))


async def _finish(awaitable: Any) -> None:
    await awaitable


def test_types_of_all_pages(tmp_path: Path) -> None:
    """mypy --strict over the Python of each page; lines in messages are the page's."""
    names = {}
    for page in sorted({block.page for block in CHECKED}):
        name = re.sub(r"\W", "_", str(page.relative_to(ROOT).with_suffix("")))
        names[name] = page
        (tmp_path / f"{name}.py").write_text(module(page), encoding="utf-8")
    options = [
        "--strict",
        "--no-error-summary",
        "--disable-error-code",
        "top-level-await",
        "--cache-dir",
        ".mypy_cache/docs",
    ]
    files = [str(tmp_path / f"{name}.py") for name in names]
    done = subprocess.run([sys.executable, "-m", "mypy", *options, *files], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("block", [block for block in PYTHON if block.mark == "excerpt"], ids=ids)
def test_an_excerpt_stands_in_its_file(block: Block) -> None:
    there = {line.strip() for line in (ROOT / block.note).read_text(encoding="utf-8").splitlines()}
    missing = [line for line in block.code.splitlines() if line.strip() not in {*there, "", "..."}]
    assert not missing, f"not in {block.note}: {missing}"


@pytest.mark.parametrize("block", [block for block in ALL if block.language in ("yaml", "json")], ids=ids)
def test_data_parses(block: Block) -> None:
    list(yaml.safe_load_all(block.code)) if block.language == "yaml" else json.loads(block.code)


def test_commands_exist() -> None:
    """Sessions of nox, and modules that are run with -m."""
    noxfile = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    found = re.findall(r'^def (\w+)\(session|name="([\w-]+)"|^command\(\s*"([\w-]+)"', noxfile, re.MULTILINE)
    sessions = {name for names in found for name in names}
    for block in (block for block in ALL if block.language == "console"):
        for line in (line for line in block.code.splitlines() if line.startswith("$ ")):
            for names in re.findall(r"nox -s ((?:[a-z][\w-]*\s?)+)", line):
                assert set(names.split()) <= sessions, f"{block.place}: {line}"
            for name in re.findall(r"python -m (journeykit[\w.]*|review|generator|benchmarks)\b", line):
                source = ROOT / ("src" if name.startswith("journeykit") else ".") / name.replace(".", "/")
                assert (source / "__main__.py").is_file() or source.with_suffix(".py").is_file(), (
                    f"{block.place}: {name}"
                )


def test_no_block_is_passed_over() -> None:
    """The parser finds as many fences as a plain search, each has a language, and each kind is looked at by a test."""
    fences = sum(len(re.findall(r"^\s*(?:```|~~~)", page.read_text(encoding="utf-8"), re.MULTILINE)) for page in PAGES)
    assert len(ALL) == fences / 2
    unknown = [f"{block.place}: {block.language or 'no language'}" for block in ALL if block.language not in LANGUAGES]
    assert not unknown
    bare = [block.place for block in ALL if block.mark in ("type-checked", "shown") and not block.note]
    assert not bare, "a block that is not run says why"
    looked_at = len(CHECKED) + sum(block.mark in ("excerpt", "shown") for block in PYTHON)
    assert looked_at == len(PYTHON)
    assert not [block.place for block in PYTHON if block.mark == "shown"], "Python is run, type-checked or an excerpt"
