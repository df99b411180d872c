"""Tables, fences and headings: the parts of a page, with their lines (counted from 1)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_RULE = re.compile(r"[\s|:-]*-[\s|:-]*\Z")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


class Row(NamedTuple):
    """One row of a table: its line, and its cells by the table's headings in lower case."""

    line: int
    cells: dict[str, str]


class Block(NamedTuple):
    """A fenced block: the lines of its first and last line of content, what stands after the fence, and its text."""

    first: int
    last: int
    info: str
    text: str


def rows(lines: list[str], first: int, last: int) -> Iterator[Row]:
    """The rows of all tables between two lines. Outer bars may be missing, as some generators leave them out."""
    heads: list[str] = []
    for number in range(first, last + 1):
        line = lines[number - 1]
        below = lines[number] if number < len(lines) else ""
        if "|" in line and "|" in below and _RULE.match(below):
            heads = [cell.lower() for cell in _cells(line)]
        elif not heads or (_RULE.match(line) and "|" in line):
            continue
        elif "|" not in line or line.lstrip().startswith("{:"):
            heads = []
        else:
            cells = _cells(line)
            yield Row(number, dict(zip(heads, cells + [""] * len(heads), strict=False)))


def blocks(lines: list[str], first: int, last: int) -> Iterator[Block]:
    """The fenced blocks between two lines."""
    start, info = 0, ""
    for number in range(first, last + 1):
        line = lines[number - 1].strip()
        if not line.startswith("```"):
            continue
        if start:
            yield Block(start, number - 1, info, "\n".join(lines[start - 1 : number - 1]))
            start = 0
        else:
            start, info = number + 1, line[3:].strip()


def sections(lines: list[str], heading: re.Pattern[str]) -> Iterator[tuple[re.Match[str], int, int]]:
    """The parts of a page that a heading opens, each with its first and last line. Fenced lines are no headings."""
    found: list[tuple[re.Match[str], int]] = []
    fenced = False
    for number, line in enumerate(lines, 1):
        fenced ^= line.strip().startswith("```")
        if not fenced and (match := heading.match(line)):
            found.append((match, number))
    for index, (match, number) in enumerate(found):
        yield match, number, found[index + 1][1] - 1 if index + 1 < len(found) else len(lines)


def plain(cell: str) -> str:
    """A cell without Markdown's marks, links and entities."""
    return html.unescape(_LINK.sub(r"\1", cell).replace("**", "").replace("`", "")).strip()


def _cells(line: str) -> list[str]:
    text = line.strip()
    return [cell.strip() for cell in text.removeprefix("|").removesuffix("|").split("|")]
