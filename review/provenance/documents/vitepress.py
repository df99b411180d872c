"""VitePress pages with a badge for the method, parameter and error tables without types, and JSON examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from review.provenance.facts import Fact

from .samples import example
from .tables import Row, blocks, plain, rows, sections

_HEADING = re.compile(r"## ")
_ENDPOINT = re.compile(r'### <Badge [^>]*text="(\w+)" /> `([^`]+)`')
_CAPTION = re.compile(r"\*\*(.+?):?\*\*")
_STATUS = re.compile(r'<Badge [^>]*text="HTTP Code: (\d+)')
_EITHER = re.compile(r"[Ee]ither (?:the )?`(\w+)` or (?:the )?`(\w+)`")
_OPTIONS = re.compile(r"Options include: (.*)")


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of the page."""
    for number, line in enumerate(lines, 1):
        if (match := _EITHER.search(line.replace("parameter", ""))) and not line.startswith("|"):
            yield Fact(kind="security", first=number, last=number, name=" or ".join(match.groups()))
    for _, first, last in sections(lines, _HEADING):
        at = next((number for number in range(first, last + 1) if _ENDPOINT.match(lines[number - 1])), None)
        if at and (match := _ENDPOINT.match(lines[at - 1])):
            operation = f"{match[1]} {match[2]}"
            about = {"method": match[1], "path": match[2]}
            yield Fact(kind="operation", first=at, last=at, operation=operation, about=about)
            yield from _operation(lines, operation, first, last)


def _operation(lines: list[str], operation: str, first: int, last: int) -> Iterator[Fact]:
    for row in rows(lines, first, last):
        yield from _row(row, operation)
    fences = {block.first: block for block in blocks(lines, first, last)}
    caption, status = "", ""
    for number in range(first, last + 1):
        line = lines[number - 1]
        if match := _CAPTION.match(line):
            caption, status = match[1], ""
        elif match := _STATUS.match(line):
            status = match[1]
            yield Fact(kind="response", first=number, last=number, operation=operation, name=status)
        elif "doesn't return any errors" in line:
            yield Fact(kind="error", first=number, last=number, operation=operation, name="none")
        elif number in fences and fences[number].info == "json":
            role = "error" if "Error" in caption else "response" if "Response" in caption else "request"
            yield from example(fences[number].text, number, operation, role, status)


def _row(row: Row, operation: str) -> Iterator[Fact]:
    if "parameter" in row.cells:
        yield from _parameter(row, operation)
    elif "error code" in row.cells:
        status, code = row.cells["http response code"], row.cells["error code"]
        about: dict[str, Any] = {"status": int(status) if status.isdigit() else status, "code": int(code)}
        about["message"] = row.cells["description"]
        yield Fact(kind="error", first=row.line, last=row.line, operation=operation, name=code, about=about)


def _parameter(row: Row, operation: str) -> Iterator[Fact]:
    name, prose = row.cells["parameter"], row.cells["description"]
    word = row.cells.get("required") or row.cells.get("requirement", "")
    about: dict[str, Any] = {"in": "request", "required": word in ("Yes", "Mandatory"), "word": word}
    if match := _EITHER.search(prose):
        about["either"] = list(match.groups())
    yield Fact(kind="property", first=row.line, last=row.line, operation=operation, name=name, about=about)
    if options := _OPTIONS.search(prose):
        for value in re.findall(r"`(\w+)`", options[1]):
            yield Fact(
                kind="value", first=row.line, last=row.line, operation=operation, name=value, about={"of": plain(name)}
            )
