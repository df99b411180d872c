"""The code blocks of all pages, found by a Markdown parser: none is passed over in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "specs/*.md", "tests/*.md", "examples/**/*.md")
    for path in ROOT.glob(pattern)
)
_MARK = re.compile(r"<!-- (type-checked|excerpt|shown)(?:: (.*?))? -->\s*\Z")


class Block(NamedTuple):
    """`language` is the first word after the fence, `line` the first line of the code, from 1.

    `mark` is a comment before the fence: `type-checked` (not run, with the reason), `excerpt` (of the file named), or
    `shown` (neither, with the reason).
    """

    page: Path
    line: int
    language: str
    code: str
    mark: str
    note: str

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, also those in lists."""
    tokens = MarkdownIt("commonmark").parse(page.read_text(encoding="utf-8"))
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "fence":
            assert token.map is not None
            mark = _MARK.match(before.content) if before is not None and before.type == "html_block" else None
            kind, note = (mark[1], mark[2] or "") if mark else ("", "")
            yield Block(page, token.map[0] + 2, token.info.split(" ")[0], token.content, kind, note)


ALL = [block for page in PAGES for block in blocks(page)]
PYTHON = [block for block in ALL if block.language == "python"]


def module(page: Path) -> str:
    """The Python of a page as one file whose lines are the page's, for type checkers."""
    lines: list[str] = []
    for block in (block for block in PYTHON if block.page == page and block.mark in ("", "type-checked")):
        lines += [""] * (block.line - 1 - len(lines))
        lines += block.code.splitlines()
    return "\n".join(lines) + "\n"
