"""The code blocks of all pages, found by a Markdown parser, and how each is checked: none is passed over in silence.

`python -m tests.docs.blocks` prints how many there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "specs/*.md", "tests/*.md", "examples/**/*.md")
    for path in ROOT.glob(pattern)
)
_MARK = re.compile(r"\s*<!-- (type-checked|excerpt|shown)(?:: (.*?))? -->\s*\Z")


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
WAYS: dict[str, Callable[[Block], bool]] = {
    "run and type-checked": lambda block: block.language == "python" and not block.mark,
    "type-checked": lambda block: block.language == "python" and block.mark == "type-checked",
    "compared with the file": lambda block: block.language == "python" and block.mark == "excerpt",
    "parsed": lambda block: block.language in ("yaml", "json", "toml") and not block.mark,
    "commands looked up": lambda block: block.language == "console" and not block.mark,
}
"""How a block of code can be checked; one test each. `text` is no code: it is `shown`, with the reason."""


def checked(*ways: str) -> list[Block]:
    """The blocks that are checked in one of these ways, in any way by default."""
    return [block for block in ALL if any(WAYS[way](block) for way in ways or WAYS)]


def module(page: Path) -> str:
    """The Python of a page as one file whose lines are the page's, for type checkers."""
    lines: list[str] = []
    for block in (block for block in checked("run and type-checked", "type-checked") if block.page == page):
        lines += [""] * (block.line - 1 - len(lines))
        lines += block.code.splitlines()
    return "\n".join(lines) + "\n"


def main() -> None:
    """How many blocks there are, and how many are checked in which way."""
    code = [block for block in ALL if block.language != "text"]
    print(f"{len(code)} code blocks on {len({block.page for block in code})} pages, {len(checked())} checked:")
    for way in WAYS:
        print(f"{len(checked(way)):4} {way}")
    print(f"{len(ALL) - len(code):4} blocks of text beside them")


if __name__ == "__main__":
    main()
