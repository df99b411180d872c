"""A plain help page: labelled lines, bar-separated rows that may run on, and curl calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from review.provenance.facts import Fact

from .samples import example

_ENDPOINT = re.compile(r"Endpoint: (\w+) (\S+)")
_STATUS = re.compile(r"HTTP/\d\.\d (\d+)")
_VALUES = re.compile(r"such as - (.+?),? etc")
_URL = re.compile(r"https?://\S+")
_HEADER = re.compile(r"-H '([^:']+): ([^']*)'")


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of the page."""
    operation, table, printed = "", "", ""
    number = 0
    while number < len(lines):
        number += 1
        line = lines[number - 1].strip()
        if match := re.match(r"Method: (\w+)", line):
            printed = match[1]
        elif match := _ENDPOINT.match(line):
            operation = f"{match[1]} /{match[2].lstrip('/')}"
            about = {"method": match[1], "path": operation.partition(" ")[2], "printed": printed}
            yield Fact(kind="operation", first=number, last=number, operation=operation, about=about)
        elif match := re.match(r"Format: (\w+)", line):
            yield Fact(
                kind="media", first=number, last=number, operation=operation, name=match[1], about={"in": "request"}
            )
        elif line in ("Headers", "Request Body Parameters"):
            table = line
        elif match := _STATUS.match(line):
            yield Fact(kind="response", first=number, last=number, operation=operation, name=match[1])
        elif line.startswith("curl "):
            found, number = _curl(lines, number, operation)
            yield from found
        elif "|" in line and table:
            cells, last = _row(lines, number, 3 if table == "Headers" else 4)
            yield from _cells(cells, table, operation, number, last)
            number = last


def _row(lines: list[str], number: int, width: int) -> tuple[list[str], int]:
    """A row's cells; it runs on into the next lines until it has all of them."""
    text, last = lines[number - 1].strip(), number
    while text.removesuffix("|").count("|") < width - 1 and last < len(lines):
        text += " " + lines[last].strip()
        last += 1
    return [cell.strip() for cell in text.removesuffix("|").split("|")], last


def _cells(cells: list[str], table: str, operation: str, first: int, last: int) -> Iterator[Fact]:
    if cells[:2] in (["Key", "Value"], ["Parameters", "Required/Optional"]):
        return
    if table == "Headers":
        yield Fact(kind="header", first=first, last=last, operation=operation, name=cells[0], about={"value": cells[1]})
        return
    about: dict[str, Any] = {"in": "request", "type": cells[3], "required": cells[1] == "Required"}
    yield Fact(kind="property", first=first, last=last, operation=operation, name=cells[0], about=about)
    if match := _VALUES.search(cells[2]):
        for value in match[1].split(","):
            yield Fact(
                kind="value", first=first, last=last, operation=operation, name=value.strip(), about={"of": cells[0]}
            )


def _curl(lines: list[str], number: int, operation: str) -> tuple[list[Fact], int]:
    """The facts of a call that starts in a line, and its last line."""
    start = next((at for at in range(number, len(lines) + 1) if lines[at - 1].startswith("-d '")), number)
    end = next((at for at in range(start, len(lines) + 1) if lines[at - 1].endswith("'") and at > start), start)
    found: list[Fact] = []
    for at in range(number, start):
        line = lines[at - 1]
        if match := _URL.search(line):
            about = {"continued": line.rstrip().endswith("\\")}
            found.append(Fact(kind="server", first=at, last=at, operation=operation, name=match[0], about=about))
        if match := _HEADER.match(line):
            about_header = {"value": match[2], "in": "example"}
            found.append(Fact(kind="header", first=at, last=at, operation=operation, name=match[1], about=about_header))
    body = "\n".join(lines[start - 1 : end]).removeprefix("-d '").removesuffix("'")
    return [*found, *example(body, start, operation, "request")], end
