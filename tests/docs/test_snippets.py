"""Every code block of the pages is checked in one way, and all are counted. `test_commands` has the commands."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests import checkers
from tests.docs.blocks import ALL, PAGES, ROOT, WAYS, Block, checked, module

UNMOCKED = {"local.md"}
"""Pages whose clients call vendors of this machine."""
CREDENTIALS = {
    "MAILCHIMP_API_KEY": "0123456789abcdef-us6",
    "GENESYSCLOUD_ACCESS_TOKEN": "token",
    "SPRINKLR_ACCESS_TOKEN": "token",
    "SPRINKLR_API_KEY": "key",
    "OCTETH_BASE_URL": "https://mail.example.com",
    "OCTETH_API_KEY": "key",
}
RUN = checked("run and type-checked")
PARSE: dict[str, Callable[[str], object]] = {
    "yaml": lambda text: list(yaml.safe_load_all(text)),
    "json": json.loads,
    "toml": tomllib.loads,
}


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
    files = []
    for page in sorted({block.page for block in checked("run and type-checked", "type-checked")}):
        name = re.sub(r"\W", "_", str(page.relative_to(ROOT).with_suffix("")))
        files.append(tmp_path / f"{name}.py")
        files[-1].write_text(f'{module(page)}# mypy: disable-error-code="top-level-await"\n', encoding="utf-8")
    assert not checkers.mypy(files)


@pytest.mark.parametrize("block", checked("compared with the file"), ids=ids)
def test_an_excerpt_stands_in_its_file(block: Block) -> None:
    there = {line.strip() for line in (ROOT / block.note).read_text(encoding="utf-8").splitlines()}
    missing = [line for line in block.code.splitlines() if line.strip() not in {*there, "", "..."}]
    assert not missing, f"not in {block.note}: {missing}"


@pytest.mark.parametrize("block", checked("parsed"), ids=ids)
def test_data_parses(block: Block) -> None:
    PARSE[block.language](block.code)


def test_no_block_is_passed_over() -> None:
    """The parser finds as many fences as a plain search, and each block of code is checked in one way."""
    fences = sum(len(re.findall(r"^\s*(?:```|~~~)", page.read_text(encoding="utf-8"), re.MULTILINE)) for page in PAGES)
    assert len(ALL) == fences / 2
    code = [block for block in ALL if (block.language, block.mark) != ("text", "shown")]
    wrong = [block.place for block in code if sum(way(block) for way in WAYS.values()) != 1]
    assert not wrong, "not checked: another language, or a mark that does not fit it"
    bare = [block.place for block in ALL if block.mark and not block.note]
    assert not bare, "a block that is not run says why, an excerpt names its file"
